//! What somebody said of columns whose names nobody knows, kept for files with the same ones (J18).

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::desk::Tx;
use crate::domain::roster_columns::Field;
use crate::error::Result;
use crate::roster::Table;
use crate::roster::people::Mapping;
use crate::storage::institution;

/// Name of the setting that holds them, by the names of a file's columns.
const MAPPINGS: &str = "roster_mappings";
/// How many are kept.
const MOST: usize = 20;

/// A column's name with what it means; empty is left aside.
type Kept = BTreeMap<String, BTreeMap<String, String>>;

fn signature(table: &Table) -> String {
    table.names().collect::<Vec<_>>().join("\u{1f}")
}

/// What was said of a file's columns.
///
/// # Errors
/// A fault when the file refuses.
pub fn remembered(sql: &Connection, table: &Table) -> Result<Mapping> {
    let all: Kept = institution::setting(sql, MAPPINGS)?.unwrap_or_default();
    let mine = all.get(&signature(table)).cloned().unwrap_or_default();
    Ok(mine.into_iter().map(|(name, field)| (name, Field::named(&field))).collect())
}

/// Keeps it.
///
/// # Errors
/// A fault when the file refuses.
pub fn remember(tx: &Tx<'_>, table: &Table, mapping: &Mapping) -> Result<()> {
    let mut all: Kept = institution::setting(tx, MAPPINGS)?.unwrap_or_default();
    let said = mapping.iter().map(|(name, field)| (name.clone(), field.map_or("", Field::name).to_owned())).collect();
    let mine = signature(table);
    if all.get(&mine) == Some(&said) {
        return Ok(());
    }
    if all.len() >= MOST
        && let Some(other) = all.keys().find(|known| **known != mine).cloned()
    {
        all.remove(&other);
    }
    all.insert(mine, said);
    institution::set(tx, MAPPINGS, &all)
}
