//! Stories at the kiosk, through its door: JSON in, JSON out, papers read back by poppler.
#![expect(missing_docs, reason = "a test binary")]

mod activation;
mod enrolment;
mod never_twice;
mod office;
mod refusals;
mod silence;
