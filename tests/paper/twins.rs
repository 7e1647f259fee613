//! What is shown is what is printed: each word's box in the SVG and in the PDF, as poppler finds it.

use guichet_core::documents::Document;
use guichet_core::documents::list::{Item, MM_PER_POINT, Page, Run};

use crate::facts::{metadata, papers};
use crate::tools::File;

/// Left and right end of each word in millimetres, in the order of the page.
type Words = Vec<(String, f64, f64)>;

/// What poppler finds on the first page.
fn printed(file: &File) -> Words {
    let boxes = file.ask("pdftotext", &["-bbox", "-f", "1", "-l", "1"], &["-"]);
    let number = |line: &str, name: &str| -> f64 {
        line.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap().parse().unwrap()
    };
    let word = |line: &str| {
        let text = line.split_once('>').unwrap().1.rsplit_once('<').unwrap().0;
        let text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        (text, number(line, "xMin") * MM_PER_POINT, number(line, "xMax") * MM_PER_POINT)
    };
    boxes.lines().filter(|line| line.trim_start().starts_with("<word")).map(word).collect()
}

/// Where each run of the display list begins in the SVG: the preview draws letters, so places are what it says.
fn shown(svg: &str) -> Vec<(f64, f64)> {
    let place = |part: &str| -> Option<(f64, f64)> {
        let (place, rest) = part.split_once(')')?;
        let (x, y) = place.split_once(' ')?;
        // Letters hang from a turned axis; modules and pictures do not.
        rest.starts_with("scale(").then_some(())?;
        rest.split_once(')')?.0.contains(" -").then_some(())?;
        Some((x.parse().ok()?, y.parse().ok()?))
    };
    svg.split("<g transform=\"translate(").skip(1).filter_map(place).collect()
}

/// The runs of a page, those inside a frame too.
fn runs(items: &[Item]) -> Vec<&Run> {
    items
        .iter()
        .flat_map(|item| match item {
            Item::Text(run) => vec![run],
            Item::Clip { items, .. } => runs(items),
            _ => vec![],
        })
        .collect()
}

fn whole(document: &Document) -> Page {
    document.page(0).unwrap()
}

#[test]
fn the_preview_and_the_print_set_every_text_at_the_same_place() {
    for (name, paper) in papers("de").unwrap() {
        let page = whole(&paper);
        // Stamps are set down by reference in the preview: their texts are the page's, moved.
        let preview = paper.page_svg(0).unwrap();
        let (seen, texts) = (shown(&preview), runs(&page.items));
        assert!(seen.len() <= texts.len() && !seen.is_empty(), "{name}: {} and {}", seen.len(), texts.len());
        let file = File::of(&paper.to_pdf(&metadata("de")).unwrap());
        let words = printed(&file);
        for run in texts.iter().filter(|run| run.tracking == 0.0) {
            let first = run.text.split([' ', '\u{a0}']).find(|word| !word.is_empty());
            let Some(first) = first.filter(|_| !run.text.starts_with([' ', '\u{a0}'])) else { continue };
            let meets = |(word, left, _): &&(String, f64, f64)| word.contains(first) && (left - run.x).abs() < 0.3;
            let is_inside = |(word, left, right): &&(String, f64, f64)| {
                word.contains(first) && *left <= run.x + 0.3 && *right >= run.x
            };
            let found = words.iter().any(|word| meets(&word) || is_inside(&word));
            let is_noise = run.text.chars().count() > 12 && !run.text.contains([' ', '\u{a0}']);
            assert!(found || is_noise, "{name}: “{}” at {} is not printed there", run.text, run.x);
        }
        let plain: Vec<&&Run> = texts.iter().filter(|run| !run.text.trim().is_empty()).collect();
        for (x, y) in seen {
            let is_listed = plain.iter().any(|run| (run.x - x).abs() < 0.002 && (run.y - y).abs() < 0.002);
            let is_stamped = preview.contains("<use href=\"#s");
            assert!(is_listed || is_stamped, "{name}: the preview shows a text at {x}, {y}");
        }
    }
}
