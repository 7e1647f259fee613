// The rules of the screens' house: words said everywhere, arrows kept, files small, first lines present.
import { FluentResource } from "@fluent/bundle";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "svelte/compiler";
import { describe, expect, test } from "vitest";

const SOURCES = import.meta.dirname;
const LOCALES = join(SOURCES, "../../src-tauri/locales");
/** Languages whose words must be complete. */
const COMPLETE = ["fr", "de", "en", "nl"];
/** Catalogues of the screens; the other files of a language are Rust's. */
const CATALOGUES = readdirSync(join(LOCALES, "fr"))
  .map((name) => name.replace(/\.ftl$/, ""))
  .filter((name) => /^(ui|kiosk|counter|setup)(-|$)/.test(name));

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

const files = walk(SOURCES)
  .filter((path) => !path.includes("/generated/"))
  .map((path) => ({ path: path.slice(SOURCES.length + 1), text: readFileSync(path, "utf8") }));
const written = files.filter(({ path }) => /\.(ts|svelte|css)$/.test(path));
const screens = files.filter(({ path }) => path.endsWith(".svelte"));

type Message = { id: string; value: unknown };

/** The variables a message uses, however deep its selectors. */
function variables(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) node.forEach((part) => variables(part, found));
  else if (typeof node === "object" && node !== null) {
    const { type, name } = node as { type?: string; name?: string };
    if (type === "var" && name) found.add(name);
    Object.values(node).forEach((part) => variables(part, found));
  }
  return found;
}

function words(language: string, catalogue: string): Map<string, string> {
  const text = readFileSync(join(LOCALES, language, `${catalogue}.ftl`), "utf8");
  const messages = new FluentResource(text).body as Message[];
  return new Map(messages.map(({ id, value }) => [id, [...variables(value)].sort().join(" ")]));
}

describe.each(CATALOGUES)("words of %s", (catalogue) => {
  const reference = words("fr", catalogue);

  test.each(COMPLETE)("%s has every message with every variable", (language) => {
    expect(Object.fromEntries(words(language, catalogue))).toEqual(Object.fromEntries(reference));
  });

  test("no sentence of the catalogue is unreadable", () => {
    for (const language of COMPLETE) {
      const text = readFileSync(join(LOCALES, language, `${catalogue}.ftl`), "utf8");
      const declared = text.split("\n").filter((line) => /^[a-z][\w-]* ?=/.test(line)).length;
      expect(words(language, catalogue).size, language).toBe(declared);
    }
  });
});

test("every sentence a screen asks for by name exists", () => {
  const known = new Set(CATALOGUES.flatMap((catalogue) => [...words("fr", catalogue).keys()]));
  const asked = screens.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:say\(|<Said id=)"((?:ui|kiosk|counter|setup|backups)-[\w-]+)"/g)].map(
      ([, id = ""]) => ({ path, id }),
    ),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ id }) => !known.has(id))).toEqual([]);
});

test("no literal sentence stands in a component", () => {
  const literal: string[] = [];
  for (const { path, text } of screens) {
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== "object" || node === null) return;
      const { type, data, name } = node as { type?: string; data?: string; name?: string };
      if (name === "kbd") return; // a key is printed on the keyboard as it is
      if (type === "Text" && data && /\p{L}{2,}/u.test(data)) literal.push(`${path}: ${data.trim()}`);
      for (const [key, child] of Object.entries(node))
        if (key !== "attributes" && key !== "css") visit(child);
    };
    visit(parse(text, { modern: true }).fragment);
  }
  expect(literal).toEqual([]);
});

test("files are small, and say in their first line what they are", () => {
  const ceiling = (path: string) => (path.endsWith(".svelte") ? 200 : 400);
  const long = written.filter(({ path, text }) => text.split("\n").length - 1 > ceiling(path));
  expect(long.map(({ path }) => path)).toEqual([]);
  const mute = written.filter(({ text }) => !/^(\/\/ |\/\* |<!-- )\S/.test(text));
  expect(mute.map(({ path }) => path)).toEqual([]);
});

test("only the wire speaks to the shell, and the two windows do not know each other", () => {
  const imports = (text: string) => [...text.matchAll(/from "([^"]+)"/g)].map(([, from = ""]) => from);
  for (const { path, text } of written) {
    const from = imports(text).join(" ");
    if (!path.startsWith("wire/")) expect(from, path).not.toContain("@tauri-apps");
    if (path.startsWith("kiosk/")) expect(from, path).not.toMatch(/\/counter|types-counter/);
    if (path.startsWith("counter/")) expect(from, path).not.toMatch(/\/kiosk/);
  }
});

test("no style attribute is written: the CSP would block it", () => {
  const styled = screens.filter(({ text }) =>
    /\sstyle[=:]/.test(text.replace(/<script[\s\S]*?<\/script>/g, "")),
  );
  expect(styled.map(({ path }) => path)).toEqual([]);
});
