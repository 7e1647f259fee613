// Letters that act, with a clock of our own: a hand's key acts, a scanner's never does.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { areLettersOn, LetterKeys, switchLetters } from "./letter-keys";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Presses keys `gap` milliseconds apart, then rests. */
function pressed(keys: string[], gap: number): string[] {
  const did: string[] = [];
  const letters = new LetterKeys();
  const acts = { a: () => did.push("accept"), r: () => did.push("refuse"), A: () => did.push("all") };
  keys.forEach((key, nth) => {
    letters.press(key, nth * gap, acts);
    vi.advanceTimersByTime(gap);
  });
  vi.advanceTimersByTime(1000);
  return did;
}

test("a letter acts after a rest of 60 ms, not before", () => {
  const did: string[] = [];
  const letters = new LetterKeys();
  expect(letters.press("a", 0, { a: () => did.push("accept") })).toBe(true);
  vi.advanceTimersByTime(59);
  expect(did).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(did).toEqual(["accept"]);
});

test("letters typed as fast as a hand can each act", () => {
  expect(pressed(["a", "A", "r"], 110)).toEqual(["accept", "all", "refuse"]);
});

test.each([1, 10, 35, 50])("a burst with %i ms between keys acts never", (gap) => {
  expect(pressed([..."GTRBCDFGHJKLNPRaAr", "Enter"], gap)).toEqual([]);
  expect(pressed([..."aaaaaaaaaaaa"], gap)).toEqual([]);
});

test("the next key within 35 ms takes a letter back, whatever it is", () => {
  expect(pressed(["a", "Enter"], 35)).toEqual([]);
  expect(pressed(["a", "x"], 20)).toEqual([]);
});

test("names of the object's own shape are no acts", () => {
  expect(pressed(["constructor", "toString"], 200)).toEqual([]);
});

test("off by default, kept per window", () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  expect(areLettersOn(store)).toBe(false);
  switchLetters(true, store);
  expect(areLettersOn(store)).toBe(true);
  switchLetters(false, store);
  expect(areLettersOn(store)).toBe(false);
});
