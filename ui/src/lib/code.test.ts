// Check letters: right ones pass, every error of one or two letters is seen.
import { expect, test } from "vitest";
import { LETTERS, isWhole, onlyLetters, groups } from "./code";
import { draw, wholeCode } from "./fixtures";

test("drawn codes are whole", () => {
  const chance = draw(7);
  for (let round = 0; round < 200; round += 1) expect(isWhole(wholeCode(chance))).toBe(true);
});

test("any single wrong letter and any swap is seen", () => {
  const code = wholeCode(draw(11));
  for (let at = 0; at < 12; at += 1) {
    for (const letter of LETTERS) {
      if (letter === code[at]) continue;
      expect(isWhole(code.slice(0, at) + letter + code.slice(at + 1))).toBe(false);
    }
    const [a, b] = [code[at], code[at + 1]];
    if (at < 11 && a !== b) expect(isWhole(code.slice(0, at) + b + a + code.slice(at + 2))).toBe(false);
  }
});

test("only twelve letters of the alphabet are a code", () => {
  expect(isWhole("")).toBe(false);
  expect(isWhole("AAAAAAAAAAAA")).toBe(false);
  expect(isWhole("BBBBBBBBBBB")).toBe(false);
});

test("text is reduced to letters of codes, in three groups", () => {
  expect(onlyLetters("gtv.bcdf 12-ghjk")).toBe("GTVBCDFGHJK");
  expect(groups("BCDFGHJKLNPR")).toEqual(["BCDF", "GHJK", "LNPR"]);
});
