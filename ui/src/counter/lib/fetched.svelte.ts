// An answer being fetched: nothing shows under 150 ms, then a skeleton, and an old answer stays in place.
import { asProblem, type Problem } from "../../wire/problem";

const QUIET_MS = 150;

export class Fetched<Answer> {
  value = $state.raw<Answer | null>(null);
  problem = $state.raw<Problem | null>(null);
  isSlow = $state(false);
  #turn = 0;

  /** Asks; only the latest question's answer counts. */
  async load(question: () => Promise<Answer>): Promise<void> {
    const turn = ++this.#turn;
    const timer = setTimeout(() => {
      if (turn === this.#turn && this.value === null) this.isSlow = true;
    }, QUIET_MS);
    try {
      const answer = await question();
      if (turn !== this.#turn) return;
      this.value = answer;
      this.problem = null;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = asProblem(thrown);
    } finally {
      clearTimeout(timer);
      if (turn === this.#turn) this.isSlow = false;
    }
  }
}
