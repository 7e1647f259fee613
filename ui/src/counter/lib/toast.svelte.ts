// The one short notice at the foot of the page; it never holds a question and leaves by itself.
import { say } from "../../words/words.svelte";

/** What became of sheets; the wire's `Printed` also knows a code on the screen, which sheets never are. */
export type SheetsPrinted =
  { how: "printer"; printer: string } | { how: "folder"; file: string } | { how: string };

const STAYS_MS = 10_000;

let text = $state("");
let timer: ReturnType<typeof setTimeout> | undefined;

export const toast = {
  get text(): string {
    return text;
  },
};

export function tell(sentence: string): void {
  clearTimeout(timer);
  text = sentence;
  timer = setTimeout(hush, STAYS_MS);
}

export function hush(): void {
  clearTimeout(timer);
  text = "";
}

/** Says what became of sheets: on paper, in a folder, or nowhere yet; then `why` explains, if anything does. */
export function tellPrinted(
  printed: SheetsPrinted,
  sheets: number,
  why = say("counter-printed-nowhere"),
): void {
  if ("printer" in printed) tell(say("counter-printed-paper", { sheets, printer: printed.printer }));
  else if ("file" in printed) tell(say("counter-printed-folder", { sheets, file: printed.file }));
  else tell(why);
}
