// Which mark stands beside which state; the word beside it says the rest.

export type MarkKind = "half" | "full" | "ring" | "check" | "cross" | "diamond" | "triangle" | "dash";
type Shown = { mark: MarkKind; tone: "warn" | "blue" | "good" | "seal" | "soft" | "" };

const VOUCHER: Record<string, Shown> = {
  held: { mark: "half", tone: "warn" },
  used: { mark: "full", tone: "blue" },
  free: { mark: "ring", tone: "" },
  void: { mark: "cross", tone: "" },
  past: { mark: "dash", tone: "soft" },
};

const LETTER: Record<string, Shown> = {
  queued: { mark: "half", tone: "warn" },
  waiting: { mark: "half", tone: "warn" },
  sending: { mark: "half", tone: "blue" },
  deferred: { mark: "diamond", tone: "warn" },
  accepted: { mark: "check", tone: "good" },
  sent: { mark: "check", tone: "good" },
  failed: { mark: "cross", tone: "seal" },
  needs_staff: { mark: "triangle", tone: "seal" },
  cancelled: { mark: "dash", tone: "soft" },
};

const PLAIN: Shown = { mark: "ring", tone: "" };

export const voucherMark = (state: string): Shown => VOUCHER[state] ?? PLAIN;
export const letterMark = (state: string): Shown => LETTER[state] ?? PLAIN;

/** Whether a letter is neither gone nor given up. */
export const isOpen = (state: string): boolean =>
  !["accepted", "sent", "cancelled", "sending"].includes(state);
