// Calling a person at the desk, and the small notices that say what became of it.
import { ask } from "../wire/kiosk";
import { asProblem } from "../wire/problem";
import { say } from "../words/words.svelte";
import { visit } from "./visit.svelte";

const NOTICE_MS = 10_000;

class Desk {
  notice = $state<{ kind: "ok" | "warning"; text: string } | null>(null);
  #timer = 0;

  async call(): Promise<void> {
    try {
      const { desk } = await ask("call_desk");
      const place = visit.home?.desk.place;
      this.tell("ok", place ? say("kiosk-called-place", { desk, place }) : say("kiosk-called", { desk }));
    } catch (thrown) {
      this.tell("warning", asProblem(thrown).message || say("ui-no-answer"));
    }
  }

  /** Shows a notice above the bar for a while. */
  tell(kind: "ok" | "warning", text: string, for_ms = NOTICE_MS): void {
    clearTimeout(this.#timer);
    this.notice = { kind, text };
    this.#timer = window.setTimeout(() => (this.notice = null), for_ms);
  }
}

export const desk = new Desk();
