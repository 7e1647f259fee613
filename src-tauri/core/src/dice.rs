//! The only place that draws by chance.

use std::sync::{Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::domain::code::Code;
use crate::domain::phrase::{self, WORDS};
use crate::domain::policy::SecretShape;

/// A generator seeded by the system, or by a test.
pub struct Dice(Mutex<StdRng>);

impl Dice {
    /// Seeded by the operating system.
    pub fn from_system() -> Self {
        Self(Mutex::new(rand::make_rng()))
    }

    /// Seeded by a test, so that a story draws the same codes each time.
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A fresh code of 40 bits.
    pub fn code(&self) -> Code {
        Code::from_random(self.bytes())
    }

    /// A fresh pass-phrase in `language`: its words, or groups of letters.
    pub fn phrase(&self, language: &str) -> Vec<String> {
        let bytes: [u8; 2 * WORDS] = self.bytes();
        let mut draws = [0; WORDS];
        for (draw, pair) in draws.iter_mut().zip(bytes.chunks_exact(2)) {
            *draw = pair.iter().fold(0u16, |sum, byte| sum << 8 | u16::from(*byte));
        }
        phrase::phrase(language, draws)
    }

    /// A fresh secret in the shape a programme asks (decision 6).
    pub fn secret(&self, shape: SecretShape, language: &str) -> Vec<String> {
        // A language that has no list of words gets the letters.
        self.phrase(if shape == SecretShape::Letters { "" } else { language })
    }

    /// A random name of 128 bits, in hexadecimal: handles, message ids, incidents.
    pub fn name(&self) -> String {
        use std::fmt::Write;
        self.bytes::<16>().iter().fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        })
    }
}
