// The one short notice at the foot of the page; it never holds a question and leaves by itself.
import { say } from "../../words/words.svelte";

/** What became of sheets; the wire's `Printed` also knows a code on the screen, which sheets never are. */
export type SheetsPrinted =
  { how: "printer"; printer: string } | { how: "folder"; file: string } | { how: string };

const STAYS_MS = 10_000;

type Offer = { label: string; act: () => void };

let text = $state("");
let offered = $state.raw<Offer | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

export const toast = {
  get text(): string {
    return text;
  },
  /** What can still be done about it. */
  get offer(): Offer | null {
    return offered;
  },
};

export function tell(sentence: string): void {
  clearTimeout(timer);
  offered = null;
  text = sentence;
  timer = setTimeout(hush, STAYS_MS);
}

/** Says what was done, with a way back while the notice stands. */
export function offer(sentence: string, label: string, act: () => void): void {
  tell(sentence);
  offered = { label, act };
}

export function hush(): void {
  clearTimeout(timer);
  offered = null;
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
