// An issuer's list as it is being taken in: the form, the file, and its dry run, made anew when either changes.
import { asProblem, type Problem } from "../../wire/problem";
import type { ListReport, ProgrammeLine } from "../../wire/types-counter";
import { readDay, type Boxes } from "./days";
import type { ChosenFile } from "./file";
import { request } from "./session.svelte";

/** What the door is asked with. */
export type ListOrder = {
  programme: ProgrammeLine["id"];
  issuer: string;
  use_by: string | null;
  course: string;
  file: string;
};

const REST_MS = 250;
const EMPTY: Boxes = { day: "", month: "", year: "" };

export class ListDraft {
  programme = $state("");
  issuer = $state("");
  boxes = $state<Boxes>({ ...EMPTY });
  course = $state("");
  file = $state.raw<ChosenFile | null>(null);
  report = $state.raw<ListReport | null>(null);
  problem = $state.raw<Problem | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Starts anew; the programme stays, because the next list is mostly for the same one. */
  clear(): void {
    this.issuer = this.course = "";
    this.boxes = { ...EMPTY };
    this.file = null;
    this.#forget();
  }

  /** What can be asked of the door, or null while something is missing. */
  order(): ListOrder | null {
    const day = readDay(this.boxes);
    const issuer = this.issuer.trim();
    if (!this.file || !issuer || !this.programme || day.kind === "wrong") return null;
    const use_by = day.kind === "day" ? day.iso : null;
    return { programme: this.programme, issuer, use_by, course: this.course.trim(), file: this.file.base64 };
  }

  /** Makes the dry run once nothing has changed for a moment. */
  check(order: ListOrder | null): void {
    clearTimeout(this.#timer);
    if (!order) return this.#forget();
    this.#timer = setTimeout(() => void this.#ask(order), REST_MS);
  }

  #forget(): void {
    this.#turn += 1;
    this.report = null;
    this.problem = null;
  }

  async #ask(order: ListOrder): Promise<void> {
    const turn = ++this.#turn;
    try {
      const report = await request("check_list", order);
      if (turn === this.#turn) [this.report, this.problem] = [report, null];
    } catch (thrown) {
      if (turn === this.#turn) [this.report, this.problem] = [null, asProblem(thrown)];
    }
  }
}
