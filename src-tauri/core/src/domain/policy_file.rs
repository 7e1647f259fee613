//! Reading a policy from TOML, with the line and the key of whatever is wrong.

use super::policy::Policy;

/// The voucher programme of a job office (rules `V-1`…`V-20`).
pub const ORP_VOUCHER: &str = include_str!("presets/orp-voucher.toml");

/// The personal account of continuing education, in two steps (rules `H-1`…`H-26`).
pub const HEP_ACCOUNT: &str = include_str!("presets/hep-account.toml");

/// The accounts of a school whose roster says who has one (rules `E-1`…`E-14`).
pub const ECAMPUS: &str = include_str!("presets/ecampus.toml");

/// The presets that come with Guichet, by name.
pub const PRESETS: [(&str, &str); 3] =
    [("orp-voucher", ORP_VOUCHER), ("hep-account", HEP_ACCOUNT), ("ecampus", ECAMPUS)];

/// What is wrong in a policy file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Not TOML, an unknown key, a missing one, or a value of the wrong kind.
    Wrong {
        /// Line, from 1.
        line: i64,
        /// Dotted key, empty where none is known.
        key: String,
        /// What the reader expected.
        reason: String,
    },
    /// A setting no code obeys yet (decision 35).
    NotObeyed {
        /// Line, from 1.
        line: i64,
        /// Dotted key.
        key: String,
        /// Its value.
        value: String,
    },
}

/// Reads a policy.
///
/// # Errors
/// The first [`Flaw`] met, with its line.
pub fn parse(text: &str) -> Result<Policy, Flaw> {
    let policy: Policy = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = line_at(text, start);
        Flaw::Wrong { line, key: key_on(text, line), reason: error.message().to_owned() }
    })?;
    if let Some((key, value)) = policy.not_obeyed() {
        return Err(Flaw::NotObeyed { line: line_of(text, key), key: key.to_owned(), value });
    }
    if let Some((key, asked)) = policy.nonsense() {
        return Err(Flaw::Wrong { line: line_of(text, key), key: key.to_owned(), reason: asked.to_owned() });
    }
    Ok(policy)
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> i64 {
    let before = text.bytes().take(byte).filter(|b| *b == b'\n').count();
    i64::try_from(before + 1).unwrap_or(1)
}

/// Every key of the file with its line, sections spelled out.
fn keys(text: &str) -> impl Iterator<Item = (i64, String)> {
    let mut section = String::new();
    (1..).zip(text.lines()).filter_map(move |(number, line)| {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            name.trim().clone_into(&mut section);
            return Some((number, section.clone()));
        }
        let (key, _) = line.split_once('=')?;
        let key = key.trim();
        if key.starts_with('#') {
            return None;
        }
        Some((number, if section.is_empty() { key.to_owned() } else { format!("{section}.{key}") }))
    })
}

fn key_on(text: &str, line: i64) -> String {
    keys(text).find(|(number, _)| *number == line).map_or_else(String::new, |(_, key)| key)
}

fn line_of(text: &str, key: &str) -> i64 {
    keys(text).find(|(_, found)| found == key).map_or(1, |(line, _)| line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preset_is_read_and_obeyed() {
        let policy = parse(ORP_VOUCHER).unwrap();
        assert_eq!((policy.activation.ttl_hours, policy.access.days), (24, Some(90)));
    }

    #[test]
    fn the_accounts_of_a_roster_are_read_and_obeyed() {
        let policy = parse(ECAMPUS).unwrap();
        assert!(policy.is_roster() && policy.roster.is_some_and(|roster| roster.grace_days == 30));
        for (from, to, key) in [
            ("delivery = \"slip\"", "delivery = \"both\"", "account.delivery"),
            ("origin = \"import\"", "origin = \"voucher\"", "account.login"),
        ] {
            let other = ECAMPUS.replace(from, to);
            assert!(matches!(parse(&other), Err(Flaw::NotObeyed { key: found, .. }) if found == key), "{key}");
        }
        for (from, to, key) in [
            ("{n}\"", "\"", "account.username_pattern"),
            ("[roster]\n", "[voucher]\nhold_days = 30\n[roster]\n", "voucher"),
        ] {
            let other = ECAMPUS.replace(from, to);
            assert!(matches!(parse(&other), Err(Flaw::Wrong { key: found, .. }) if found == key), "{key}");
        }
    }

    #[test]
    fn the_personal_account_is_read_and_obeyed_with_its_fields() {
        let policy = parse(HEP_ACCOUNT).unwrap();
        assert!(policy.is_self_service() && policy.starts_with_password() && policy.access.days.is_none());
        assert_eq!(policy.approval.due_business_days, Some(3));
        let asked = policy.details.unwrap().asked();
        assert_eq!(asked.first(), Some(&("birth_date", true)));
        assert!(asked.contains(&("birth_name", false)) && !asked.iter().any(|(name, _)| *name == "registry_number"));
        let other = HEP_ACCOUNT.replace("by = [\"secretariat\"]", "by = [\"component\"]");
        assert!(matches!(parse(&other), Err(Flaw::NotObeyed { key, .. }) if key == "approval.by"));
        let unknown = HEP_ACCOUNT.replace("employer = ", "shoe_size = ");
        assert!(matches!(parse(&unknown), Err(Flaw::Wrong { .. })));
        let no_answer = HEP_ACCOUNT.replace("due_business_days = 3", "");
        assert!(matches!(parse(&no_answer), Err(Flaw::Wrong { key, .. }) if key == "details"));
    }

    #[test]
    fn a_voucher_programme_still_refuses_what_only_personal_accounts_obey() {
        for (from, to, key) in [
            (
                "first_credential = \"activation_code\"",
                "first_credential = \"temp_password\"",
                "account.first_credential",
            ),
            ("known_address = \"neutral\"", "known_address = \"direct\"", "account.known_address"),
        ] {
            let text = ORP_VOUCHER.replace(from, to);
            assert!(matches!(parse(&text), Err(Flaw::NotObeyed { key: found, .. }) if found == key), "{key}");
        }
        let with_details = format!("{ORP_VOUCHER}\n[details]\nphone = \"optional\"\n");
        assert!(matches!(parse(&with_details), Err(Flaw::NotObeyed { key, .. }) if key == "details"));
    }

    #[test]
    fn a_wrong_file_is_refused_with_line_and_key() {
        let unknown = ORP_VOUCHER.replace("ttl_hours = 24", "ttl_hours = 24\nttl_minutes = 3");
        assert!(
            matches!(parse(&unknown), Err(Flaw::Wrong { key, line, .. }) if key == "activation.ttl_minutes" && line > 10)
        );
        let kind = ORP_VOUCHER.replace("days = 90", "days = \"ninety\"");
        assert!(matches!(parse(&kind), Err(Flaw::Wrong { key, .. }) if key == "access.days"));
        let nonsense = ORP_VOUCHER.replace("days = 90", "days = 0");
        assert!(matches!(parse(&nonsense), Err(Flaw::Wrong { key, .. }) if key == "access.days"));
        let ahead = ORP_VOUCHER.replace("origin = \"voucher\"", "origin = \"desk\"");
        assert!(matches!(parse(&ahead), Err(Flaw::NotObeyed { key, .. }) if key == "account.origin"));
        assert!(matches!(parse("name = "), Err(Flaw::Wrong { line: 1, .. })));
    }
}
