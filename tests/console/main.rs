//! `guichetctl` as scripts use it: the real program, many of them at once, and killed.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

mod class_slips;
mod codes;
mod directory;
mod first_passwords;
mod handover;
mod help;
mod killed;
mod lists;
mod main_job;
mod office;
mod openings;
mod other_pc;
mod refused;
mod register;
mod roster_import;
mod rosters;
mod sixteen;
mod source_003;
mod staff;
