//! What the ledger guards of each object: its state and the facts nobody may change unseen.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

/// The kinds of objects the ledger speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the tables'")]
pub enum Object {
    Institution,
    Staff,
    Programme,
    Batch,
    Voucher,
    Registration,
    Learner,
    Account,
    Access,
    File,
    Dossier,
    HouseText,
}

/// Every kind, with its name and the query that reads `(id, state, facts as JSON)` of all rows.
pub const OBJECTS: [(Object, &str, &str); 12] = [
    (Object::Institution, "institution", include_str!("guard_institution.sql")),
    (Object::Staff, "staff", include_str!("guard_staff.sql")),
    (Object::Programme, "programme", include_str!("guard_programme.sql")),
    (Object::Batch, "batch", include_str!("guard_batch.sql")),
    (Object::Voucher, "voucher", include_str!("guard_voucher.sql")),
    (Object::Registration, "registration", include_str!("guard_registration.sql")),
    (Object::Learner, "learner", include_str!("guard_learner.sql")),
    (Object::Account, "account", include_str!("guard_account.sql")),
    (Object::Access, "access", include_str!("guard_access.sql")),
    (Object::File, "file", include_str!("guard_file.sql")),
    (Object::Dossier, "dossier", include_str!("guard_dossier.sql")),
    (Object::HouseText, "house_text", include_str!("guard_house_text.sql")),
];

impl Object {
    fn entry(self) -> (&'static str, &'static str) {
        OBJECTS.iter().find(|(object, ..)| *object == self).map_or(("", ""), |(_, name, sql)| (name, sql))
    }

    /// The name the ledger writes: the table's.
    pub fn name(self) -> &'static str {
        self.entry().0
    }
}

/// The guarded state and facts of one object, if it is there.
///
/// # Errors
/// A fault when the file refuses.
pub fn take(connection: &Connection, object: Object, id: i64) -> Result<Option<(String, String)>> {
    let sql = format!("SELECT state, fields FROM ({}) WHERE id = ?1", object.entry().1);
    Ok(connection.prepare_cached(&sql)?.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}
