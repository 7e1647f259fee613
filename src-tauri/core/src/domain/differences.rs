//! Which letters of two texts differ, so that a screen can mark them.

/// A run of letters, and whether the other text has them too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The letters.
    pub text: String,
    /// Whether the other text lacks them.
    pub is_marked: bool,
}

/// Letters compared at most: names and addresses are shorter.
const LONGEST: usize = 200;

/// The two texts in runs, by their longest common subsequence.
pub fn runs(one: &str, other: &str) -> (Vec<Run>, Vec<Run>) {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().take(LONGEST).collect(), other.chars().take(LONGEST).collect());
    let width = b.len() + 1;
    let mut table = vec![0_u16; (a.len() + 1) * width];
    let at = |table: &[u16], row: usize, column: usize| table.get(row * width + column).copied().unwrap_or(0);
    for (row, left) in a.iter().enumerate().rev() {
        for (column, right) in b.iter().enumerate().rev() {
            let best = if left == right {
                at(&table, row + 1, column + 1) + 1
            } else {
                at(&table, row + 1, column).max(at(&table, row, column + 1))
            };
            if let Some(cell) = table.get_mut(row * width + column) {
                *cell = best;
            }
        }
    }
    let (mut row, mut column) = (0, 0);
    let (mut left, mut right) = (vec![], vec![]);
    while let (Some(one), Some(other)) = (a.get(row), b.get(column)) {
        if one == other {
            push(&mut left, *one, false);
            push(&mut right, *other, false);
            row += 1;
            column += 1;
        } else if at(&table, row + 1, column) >= at(&table, row, column + 1) {
            push(&mut left, *one, true);
            row += 1;
        } else {
            push(&mut right, *other, true);
            column += 1;
        }
    }
    a.iter().skip(row).for_each(|c| push(&mut left, *c, true));
    b.iter().skip(column).for_each(|c| push(&mut right, *c, true));
    (left, right)
}

fn push(runs: &mut Vec<Run>, c: char, is_marked: bool) {
    match runs.last_mut() {
        Some(last) if last.is_marked == is_marked => last.text.push(c),
        _ => runs.push(Run { text: c.to_string(), is_marked }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(runs: &[Run]) -> String {
        runs.iter().map(|run| if run.is_marked { format!("[{}]", run.text) } else { run.text.clone() }).collect()
    }

    #[test]
    fn what_differs_is_marked_and_nothing_else() {
        let pair = |one: &str, other: &str| {
            let (one, other) = runs(one, other);
            (marked(&one), marked(&other))
        };
        assert_eq!(pair("Šarić", "Saric"), ("[Š]ari[ć]".into(), "[S]ari[c]".into()));
        assert_eq!(pair("Élodie", "Élodie Marie"), ("Élodie".into(), "Élodie[ Marie]".into()));
        assert_eq!(pair("ana@exemple.ch", "ana@exemple.org"), ("ana@exemple.[ch]".into(), "ana@exemple.[org]".into()));
        assert_eq!(pair("", ""), (String::new(), String::new()));
        assert_eq!(pair("", "x"), (String::new(), "[x]".into()));
    }
}
