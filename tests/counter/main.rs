//! Stories of the counter, told through its door with a fixed clock and a seeded chance.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on stops there")]

mod attestation;
mod backups;
mod closed_days;
mod colleague;
mod dossiers;
mod exports;
mod first_run;
mod frank;
mod handover;
mod home;
mod issuing;
mod letters;
mod lists;
mod merging;
mod office;
mod on_paper;
mod papers;
mod password;
mod person;
mod recovery;
mod register;
mod registers;
mod rehearsal;
mod rosters;
mod search;
mod session;
mod staff;
mod steps;
mod together;
mod trace;
mod voiding;
mod wording;
