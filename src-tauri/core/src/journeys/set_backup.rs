//! Choosing where copies go: a folder, a share or a stick.

use std::path::Path;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::sealed_copy;
use crate::error::Result;
use crate::journeys::keep_backups::USUAL;
use crate::refusal::Refusal;
use crate::storage::backup;
use crate::storage::ledger::Object;
use crate::target::{Standing, Target};

/// Copies go to `folder` from now on, or beside the data again. What stands where they went before
/// still comes of age.
///
/// # Errors
/// [`Refusal::BackupFolderGone`] when there is no such folder, [`Refusal::TargetNotWritable`] when
/// nothing can be written there.
pub fn set_backup_folder(desk: &Desk, by: &Actor, folder: Option<&Path>) -> Result<()> {
    let folder = folder.map(std::path::absolute).transpose()?.filter(|folder| *folder != desk.folder().join(USUAL));
    if let Some(folder) = &folder {
        if !folder.is_dir() {
            return Err(Refusal::BackupFolderGone { folder: folder.display().to_string() }.into());
        }
        // Tried now, not at two in the morning.
        drop(Target::reserve(&folder.join(format!("guichet{}", sealed_copy::ENDING)), Standing::Replaced)?);
    }
    let folder = folder.map(|folder| folder.display().to_string());
    desk.write(by, |tx| {
        let mut setting = backup::setting(tx)?;
        if setting.folder == folder {
            return Ok(());
        }
        let before = std::mem::replace(&mut setting.folder, folder.clone());
        setting.former.retain(|former| Some(former) != folder.as_ref());
        setting.former.extend(before);
        backup::set_setting(tx, &setting)?;
        tx.record("backup_folder_set", Object::Institution, 1)
    })
}
