//! The rehearsal institution of a test, set up as a newcomer would: with `guichetctl`.

use std::path::Path;

use crate::desktop::guichetctl;

/// Sets up an institution in `data`.
pub fn set_up(data: &Path) {
    guichetctl(data, &["init", "--rehearsal", "--name", "École de Sainte-Croix", "--language", "fr"], "");
}
