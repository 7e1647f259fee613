// Marks of the catalogue become pieces, and nothing else does.
import { expect, test } from "vitest";
import { cut } from "./marked";

test("a sentence without marks is one piece", () => {
  expect(cut("Bonjour")).toEqual([{ text: "Bonjour", mark: null }]);
});

test("marks are cut out in order", () => {
  expect(cut("jusqu’au <b>21 février</b>.<br>Fin")).toEqual([
    { text: "jusqu’au ", mark: null },
    { text: "21 février", mark: "b" },
    { text: ".", mark: null },
    { text: "", mark: "br" },
    { text: "Fin", mark: null },
  ]);
});

test("other tags stay text", () => {
  expect(cut("<i>x</i>")).toEqual([{ text: "<i>x</i>", mark: null }]);
});
