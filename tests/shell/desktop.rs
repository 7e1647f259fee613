//! A desk of one test: its institution, its screen, its windows.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use tempfile::TempDir;

use crate::driver::Driver;
use crate::screen::Screen;
use crate::spooler::Spooler;

/// A desk with its windows open. Ends with the test that holds it.
pub struct Desktop {
    /// Steers the window that was last turned to.
    pub client: Client,
    /// The keys and the mouse of the machine.
    pub screen: Screen,
    pages: Vec<(String, WindowHandle)>,
    _driver: Driver,
    /// The spooler, where the test has one.
    pub spooler: Option<Spooler>,
    home: TempDir,
}

/// How a desk is opened.
pub struct Opening {
    /// The kiosk's size.
    pub size: (u32, u32),
    /// The `--face`.
    pub face: &'static str,
    /// Which folder of the test's home.
    pub folder: &'static str,
    /// How many windows open by themselves where both faces are shown.
    pub pages: usize,
    /// Whether a programme takes lists of other issuers.
    pub takes_lists: bool,
    /// Policies of personal accounts that the house offers, beside vouchers.
    pub areas: Vec<String>,
    /// The language of the house.
    pub language: &'static str,
}

impl Default for Opening {
    fn default() -> Self {
        Self {
            size: (1920, 1080),
            face: "both",
            folder: "desk",
            pages: 2,
            takes_lists: false,
            areas: vec![],
            language: "fr",
        }
    }
}

impl Desktop {
    /// Sets up a rehearsal institution and opens the windows on it.
    pub async fn open(opening: Opening) -> Self {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("desk");
        crate::institution::set_up(&data, opening.language);
        for (number, policy) in opening.areas.iter().enumerate() {
            crate::institution::offer_area(&data, number, policy);
        }
        if opening.takes_lists {
            crate::institution::take_lists(&data);
        }
        Self::open_on(opening, home).await
    }

    /// Opens the windows on a folder that is not there: the first run. A spooler with one queue stands by.
    pub async fn open_empty(opening: Opening) -> Self {
        let home = tempfile::tempdir().unwrap();
        let spooler = Spooler::start(home.path());
        let desk = Self::open_on(Opening { pages: 1, ..opening }, home).await;
        Self { spooler: Some(spooler), ..desk }
    }

    /// Closes the windows, with all that this desk's driver started, and keeps its folders.
    pub fn close(self) -> TempDir {
        let Self { home, .. } = self;
        home
    }

    /// Opens the windows on a folder of `home`.
    pub async fn open_on(opening: Opening, home: TempDir) -> Self {
        let (width, height) = opening.size;
        let screen = Screen::start(width + 1440, height.max(900));
        let driver = Driver::start(&screen, home.path());
        let args = [
            "--data".to_owned(),
            home.path().join(opening.folder).display().to_string(),
            "--face".to_owned(),
            opening.face.to_owned(),
            "--windowed".to_owned(),
            "--size".to_owned(),
            format!("{width}x{height}"),
        ];
        let client = driver.open(&binary("guichet"), &args).await;
        let mut desk = Self { client, screen, pages: vec![], _driver: driver, spooler: None, home };
        let pages = if opening.face == "both" { opening.pages } else { 1 };
        desk.find_pages(pages).await;
        desk
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.home.path().join("desk")
    }

    /// Learns which window shows which page.
    pub async fn find_pages(&mut self, how_many: usize) {
        let begun = Instant::now();
        loop {
            let handles = self.client.windows().await.unwrap();
            self.pages.clear();
            for handle in handles {
                self.client.switch_to_window(handle.clone()).await.unwrap();
                let url = self.client.current_url().await.unwrap();
                let page = url.path().trim_matches('/').trim_end_matches(".html").to_owned();
                self.pages.push((page, handle));
            }
            let known = self.pages.iter().filter(|(page, _)| page == "kiosk" || page == "counter").count();
            if known == how_many {
                return;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "windows: {:?}", self.pages);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Turns to the kiosk's window.
    pub async fn at_kiosk(&self) -> &Client {
        self.turn_to("kiosk").await
    }

    /// Turns to the counter's window.
    pub async fn at_counter(&self) -> &Client {
        self.turn_to("counter").await
    }

    async fn turn_to(&self, page: &str) -> &Client {
        let (_, handle) = self.pages.iter().find(|(known, _)| known == page).expect("the window is open");
        self.client.switch_to_window(handle.clone()).await.unwrap();
        &self.client
    }

    /// Asks a door as the page in front would, around its screens: the answer, or what was refused.
    pub async fn ask(&self, door: &str, name: &str, args: serde_json::Value) -> Result<serde_json::Value, String> {
        const ASK: &str = "const [door, name, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(door, { name, args, language: 'fr' })
              .then((said) => done({ said }), (refused) => done({ refused: JSON.stringify(refused) }));";
        let told = self.client.execute_async(ASK, vec![door.into(), name.into(), args]).await.unwrap();
        match told.get("refused").and_then(|refused| refused.as_str()) {
            Some(refused) => Err(refused.to_owned()),
            None => Ok(told["said"].clone()),
        }
    }
}

/// A program of this workspace, built beside the tests.
pub fn binary(name: &str) -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let folder = here.parent().and_then(|deps| deps.parent()).unwrap();
    folder.join(name)
}
