//! Papers judged from outside: by other programs that read PDFs and QR codes, and by the display list's own geometry.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on says where it stopped")]
mod classes;
mod facts;
mod files;
mod handouts;
mod inks;
mod reading;
mod sheets;
mod tools;
mod twins;
