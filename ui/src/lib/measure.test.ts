// Grids for the three sizes that are drawn.
import { expect, test } from "vitest";
import { measure } from "./measure";

test.each([
  [1920, 1080, "paysage", 4.03],
  [1366, 768, "compact", 3.955],
  [1080, 1920, "portrait", 4.03],
  [1280, 720, "compact", 3.7],
  [3840, 2160, "paysage", 8.06],
])("%i × %i is %s", (width, height, format, mm) => {
  const found = measure(width, height);
  expect(found.format).toBe(format);
  expect(found.mm).toBeCloseTo(mm, 1);
});

test("a calibrated screen is believed", () => {
  expect(measure(1920, 1080, 5.58)).toEqual({ mm: 5.58, format: "compact" });
});
