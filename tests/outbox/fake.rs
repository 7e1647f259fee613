//! A mail server that follows a script: each connection gets the next list of deeds, the last one for ever.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// One deed of a script.
#[derive(Debug, Clone)]
pub enum Do {
    /// Says a line or several.
    Say(&'static str),
    /// Says it byte by byte.
    Drip(&'static str),
    /// Waits for a line that begins so.
    Hear(&'static str),
    /// Waits for the message and its dot, and keeps it.
    Body,
    /// Reads the beginning of the message only.
    SomeBody,
    /// Pours bytes until the other side has enough.
    Flood(&'static str),
    /// Stays silent for so many milliseconds.
    Wait(u64),
    /// Goes on encrypted, with the certificate of that name.
    Encrypt(&'static str),
    /// Breaks the line without a goodbye.
    Break,
}

/// What an ordinary server does with one letter, to be cut or changed by a test.
pub fn greet() -> Vec<Do> {
    vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Say("250-fake\r\n250 SIZE\r\n")]
}

pub fn offer() -> Vec<Do> {
    vec![
        Do::Hear("MAIL FROM:"),
        Do::Say("250 ok\r\n"),
        Do::Hear("RCPT TO:"),
        Do::Say("250 ok\r\n"),
        Do::Hear("DATA"),
        Do::Say("354 go on\r\n"),
    ]
}

pub fn accept() -> Vec<Do> {
    [greet(), offer(), vec![Do::Body, Do::Say("250 2.0.0 queued\r\n")], bye()].concat()
}

pub fn bye() -> Vec<Do> {
    vec![Do::Hear("QUIT"), Do::Say("221 bye\r\n")]
}

/// A running server.
pub struct Fake {
    pub port: u16,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
    connections: Arc<Mutex<usize>>,
    _runtime: tokio::runtime::Runtime,
}

impl Fake {
    pub fn start(scripts: Vec<Vec<Do>>) -> Self {
        Self::with_certificates(scripts, PathBuf::new())
    }

    pub fn with_certificates(scripts: Vec<Vec<Do>>, certificates: PathBuf) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0))).unwrap();
        let port = listener.local_addr().unwrap().port();
        let bodies = Arc::new(Mutex::new(vec![]));
        let connections = Arc::new(Mutex::new(0));
        let (kept, counted) = (Arc::clone(&bodies), Arc::clone(&connections));
        runtime.spawn(async move {
            let mut scripts = scripts.into_iter().peekable();
            let mut last = vec![];
            while let Ok((stream, _)) = listener.accept().await {
                *counted.lock().unwrap() += 1;
                last = scripts.next().unwrap_or(last);
                tokio::spawn(act(stream, last.clone(), Arc::clone(&kept), certificates.clone()));
            }
        });
        Self { port, bodies, connections, _runtime: runtime }
    }

    /// Messages whose dot was heard.
    pub fn bodies(&self) -> Vec<Vec<u8>> {
        self.bodies.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

async fn act(stream: TcpStream, script: Vec<Do>, bodies: Arc<Mutex<Vec<Vec<u8>>>>, certificates: PathBuf) {
    stream.set_nodelay(true).unwrap();
    let mut stream: Box<dyn Stream> = Box::new(stream);
    for deed in script {
        match deed {
            Do::Say(text) => drop(stream.write_all(text.as_bytes()).await),
            Do::Drip(text) => {
                for byte in text.as_bytes() {
                    if stream.write_all(&[*byte]).await.is_err() || stream.flush().await.is_err() {
                        return;
                    }
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
            }
            Do::Hear(start) => {
                let line = until(&mut stream, b"\r\n").await;
                if !String::from_utf8_lossy(&line).starts_with(start) {
                    return;
                }
            }
            Do::Body => {
                let body = until(&mut stream, b"\r\n.\r\n").await;
                if body.ends_with(b"\r\n.\r\n") {
                    bodies.lock().unwrap().push(body);
                }
            }
            Do::SomeBody => drop(stream.read_exact(&mut [0; 100]).await),
            Do::Flood(text) => while stream.write_all(text.as_bytes()).await.is_ok() {},
            Do::Wait(milliseconds) => tokio::time::sleep(Duration::from_millis(milliseconds)).await,
            Do::Encrypt(name) => {
                let file = |ending| certificates.join(format!("{name}.{ending}"));
                let chain = vec![CertificateDer::from_pem_file(file("pem")).unwrap()];
                let key = PrivateKeyDer::from_pem_file(file("key")).unwrap();
                let provider = Arc::new(rustls::crypto::ring::default_provider());
                let config =
                    ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
                let config = config.with_no_client_auth().with_single_cert(chain, key).unwrap();
                match TlsAcceptor::from(Arc::new(config)).accept(stream).await {
                    Ok(encrypted) => stream = Box::new(encrypted),
                    Err(_) => return,
                }
            }
            Do::Break => return,
        }
        let _ = stream.flush().await;
    }
    let _ = stream.shutdown().await;
}

async fn until(stream: &mut (impl AsyncRead + Unpin), end: &[u8]) -> Vec<u8> {
    let mut heard = vec![];
    while !heard.ends_with(end) {
        match stream.read_u8().await {
            Ok(byte) => heard.push(byte),
            Err(_) => break,
        }
    }
    heard
}
