//! The real windows under a virtual screen, steered by WebDriver: what a learner and a secretary would see.

mod axe;
mod desktop;
mod driver;
mod gallery;
mod institution;
mod locked;
mod screen;
mod visitor;
