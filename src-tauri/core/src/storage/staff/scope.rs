//! What a manager answers for: units or programmes. Other roles answer for the whole house.

use rusqlite::{Connection, params};

use crate::error::Result;

/// Rows a manager answers for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Units.
    pub units: Vec<i64>,
    /// Programmes.
    pub programmes: Vec<i64>,
}

/// A member's scope.
///
/// # Errors
/// A fault when the file refuses.
pub fn of(connection: &Connection, staff: i64) -> Result<Scope> {
    let mut statement =
        connection.prepare_cached("SELECT unit_id, programme_id FROM staff_scope WHERE staff_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([staff], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut scope = Scope::default();
    for row in rows {
        let (unit, programme): (Option<i64>, Option<i64>) = row?;
        scope.units.extend(unit);
        scope.programmes.extend(programme);
    }
    Ok(scope)
}

/// Sets a member's scope.
///
/// # Errors
/// A fault when the file refuses, a unit or programme that is not there included.
pub fn set(tx: &Connection, staff: i64, scope: &Scope) -> Result<()> {
    tx.execute("DELETE FROM staff_scope WHERE staff_id = ?1", [staff])?;
    let mut add = tx.prepare_cached("INSERT INTO staff_scope (staff_id, unit_id, programme_id) VALUES (?1, ?2, ?3)")?;
    for unit in &scope.units {
        add.execute(params![staff, unit, None::<i64>])?;
    }
    for programme in &scope.programmes {
        add.execute(params![staff, None::<i64>, programme])?;
    }
    Ok(())
}

/// Whether a member answers for a programme: by itself, by its unit, or because their role answers
/// for the whole house.
///
/// # Errors
/// A fault when the file refuses.
pub fn answers_for(connection: &Connection, staff: i64, programme: i64) -> Result<bool> {
    Ok(connection.prepare_cached(include_str!("answers_for.sql"))?.query_row([staff, programme], |row| row.get(0))?)
}

/// Every unit, by name.
///
/// # Errors
/// A fault when the file refuses.
pub fn units(connection: &Connection) -> Result<Vec<(i64, String)>> {
    let mut statement = connection.prepare("SELECT id, name FROM unit ORDER BY name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
