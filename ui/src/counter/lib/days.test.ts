// Three boxes become one day, or are told apart from a wrong one.
import { expect, test } from "vitest";
import { readDay } from "./days";

const day = (day: string, month: string, year: string) => readDay({ day, month, year });

test.each([
  ["31", "12", "2027", "2027-12-31"],
  ["3", "3", "2027", "2027-03-03"],
  [" 31 ", "déc.", "27", "2027-12-31"],
  ["1", "août", "2027", "2027-08-01"],
  ["29", "February", "2028", "2028-02-29"],
])("%s %s %s is %s", (d, m, y, iso) => expect(day(d, m, y)).toEqual({ kind: "day", iso }));

test.each([
  ["31", "2", "2027"],
  ["29", "2", "2027"],
  ["", "12", "2027"],
  ["31", "ju", "2027"],
  ["31", "jui", "2027"],
  ["1", "1", "0027"],
  ["x", "1", "2027"],
])("%s %s %s is wrong", (d, m, y) => expect(day(d, m, y)).toEqual({ kind: "wrong" }));

test("empty boxes mean no day", () => expect(day("", " ", "")).toEqual({ kind: "none" }));
