// Where in the counter one stands: the open screen, and what is picked on it.

import type { StepKey } from "../setup/lib/steps.svelte";

export type Screen = "home" | "vouchers" | "letters" | "backups" | "service";
type Dialog = "none" | "issue" | "frank" | "reset" | "rehearse";
type Id = number | string;

let screen = $state<Screen>("home");
let batch = $state<Id | null>(null);
let letter = $state<Id | null>(null);
let dialog = $state<Dialog>("none");
let step = $state<StepKey>("printer");
let scanned = $state("");

export const place = {
  get screen(): Screen {
    return screen;
  },
  get batch(): Id | null {
    return batch;
  },
  get letter(): Id | null {
    return letter;
  },
  get dialog(): Dialog {
    return dialog;
  },
  /** The open step of the first days. */
  get step(): StepKey {
    return step;
  },
  /** The code a scanner read, for the dialog that tells about one voucher. */
  get scanned(): string {
    return scanned;
  },
};

export function go(to: Screen): void {
  screen = to;
}

export function openBatch(id: Id): void {
  batch = id;
  screen = "vouchers";
}

export function openLetter(id: Id): void {
  letter = id;
  screen = "letters";
}

export function openIssue(): void {
  screen = "vouchers";
  dialog = "issue";
}

export function openFrank(code = ""): void {
  scanned = code;
  dialog = "frank";
}

export function openStep(to: StepKey): void {
  step = to;
  screen = "service";
}

export function openRehearse(): void {
  dialog = "rehearse";
}

export function closeDialog(): void {
  dialog = "none";
  scanned = "";
}

/** A scan while the dialog is open looks for its account there. */
export function openReset(code = ""): void {
  scanned = code;
  dialog = "reset";
}

/** Forgets every place when a session ends: the next person starts at home. */
export function leave(): void {
  screen = "home";
  batch = null;
  letter = null;
  closeDialog();
}
