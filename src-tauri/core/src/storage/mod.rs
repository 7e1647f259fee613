//! The only place that says SQL: a folder per noun, its functions at the level of a question.

pub mod backup;
pub mod cases;
pub mod codes;
pub mod connect;
pub mod desk;
pub mod details;
pub mod dossiers;
pub mod figures;
pub mod handovers;
pub mod institution;
pub mod ledger;
pub mod letters;
pub mod orders;
pub mod people;
pub mod programmes;
pub mod purges;
pub mod register;
pub mod registrations;
pub mod schema;
pub mod search;
pub mod staff;
pub mod temporary;
pub mod texts;
pub mod verify;
pub mod vouchers;
pub mod wal;
