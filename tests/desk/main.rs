//! What holds for the whole house: the file and its ledger, the doors, the words, the tidiness.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

mod backup;
mod contract;
mod edits;
mod foreign;
mod forms;
#[path = "../kiosk/office.rs"]
mod office;
mod places;
mod tidy;
mod verify;
mod words;
