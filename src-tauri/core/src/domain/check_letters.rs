//! Two check letters over GF(16): every error of one or two letters is found, one is located.

/// How many letters a code has, check letters included (decision 14).
pub const LENGTH: usize = 12;
const DATA: usize = 10;
/// The letters of the layout-proof alphabet, as field elements: `x⁴ + x + 1`.
const POLYNOMIAL: u8 = 0b1_0011;

fn times(mut a: u8, mut b: u8) -> u8 {
    let mut product = 0;
    while b > 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        a <<= 1;
        if a & 0b1_0000 != 0 {
            a ^= POLYNOMIAL;
        }
        b >>= 1;
    }
    product
}

fn power_of_alpha(exponent: usize) -> u8 {
    (0..exponent % 15).fold(1, |power, _| times(power, 2))
}

/// The value of the code's polynomial at `x`; the first letter is the highest power.
fn value_at(letters: &[u8], x: u8) -> u8 {
    letters.iter().fold(0, |sum, letter| times(sum, x) ^ letter)
}

/// The two letters that make `data` a code word of the generator `(x−α)(x−α²)`.
pub fn check_letters(data: [u8; DATA]) -> [u8; 2] {
    // (x−α)(x−α²) = x² + 6x + 8 in this field.
    let (mut high, mut low) = (0, 0);
    for letter in data {
        let lead = letter ^ high;
        high = low ^ times(lead, 6);
        low = times(lead, 8);
    }
    [high, low]
}

/// What the check letters say of twelve letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// A code word.
    Right,
    /// Wrong; if a single letter is wrong, it is the one at this place (0…11).
    Wrong(Option<usize>),
}

/// Checks twelve letters, given as values 0…15.
pub fn check(letters: [u8; LENGTH]) -> Check {
    let (first, second) = (value_at(&letters, 2), value_at(&letters, 4));
    if first == 0 && second == 0 {
        return Check::Right;
    }
    if first == 0 || second == 0 {
        return Check::Wrong(None);
    }
    // One error of value e at power p gives e·αᵖ and e·α²ᵖ: their quotient is αᵖ.
    let place = (0..LENGTH).find(|power| times(first, power_of_alpha(*power)) == second);
    Check::Wrong(place.map(|power| LENGTH - 1 - power))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn word(data: [u8; DATA]) -> [u8; LENGTH] {
        let mut word = [0; LENGTH];
        word[..DATA].copy_from_slice(&data);
        word[DATA..].copy_from_slice(&check_letters(data));
        word
    }

    proptest! {
        #[test]
        fn one_wrong_letter_is_located_and_two_are_found(
            data in proptest::array::uniform10(0u8..16),
            place in 0usize..LENGTH, other in 0usize..LENGTH, by in 1u8..16, also in 1u8..16,
        ) {
            let right = word(data);
            prop_assert_eq!(check(right), Check::Right);
            let mut one = right;
            one[place] ^= by;
            prop_assert_eq!(check(one), Check::Wrong(Some(place)));
            prop_assume!(place != other);
            one[other] ^= also;
            prop_assert_ne!(check(one), Check::Right);
        }

        #[test]
        fn swapping_two_letters_is_found(data in proptest::array::uniform10(0u8..16), a in 0usize..LENGTH, b in 0usize..LENGTH) {
            let mut swapped = word(data);
            prop_assume!(swapped[a] != swapped[b]);
            swapped.swap(a, b);
            prop_assert_ne!(check(swapped), Check::Right);
        }
    }
}
