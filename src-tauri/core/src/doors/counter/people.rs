//! Entries about people: finding them as one types.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::doors::entry::Visit;
use crate::error::Result;
use crate::views::search::{self as view, SearchAnswer};

/// What is typed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the name says it")]
pub struct Typed {
    pub text: String,
}

pub(super) fn search(visit: &Visit<'_>, asked: Typed) -> Result<SearchAnswer> {
    view::search(visit.desk, &asked.text, visit.sayer())
}
