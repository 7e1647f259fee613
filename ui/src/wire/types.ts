// What the kiosk's door answers, as Rust generates it. Dates arrive as text; `*_on` fields are ISO days for logic.
import type { Registered } from "./generated/kiosk/Registered";

export type { AddressMoved } from "./generated/kiosk/AddressMoved";
export type { Active as Activated } from "./generated/kiosk/Active";
export type { CheckedVoucher } from "./generated/kiosk/CheckedVoucher";
export type { DetailsForm } from "./generated/kiosk/DetailsForm";
export type { Attested } from "./generated/kiosk/Attested";
export type { DaysLeft } from "./generated/kiosk/DaysLeft";
export type { HandedDraft } from "./generated/kiosk/HandedDraft";
export type { KioskHome as Home } from "./generated/kiosk/KioskHome";
export type { KioskOrder } from "./generated/kiosk/KioskOrder";
export type { Mail as MailState } from "./generated/kiosk/Mail";
export type { OpenActivation } from "./generated/kiosk/OpenActivation";
export type { OpenReset } from "./generated/kiosk/OpenReset";
export type { OwnDossier } from "./generated/kiosk/OwnDossier";
export type { Opinion as PasswordAdvice } from "./generated/kiosk/Opinion";
export type { Presented as PresentedCode } from "./generated/kiosk/Presented";
export type { Profile } from "./generated/kiosk/Profile";
export type { Pulse } from "./generated/kiosk/Pulse";
export type { ReadBack as CheckedEmail } from "./generated/kiosk/ReadBack";
export type { ResetAsked } from "./generated/kiosk/ResetAsked";
export type { TakenOrder } from "./generated/kiosk/TakenOrder";
export type { SignedIn } from "./generated/kiosk/SignedIn";
export type { Span } from "./generated/kiosk/Span";
export type { Registered };

/** How a paper left, or what is shown in its place. */
export type Printed =
  | { how: "printer"; printer: string }
  | { how: "folder"; file: string }
  | { how: "screen"; code: [string, string, string] | null; seconds: number };

/** Where the kiosk stands, as the counter is told. */
export type KioskState =
  | "home"
  | "voucher"
  | "name"
  | "email"
  | "check"
  | "done"
  | "asked"
  | "handed"
  | "password"
  | "active"
  | "profile"
  | "days"
  | "idle";

export type Language = { tag: string; name: string; is_complete: boolean };
