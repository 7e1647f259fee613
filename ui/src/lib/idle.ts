// The kiosk's idle clock: silent time, a warning of at least twenty seconds, extensions without end.

/** How private a screen is: P0 home, P1 nothing personal, P2 typed, P3 a secret or result, P4 confirmation. */
export type Privacy = "p0" | "p1" | "p2" | "p3" | "p4";

export type IdleTimes = {
  silent_s: { p1: number; p2: number; p3: number };
  warning_s: { p1: number; p2: number; p3: number };
  confirmation_s: number;
};

/** What the screen must show now; `of_s` is the whole of what `left_s` is left of. */
export type Phase =
  { name: "calm" } | { name: "counting" | "warning"; left_s: number; of_s: number } | { name: "over" };

/** WCAG 2.2.1: nobody gets less to answer. */
export const LEAST_WARNING_S = 20;
/** After the last touch of the home screen, language and size are the next person's. */
export const HOME_REST_S = 20;
/** What "keep the screen" adds, each time. */
export const KEEP_S = 60;
/** What "more time" multiplies silent times by. */
const MORE_TIME = 3;

/** Counts silence. Pure: the time of day comes from `now`, in milliseconds. */
export class IdleClock {
  #times: IdleTimes;
  #now: () => number;
  #privacy: Privacy = "p0";
  #since: number;
  #end = 0;
  #whole = 0;
  #is_patient = false;

  constructor(times: IdleTimes, now: () => number) {
    this.#times = times;
    this.#now = now;
    this.#since = now();
  }

  /** A screen of this class opens. */
  enter(privacy: Privacy): void {
    this.#privacy = privacy;
    this.#since = this.#now();
    this.#whole = this.#confirmation();
    this.#end = this.#since + this.#whole * 1000;
  }

  /** The "more time" switch. */
  bePatient(is_patient: boolean): void {
    this.#is_patient = is_patient;
    this.touch();
  }

  /** Any pointer, key or scan. Never shortens what "keep the screen" gave. */
  touch(): void {
    this.#since = this.#now();
    this.keep(this.#confirmation());
  }

  /** At least `seconds` more on a confirmation. */
  keep(seconds: number): void {
    const end = this.#now() + seconds * 1000;
    if (end <= this.#end) return;
    this.#end = end;
    this.#whole = Math.max(seconds, 1);
  }

  /** `KEEP_S` more than what is left, as often as asked. */
  keepLonger(): void {
    this.keep(Math.max(0, (this.#end - this.#now()) / 1000) + KEEP_S);
  }

  look(): Phase {
    const now = this.#now();
    const silence = (now - this.#since) / 1000;
    if (this.#privacy === "p0") return silence >= HOME_REST_S ? { name: "over" } : { name: "calm" };
    if (this.#privacy === "p4") return left("counting", (this.#end - now) / 1000, this.#whole);
    const silent = this.#times.silent_s[this.#privacy] * (this.#is_patient ? MORE_TIME : 1);
    if (silence < silent) return { name: "calm" };
    const warning = Math.max(LEAST_WARNING_S, this.#times.warning_s[this.#privacy]);
    return left("warning", silent + warning - silence, warning);
  }

  #confirmation(): number {
    const seconds = Math.max(LEAST_WARNING_S, this.#times.confirmation_s);
    return seconds * (this.#is_patient ? MORE_TIME : 1);
  }
}

function left(name: "counting" | "warning", seconds: number, of_s: number): Phase {
  return seconds <= 0 ? { name: "over" } : { name, left_s: Math.ceil(seconds), of_s };
}
