// A USB reader is a keyboard: finds Guichet codes in bursts of keys, whatever the keyboard layout.
import { isWhole, onlyLetters } from "./code";

/** One key as it came: what the host made of it, which key it was, and when (milliseconds). */
export type Stroke = { key: string; code: string; at: number };

/** A code that was scanned: its kind letter (V, C, R, S, …), its twelve letters, and how it is asked for. */
export type Scan = { kind: string; code: string; payload: string; is_whole: boolean };

/** Between two keys of a reader; people take five times as long. */
export const FAST_MS = 35;
/** Between two keys of a slow reader, believed only when the burst ends with Enter or Tab. */
export const SLOW_MS = 100;
/** Silence after which a burst without suffix is over. */
export const REST_MS = 60;
/** Shortest burst that is called a foreign code when it holds none of ours. */
const FOREIGN_LENGTH = 4;

const PAYLOAD = /GT([BCDFGHJKLNPRSTVX])([BCDFGHJKLNPRSTVX]{12})$/;

/** The letter a physical key has on a US keyboard, which is what readers are set to. */
function usLetter(code: string): string {
  return /^Key[A-Z]$/.test(code) ? code.slice(3) : "";
}

/** The sign a physical key has there, as far as issuers' codes hold any. */
function usSign(code: string): string {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  // What no code holds stays wrong in this reading too.
  return usLetter(code) || digit || ({ Minus: "-", NumpadSubtract: "-", Space: " " }[code] ?? "?");
}

/** What an issuer's code may be: as the host reads the keys, and as a US keyboard would. */
function readTwice(burst: Stroke[]): string[] {
  const host = burst.map(({ key }) => (key.length === 1 ? key : "?")).join("");
  const us = burst.map(({ code }) => usSign(code)).join("");
  return host.toUpperCase() === us ? [us] : [host, us];
}

function find(text: string): Scan | null {
  const found = PAYLOAD.exec(onlyLetters(text));
  if (!found) return null;
  const [payload, kind = "", code = ""] = found;
  return { kind, code, payload, is_whole: isWhole(code) };
}

/** The code at the end of a burst: of the two readings, the one whose check letters are right. */
export function readBurst(burst: Stroke[]): Scan | null {
  const host = find(burst.map(({ key }) => (key.length === 1 ? key : "")).join(""));
  const us = find(burst.map(({ code }) => usLetter(code)).join(""));
  if (host?.is_whole) return host;
  return us?.is_whole ? us : (host ?? us);
}

/** The last strokes that follow each other within `limit` milliseconds. */
function tail(strokes: Stroke[], limit: number): Stroke[] {
  let from = strokes.length - 1;
  while (from > 0) {
    const later = strokes[from];
    const earlier = strokes[from - 1];
    if (!later || !earlier || later.at - earlier.at > limit) break;
    from -= 1;
  }
  return strokes.slice(Math.max(from, 0));
}

/** Whether a burst came from a reader: most of its keys follow each other as no hand types. A busy machine
 * may hold up one key or another, and a code with its beginning cut off would be a wrong one. */
function isOfReader(burst: Stroke[]): boolean {
  const gaps = burst.slice(1).map(({ at }, before) => at - (burst[before]?.at ?? at));
  const fast = gaps.filter((gap) => gap <= FAST_MS).length;
  return burst.length >= FOREIGN_LENGTH && fast * 2 > gaps.length;
}

/** What a stroke turned out to be; `foreign` are the readings of a code that is none of ours. */
export type Finding = { scan: Scan | null; foreign: string[]; swallow: boolean; starts: boolean };

/** Collects strokes into bursts. Pure: the time comes with each stroke. */
export class Wedge {
  #strokes: Stroke[] = [];
  #delivered = -Infinity;

  /** Takes one stroke; Enter and Tab end a burst. */
  press(stroke: Stroke): Finding {
    const nothing = { scan: null, foreign: [], swallow: false, starts: false };
    const last = this.#strokes.at(-1)?.at ?? -Infinity;
    const is_suffix = stroke.key === "Enter" || stroke.key === "Tab";
    if (is_suffix) {
      // The burst was already understood by its silence; its suffix must not press a button.
      if (stroke.at - this.#delivered <= SLOW_MS + REST_MS) return { ...nothing, swallow: true };
      const in_time = stroke.at - last <= SLOW_MS;
      const burst = in_time ? tail(this.#strokes, SLOW_MS) : [];
      const scan = readBurst(burst);
      const foreign = !scan && isOfReader(burst) ? readTwice(burst) : [];
      this.#strokes = [];
      if (scan) this.#delivered = stroke.at;
      return { ...nothing, scan, foreign, swallow: scan !== null };
    }
    if (stroke.key.length !== 1 && usSign(stroke.code) === "?") return nothing;
    const starts = stroke.at - last > SLOW_MS;
    if (starts) this.#strokes = [];
    this.#strokes.push(stroke);
    return { ...nothing, starts };
  }

  /** The burst seems over, without suffix: only a fast one is believed. */
  rest(now: number): Finding {
    const burst = tail(this.#strokes, FAST_MS);
    const scan = readBurst(burst);
    if (scan) {
      this.#strokes = [];
      this.#delivered = now;
    }
    return { scan, foreign: [], swallow: false, starts: false };
  }
}
