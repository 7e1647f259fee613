//! A preset with some of its values written anew: its lines and comments stay as they are.

/// What a school changes in a preset before its first voucher.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    /// The programme's name.
    pub name: String,
    /// Name and address of the platform; none takes the platform away.
    pub platform: Option<(String, String)>,
    /// The tag of a language and the privacy sentence in it.
    pub privacy: (String, String),
}

/// The preset's text with these edits.
pub fn fill(preset: &str, edits: &Edits) -> String {
    let mut section = String::new();
    let mut lines: Vec<String> = vec![];
    for line in preset.lines() {
        if let Some(name) = line.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            name.clone_into(&mut section);
        }
        if section == "platform" && edits.platform.is_none() {
            continue;
        }
        let key = line.split_once('=').map(|(key, _)| key.trim()).unwrap_or_default();
        let value = match (section.as_str(), key, &edits.platform) {
            ("", "name", _) => Some(&edits.name),
            ("platform", "name", Some((name, _))) => Some(name),
            ("platform", "address", Some((_, address))) => Some(address),
            ("privacy", key, _) if key == edits.privacy.0 => Some(&edits.privacy.1),
            _ => None,
        };
        lines.push(value.map_or_else(|| line.to_owned(), |value| format!("{key} = {}", quoted(value))));
    }
    lines.join("\n") + "\n"
}

/// A TOML string: what would end or break it is written as an escape.
fn quoted(text: &str) -> String {
    let letters = text.trim().chars().map(|letter| match letter {
        '"' | '\\' => format!("\\{letter}"),
        letter if letter.is_control() => " ".to_owned(),
        letter => letter.to_string(),
    });
    format!("\"{}\"", letters.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy_file::{ORP_VOUCHER, parse};

    fn edits() -> Edits {
        Edits {
            name: "Cours \"A\\B\"\nsoir".into(),
            platform: Some(("Salle".into(), "salle.exemple.ch".into())),
            privacy: ("fr".into(), "Rien de plus.".into()),
        }
    }

    #[test]
    fn what_was_changed_is_read_back_and_nothing_else() {
        let (before, after) = (parse(ORP_VOUCHER).unwrap(), parse(&fill(ORP_VOUCHER, &edits())).unwrap());
        assert_eq!(after.name, "Cours \"A\\B\" soir");
        assert_eq!(after.platform.unwrap().address, "salle.exemple.ch");
        assert_eq!((&after.privacy["fr"], &after.privacy["en"]), (&"Rien de plus.".to_owned(), &before.privacy["en"]));
        assert_eq!((after.access, after.voucher), (before.access, before.voucher));
    }

    #[test]
    fn without_a_platform_the_policy_has_none() {
        let text = fill(ORP_VOUCHER, &Edits { platform: None, ..edits() });
        assert_eq!(parse(&text).unwrap().platform, None);
        assert!(text.contains("# after the day of code entry"), "comments stay");
    }
}
