//! The real windows under a virtual screen, steered by WebDriver: what a learner and a secretary would see.

mod access;
mod axe;
mod desktop;
mod driver;
mod gallery;
mod idle;
mod institution;
mod locked;
mod main_job;
mod opening;
mod papers;
mod screen;
mod screens;
mod visitor;
