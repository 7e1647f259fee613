// The one short notice at the foot of the page; it never holds a question and leaves by itself.
import type { Printed } from "../../wire/types";
import { say } from "../../words/words.svelte";

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

/** Says what became of sheets: on paper, in a folder, or nowhere yet for want of a printer. */
export function tellPrinted(printed: Printed, sheets: number): void {
  if (printed.how === "printer") tell(say("counter-printed-paper", { sheets, printer: printed.printer }));
  else if (printed.how === "folder") tell(say("counter-printed-folder", { sheets, file: printed.file }));
  else tell(say("counter-printed-nowhere"));
}
