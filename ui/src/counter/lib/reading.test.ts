// What somebody knows better than the guess about a file.
import { expect, test } from "vitest";
import { fixed, NOTHING } from "./reading";

test("the last word on a cell counts, and other cells stay", () => {
  const first = fixed(NOTHING, [{ line: 4, column: "Nom", text: "Rey" }]);
  const other = fixed(first, [{ line: 5, column: "Nom", text: "Favre" }]);
  const again = fixed(other, [{ line: 4, column: "Nom", text: "Rérat" }]);
  expect(again.fixes).toEqual([
    { line: 5, column: "Nom", text: "Favre" },
    { line: 4, column: "Nom", text: "Rérat" },
  ]);
  expect(NOTHING.fixes).toEqual([]);
});
