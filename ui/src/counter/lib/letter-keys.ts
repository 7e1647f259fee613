// Single letters that act on the focused row: for those who switch them on, and never in a scanner's burst.
import { FAST_MS, REST_MS, SLOW_MS } from "../../lib/scanner";

const SETTING = "guichet.letter-keys";

/** Whether this window's letters act; off until somebody switches them on (decision 25). */
export function areLettersOn(store: Pick<Storage, "getItem"> = localStorage): boolean {
  return store.getItem(SETTING) === "on";
}

export function switchLetters(isOn: boolean, store: Pick<Storage, "setItem"> = localStorage): void {
  store.setItem(SETTING, isOn ? "on" : "off");
}

/** What each letter does; capitals are with Shift: `{ a: accept, A: acceptAll }`. */
export type LetterActs = Record<string, () => void>;

type Timer = ReturnType<typeof setTimeout>;
type Clock = { later: (act: () => void, ms: number) => Timer; never: (timer: Timer) => void };
const SYSTEM: Clock = { later: (act, ms) => setTimeout(act, ms), never: (timer) => clearTimeout(timer) };

/** A letter acts once the keys rest; a key that follows as no hand types takes it back, and so does a burst. */
export class LetterKeys {
  #waiting: Timer | undefined;
  #last = -Infinity;
  #clock: Clock;

  constructor(clock: Clock = SYSTEM) {
    this.#clock = clock;
  }

  /** Takes one key at `at` milliseconds; answers whether the letter will act unless another key comes. */
  press(key: string, at: number, acts: LetterActs): boolean {
    const gap = at - this.#last;
    const wasWaiting = this.#waiting !== undefined;
    this.#last = at;
    this.cancel();
    // A reader may be slow, and a busy machine late: a key still waiting makes the next one a burst too.
    if (gap <= FAST_MS || (wasWaiting && gap <= SLOW_MS)) return false;
    const act = Object.hasOwn(acts, key) ? acts[key] : undefined;
    if (!act) return false;
    this.#waiting = this.#clock.later(() => {
      this.#waiting = undefined;
      act();
    }, REST_MS);
    return true;
  }

  cancel(): void {
    if (this.#waiting !== undefined) this.#clock.never(this.#waiting);
    this.#waiting = undefined;
  }
}

const isWriting = (part: Element) => part.matches("input, select, textarea, [contenteditable='true']");

/** Attachment for a list: letters act while one of its rows (`selector`) has the focus, when switched on. */
export function letterKeys(selector: string, acts: () => LetterActs, isOn: () => boolean = areLettersOn) {
  return (list: HTMLElement) => {
    const keys = new LetterKeys();
    const pressed = (event: KeyboardEvent) => {
      const row = event.target as HTMLElement;
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
      if (event.key === "Shift") return;
      if (!isPlain || !isOn() || !row.matches(selector) || isWriting(row)) return keys.cancel();
      if (keys.press(event.key, event.timeStamp, acts())) event.preventDefault();
    };
    const left = () => keys.cancel();
    list.addEventListener("keydown", pressed);
    list.addEventListener("focusout", left);
    return () => {
      keys.cancel();
      list.removeEventListener("keydown", pressed);
      list.removeEventListener("focusout", left);
    };
  };
}
