//! What holds for the whole house: the file and its ledger, the doors, the words, the tidiness.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

mod backup;
mod clock;
mod contract;
mod edits;
mod erasure;
mod foreign;
mod forms;
#[path = "../kiosk/office.rs"]
mod office;
mod places;
mod restore;
mod tidy;
mod verify;
mod words;
