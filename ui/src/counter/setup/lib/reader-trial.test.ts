// A reading is told apart from typing, and each of its two readings from the other.
import { expect, test } from "vitest";
import { grouped, tryBurst } from "./reader-trial";

const PAYLOAD = "GTVBCDFGHJKLNPR";
const burst = (text: string, made = text, pace = 6) =>
  [...text].map((letter, at) => ({ key: made[at] ?? "", code: `Key${letter}`, at: at * pace }));

test("both readings are compared with the square", () => {
  const whole = tryBurst([...burst(PAYLOAD), { key: "Enter", code: "Enter", at: 95 }], PAYLOAD);
  expect(whole).toMatchObject({ verdict: "both", suffix: "enter", signs: 15, ms: 84 });
  const greek = tryBurst(burst(PAYLOAD, "ΓΤΩΒΨΔΦΓΗΞΚΛΝΠΡ"), PAYLOAD);
  expect(greek).toMatchObject({ verdict: "keys", suffix: "none" });
  expect(tryBurst(burst("S".repeat(15), PAYLOAD), PAYLOAD)?.verdict).toBe("letters");
  expect(tryBurst(burst("BCDFGHJKLNPRSTV"), PAYLOAD)?.verdict).toBe("neither");
});

test("a hand is no reader", () => {
  expect(tryBurst(burst(PAYLOAD, PAYLOAD, 180), PAYLOAD)).toBeNull();
  expect(tryBurst(burst("GTV"), PAYLOAD)).toBeNull();
});

test("letters are read in groups", () => {
  expect(grouped(PAYLOAD)).toBe("GTV BCDF GHJK LNPR");
});
