//! E-mail addresses: shape, the domain somebody probably meant, and the masked form.

use super::slip::slip;

/// An address as the kiosk accepts it: `local@domain`, domain in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    local: String,
    domain: String,
}

/// Why a text is not an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// A part is missing: no `@`, no domain, no dot in it.
    Incomplete,
    /// Characters or lengths no mail server accepts (RFC 5321 §4.5.3.1).
    Impossible,
}

/// Domains people write often, used for the typo hint.
const KNOWN: [&str; 22] = [
    "gmail.com",
    "outlook.com",
    "hotmail.com",
    "hotmail.fr",
    "outlook.fr",
    "yahoo.com",
    "yahoo.fr",
    "icloud.com",
    "bluewin.ch",
    "gmx.ch",
    "gmx.net",
    "gmx.de",
    "web.de",
    "sunrise.ch",
    "live.com",
    "live.fr",
    "orange.fr",
    "free.fr",
    "laposte.net",
    "protonmail.com",
    "proton.me",
    "skynet.be",
];

impl Email {
    /// Reads an address.
    ///
    /// # Errors
    /// A [`Flaw`] that says what a person should mend.
    pub fn parse(text: &str) -> Result<Self, Flaw> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@').ok_or(Flaw::Incomplete)?;
        if local.is_empty() || domain.is_empty() || !domain.contains('.') || domain.ends_with('.') {
            return Err(Flaw::Incomplete);
        }
        let domain = domain.to_lowercase();
        if !is_local(local) || !is_domain(&domain) || text.len() > 254 {
            return Err(Flaw::Impossible);
        }
        Ok(Self { local: local.to_owned(), domain })
    }

    /// The part before the last `@`.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The part after it, in lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The whole address.
    pub fn address(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }

    /// The address as a login: people do not remember how they wrote the case.
    pub fn login(&self) -> String {
        self.address().to_lowercase()
    }

    /// What a screen shows: `amina…@exemple.ch`, at most five letters.
    pub fn masked(&self) -> String {
        let shown = (self.local.chars().count() / 2).clamp(1, 5);
        let head: String = self.local.chars().take(shown).collect();
        format!("{head}…@{}", self.domain)
    }

    /// The address somebody probably meant, when the domain is one slip away from a known one.
    pub fn suggestion(&self, house: &[String]) -> Option<String> {
        let known = || house.iter().map(String::as_str).chain(KNOWN);
        if known().any(|domain| domain == self.domain) {
            return None;
        }
        let meant = known().find(|domain| slip(&self.domain, domain).is_some())?;
        Some(format!("{}@{meant}", self.local))
    }
}

fn is_local(local: &str) -> bool {
    let belongs = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    local.len() <= 64
        && local.chars().all(belongs)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = domain.rsplit('.').next().unwrap_or_default();
    domain.len() <= 253
        && domain.split('.').all(is_label)
        && last.chars().count() >= 2
        && !last.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_or_refused_with_the_reason() {
        let email = Email::parse(" Amina.Ducommun@Exemple.CH ").unwrap();
        assert_eq!(email.address(), "Amina.Ducommun@exemple.ch");
        assert_eq!(email.masked(), "Amina…@exemple.ch");
        for incomplete in ["amina", "amina@", "@exemple.ch", "amina@exemple", "amina@exemple."] {
            assert_eq!(Email::parse(incomplete), Err(Flaw::Incomplete), "{incomplete}");
        }
        for impossible in
            ["a b@exemple.ch", "a@exem ple.ch", "a@-x.ch", ".a@exemple.ch", "a@1.2.3.4", "a@b@c.ch", "a\n@x.ch"]
        {
            assert_eq!(Email::parse(impossible), Err(Flaw::Impossible), "{impossible:?}");
        }
    }

    #[test]
    fn one_slip_in_a_known_domain_is_noticed_and_nothing_more() {
        let hint = |text: &str| Email::parse(text).unwrap().suggestion(&["exemple.ch".into()]);
        assert_eq!(hint("a@gmial.com").as_deref(), Some("a@gmail.com"));
        assert_eq!(hint("a@hotmai.com").as_deref(), Some("a@hotmail.com"));
        assert_eq!(hint("a@exmple.ch").as_deref(), Some("a@exemple.ch"));
        assert_eq!(hint("a@gmail.com"), None);
        assert_eq!(hint("a@ecole.ch"), None);
    }
}
