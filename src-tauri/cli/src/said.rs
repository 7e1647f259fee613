//! What a command answers: the same twice, for machines and for people.

use serde_json::Value;

/// An answer as JSON and as text.
pub struct Said {
    /// For `--json`.
    pub json: Value,
    /// For people; lines without a last newline.
    pub text: String,
    /// 0 unless something was found.
    pub code: u8,
}

impl Said {
    /// Done, and this is what came of it.
    pub fn new(json: Value, text: impl Into<String>) -> Self {
        Self { json, text: text.into(), code: crate::DONE }
    }

    /// Done; everything has been written already.
    pub fn nothing() -> Self {
        Self::new(Value::Null, "")
    }
}
