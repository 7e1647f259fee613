// Every sentence the counter says stands in its catalogue, in both complete languages, with the same facts.
import { expect, test } from "vitest";

const sources = import.meta.glob<string>(["./**/*.{svelte,ts}", "!./**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const catalogues = import.meta.glob<string>(
  "../../../src-tauri/locales/{fr,en}/{counter,counter-*,setup}.ftl",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

const said = new Set<string>();
const openEnds: string[] = [];
for (const text of Object.values(sources)) {
  for (const [, id = ""] of text.matchAll(/["']((?:counter|setup|backups)-[a-z0-9-]+)["']/g)) said.add(id);
  for (const [, start = ""] of text.matchAll(/`((?:counter|setup|backups)-(?:[a-z]+-)*)\$\{/g))
    openEnds.push(start);
}

function messages(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const texts = Object.entries(catalogues).filter(([path]) => path.includes(`/${language}/`));
  for (const block of texts.flatMap(([, text]) => text.split(/\n(?=[a-z])/))) {
    const id = /^[a-z][a-z0-9-]*(?= =)/.exec(block)?.[0];
    if (!id) continue;
    const facts = [...block.matchAll(/\$([a-z_]+)/g)].map(([, fact]) => fact ?? "");
    found.set(id, [...new Set(facts)].sort().join(" "));
  }
  return found;
}
const [en, fr] = ["en", "fr"].map(messages);

test("both catalogues are read", () => {
  expect(fr?.size).toBeGreaterThan(100);
});

test("every sentence said is written", () => {
  expect([...said].filter((id) => !fr?.has(id))).toEqual([]);
});

test("French and English have the same sentences with the same facts", () => {
  const facts = (id: string) => [fr?.get(id), en?.get(id)];
  expect([...(fr?.keys() ?? [])].sort()).toEqual([...(en?.keys() ?? [])].sort());
  // English needs no plural for a few words whose French agrees.
  const differ = [...(fr?.keys() ?? [])].filter((id) => facts(id)[0] !== facts(id)[1]);
  expect(differ).toEqual([]);
});

test("nothing is written that no screen says", () => {
  // Said by the bare names of screens, boxes and fields.
  const bare = [
    "home",
    "vouchers",
    "letters",
    "backups",
    "service",
    "staff",
    "texts",
    "access",
    "day",
    "month",
    "year",
    "course",
    "note",
  ];
  for (const name of bare) said.add(`counter-${name}`);
  const starts = openEnds.filter((start) => !["counter-", "setup-", "backups-"].includes(start));
  const unused = [...(fr?.keys() ?? [])].filter(
    (id) => !said.has(id) && !starts.some((start) => id.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
