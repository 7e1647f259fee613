//! The counter's table: what staff may ask.

use super::entry::{Done, Entry, Needs, Nothing, entry};
use super::first_run;
use super::kiosk::print::Printed;
use crate::domain::rights::Right;
use crate::views::account_frank::FrankAccount;
use crate::views::backups::Backups;
use crate::views::batch::BatchDetail;
use crate::views::batches::BatchList;
use crate::views::case::{CaseList, CaseProgramme, CaseView};
use crate::views::check_voucher_frank::FrankVoucher;
use crate::views::closed_days::ClosedDaysView;
use crate::views::counter_home::CounterHome;
use crate::views::counter_state::CounterState;
use crate::views::credentials::Credentials;
use crate::views::decision_letter::DecisionLetter;
use crate::views::dossier::DossierDetail;
use crate::views::dossiers::DossierList;
use crate::views::first_run::PasswordAdvice;
use crate::views::handovers::HandoverLine;
use crate::views::house_texts::{DueTexts, EditedText};
use crate::views::letter::LetterDetail;
use crate::views::letters::{LetterLine, LetterList};
use crate::views::list_report::ListReport;
use crate::views::listing::ListingView;
use crate::views::merge_preview::MergePreview;
use crate::views::my_access::MyAccess;
use crate::views::order::CurrentOrder;
use crate::views::paper_words::{ProgrammeWords, WordedPaper};
use crate::views::person::PersonCard;
use crate::views::preview_credentials::CredentialPreview;
use crate::views::preview_vouchers::VoucherPreview;
use crate::views::programmes::ProgrammeLine;
use crate::views::purges::PurgeLine;
use crate::views::register_report::RegisterReport;
use crate::views::roster_report::{RosterReport, Rosters};
use crate::views::search::SearchAnswer;
use crate::views::staff_list::StaffList;
use crate::views::steps::FirstStepsView;
use crate::views::who_looked::WhoLooked;

pub mod accounts;
pub mod backups;
pub mod closed_days;
pub mod credentials;
pub mod dossiers;
pub mod handovers;
pub mod house;
pub mod letters;
pub mod lists;
pub mod own;
pub mod people;
pub mod recovery;
pub mod register;
pub mod rosters;
pub mod session;
pub mod staff;
pub mod steps;
pub mod together;
pub mod trace;
pub mod vouchers;
pub mod wording;

/// Every entry, in the order of a day.
pub static ENTRIES: &[Entry] = &[
    entry!(Needs::Nobody, "state", session::state: Nothing => CounterState),
    entry!(Needs::Nobody, "sign_in", session::sign_in: session::SignIn => CounterState),
    entry!(Needs::Nobody, "lock", session::lock: Nothing => CounterState),
    entry!(Needs::Nobody, "unlock", session::unlock: session::Unlock => CounterState),
    entry!(Needs::Nobody, "sign_out", session::sign_out: Nothing => CounterState),
    entry!(Needs::Session, "home", house::home: Nothing => CounterHome),
    entry!(Needs::Session, "calls", house::calls: Nothing => CounterState),
    entry!(Needs::Right(Right::AttendKiosk), "answer_call", house::answer_call: Nothing => CounterState),
    entry!(Needs::Right(Right::SetHouse), "confirm_clock", house::confirm_clock: Nothing => CounterHome),
    entry!(Needs::Right(Right::ErasePeople), "agree_to_erasure", house::agree_to_erasure: Nothing => CounterHome),
    entry!(Needs::Right(Right::SetHouse), "purges", house::purges: Nothing => Vec<PurgeLine>),
    entry!(Needs::Right(Right::SeePeople), "find_account", accounts::find: accounts::Sought => FrankAccount),
    entry!(Needs::Right(Right::ServePeople), "reset_password", accounts::reset: accounts::NewPassword => accounts::ResetSlip),
    entry!(Needs::Session, "programmes", vouchers::programmes: Nothing => Vec<ProgrammeLine>),
    entry!(Needs::Right(Right::HandleVouchers), "preview_vouchers", vouchers::preview: vouchers::Preview => VoucherPreview),
    entry!(Needs::Right(Right::HandleVouchers), "issue_vouchers", vouchers::issue: vouchers::Order => vouchers::IssuedBatch),
    entry!(Needs::Right(Right::SeeVouchers), "batches", vouchers::batches: Nothing => BatchList),
    entry!(Needs::Right(Right::SeeVouchers), "batch", vouchers::batch: vouchers::Page => BatchDetail),
    entry!(Needs::Right(Right::HandleVouchers), "void_vouchers", vouchers::void: vouchers::VoidVouchers => BatchDetail),
    entry!(Needs::Right(Right::Print), "reprint_vouchers", vouchers::reprint: vouchers::Reprint => vouchers::Reprinted),
    entry!(Needs::Right(Right::HandleVouchers), "export_batch", vouchers::export: vouchers::Export => vouchers::ExportedBatch),
    entry!(Needs::Right(Right::SeeVouchers), "check_voucher", vouchers::check: vouchers::Presenting => FrankVoucher),
    entry!(Needs::Right(Right::HandleVouchers), "release_voucher", vouchers::release: vouchers::OneVoucher => FrankVoucher),
    entry!(Needs::Right(Right::HandleVouchers), "check_list", lists::check: lists::List => ListReport),
    entry!(Needs::Right(Right::HandleVouchers), "import_list", lists::import: lists::Import => lists::ImportedList),
    entry!(Needs::Right(Right::HandleVouchers), "keep_refused_lines", lists::keep_refused: lists::List => vouchers::ExportedBatch),
    entry!(Needs::Right(Right::HandleVouchers), "return_list", lists::give_back: lists::Return => lists::ReturnedList),
    entry!(Needs::Right(Right::HandleLetters), "letters", letters::letters: letters::Shown => LetterList),
    entry!(Needs::Right(Right::HandleLetters), "letter", letters::letter: letters::OneLetter => LetterDetail),
    entry!(Needs::Right(Right::HandleLetters), "retry_letter", letters::retry: letters::OneLetter => LetterLine),
    entry!(Needs::Right(Right::HandleLetters), "cancel_letter", letters::cancel: letters::OneLetter => LetterLine),
    entry!(Needs::Right(Right::SetHouse), "print_recovery", recovery::print: Nothing => Printed),
    entry!(Needs::Right(Right::SetHouse), "keep_recovery", recovery::keep: Nothing => recovery::KeptRecovery),
    entry!(Needs::Right(Right::SetHouse), "read_recovery", recovery::read: Nothing => recovery::RecoveryLines),
    entry!(Needs::Right(Right::SetHouse), "settle_recovery", recovery::settle: Nothing => CounterState),
    entry!(Needs::Right(Right::SetHouse), "steps", steps::steps: Nothing => FirstStepsView),
    entry!(Needs::Right(Right::SetHouse), "set_hours", steps::set_hours: steps::Hours => FirstStepsView),
    entry!(Needs::Right(Right::SetHouse), "set_logo", steps::set_logo: steps::NewLogo => FirstStepsView),
    entry!(Needs::Right(Right::SetHouse), "choose_printer", steps::choose_printer: steps::Queue => FirstStepsView),
    entry!(Needs::Right(Right::SetHouse), "choose_tickets", steps::choose_tickets: steps::Queue => FirstStepsView),
    entry!(Needs::Right(Right::SetHouse), "print_test", steps::print_test: Nothing => Printed),
    entry!(Needs::Right(Right::SetHouse), "judge_step", steps::judge: steps::Judgement => FirstStepsView),
    entry!(Needs::Right(Right::SetHouse), "set_mail", steps::set_mail: steps::MailChoice => FirstStepsView),
    entry!(Needs::Right(Right::SetHouse), "try_mail", steps::try_mail: steps::Recipient => steps::MailTrial),
    entry!(Needs::Right(Right::SetHouse), "add_programme", steps::add_programme: steps::NewProgramme => FirstStepsView),
    entry!(Needs::Session, "rehearse", house::rehearse: Nothing => first_run::Moved),
    entry!(Needs::Nobody, "leave_rehearsal", house::leave_rehearsal: Nothing => first_run::Moved),
    entry!(Needs::Right(Right::SeePeople), "print_day_sheet", backups::print_day_sheet: backups::OneDay => backups::PrintedDaySheet),
    entry!(Needs::Right(Right::KeepCopies), "backups", backups::backups: Nothing => Backups),
    entry!(Needs::Right(Right::KeepCopies), "copy_now", backups::copy_now: Nothing => Backups),
    entry!(Needs::Right(Right::SetHouse), "set_backup_folder", backups::set_folder: backups::CopyFolder => Backups),
    // People who work here
    entry!(Needs::Nobody, "unlock_by_pin", session::unlock_by_pin: session::Pin => CounterState),
    entry!(Needs::Seat, "confirm_password", own::confirm_password: own::Judged => CounterState),
    entry!(Needs::Seat, "choose_password", own::choose_password: own::OwnPassword => CounterState),
    entry!(Needs::Seat, "judge_own_password", own::judge_password: own::Judged => PasswordAdvice),
    entry!(Needs::Seat, "due_texts", own::due: Nothing => DueTexts),
    entry!(Needs::Seat, "accept_texts", own::accept: own::Accepted => CounterState),
    entry!(Needs::Seat, "print_texts", own::print_texts: Nothing => Printed),
    entry!(Needs::Session, "my_access", own::my_access: Nothing => MyAccess),
    entry!(Needs::Session, "set_pin", own::set_pin: own::NewPin => MyAccess),
    entry!(Needs::Right(Right::SetHouse), "house_texts", own::house_texts: Nothing => Vec<EditedText>),
    entry!(Needs::Right(Right::SetHouse), "publish_text", own::publish_text: own::NewText => Vec<EditedText>),
    entry!(Needs::Right(Right::ManageStaff), "staff", staff::staff: Nothing => StaffList),
    entry!(Needs::Right(Right::ManageStaff), "add_staff", staff::add: staff::NewStaff => staff::DrawnPassword),
    entry!(Needs::Right(Right::ManageStaff), "change_staff", staff::change: staff::ChangedStaff => StaffList),
    entry!(Needs::Right(Right::ManageStaff), "reset_staff", staff::reset: staff::OneStaff => staff::DrawnPassword),
    entry!(Needs::Right(Right::ManageStaff), "close_staff", staff::close: staff::OneStaff => StaffList),
    entry!(Needs::Right(Right::ManageStaff), "unlock_staff", staff::unlock: staff::OneStaff => StaffList),
    entry!(Needs::Right(Right::ManageStaff), "print_staff_slip", staff::print_slip: staff::StaffSlip => Printed),
    entry!(Needs::Right(Right::SeePeople), "looked_at", trace::looked_at: trace::OneLearner => WhoLooked),
    entry!(Needs::Right(Right::SeePeople), "print_looked_at", trace::print_looked_at: trace::OneLearner => Printed),
    entry!(Needs::Right(Right::ServePeople), "print_attestation", trace::print_attestation: trace::OneEnrolment => Printed),
    // Platforms
    entry!(Needs::Right(Right::HandOver), "handovers", handovers::handovers: Nothing => Vec<HandoverLine>),
    entry!(Needs::Right(Right::HandOver), "hand_over", handovers::tell: handovers::Telling => handovers::HandoverMade),
    // People and their cards
    entry!(Needs::Right(Right::SeePeople), "search", people::search: people::Typed => SearchAnswer),
    entry!(Needs::Right(Right::SeePeople), "open_person", people::open: trace::OneLearner => PersonCard),
    entry!(Needs::Right(Right::ServePeople), "correct_person", people::correct: people::Form => PersonCard),
    entry!(Needs::Right(Right::ServePeople), "lock_account", people::lock: people::Because => PersonCard),
    entry!(Needs::Right(Right::ServePeople), "unlock_account", people::unlock: people::Because => PersonCard),
    entry!(Needs::Right(Right::ServePeople), "close_account", people::close: people::Because => PersonCard),
    entry!(Needs::Right(Right::ErasePeople), "erase_person", people::erase: people::Because => Done),
    // Register and dossiers
    entry!(Needs::Right(Right::Decide), "dossiers", dossiers::dossiers: dossiers::Shown => DossierList),
    entry!(Needs::Right(Right::Decide), "dossier", dossiers::dossier: dossiers::OneDossier => DossierDetail),
    entry!(Needs::Right(Right::Decide), "link_dossier", dossiers::link: dossiers::Link => Done),
    entry!(Needs::Right(Right::Decide), "create_file", dossiers::create_file: dossiers::NewFile => Done),
    entry!(Needs::Right(Right::Decide), "refuse_dossier", dossiers::refuse: dossiers::Worded => Done),
    entry!(Needs::Right(Right::Decide), "ask_dossier", dossiers::ask: dossiers::Worded => Done),
    entry!(Needs::Right(Right::Decide), "link_clean_dossiers", dossiers::link_clean: dossiers::Several => dossiers::LinkedDossiers),
    entry!(Needs::Right(Right::Decide), "preview_decision", dossiers::preview_decision: dossiers::Considered => DecisionLetter),
    entry!(Needs::Right(Right::Decide), "preview_merge", dossiers::preview_merge: dossiers::Merging => MergePreview),
    entry!(Needs::Right(Right::Decide), "merge_accounts", dossiers::merge: dossiers::Merge => Done),
    entry!(Needs::Right(Right::Decide), "undo_dossiers", dossiers::undo: dossiers::Undo => dossiers::UndoneDossiers),
    entry!(Needs::Right(Right::Decide), "note_dossier", dossiers::note: dossiers::Note => Done),
    entry!(Needs::Right(Right::ServePeople), "credentials", credentials::credentials: Nothing => Credentials),
    entry!(Needs::Right(Right::ServePeople), "preview_credentials", credentials::preview: credentials::ShownPapers => CredentialPreview),
    entry!(Needs::Right(Right::ServePeople), "print_credentials", credentials::print: credentials::PrintedPapers => credentials::PapersMade),
    entry!(Needs::Right(Right::ServePeople), "credentials_progress", credentials::progress: credentials::OneOrder => credentials::OrderProgress),
    entry!(Needs::Right(Right::ServePeople), "stop_credentials", credentials::stop: credentials::OneOrder => Done),
    entry!(Needs::Right(Right::ServePeople), "send_credentials_again", credentials::again: credentials::OneOrder => credentials::PapersMade),
    entry!(Needs::Right(Right::ServePeople), "save_credentials", credentials::save: credentials::OneOrder => credentials::SavedPapers),
    entry!(Needs::Right(Right::ServePeople), "listing", credentials::listing: credentials::OneListing => ListingView),
    entry!(Needs::Right(Right::ServePeople), "listing_destroyed", credentials::destroyed: credentials::OneListing => Credentials),
    entry!(Needs::Right(Right::SetHouse), "paper_words", wording::paper_words: Nothing => Vec<ProgrammeWords>),
    entry!(Needs::Right(Right::SetHouse), "preview_wording", wording::preview: wording::TriedWording => WordedPaper),
    entry!(Needs::Right(Right::SetHouse), "word_papers", wording::keep: wording::NewWording => Vec<ProgrammeWords>),
    entry!(Needs::Right(Right::ImportRegister), "rosters", rosters::rosters: Nothing => Rosters),
    entry!(Needs::Right(Right::ImportRegister), "check_roster", rosters::check: rosters::Roster => RosterReport),
    entry!(Needs::Right(Right::ImportRegister), "import_roster", rosters::import: rosters::TakenRoster => rosters::ImportedRoster),
    entry!(Needs::Right(Right::ImportRegister), "keep_refused_roster", rosters::keep_refused: rosters::Roster => vouchers::ExportedBatch),
    entry!(Needs::Right(Right::ImportRegister), "undo_roster", rosters::undo: rosters::OneImport => rosters::UndoneRoster),
    entry!(Needs::Right(Right::ImportRegister), "check_register", register::check: register::Register => RegisterReport),
    entry!(Needs::Right(Right::ImportRegister), "import_register", register::import: register::ImportRegister => register::ImportedRegister),
    entry!(Needs::Right(Right::ImportRegister), "keep_refused_register", register::keep_refused: register::Register => vouchers::ExportedBatch),
    entry!(Needs::Right(Right::SetHouse), "closed_days", closed_days::show: Nothing => ClosedDaysView),
    entry!(Needs::Right(Right::SetHouse), "set_closed_days", closed_days::set: closed_days::DayChange => ClosedDaysView),
    // Kiosk and counter together
    entry!(Needs::Right(Right::ServePeople), "find_case", together::find: together::CaseNumber => CaseList),
    entry!(Needs::Right(Right::ServePeople), "open_case", together::open: together::OneCase => CaseView),
    entry!(Needs::Right(Right::ServePeople), "start_case", together::start: together::NewCase => CaseView),
    entry!(Needs::Right(Right::ServePeople), "correct_case", together::correct: together::Correction => CaseView),
    entry!(Needs::Right(Right::ServePeople), "check_identity", together::check_identity: together::Checked => CaseView),
    entry!(Needs::Right(Right::ServePeople), "send_case", together::send: together::OneCase => CaseView),
    entry!(Needs::Right(Right::ServePeople), "print_case", together::print: together::OneCase => Printed),
    entry!(Needs::Right(Right::ServePeople), "case_programmes", together::programmes: Nothing => Vec<CaseProgramme>),
    entry!(Needs::Right(Right::ServePeople), "drop_case", together::drop_case: together::OneCase => CaseView),
    entry!(Needs::Right(Right::ServePeople), "activate_here", together::activate_here: together::OneCase => CurrentOrder),
    entry!(Needs::Right(Right::AttendKiosk), "order", together::order: Nothing => CurrentOrder),
    entry!(Needs::Right(Right::AttendKiosk), "cancel_order", together::cancel_order: Nothing => CurrentOrder),
    entry!(Needs::Right(Right::AttendKiosk), "take_over", together::take_over: Nothing => CurrentOrder),
    entry!(Needs::Right(Right::AttendKiosk), "wipe_kiosk", together::wipe: Nothing => CurrentOrder),
    entry!(Needs::Right(Right::AttendKiosk), "close_kiosk", together::close: Nothing => CounterState),
    entry!(Needs::Right(Right::AttendKiosk), "reopen_kiosk", together::reopen: Nothing => CounterState),
];
