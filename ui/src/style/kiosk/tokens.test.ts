// Every pair of text and ground in every theme has a contrast of at least 7:1; controls' edges at least 3:1.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** The declarations of one block of the tokens. */
function block(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  expect(from, selector).toBeGreaterThan(-1);
  const body = css.slice(from, css.indexOf("\n  }", from));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const light = block("  :root");
const themes: Record<string, Record<string, string>> = {
  clair: light,
  fort: { ...light, ...block('  :root[data-theme="fort"]') },
  "fort-clair": { ...light, ...block('  :root[data-theme="fort-clair"]') },
};

function colour(theme: Record<string, string>, name: string): string {
  const value = theme[name] ?? "";
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (inner) return colour(theme, inner);
  const short = /^#(.)(.)(.)$/.exec(value);
  return short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : value;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: [string, string][] = [
  ["--encre", "--papier"],
  ["--encre", "--surface"],
  ["--encre", "--creux"],
  ["--encre", "--touche-2"],
  ["--encre-2", "--papier"],
  ["--encre-2", "--surface"],
  ["--encre-2", "--creux"],
  ["--encre-2", "--email-pale"],
  ["--titre", "--papier"],
  ["--titre", "--email-pale"],
  ["--email", "--papier"],
  ["--email", "--surface"],
  ["--email", "--creux"],
  ["--plaque-texte", "--plaque"],
  ["--numero-texte", "--numero"],
  ["--action-texte", "--action"],
  ["--veille-action-texte", "--veille-action"],
  ["--ok", "--ok-pale"],
  ["--attention", "--attention-pale"],
  ["--attention", "--papier"],
  ["--papier", "--encre"],
];
const EDGES: [string, string][] = [
  ["--bord", "--papier"],
  ["--bord", "--surface"],
  ["--bord", "--plateau"],
  ["--focus-bague", "--papier"],
];

describe.each(Object.keys(themes))("theme %s", (name) => {
  const theme = themes[name] ?? {};

  test.each(TEXT)("%s on %s reads at 7:1", (text, ground) => {
    expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(EDGES)("%s on %s is seen at 3:1", (edge, ground) => {
    expect(contrast(colour(theme, edge), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });
});
