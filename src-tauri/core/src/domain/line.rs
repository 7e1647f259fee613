//! Free texts on one line.

use unicode_normalization::UnicodeNormalization;

/// One line of text: no control characters, single spaces, composed letters.
pub fn one_line(text: &str) -> String {
    let plain: String = text.nfc().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
