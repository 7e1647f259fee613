// The ticks of an access.
import { expect, test } from "vitest";
import { layDays } from "./days";

test("ninety days to 21 February 2027, months where they start", () => {
  const bar = layDays("2027-02-21", 90, 67, [14, 7, 1], 448);
  expect(bar.ticks).toHaveLength(90);
  expect(bar.ticks.filter((tick) => tick.is_left)).toHaveLength(67);
  expect(bar.ticks.at(-1)?.is_left).toBe(true);
  expect(bar.months.map(({ month, days }) => [month, days])).toEqual([
    [11, 7],
    [12, 31],
    [1, 31],
    [2, 21],
  ]);
  expect(bar.last_day).toBe(21);
  const marked = bar.ticks.flatMap((tick, at) => (tick.is_warned ? [89 - at] : []));
  expect(marked).toEqual([14, 7, 1]);
  const last = bar.ticks.at(-1)?.x ?? 0;
  expect(last + bar.width).toBeLessThanOrEqual(448);
  expect(last + bar.width).toBeGreaterThan(440);
});

test("no day left fills nothing, and one day is enough for a bar", () => {
  expect(layDays("2027-02-21", 90, 0, [], 448).ticks.some((tick) => tick.is_left)).toBe(false);
  expect(layDays("2027-02-21", 1, 1, [], 448).ticks).toHaveLength(1);
});
