// The places of a code being typed.
import { expect, test } from "vitest";
import { Problem } from "../../wire/problem";
import { Typed } from "./typed.svelte";

const mistyped = new Problem({
  kind: "refused",
  code: "code_mistyped",
  facts: { group: 2, hint: "G?JK" },
  message: "",
});

test("letters fill the places, anything else is ignored", () => {
  const typed = new Typed("", null);
  for (const key of "b c-d1f") typed.put(key);
  expect(typed.text).toBe("BCDF");
  expect(typed.cursor).toBe(4);
  expect(typed.is_full).toBe(false);
});

test("a located error puts the cursor on the doubtful letter, and one letter mends it", () => {
  const typed = new Typed("BCDFGSJKLNPR", mistyped);
  expect([typed.cursor, typed.doubtful, typed.group]).toEqual([5, 5, 1]);
  typed.put("h");
  expect(typed.text).toBe("BCDFGHJKLNPR");
});

test("a touch on a group goes to its doubtful letter, its gap or its start", () => {
  const typed = new Typed("BCDFGSJKLNPR", mistyped);
  typed.go(0);
  expect(typed.cursor).toBe(0);
  typed.go(1);
  expect(typed.cursor).toBe(5);
  const begun = new Typed("BCDFGH", null);
  begun.go(1);
  expect(begun.cursor).toBe(6);
});

test("erasing goes back one letter, clearing to the start", () => {
  const typed = new Typed("BCD", null);
  typed.erase();
  expect([typed.text, typed.cursor]).toEqual(["BC", 2]);
  typed.clear();
  typed.erase();
  expect([typed.text, typed.cursor]).toEqual(["", 0]);
});

test("a thirteenth letter is not taken", () => {
  const typed = new Typed("BCDFGHJKLNPR", null);
  expect(typed.put("B")).toBe(false);
});
