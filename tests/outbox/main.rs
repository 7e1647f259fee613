//! Letters from facts to a mail server and back: what is written, what is sent, what is never lost.

mod certificates;
mod courier;
mod desk;
mod dialogue;
mod fake;
mod letters;
mod postfix;
mod reading;
mod server;
