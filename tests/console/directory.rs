//! A real `OpenLDAP` of the test's own, in a folder that goes away with it; it reads argon2 (Debian: slapd, slapd-contrib).

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const SUFFIX: &str = "dc=exemple,dc=ch";
/// Where people stand in it.
pub const PEOPLE: &str = "ou=people,dc=exemple,dc=ch";
const ADMIN: &str = "cn=admin,dc=exemple,dc=ch";
const SECRET: &str = "directory of a test";

/// A running directory. Stops when dropped.
pub struct Directory {
    folder: TempDir,
    process: Child,
    url: String,
}

impl Directory {
    /// Starts it with a place for people and nobody in it.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().display();
        std::fs::create_dir(folder.path().join("data")).unwrap();
        let settings = format!(
            "include /etc/ldap/schema/core.schema\ninclude /etc/ldap/schema/cosine.schema\n\
             include /etc/ldap/schema/inetorgperson.schema\nmodulepath /usr/lib/ldap\n\
             moduleload back_mdb\nmoduleload argon2\npidfile {at}/pid\nargsfile {at}/args\n\
             database mdb\nsuffix \"{SUFFIX}\"\nrootdn \"{ADMIN}\"\nrootpw \"{SECRET}\"\ndirectory {at}/data\n\
             access to attrs=userPassword by anonymous auth by * none\naccess to * by * read\n"
        );
        std::fs::write(folder.path().join("slapd.conf"), settings).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let url = format!("ldap://127.0.0.1:{port}");
        let process = Command::new("/usr/sbin/slapd")
            .args(["-d", "0", "-h", &url, "-f"])
            .arg(folder.path().join("slapd.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("slapd (see .ci/debian-packages): {error}"));
        let it = Self { folder, process, url };
        let begun = Instant::now();
        while !it.asks("ldapwhoami", &["-x"]) {
            assert!(begun.elapsed() < Duration::from_secs(20), "the directory does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        let tree = format!(
            "dn: {SUFFIX}\nobjectClass: dcObject\nobjectClass: organization\ndc: exemple\no: Exemple\n\n\
             dn: {PEOPLE}\nobjectClass: organizationalUnit\nou: people\n"
        );
        let file = it.folder.path().join("tree.ldif");
        std::fs::write(&file, tree).unwrap();
        assert!(it.asks("ldapadd", &["-x", "-D", ADMIN, "-w", SECRET, "-f", file.to_str().unwrap()]));
        it
    }

    /// Takes a file of changes, all of it.
    pub fn takes(&self, file: &Path) {
        let done = Command::new("ldapmodify")
            .args(["-x", "-H", &self.url, "-D", ADMIN, "-w", SECRET, "-f"])
            .arg(file)
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// Whether somebody of that login signs in with that password.
    pub fn lets_in(&self, login: &str, password: &str) -> bool {
        self.asks("ldapwhoami", &["-x", "-D", &format!("uid={login},{PEOPLE}"), "-w", password])
    }

    fn asks(&self, program: &str, args: &[&str]) -> bool {
        Command::new(program).args(["-H", &self.url]).args(args).output().is_ok_and(|done| done.status.success())
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
