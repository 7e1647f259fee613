//! Tables for spreadsheets: cells quoted as RFC 4180 says, and never a formula (T12).

use std::fmt::Write;

/// Tells spreadsheets that a table is UTF-8.
pub const ORDER_MARK: &str = "\u{feff}";

/// A table, ready to be kept.
#[derive(Debug, Clone)]
pub struct Table {
    /// `lot-18-secretariat-2026-11-23.csv`
    pub file_name: String,
    /// Its text.
    pub csv: String,
}

/// Adds a line of cells.
pub fn row(csv: &mut String, cells: impl Iterator<Item = String>) {
    for (at, text) in cells.enumerate() {
        // Spreadsheets of our countries part cells by semicolons.
        let _ = write!(csv, "{}{}", if at == 0 { "" } else { ";" }, cell(&text));
    }
    csv.push_str("\r\n");
}

/// One cell: quoted as RFC 4180 says, and never a formula (T12).
fn cell(text: &str) -> String {
    let tempts = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) || text.starts_with(['＝', '＋', '－', '＠']);
    let safe = if tempts { format!("'{text}") } else { text.to_owned() };
    if safe.contains(['"', ';', ',', '\n', '\r', '\t']) || safe != text {
        return format!("\"{}\"", safe.replace('"', "\"\""));
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_and_never_a_formula() {
        assert_eq!(cell("ORP Bienne"), "ORP Bienne");
        assert_eq!(cell("a;b \"c\""), "\"a;b \"\"c\"\"\"");
        for formula in ["=1+1", "+41", "-2", "@SUM(A1)", "\tx", "＝1"] {
            assert_eq!(cell(formula), format!("\"'{formula}\""));
        }
    }
}
