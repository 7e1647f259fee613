//! Stories of the counter, told through its door with a fixed clock and a seeded chance.

mod exports;
mod frank;
mod home;
mod issuing;
mod letters;
mod office;
mod session;
mod voiding;
