//! What `guichet` is told on its command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};
use guichet_core::folder::Admission;
use jiff::Timestamp;

/// The front desk of a school: a kiosk for learners, a counter for the secretariat.
#[derive(Debug, Parser)]
#[command(name = "guichet", version, about)]
pub struct Options {
    /// Which windows to open
    #[arg(long, value_enum, default_value = "both")]
    pub face: Faces,
    /// The data folder of the institution
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The time to believe; only for an institution in rehearsal
    #[arg(long, value_name = "RFC3339")]
    pub now: Option<Timestamp>,
    /// Open the kiosk as a plain window of `--size` instead of filling a screen
    #[arg(long = "windowed")]
    pub is_windowed: bool,
    /// Size of the kiosk's window in pixels
    #[arg(long, value_name = "WxH", value_parser = size, default_value = "1280x720")]
    pub size: (u32, u32),
    /// Size of the counter's window in pixels
    #[arg(long, value_name = "WxH", value_parser = size, default_value = "1440x900")]
    pub counter_size: (u32, u32),
    /// A WebDriver steers the windows: they then share one web context, which cannot be private.
    #[arg(skip)]
    pub is_driven: bool,
}

/// The windows of one process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Faces {
    /// The learners' window alone; in this process the staff's door does not exist
    Kiosk,
    /// The staff's window alone
    Counter,
    /// Both windows, for a desk with two screens
    Both,
}

impl Options {
    /// Reads the command line, and from the environment whether a WebDriver is in charge.
    pub fn from_command_line() -> Self {
        let is_driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true");
        Self { is_driven, ..Self::parse() }
    }

    /// Whether this process opens the staff's window.
    pub fn shows_counter(&self) -> bool {
        self.face != Faces::Kiosk
    }

    /// Whether this process opens the learners' window.
    pub fn shows_kiosk(&self) -> bool {
        self.face != Faces::Counter
    }

    /// Whether an empty folder may be set up here: somebody must sit at a counter, and no time be fixed.
    pub fn may_set_up(&self) -> bool {
        self.shows_counter() && self.now.is_none()
    }

    /// The command line that opens `folder` as this process was opened; a fixed time stays behind.
    pub fn arguments_for(&self, folder: &Path) -> Vec<OsString> {
        let face = match self.face {
            Faces::Kiosk => "kiosk",
            Faces::Counter => "counter",
            Faces::Both => "both",
        };
        let size = |(width, height): (u32, u32)| format!("{width}x{height}");
        let mut arguments: Vec<OsString> = vec!["--data".into(), folder.into(), "--face".into(), face.into()];
        arguments.extend(["--size".into(), size(self.size).into()]);
        arguments.extend(["--counter-size".into(), size(self.counter_size).into()]);
        if self.is_windowed {
            arguments.push("--windowed".into());
        }
        arguments
    }

    /// As whom this process enters the data folder: one lock per face.
    pub fn admission(&self) -> Admission {
        match self.face {
            Faces::Kiosk => Admission::Kiosk,
            Faces::Counter => Admission::Counter,
            Faces::Both => Admission::BothFaces,
        }
    }

    /// The kiosk's window, in the units windows are built with.
    pub fn kiosk_size(&self) -> (f64, f64) {
        (f64::from(self.size.0), f64::from(self.size.1))
    }

    /// The counter's window, in the units windows are built with.
    pub fn counter_size(&self) -> (f64, f64) {
        (f64::from(self.counter_size.0), f64::from(self.counter_size.1))
    }
}

/// Reads `1920x1080`.
fn size(text: &str) -> Result<(u32, u32), String> {
    let (width, height) = text.split_once('x').ok_or("write it as 1920x1080")?;
    let side = |side: &str| side.parse().ok().filter(|side| (200..=16_000).contains(side));
    side(width).zip(side(height)).ok_or_else(|| "write it as 1920x1080".to_owned())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::Parser;

    use super::{Options, size};

    #[test]
    fn another_folder_is_opened_as_this_one_was() {
        let line = ["guichet", "--data", "/a", "--face", "counter", "--windowed", "--size", "1080x1920"];
        let options = Options::parse_from(line);
        let program = std::ffi::OsString::from("guichet");
        let again = Options::parse_from([program].into_iter().chain(options.arguments_for(Path::new("/a-essai"))));
        assert_eq!(again.data.as_deref(), Some(Path::new("/a-essai")));
        assert_eq!((again.face, again.is_windowed, again.size), (options.face, true, (1080, 1920)));
        assert_eq!(again.counter_size, options.counter_size);
    }

    #[test]
    fn a_size_is_two_sane_numbers() {
        assert_eq!(size("1080x1920"), Ok((1080, 1920)));
        for wrong in ["", "1080", "1080x", "x", "0x0", "1080x1920x3", "-5x300", "99999x300"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }
}
