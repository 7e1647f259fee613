//! Letters: written when they are sent, carried by a courier that loses none.

pub mod attempt;
pub mod backoff;
pub mod compose;
pub mod courier;
pub mod dossier_sheet;
pub mod facts;
pub mod hours;
pub mod html;
pub mod line;
pub mod personal;
pub mod picture;
pub mod plain;
pub mod secret;
pub mod server;
pub mod setting;
pub mod sheet;
pub mod smtp;
pub mod transport;
pub mod trial;
pub mod trust;
pub mod verdict;
pub mod wire;
