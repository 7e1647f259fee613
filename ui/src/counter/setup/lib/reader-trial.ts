// One reading of the test square, told in all its parts: by letters, by keys, how fast, how it ended.
import type { Stroke } from "../../../lib/scanner";
import { onlyLetters } from "../../../lib/code";

/** Silence after which a reading is over. */
export const OVER_MS = 180;
/** People take five times as long for fifteen letters. */
const BURST_MS = 1600;

export type Trial = {
  /** What the machine's keyboard made of it. */
  letters: string;
  /** What the keys are on a US keyboard. */
  keys: string;
  suffix: "enter" | "tab" | "none";
  signs: number;
  ms: number;
  /** `both` agree, only one of the two is right, or neither. */
  verdict: "both" | "letters" | "keys" | "neither";
};

const usLetter = (code: string) => (/^Key[A-Z]$/.test(code) ? code.slice(3) : "");

/** The trial of these strokes, or null where nobody held anything before a reader. */
export function tryBurst(strokes: Stroke[], payload: string): Trial | null {
  const last = strokes.at(-1)?.key;
  const suffix = last === "Enter" ? "enter" : last === "Tab" ? "tab" : "none";
  const signs = strokes.filter(({ key, code }) => key.length === 1 || usLetter(code) !== "");
  const [first, end] = [signs[0], signs.at(-1)];
  if (!first || !end || signs.length < 8 || end.at - first.at > BURST_MS) return null;
  const letters = onlyLetters(signs.map(({ key }) => (key.length === 1 ? key : "")).join(""));
  const keys = onlyLetters(signs.map(({ code }) => usLetter(code)).join(""));
  const [isHost, isUs] = [letters.endsWith(payload), keys.endsWith(payload)];
  const verdict = isHost && isUs ? "both" : isHost ? "letters" : isUs ? "keys" : "neither";
  return { letters, keys, suffix, signs: signs.length, ms: Math.round(end.at - first.at), verdict };
}

/** `GTVBCDF…` in the groups people read. */
export function grouped(text: string): string {
  const head = text.slice(0, Math.max(0, text.length - 12));
  const code = text.slice(-12);
  return [head, code.slice(0, 4), code.slice(4, 8), code.slice(8)].filter(Boolean).join(" ");
}
