// Hours are understood as people write them, and survive the way to the door and back.
import { expect, test } from "vitest";
import { clean, hoursOf, repeatMonday, time, weekOf } from "./week";

test("a time is understood however it is written", () => {
  const written = ["8", "8h", "8 h 30", "08:30", "8.30", "0830", "17H45", ""];
  expect(written.map(time)).toEqual(["08:00", "08:00", "08:30", "08:30", "08:30", "08:30", "17:45", ""]);
  for (const wrong of ["25", "8:75", "midi", "8-12"]) expect(time(wrong)).toBe(wrong);
});

test("a week goes to the door and comes back", () => {
  const week = repeatMonday({ ...clean(), monday: ["8", "12", "13h30", "17"], saturday: ["9", "", "", ""] });
  const hours = hoursOf(week);
  expect(hours.monday).toEqual(["08:00-12:00", "13:30-17:00"]);
  expect(hours.friday).toEqual(hours.monday);
  expect(hours.saturday).toEqual(["09:00-"]);
  expect(hours.sunday).toBeUndefined();
  expect(weekOf(hours).friday).toEqual(["08:00", "12:00", "13:30", "17:00"]);
});
