//! A real CUPS of the test's own, on a socket in its folder, with one queue that keeps papers as PDF.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The queue's name.
pub const QUEUE: &str = "HP-Accueil";

/// The model of the Debian package `printer-driver-cups-pdf`.
const MODEL: &str = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd";

/// Where a spooler of `home` listens; where nobody does, there is no printer.
pub fn socket(home: &Path) -> PathBuf {
    home.join("cups/socket")
}

/// A running spooler. Stops when dropped.
pub struct Spooler {
    home: PathBuf,
    process: Option<Child>,
}

impl Spooler {
    /// Starts it in `home`; papers go to `home/spool`.
    pub fn start(home: &Path) -> Self {
        let folder = home.join("cups");
        for name in ["etc/ppd", "requests/tmp", "cache", "state", "keys"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        fs::create_dir_all(home.join("spool")).unwrap();
        // The printing part runs as somebody who must be able to walk there.
        for open in [home, &folder] {
            fs::set_permissions(open, fs::Permissions::from_mode(0o755)).unwrap();
        }
        fs::set_permissions(home.join("spool"), fs::Permissions::from_mode(0o777)).unwrap();
        let at = folder.display();
        let settings = include_str!("cupsd.conf").replace("@FOLDER@", &at.to_string());
        let (server, files) = settings.split_once("# cups-files.conf\n").unwrap();
        fs::write(folder.join("etc/cupsd.conf"), server).unwrap();
        fs::write(folder.join("etc/cups-files.conf"), files).unwrap();
        let mut it = Self { home: home.to_owned(), process: None };
        // The driver looks for a queue's settings in the system's folder only.
        let out = home.join("spool").display().to_string();
        let pdf = folder.join("cups-pdf.conf");
        fs::write(&pdf, format!("Out {out}\nAnonDirName {out}\nSpool {at}/pdf\nLog {at}\nUserUMask 0022\nLabel 2\n"))
            .unwrap();
        it.root(&["cp", pdf.to_str().unwrap(), &it.settings_of_queue()]);
        let settings = [format!("{at}/etc/cupsd.conf"), format!("{at}/etc/cups-files.conf")];
        let server = it.as_root(&["cupsd", "-f", "-c", &settings[0], "-s", &settings[1]]).stderr(Stdio::null()).spawn();
        it.process = Some(server.unwrap());
        let begun = Instant::now();
        while !socket(home).exists() {
            assert!(begun.elapsed() < Duration::from_secs(20), "cupsd does not listen (Debian: cups)");
            std::thread::sleep(Duration::from_millis(20));
        }
        it.root(&["lpadmin", "-p", QUEUE, "-E", "-v", &format!("cups-pdf:/{}", it.name()), "-P", MODEL]);
        it.root(&["lpadmin", "-d", QUEUE]);
        it
    }

    /// The queue refuses everything, as one that somebody has closed.
    pub fn refuses(&self) {
        self.root(&["cupsreject", QUEUE]);
    }

    /// The queue takes papers again.
    pub fn accepts(&self) {
        self.root(&["cupsaccept", QUEUE]);
    }

    /// A name no other test on this machine has.
    fn name(&self) -> String {
        self.home.file_name().unwrap().to_string_lossy().replace('.', "guichet-")
    }

    fn settings_of_queue(&self) -> String {
        format!("/etc/cups/cups-pdf-{}.conf", self.name())
    }

    fn root(&self, command: &[&str]) {
        let done = self.as_root(command).output().unwrap();
        assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// The spooler writes where only root may, and its driver runs as root only.
    fn as_root(&self, command: &[&str]) -> Command {
        let is_root = fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
        let path = format!("PATH={}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
        let server = format!("CUPS_SERVER={}", socket(&self.home).display());
        let whole: &[&str] = if is_root { &["env"] } else { &["sudo", "-n", "env"] };
        let mut whole_command = Command::new(whole[0]);
        whole_command.args(&whole[1..]).args([server, path]).args(command);
        whole_command
    }
}

impl Drop for Spooler {
    fn drop(&mut self) {
        if let Some(mut server) = self.process.take() {
            let _ = self.as_root(&["kill", &server.id().to_string()]).status();
            let _ = server.wait();
        }
        let _ = self.as_root(&["rm", "-f", &self.settings_of_queue()]).status();
        // What root wrote is not ours to delete, unless it is given back.
        let _ = self.as_root(&["chmod", "-R", "a+rwX", &self.home.join("cups").display().to_string()]).status();
    }
}
