//! Copies in the counter's window: one now, a stick that is gone, and the day sheet's button.

use std::fs;
use std::time::Duration;

use serde_json::Value;

use crate::desktop::{Desktop, Opening};
use crate::institution::{STAFF, STAFF_PASSWORD};
use crate::visitor::Visitor;
use crate::{axe, gallery};

#[tokio::test]
async fn a_stick_that_is_gone_is_seen_and_mended_in_the_window() {
    let desk = Desktop::open(Opening::default()).await;
    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    staff.sees("sign-in").await;
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
    staff.taps("day-sheet").await;
    staff.reads("[data-part='toast']").await;
    says(&desk, "[data-part='toast']", "Feuille du jour gardée").await;
    gallery::take(&desk.client, "counter/counter-day-sheet-kept").await;

    staff.taps("go-backups").await;
    staff.sees("backups").await;
    staff.reads("[data-part='same-disk']").await;
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().join("CLE-A");
    fs::create_dir(&folder).unwrap();
    staff.fills("[data-field='copy-folder']", &folder.display().to_string()).await;
    staff.taps("choose-folder").await;
    staff.reads("[data-action='usual-folder']").await;
    staff.taps("copy-now").await;
    staff.reads(".copies .row").await;
    gallery::take(&desk.client, "counter/counter-backups-kept").await;
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);

    fs::rename(&folder, stick.path().join("pulled")).unwrap();
    staff.taps("copy-now").await;
    staff.reads("[data-part='backup-trouble']").await;
    staff.taps("go-home").await;
    staff.sees("home").await;
    let said = staff.text("[data-part='backup-trouble']").await;
    assert!(said.contains("La sauvegarde échoue depuis") && said.contains("Branchez la clé"), "{said}");
    gallery::take(&desk.client, "counter/counter-backup-failed").await;
    assert_eq!(axe::violations(&desk.client).await, [""; 0]);

    fs::rename(stick.path().join("pulled"), &folder).unwrap();
    staff.taps("retry-copy").await;
    says(&desk, "[data-part='toast']", "Copie faite et vérifiée.").await;
    let gone = "return document.querySelector('[data-part=\"backup-trouble\"]') === null";
    holds(&desk, gone, vec![]).await;
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}

/// Waits until an element says so: what slides in is not read before it stands.
async fn says(desk: &Desktop, css: &str, text: &str) {
    let script = "return document.querySelector(arguments[0])?.textContent.includes(arguments[1]) ?? false";
    holds(desk, script, vec![css.into(), text.into()]).await;
}

async fn holds(desk: &Desktop, script: &str, args: Vec<Value>) {
    for _ in 0..200 {
        if desk.client.execute(script, args.clone()).await.unwrap() == Value::Bool(true) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("never true: {script} {args:?}");
}
