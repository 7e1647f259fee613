//! Who does something: the ledger names them, rights ask about them.

/// Who stands behind a journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A person at the kiosk.
    Kiosk,
    /// Whoever holds the data folder's rights, through `guichetctl`.
    Console,
    /// The hourly round.
    Round,
    /// The courier.
    Courier,
    /// A signed-in member of staff.
    Staff {
        /// Row in `staff`.
        id: i64,
        /// Sign-in name.
        name: String,
        /// Role's name in the file.
        role: String,
    },
}

impl Actor {
    /// The name the ledger keeps.
    pub fn name(&self) -> &str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Console => "guichetctl",
            Self::Round => "round",
            Self::Courier => "courier",
            Self::Staff { name, .. } => name,
        }
    }

    /// The role the ledger keeps.
    pub fn role(&self) -> &str {
        match self {
            Self::Kiosk => "learner",
            Self::Console | Self::Round | Self::Courier => "machine",
            Self::Staff { role, .. } => role,
        }
    }
}
