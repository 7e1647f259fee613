//! Letters from facts to a mail server and back: what is written, what is sent, what is never lost.

mod letters;
mod reading;
