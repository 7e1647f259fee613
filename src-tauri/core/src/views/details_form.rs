//! The second step's form: what is asked, what has been filled, and how it reads (H-16).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::keep_details::{asked, asking, begun};
use crate::said::Sayer;
use crate::storage::people::Account;

/// One field.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct DetailField {
    /// Its name, such as `postcode`.
    pub name: String,
    /// Whether it must be filled.
    pub is_required: bool,
    /// What was typed; a birth date as `1984-03-27`.
    pub value: String,
    /// How it is read back: `27 mars 1984`.
    pub shown: String,
}

/// The form.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct DetailsForm {
    /// The area it is for.
    pub programme: String,
    /// What a person reads about their data.
    pub privacy: String,
    /// The fields, in the order of the pages.
    pub fields: Vec<DetailField>,
    /// Whether nothing that must be filled is empty.
    pub is_complete: bool,
}

/// The form as it stands.
///
/// # Errors
/// As [`asked`].
pub fn details_form(desk: &Desk, account: &Account, sayer: Sayer<'_>) -> Result<DetailsForm> {
    desk.read(|sql| {
        let asked = asked(sql, account)?;
        let draft = begun(sql, account)?;
        let fields: Vec<DetailField> = asked
            .into_iter()
            .map(|(name, is_required)| {
                let value = draft.get(name).cloned().unwrap_or_default();
                let day = Some(name).filter(|name| *name == "birth_date").and_then(|_| value.parse::<Date>().ok());
                let shown = day.map_or_else(|| value.clone(), |day| sayer.plain_day(day));
                DetailField { name: name.to_owned(), is_required, value, shown }
            })
            .collect();
        let is_complete = fields.iter().all(|field| !field.is_required || !field.value.is_empty());
        let policy = asking(sql, account)?.map(|programme| programme.policy);
        let privacy = policy.as_ref().map(|policy| policy.privacy_in(sayer.words.tag()).to_owned());
        Ok(DetailsForm {
            programme: policy.map(|policy| policy.name).unwrap_or_default(),
            privacy: privacy.unwrap_or_default(),
            fields,
            is_complete,
        })
    })
}
