//! Rules and values: no SQL, no I/O, no async, nothing of ours imported.

pub mod business_days;
pub mod calendar;
pub mod check_letters;
pub mod clock_guard;
pub mod closed_days;
pub mod code;
pub mod email;
pub mod erasure;
pub mod foreign_code;
pub mod house_text;
pub mod holidays;
pub mod issuer_list;
pub mod letter;
pub mod line;
pub mod matching;
pub mod name;
pub mod password;
pub mod phrase;
pub mod pin;
pub mod policy;
pub mod policy_file;
pub mod preset;
pub mod rights;
pub mod seal;
pub mod sealed_copy;
pub mod voucher;
