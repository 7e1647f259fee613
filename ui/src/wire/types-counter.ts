// What the counter's door answers. Dates arrive as ready-made text in the asked language.
export type { Credentials } from "./generated/counter/Credentials";
export type { CredentialProgramme } from "./generated/counter/CredentialProgramme";
export type { CredentialClass } from "./generated/counter/CredentialClass";
export type { CredentialPreview } from "./generated/counter/CredentialPreview";
export type { ListingLine } from "./generated/counter/ListingLine";
export type { ListingView } from "./generated/counter/ListingView";
export type { OrderProgress } from "./generated/counter/OrderProgress";
export type { PapersMade } from "./generated/counter/PapersMade";
export type { SavedPapers } from "./generated/counter/SavedPapers";
export type { CaseLine } from "./generated/counter/CaseLine";
export type { CaseList } from "./generated/counter/CaseList";
export type { RosterField } from "./generated/counter/RosterField";
export type { RosterReport } from "./generated/counter/RosterReport";
export type { Rosters } from "./generated/counter/Rosters";
export type { ImportedRoster } from "./generated/counter/ImportedRoster";
export type { UndoneRoster } from "./generated/counter/UndoneRoster";
export type { CaseProgramme } from "./generated/counter/CaseProgramme";
export type { CaseView } from "./generated/counter/CaseView";
export type { CurrentOrder } from "./generated/counter/CurrentOrder";
export type { OrderView } from "./generated/counter/OrderView";
export type { Beginning } from "./generated/counter/Beginning";
export type { FirstStepsView as FirstSteps } from "./generated/counter/FirstStepsView";
export type { KeptRecovery } from "./generated/counter/KeptRecovery";
export type { MailTrial } from "./generated/counter/MailTrial";
export type { PasswordAdvice as StaffPasswordAdvice } from "./generated/counter/PasswordAdvice";
export type { RecoveryLines } from "./generated/counter/RecoveryLines";
import type { KioskState } from "./generated/counter/KioskState";
import type { BatchSum } from "./generated/counter/BatchSum";
import type { ImportedList } from "./generated/counter/ImportedList";
import type { ListReport } from "./generated/counter/ListReport";
import type { ReturnedList } from "./generated/counter/ReturnedList";
import type { WrongLines } from "./generated/counter/WrongLines";
import type { Language, Printed } from "./types";

export type { BatchSum, ImportedList, ListReport, ReturnedList, WrongLines };

export type CounterState = {
  institution: string;
  language: string;
  languages: Language[];
  rehearsal: boolean;
  practice: { sign: { name: string; password: string } | null; has_real_desk: boolean } | null;
  is_recovery_due: boolean;
  has_logo: boolean;
  clock: { time: string; date: string };
  staff: null | {
    name: string;
    display_name: string;
    role: string;
    initials: string;
    is_locked: boolean;
    rights: string[];
    owes: "password" | "texts" | null;
    takes_pin: boolean;
  };
  mail: {
    transport: "none" | "folder" | "smtp";
    waiting: number;
    failed: number;
    text: string;
    is_paused: boolean;
  };
  printer: { name: string | null; text: string };
  dossiers: number;
  /** Listings with secrets that should have been destroyed. */
  listings_overdue: number;
  kiosk: KioskState;
  is_backup_failing: boolean;
};

export type { DrawnPassword } from "./generated/counter/DrawnPassword";
export type { DueText } from "./generated/counter/DueText";
export type { DueTexts } from "./generated/counter/DueTexts";
export type { EditedText } from "./generated/counter/EditedText";
export type { HandoverLine } from "./generated/counter/HandoverLine";
export type { HandoverMade } from "./generated/counter/HandoverMade";
export type { MyAccess } from "./generated/counter/MyAccess";
export type { StaffLine } from "./generated/counter/StaffLine";
export type { StaffList } from "./generated/counter/StaffList";
export type { TextLine } from "./generated/counter/TextLine";
export type { FoundLine } from "./generated/counter/FoundLine";
export type { PersonCard } from "./generated/counter/PersonCard";
export type { SearchAnswer } from "./generated/counter/SearchAnswer";
export type { WhoLooked } from "./generated/counter/WhoLooked";
export type { CandidateView } from "./generated/counter/CandidateView";
export type { Choice } from "./generated/counter/Choice";
export type { ClosedDaysView } from "./generated/counter/ClosedDaysView";
export type { DecidedRow } from "./generated/counter/DecidedRow";
export type { DossierDetail } from "./generated/counter/DossierDetail";
export type { DossierList } from "./generated/counter/DossierList";
export type { DossierRow } from "./generated/counter/DossierRow";
export type { FieldRow } from "./generated/counter/FieldRow";
export type { ImportedRegister } from "./generated/counter/ImportedRegister";
export type { LinkedDossiers } from "./generated/counter/LinkedDossiers";
export type { MergePreview } from "./generated/counter/MergePreview";
export type { OtherView } from "./generated/counter/OtherView";
export type { RegisterReport } from "./generated/counter/RegisterReport";
export type { UndoneDossiers } from "./generated/counter/UndoneDossiers";
export type { FrankAccount } from "./generated/counter/FrankAccount";
export type { PurgeLine } from "./generated/counter/PurgeLine";

/** The slip for a new password, or the code in its place. */
export type ResetSlip = { printed: Printed; deadline: string; name: string };

export type CounterHome = {
  headline: string;
  alerts: { key: "clock" | "erasure" | "roster"; sentence: string; action: string }[];
  plates: {
    key: "calls" | "dossiers" | "letters" | "vouchers" | "registrations";
    count: number;
    label: string;
    detail: string;
  }[];
  todo: { day: string; items: TodoItem[] }[];
  today: {
    accounts: number;
    vouchers_used: number;
    slips: number;
    bars: { day: string; accounts: number }[];
  };
  endings: { name: string; ends: string; in_days: string }[];
  recent: { time: string; title: string; what: string; who: string }[];
  checklist: { key: string; label: string; is_done: boolean }[];
  backup: BackupTrouble | null;
};

export type BackupTrouble = { message: string; since: string };

export type Backups = {
  folder: string;
  is_usual: boolean;
  rhythm: string;
  last: string | null;
  trouble: BackupTrouble | null;
  copies: { file: string; made: string; size: string }[];
};

export type PrintedDaySheet = { printer: string | null; file: string | null };

export type TodoItem = {
  id: number | string;
  kind: "letter" | "dossier" | "registration" | "batch" | "call";
  title: string;
  what: string;
  flag: string | null;
  due: string | null;
};

export type ProgrammeLine = {
  id: number | string;
  name: string;
  sentence: string;
  issuers: string[];
  platform: string | null;
  foreign_codes: boolean;
};

export type VoucherPreview = {
  svg: string;
  sheets: number;
  first_number: string;
  last_number: string;
  use_by_text: string;
};

export type IssuedBatch = { batch: number | string; printed: Printed; sheets: number; summary: string };
export type Reprinted = { printed: Printed; sheets: number };
export type ExportedBatch = { file_name: string; csv: string; file?: string };

export type BatchLine = {
  id: number | string;
  number: number;
  programme: string;
  issuer: string;
  issued: string;
  count: number;
  used: number;
  held: number;
  free: number;
  past: number;
  void: number;
  is_imported: boolean;
  until: string | null;
  is_ended: boolean;
  ended_why: string | null;
};

export type BatchList = {
  headline: string;
  open: BatchLine[];
  ended: BatchLine[];
  sums: BatchSum[];
  total: BatchSum;
  takes_lists: boolean;
};

export type VoucherFilter = "all" | "held" | "free" | "used" | "void" | "past";
export type VoidReason = "misprint" | "lost" | "issuer" | "other";

export type VoucherLine = {
  id: number;
  number: string;
  state: "held" | "used" | "free" | "void" | "past";
  who: string | null;
  when: string;
};

export type BatchDetail = {
  line: BatchLine;
  opens: string;
  usable: string;
  issued: string;
  course: string;
  note: string;
  vouchers: VoucherLine[];
};

export type FrankVoucher = {
  number: string;
  batch: number | string;
  programme: string;
  state: VoucherLine["state"];
  sentence: string;
  who: string | null;
  can_release: boolean;
  can_void: boolean;
};

export type LetterFilter = "all" | "waiting" | "sent" | "failed";

export type LetterLine = {
  id: number | string;
  kind_text: string;
  recipient: string;
  state: string;
  state_text: string;
  when: string;
  attempts: number;
};

export type LetterList = {
  headline: string;
  counts: { waiting: number; sent: number; failed: number };
  letters: LetterLine[];
};

export type LetterDetail = LetterLine & { timeline: { at: string; text: string }[]; text: string };

/** An account of the open card, and why. */
export type Because = { learner: number; account: number; reason: string };
export type { ProgrammeWords } from "./generated/counter/ProgrammeWords";
export type { Sentence } from "./generated/counter/Sentence";
export type { WordedPaper } from "./generated/counter/WordedPaper";
export type { RosterHint } from "./generated/counter/RosterHint";
export type { RosterHints } from "./generated/counter/RosterHints";
export type { DecisionLetter } from "./generated/counter/DecisionLetter";
