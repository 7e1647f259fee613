//! What this process works on: one data folder, the desk in it once there is one, and the folder to open next.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use guichet_core::desk::{Desk, Opening};
use guichet_core::error::{Error, Result};
use guichet_core::papers::Papers;
use guichet_core::place;
use guichet_core::refusal::Refusal;
use guichet_core::words::Words;
use tauri::{AppHandle, Manager};

use crate::background::Background;
use crate::logging;
use crate::options::Options;
use crate::windows;

/// The folder of this process and what is open in it.
pub struct Premises {
    /// How the application was started.
    pub options: Options,
    folder: PathBuf,
    desk: OnceLock<Arc<Desk>>,
    background: Mutex<Option<Background>>,
    log: Mutex<Option<logging::Guard>>,
    next: OnceLock<PathBuf>,
}

impl Premises {
    /// Opens the desk of the folder that was named. Where there is none yet, a process with a counter waits for its
    /// first run; a kiosk alone cannot make one.
    pub fn enter(options: Options) -> Result<Self> {
        let folder = place::data_folder(options.data.clone())
            .ok_or_else(|| Error::fault("no data folder is known: name one with --data"))?;
        // Its name tells the rehearsal's, so it must have one: `.` has none.
        let folder = std::path::absolute(folder)?;
        let premises = Self {
            options,
            folder,
            desk: OnceLock::new(),
            background: Mutex::default(),
            log: Mutex::default(),
            next: OnceLock::new(),
        };
        match premises.open() {
            Err(Error::Refused(Refusal::FolderEmpty { .. })) if premises.options.may_set_up() => Ok(premises),
            opened => opened.map(|_| premises),
        }
    }

    /// Opens the desk and begins its log.
    fn open(&self) -> Result<Arc<Desk>> {
        let papers = Papers::default();
        let opening = Opening {
            now: self.options.now,
            printer: Box::new(papers.clone()),
            ..Opening::new(&self.folder, self.options.admission())
        };
        let desk = Arc::new(Desk::open(opening)?);
        *held(&self.log) = Some(logging::start(&desk, self.options.face)?);
        papers.choose(&desk)?;
        Ok(Arc::clone(self.desk.get_or_init(|| desk)))
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The desk, once there is one.
    pub fn desk(&self) -> Option<&Arc<Desk>> {
        self.desk.get()
    }

    /// What goes on while nobody asks begins.
    pub fn begin_background(&self) {
        *held(&self.background) = self.desk().map(Background::start);
    }

    /// Opens the desk that has just been set up, with its background and its kiosk; the counter stays in front.
    pub fn move_in(&self, app: &AppHandle) -> Result<Arc<Desk>> {
        let desk = self.open()?;
        self.begin_background();
        if self.options.shows_kiosk() {
            if let Err(problem) = windows::open_kiosk(app, &self.options, &self.title("window-kiosk")) {
                tracing::error!(%problem, "the kiosk's window did not open");
            }
            if let Some(Err(problem)) = app.get_webview_window(windows::COUNTER).map(|counter| counter.set_focus()) {
                tracing::debug!(%problem, "the counter could not be brought in front");
            }
        }
        Ok(desk)
    }

    /// A window's title; a rehearsal's says so.
    pub fn title(&self, id: &str) -> String {
        let Some(desk) = self.desk() else { return guichet_core::doors::first_run::words_of("").say(id) };
        let words: &Words = desk.words();
        if desk.institution().is_rehearsal {
            return format!("{} – {}", words.say(id), words.say("ui-rehearsal"));
        }
        words.say(id)
    }

    /// This process ends, and the application begins again on `folder`: the two never hold both open.
    pub fn move_to(&self, app: &AppHandle, folder: PathBuf) {
        let _ = self.next.set(folder);
        app.exit(0);
    }

    /// The folder to open next, if this one was left for it.
    pub fn next(&self) -> Option<&Path> {
        self.next.get().map(PathBuf::as_path)
    }

    /// Ends the background and the log.
    pub fn close(&self) {
        if let Some(background) = held(&self.background).take() {
            background.stop();
        }
        drop(held(&self.log).take());
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
