//! What makes a password good enough, and how one is shown while it is typed.

use std::fmt;

use zeroize::Zeroizing;

use super::name::folded;

/// A password in clear: wiped when dropped, never printed.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// Keeps `text` as it was typed; spaces at the ends are a slip of the keyboard.
    pub fn new(text: &str) -> Self {
        Self(Zeroizing::new(text.trim().to_owned()))
    }

    /// The text, to be hashed or printed once.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Fewer characters than asked.
    TooShort {
        /// How many are asked.
        least: u32,
    },
    /// On every attacker's list.
    Common,
    /// Made of the person's name or address.
    Personal,
}

/// Longer than any sentence, short enough not to be a way to keep the machine busy.
pub const LONGEST: usize = 256;

/// Words that open half the accounts of the world, in the languages of our desks.
const COMMON: [&str; 24] = [
    "password",
    "motdepasse",
    "passwort",
    "wachtwoord",
    "azerty",
    "qwerty",
    "qwertz",
    "bonjour",
    "bienvenue",
    "welcome",
    "willkommen",
    "welkom",
    "iloveyou",
    "jetaime",
    "soleil",
    "doudou",
    "chouchou",
    "123456789012",
    "abcdefghijkl",
    "letmein",
    "admin",
    "secret",
    "formation",
    "changeme",
];

/// Judges a password against its owner's words (names, login, institution).
///
/// # Errors
/// The first [`Flaw`] found.
pub fn judge(password: &Password, least: u32, owner: &[&str]) -> Result<(), Flaw> {
    let text = password.reveal();
    let length = text.chars().count();
    if length < usize::try_from(least).unwrap_or(usize::MAX) {
        return Err(Flaw::TooShort { least });
    }
    let bare = bare(text);
    // What a password is worth once the words everybody knows are taken out of it.
    let is_made_of = |words: &[String]| {
        let rest = words
            .iter()
            .filter(|word| word.chars().count() >= 3)
            .fold(bare.clone(), |left, word| left.replace(word, ""));
        rest.len() < bare.len() && rest.chars().filter(|c| c.is_alphabetic()).count() < 4
    };
    if is_monotonous(&bare) || is_made_of(&COMMON.map(str::to_owned)) {
        return Err(Flaw::Common);
    }
    let personal: Vec<String> =
        owner.iter().flat_map(|text| folded(text).split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
    if is_made_of(&personal) {
        return Err(Flaw::Personal);
    }
    Ok(())
}

/// zxcvbn's opinion, 0 (guessed at once) to 4; advice only, it decides nothing.
pub fn strength(password: &Password, owner: &[&str]) -> u8 {
    let text: String = password.reveal().chars().take(LONGEST).collect();
    u8::from(zxcvbn::zxcvbn(&text, owner).score())
}

fn bare(text: &str) -> String {
    folded(text).replace(' ', "")
}

/// Fewer than five different characters, or one run up or down: `111122223333`, `123456789012`.
fn is_monotonous(text: &str) -> bool {
    let mut seen: Vec<char> = text.chars().collect();
    let steps = |by: i64| {
        seen.windows(2)
            .filter(|w| matches!(w, [a, b] if i64::from(u32::from(*b)) - i64::from(u32::from(*a)) == by))
            .count()
    };
    let longest_run = steps(1).max(steps(-1));
    let is_run = longest_run + 3 >= seen.len();
    seen.sort_unstable();
    seen.dedup();
    is_run || seen.len() < 5
}

/// A temporary password as it is compared: a letter shows it with spaces, and nobody types those alike.
pub fn plain(typed: &str) -> Password {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    Password::new(&letters.map(|letter| letter.to_ascii_lowercase()).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(text: &str) -> Result<(), Flaw> {
        judge(&Password::new(text), 12, &["Amina", "Ducommun", "amina.ducommun@exemple.ch"])
    }

    #[test]
    fn short_common_and_personal_passwords_are_refused() {
        assert_eq!(judged("court"), Err(Flaw::TooShort { least: 12 }));
        for common in
            ["motdepasse12", "Password1234", "aaaaaaaaaaaaaa", "123456789012", "abcdefghijklm", "azertyazerty"]
        {
            assert_eq!(judged(common), Err(Flaw::Common), "{common}");
        }
        for personal in ["aminaducommun", "Ducommun.Amina1", "DUCOMMUN-amina"] {
            assert_eq!(judged(personal), Err(Flaw::Personal), "{personal}");
        }
        for good in ["le chat de la voisine", "girafe lundi tapis bleu noix", "Zug-nach-Biel-7h12", "пароль-не-простой"]
        {
            assert_eq!(judged(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_temporary_password_is_compared_without_spaces_and_case() {
        assert_eq!(plain(" Girafe lundi-TAPIS ").reveal(), plain("girafelunditapis").reveal());
    }

    #[test]
    fn a_password_never_prints_itself() {
        assert_eq!(format!("{:?}", Password::new("secret")), "Password(…)");
    }
}
