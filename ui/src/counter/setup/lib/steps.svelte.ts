// The steps of the first days as the door last told them, and one way to ask for a change.
import { asProblem } from "../../../wire/problem";
import type { FirstSteps } from "../../../wire/types-counter";
import { say } from "../../../words/words.svelte";
import { changed, request } from "../../lib/session.svelte";

export type StepKey = "house" | "printer" | "reader" | "mail" | "programme";
export const STEPS: StepKey[] = ["house", "printer", "reader", "mail", "programme"];

export class Steps {
  told = $state.raw<FirstSteps | null>(null);
  /** What the door refused last, for the step that asked. */
  wrong = $state("");
  code = $state("");
  isBusy = $state(false);

  async load(): Promise<void> {
    await this.act(() => request("steps"));
  }

  /** Asks; true when it was done. What is refused is said, and nothing else changes. */
  async act(question: () => Promise<FirstSteps>): Promise<boolean> {
    return this.trying(async () => {
      this.told = await question();
    });
  }

  async trying(act: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    [this.wrong, this.code] = ["", ""];
    try {
      await act();
      return true;
    } catch (thrown) {
      const problem = asProblem(thrown);
      this.wrong = problem.message || say("ui-no-answer");
      this.code = problem.code;
      return false;
    } finally {
      this.isBusy = false;
      changed();
    }
  }

  /** Whether nothing is left to do at a step. */
  isDone(step: StepKey): boolean {
    const told = this.told;
    if (!told) return false;
    const settled = (verdict: string) => verdict === "good" || verdict === "without";
    if (step === "house") return Object.keys(told.hours).length > 0;
    if (step === "printer")
      return (
        settled(told.printer.verdict) || (told.printer.verdict === "open" && told.printer.chosen !== null)
      );
    if (step === "reader") return settled(told.reader.verdict);
    if (step === "mail")
      return settled(told.mail.verdict) || (told.mail.way !== "none" && told.mail.verdict !== "bad");
    return told.programmes.length > 0;
  }
}
