// The sheet as it will be printed, drawn anew shortly after the form rests.
import { asProblem, type Problem } from "../../wire/problem";
import type { VoucherPreview } from "../../wire/types-counter";
import type { Order } from "./draft.svelte";
import { asPicture } from "./picture";
import { request } from "./session.svelte";

const REST_MS = 250;

export class Preview {
  value = $state.raw<VoucherPreview | null>(null);
  problem = $state.raw<Problem | null>(null);
  sheet = $state(1);
  picture = $derived(this.value ? asPicture(this.value.svg) : "");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #order: Order | null = null;

  /** Asks for the sheet of this order once nothing has changed for a moment; null keeps the last sheet. */
  ask(order: Order | null): void {
    clearTimeout(this.#timer);
    if (!order) return;
    // The very first sheet need not wait: nobody is typing yet.
    this.#timer = setTimeout(() => void this.#draw(order, 1), this.#order ? REST_MS : 0);
  }

  turn(by: number): void {
    const to = this.sheet + by;
    if (this.#order && to >= 1 && to <= (this.value?.sheets ?? 1)) void this.#draw(this.#order, to);
  }

  async #draw(order: Order, sheet: number): Promise<void> {
    const turn = ++this.#turn;
    this.#order = order;
    try {
      // Until somebody is named, dots stand where the name will.
      const drawn = await request("preview_vouchers", { ...order, issuer: order.issuer || "…", sheet });
      if (turn !== this.#turn) return;
      this.value = drawn;
      this.sheet = sheet;
      this.problem = null;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = asProblem(thrown);
    }
  }
}
