// The idle clock as the screens see it: ticking, and told of every touch.
import { untrack } from "svelte";
import { IdleClock, type IdleTimes, type Phase, type Privacy } from "../lib/idle";

const TICK_MS = 250;

class Watch {
  phase = $state.raw<Phase>({ name: "calm" });
  #clock: IdleClock | null = null;

  /** Starts ticking with the desk's times; `over` is called once per silence. The answer stops it. */
  start(times: IdleTimes, over: () => void): () => void {
    this.#clock = new IdleClock(times, () => performance.now());
    const timer = setInterval(() => {
      this.#look();
      if (this.phase.name !== "over") return;
      this.touch();
      over();
    }, TICK_MS);
    return () => clearInterval(timer);
  }

  enter(privacy: Privacy): void {
    this.#clock?.enter(privacy);
    this.#look();
  }

  touch(): void {
    this.#clock?.touch();
    this.#look();
  }

  bePatient(is_patient: boolean): void {
    this.#clock?.bePatient(is_patient);
  }

  /** At least so long: a code on screen keeps its page. */
  keep(seconds: number): void {
    this.#clock?.keep(seconds);
    this.#look();
  }

  keepLonger(): void {
    this.#clock?.keepLonger();
    this.#look();
  }

  get is_warning(): boolean {
    return this.phase.name === "warning";
  }

  #look(): void {
    const next = this.#clock?.look();
    // An effect that opens a page must not run again because the phase changed.
    const shown = untrack(() => this.phase);
    if (next && JSON.stringify(next) !== JSON.stringify(shown)) this.phase = next;
  }
}

export const watch = new Watch();
