// Lays out the days of an access as ticks: one per day, a gap before each month.

export type Tick = { x: number; is_left: boolean; is_warned: boolean };
export type Month = { x: number; month: number; days: number };
export type DayBar = { ticks: Tick[]; months: Month[]; width: number; last_day: number };

const DAY_MS = 86_400_000;

/** The bar of `total` days that ends on `ends_on` (ISO), `width` wide, `warnings` days before the end marked. */
export function layDays(
  ends_on: string,
  total: number,
  left: number,
  warnings: number[],
  width: number,
): DayBar {
  const end = Date.parse(`${ends_on}T00:00:00Z`);
  const days = Array.from(
    { length: Math.max(total, 1) },
    (_, at) => new Date(end - (total - 1 - at) * DAY_MS),
  );
  const starts = days.map((day, at) => at > 0 && day.getUTCDate() === 1);
  // A month's gap is six tenths of a day's place; a tick is 64 % of it.
  const gaps = starts.filter(Boolean).length;
  const step = width / (days.length + gaps * 0.6);
  const ticks: Tick[] = [];
  const months: Month[] = [];
  let x = 0;
  for (const [at, day] of days.entries()) {
    if (starts[at]) x += step * 0.6;
    if (at === 0 || starts[at]) months.push({ x, month: day.getUTCMonth() + 1, days: 0 });
    const month = months.at(-1);
    if (month) month.days += 1;
    const before_end = days.length - 1 - at;
    ticks.push({ x, is_left: before_end < left, is_warned: warnings.includes(before_end) });
    x += step;
  }
  return { ticks, months, width: step * 0.64, last_day: new Date(end).getUTCDate() };
}
