//! A real Postfix on loopback in a folder of its own: STARTTLS, implicit TLS, sign-in, Maildir.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::certificates::Certificates;

pub const USER: &str = "accueil@exemple.ch";
pub const PASSWORD: &str = "s:ecret p@ss";

/// Stops when dropped.
pub struct Postfix {
    folder: PathBuf,
    pub starttls: u16,
    pub implicit: u16,
}

impl Postfix {
    /// Starts it in `folder`, with certificates of the day.
    pub fn start(folder: &Path) -> Self {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
        for name in ["etc/sasl", "queue", "data", "mail"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        Certificates::make(folder);
        let it = Self { folder: folder.to_owned(), starttls: free_port(), implicit: free_port() };
        fs::write(folder.join("etc/main.cf"), it.main()).unwrap();
        fs::write(folder.join("etc/master.cf"), it.master()).unwrap();
        let users = folder.join("etc/sasl/sasldb2");
        let sasl = format!(
            "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: {}\nmech_list: PLAIN LOGIN\n",
            users.display()
        );
        fs::write(folder.join("etc/sasl/smtpd.conf"), sasl).unwrap();
        let (name, realm) = USER.split_once('@').unwrap();
        let users = users.to_str().unwrap();
        Self::root_with(&["saslpasswd2", "-p", "-c", "-f", users, "-u", realm, name], PASSWORD);
        let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
        Self::root_with(&["chown", "postfix", users, &path("data")], "");
        Self::root_with(&["chown", "65534:65534", &path("mail")], "");
        Self::root_with(&["chown", "root", &path("queue")], "");
        Self::root_with(&["postfix", "-c", &path("etc"), "start"], "");
        it
    }

    /// The authority its certificate is signed by.
    pub fn authority(&self) -> PathBuf {
        self.folder.join("ca.pem")
    }

    /// Waits for `count` messages in Amina's box.
    pub fn inbox(&self, count: usize) -> Vec<Vec<u8>> {
        let new = self.folder.join("mail/inbox/new");
        for _ in 0..500 {
            let files: Vec<PathBuf> =
                fs::read_dir(&new).map(|files| files.map(|file| file.unwrap().path()).collect()).unwrap_or_default();
            if files.len() >= count {
                return files.iter().map(|file| fs::read(file).unwrap()).collect();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("no {count} messages came; {}", fs::read_to_string(self.folder.join("mail.log")).unwrap_or_default());
    }

    fn main(&self) -> String {
        include_str!("postfix.main.cf").replace("@FOLDER@", self.folder.to_str().unwrap())
    }

    fn master(&self) -> String {
        include_str!("postfix.master.cf")
            .replace("@STARTTLS@", &self.starttls.to_string())
            .replace("@IMPLICIT@", &self.implicit.to_string())
    }

    /// Postfix gives its parts users of their own, so only root can start it.
    fn root_with(command: &[&str], input: &str) {
        let is_root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        let whole: Vec<&str> = if is_root { vec![] } else { vec!["sudo", "-n"] };
        let whole: Vec<&str> = whole.into_iter().chain(command.iter().copied()).collect();
        let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
        let mut child = Command::new(whole[0])
            .args(&whole[1..])
            .env("PATH", path)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} (Debian: postfix sasl2-bin libsasl2-modules): {error}"));
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes()).unwrap();
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        let folder = self.folder.clone();
        let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
        Self::root_with(&["postfix", "-c", &path("etc"), "stop"], "");
        // What its users wrote is not ours to delete, unless it is given back.
        Self::root_with(&["chmod", "-R", "a+rwX", &path("")], "");
    }
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
