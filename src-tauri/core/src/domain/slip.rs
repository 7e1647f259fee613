//! One slip of the keyboard between what is written and what was probably meant.

/// What happened at the one place where two texts differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// A sign too many.
    More,
    /// A sign too few.
    Fewer,
    /// Another sign.
    Other,
    /// Two neighbours swapped.
    Swapped,
}

/// The slip that makes `written` of `known`; none where they are equal, or further from each other.
pub fn slip(written: &str, known: &str) -> Option<Slip> {
    let (written, known): (Vec<char>, Vec<char>) = (written.chars().collect(), known.chars().collect());
    let head = written.iter().zip(&known).take_while(|(left, right)| left == right).count();
    let is_alike = |left: usize, right: usize| written.iter().skip(head + left).eq(known.iter().skip(head + right));
    let pair = |word: &[char]| word.get(head).copied().zip(word.get(head + 1).copied());
    let is_swapped = || pair(&written).is_some_and(|(first, second)| pair(&known) == Some((second, first)));
    if written == known {
        None
    } else if is_alike(1, 0) {
        Some(Slip::More)
    } else if is_alike(0, 1) {
        Some(Slip::Fewer)
    } else if is_alike(1, 1) {
        Some(Slip::Other)
    } else {
        (is_swapped() && is_alike(2, 2)).then_some(Slip::Swapped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_slip_is_told_from_the_others() {
        for (written, known, told) in [
            ("gmaill.com", "gmail.com", Some(Slip::More)),
            ("gmai.com", "gmail.com", Some(Slip::Fewer)),
            ("gmaik.com", "gmail.com", Some(Slip::Other)),
            ("gmial.com", "gmail.com", Some(Slip::Swapped)),
            ("gmail.com", "gmail.com", None),
            ("gamil.co", "gmail.com", None),
            ("", "", None),
        ] {
            assert_eq!(slip(written, known), told, "{written}");
        }
    }
}
