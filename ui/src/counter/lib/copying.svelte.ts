// One copy at a time, from whichever button: its state is the same on every screen.
import { asProblem } from "../../wire/problem";
import { say } from "../../words/words.svelte";
import { changed, request } from "./session.svelte";
import { tell } from "./toast.svelte";

let isBusy = $state(false);

export const copying = {
  get isBusy(): boolean {
    return isBusy;
  },
};

/** Makes a copy now and says how it went. */
export async function copyNow(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    await request("copy_now");
    tell(say("backups-done"));
  } catch (thrown) {
    tell(asProblem(thrown).message || say("ui-no-answer"));
  } finally {
    isBusy = false;
    changed();
  }
}
