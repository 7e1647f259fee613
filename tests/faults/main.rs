//! What survives: programs killed at any moment, power cut at any moment, writes and syncs that
//! fail, a disk that fills; and broken programs that must not survive the same.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

mod chance;
mod check;
mod controls;
mod cuts;
mod doubt;
mod full;
mod hindered;
mod kills;
mod measure;
mod office;
mod post;
mod programs;
mod replay;
mod said;
