//! Guichet without a screen: rules, storage, journeys, views, letters and papers of a school's front desk.

pub mod domain;
pub mod words;
