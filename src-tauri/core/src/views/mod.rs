//! One file, what one screen shows: reads, ready for the screen.

pub mod activation;
pub mod backups;
pub mod batch;
pub mod batches;
pub mod check_voucher_frank;
pub mod counter_home;
pub mod counter_state;
pub mod day_sheet;
pub mod days;
pub mod endings;
pub mod export_batch;
pub mod home;
pub mod letter;
pub mod letters;
pub mod presented;
pub mod preview_vouchers;
pub mod profile;
pub mod programmes;
pub mod recent;
pub mod registration;
pub mod short;
pub mod today;
pub mod todo;
pub mod verify;
pub mod voucher;
