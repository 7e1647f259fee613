// Where in the counter one stands: the open screen, and what is picked on it.

import type { StepKey } from "../setup/lib/steps.svelte";

export type Screen =
  | "home"
  | "dossiers"
  | "person"
  | "vouchers"
  | "papers"
  | "platforms"
  | "letters"
  | "backups"
  | "service"
  | "staff"
  | "texts"
  | "holidays"
  | "access";
export type Dialog =
  "none" | "issue" | "frank" | "import" | "return" | "reset" | "rehearse" | "register" | "roster" | "case";
type Id = number | string;

let screen = $state<Screen>("home");
let batch = $state<Id | null>(null);
let letter = $state<Id | null>(null);
let dossier = $state<number | null>(null);
let person = $state<number | null>(null);
let dialog = $state<Dialog>("none");
let step = $state<StepKey>("printer");
let scanned = $state.raw<string[]>([]);
let listing = $state.raw<{ number?: number; code?: string } | null>(null);
let openedCase = $state<number | "new" | null>(null);

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
  get dossier(): number | null {
    return dossier;
  },
  /** The person whose card is open. */
  get person(): number | null {
    return person;
  },
  get dialog(): Dialog {
    return dialog;
  },
  /** The open step of the first days. */
  get step(): StepKey {
    return step;
  },
  /** The case the dialog of cases opens by itself, or that one is begun there. */
  get openedCase(): number | "new" | null {
    return openedCase;
  },
  /** The listing that is looked at on the page of papers. */
  get listing(): { number?: number; code?: string } | null {
    return listing;
  },
  /** What a scanner read, in one or two readings, for the dialog that tells about one voucher. */
  get scanned(): string[] {
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

export function openDossier(id: number | null): void {
  dossier = id;
  screen = "dossiers";
}

export function openPerson(id: number): void {
  person = id;
  screen = "person";
  closeDialog();
}

/** Takes the institution's register in. */
export function openRegister(): void {
  dialog = "register";
}

/** Takes a school's list in. */
export function openRoster(): void {
  dialog = "roster";
}

export function openIssue(): void {
  screen = "vouchers";
  dialog = "issue";
}

/** Takes an issuer's list in, or gives one back. */
export function openList(which: "import" | "return"): void {
  screen = "vouchers";
  dialog = which;
}

/** Looks at a listing, by its number or by what a scanner read of its square. */
export function openListing(which: { number?: number; code?: string }): void {
  listing = which;
  screen = "papers";
}

export function closeListing(): void {
  listing = null;
}

export function openFrank(readings: string[] = []): void {
  scanned = readings;
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
  scanned = [];
}

/** A scan while the dialog is open looks for its account there. */
export function openReset(readings: string[] = []): void {
  scanned = readings;
  dialog = "reset";
}

/** Opens the dialog of cases: to ask for a number, with one open, or to begin one. */
export function openCase(which: number | "new" | null = null): void {
  openedCase = which;
  dialog = "case";
}

/** Forgets every place when a session ends: the next person starts at home. */
export function leave(): void {
  screen = "home";
  batch = null;
  letter = null;
  dossier = null;
  person = null;
  listing = null;
  closeDialog();
}
