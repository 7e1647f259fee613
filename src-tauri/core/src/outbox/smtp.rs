//! One dialogue with a mail server, phase by phase, so that each failure is judged by its place.

use std::future::Future;
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lettre::transport::smtp::response::{Response, Severity};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::server::{Secret, Security, Server};
use super::trust::Trust;
use super::verdict::{Answer, Phase};
use super::wire::{Sealed, Wire};

/// How long we wait; lettre itself would wait for ever once connected.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For one address of the server's.
    pub connect: Duration,
    /// For an ordinary reply and for a handshake.
    pub reply: Duration,
    /// For the reply to `DATA` (RFC 5321 §4.5.3.2.4 asks for two minutes).
    pub data: Duration,
    /// For the reply after the dot (§4.5.3.2.6 asks for ten).
    pub dot: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let [connect, reply, data, dot] = [10, 120, 150, 630].map(Duration::from_secs);
        Self { connect, reply, data, dot }
    }
}

/// A dialogue that ended before its goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Where.
    pub phase: Phase,
    /// With what.
    pub answer: Answer,
}

/// A signed-in line.
pub struct Session {
    connection: AsyncSmtpConnection,
    patience: Patience,
}

impl Session {
    /// Connects, encrypts, signs in.
    ///
    /// # Errors
    /// The phase that failed and why.
    pub async fn open(
        server: &Server,
        password: Option<&Secret>,
        trust: &Trust,
        patience: Patience,
    ) -> Result<Self, Trouble> {
        let line = Wire::new(connect(server, patience).await?);
        let hello = ClientId::default();
        let mut connection = match server.security {
            Security::Implicit => {
                let line = Box::new(sealed(line, server, trust, patience).await?);
                at(Phase::Connect, patience.reply, AsyncSmtpConnection::connect_with_transport(line, &hello)).await?
            }
            Security::StartTls | Security::Clear => {
                at(Phase::Connect, patience.reply, AsyncSmtpConnection::connect_with_transport(Box::new(line), &hello))
                    .await?
            }
        };
        if server.security == Security::StartTls {
            let unfit = |error: lettre::transport::smtp::Error| Trouble {
                phase: Phase::Tls,
                answer: Answer::Unfit(error.to_string()),
            };
            let parameters = trust.for_starttls(&server.host).map_err(unfit)?;
            at(Phase::Tls, patience.reply, connection.starttls(parameters, &hello)).await?;
        }
        if let Some(user) = &server.user {
            let missing =
                || Trouble { phase: Phase::Auth, answer: Answer::Unfit("no password is kept for this server".into()) };
            let password = password.ok_or_else(missing)?;
            let credentials = Credentials::new(user.clone(), password.reveal().to_owned());
            at(Phase::Auth, patience.reply, connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials))
                .await?;
        }
        Ok(Self { connection, patience })
    }

    /// Names sender and recipient, up to the point where the server waits for the message.
    ///
    /// # Errors
    /// The phase that failed and why; nobody can have the message then.
    pub async fn offer(&mut self, envelope: &Envelope) -> Result<(), Trouble> {
        let to = envelope.to().first().cloned().ok_or(Trouble { phase: Phase::Rcpt, answer: Answer::Unspeakable })?;
        let is_ascii = AsRef::<str>::as_ref(&to).is_ascii();
        let mut options = vec![];
        if !is_ascii {
            if !self.connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Trouble { phase: Phase::Rcpt, answer: Answer::Unspeakable });
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        let patience = self.patience;
        let mail =
            at(Phase::Mail, patience.reply, self.connection.command(Mail::new(envelope.from().cloned(), options)))
                .await?;
        done(Phase::Mail, &mail)?;
        let rcpt = at(Phase::Rcpt, patience.reply, self.connection.command(Rcpt::new(to, vec![]))).await?;
        done(Phase::Rcpt, &rcpt)?;
        let data = at(Phase::Data, patience.data, self.connection.command(Data)).await?;
        if data.has_code(354) { Ok(()) } else { Err(Trouble { phase: Phase::Data, answer: answered(&data) }) }
    }

    /// Hands over the message and waits for the server to answer for it.
    ///
    /// # Errors
    /// The answer after the dot, or that there was none.
    pub async fn deliver(&mut self, message: &[u8]) -> Result<String, Trouble> {
        let response = at(Phase::Dot, self.patience.dot, self.connection.message(message)).await?;
        done(Phase::Dot, &response)?;
        Ok(answered(&response).to_string())
    }

    /// Forgets a letter that was refused, so that the next can be offered. False when the line is of no more use.
    pub async fn reset(&mut self) -> bool {
        let reply = at(Phase::Mail, self.patience.reply, self.connection.command(Rset)).await;
        reply.is_ok_and(|response| done(Phase::Mail, &response).is_ok())
    }

    /// Says goodbye; whether it is heard does not matter.
    pub async fn close(mut self) {
        let _ = timeout(Duration::from_secs(5), self.connection.quit()).await;
    }
}

async fn connect(server: &Server, patience: Patience) -> Result<TcpStream, Trouble> {
    let silence = |text: String| Trouble { phase: Phase::Connect, answer: Answer::Silence(text) };
    let lookup = tokio::net::lookup_host((server.host.as_str(), server.port));
    let addresses = timeout(patience.reply, lookup).await.map_err(|error| silence(error.to_string()))?;
    let mut last = String::from("the name has no address");
    for address in addresses.map_err(|error| silence(error.to_string()))? {
        match timeout(patience.connect, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => last = error.to_string(),
            Err(error) => last = error.to_string(),
        }
    }
    Err(silence(last))
}

async fn sealed(line: Wire, server: &Server, trust: &Trust, patience: Patience) -> Result<Sealed, Trouble> {
    let trouble = |answer: Answer| Trouble { phase: Phase::Tls, answer };
    let config = trust.for_implicit().map_err(|error| trouble(Answer::Unfit(error.to_string())))?;
    let name = rustls::pki_types::ServerName::try_from(server.host.clone())
        .map_err(|error| trouble(Answer::Unfit(error.to_string())))?;
    match timeout(patience.reply, TlsConnector::from(config).connect(name, line)).await {
        Ok(Ok(stream)) => Ok(Sealed(stream)),
        Ok(Err(error)) => Err(trouble(handshake(&error).unwrap_or_else(|| Answer::Silence(error.to_string())))),
        Err(error) => Err(trouble(Answer::Silence(error.to_string()))),
    }
}

/// Waits for one step, no longer than `patience`, and names what went wrong with it.
async fn at<T>(
    phase: Phase,
    patience: Duration,
    step: impl Future<Output = Result<T, lettre::transport::smtp::Error>>,
) -> Result<T, Trouble> {
    match timeout(patience, step).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => Err(Trouble { phase, answer: named(&error) }),
        Err(silence) => Err(Trouble { phase, answer: Answer::Silence(silence.to_string()) }),
    }
}

fn named(error: &lettre::transport::smtp::Error) -> Answer {
    let text = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    if let Some(code) = error.status() {
        return Answer::Code(code.into(), text);
    }
    if error.is_response() {
        return Answer::Garbage(text);
    }
    if error.is_client() || error.is_tls() {
        return Answer::Unfit(text);
    }
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if let Some(answer) = inner.downcast_ref::<std::io::Error>().and_then(handshake) {
            return answer;
        }
        source = inner.source();
    }
    Answer::Silence(text)
}

/// What a failed handshake says: a wrong certificate, or another protocol than ours.
fn handshake(error: &std::io::Error) -> Option<Answer> {
    let inner = error.get_ref()?.downcast_ref::<rustls::Error>()?;
    Some(match inner {
        rustls::Error::InvalidCertificate(_) => Answer::Untrusted(inner.to_string()),
        _ => Answer::Unfit(inner.to_string()),
    })
}

fn answered(response: &Response) -> Answer {
    Answer::Code(response.code().into(), response.message().collect::<Vec<_>>().join(" "))
}

fn done(phase: Phase, response: &Response) -> Result<(), Trouble> {
    if response.code().severity == Severity::PositiveCompletion {
        Ok(())
    } else {
        Err(Trouble { phase, answer: answered(response) })
    }
}
