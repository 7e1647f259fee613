//! `WebKitWebDriver`, on a bus and in a home of its own, and the session that steers the application.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::screen::Screen;
use crate::spooler::socket;

/// A running `WebKitWebDriver` with everything it started.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts it on `screen`; what the application keeps beside its data folder goes to `home`.
    pub fn start(screen: &Screen, home: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Command::new("dbus-run-session")
            .args(["--", "WebKitWebDriver", &format!("--port={port}")])
            .env("DISPLAY", screen.display())
            .env("HOME", home)
            // A test may have a spooler of its own; the machine's never gets a paper.
            .env("CUPS_SERVER", socket(home))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(if std::env::var_os("SHELL_TEST_NOISE").is_some() { Stdio::inherit() } else { Stdio::null() })
            // A group of its own: the bus, the driver, the application and its web processes end together.
            .process_group(0)
            .spawn()
            .expect("dbus-run-session is installed: see .ci/debian-packages");
        Self { process, port }
    }

    /// Starts the application with `args` and answers the session that steers it.
    pub async fn open(&self, binary: &Path, args: &[String]) -> Client {
        let capabilities = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": args } });
        let address = format!("http://127.0.0.1:{}", self.port);
        let begun = Instant::now();
        loop {
            let session = ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities.as_object().unwrap().clone())
                .connect(&address)
                .await;
            match session {
                Ok(client) => return client,
                // The driver needs a moment before it listens.
                Err(problem) if begun.elapsed() > Duration::from_secs(30) => panic!("no session: {problem}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(3) && matches!(self.process.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
    }
}
