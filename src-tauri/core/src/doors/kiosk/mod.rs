//! The kiosk's table: what anybody in front of the screen may ask.

use super::entry::{Done, Entry, Needs, Nothing, entry};
use crate::views::activation::OpenActivation;
use crate::views::days::DaysLeft;
use crate::views::details_form::DetailsForm;
use crate::views::home::KioskHome;
use crate::views::order::Pulse;
use crate::views::presented::Presented;
use crate::views::profile::Profile;
use crate::views::registration::Registered;
use crate::views::reset::OpenReset;
use crate::views::voucher::CheckedVoucher;

pub mod account;
pub mod enrol;
pub mod house;
pub mod personal;
pub mod print;
pub mod reset;
pub mod together;

/// Every entry, in the order of a visit.
pub static ENTRIES: &[Entry] = &[
    entry!(Needs::Nobody, "home", house::home: Nothing => KioskHome),
    entry!(Needs::Nobody, "present_code", enrol::present_code: enrol::Presenting => Presented),
    entry!(
        Needs::Nobody,
        "present_foreign_code",
        enrol::present_foreign_code: enrol::PresentingForeign => Presented
    ),
    entry!(Needs::Nobody, "check_voucher", enrol::check_voucher: enrol::Presenting => CheckedVoucher),
    entry!(Needs::Nobody, "check_name", enrol::check_name: enrol::Names => enrol::Names),
    entry!(Needs::Nobody, "check_email", enrol::check_email: enrol::Address => enrol::ReadBack),
    entry!(Needs::Nobody, "redeem_voucher", enrol::redeem_voucher: enrol::RedeemVoucher => Registered),
    entry!(Needs::Nobody, "registration", enrol::registration: enrol::Handle => Registered),
    entry!(Needs::Nobody, "change_address", enrol::change_address: enrol::NewAddress => Registered),
    entry!(Needs::Nobody, "print_next_step", print::print_next_step: enrol::Handle => print::Printed),
    entry!(Needs::Nobody, "open_activation", account::open: enrol::Presenting => OpenActivation),
    entry!(Needs::Nobody, "propose_phrase", account::propose_phrase: enrol::Presenting => account::Phrase),
    entry!(Needs::Nobody, "check_password", account::check_password: account::Choice => account::Opinion),
    entry!(Needs::Nobody, "activate", account::activate: account::Choice => account::Active),
    entry!(Needs::Nobody, "ask_new_password", reset::ask_new_password: enrol::Address => reset::ResetAsked),
    entry!(Needs::Nobody, "open_reset", reset::open_reset: enrol::Presenting => OpenReset),
    entry!(Needs::Nobody, "renew_password", reset::renew_password: account::Choice => account::Active),
    entry!(Needs::Nobody, "print_slip", print::print_slip: account::Credentials => print::Printed),
    entry!(Needs::Nobody, "sign_in", account::sign_in: account::Credentials => account::SignedIn),
    // The personal account
    entry!(Needs::Nobody, "create_account", personal::create_account: personal::CreateAccount => Registered),
    entry!(Needs::Nobody, "check_birth_date", personal::check_birth_date: personal::BirthBoxes => personal::BirthRead),
    entry!(Needs::Nobody, "replace_account", personal::replace_account: personal::ReplaceAccount => Registered),
    entry!(Needs::Nobody, "open_details", personal::open_details: account::Credentials => DetailsForm),
    entry!(Needs::Nobody, "keep_details", personal::keep_details: personal::DetailsPage => DetailsForm),
    entry!(Needs::Nobody, "send_details", personal::send_details: account::Credentials => Profile),
    entry!(Needs::Nobody, "add_area", personal::add_area: personal::AddArea => Profile),
    entry!(Needs::Nobody, "move_address", personal::move_address: personal::MoveAddress => Registered),
    entry!(Needs::Nobody, "confirm_address", personal::confirm_address: enrol::Presenting => personal::AddressMoved),
    entry!(Needs::Nobody, "days_left", account::days_left: enrol::Presenting => DaysLeft),
    entry!(Needs::Nobody, "call_desk", house::call_desk: Nothing => house::Called),
    entry!(Needs::Nobody, "report", house::report: house::Report => Done),
    entry!(Needs::Nobody, "forget", house::forget: house::Forgetting => Done),
    entry!(Needs::Nobody, "end_visit", house::end_visit: Nothing => Done),
    // Kiosk and counter together
    entry!(Needs::Nobody, "pulse", together::pulse: Nothing => Pulse),
    entry!(Needs::Nobody, "take_order", together::take_order: together::OneOrder => together::TakenOrder),
    entry!(Needs::Nobody, "decline_order", together::decline_order: together::OneOrder => Done),
    entry!(Needs::Nobody, "hand_over", together::hand_over: together::Draft => together::HandedDraft),
];
