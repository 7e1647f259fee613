//! The desktop application: one data folder, its windows, its courier, put together and stopped in order.
#![cfg(feature = "desktop")]

mod background;
mod doors;
pub mod lockdown;
mod logging;
mod notice;
mod options;
mod relay;
mod session;
mod windows;

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use guichet_core::desk::{Desk, Opening};
use guichet_core::error::{Error, Result};
use guichet_core::papers::Papers;
use guichet_core::place;
use guichet_core::words::Words;
use tauri::{Builder, RunEvent, WindowEvent, Wry};

use crate::background::Background;
use crate::options::{Faces, Options};
use crate::session::Seats;

/// Opens the desk and shows its faces; ends when the counter's window is closed.
pub fn run() -> ExitCode {
    let options = Options::from_command_line();
    match open(&options) {
        Ok((desk, log)) => show(options, desk, log),
        Err(error) => notice::tell(&error),
    }
}

/// The desk of the folder that was named, and the guard that keeps its log.
fn open(options: &Options) -> Result<(Arc<Desk>, logging::Guard)> {
    let folder = place::data_folder(options.data.clone())
        .ok_or_else(|| Error::fault("no data folder is known: name one with --data"))?;
    let papers = Papers::default();
    let opening =
        Opening { now: options.now, printer: Box::new(papers.clone()), ..Opening::new(folder, options.admission()) };
    let desk = Desk::open(opening)?;
    let log = logging::start(&desk, options.face)?;
    papers.choose(&desk)?;
    Ok((Arc::new(desk), log))
}

/// Runs the windows until the last one that may be closed is closed.
fn show(options: Options, desk: Arc<Desk>, log: logging::Guard) -> ExitCode {
    let background = Arc::new(Mutex::new(None::<Background>));
    let beginning = Arc::clone(&background);
    let words = desk.words();
    let builder =
        doors_of(options.face).manage(Arc::clone(&desk)).manage(Arc::new(Seats::default())).setup(move |app| {
            *held(&beginning) = Some(Background::start(&desk));
            open_windows(app, &options, words)?;
            Ok(())
        });
    let app = match builder.build(tauri::generate_context!()) {
        Ok(app) => app,
        Err(problem) => return notice::tell(&Error::fault(problem.to_string())),
    };
    let mut log = Some(log);
    let code = app.run_return(move |app, event| match event {
        // The kiosk may stay open behind it, yet a desk without its counter is closed.
        RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } if label == windows::COUNTER => {
            app.exit(0);
        }
        RunEvent::Exit => {
            if let Some(background) = held(&background).take() {
                background.stop();
            }
            drop(log.take());
        }
        _ => {}
    });
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

/// The doors this process has. In a kiosk's process the staff's door does not exist (decision 21, T2).
fn doors_of(faces: Faces) -> Builder<Wry> {
    match faces {
        Faces::Kiosk => Builder::default().invoke_handler(tauri::generate_handler![doors::kiosk]),
        Faces::Counter => Builder::default().invoke_handler(tauri::generate_handler![doors::counter]),
        Faces::Both => Builder::default().invoke_handler(tauri::generate_handler![doors::kiosk, doors::counter]),
    }
}

fn open_windows(app: &tauri::App, options: &Options, words: &Words) -> tauri::Result<()> {
    if options.shows_counter() {
        windows::open_counter(app, options, &words.say("window-counter"))?;
    }
    if options.shows_kiosk() {
        windows::open_kiosk(app, options, &words.say("window-kiosk"))?;
    }
    Ok(())
}

fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
