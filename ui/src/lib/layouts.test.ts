// Keyboards keep their grid: ten columns beside six, in every order of letters.
import { describe, expect, test } from "vitest";
import { codes, emails, names, passwords, startsWord, withDomain, type Order } from "./layouts";

const ORDERS: Order[] = ["azerty", "qwertz", "qwerty", "abc"];
const WIDE: Record<string, number> = { "{shift}": 2, "{order}": 2, "{signs}": 2, "{gap}": 8 };
const columns = (row: string) => row.split(" ").reduce((sum, key) => sum + (WIDE[key] ?? 1), 0);

describe.each(ORDERS)("%s", (order) => {
  test("every row of letters is ten columns wide", () => {
    const domains = ["a.ch", "b.ch", "c.ch", "d.ch", "e.ch", "f.ch"];
    for (const layout of [
      names(order),
      emails(order, domains),
      passwords(order, true),
      passwords(order, false),
    ]) {
      expect(layout.main.map(columns)).toEqual([10, 10, 10, 10]);
      expect(layout.side.at(-1)).toBe("{bksp}");
    }
  });

  test("all letters and every sign of an address are there", () => {
    const keys = emails(order, []).main.join(" ");
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789@.-_") expect(keys).toContain(key);
    const name = names(order).main.join(" ");
    for (const key of "abcdefghijklmnopqrstuvwxyz’-") expect(name).toContain(key);
  });
});

test("the accent zone is six by three", () => {
  for (const row of names("azerty").side.slice(0, 3)) expect(columns(row)).toBe(6);
});

test("a chip completes an address or replaces its end", () => {
  expect(withDomain("amina.ducommun", "exemple.ch")).toBe("amina.ducommun@exemple.ch");
  expect(withDomain("amina@gmial", "gmail.com")).toBe("amina@gmail.com");
});

test("capitals start names and follow spaces and hyphens", () => {
  expect(["", "Jean-", "Anne ", "D’", "Am"].map(startsWord)).toEqual([true, true, true, false, false]);
});

test.each(["azerty", "qwertz", "qwerty", "abc"] as const)(
  "issuers' codes on %s: every letter and digit",
  (order) => {
    const { main, side } = codes(order);
    const keys = main.flatMap((row) => row.split(" "));
    expect([...keys].sort().join("")).toBe("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    expect(main.every((row) => row.split(" ").length <= 10)).toBe(true);
    expect(side).toEqual(["{bksp}"]);
  },
);
