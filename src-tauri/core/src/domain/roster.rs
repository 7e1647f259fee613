//! What a roster says of somebody, field by field.

use serde::{Deserialize, Serialize};

/// What a roster says of somebody. Empty: it says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Told {
    pub first_name: String,
    pub last_name: String,
    pub birth_name: String,
    /// ISO.
    pub birth_date: String,
    pub email: String,
    pub group: String,
    pub language: String,
}

/// The fields of [`Told`] by their name on the wire.
pub const FIELDS: [&str; 7] = ["first_name", "last_name", "birth_name", "birth_date", "email", "group", "language"];

impl Told {
    /// A field by its name.
    pub fn field(&self, name: &str) -> &str {
        match name {
            "first_name" => &self.first_name,
            "last_name" => &self.last_name,
            "birth_name" => &self.birth_name,
            "birth_date" => &self.birth_date,
            "email" => &self.email,
            "group" => &self.group,
            "language" => &self.language,
            _ => "",
        }
    }

    /// Sets a field by its name.
    pub fn set(&mut self, name: &str, text: String) {
        let place = match name {
            "first_name" => &mut self.first_name,
            "last_name" => &mut self.last_name,
            "birth_name" => &mut self.birth_name,
            "birth_date" => &mut self.birth_date,
            "email" => &mut self.email,
            "group" => &mut self.group,
            _ => &mut self.language,
        };
        *place = text;
    }
}
