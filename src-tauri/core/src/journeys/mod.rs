//! One file, one thing a person can accomplish: everything that writes.

pub mod activate;
pub mod add_programme;
pub mod back_up;
pub mod call_desk;
pub mod change_address;
pub mod issue_vouchers;
pub mod keep_export;
pub mod lapse;
pub mod print;
pub mod print_next_step;
pub mod print_recovery;
pub mod print_slip;
pub mod print_vouchers;
pub mod recognise;
pub mod redeem_voucher;
pub mod release_voucher;
pub mod reprint_vouchers;
pub mod set_house;
pub mod set_mail;
pub mod set_up;
pub mod settle_letter;
pub mod sign_in;
pub mod slow_down;
pub mod staff_sign_in;
pub mod void_vouchers;
pub mod warn_endings;
