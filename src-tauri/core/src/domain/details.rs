//! What a programme asks of a person in the second step, field by field (H-16, H-G3).

use serde::{Deserialize, Serialize};

/// Whether a field is asked, and whether it can be left empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Demand {
    /// Without it nothing is handed in.
    Required,
    /// May stay empty.
    Optional,
    /// Not asked.
    #[default]
    Off,
}

/// The section `[details]` of a policy; a field that is not named is not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Details {
    pub birth_date: Demand,
    pub birth_name: Demand,
    pub street: Demand,
    pub postcode: Demand,
    pub locality: Demand,
    pub country: Demand,
    pub phone: Demand,
    pub employer: Demand,
    pub registry_number: Demand,
}

/// The longest text of a field, in characters.
pub const LONGEST: usize = 120;

impl Details {
    /// The fields that are asked, in the order of the pages, each with whether it must be filled.
    pub fn asked(&self) -> Vec<(&'static str, bool)> {
        [
            ("birth_date", self.birth_date),
            ("birth_name", self.birth_name),
            ("street", self.street),
            ("postcode", self.postcode),
            ("locality", self.locality),
            ("country", self.country),
            ("phone", self.phone),
            ("employer", self.employer),
            ("registry_number", self.registry_number),
        ]
        .into_iter()
        .filter(|(_, demand)| *demand != Demand::Off)
        .map(|(name, demand)| (name, demand == Demand::Required))
        .collect()
    }
}

/// Whether a field's text can be what it says: letters or digits where some are needed.
pub fn is_plausible(field: &str, text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    match field {
        "phone" => (6..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || " +()-./".contains(c)),
        "postcode" => text.chars().count() <= 12 && text.chars().any(char::is_alphanumeric),
        _ => text.chars().any(char::is_alphanumeric),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_is_asked() {
        assert!(Details::default().asked().is_empty());
        let some = Details { phone: Demand::Required, employer: Demand::Optional, ..Details::default() };
        assert_eq!(some.asked(), [("phone", true), ("employer", false)]);
    }

    #[test]
    fn a_phone_has_digits_and_a_postcode_is_short() {
        assert!(is_plausible("phone", "+41 (0)32 555 01 20") && !is_plausible("phone", "demain"));
        assert!(is_plausible("postcode", "SW1A 1AA") && !is_plausible("postcode", "rue de la Gare 12"));
        assert!(!is_plausible("street", "–"));
    }
}
