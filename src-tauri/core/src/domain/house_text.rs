//! The texts staff accept: how one is written, what ships, and what changed between two versions.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

/// The kinds of texts, in the order they are shown.
pub const KINDS: [&str; 2] = ["terms", "charter"];

/// Signs a text may have at most.
pub const LONGEST: usize = 20_000;

/// The texts that come with Guichet: kind, language, text.
pub const SHIPPED: [(&str, &str, &str); 8] = [
    ("terms", "fr", include_str!("texts/terms.fr.md")),
    ("terms", "de", include_str!("texts/terms.de.md")),
    ("terms", "en", include_str!("texts/terms.en.md")),
    ("terms", "nl", include_str!("texts/terms.nl.md")),
    ("charter", "fr", include_str!("texts/charter.fr.md")),
    ("charter", "de", include_str!("texts/charter.de.md")),
    ("charter", "en", include_str!("texts/charter.en.md")),
    ("charter", "nl", include_str!("texts/charter.nl.md")),
];

/// A kind's text as it ships, in each language.
pub fn shipped(kind: &str) -> BTreeMap<String, String> {
    let ours = SHIPPED.iter().filter(|(known, ..)| *known == kind);
    ours.map(|(_, language, text)| ((*language).to_owned(), (*text).to_owned())).collect()
}

/// What a line of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line<'a> {
    /// `- …`: a point of the summary.
    Point(&'a str),
    /// `# …`: a heading.
    Heading(&'a str),
    /// A paragraph.
    Paragraph(&'a str),
}

impl Line<'_> {
    /// Its text without the mark.
    pub fn text(&self) -> &str {
        match self {
            Self::Point(text) | Self::Heading(text) | Self::Paragraph(text) => text,
        }
    }
}

/// The lines of a text; empty ones are left out.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let read = |line| match (str::strip_prefix(line, "- "), str::strip_prefix(line, "# ")) {
        (Some(point), _) => Line::Point(point.trim()),
        (_, Some(heading)) => Line::Heading(heading.trim()),
        _ => Line::Paragraph(line),
    };
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(read).collect()
}

/// SHA-256 of a text as it stands.
pub fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// What became of a line between two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stands in both.
    Kept,
    /// It stands in the new one only.
    Added,
    /// It stood in the old one only.
    Removed,
}

/// The lines of both versions in reading order, each with its fate: a longest common run of lines is kept.
pub fn changes<'a>(old: &'a str, new: &'a str) -> Vec<(Fate, Line<'a>)> {
    let (old, new) = (lines(old), lines(new));
    let width = new.len() + 1;
    // common[i * width + j]: how many lines can be kept of old[i..] and new[j..].
    let mut common = vec![0_usize; (old.len() + 1) * width];
    let at = |table: &[usize], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
    for (i, was) in old.iter().enumerate().rev() {
        for (j, is) in new.iter().enumerate().rev() {
            let best = if was == is {
                at(&common, i + 1, j + 1) + 1
            } else {
                at(&common, i + 1, j).max(at(&common, i, j + 1))
            };
            if let Some(cell) = common.get_mut(i * width + j) {
                *cell = best;
            }
        }
    }
    let (mut i, mut j, mut told) = (0, 0, vec![]);
    loop {
        match (old.get(i), new.get(j)) {
            (Some(was), Some(is)) if was == is => {
                told.push((Fate::Kept, *is));
                (i, j) = (i + 1, j + 1);
            }
            (Some(was), Some(_)) if at(&common, i + 1, j) >= at(&common, i, j + 1) => {
                told.push((Fate::Removed, *was));
                i += 1;
            }
            (_, Some(is)) => {
                told.push((Fate::Added, *is));
                j += 1;
            }
            (Some(was), None) => {
                told.push((Fate::Removed, *was));
                i += 1;
            }
            (None, None) => return told,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_ships_in_every_language_with_three_points_and_six_parts() {
        for (kind, language, text) in SHIPPED {
            assert!(KINDS.contains(&kind) && text.len() < LONGEST);
            let lines = lines(text);
            let points = lines.iter().filter(|line| matches!(line, Line::Point(_))).count();
            let parts = lines.iter().filter(|line| matches!(line, Line::Heading(_))).count();
            assert_eq!((points, parts, lines.len()), (3, 6, 15), "{kind} in {language}");
        }
    }

    #[test]
    fn what_changed_is_told_line_by_line_in_reading_order() {
        let old = "- un\n\n# 1. Objet\nPremier.\nDeuxième.\n# 2. Fin\nAdieu.";
        let new = "- un\n# 1. Objet\nPremier.\nDeuxième, autrement.\n# 2. Fin\nAdieu.\n# 3. Suite\nEncore.";
        let told = changes(old, new);
        let told: Vec<(Fate, &str)> = told.iter().map(|(fate, line)| (*fate, line.text())).collect();
        assert_eq!(
            told,
            [
                (Fate::Kept, "un"),
                (Fate::Kept, "1. Objet"),
                (Fate::Kept, "Premier."),
                (Fate::Removed, "Deuxième."),
                (Fate::Added, "Deuxième, autrement."),
                (Fate::Kept, "2. Fin"),
                (Fate::Kept, "Adieu."),
                (Fate::Added, "3. Suite"),
                (Fate::Added, "Encore."),
            ]
        );
        assert!(changes(new, new).iter().all(|(fate, _)| *fate == Fate::Kept));
        assert_eq!(changes("", "").len(), 0);
    }
}
