// The palette: what is typed, what answers, and which row is picked.
import type { FoundLine, SearchAnswer } from "../../wire/types-counter";
import { asProblem } from "../../wire/problem";
import { say } from "../../words/words.svelte";
import { may } from "./may";
import {
  go,
  openBatch,
  openCase,
  openIssue,
  openLetter,
  openPerson,
  openReset,
  openRoster,
} from "./place.svelte";
import { lock, request } from "./session.svelte";

/** Keys that follow each other faster are asked for once. */
const PAUSE_MS = 25;

export type Action = { key: string; text: string; hint: string; run: () => void };
export type Row = { line: FoundLine } | { action: Action };

/** What can be done from here, as far as the role goes. */
function actions(): Action[] {
  const all: (Action & { is: boolean })[] = [
    { key: "new-case", hint: "", run: () => openCase("new"), is: may("serve_people") },
    { key: "find-case", hint: "", run: () => openCase(), is: may("serve_people") },
    { key: "reset", hint: "", run: () => openReset(), is: may("serve_people") },
    { key: "issue", hint: "", run: openIssue, is: may("handle_vouchers") },
    { key: "roster", hint: "Ctrl I", run: openRoster, is: may("import_register") },
    { key: "home", hint: "", run: () => go("home"), is: true },
    { key: "dossiers", hint: "", run: () => go("dossiers"), is: may("decide") },
    { key: "vouchers", hint: "", run: () => go("vouchers"), is: may("see_vouchers") },
    { key: "letters", hint: "", run: () => go("letters"), is: may("handle_letters") },
    { key: "access", hint: "", run: () => go("access"), is: true },
    { key: "lock", hint: "Ctrl L", run: () => void lock(), is: true },
  ].map((one) => ({ ...one, text: say(`counter-palette-${one.key}`) }));
  return all.filter((one) => one.is);
}

/** Without accents and capitals, so that what is typed is found in what is written. */
export function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

export class Palette {
  text = $state("");
  isOpen = $state(false);
  picked = $state(0);
  wrong = $state("");
  answer = $state.raw<SearchAnswer | null>(null);
  #turn = 0;
  #timer = 0;

  readonly actions = $derived.by(() => {
    const sign = this.text.trim().startsWith(">");
    const words = plain(this.text.replace(">", "")).split(/\s+/).filter(Boolean);
    const fits = actions().filter((one) => words.every((word) => plain(one.text).includes(word)));
    return sign || words.length > 0 ? fits.slice(0, sign ? 10 : 3) : fits.slice(0, 6);
  });
  readonly rows = $derived<Row[]>([
    ...(this.answer?.lines ?? []).map((line) => ({ line })),
    ...this.actions.map((action) => ({ action })),
  ]);

  type(text: string): void {
    this.text = text;
    this.picked = 0;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    if (this.text.trim() === "" || this.text.trim().startsWith(">")) {
      this.answer = null;
      return;
    }
    try {
      const answer = await request("search", { text: this.text });
      if (turn === this.#turn) [this.answer, this.wrong] = [answer, ""];
    } catch (thrown) {
      if (turn === this.#turn) this.wrong = asProblem(thrown).message || say("ui-no-answer");
    }
  }

  open(): void {
    this.isOpen = true;
  }

  /** Closes and forgets: the next person finds nothing of it. */
  close(): void {
    this.isOpen = false;
    this.#turn += 1;
    [this.text, this.picked, this.answer, this.wrong] = ["", 0, null, ""];
  }

  move(by: number): void {
    const last = this.rows.length - 1;
    this.picked = Math.min(Math.max(this.picked + by, 0), Math.max(last, 0));
  }

  /** Does what the picked row is for. */
  run(at = this.picked): void {
    const row = this.rows[at];
    if (!row) return;
    this.close();
    if ("action" in row) row.action.run();
    else openFound(row.line);
  }
}

function openFound(line: FoundLine): void {
  if (line.kind === "person") openPerson(line.id);
  else if (line.kind === "voucher") openBatch(line.id);
  else if (line.kind === "letter") openLetter(line.id);
  else if (line.kind === "case") openCase(line.id);
  else go("dossiers");
}
