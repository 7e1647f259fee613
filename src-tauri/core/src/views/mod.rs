//! One file, what one screen shows: reads, ready for the screen.

pub mod activation;
pub mod days;
pub mod home;
pub mod presented;
pub mod profile;
pub mod registration;
pub mod voucher;
