//! The command line: names that scripts rely on. Their words stand in `console.ftl`.

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use guichet_core::views::export_batch;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::ledger::LedgerOrder;
use crate::print::PrintOrder;
use crate::roster::RosterOrder;
use crate::staff::StaffOrder;

/// The whole line.
#[derive(Debug, Parser)]
#[command(name = "guichetctl", version, disable_help_subcommand = true)]
pub struct Args {
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "RFC3339")]
    pub now: Option<Timestamp>,
    #[arg(long, global = true, value_name = "TAG")]
    pub language: Option<String>,
    #[command(subcommand)]
    pub order: Order,
}

/// One noun each.
#[derive(Debug, Subcommand)]
pub enum Order {
    Init(Init),
    Programme {
        #[command(subcommand)]
        order: ProgrammeOrder,
    },
    Voucher {
        #[command(subcommand)]
        order: VoucherOrder,
    },
    Register {
        #[command(subcommand)]
        order: RegisterOrder,
    },
    Print {
        #[command(subcommand)]
        order: PrintOrder,
    },
    Roster {
        #[command(subcommand)]
        order: RosterOrder,
    },
    House {
        #[command(subcommand)]
        order: HouseOrder,
    },
    Mail {
        #[command(subcommand)]
        order: MailOrder,
    },
    Handover(HandoverOrder),
    Ask(Ask),
    Doors,
    Round,
    Verify,
    Ledger {
        #[command(subcommand)]
        order: LedgerOrder,
    },
    Staff {
        #[command(subcommand)]
        order: StaffOrder,
    },
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Backup {
        #[command(subcommand)]
        order: Option<BackupOrder>,
        #[arg(value_name = "FILE", required = true)]
        file: Option<PathBuf>,
    },
    Restore {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long = "recovery", required_unless_present = "user", conflicts_with = "user")]
        is_recovery: bool,
        #[arg(long, value_name = "NAME", requires = "is_recovery", conflicts_with = "user")]
        admin: Option<String>,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
    #[command(name = "daysheet")]
    DaySheet {
        #[arg(long, value_name = "FILE")]
        pdf: PathBuf,
        #[arg(long, value_name = "DATE")]
        day: Option<Date>,
    },
    Address {
        #[command(subcommand)]
        order: AddressOrder,
    },
    Password {
        #[command(subcommand)]
        order: PasswordOrder,
    },
}

/// A new institution. A rehearsal asks nothing and chooses what is not given.
#[derive(Debug, Group)]
pub struct Init {
    #[arg(long, required_unless_present = "is_rehearsal")]
    pub name: Option<String>,
    #[arg(long, value_name = "ZONE", required_unless_present = "is_rehearsal")]
    pub zone: Option<String>,
    #[arg(long, value_name = "NAME", required_unless_present = "is_rehearsal")]
    pub admin: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub recovery: Option<PathBuf>,
    #[arg(long = "rehearsal")]
    pub is_rehearsal: bool,
}

#[derive(Debug, Subcommand)]
pub enum ProgrammeOrder {
    Add {
        #[arg(value_name = "FILE", required_unless_present = "preset", conflicts_with = "preset")]
        file: Option<PathBuf>,
        #[arg(long, value_name = "NAME")]
        preset: Option<String>,
        #[arg(long)]
        key: Option<String>,
    },
    List,
    Show {
        #[arg(value_name = "KEY")]
        key: String,
    },
    Words {
        #[arg(value_name = "KEY")]
        key: String,
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub enum VoucherOrder {
    Issue(IssueOrder),
    List {
        #[arg(value_name = "BATCH")]
        batch: Option<i64>,
    },
    Void {
        #[command(flatten)]
        some: Picked,
        #[arg(long)]
        reason: String,
        #[arg(long, default_value = "", hide_default_value = true)]
        note: String,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
    Reprint {
        #[command(flatten)]
        some: Picked,
        #[arg(long = "as", value_name = "USER")]
        user: String,
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
    },
    Export {
        #[arg(value_name = "BATCH")]
        batch: i64,
        #[arg(long, value_enum, default_value = "staff")]
        audience: Audience,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
    Import(ImportOrder),
    Return(ReturnOrder),
}

/// An issuer's list to be taken.
#[derive(Debug, Group)]
pub struct ImportOrder {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "KEY")]
    pub programme: String,
    #[arg(long, value_name = "NAME")]
    pub issuer: String,
    #[arg(long, value_name = "DATE")]
    pub use_by: Option<Date>,
    #[arg(long, default_value = "", hide_default_value = true)]
    pub course: String,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub skip_wrong: bool,
    #[arg(long, value_name = "OUT")]
    pub rejected: Option<PathBuf>,
    #[arg(long = "as", value_name = "USER")]
    pub user: Option<String>,
}

/// An issuer's list to be given back.
#[derive(Debug, Group)]
pub struct ReturnOrder {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "KEY")]
    pub programme: String,
    #[arg(long, value_name = "OUT")]
    pub out: PathBuf,
    #[arg(long = "as", value_name = "USER")]
    pub user: Option<String>,
}

/// What a platform is told.
#[derive(Debug, Group)]
pub struct HandoverOrder {
    #[arg(long, value_name = "KEY")]
    pub programme: String,
    #[arg(long, value_enum)]
    pub format: PlatformFormat,
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[arg(long, value_name = "DN", required_if_eq("format", "ldif"))]
    pub base: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub again: Option<i64>,
}

/// How a platform reads.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum PlatformFormat {
    MoodleCsv,
    Ldif,
    Csv,
}

/// A new batch.
#[derive(Debug, Group)]
pub struct IssueOrder {
    #[arg(long, value_name = "KEY")]
    pub programme: String,
    #[arg(long, value_name = "N")]
    pub count: i64,
    #[arg(long, value_name = "NAME")]
    pub issuer: String,
    #[arg(long, value_name = "DATE")]
    pub use_by: Option<Date>,
    #[arg(long, default_value = "", hide_default_value = true)]
    pub course: String,
    #[arg(long, default_value = "", hide_default_value = true)]
    pub note: String,
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
    #[arg(long = "as", value_name = "USER")]
    pub user: Option<String>,
}

/// A batch, or some of its vouchers.
#[derive(Debug, Group)]
pub struct Picked {
    #[arg(value_name = "BATCH")]
    pub batch: i64,
    #[arg(long = "voucher", value_name = "NUMBER")]
    pub vouchers: Vec<i64>,
}

/// Who reads an exported table.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Audience {
    Staff,
    Issuer,
}

impl From<Audience> for export_batch::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Staff => Self::Staff,
            Audience::Issuer => Self::Issuer,
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum MailOrder {
    Set {
        #[command(subcommand)]
        order: WayOut,
    },
    Run,
    List,
    Show {
        #[arg(value_name = "LETTER")]
        letter: i64,
    },
}

/// How letters leave.
#[derive(Debug, Subcommand)]
pub enum WayOut {
    Folder {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    Smtp {
        #[arg(value_name = "URL")]
        url: String,
    },
}

/// One question at a door.
#[derive(Debug, Group)]
pub struct Ask {
    #[arg(value_enum)]
    pub face: Face,
    #[arg(value_name = "NAME")]
    pub entry: String,
    #[arg(value_name = "JSON", default_value = "{}")]
    pub request: String,
    #[arg(long = "as", value_name = "USER")]
    pub user: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Face {
    Kiosk,
    Counter,
}

#[derive(Debug, Subcommand)]
pub enum AddressOrder {
    Check,
}

#[derive(Debug, Subcommand)]
pub enum PasswordOrder {
    Check {
        #[arg(long, value_name = "KEY")]
        programme: Option<String>,
    },
}

/// Where copies go, and one now.
#[derive(Debug, Subcommand)]
pub enum BackupOrder {
    Set {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    Now,
    List,
}

/// The house.
#[derive(Debug, Subcommand)]
pub enum HouseOrder {
    Show,
    Set {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Logo {
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
}

/// The institution's register.
#[derive(Debug, Subcommand)]
pub enum RegisterOrder {
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        skip_wrong: bool,
        #[arg(long, value_name = "OUT")]
        rejected: Option<PathBuf>,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
}
