//! A rehearsal folder and the program that works in it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use guichet_core::domain::code::Code;
use serde_json::Value;
use tempfile::TempDir;

pub const PASSWORD: &str = "une girafe derrière le guichet";

/// What a run answered.
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Answer {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }

    /// The refusal's name.
    pub fn refusal(&self) -> String {
        assert_eq!(self.code, 2, "{} {}", self.out, self.err);
        self.json()["code"].as_str().unwrap().to_owned()
    }
}

/// The program, with nothing of this machine's own in its surroundings.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichetctl"));
    command.env_remove("GUICHET_DATA").env_remove("LANG").env_remove("LC_ALL").env_remove("LC_MESSAGES");
    command
}

pub struct Office(pub TempDir);

impl Office {
    /// A folder with nothing in it yet.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A rehearsal with one programme.
    pub fn open() -> Self {
        let office = Self::empty();
        let line = format!("{PASSWORD}\n");
        office.done_with(&["init", "--rehearsal", "--name", "Centre de formation du Jura", "--admin", "rochat"], &line);
        office.done(&["programme", "add", "--preset", "orp-voucher", "--key", "orp"]);
        office
    }

    pub fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// The system's temporary folder of every run here: nothing may be left in it, nothing secret even come by.
    pub fn temporary(&self) -> PathBuf {
        self.0.path().join("tmp")
    }

    /// Starts a run without waiting for it.
    pub fn start(&self, args: &[&str]) -> Child {
        let _ = std::fs::create_dir(self.temporary());
        program()
            .env("TMPDIR", self.temporary())
            .arg("--data")
            .arg(self.data())
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// A run with `input` on its standard input.
    pub fn run_with(&self, args: &[&str], input: &str) -> Answer {
        let mut child = self.start(args);
        // It may have ended before it read anything.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Answer::of(child.wait_with_output().unwrap())
    }

    pub fn run(&self, args: &[&str]) -> Answer {
        self.run_with(args, "")
    }

    /// A run that must succeed.
    pub fn done_with(&self, args: &[&str], input: &str) -> Answer {
        let answer = self.run_with(args, input);
        assert_eq!(answer.code, 0, "{args:?}: {} {}", answer.out, answer.err);
        answer
    }

    pub fn done(&self, args: &[&str]) -> Answer {
        self.done_with(args, "")
    }

    /// What the kiosk answers.
    pub fn kiosk(&self, entry: &str, request: &Value) -> Answer {
        self.run(&["ask", "kiosk", entry, &request.to_string()])
    }

    /// Issues vouchers and reads their codes off the sheet, as poppler reads it.
    pub fn vouchers(&self, count: usize) -> Vec<String> {
        let sheet = self.0.path().join("bons.pdf");
        let (count_text, file) = (count.to_string(), sheet.display().to_string());
        self.done(&[
            "voucher",
            "issue",
            "--programme",
            "orp",
            "--count",
            &count_text,
            "--issuer",
            "ORP Bienne",
            "--pdf",
            &file,
        ]);
        let codes = codes_in(&text_of(&sheet));
        assert_eq!(codes.len(), count);
        codes
    }

    pub fn is_sound(&self) {
        let answer = self.run(&["verify", "--json"]);
        assert_eq!(answer.code, 0, "{}", answer.out);
        assert_eq!(answer.json()["is_clean"], true);
    }
}

/// The program's end, awaited.
pub fn end(child: Child) -> Answer {
    Answer::of(child.wait_with_output().unwrap())
}

/// A paper's text.
pub fn text_of(file: &Path) -> String {
    let read = Command::new("pdftotext").arg("-raw").arg(file).arg("-").output().unwrap();
    String::from_utf8(read.stdout).unwrap()
}

/// Codes printed in three groups of four, checked by their last two letters.
pub fn codes_in(text: &str) -> Vec<String> {
    let is_group = |word: &&str| word.len() == 4 && word.chars().all(|c| "BCDFGHJKLNPRSTVX".contains(c));
    let groups: Vec<&str> = text.split_whitespace().filter(is_group).collect();
    let codes: Vec<String> = groups.chunks_exact(3).map(<[&str]>::concat).collect();
    assert!(codes.iter().all(|code| Code::parse(code).is_ok()), "{codes:?}");
    codes
}
