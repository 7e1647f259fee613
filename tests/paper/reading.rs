//! Papers to be read over several pages: who looked at somebody's data, and the two texts.

use guichet_core::documents::{Piece, ReadingFacts};
use guichet_core::domain::house_text::{KINDS, Line, lines, shipped};
use guichet_core::words::Words;

/// Forty lines of a ledger about one person, or as many as long as they get.
pub fn trace(words: &Words, name: &str, worst: bool) -> ReadingFacts {
    let row = |number: usize| {
        let when = format!("{:02}.11.2026, 15\u{a0}h\u{a0}{:02}", 1 + number % 28, number % 60);
        let who = if worst && number.is_multiple_of(3) {
            format!("{name}, {}", words.say("desk-role-administrator"))
        } else {
            "S. Rochat, Secrétariat".to_owned()
        };
        let what = if worst && number.is_multiple_of(2) {
            format!("{} ({})", words.say("act-reset-printed"), words.say("act-registration-lapsed"))
        } else {
            words.say("act-card-opened")
        };
        Piece::Row([when, who, what])
    };
    let printed =
        [("day", "lundi 23 novembre 2026"), ("time", "15 h 20"), ("by", name)].map(|(fact, text)| (fact, text.into()));
    let facts = [&printed[..], &[("count", 40.into())]].concat();
    ReadingFacts {
        tab: words.say("paper-trace"),
        title: name.to_owned(),
        under: words.say_with("paper-trace-under-newest", &facts),
        foot: words.say("paper-trace-foot"),
        columns: Some(["when", "who", "what"].map(|column| words.say(&format!("paper-trace-{column}")))),
        pieces: (0..40).map(row).collect(),
    }
}

/// Both texts as they ship.
pub fn texts(words: &Words, name: &str) -> ReadingFacts {
    let mut pieces = vec![];
    for kind in KINDS {
        pieces.push(Piece::Heading(words.say(&format!("texts-{kind}"))));
        let body = shipped(kind).remove(words.tag()).unwrap();
        pieces.extend(lines(&body).into_iter().map(|line| match line {
            Line::Heading(text) => Piece::Heading(text.to_owned()),
            Line::Point(text) | Line::Paragraph(text) => Piece::Paragraph(text.to_owned()),
        }));
    }
    ReadingFacts {
        tab: words.say("paper-texts"),
        title: name.to_owned(),
        under: words.say("texts-not-accepted"),
        foot: words.say("paper-texts-foot"),
        columns: None,
        pieces,
    }
}
