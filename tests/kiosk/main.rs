//! Stories at the kiosk, through its door: JSON in, JSON out, papers read back by poppler.

mod activation;
mod enrolment;
mod full_disk;
mod never_twice;
mod office;
mod refusals;
mod silence;
