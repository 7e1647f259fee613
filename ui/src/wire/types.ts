// What the kiosk's door answers. Dates arrive as ready-made text; `*_on` fields are ISO days for logic.

export type KioskState =
  | "home"
  | "voucher"
  | "name"
  | "email"
  | "check"
  | "done"
  | "password"
  | "active"
  | "profile"
  | "days"
  | "idle";

export type Language = { tag: string; name: string; is_complete: boolean };

/** Silent and warning times in seconds, by privacy class. */
export type IdleTimes = {
  silent_s: { p1: number; p2: number; p3: number };
  warning_s: { p1: number; p2: number; p3: number };
  confirmation_s: number;
  on_screen_code_s: number;
};

export type Home = {
  institution: string;
  tagline: string;
  rehearsal: boolean;
  languages: Language[];
  language: string;
  clock: { time: string; date: string };
  plates: string[];
  desk: { name: string; place: string; hours: string | null };
  email_domains: string[];
  keyboard: "azerty" | "qwertz" | "qwerty";
  idle: IdleTimes;
  reader: "right" | "left" | "below";
};

export type CheckedVoucher = {
  code: string;
  programme: string;
  days: number;
  ends: string;
  ends_on: string;
  use_by: string | null;
  privacy: string;
  erased_by: string;
  platform: string | null;
};

/** A code from the activation letter or the next-step slip. */
export type OpenActivation = { first_name: string; programme: string; platform: string | null };

export type DaysLeft = {
  initials: string;
  programme: string;
  days_left: number;
  days_total: number;
  ends: string;
  ends_on: string;
};

export type PresentedCode =
  | { kind: "voucher"; code: string; voucher: CheckedVoucher }
  | { kind: "activation"; code: string; activation: OpenActivation }
  | { kind: "days_left"; code: string; days: DaysLeft };

export type CheckedEmail = { email: string; local: string; domain: string; suggestion: string | null };

export type Registered = {
  registration: string;
  first_name: string;
  masked_email: string;
  deadline: string | null;
  deadline_hint: string;
  mail: MailState;
  case_number: string;
};

export type MailState = "leaving" | "waiting" | "sent" | "failed";

export type RegistrationState = { deadline: string | null; deadline_hint: string; mail: MailState };

export type Printed =
  | { how: "printer"; printer: string }
  | { how: "folder"; file: string }
  | { how: "screen"; code: string | null; seconds: number };

export type PasswordAdvice = { accepted: boolean; message: string | null; strength: number };

export type Access = {
  programme: string;
  platform: string | null;
  days_left: number;
  days_total: number;
  ends: string;
  ends_on: string;
};

export type Activated = Access & {
  first_name: string;
  login: string;
  warnings: number[];
  can_print: boolean;
};

export type Profile = {
  first_name: string;
  last_name: string;
  login: string;
  accesses: (Access & { is_open: boolean })[];
};
