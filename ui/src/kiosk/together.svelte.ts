// What the counter wants of this kiosk, asked again and again; and the draft that is handed to it.
import { ask } from "../wire/kiosk";
import { asProblem } from "../wire/problem";
import type * as T from "../wire/types";
import { language, say, speak } from "../words/words.svelte";
import { desk } from "./desk.svelte";
import { visit, type PageName } from "./visit.svelte";

const PULSE_MS = 1500;
/** Pages on which something stands that the counter could finish. */
const DRAFTS: PageName[] = ["name", "email", "check", "done"];
/** Pages that nobody is in the middle of. */
const FREE: PageName[] = ["home", "closed", "done", "asked", "handed"];

/** What stands in a field of the page in front, or what an earlier page kept. */
const typed = (name: "first_name" | "last_name" | "email") =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? visit[name];

class Together {
  /** An order about which the person in front is asked. */
  asked = $state.raw<T.KioskOrder | null>(null);
  #taken: number | null = null;
  #is_answering = false;

  get has_draft(): boolean {
    return DRAFTS.includes(visit.page.name) && (visit.voucher !== null || visit.registered !== null);
  }

  /** Asks until stopped. */
  start(): () => void {
    const timer = setInterval(() => void this.#look(), PULSE_MS);
    void this.#look();
    return () => clearInterval(timer);
  }

  async #look(): Promise<void> {
    if (this.#is_answering || visit.is_leaving) return;
    this.#is_answering = true;
    try {
      await this.#hear(await ask("pulse"));
    } catch {
      // Nothing is wanted that cannot be heard: the next pulse asks again.
    } finally {
      this.#is_answering = false;
    }
  }

  async #hear({ is_closed, waiting, taken }: T.Pulse): Promise<void> {
    const page = visit.page.name;
    if (is_closed && page === "home") return visit.open({ name: "closed" });
    if (!is_closed && page === "closed") return visit.open({ name: "home" });
    const is_choosing = page === "phrase" || page === "own";
    if (this.#taken !== null && this.#taken !== taken && is_choosing && !visit.is_busy) {
      desk.tell("warning", say("kiosk-ordered-stopped"));
      return void (await visit.leave());
    }
    if (!waiting) return void (this.asked = null);
    if (waiting.kind === "wipe") return void (await visit.leave());
    if (waiting.kind === "activate" && FREE.includes(page)) return await this.#take(waiting.order);
    if (waiting.kind === "take_over" && !this.has_draft)
      return void (await ask("decline_order", { order: waiting.order }));
    this.asked ??= waiting;
  }

  /** The page of the password opens for the person the counter has seen, in their language. */
  async #take(order: number): Promise<void> {
    const { code, language: tag, activation } = await ask("take_order", { order });
    visit.clear();
    if (tag !== language()) {
      speak(tag);
      visit.home = await ask("home");
    }
    visit.code = code;
    visit.activation = activation;
    this.#taken = order;
    visit.open({ name: "phrase" });
  }

  /** The person goes on with what they were doing. */
  decline(): void {
    const order = this.asked?.order;
    this.asked = null;
    if (order !== undefined) ask("decline_order", { order }).catch(() => {});
  }

  /** "Finish at the counter": what was typed becomes a case there, and is dropped here. */
  async handOver(): Promise<void> {
    const order = this.asked?.kind === "take_over" ? this.asked.order : null;
    this.asked = null;
    const registration = visit.registered?.registration ?? null;
    const draft = {
      registration,
      code: registration === null ? visit.code : null,
      first_name: typed("first_name"),
      last_name: typed("last_name"),
      email: typed("email"),
      language: language(),
      order,
    };
    await visit.during(
      () => ask("hand_over", draft),
      (handed) => {
        visit.clear();
        visit.handed = handed;
        visit.open({ name: "handed" });
      },
      (problem) => {
        if (asProblem(problem).kind === "fault") return false;
        visit.open({ name: "refused", problem });
        return true;
      },
    );
  }
}

export const together = new Together();
