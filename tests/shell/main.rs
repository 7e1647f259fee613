//! The real windows under a virtual screen, steered by WebDriver: what a learner and a secretary would see.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where it is surprised"
)]

mod access;
mod axe;
mod class_papers;
mod colleagues;
mod copies;
mod desktop;
mod dossiers;
mod driver;
mod exits;
mod first_run;
mod foreign;
mod forgotten;
mod frames;
mod gallery;
mod heap;
mod idle;
mod institution;
mod keys;
mod locked;
mod main_job;
mod opening;
mod papers;
mod personal;
mod reach;
mod rehearsal;
mod roster;
mod screen;
mod screens;
mod source_000;
mod spooler;
mod together;
mod touch;
mod visitor;
