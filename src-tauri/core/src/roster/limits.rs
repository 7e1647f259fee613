//! How much of a file is read at most; known before reading, held while reading.

/// Bytes of a text file.
pub const MOST_TEXT: u64 = 100 * MB;
/// Bytes of a workbook as it stands on the disk.
pub const MOST_PACKED: u64 = 20 * MB;
/// Bytes of a workbook's parts once they are really unpacked, whatever it says of itself.
pub const MOST_UNPACKED: u64 = 200 * MB;
/// Rows under the names of the columns.
pub const MOST_ROWS: usize = 200_000;
/// Columns.
pub const MOST_COLUMNS: usize = 200;
/// Characters of a cell.
pub const LONGEST_CELL: usize = 1_000;

/// A megabyte.
pub const MB: u64 = 1024 * 1024;
