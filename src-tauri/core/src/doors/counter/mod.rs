//! The counter's table: what staff may ask.

use super::entry::{Entry, Needs, Nothing, entry};
use crate::views::batch::BatchDetail;
use crate::views::batches::BatchList;
use crate::views::check_voucher_frank::FrankVoucher;
use crate::views::counter_home::CounterHome;
use crate::views::counter_state::CounterState;
use crate::views::letter::LetterDetail;
use crate::views::letters::{LetterLine, LetterList};
use crate::views::list_report::ListReport;
use crate::views::preview_vouchers::VoucherPreview;
use crate::views::programmes::ProgrammeLine;

pub mod house;
pub mod letters;
pub mod lists;
pub mod session;
pub mod vouchers;

/// Every entry, in the order of a day.
pub static ENTRIES: &[Entry] = &[
    entry!(Needs::Nobody, "state", session::state: Nothing => CounterState),
    entry!(Needs::Nobody, "sign_in", session::sign_in: session::SignIn => CounterState),
    entry!(Needs::Nobody, "lock", session::lock: Nothing => CounterState),
    entry!(Needs::Nobody, "unlock", session::unlock: session::Unlock => CounterState),
    entry!(Needs::Nobody, "sign_out", session::sign_out: Nothing => CounterState),
    entry!(Needs::Session, "home", house::home: Nothing => CounterHome),
    entry!(Needs::Session, "calls", house::calls: Nothing => CounterState),
    entry!(Needs::Session, "answer_call", house::answer_call: Nothing => CounterState),
    entry!(Needs::Session, "programmes", vouchers::programmes: Nothing => Vec<ProgrammeLine>),
    entry!(Needs::Session, "preview_vouchers", vouchers::preview: vouchers::Preview => VoucherPreview),
    entry!(Needs::Session, "issue_vouchers", vouchers::issue: vouchers::Order => vouchers::IssuedBatch),
    entry!(Needs::Session, "batches", vouchers::batches: Nothing => BatchList),
    entry!(Needs::Session, "batch", vouchers::batch: vouchers::Page => BatchDetail),
    entry!(Needs::Session, "void_vouchers", vouchers::void: vouchers::VoidVouchers => BatchDetail),
    entry!(Needs::Session, "reprint_vouchers", vouchers::reprint: vouchers::Reprint => vouchers::Reprinted),
    entry!(Needs::Session, "export_batch", vouchers::export: vouchers::Export => vouchers::ExportedBatch),
    entry!(Needs::Session, "check_voucher", vouchers::check: vouchers::Presenting => FrankVoucher),
    entry!(Needs::Session, "release_voucher", vouchers::release: vouchers::OneVoucher => FrankVoucher),
    entry!(Needs::Session, "check_list", lists::check: lists::List => ListReport),
    entry!(Needs::Session, "import_list", lists::import: lists::Import => lists::ImportedList),
    entry!(Needs::Session, "keep_refused_lines", lists::keep_refused: lists::List => vouchers::ExportedBatch),
    entry!(Needs::Session, "return_list", lists::give_back: lists::Return => lists::ReturnedList),
    entry!(Needs::Session, "letters", letters::letters: letters::Shown => LetterList),
    entry!(Needs::Session, "letter", letters::letter: letters::OneLetter => LetterDetail),
    entry!(Needs::Session, "retry_letter", letters::retry: letters::OneLetter => LetterLine),
    entry!(Needs::Session, "cancel_letter", letters::cancel: letters::OneLetter => LetterLine),
];
