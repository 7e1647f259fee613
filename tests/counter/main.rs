//! Stories of the counter, told through its door with a fixed clock and a seeded chance.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on stops there")]

mod exports;
mod frank;
mod home;
mod issuing;
mod letters;
mod lists;
mod office;
mod session;
mod voiding;
