//! Stories at the kiosk, through its door: JSON in, JSON out, papers read back by poppler.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

mod activation;
mod addresses;
mod enrolment;
mod foreign;
mod forgotten;
mod full_disk;
mod life;
mod never_twice;
mod office;
mod personal;
mod refusals;
mod silence;
mod timelines;
