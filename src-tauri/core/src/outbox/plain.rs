//! A letter as plain text: seventy columns, numbers and a code that can be read aloud.

use std::fmt::Write;

use super::sheet::Sheet;
use crate::words::Words;

/// The longest line, in characters (RFC 3676 §4.2 asks for less than 78).
const COLUMNS: usize = 70;

/// The whole text, lines ended by `\n`.
pub fn text(words: &Words, sheet: &Sheet) -> String {
    let mut blocks = vec![sheet.plate.to_uppercase()];
    let mut heading = sheet.title.to_uppercase();
    if let Some(deadline) = &sheet.deadline {
        heading =
            format!("{heading}\n{}", words.say_with("mail-until-line", &[("deadline", deadline.as_str().into())]));
    }
    blocks.push(heading);
    blocks.extend(sheet.lead.iter().map(|line| wrapped(line, 0)));
    if let Some(code) = &sheet.code {
        blocks.push(words.say("mail-code-label"));
        blocks.push(format!("    {}", code.groups().join(" ")));
        blocks.push(words.say("mail-code-case"));
    }
    if let Some(password) = &sheet.password {
        blocks.push(words.say("mail-password-label"));
        blocks.push(format!("    {password}"));
        blocks.push(words.say("mail-code-case"));
    }
    let steps = sheet.steps.iter().zip(1..).map(|(step, number)| {
        let mut line = wrapped(&format!("{number}. {}", step.plain), 3);
        line.push('\n');
        line
    });
    blocks.push(steps.collect::<String>().trim_end().to_owned());
    blocks.extend(sheet.notes.iter().map(|note| wrapped(note, 0)));
    blocks.push(wrapped(&sheet.warning, 0));
    blocks.retain(|block| !block.is_empty());
    let mut text = blocks.join("\n\n");
    // The signature's separator ends in a space (RFC 3676 §4.3).
    let _ = write!(text, "\n\n-- \n{}\n", sheet.imprint.join("\n"));
    text
}

/// Breaks `text` at ordinary spaces only; lines after the first begin with `indent` spaces.
fn wrapped(text: &str, indent: usize) -> String {
    let mut lines = String::new();
    let mut used = 0;
    for word in text.replace("**", "").split(' ') {
        let width = word.chars().count();
        if used > 0 && used + 1 + width > COLUMNS {
            let _ = write!(lines, "\n{:indent$}{word}", "");
            used = indent + width;
        } else {
            let _ = write!(lines, "{}{word}", if used > 0 { " " } else { "" });
            used += width + usize::from(used > 0);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_ordinary_spaces_and_never_inside_a_word() {
        let text = "mot ".repeat(40);
        assert!(wrapped(text.trim(), 3).lines().all(|line| line.chars().count() <= COLUMNS));
        assert!(wrapped(text.trim(), 3).lines().skip(1).all(|line| line.starts_with("   mot")));
        let kept = format!("{} « deux mots » et la suite", "x".repeat(60)).replace("« ", "«\u{a0}");
        assert!(wrapped(&kept, 0).contains("«\u{a0}deux"));
        assert_eq!(wrapped(&"y".repeat(90), 0), "y".repeat(90));
    }
}
