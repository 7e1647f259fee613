//! The desktop application: one data folder, its windows, its courier, put together and stopped in order.
#![cfg(feature = "desktop")]

mod background;
mod doors;
pub mod lockdown;
mod logging;
mod notice;
mod options;
mod premises;
mod relay;
mod session;
mod windows;
pub mod wiping;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::Arc;

use guichet_core::error::Error;
use tauri::{AppHandle, Builder, RunEvent, WindowEvent, Wry};

use crate::options::{Faces, Options};
use crate::premises::Premises;
use crate::session::Seats;

/// Opens the desk and shows its faces; ends when the counter's window is closed. Without a desk the counter
/// shows the first run.
pub fn run() -> ExitCode {
    match Premises::enter(Options::from_command_line()) {
        Ok(premises) => show(&Arc::new(premises)),
        Err(error) => notice::tell(&error),
    }
}

/// Runs the windows until the last one that may be closed is closed.
fn show(premises: &Arc<Premises>) -> ExitCode {
    let beginning = Arc::clone(premises);
    let builder = doors_of(premises.options.face)
        .manage(Arc::clone(premises))
        .manage(Arc::new(Seats::default()))
        .setup(move |app| {
            beginning.begin_background();
            open_windows(app.handle(), &beginning)?;
            Ok(())
        });
    let app = match builder.build(tauri::generate_context!()) {
        Ok(app) => app,
        Err(problem) => return notice::tell(&Error::fault(problem.to_string())),
    };
    let ending = Arc::clone(premises);
    let code = app.run_return(move |app, event| match event {
        // The kiosk may stay open behind it, yet a desk without its counter is closed.
        RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } if label == windows::COUNTER => {
            app.exit(0);
        }
        RunEvent::Exit => ending.close(),
        _ => {}
    });
    match premises.next() {
        Some(folder) => begin_again(&premises.options, folder),
        None => ExitCode::from(u8::try_from(code).unwrap_or(1)),
    }
}

/// The doors this process has. In a kiosk's process the staff's door does not exist (decision 21, T2).
fn doors_of(faces: Faces) -> Builder<Wry> {
    match faces {
        Faces::Kiosk => Builder::default().invoke_handler(tauri::generate_handler![doors::kiosk]),
        Faces::Counter => Builder::default().invoke_handler(tauri::generate_handler![doors::counter]),
        Faces::Both => Builder::default().invoke_handler(tauri::generate_handler![doors::kiosk, doors::counter]),
    }
}

/// The windows of this process; the kiosk's waits until there is a desk.
fn open_windows(app: &AppHandle, premises: &Premises) -> tauri::Result<()> {
    let options = &premises.options;
    if options.shows_counter() {
        windows::open_counter(app, options, &premises.title("window-counter"))?;
    }
    if options.shows_kiosk() && premises.desk().is_some() {
        windows::open_kiosk(app, options, &premises.title("window-kiosk"))?;
    }
    Ok(())
}

/// The same program on another folder, in this process's place: a session that waits for its end goes on.
fn begin_again(options: &Options, folder: &Path) -> ExitCode {
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(problem) => return notice::tell(&problem.into()),
    };
    let mut again = Command::new(program);
    again.args(options.arguments_for(folder));
    #[cfg(unix)]
    let problem = std::os::unix::process::CommandExt::exec(&mut again);
    #[cfg(not(unix))]
    let Err(problem) = again.spawn() else { return ExitCode::SUCCESS };
    notice::tell(&problem.into())
}
