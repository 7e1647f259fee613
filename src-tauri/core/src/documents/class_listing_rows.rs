//! The rows of a class listing, and where their columns stand.

use super::class_listing::{Columns, FIRST, HIGH, ListingRow, ROWS_PER_PAGE, RowSecret};
use super::face::Face;
use super::list::{Ink, Item};
use super::plates::{Area, rounded, rule};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use crate::words::Words;

/// A column's left edge and width.
type Place = (f64, f64);

/// Where each column stands.
pub(super) struct Places {
    name: Place,
    user: Option<Place>,
    secret: Option<Place>,
    signature: Option<Place>,
}

const LEFT: f64 = 18.0;
const RIGHT: f64 = 198.0;

impl Places {
    /// What a column left out frees goes to the signature, else to the name.
    pub fn of(columns: Columns) -> Self {
        let (user, secret, signature) = (32.0, 39.0, 45.0);
        let freed = if columns.user { 0.0 } else { user } + if columns.secret { 0.0 } else { secret };
        let name = if columns.signature { 54.0 } else { 54.0 + signature + freed };
        let mut x = 28.0 + name + 1.0;
        let mut place = |is_in: bool, width: f64| {
            is_in.then(|| {
                let left = x;
                x += width;
                (left, width - 1.0)
            })
        };
        Self {
            name: (28.0, name),
            user: place(columns.user, user),
            secret: place(columns.secret, secret),
            signature: place(columns.signature, signature + freed),
        }
    }

    fn parted(&self) -> impl Iterator<Item = Place> {
        [self.user, self.secret, self.signature].into_iter().flatten()
    }
}

/// The names of the columns, above a strong line.
pub(super) fn heads(words: &Words, places: &Places, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let number = Frame::new("listing: head", LEFT, 36.0, 8.0, 4.4, &[Stage(1, 8.5, 6.0)]).across(Across::Right);
    number.face(Face::Bold).set(&Prose::say(words, "paper-listing-number", &[]), items)?;
    let named = [
        ("paper-listing-name-head", Some(places.name)),
        ("paper-listing-user", places.user),
        ("paper-listing-secret", places.secret),
        ("paper-listing-signature", places.signature),
    ];
    for (id, place) in named {
        let Some((x, w)) = place else { continue };
        Frame::new("listing: head", x, 36.0, w, 4.4, &[Stage(1, 8.5, 6.5)])
            .face(Face::Bold)
            .set(&Prose::say(words, id, &[]), items)?;
    }
    items.push(rule((LEFT, FIRST), (RIGHT, FIRST), 0.5));
    Ok(())
}

/// One person: place on the page, number in the list.
pub(super) fn row(
    words: &Words,
    places: &Places,
    (place, number): (usize, usize),
    person: &ListingRow,
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    let y = FIRST + f64::from(u32::try_from(place).unwrap_or_default()) * HIGH;
    let below = y + HIGH;
    let width = match place + 1 {
        ROWS_PER_PAGE => 0.5,
        row if row.is_multiple_of(5) => 0.35,
        _ => 0.12,
    };
    items.push(rule((LEFT, below), (RIGHT, below), width));
    let frame = |name, (x, w): Place, stages| Frame::new(name, x, y, w, HIGH, stages).down(Down::Middle);
    let figures: Vec<char> = number.to_string().chars().collect();
    frame("listing: number", (LEFT, 7.5), &[Stage(1, 9.0, 7.0)])
        .face(Face::Mono)
        .across(Across::Right)
        .set(&Prose::letters_of(&figures), items)?;
    let name = [("last", person.last.as_str().into()), ("first", person.first.as_str().into())];
    frame("listing: name", places.name, &[Stage(1, 10.5, 8.5), Stage(2, 8.0, 7.0), Stage(3, 6.5, 5.75)])
        .lead(1.08)
        .set(&Prose::say(words, "paper-listing-name", &name), items)?;
    if let Some(place) = places.user {
        let cell = frame("listing: user", place, &[Stage(2, 10.5, 5.75)]).face(Face::Mono).lead(1.1);
        cell_of_letters(&cell, &in_two(&person.user), items)?;
    }
    let taken = match &person.secret {
        RowSecret::Taken(since) => Some(since),
        _ => None,
    };
    let bar = places.secret.or(places.signature).filter(|_| taken.is_some());
    for (x, _) in places.parted() {
        // The bar lies over the columns' edges from its own on.
        if bar.is_none_or(|(left, _)| x <= left) {
            items.push(rule((x - 1.0, y), (x - 1.0, below), 0.12));
        }
    }
    if let (Some((x, _)), Some(since)) = (bar, taken) {
        let area = Area(x - 0.4, y + 0.9, RIGHT - x + 0.4, HIGH - 1.8);
        items.push(Item::Shape { steps: rounded(area, 0.5), fill: Some(Ink::Black), line: None });
        frame("listing: taken", (x + 1.8, RIGHT - x - 3.6), &[Stage(1, 8.5, 6.0), Stage(2, 6.5, 5.5)])
            .face(Face::Bold)
            .lead(1.05)
            .ink(Ink::White)
            .set(&Prose::say(words, "paper-listing-taken", &[("since", since.as_str().into())]), items)?;
    } else if let Some((x, w)) = places.secret {
        secret(
            &frame("listing: secret", (x + 0.4, w - 1.4), &[Stage(1, 10.5, 8.0), Stage(2, 8.0, 5.75)]),
            &person.secret,
            items,
        )?;
    }
    Ok(())
}

/// A user name longer than its column, on two lines: parted after a sign, else in the middle.
fn in_two(user: &str) -> Vec<char> {
    const WIDE: usize = 19;
    let mut letters: Vec<char> = user.chars().collect();
    if letters.len() > WIDE {
        let sign = letters.iter().take(WIDE).rposition(|letter| matches!(letter, '-' | '.' | '_' | '@'));
        let after = sign.map_or(letters.len() / 2, |sign| sign + 1);
        letters.insert(after, '\n');
    }
    letters
}

fn cell_of_letters(frame: &Frame, letters: &[char], items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    frame.set(&Prose::letters_of(letters), items)?;
    Ok(())
}

fn secret(frame: &Frame, secret: &RowSecret, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let letters: Vec<char> = match secret {
        RowSecret::Nothing | RowSecret::Taken(_) => return Ok(()),
        RowSecret::Code(code) => {
            let letters: Vec<char> = code.chars().collect();
            // A space that holds between the groups.
            letters.chunks(4).collect::<Vec<_>>().join(&'\u{a0}')
        }
        // Two lines at most, and a word is never parted.
        RowSecret::Initial(parts) => {
            let (upper, lower) = parts.split_at(parts.len().div_ceil(2));
            let lines = [upper.join("\u{a0}"), lower.join("\u{a0}")];
            lines.join(" ").chars().collect()
        }
    };
    cell_of_letters(&frame.face(Face::Code).lead(1.1), &letters, items)
}
