//! Guichet without a screen: rules, storage, journeys, views, letters and papers of a school's front desk.

pub mod actor;
#[cfg(feature = "broken")]
mod broken;
pub mod clock;
pub mod desk;
pub mod dice;
pub mod documents;
pub mod domain;
pub mod doors;
pub mod error;
pub mod folder;
pub mod hashing;
pub mod jobs;
pub mod journeys;
pub mod keys;
pub mod logging;
pub mod outbox;
pub mod papers;
pub mod parcel;
pub mod place;
pub mod printer;
pub mod refusal;
pub mod roster;
pub mod rounds;
pub mod said;
pub mod storage;
pub mod sweep;
pub mod target;
pub mod timekeeping;
pub mod views;
pub mod words;
