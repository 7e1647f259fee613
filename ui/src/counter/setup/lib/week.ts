// A week of opening hours as a grid of boxes, and as the door takes it.

export const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Day = (typeof DAYS)[number];
/** From, to, from, to: morning and afternoon. */
export type Boxes = [string, string, string, string];
export type Week = Record<Day, Boxes>;
export type Hours = Partial<Record<Day, string[]>>;

export function clean(): Week {
  return Object.fromEntries(DAYS.map((day) => [day, ["", "", "", ""]])) as Week;
}

/** `8`, `8h`, `8 h 30`, `8.30`, `0830` as `08:30`; what is no time comes back as it was. */
export function time(text: string): string {
  const plain = text.trim().toLowerCase();
  if (plain === "") return "";
  const found = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (!found) return plain;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return plain;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The week as the door takes it; a half-written span is sent as it stands, to be refused by its day. */
export function hoursOf(week: Week): Hours {
  const told: Hours = {};
  for (const day of DAYS) {
    const [a, b, c, d] = week[day].map(time);
    const spans = [
      [a, b],
      [c, d],
    ].filter(([from, to]) => from || to);
    if (spans.length > 0) told[day] = spans.map(([from, to]) => `${from}-${to}`);
  }
  return told;
}

/** The grid of hours the door told. */
export function weekOf(hours: Hours): Week {
  const week = clean();
  for (const day of DAYS) {
    const [morning, afternoon] = hours[day] ?? [];
    const ends = (span: string | undefined) => span?.split("-") ?? [];
    const [a = "", b = ""] = ends(morning);
    const [c = "", d = ""] = ends(afternoon);
    week[day] = [a, b, c, d];
  }
  return week;
}

/** Monday's boxes for the other weekdays. */
export function repeatMonday(week: Week): Week {
  const copied = { ...week };
  for (const day of DAYS.slice(1, 5)) copied[day] = [...week.monday];
  return copied;
}
