//! A letter as HTML: one card, readable in a dark theme and on a phone, nothing fetched from afar.

use std::fmt::Write;

use super::picture::SIDE;
use super::sheet::{LetterCode, Sheet};
use crate::words::Words;

/// The picture's name inside the message.
pub const CODE_CID: &str = "code@guichet";

const FACE: &str = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const MONO: &str = "ui-monospace,Consolas,Menlo,'DejaVu Sans Mono',monospace";
const INK: &str = "color:#16202e";
const SOFT: &str = "color:#454e5c";
const ENAMEL: &str = "background:#123f7c;color:#ffffff";

/// Mail clients keep a style block or the attributes, rarely both: the attributes draw the light
/// letter, the block the dark one and the narrow one.
const STYLE: &str = "\
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
 .page{background:#0f1620!important} .card{background:#172131!important;border-color:#7f8da1!important}
 .ink{color:#e9edf3!important} .soft{color:#b4becc!important} .box{border-color:#9cc3ff!important} .rule{border-color:#7f8da1!important}
 .tab{background:#9cc3ff!important;color:#0a1a33!important;box-shadow:inset 0 0 0 2px #9cc3ff,inset 0 0 0 3px #0a1a33!important}
 .tabcell{background:#9cc3ff!important;color:#0a1a33!important}
}
@media (max-width:480px){ .pad{padding-left:18px!important;padding-right:18px!important} .code{font-size:25px!important} .out{padding:0!important}
 .card{border-left:0!important;border-right:0!important;border-radius:0!important} }
";

/// The whole page.
pub fn page(words: &Words, sheet: &Sheet) -> String {
    let mut card = String::new();
    let _ = write!(
        card,
        "<tr><td class=\"pad\" style=\"padding:20px 28px 0\">\n\
         <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"background:#123f7c;border-radius:4px\"><tr><td style=\"padding:4px\">\n\
         <div style=\"border:1px solid #ffffff;border-radius:2px;padding:9px 14px;font:bold 18px/1.3 {FACE};color:#ffffff\">{}</div></td></tr></table>\n</td></tr>\n\
         <tr><td class=\"pad\" style=\"padding:22px 28px 0\">\n\
         <h1 class=\"ink\" style=\"margin:0 0 14px;font:bold 28px/1.2 {FACE};{INK}\">{}</h1>\n{}</td></tr>\n",
        escaped(&sheet.plate),
        escaped(&sheet.title),
        sheet.lead.iter().map(|text| paragraph(text)).collect::<String>(),
    );
    if let Some(deadline) = &sheet.deadline {
        let _ = write!(
            card,
            "<tr><td class=\"pad\" style=\"padding:6px 28px 0\">\n\
             <table role=\"presentation\" class=\"box\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"border:2px solid #123f7c;border-radius:4px\"><tr>\n\
             <td class=\"tabcell\" width=\"78\" align=\"center\" style=\"{ENAMEL};font:bold 16px/1.2 {FACE};padding:13px 8px;white-space:nowrap\">{}</td>\n\
             <td class=\"ink\" style=\"padding:11px 14px;font:bold 18px/1.3 {FACE};{INK}\">{}</td></tr></table>\n</td></tr>\n",
            escaped(&words.say("mail-until")),
            escaped(deadline),
        );
    }
    if let Some(code) = &sheet.code {
        card.push_str(&code_block(words, code));
    }
    if let Some(password) = &sheet.password {
        card.push_str(&password_block(words, password));
    }
    if !sheet.steps.is_empty() {
        let rows: String = sheet.steps.iter().zip(1..).map(|(step, number)| row(number, &step.rich)).collect();
        let _ = write!(
            card,
            "<tr><td class=\"pad\" style=\"padding:0 28px\">\n\
             <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">{rows}</table>\n</td></tr>\n",
        );
    }
    let notes: String = sheet.notes.iter().map(|text| paragraph(text)).collect();
    let imprint: Vec<String> = sheet.imprint.iter().map(|line| escaped(line)).collect();
    let _ = write!(
        card,
        "<tr><td class=\"pad\" style=\"padding:4px 28px 6px\"><div class=\"rule\" style=\"border-top:1px solid #6f6a5e;padding-top:16px\">\n{notes}</div></td></tr>\n\
         <tr><td class=\"pad\" style=\"padding:6px 28px 22px\"><div class=\"rule\" style=\"border-top:1px solid #6f6a5e;padding-top:14px\">\n\
         <p class=\"soft\" style=\"margin:0 0 8px;font:bold 15px/1.4 {FACE};{SOFT}\">{}</p>\n\
         <p class=\"soft\" style=\"margin:0;font:15px/1.4 {FACE};{SOFT}\">{}</p></div></td></tr>\n",
        escaped(&sheet.warning),
        imprint.join("<br>\n"),
    );
    framed(sheet, &card)
}

fn framed(sheet: &Sheet, card: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n\
         <meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body class=\"page\" style=\"margin:0;padding:0;background:#faf7f0\">\n\
         <div style=\"display:none;max-height:0;overflow:hidden\">{}</div>\n\
         <table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"background:#faf7f0\">\
         <tr><td class=\"out\" align=\"center\" style=\"padding:24px 12px\">\n\
         <table role=\"presentation\" class=\"card\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" \
         style=\"max-width:560px;background:#ffffff;border:1px solid #d9d2c3;border-radius:6px\">\n{card}</table>\n\
         </td></tr></table>\n</body>\n</html>\n",
        sheet.language,
        escaped(&sheet.subject),
        escaped(&sheet.preview),
    )
}

fn code_block(words: &Words, code: &LetterCode) -> String {
    let groups = code.groups();
    let spelled: Vec<String> =
        groups.iter().map(|group| format!("<span style=\"padding:0 5px\">{group}</span>")).collect();
    let picture = code.payload().map_or_else(String::new, |_| {
        let alt = words.say_with("mail-code-picture", &[("code", groups.join(" ").into())]);
        format!(
            "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" style=\"background:#ffffff;border-radius:4px\"><tr><td style=\"padding:0;line-height:0\">\n\
             <img src=\"cid:{CODE_CID}\" width=\"{SIDE}\" height=\"{SIDE}\" alt=\"{}\" \
             style=\"display:block;width:{SIDE}px;height:{SIDE}px;background:#ffffff;border:0;border-radius:4px;image-rendering:pixelated\"></td></tr></table>\n",
            escaped(&alt),
        )
    });
    format!(
        "<tr><td class=\"pad\" align=\"center\" style=\"padding:14px 28px 0\">\n{picture}\
         <p class=\"ink code\" style=\"margin:8px 0 4px;font:bold 30px/1.2 {MONO};letter-spacing:.06em;{INK}\">\
         <span style=\"white-space:nowrap\">{}</span></p>\n\
         <p class=\"soft\" style=\"margin:0 0 20px;font:15px/1.4 {FACE};{SOFT}\">{}</p>\n</td></tr>\n",
        spelled.join(" "),
        escaped(&words.say("mail-code-case")),
    )
}

fn password_block(words: &Words, password: &str) -> String {
    format!(
        "<tr><td class=\"pad\" align=\"center\" style=\"padding:18px 28px 0\">\n\
         <p class=\"soft\" style=\"margin:0 0 4px;font:15px/1.4 {FACE};{SOFT}\">{}</p>\n\
         <p class=\"ink\" style=\"margin:0 0 4px;font:bold 24px/1.35 {MONO};{INK}\">{}</p>\n\
         <p class=\"soft\" style=\"margin:0 0 20px;font:15px/1.4 {FACE};{SOFT}\">{}</p>\n</td></tr>\n",
        escaped(&words.say("mail-password-label")),
        escaped(password),
        escaped(&words.say("mail-code-case")),
    )
}

fn row(number: usize, text: &str) -> String {
    format!(
        "<tr><td width=\"34\" valign=\"top\" style=\"padding:0 12px 14px 0\">\
         <div class=\"tab\" style=\"width:30px;height:30px;border-radius:3px;{ENAMEL};font:bold 17px/30px {FACE};text-align:center;\
         box-shadow:inset 0 0 0 2px #123f7c,inset 0 0 0 3px #ffffff\">{number}</div></td>\
         <td valign=\"top\" class=\"ink\" style=\"padding:3px 0 14px;font:16px/1.45 {FACE};{INK}\">{}</td></tr>\n",
        rich(text),
    )
}

fn paragraph(text: &str) -> String {
    format!("<p class=\"ink\" style=\"margin:0 0 12px;font:16px/1.45 {FACE};{INK}\">{}</p>\n", rich(text))
}

/// Escapes, then makes every second run between `**` bold.
fn rich(text: &str) -> String {
    let escaped = escaped(text);
    let runs = escaped.split("**").zip([false, true].into_iter().cycle());
    runs.map(|(run, is_bold)| if is_bold { format!("<b>{run}</b>") } else { run.to_owned() }).collect()
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, letter| {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_become_markup() {
        assert_eq!(rich("**a** <b>&\"'"), "<b>a</b> &lt;b&gt;&amp;&quot;&#39;");
        assert_eq!(rich("**Venez** ici"), "<b>Venez</b> ici");
    }
}
