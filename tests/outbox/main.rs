//! Letters from facts to a mail server and back: what is written, what is sent, what is never lost.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a story that cannot go on has failed"
)]

mod certificates;
mod courier;
mod desk;
mod dialogue;
mod fake;
mod letters;
mod postfix;
mod reading;
mod server;
mod trial;
