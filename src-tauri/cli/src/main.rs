//! `guichetctl`: what the two windows can do, without a window: for nights, scripts and tests.

mod address;
mod args;
mod ask;
mod backup;
mod console;
mod day_sheet;
mod doors;
mod handover;
mod help;
mod house;
mod init;
mod input;
mod ledger;
mod lists;
mod mail;
mod password;
mod print;
mod programme;
mod register;
mod restore;
mod roster;
mod roster_import;
mod roster_watch;
mod round;
mod said;
mod staff;
mod verify;
mod voucher;

use std::process::ExitCode;

use args::{AddressOrder, Order, PasswordOrder};
use console::Console;
use said::Said;

/// Understood and done.
pub const DONE: u8 = 0;
/// Refused: the answer says why.
pub const REFUSED: u8 = 2;
/// The command line makes no sense (`EX_USAGE`).
pub const USAGE: u8 = 64;
/// Something broke (`EX_SOFTWARE`).
pub const FAULT: u8 = 70;

fn main() -> ExitCode {
    let args = match help::read_command_line() {
        Ok(args) => args,
        Err(code) => return ExitCode::from(code),
    };
    let console = Console::new(&args);
    let answer = match args.order {
        // Answers in JSON whatever becomes of it.
        Order::Ask(order) => return ExitCode::from(ask::run(&console, order)),
        Order::Init(order) => init::run(&console, order),
        Order::Programme { order } => programme::run(&console, order),
        Order::House { order } => house::run(&console, order),
        Order::Register { order } => register::run(&console, order),
        Order::Roster { order } => roster::run(&console, &order),
        Order::Print { order } => print::run(&console, order),
        Order::Voucher { order } => voucher::run(&console, order),
        Order::Mail { order } => mail::run(&console, order),
        Order::Handover(order) => handover::run(&console, order),
        Order::Doors => doors::run(&console),
        Order::Round => round::run(&console),
        Order::Verify => verify::run(&console),
        Order::Ledger { order } => ledger::run(&console, &order),
        Order::Staff { order } => staff::run(&console, order),
        Order::Backup { order, file } => backup::run(&console, order, file),
        Order::Restore { file, user, admin, .. } => restore::run(&console, &file, user, admin),
        Order::DaySheet { pdf, day } => day_sheet::run(&console, &pdf, day),
        Order::Address { order: AddressOrder::Check } => address::run(&console).map(|()| Said::nothing()),
        Order::Password { order: PasswordOrder::Check { programme } } => {
            password::run(&console, programme.as_deref()).map(|()| Said::nothing())
        }
    };
    ExitCode::from(console.end(answer))
}
