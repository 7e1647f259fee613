//! What a reader's eye sees: QR codes decoded from pictures of sheets, slips and letters.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use base64::Engine;

/// The payloads of a sheet of eight vouchers, piece by piece: on a whole page zbar takes the corners
/// of neighbours for one code at some resolutions.
pub fn codes_of_sheet(pdf: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    // An eighth of an A4 page at 150 dots per inch.
    let (wide, high) = (620, 438);
    let pieces = (0..4).flat_map(|row| (0..2).map(move |column| (column * wide, row * high)));
    pieces
        .enumerate()
        .flat_map(|(number, (left, top))| {
            let stem = folder.path().join(format!("piece-{number}"));
            let drawn = Command::new("pdftoppm")
                .args(["-r", "150", "-png", "-singlefile", "-x", &left.to_string(), "-y", &top.to_string()])
                .args(["-W", &wide.to_string(), "-H", &high.to_string()])
                .arg(pdf)
                .arg(&stem)
                .status();
            assert!(drawn.expect("poppler-utils is installed").success(), "{} cannot be drawn", pdf.display());
            codes_of_picture(&stem.with_extension("png"))
        })
        .collect()
}

/// The payloads of the QR codes on a page.
pub fn codes_of_page(pdf: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let stem = folder.path().join("page");
    let drawn = Command::new("pdftoppm").args(["-r", "150", "-png", "-singlefile"]).arg(pdf).arg(&stem).status();
    assert!(drawn.expect("poppler-utils is installed").success(), "{} cannot be drawn", pdf.display());
    codes_of_picture(&stem.with_extension("png"))
}

/// The payloads of the QR codes in a picture.
pub fn codes_of_picture(picture: &Path) -> Vec<String> {
    let told = Command::new("zbarimg").args(["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable"]).arg(picture).output();
    let told = told.expect("zbar-tools is installed");
    String::from_utf8_lossy(&told.stdout).lines().map(str::to_owned).collect()
}

/// The payload of the QR code that a letter shows, decoded from the picture inside the letter.
pub fn code_of_letter(letter: &Path) -> String {
    let text = std::fs::read_to_string(letter).unwrap().replace("\r\n", "\n");
    let (_, part) = text.split_once("Content-Type: image/png").expect("the letter holds a picture");
    let (_, body) = part.split_once("\n\n").unwrap();
    let body: String = body.lines().take_while(|line| !line.is_empty() && !line.starts_with("--")).collect();
    let png = base64::engine::general_purpose::STANDARD.decode(body).expect("the picture is whole");
    let file = tempfile::Builder::new().suffix(".png").tempfile().unwrap();
    std::fs::write(file.path(), png).unwrap();
    let codes = codes_of_picture(file.path());
    assert_eq!(codes.len(), 1, "one code in {}: {codes:?}", letter.display());
    codes[0].clone()
}

/// Whether a paper's last line is there: a spooler gives it its name before.
fn is_whole(file: &Path) -> bool {
    let is_paper = file.extension().is_some_and(|kind| kind == "pdf");
    !is_paper || std::fs::read(file).is_ok_and(|bytes| bytes.trim_ascii_end().ends_with(b"%%EOF"))
}

/// Waits until `folder` holds `how_many` files of that kind, and answers the newest.
pub async fn newest(folder: &Path, kind: &str, how_many: usize) -> PathBuf {
    let begun = Instant::now();
    loop {
        let mut found = files(folder, kind);
        found.retain(|file| is_whole(file));
        if found.len() >= how_many {
            found.sort_by_key(|file| std::fs::metadata(file).and_then(|known| known.modified()).ok());
            return found.pop().unwrap();
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "{} holds {found:?}", folder.display());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The files of a kind in a folder.
pub fn files(folder: &Path, kind: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return vec![] };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == kind)).collect()
}
