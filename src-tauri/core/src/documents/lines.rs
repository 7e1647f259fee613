//! Breaks letters into lines: by a measure, then balanced. Lengths are in ems, so one list serves every size.

use super::face::Face;

/// Letters that stay together, and the space before the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Chunk {
    /// First letter.
    pub from: usize,
    /// One past the last.
    pub to: usize,
    width: f64,
    gap: f64,
    ends_line: bool,
    pauses: bool,
}

/// Cuts letters where a line may end: at a space, at a forced break and, where asked, after a hyphen inside a word.
pub(super) fn chunks(letters: &[(char, Face)], tracking: f64, hyphens: bool) -> Vec<Chunk> {
    let advance = |(letter, face): &(char, Face)| face.advance(*letter) / 1000.0 + tracking;
    let letter_at = |place: usize| letters.get(place).map(|(letter, _)| *letter);
    let mut chunks = vec![];
    let mut open = Chunk { from: 0, to: 0, width: 0.0, gap: 0.0, ends_line: false, pauses: false };
    for (place, letter) in letters.iter().enumerate() {
        let space = letter.0 == ' ';
        let forced = letter.0 == '\n';
        if space || forced {
            if open.to > open.from {
                chunks.push(open);
            }
            if let Some(last) = chunks.last_mut() {
                last.gap += if space { advance(letter) } else { 0.0 };
                last.ends_line |= forced;
            }
            open = Chunk { from: place + 1, to: place + 1, width: 0.0, gap: 0.0, ends_line: false, pauses: false };
            continue;
        }
        open.to = place + 1;
        open.width += advance(letter);
        open.pauses = matches!(letter.0, ',' | '.' | ':' | ';' | '!' | '?');
        let inside = |at: Option<usize>| at.and_then(letter_at).is_some_and(char::is_alphabetic);
        if hyphens && letter.0 == '-' && inside(place.checked_sub(1)) && inside(Some(place + 1)) {
            chunks.push(open);
            open = Chunk { from: place + 1, to: place + 1, width: 0.0, gap: 0.0, ends_line: false, pauses: false };
        }
    }
    if open.to > open.from {
        chunks.push(open);
    }
    chunks
}

/// The width of a line in ems.
pub(super) fn width(line: &[Chunk]) -> f64 {
    let full: f64 = line.iter().map(|chunk| chunk.width + chunk.gap).sum();
    full - line.last().map_or(0.0, |chunk| chunk.gap)
}

/// As much on each line as the measure holds; nothing when a piece is wider than the measure.
pub(super) fn greedy(chunks: &[Chunk], measure: f64) -> Option<Vec<Vec<Chunk>>> {
    let mut lines: Vec<Vec<Chunk>> = vec![];
    let mut line: Vec<Chunk> = vec![];
    for chunk in chunks {
        line.push(*chunk);
        if width(&line) > measure + 1e-9 {
            line.pop();
            if line.is_empty() {
                return None;
            }
            lines.push(std::mem::replace(&mut line, vec![*chunk]));
            if chunk.width > measure + 1e-9 {
                return None;
            }
        }
        if chunk.ends_line {
            lines.push(std::mem::take(&mut line));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    Some(lines)
}

/// Narrows the measure while the number of lines holds and a last line is not the longest,
/// and stops where the line before the last ends with punctuation.
pub(super) fn balanced(chunks: &[Chunk], mut lines: Vec<Vec<Chunk>>, mut measure: f64, step: f64) -> Vec<Vec<Chunk>> {
    if !(2..=4).contains(&lines.len()) || chunks.iter().any(|chunk| chunk.ends_line) {
        return lines;
    }
    while !pauses(&lines) {
        measure -= step;
        let Some(next) = greedy(chunks, measure).filter(|next| next.len() == lines.len()) else { break };
        if let [.., before, last] = next.as_slice()
            && width(last) > width(before)
        {
            break;
        }
        lines = next;
    }
    lines
}

/// Whether the last line starts after a pause: a break no measure could better.
fn pauses(lines: &[Vec<Chunk>]) -> bool {
    lines.iter().rev().nth(1).and_then(|line| line.last()).is_some_and(|chunk| chunk.pauses)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, measure: f64) -> Vec<String> {
        let letters: Vec<(char, Face)> = text.chars().map(|letter| (letter, Face::Text)).collect();
        let chunks = chunks(&letters, 0.0, true);
        let lines = greedy(&chunks, measure).unwrap();
        balanced(&chunks, lines, measure, 0.1)
            .iter()
            .map(|line| letters[line[0].from..line.last().unwrap().to].iter().map(|letter| letter.0).collect())
            .collect()
    }

    #[test]
    fn lines_are_balanced_and_stop_at_a_pause() {
        let lines = said("Allez à la borne du hall, ou au guichet.", 14.0);
        assert_eq!(lines, ["Allez à la borne du hall,", "ou au guichet."]);
        let lines = said("ou montrez ce carré à la borne du grand hall", 16.0);
        assert_eq!(lines, ["ou montrez ce carré à la", "borne du grand hall"]);
    }

    #[test]
    fn a_hyphen_inside_a_name_may_end_a_line_but_not_one_in_a_number() {
        assert_eq!(said("Hohenberg-Schwarzenbach", 8.0).len(), 2);
        let letters: Vec<(char, Face)> = "2026-000412".chars().map(|letter| (letter, Face::Text)).collect();
        assert_eq!(chunks(&letters, 0.0, true).len(), 1);
    }

    #[test]
    fn a_piece_wider_than_the_measure_fits_nowhere() {
        let letters: Vec<(char, Face)> = "Wwwwwwwwwww".chars().map(|letter| (letter, Face::Text)).collect();
        assert_eq!(greedy(&chunks(&letters, 0.0, true), 3.0), None);
    }
}
