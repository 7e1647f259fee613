// The day sheet: asked for, and told where it went.
import { asProblem } from "../../wire/problem";
import { say } from "../../words/words.svelte";
import { request } from "./session.svelte";
import { tell } from "./toast.svelte";

let isBusy = false;

/** Prints the sheet of today. */
export async function printDaySheet(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    const { printer, file } = await request("print_day_sheet", { day: null });
    tell(
      printer
        ? say("backups-day-sheet-printed", { printer })
        : say("backups-day-sheet-kept", { file: file ?? "" }),
    );
  } catch (thrown) {
    tell(asProblem(thrown).message || say("ui-no-answer"));
  } finally {
    isBusy = false;
  }
}
