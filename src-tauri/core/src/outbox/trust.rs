//! Whom we believe to be the mail server: the usual authorities, or the school's own alone.

use std::io;
use std::path::Path;
use std::sync::Arc;

use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

/// Certificates of authorities.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// When there are any, only these count: a pinned school server stays pinned.
    own: Vec<CertificateDer<'static>>,
}

impl Trust {
    /// Reads the school's own authorities from a PEM file; without a file, the usual ones count.
    ///
    /// # Errors
    /// When the file cannot be read or holds no certificate.
    pub fn read(file: Option<&Path>) -> io::Result<Self> {
        let Some(file) = file else { return Ok(Self::default()) };
        let bytes = std::fs::read(file)?;
        let own: Vec<_> = CertificateDer::pem_slice_iter(&bytes).collect::<Result<_, _>>().map_err(io::Error::other)?;
        if own.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "no certificate in the file"));
        }
        Ok(Self { own })
    }

    /// For lettre, which makes the handshake after `STARTTLS`.
    ///
    /// # Errors
    /// When a certificate is none.
    pub fn for_starttls(&self, host: &str) -> Result<TlsParameters, lettre::transport::smtp::Error> {
        let mut builder = TlsParameters::builder(host.to_owned());
        if !self.own.is_empty() {
            builder = builder.certificate_store(CertificateStore::None);
        }
        for certificate in &self.own {
            builder = builder.add_root_certificate(Certificate::from_der(certificate.to_vec())?);
        }
        builder.build_rustls()
    }

    /// For a line encrypted from its first byte.
    ///
    /// # Errors
    /// When a certificate is none.
    pub fn for_implicit(&self) -> Result<Arc<ClientConfig>, rustls::Error> {
        let mut roots = RootCertStore::empty();
        if self.own.is_empty() {
            roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        for certificate in &self.own {
            roots.add(certificate.clone())?;
        }
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Arc::new(config))
    }
}
