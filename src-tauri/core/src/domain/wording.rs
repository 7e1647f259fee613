//! What a programme says on its papers in its own words, and whether slips say it in a second language too.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::policy::Policy;
use super::policy_file;

/// Signs one sentence may have; most boxes hold far fewer, which drawing them tells.
pub const LONGEST: usize = 400;
/// The second language of whoever the paper is for.
pub const OWN: &str = "own";

/// The papers a sentence stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum On {
    /// Vouchers.
    Vouchers,
    /// Slips, cards and sheets that bear a first password.
    Slips,
    /// Slips and letters that bear a code.
    Codes,
    /// Letters.
    Letters,
}

/// A sentence that may be said otherwise.
#[derive(Debug, Clone, Copy)]
pub struct Slot {
    /// What it is called.
    pub name: &'static str,
    /// Where it stands.
    pub on: On,
    /// The sentences of the catalogue it replaces; the first is the one that is shown to whoever changes it.
    ids: &'static [&'static str],
    /// What is put into it, as `{deadline}`.
    pub facts: &'static [&'static str],
    /// What must be in it: without it the paper would not work.
    needs: Option<&'static str>,
}

const fn slot(name: &'static str, on: On, ids: &'static [&'static str]) -> Slot {
    Slot { name, on, ids, facts: &[], needs: None }
}

/// Every sentence that may be said otherwise, in the order in which papers bear them.
pub const SLOTS: [Slot; 15] = [
    slot("voucher_instruction", On::Vouchers, &["paper-voucher-instruction"]),
    slot("voucher_once", On::Vouchers, &["paper-voucher-once"]),
    slot("slip_title", On::Slips, &["paper-access"]),
    slot("slip_notice", On::Slips, &["paper-access-notice"]),
    slot("slip_step_1", On::Slips, &["paper-access-first-step-1", "paper-access-step-1-kiosk"]),
    slot("slip_step_2", On::Slips, &["paper-access-step-2"]),
    Slot {
        facts: &["platform"],
        ..slot("slip_step_3", On::Slips, &["paper-access-first-step-3", "paper-access-step-3"])
    },
    slot("code_title", On::Codes, &["paper-next-title"]),
    slot("code_step_1", On::Codes, &["paper-next-step-1"]),
    slot("code_step_2", On::Codes, &["paper-next-step-2"]),
    slot("code_step_3", On::Codes, &["paper-next-step-3", "paper-access-code-step-3"]),
    slot("letter_subject", On::Letters, &["paper-letter-subject"]),
    Slot {
        facts: &["programme", "deadline"],
        needs: Some("deadline"),
        ..slot("letter_text", On::Letters, &["paper-letter-enrolled"])
    },
    slot("letter_late", On::Letters, &["paper-letter-late"]),
    slot("letter_stranger", On::Letters, &["paper-letter-stranger"]),
];

/// A programme's own words: by language, by sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The second language of slips: a tag, [`OWN`], or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub second: String,
    /// Sentences by language tag and [`Slot::name`]; bold between asterisks.
    #[serde(flatten)]
    pub said: BTreeMap<String, BTreeMap<String, String>>,
}

/// What is wrong in a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// `fr.slip_step_1`
    pub key: String,
    /// What is asked instead.
    pub asked: String,
}

impl Slot {
    /// Whether a programme prints papers that bear it.
    pub fn is_of(&self, policy: &Policy) -> bool {
        match self.on {
            On::Vouchers => policy.voucher.is_some(),
            On::Slips => policy.is_roster() && policy.starts_with_password(),
            On::Letters => policy.is_roster(),
            On::Codes => true,
        }
    }

    /// What it may hold in this programme.
    pub fn facts_of(&self, policy: &Policy) -> Vec<&'static str> {
        let has_platform = policy.platform.is_some();
        self.facts.iter().copied().filter(|fact| *fact != "platform" || has_platform).collect()
    }

    /// The sentence of the catalogue that this programme's papers say.
    pub fn id_of(&self, policy: &Policy) -> &'static str {
        let lacks_platform = self.facts.contains(&"platform") && policy.platform.is_none();
        let id = if lacks_platform { self.ids.last() } else { self.ids.first() };
        id.copied().unwrap_or_default()
    }
}

impl Wording {
    /// Reads a wording from TOML: `second = "own"`, then `[fr]` and its sentences.
    ///
    /// # Errors
    /// The line, from 1, and what the reader expected there.
    pub fn parse(text: &str) -> Result<Self, (i64, String)> {
        toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            (policy_file::line_at(text, start), error.message().to_owned())
        })
    }

    /// What is left once blanks are taken out, and what `shipped` says of that language and sentence anyway.
    #[must_use]
    pub fn tidy(mut self, shipped: impl Fn(&str, &Slot) -> String) -> Self {
        for (tag, said) in &mut self.said {
            said.retain(|name, text| {
                *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let slot = SLOTS.iter().find(|slot| slot.name == name);
                !text.is_empty() && slot.is_none_or(|slot| plain(&shipped(tag, slot)) != plain(text))
            });
        }
        self.said.retain(|_, said| !said.is_empty());
        self
    }

    /// The first thing wrong: an unknown language or sentence, a fact that is not there, a sign no paper bears.
    pub fn flaw(&self, policy: &Policy, languages: &[&str]) -> Option<Flaw> {
        let is_language = |tag: &str| languages.contains(&tag);
        if !(self.second.is_empty() || self.second == OWN || is_language(&self.second)) {
            return Some(Flaw { key: "second".into(), asked: format!("{}, {OWN}", languages.join(", ")) });
        }
        self.said.iter().find_map(|(tag, said)| {
            if !is_language(tag) {
                return Some(Flaw { key: tag.clone(), asked: languages.join(", ") });
            }
            said.iter().find_map(|(name, text)| {
                let asked = wrong(policy, name, text)?;
                Some(Flaw { key: format!("{tag}.{name}"), asked })
            })
        })
    }

    /// What it says in a language, by the sentences of the catalogue it replaces.
    pub fn said_in(&self, tag: &str) -> HashMap<&'static str, String> {
        let mut own = HashMap::new();
        for (name, text) in self.said.get(tag).into_iter().flatten() {
            for id in SLOTS.iter().filter(|slot| slot.name == name).flat_map(|slot| slot.ids) {
                own.insert(*id, bold(text));
            }
        }
        own
    }

    /// The second language of a paper in `first` for somebody who reads `own`; none where one is enough.
    pub fn second_of<'a>(&'a self, first: &str, own: &'a str, house: &'a str) -> Option<&'a str> {
        let asked = match self.second.as_str() {
            "" => return None,
            OWN => own,
            // Whoever works in the second language prints the house's beside it.
            fixed if fixed == first => house,
            fixed => fixed,
        };
        Some(asked).filter(|tag| *tag != first)
    }
}

fn wrong(policy: &Policy, name: &str, text: &str) -> Option<String> {
    let Some(slot) = SLOTS.iter().find(|slot| slot.name == name && slot.is_of(policy)) else {
        let known = SLOTS.iter().filter(|slot| slot.is_of(policy)).map(|slot| slot.name);
        return Some(known.collect::<Vec<_>>().join(", "));
    };
    let facts = slot.facts_of(policy);
    let rest = facts.iter().fold(text.to_owned(), |rest, fact| rest.replace(&format!("{{{fact}}}"), ""));
    let braced = || facts.iter().map(|fact| format!("{{{fact}}}")).collect::<Vec<_>>().join(", ");
    if rest.contains(['{', '}']) {
        return Some(if facts.is_empty() { "– { }".to_owned() } else { braced() });
    }
    if let Some(needed) = slot.needs.filter(|needed| !text.contains(&format!("{{{needed}}}"))) {
        return Some(format!("{{{needed}}}"));
    }
    if text.contains(['<', '>']) {
        return Some("*…*".to_owned());
    }
    (text.chars().count() > LONGEST).then(|| format!("1–{LONGEST}"))
}

/// Spaces that hold are as good as others when texts are compared.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// `*bold*` as the marks papers know; an asterisk without its fellow stays one.
fn bold(text: &str) -> String {
    let parts: Vec<&str> = text.split('*').collect();
    let pairs = (parts.len() - 1) / 2 * 2;
    let mut said = String::new();
    for (place, part) in parts.iter().enumerate() {
        said.push_str(match place {
            0 => "",
            place if place > pairs => "*",
            place if place % 2 == 1 => "<b>",
            _ => "</b>",
        });
        said.push_str(part);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy_file::{ECAMPUS, ORP_VOUCHER, parse};

    const TAGS: [&str; 4] = ["fr", "de", "en", "nl"];

    fn wording(tag: &str, name: &str, text: &str) -> Wording {
        let said = BTreeMap::from([(name.to_owned(), text.to_owned())]);
        Wording { second: String::new(), said: BTreeMap::from([(tag.to_owned(), said)]) }
    }

    #[test]
    fn own_words_stand_in_place_of_what_ships_with_their_facts() {
        let own = wording("fr", "slip_step_3", "*Notez* votre phrase pour {platform}, 3 * 4.");
        let said = own.said_in("fr");
        let bold = "<b>Notez</b> votre phrase pour {platform}, 3 * 4.";
        assert_eq!(said.get("paper-access-first-step-3").map(String::as_str), Some(bold));
        assert_eq!((said.len(), own.said_in("de").len()), (2, 0));
    }

    #[test]
    fn what_no_paper_can_say_is_refused_by_its_key() {
        let school = parse(ECAMPUS).unwrap();
        for (tag, name, text, key) in [
            ("pt", "slip_title", "Meu acesso", "pt"),
            ("fr", "slip_colour", "rouge", "fr.slip_colour"),
            ("fr", "voucher_once", "Un seul usage", "fr.voucher_once"),
            ("fr", "slip_title", "Pour {name}", "fr.slip_title"),
            ("fr", "letter_text", "Venez vite.", "fr.letter_text"),
            ("fr", "slip_title", "<b>Accès</b>", "fr.slip_title"),
        ] {
            assert_eq!(wording(tag, name, text).flaw(&school, &TAGS).map(|flaw| flaw.key).as_deref(), Some(key));
        }
        assert_eq!(wording("fr", "letter_text", "Venez avant le {deadline}.").flaw(&school, &TAGS), None);
        assert_eq!(wording("fr", "voucher_once", "Un seul usage").flaw(&parse(ORP_VOUCHER).unwrap(), &TAGS), None);
        assert!(Wording { second: "pt".into(), ..Wording::default() }.flaw(&school, &TAGS).is_some());
    }

    #[test]
    fn what_ships_anyway_is_not_kept() {
        let same = wording("nl", "slip_title", "  Toegang\u{a0}op naam ");
        assert_eq!(same.tidy(|_, _| "Toegang op naam".to_owned()), Wording::default());
        let other = wording("nl", "slip_title", "Toegang");
        assert_eq!(other.clone().tidy(|_, _| "Toegang op naam".to_owned()), other);
    }

    #[test]
    fn a_second_language_is_never_the_first() {
        let own = Wording { second: OWN.into(), ..Wording::default() };
        assert_eq!((own.second_of("fr", "nl", "fr"), own.second_of("fr", "fr", "fr")), (Some("nl"), None));
        let fixed = Wording { second: "de".into(), ..Wording::default() };
        assert_eq!((fixed.second_of("fr", "en", "fr"), fixed.second_of("de", "en", "fr")), (Some("de"), Some("fr")));
    }
}
