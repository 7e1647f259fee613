//! What every command stands on: the folder, the language, and where answers go.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use guichet_core::desk::{Desk, Opening};
use guichet_core::doors::problem;
use guichet_core::error::{Error, Result};
use guichet_core::folder::Admission;
use guichet_core::papers::Papers;
use guichet_core::place;
use guichet_core::refusal::Refusal;
use guichet_core::said::Sayer;
use guichet_core::words::{Fact, LANGUAGES, Words};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::args::Args;
use crate::said::Said;
use crate::{FAULT, REFUSED};

/// One run of `guichetctl`.
pub struct Console {
    data: Option<PathBuf>,
    /// Whether a machine reads the answer.
    pub is_json: bool,
    /// A fixed time, for rehearsals.
    pub now: Option<Timestamp>,
    /// The language asked for, if any.
    pub language: Option<String>,
}

impl Console {
    /// As the command line says.
    pub fn new(args: &Args) -> Self {
        Self { data: args.data.clone(), is_json: args.json, now: args.now, language: args.language.clone() }
    }

    /// The data folder.
    ///
    /// # Errors
    /// Refused when nothing says where it is.
    pub fn folder(&self) -> Result<PathBuf> {
        place::data_folder(self.data.clone()).ok_or_else(|| Refusal::FolderEmpty { folder: "--data".into() }.into())
    }

    /// Opens the folder beside whoever works in it.
    ///
    /// # Errors
    /// Whatever [`Desk::open`] answers.
    pub fn open(&self) -> Result<Desk> {
        let papers = Papers::default();
        let opening = Opening {
            now: self.now,
            printer: Box::new(papers.clone()),
            ..Opening::new(self.folder()?, Admission::Console)
        };
        let desk = Desk::open(opening)?;
        papers.choose(&desk)?;
        Ok(desk)
    }

    /// The words before a folder is open.
    pub fn words(&self) -> &'static Words {
        Words::of(self.language.as_deref().unwrap_or_else(|| usual_language()))
    }

    /// The words of this run: the language asked for, else the institution's.
    pub fn words_at(&self, desk: &Desk) -> &'static Words {
        self.language.as_deref().map_or_else(|| desk.words(), Words::of)
    }

    /// Writes the answer or says the problem; answers the exit code.
    pub fn end(&self, answer: Result<Said>) -> u8 {
        match answer {
            Ok(said) if self.is_json && !said.json.is_null() => {
                write_json(&said.json);
                said.code
            }
            Ok(said) => {
                if !said.text.is_empty() && !self.is_json {
                    write_line(&said.text);
                }
                said.code
            }
            Err(error) => {
                let (value, message, code) = self.problem(&error);
                if self.is_json {
                    write_json(&value);
                } else {
                    let _ = writeln!(std::io::stderr(), "{message}");
                }
                code
            }
        }
    }

    /// A problem met before any door, as a door would say it; its sentence; the exit code.
    pub fn problem(&self, error: &Error) -> (Value, String, u8) {
        match error {
            Error::Refused(refusal) => {
                let (code, facts) = refusal.parts();
                let message = problem::sentence(refusal, Sayer { words: self.words(), zone: &TimeZone::UTC });
                (json!({"kind": "refused", "code": code, "facts": facts, "message": message}), message, REFUSED)
            }
            Error::Fault(fault) => {
                // Whoever runs this owns the folder: the cause helps them, and holds no secret.
                let cause = [("cause", Fact::from(fault.to_string()))];
                let message = self.words().say_with("console-fault", &cause);
                (json!({"kind": "fault", "incident": "", "message": message}), message, FAULT)
            }
        }
    }
}

/// The language of whoever types, where the system says it; French otherwise.
pub fn usual_language() -> &'static str {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let said = said.unwrap_or_default();
    LANGUAGES.into_iter().find(|tag| said.starts_with(tag)).unwrap_or("fr")
}

/// A line for people.
pub fn write_line(text: &str) {
    // Whoever closed the pipe has read enough.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// A line for machines; spread out where a person reads along.
pub fn write_json(value: &Value) {
    let pretty = std::io::stdout().is_terminal().then(|| serde_json::to_string_pretty(value).ok()).flatten();
    write_line(&pretty.unwrap_or_else(|| value.to_string()));
}
