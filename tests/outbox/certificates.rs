//! Certificates of a day, made by openssl: an authority, a right server, and three wrong ones.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A folder with `ca.pem` and, per server, `NAME.pem` and `NAME.key`.
pub struct Certificates {
    folder: PathBuf,
}

impl Certificates {
    pub fn make(folder: &Path) -> Self {
        let it = Self { folder: folder.to_owned() };
        let authority = "-x509 -days 2 -addext basicConstraints=critical,CA:TRUE -subj /CN=Authority -out ca.pem";
        it.key("ca", authority);
        it.key("alone", "-x509 -days 2 -addext subjectAltName=DNS:localhost -subj /CN=localhost -out alone.pem");
        it.signed("right", "DNS:localhost,IP:127.0.0.1", "-days 2");
        it.signed("elsewhere", "DNS:mail.other.example", "-days 2");
        // Valid for no day at all.
        it.signed("expired", "DNS:localhost,IP:127.0.0.1", "-days -1");
        it
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn key(&self, name: &str, rest: &str) {
        self.openssl(&format!("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout {name}.key {rest}"));
    }

    fn signed(&self, name: &str, names: &str, days: &str) {
        self.key(name, &format!("-subj /CN={name} -out {name}.csr"));
        std::fs::write(self.file("names"), format!("subjectAltName={names}\nbasicConstraints=CA:FALSE\n")).unwrap();
        self.openssl(&format!(
            "x509 -req -in {name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial {days} -extfile names -out {name}.pem"
        ));
    }

    fn openssl(&self, arguments: &str) {
        let done = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .output()
            .expect("openssl");
        assert!(done.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&done.stderr));
    }
}
