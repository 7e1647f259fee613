// Where in the counter one stands: the open screen, and what is picked on it.

export type Screen = "home" | "vouchers" | "letters";
type Id = number | string;

let screen = $state<Screen>("home");
let batch = $state<Id | null>(null);
let letter = $state<Id | null>(null);
export type Dialog = "none" | "issue" | "frank" | "import" | "return";
let dialog = $state<Dialog>("none");
let scanned = $state.raw<string[]>([]);

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

export function openIssue(): void {
  screen = "vouchers";
  dialog = "issue";
}

/** Takes an issuer's list in, or gives one back. */
export function openList(which: "import" | "return"): void {
  screen = "vouchers";
  dialog = which;
}

export function openFrank(readings: string[] = []): void {
  scanned = readings;
  dialog = "frank";
}

export function closeDialog(): void {
  dialog = "none";
  scanned = [];
}

/** Forgets every place when a session ends: the next person starts at home. */
export function leave(): void {
  screen = "home";
  batch = null;
  letter = null;
  closeDialog();
}
