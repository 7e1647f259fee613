//! User names made by a programme's pattern: `{prenom[0]}.{nom}{n}`, `{abc}{123456}`.
//!
//! `{prenom}` and `{nom}` (`{first}`, `{last}`) are the names in plain Latin letters, `{prenom[0]}` their first
//! letter, `{nom[0..6]}` their first six; `{numero}` is the school's number. `{n}` is empty for the first person
//! of a name, then 2, 3, …; `{nn}` counts from `01`. `{abc}` and `{123456}` are as many letters and figures,
//! drawn by chance. Everything else stands for itself.

use std::fmt::Write;

use deunicode::deunicode;

/// Longest name made; platforms cut longer ones, each in its own way.
const LONGEST: usize = 32;
/// Letters and figures that nobody takes for each other.
const LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz";
const FIGURES: &[u8] = b"23456789";

/// What a name is made of.
#[derive(Debug, Clone, Copy)]
pub struct Person<'a> {
    /// First names.
    pub first_name: &'a str,
    /// Family name.
    pub last_name: &'a str,
    /// The school's number; may be empty.
    pub number: &'a str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    First(usize),
    Last(usize),
    Number,
    Letters(usize),
    Figures(usize),
    Count { is_always: bool },
}

/// A pattern that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

impl Pattern {
    /// Reads a pattern; none when a part is unknown, or when it could not tell two people apart.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = vec![];
        let mut rest = text;
        while !rest.is_empty() {
            let (plain, tail) = rest.split_once('{').map_or((rest, None), |(plain, tail)| (plain, Some(tail)));
            if !plain.is_empty() {
                let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
                parts.push(Part::Text(plain.to_owned()));
                if !plain.chars().all(is_plain) {
                    return None;
                }
            }
            let Some(tail) = tail else { break };
            let (name, after) = tail.split_once('}')?;
            parts.push(part(name)?);
            rest = after;
        }
        let is_distinct = |part: &Part| match part {
            Part::Count { .. } | Part::Number => true,
            Part::Letters(many) | Part::Figures(many) => *many > 3,
            _ => false,
        };
        parts.iter().any(is_distinct).then_some(Self(parts))
    }

    /// The name for the `count`-th try (from 1); `draw` answers a number below its argument.
    pub fn make(&self, person: Person<'_>, count: u32, mut draw: impl FnMut(usize) -> usize) -> String {
        let mut name = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => name.push_str(text),
                Part::First(most) => name.extend(plain(person.first_name).chars().take(*most)),
                Part::Last(most) => name.extend(plain(person.last_name).chars().take(*most)),
                Part::Number => name.push_str(&plain(person.number)),
                Part::Letters(many) => drawn(&mut name, LETTERS, *many, &mut draw),
                Part::Figures(many) => drawn(&mut name, FIGURES, *many, &mut draw),
                Part::Count { is_always: true } => {
                    let _ = write!(name, "{count:02}");
                }
                Part::Count { is_always: false } if count > 1 => name.push_str(&count.to_string()),
                Part::Count { is_always: false } => {}
            }
        }
        let kept = name.trim_matches(['.', '-', '_']);
        if kept.is_empty() { format!("personne{count}") } else { kept.to_owned() }
    }
}

fn drawn(name: &mut String, from: &[u8], many: usize, draw: &mut impl FnMut(usize) -> usize) {
    name.extend((0..many).filter_map(|_| from.get(draw(from.len()))).map(|letter| char::from(*letter)));
}

fn part(name: &str) -> Option<Part> {
    let (word, most) = match name.split_once('[') {
        None => (name, LONGEST / 2),
        Some((word, range)) => {
            let range = range.strip_suffix(']')?;
            match range.split_once("..") {
                Some(("0", to)) => (word, to.parse().ok().filter(|most| (1..=LONGEST).contains(most))?),
                None if range == "0" => (word, 1),
                _ => return None,
            }
        }
    };
    Some(match word {
        "prenom" | "first" => Part::First(most),
        "nom" | "last" => Part::Last(most),
        "numero" | "number" => Part::Number,
        "n" => Part::Count { is_always: false },
        "nn" => Part::Count { is_always: true },
        _ if "abcdefgh".starts_with(word) && word.len() > 1 => Part::Letters(word.len()),
        _ if "123456789".starts_with(word) && word.len() > 1 => Part::Figures(word.len()),
        _ => return None,
    })
}

/// Plain Latin letters and figures, in lower case: `Đặng` is `dang`, `d’Aubigné` is `daubigne`.
pub fn plain(name: &str) -> String {
    deunicode(name).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(pattern: &str, first: &str, last: &str, count: u32) -> String {
        let person = Person { first_name: first, last_name: last, number: "0042" };
        Pattern::parse(pattern).unwrap().make(person, count, |below| below - 1)
    }

    #[test]
    fn names_of_all_the_world_become_plain_letters() {
        let usual = "{prenom[0]}.{nom}{n}";
        for (first, last, name) in [
            ("Amina", "Ducommun", "a.ducommun"),
            ("Élodie", "d’Aubigné", "e.daubigne"),
            ("Jan", "van der Meer", "j.vandermeer"),
            ("Thi Mai", "Nguyễn", "t.nguyen"),
            ("Petra", "Šarić", "p.saric"),
            ("Łukasz", "Żółć", "l.zolc"),
            ("Ærøe", "Øster", "a.oster"),
            ("Björn", "Größe", "b.grosse"),
            ("Conor", "O’Neill", "c.oneill"),
            ("Иван", "Щербаков", "i.shcherbakov"),
        ] {
            assert_eq!(made(usual, first, last, 1), name, "{first} {last}");
        }
        assert_eq!(made(usual, "明", "李", 1), "m.li");
        assert_eq!(made(usual, "…", "…", 2), "2");
        assert_eq!(made(usual, "…", "…", 1), "personne1");
    }

    #[test]
    fn patterns_count_cut_and_draw() {
        assert_eq!(made("{prenom[0]}{nom}{nn}", "Amina", "Ducommun", 1), "aducommun01");
        assert_eq!(made("{prenom[0]}{nom[0..4]}{n}", "Amina", "Ducommun", 3), "aduco3");
        assert_eq!(made("{abc}{123456}", "Amina", "Ducommun", 1), "zzz999999");
        assert_eq!(made("el-{numero}", "Amina", "Ducommun", 1), "el-0042");
        assert_eq!(made("{nom}.{prenom}{n}", "Amina", "Ducommun", 1), "ducommun.amina");
    }

    #[test]
    fn a_pattern_that_cannot_tell_two_people_apart_is_none() {
        for wrong in
            ["{prenom}.{nom}", "", "{nom", "{surname}{n}", "{prenom[1]}{n}", "Élève{n}", "{ab}", "{nom[0..0]}{n}"]
        {
            assert_eq!(Pattern::parse(wrong), None, "{wrong}");
        }
    }
}
