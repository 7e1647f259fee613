// Where in the counter one stands: the open screen, and what is picked on it.

export type Screen = "home" | "vouchers" | "letters" | "backups";
type Id = number | string;

let screen = $state<Screen>("home");
let batch = $state<Id | null>(null);
let letter = $state<Id | null>(null);
let dialog = $state<"none" | "issue" | "frank">("none");
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
  get dialog(): "none" | "issue" | "frank" {
    return dialog;
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

export function closeDialog(): void {
  dialog = "none";
  scanned = "";
}

/** Forgets every place when a session ends: the next person starts at home. */
export function leave(): void {
  screen = "home";
  batch = null;
  letter = null;
  closeDialog();
}
