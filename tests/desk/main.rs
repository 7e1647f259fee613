//! What holds for the whole house: the file and its ledger, the doors, the words, the tidiness.

mod backup;
mod contract;
mod edits;
mod forms;
#[path = "../../src-tauri/core/tests/kiosk/office.rs"]
mod office;
mod places;
mod tidy;
mod verify;
mod words;
