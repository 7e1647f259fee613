// The idle clock with a clock of our own.
import { expect, test } from "vitest";
import { IdleClock, type Privacy } from "./idle";

const TIMES = {
  silent_s: { p1: 45, p2: 90, p3: 45 },
  warning_s: { p1: 20, p2: 30, p3: 20 },
  confirmation_s: 30,
};

function at(privacy: Privacy, times = TIMES) {
  let now = 0;
  const clock = new IdleClock(times, () => now);
  clock.enter(privacy);
  return { clock, after: (seconds: number) => ((now += seconds * 1000), clock.look()) };
}

test.each([
  ["p1", 45, 20],
  ["p2", 90, 30],
  ["p3", 45, 20],
] as const)("%s is silent %i s, then warns %i s, then is over", (privacy, silent, warning) => {
  const { after } = at(privacy);
  expect(after(silent - 0.1)).toEqual({ name: "calm" });
  expect(after(0.1)).toEqual({ name: "warning", left_s: warning, of_s: warning });
  expect(after(warning - 0.5)).toEqual({ name: "warning", left_s: 1, of_s: warning });
  expect(after(0.5)).toEqual({ name: "over" });
});

test("no setting makes the warning shorter than 20 s", () => {
  const { after } = at("p2", { ...TIMES, warning_s: { p1: 1, p2: 1, p3: 1 } });
  expect(after(90)).toEqual({ name: "warning", left_s: 20, of_s: 20 });
});

test("twelve extensions, and as many as asked", () => {
  const { clock, after } = at("p3");
  for (let round = 0; round < 12; round += 1) {
    expect(after(60).name).toBe("warning");
    clock.touch();
    expect(after(0)).toEqual({ name: "calm" });
  }
});

test("more time triples the silence, not the warning", () => {
  const { clock, after } = at("p2");
  clock.bePatient(true);
  expect(after(269.9)).toEqual({ name: "calm" });
  expect(after(0.1)).toEqual({ name: "warning", left_s: 30, of_s: 30 });
});

test("home forgets language and size 20 s after the last touch", () => {
  const { after } = at("p0");
  expect(after(19).name).toBe("calm");
  expect(after(1).name).toBe("over");
});

test("a confirmation counts down in sight; keeping adds a minute each time", () => {
  const { clock, after } = at("p4");
  expect(after(6)).toEqual({ name: "counting", left_s: 24, of_s: 30 });
  clock.keepLonger();
  expect(after(0)).toMatchObject({ name: "counting", left_s: 84 });
  clock.touch();
  expect(after(0)).toMatchObject({ left_s: 84 });
  expect(after(84).name).toBe("over");
});

test("a code on screen keeps the confirmation open as long as it shows", () => {
  const { clock, after } = at("p4");
  clock.keep(45);
  expect(after(44).name).toBe("counting");
});
