// An untouched counter locks; a touched one does not.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watch } from "./idle";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("silence calls once, and any input starts it anew", () => {
  const away = vi.fn();
  const stop = watch(1000, away);
  vi.advanceTimersByTime(900);
  window.dispatchEvent(new Event("keydown"));
  vi.advanceTimersByTime(999);
  expect(away).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(away).toHaveBeenCalledTimes(1);
  stop();
});

test("a stopped watch stays silent", () => {
  const away = vi.fn();
  watch(1000, away)();
  window.dispatchEvent(new Event("pointermove"));
  vi.advanceTimersByTime(5000);
  expect(away).not.toHaveBeenCalled();
});
