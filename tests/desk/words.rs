//! Every language says everything: each message, each variable, each refusal.

use std::collections::{BTreeMap, BTreeSet};

use guichet_core::words::{LANGUAGES, Words};

use crate::places::files;

/// Messages of a language with the variables each one uses.
fn catalogue(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (place, text) in files(&format!("src-tauri/locales/{language}"), &["ftl"]) {
        let mut current = None;
        for line in text.lines() {
            let name = line
                .split_once('=')
                .map(|(name, _)| name.trim())
                .filter(|name| !name.is_empty() && !line.starts_with([' ', '#', '.', '*', '[', '}']));
            if let Some(name) = name {
                let is_new = messages.insert(name.to_owned(), BTreeSet::new()).is_none();
                assert!(is_new, "{place}: {name} is said twice");
                current = Some(name.to_owned());
            }
            let Some(variables) = current.as_ref().and_then(|name| messages.get_mut(name)) else { continue };
            for part in line.split('$').skip(1) {
                variables.insert(part.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-').collect());
            }
        }
    }
    messages
}

#[test]
fn every_language_has_every_message_and_variable_of_french() {
    let french = catalogue("fr");
    assert!(french.len() > 300, "{} messages", french.len());
    for language in LANGUAGES {
        let theirs = catalogue(language);
        let missing: Vec<&String> = french.keys().filter(|name| !theirs.contains_key(*name)).collect();
        let extra: Vec<&String> = theirs.keys().filter(|name| !french.contains_key(*name)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, extra {extra:?}");
        let other: Vec<&String> =
            french.iter().filter(|(name, uses)| theirs.get(*name) != Some(uses)).map(|(name, _)| name).collect();
        assert!(other.is_empty(), "{language}: other variables in {other:?}");
    }
}

#[test]
fn every_refusal_has_its_sentence() {
    let text = include_str!("../../src-tauri/core/src/refusal.rs");
    let body = text.split_once("pub enum Refusal {").unwrap().1.split_once("\n}").unwrap().0;
    let names: Vec<&str> = body
        .lines()
        .filter(|line| {
            line.starts_with("    ") && !line.starts_with("     ") && !line.trim_start().starts_with(['/', '#', '}'])
        })
        .map(|line| line.trim().split([' ', ',', '{']).next().unwrap())
        .collect();
    assert!(names.len() > 50, "{names:?}");
    for name in names {
        let kebab: String = name
            .chars()
            .enumerate()
            .flat_map(|(at, c)| {
                let dash = (at > 0 && c.is_uppercase()).then_some('-');
                dash.into_iter().chain(c.to_lowercase())
            })
            .collect();
        for language in LANGUAGES {
            assert!(Words::of(language).knows(&format!("refusal-{kebab}")), "{language}: refusal-{kebab}");
        }
    }
}

#[test]
fn french_keeps_its_signs_with_their_words() {
    // Paper binds its own words when it is set; a key's face is not a sentence.
    let spoken = files("src-tauri/locales/fr", &["ftl"]).into_iter().filter(|(place, _)| !place.ends_with("paper.ftl"));
    for (place, text) in spoken {
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("ui-key-")) {
            let said = line.split_once(" = ").map_or(line, |(_, said)| said);
            for loose in [" :", " ;", " !", " ?", " »", "« "] {
                assert!(!said.contains(loose), "{place}: {line}");
            }
            assert!(!said.contains('\''), "{place}: ’ for ' in {line}");
        }
    }
}

/// The acts that journeys write down about people, as `(act, object)`.
fn acts_about_people() -> BTreeSet<(String, String)> {
    let about = ["Learner", "Account", "Access", "Registration", "Dossier", "File"];
    let mut acts = BTreeSet::new();
    for (_, text) in files("src-tauri/core/src", &["rs"]) {
        for call in text.split(".record").skip(1) {
            let Some((said, rest)) = call.split_once("Object::") else { continue };
            let is_call = said.starts_with(['(', '_']) && said.len() < 160 && !said.contains(';');
            let object: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
            if is_call && about.contains(&object.as_str()) {
                // An act put together from a word of a list is told by that list's own test.
                let whole = said.split('"').skip(1).step_by(2).filter(|act| !act.contains('{'));
                acts.extend(whole.map(|act| (act.to_owned(), object.clone())));
            }
        }
    }
    acts
}

#[test]
fn every_act_about_a_person_has_its_sentence() {
    let acts = acts_about_people();
    assert!(acts.len() > 15, "{acts:?}");
    let words = catalogue("fr");
    let unsaid: Vec<_> = acts
        .iter()
        .filter(|(act, _)| {
            !["act", "reason"].iter().any(|kind| words.contains_key(&format!("{kind}-{}", act.replace('_', "-"))))
        })
        .collect();
    assert!(unsaid.is_empty(), "no `act-…` says {unsaid:?}");
}
