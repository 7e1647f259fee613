// What the kiosk was asked, and how far that is: followed closely while it lasts.
import { asProblem } from "../../wire/problem";
import type { OrderView } from "../../wire/types-counter";
import { say } from "../../words/words.svelte";
import { changed, request } from "./session.svelte";
import { tell } from "./toast.svelte";

const LOOK_MS = 1000;
type Asked = "take_over" | "wipe_kiosk" | "cancel_order";

let current = $state.raw<OrderView | null>(null);
let timer: ReturnType<typeof setInterval> | undefined;

export const order = {
  /** The newest one; null until something was asked here. */
  get current(): OrderView | null {
    return current;
  },
};

/** Takes what the door told and follows it until it has ended. */
export function follow(told: OrderView | null): void {
  const has_ended = current?.is_live && !told?.is_live;
  current = told;
  if (has_ended) changed();
  if (!told?.is_live) {
    clearInterval(timer);
    timer = undefined;
  } else timer ??= setInterval(() => void look(), LOOK_MS);
}

async function look(): Promise<void> {
  try {
    follow((await request("order")).order);
  } catch {
    // Signed out or no answer: the frame says so.
  }
}

/** Asks something of the kiosk, or takes it back. */
export async function ask(what: Asked): Promise<void> {
  try {
    follow((await request(what)).order);
  } catch (thrown) {
    tell(asProblem(thrown).message || say("ui-no-answer"));
  }
}

/** The next case begins without the last one's news. */
export function forget(): void {
  if (!current?.is_live) current = null;
}
