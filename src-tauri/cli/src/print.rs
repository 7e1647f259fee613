//! `print`: papers for whole classes, into a file.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use clap::{Args, Subcommand, ValueEnum};
use guichet_core::actor::Actor;
use guichet_core::desk::Desk;
use guichet_core::documents::{Columns, PerSheet};
use guichet_core::domain::rights::Right;
use guichet_core::domain::seal::SecretBytes;
use guichet_core::error::Result;
use guichet_core::journeys::credential_papers::{Paper, Setting};
use guichet_core::journeys::print::{Keep, note_file};
use guichet_core::journeys::print_credentials::{Wanted, Whose, print_credentials};
use guichet_core::journeys::print_listing::{self as listing, print_listing};
use guichet_core::said::Sayer;
use guichet_core::target::{Standing, Target};
use guichet_core::words::{Fact, Words};
use serde_json::json;

use crate::console::Console;
use crate::said::Said;
use crate::voucher::session;

/// How often a terminal hears how far it is.
const A_MOMENT: Duration = Duration::from_millis(200);

/// What is printed.
#[derive(Debug, Subcommand)]
pub enum PrintOrder {
    Slips {
        #[command(flatten)]
        order: Order,
        #[arg(long, value_name = "N", default_value = "4")]
        per_sheet: PerSheetArg,
        #[arg(long)]
        no_separators: bool,
        #[arg(long, conflicts_with = "no_separators")]
        large: bool,
        #[arg(long)]
        renew: bool,
    },
    Cards {
        #[command(flatten)]
        order: Order,
        #[arg(long)]
        renew: bool,
    },
    Letters {
        #[command(flatten)]
        order: Order,
    },
    Listing {
        #[command(flatten)]
        order: Order,
        #[arg(long)]
        secrets: bool,
        #[arg(long)]
        initial_only: bool,
        #[arg(long)]
        by_number: bool,
        #[arg(long)]
        whole: bool,
    },
}

/// Whose papers, why, by whom and where to.
#[derive(Debug, Args)]
pub struct Order {
    #[arg(long, value_name = "KEY")]
    programme: String,
    #[arg(long, value_name = "NAME")]
    group: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    since_import: Option<i64>,
    #[arg(long, value_name = "REASON")]
    again: Option<String>,
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// How many slips stand on a sheet.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum PerSheetArg {
    #[value(name = "1")]
    One,
    #[value(name = "2")]
    Two,
    #[value(name = "4")]
    Four,
}

/// Draws the secrets and writes the file, or does neither.
pub fn run(console: &Console, order: PrintOrder) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let sayer = Sayer { words, zone: desk.zone() };
    let (order, setting, renews) = match order {
        PrintOrder::Slips { order, large: true, renew, .. } => {
            (order, Setting { paper: Paper::Large, ..Setting::default() }, renew)
        }
        PrintOrder::Slips { order, per_sheet, no_separators, renew, .. } => {
            let per_sheet = match per_sheet {
                PerSheetArg::One => PerSheet::One,
                PerSheetArg::Two => PerSheet::Two,
                PerSheetArg::Four => PerSheet::Four,
            };
            (order, Setting { paper: Paper::Slips, per_sheet, separated: !no_separators, is_specimen: false }, renew)
        }
        PrintOrder::Cards { order, renew } => (order, Setting { paper: Paper::Cards, ..Setting::default() }, renew),
        PrintOrder::Letters { order } => (order, Setting { paper: Paper::Letters, ..Setting::default() }, false),
        PrintOrder::Listing { order, secrets, initial_only, by_number, whole } => {
            let columns = Columns { secret: secrets, ..Columns::default() };
            let wanted = listing::Wanted {
                columns,
                only_unused: initial_only,
                by_number,
                by_class: !whole,
                ..listing::Wanted::default()
            };
            return list(&desk, order, wanted, words);
        }
    };
    let (by, key) = who(&desk, words, order.user.as_deref())?;
    let whose = whose(&order);
    let wanted = Wanted { whose, again: order.again, renews, setting };
    let teller = Teller::new(words);
    let pace = |done, all| teller.tell(done, all);
    let (printed, platform) =
        into_file(&order.out, |keep| print_credentials(&desk, (&by, key.as_deref()), &wanted, sayer, &pace, keep))?;
    teller.end();
    let facts: [(&str, Fact); 4] = [
        ("slips", printed.slips.into()),
        ("sheets", printed.sheets.into()),
        ("file", order.out.display().to_string().into()),
        ("left", printed.left_out.into()),
    ];
    let told = json!({
        "slips": printed.slips, "sheets": printed.sheets, "left_out": printed.left_out, "file": order.out,
        "platform_file": platform,
    });
    Ok(Said::new(told, with_platform(words.say_with("console-class-slips", &facts), platform.as_deref(), words)))
}

fn list(desk: &Desk, order: Order, wanted: listing::Wanted, words: &'static Words) -> Result<Said> {
    let sayer = Sayer { words, zone: desk.zone() };
    let (by, key) = who(desk, words, order.user.as_deref())?;
    let wanted = listing::Wanted { whose: whose(&order), reason: order.again, ..wanted };
    let teller = Teller::new(words);
    let pace = |done, all| teller.tell(done, all);
    let (listed, platform) =
        into_file(&order.out, |keep| print_listing(desk, (&by, key.as_deref()), &wanted, sayer, &pace, keep))?;
    teller.end();
    let facts: [(&str, Fact); 4] = [
        ("people", listed.people.into()),
        ("secrets", listed.secrets.into()),
        ("sheets", listed.sheets.into()),
        ("file", order.out.display().to_string().into()),
    ];
    let mut told = serde_json::to_value(&listed)?;
    if let Some(told) = told.as_object_mut() {
        told.insert("file".to_owned(), json!(order.out));
        told.insert("platform_file".to_owned(), json!(platform));
    }
    Ok(Said::new(told, with_platform(words.say_with("console-listing", &facts), platform.as_deref(), words)))
}

/// Says where the file for the platform is, which bears passwords.
fn with_platform(said: String, platform: Option<&Path>, words: &Words) -> String {
    let Some(file) = platform else { return said };
    let file = file.display().to_string();
    format!("{said}\n{}", words.say_with("console-platform-file", &[("file", file.into())]))
}

fn whose(order: &Order) -> Whose {
    Whose {
        programme: order.programme.clone(),
        groups: order.group.clone(),
        since_import: order.since_import,
        accounts: vec![],
    }
}

/// In whose name, with the key that opens what is sealed; whoever signs in must be allowed to serve people: papers bear names.
fn who(desk: &Desk, words: &Words, user: Option<&str>) -> Result<(Actor, Option<SecretBytes>)> {
    let Some(user) = user else { return Ok((Actor::Console, None)) };
    let session = session(desk, words, user, Right::ServePeople)?;
    Ok((session.actor, session.office_key))
}

/// The file has its name before anything is noted, and so has the platform's beside it; both go again when that fails.
fn into_file<T>(out: &Path, print: impl FnOnce(Keep<'_>) -> Result<T>) -> Result<(T, Option<PathBuf>)> {
    let mut target = Some(Target::reserve(out, Standing::Kept)?);
    let beside = out.with_extension("moodle.csv");
    let mut ours = vec![];
    let printed = print(&mut |tx, leaf| {
        note_file(tx, leaf)?;
        if let Some(text) = leaf.platform {
            Target::reserve(&beside, Standing::Kept)?.keep(text.as_bytes())?;
            ours.push(beside.clone());
        }
        target.take().map_or(Ok(()), |target| target.keep(leaf.pdf))?;
        ours.push(out.to_owned());
        Ok(())
    });
    // What somebody else has put there meanwhile is theirs.
    match printed {
        Ok(printed) => Ok((printed, ours.into_iter().find(|file| *file == beside))),
        Err(error) => {
            for file in ours {
                let _ = std::fs::remove_file(file);
            }
            Err(error)
        }
    }
}

/// Tells a terminal how far it is.
struct Teller {
    words: &'static Words,
    last: Option<Mutex<Instant>>,
}

impl Teller {
    fn new(words: &'static Words) -> Self {
        Self { words, last: std::io::stderr().is_terminal().then(|| Mutex::new(Instant::now())) }
    }

    fn tell(&self, done: usize, all: usize) -> bool {
        let Some(Ok(mut last)) = self.last.as_ref().map(Mutex::try_lock) else { return true };
        if last.elapsed() >= A_MOMENT {
            *last = Instant::now();
            let number = |many: usize| Fact::Number(i64::try_from(many).unwrap_or(i64::MAX));
            let text = self.words.say_with("console-print-progress", &[("done", number(done)), ("all", number(all))]);
            let _ = write!(std::io::stderr(), "\r{text}");
        }
        true
    }

    fn end(&self) {
        if self.last.is_some() {
            let _ = writeln!(std::io::stderr());
        }
    }
}
