// The counter's door: its entries, and the one function that asks.
import { language } from "../words/words.svelte";
import { openDoor } from "./door";
import type { Printed } from "./types";
import type * as T from "./types-counter";

type Person = { first_name: string; last_name: string; email: string | null };
type Batch = { batch: number | string };
type Picked = Batch & { vouchers: number[] | null };
type Issue = {
  programme: number | string;
  count: number;
  issuer: string;
  use_by: string | null;
  course: string;
  note: string;
};
type List = {
  programme: number | string;
  issuer: string;
  use_by: string | null;
  course: string;
  file: string;
};
type Seen = { id: number; version: number };
type Roster = {
  name: string;
  file: string;
  programme: string;
  source: string;
  complete: boolean;
  encoding: string | null;
  delimiter: string | null;
  header: number | null;
  mapping: Record<string, string> | null;
  fixes: { line: number; column: string; text: string }[];
};
type Ticket = { ticket: string };
/** Papers for whole classes: whose, which, and how they are set out. */
export type PaperOrder = {
  programme: string;
  groups: string[];
  since_import: number | null;
  accounts: number[];
  paper: "slips" | "large" | "cards" | "letters" | "listing";
  per_sheet: number;
  separated: boolean;
  user: boolean;
  secret: boolean;
  signature: boolean;
  only_unused: boolean;
  by_number: boolean;
  by_class: boolean;
  reason: string | null;
  printer: string;
  pin: string;
  renew: boolean;
};
/** What a programme's papers say instead of what ships, and the second language of its slips. */
export type Wording = { programme: string; second: string; said: Record<string, Record<string, string>> };
/** The papers a sentence stands on. */
export type WordedOn = "vouchers" | "slips" | "codes" | "letters";
type Post = { display_name: string; role: string; units: number[]; programmes: number[] };

/** Every entry of the counter's table. */
export type CounterEntries = {
  state: { args: object; answer: T.CounterState };
  sign_in: { args: { name: string; password: string }; answer: T.CounterState };
  lock: { args: object; answer: T.CounterState };
  unlock: { args: { password: string }; answer: T.CounterState };
  sign_out: { args: object; answer: T.CounterState };
  home: { args: object; answer: T.CounterHome };
  programmes: { args: object; answer: T.ProgrammeLine[] };
  preview_vouchers: { args: Issue & { sheet: number }; answer: T.VoucherPreview };
  issue_vouchers: { args: Issue; answer: T.IssuedBatch };
  batches: { args: object; answer: T.BatchList };
  batch: { args: Batch & { filter: T.VoucherFilter }; answer: T.BatchDetail };
  void_vouchers: { args: Picked & { reason: T.VoidReason; note: string }; answer: T.BatchDetail };
  reprint_vouchers: { args: Picked; answer: T.Reprinted };
  export_batch: { args: Batch & { audience: "staff" | "issuer" }; answer: T.ExportedBatch };
  check_voucher: { args: { code: string }; answer: T.FrankVoucher };
  check_list: { args: List; answer: T.ListReport };
  import_list: { args: List & { skip_wrong: boolean }; answer: T.ImportedList };
  keep_refused_lines: { args: List; answer: T.ExportedBatch };
  return_list: { args: { programme: number | string; file: string }; answer: T.ReturnedList };
  letters: { args: { filter: T.LetterFilter }; answer: T.LetterList };
  paper_words: { args: object; answer: T.ProgrammeWords[] };
  preview_wording: { args: { wording: Wording; on: WordedOn; language: string }; answer: T.WordedPaper };
  word_papers: { args: Wording; answer: T.ProgrammeWords[] };
  handovers: { args: object; answer: T.HandoverLine[] };
  hand_over: {
    args: { programme: string; format: string; base?: string; again?: number };
    answer: T.HandoverMade;
  };
  open_person: { args: { learner: number }; answer: T.PersonCard };
  correct_person: {
    args: {
      learner: number;
      first_name: string;
      last_name: string;
      birth_name: string;
      birth_date: string;
      email: string;
    };
    answer: T.PersonCard;
  };
  lock_account: { args: T.Because; answer: T.PersonCard };
  unlock_account: { args: T.Because; answer: T.PersonCard };
  close_account: { args: T.Because; answer: T.PersonCard };
  erase_person: { args: { learner: number; reason: string }; answer: object };
  search: { args: { text: string }; answer: T.SearchAnswer };
  letter: { args: { id: number | string }; answer: T.LetterDetail };
  retry_letter: { args: { id: number | string }; answer: T.LetterLine };
  cancel_letter: { args: { id: number | string }; answer: T.LetterLine };
  print_day_sheet: { args: { day: string | null }; answer: T.PrintedDaySheet };
  backups: { args: object; answer: T.Backups };
  copy_now: { args: object; answer: T.Backups };
  set_backup_folder: { args: { folder: string | null }; answer: T.Backups };
  calls: { args: object; answer: T.CounterState };
  confirm_clock: { args: object; answer: T.CounterHome };
  agree_to_erasure: { args: object; answer: T.CounterHome };
  purges: { args: object; answer: T.PurgeLine[] };
  find_account: { args: { text: string }; answer: T.FrankAccount };
  reset_password: { args: { account: number; check: string }; answer: T.ResetSlip };
  unlock_by_pin: { args: { pin: string }; answer: T.CounterState };
  confirm_password: { args: { password: string }; answer: T.CounterState };
  choose_password: { args: { current?: string; password: string }; answer: T.CounterState };
  judge_own_password: { args: { password: string }; answer: T.StaffPasswordAdvice };
  due_texts: { args: object; answer: T.DueTexts };
  accept_texts: { args: { texts: number[] }; answer: T.CounterState };
  print_texts: { args: object; answer: Printed };
  my_access: { args: object; answer: T.MyAccess };
  set_pin: { args: { password: string; pin: string | null }; answer: T.MyAccess };
  house_texts: { args: object; answer: T.EditedText[] };
  publish_text: { args: { kind: string; bodies: Record<string, string> }; answer: T.EditedText[] };
  staff: { args: object; answer: T.StaffList };
  add_staff: { args: Post & { name: string }; answer: T.DrawnPassword };
  change_staff: { args: Post & { id: number }; answer: T.StaffList };
  reset_staff: { args: { id: number }; answer: T.DrawnPassword };
  close_staff: { args: { id: number }; answer: T.StaffList };
  unlock_staff: { args: { id: number }; answer: T.StaffList };
  print_staff_slip: { args: { id: number; password: string }; answer: Printed };
  looked_at: { args: { learner: number }; answer: T.WhoLooked };
  print_looked_at: { args: { learner: number }; answer: Printed };
  print_attestation: { args: { learner: number; enrolment: number }; answer: Printed };
  find_case: { args: { number: string }; answer: T.CaseList };
  open_case: { args: { case: number }; answer: T.CaseView };
  start_case: {
    args: Person & { language: string; code: string | null; programme: number | null };
    answer: T.CaseView;
  };
  correct_case: { args: Person & { case: number }; answer: T.CaseView };
  check_identity: { args: { case: number; check: string }; answer: T.CaseView };
  send_case: { args: { case: number }; answer: T.CaseView };
  print_case: { args: { case: number }; answer: Printed };
  case_programmes: { args: object; answer: T.CaseProgramme[] };
  drop_case: { args: { case: number }; answer: T.CaseView };
  activate_here: { args: { case: number }; answer: T.CurrentOrder };
  order: { args: object; answer: T.CurrentOrder };
  cancel_order: { args: object; answer: T.CurrentOrder };
  take_over: { args: object; answer: T.CurrentOrder };
  wipe_kiosk: { args: object; answer: T.CurrentOrder };
  close_kiosk: { args: object; answer: T.CounterState };
  reopen_kiosk: { args: object; answer: T.CounterState };
  answer_call: { args: object; answer: T.CounterState };
  print_recovery: { args: object; answer: Printed };
  keep_recovery: { args: object; answer: T.KeptRecovery };
  read_recovery: { args: object; answer: T.RecoveryLines };
  settle_recovery: { args: object; answer: T.CounterState };
  steps: { args: object; answer: T.FirstSteps };
  set_hours: { args: { hours: Record<string, string[]> }; answer: T.FirstSteps };
  set_logo: { args: { logo: string | null }; answer: T.FirstSteps };
  choose_printer: { args: { queue: string | null }; answer: T.FirstSteps };
  preview_decision: { args: { id: number; reason: string }; answer: T.DecisionLetter };
  choose_tickets: { args: { queue: string | null }; answer: T.FirstSteps };
  print_test: { args: object; answer: Printed };
  judge_step: {
    args: { step: "printer" | "reader"; verdict: "good" | "bad" | "without" };
    answer: T.FirstSteps;
  };
  set_mail: {
    args: { way: "wait" | "folder" | "smtp"; address?: string; password?: string };
    answer: T.FirstSteps;
  };
  try_mail: { args: { to: string }; answer: T.MailTrial };
  add_programme: {
    args: {
      preset: string;
      name: string;
      platform_name: string;
      platform_address: string;
      privacy: string;
    };
    answer: T.FirstSteps;
  };
  dossiers: { args: { history: boolean }; answer: T.DossierList };
  dossier: { args: { id: number; opens: boolean }; answer: T.DossierDetail };
  link_dossier: { args: Seen & { file: number }; answer: object };
  create_file: { args: Seen & { number: string }; answer: object };
  refuse_dossier: { args: Seen & { reason: string }; answer: object };
  ask_dossier: { args: Seen & { reason: string }; answer: object };
  link_clean_dossiers: { args: { dossiers: Seen[] }; answer: T.LinkedDossiers };
  preview_merge: { args: { id: number; account: number }; answer: T.MergePreview };
  merge_accounts: { args: Seen & { account: number }; answer: object };
  undo_dossiers: { args: { dossiers: number[] }; answer: T.UndoneDossiers };
  note_dossier: { args: { id: number; note: string }; answer: object };
  credentials: { args: object; answer: T.Credentials };
  preview_credentials: { args: { order: PaperOrder; page: number }; answer: T.CredentialPreview };
  print_credentials: { args: { order: PaperOrder } & Ticket; answer: T.PapersMade };
  credentials_progress: { args: Ticket; answer: T.OrderProgress };
  stop_credentials: { args: Ticket; answer: object };
  send_credentials_again: { args: Ticket; answer: T.PapersMade };
  save_credentials: { args: Ticket; answer: T.SavedPapers };
  listing: { args: { number?: number; code?: string }; answer: T.ListingView };
  listing_destroyed: { args: { number: number }; answer: T.Credentials };
  rosters: { args: object; answer: T.Rosters };
  check_roster: { args: Roster; answer: T.RosterReport };
  import_roster: {
    args: { roster: Roster; skip_wrong: boolean; retire_many: boolean; clear_emails: boolean } & Ticket;
    answer: T.ImportedRoster;
  };
  keep_refused_roster: { args: Roster; answer: T.ExportedBatch };
  undo_roster: { args: { number: number }; answer: T.UndoneRoster };
  check_register: { args: { file: string }; answer: T.RegisterReport };
  import_register: { args: { file: string; skip_wrong: boolean }; answer: T.ImportedRegister };
  keep_refused_register: { args: { file: string }; answer: T.ExportedBatch };
  closed_days: { args: object; answer: T.ClosedDaysView };
  set_closed_days: {
    args:
      | { change: "region"; region: string }
      | { change: "close"; on: string; name: string }
      | { change: "open"; on: string };
    answer: T.ClosedDaysView;
  };
  rehearse: { args: object; answer: { folder: string } };
  leave_rehearsal: { args: object; answer: { folder: string } };
};

export const ask = openDoor<CounterEntries>("counter", language);
