//! A mail server's address as staff write it: `smtps://name:password@server:465`.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use url::{Host, Url};
use zeroize::Zeroizing;

/// How the line is encrypted. There is no "if possible": a stripped offer would go unnoticed (T16).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// From the first byte.
    Implicit,
    /// After `STARTTLS`, or not at all.
    StartTls,
    /// Not: only for a server on this machine.
    Clear,
}

/// A server, without its password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Name or number; the certificate must be its own.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the line is encrypted.
    pub security: Security,
    /// Sign-in name, where the server wants one.
    pub user: Option<String>,
    /// `?authority=FILE`: the only certificates believed, for a school's own server.
    pub authority: Option<PathBuf>,
    /// `?from=ADDRESS`: the sender, where the sign-in name is no address.
    pub from: Option<String>,
}

/// A password: it has no way into a log.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Keeps `text`.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The password itself, to be handed to the server.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Why an address is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Not one of the three forms.
    Malformed,
    /// Unencrypted, and not to this machine.
    Clear,
}

impl Server {
    /// Reads an address, and the password it may hold.
    ///
    /// # Errors
    /// A [`Flaw`] that says what is wrong with it.
    pub fn parse(text: &str) -> Result<(Self, Option<Secret>), Flaw> {
        let url = Url::parse(text.trim()).map_err(|_| Flaw::Malformed)?;
        let (security, port) = match url.scheme() {
            "smtps" => (Security::Implicit, 465),
            "smtp+starttls" => (Security::StartTls, 587),
            "smtp" => (Security::Clear, 25),
            _ => return Err(Flaw::Malformed),
        };
        let is_bare = matches!(url.path(), "" | "/") && url.fragment().is_none();
        let host = url.host().filter(|_| is_bare).and_then(|host| read_host(&host)).ok_or(Flaw::Malformed)?;
        if security == Security::Clear && !is_this_machine(&host) {
            return Err(Flaw::Clear);
        }
        let decoded = |text: &str| {
            let text = percent_decode_str(text).decode_utf8().map_err(|_| Flaw::Malformed)?;
            if text.chars().any(char::is_control) { Err(Flaw::Malformed) } else { Ok(text.into_owned()) }
        };
        let user = Some(url.username()).filter(|user| !user.is_empty()).map(decoded).transpose()?;
        let password = url.password().map(decoded).transpose()?.map(Secret::new);
        if user.is_none() && password.is_some() {
            return Err(Flaw::Malformed);
        }
        let (mut authority, mut from) = (None, None);
        for (key, value) in url.query_pairs() {
            match key.as_ref() {
                "authority" => authority = Some(PathBuf::from(value.as_ref())),
                "from" => from = Some(value.into_owned()),
                _ => return Err(Flaw::Malformed),
            }
        }
        Ok((Self { host, port: url.port().unwrap_or(port), security, user, authority, from }, password))
    }
}

/// Names and numbers only: what is not one of them would be looked up as something else.
fn read_host(host: &Host<&str>) -> Option<String> {
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.');
    match host {
        Host::Domain(name) => is_name(name).then(|| name.to_ascii_lowercase()),
        Host::Ipv4(number) => Some(number.to_string()),
        Host::Ipv6(number) => Some(number.to_string()),
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|number| number.is_loopback())
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.security {
            Security::Implicit => "smtps",
            Security::StartTls => "smtp+starttls",
            Security::Clear => "smtp",
        };
        write!(f, "{scheme}://")?;
        if let Some(user) = &self.user {
            write!(f, "{}@", percent_encoding::utf8_percent_encode(user, percent_encoding::NON_ALPHANUMERIC))?;
        }
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        write!(f, "{host}:{}", self.port)?;
        let authority = self.authority.as_ref().map(|file| ("authority", file.display().to_string()));
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(authority.into_iter().chain(self.from.clone().map(|from| ("from", from))));
        let query = query.finish();
        if query.is_empty() { Ok(()) } else { write!(f, "?{query}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_written_without_its_password() {
        let (server, password) = Server::parse("smtps://desk%40exemple.ch:s%3Acret@mail.exemple.ch").unwrap();
        assert_eq!(server.port, 465);
        assert_eq!(server.user.as_deref(), Some("desk@exemple.ch"));
        assert_eq!(password.as_ref().unwrap().reveal(), "s:cret");
        assert_eq!(format!("{password:?}"), "Some(Secret(…))");
        assert_eq!(server.to_string(), "smtps://desk%40exemple%2Ech@mail.exemple.ch:465");
        assert_eq!(Server::parse(&server.to_string()).unwrap().0, server);
        let (own, _) = Server::parse("smtps://h?authority=/etc/own%20ca.pem&from=a@b.ch").unwrap();
        assert_eq!(own.authority.as_deref(), Some(std::path::Path::new("/etc/own ca.pem")));
        assert_eq!(Server::parse(&own.to_string()).unwrap().0, own);
        let (server, _) = Server::parse("smtp+starttls://[::1]:2525").unwrap();
        assert_eq!(
            (server.host.as_str(), server.port, server.to_string().as_str()),
            ("::1", 2525, "smtp+starttls://[::1]:2525")
        );
    }

    #[test]
    fn only_this_machine_may_be_spoken_to_in_clear() {
        for here in ["smtp://localhost", "smtp://127.0.0.1:1025", "smtp://[::1]:25"] {
            assert!(Server::parse(here).is_ok(), "{here}");
        }
        assert_eq!(Server::parse("smtp://mail.exemple.ch").err(), Some(Flaw::Clear));
        for wrong in [
            "",
            "mail.exemple.ch",
            "https://mail.exemple.ch",
            "smtps://",
            "smtps://:pw@h",
            "smtps://h/x",
            "smtps://h?x=1",
            "smtps://u%0d@h",
        ] {
            assert_eq!(Server::parse(wrong).err(), Some(Flaw::Malformed), "{wrong}");
        }
    }
}
