// The preview's address holds the whole sheet, accents included.
import { expect, test } from "vitest";
import { asPicture } from "./picture";

const read = (address: string) =>
  new TextDecoder().decode(
    Uint8Array.from(atob(address.split(",")[1] ?? ""), (letter) => letter.charCodeAt(0)),
  );

test("a name in any script crosses unharmed", () => {
  const svg = "<svg><text>Łukasz Šarić, Élodie, Ирина</text></svg>";
  expect(read(asPicture(svg))).toBe(svg);
});

test("a sheet longer than one piece stays whole", () => {
  const svg = `<svg>${"é".repeat(100_000)}</svg>`;
  expect(read(asPicture(svg))).toBe(svg);
});
