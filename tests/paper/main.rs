//! Papers judged from outside: by other programs that read PDFs and QR codes, and by the display list's own geometry.

mod facts;
mod files;
mod inks;
mod sheets;
mod tools;
