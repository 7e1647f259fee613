//! The help in the reader's language: clap knows the names, the catalogue knows what they mean.

use std::io::Write;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory, FromArgMatches};
use guichet_core::words::Words;

use crate::args::Args;
use crate::console::usual_language;
use crate::{DONE, USAGE};

/// Reads the command line; what it answers instead is the exit code.
///
/// # Errors
/// The code: help asked for is done, nonsense is a matter of usage.
pub fn read_command_line() -> Result<Args, u8> {
    let line: Vec<_> = std::env::args_os().collect();
    let language = language_on(&line);
    let words = Words::of(language.as_deref().unwrap_or_else(|| usual_language()));
    let read = said(Args::command(), words, "help").try_get_matches_from(line);
    read.and_then(|matches| Args::from_arg_matches(&matches)).map_err(|error| {
        let _ = error.print();
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => DONE,
            _ => {
                let _ = writeln!(std::io::stderr(), "{}", words.say("console-usage"));
                USAGE
            }
        }
    })
}

/// The value of `--language`, before the line is known to make sense.
fn language_on(line: &[std::ffi::OsString]) -> Option<String> {
    let mut words = line.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        if let Some(tag) = word.strip_prefix("--language=") {
            return Some(tag.to_owned());
        }
        if word == "--language" {
            return words.next().map(str::to_owned);
        }
    }
    None
}

/// Gives a command, its arguments and everything under it their words: `help-voucher-issue-count`.
pub fn said(command: Command, words: &Words, id: &str) -> Command {
    let about = words.say(id);
    let template = format!("{{about-with-newline}}\n{}\n  {{usage}}\n\n{{all-args}}", words.say("help-heading-usage"));
    let command = command
        .about(about)
        .help_template(template)
        .subcommand_help_heading(words.say("help-heading-orders"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', clap::ArgAction::Help, words));
    let command =
        if id == "help" { command.arg(flag("version", 'V', clap::ArgAction::Version, words)) } else { command };
    let mut place = 0;
    let command = command.mut_args(|arg| {
        place += 1;
        let name = arg.get_id().as_str().replace('_', "-");
        let own = format!("{id}-{}", name.trim_start_matches("is-"));
        let text = if words.knows(&own) {
            words.say(&own)
        } else {
            words.say(&format!("help-{}", name.trim_start_matches("is-")))
        };
        let heading = if arg.is_positional() { "help-heading-values" } else { "help-heading-options" };
        arg.help(text).help_heading(words.say(heading)).display_order(place)
    });
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        let id = format!("{id}-{name}");
        command.mut_subcommand(name, |sub| said(sub, words, &id))
    })
}

fn flag(name: &'static str, short: char, action: clap::ArgAction, words: &Words) -> clap::Arg {
    clap::Arg::new(name).long(name).short(short).action(action).help(words.say(&format!("help-{name}")))
}
