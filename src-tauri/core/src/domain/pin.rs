//! A PIN of six digits: it opens a locked window again, never a session.

/// How many digits a PIN has.
pub const DIGITS: usize = 6;

/// Whether this can be a PIN: six digits, of three kinds at least, that are no run up or down.
pub fn is_possible(text: &str) -> bool {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).collect();
    if digits.len() != DIGITS || text.len() != DIGITS {
        return false;
    }
    let is_run =
        |step: i16| digits.windows(2).all(|pair| matches!(pair, [a, b] if i16::from(*b) - i16::from(*a) == step));
    let mut kinds = digits.clone();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.len() >= 3 && !is_run(1) && !is_run(-1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_would_try_first_is_no_pin() {
        for poor in ["", "12345", "1234567", "123456", "654321", "111111", "121212", "12a456", "12 456", "१२३४५६"]
        {
            assert!(!is_possible(poor), "{poor}");
        }
        for good in ["271828", "907134", "112358"] {
            assert!(is_possible(good), "{good}");
        }
    }
}
