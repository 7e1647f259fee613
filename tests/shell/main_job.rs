//! The main job through the real windows: a voucher is issued, printed, scanned, and becomes an account.

use std::path::PathBuf;

use fantoccini::Locator;

use crate::desktop::{Desktop, Opening};
use crate::institution::{STAFF, STAFF_PASSWORD};
use crate::papers;
use crate::visitor::{Count, Visitor};
use crate::{axe, gallery};

/// The reference person of interface 2.1.
pub const FIRST_NAME: &str = "Amina";
pub const LAST_NAME: &str = "Ducommun";
pub const EMAIL: &str = "amina.ducommun@exemple.ch";

#[tokio::test]
async fn a_voucher_becomes_an_account() {
    let desk = Desktop::open(Opening::default()).await;
    // A desk in France, with a reader that was never set up: the scan's letters arrive as others.
    desk.screen.set_layout("fr");

    let sheet = issue(&desk).await;
    let vouchers = papers::codes_of_sheet(&sheet);
    assert_eq!(vouchers.len(), 8, "eight vouchers on a sheet: {vouchers:?}");
    assert!(vouchers.iter().all(|code| code.starts_with("GTV")), "{vouchers:?}");

    // J1: enrolled in one visit.
    let kiosk = desk.at_kiosk().await;
    let mut visitor = Visitor::new(kiosk);
    visitor.sees("home").await;
    gallery::take(kiosk, "main-job/01-home").await;
    visitor.scans(&desk.screen, &vouchers[0]);
    enrol(&desk, &mut visitor).await;
    assert_eq!(visitor.count(), Count { gestures: 4, fields: 3, typed: 38 }, "J1 (interface 3)");

    // The letter leaves by itself, and the page says so only then.
    let letter = papers::newest(&desk.data().join("mail"), "eml", 1).await;
    visitor.reads("[data-part='mail'][data-mail='sent']").await;
    visitor.reads("[data-part='slip'][data-how='folder']").await;
    gallery::take(kiosk, "main-job/05-done").await;

    // J2: activated with the code that the letter shows. Opening it counts as a gesture.
    let activation = papers::code_of_letter(&letter);
    assert!(activation.starts_with("GTC"), "{activation}");
    let before = visitor.count();
    visitor.opens_a_letter();
    visitor.scans(&desk.screen, &activation);
    let phrase = activate(&desk, &mut visitor).await;
    assert_eq!(visitor.count().since(before), Count { gestures: 4, fields: 0, typed: 0 }, "J2 (interface 3)");
    assert_eq!(visitor.count(), Count { gestures: 8, fields: 3, typed: 38 }, "J1 and J2 in one visit");

    // J14: days left by a scan of the voucher that is now spent.
    let mut other = Visitor::new(kiosk);
    other.sees("home").await;
    other.scans(&desk.screen, &vouchers[0]);
    other.sees("days").await;
    gallery::take(kiosk, "main-job/09-days").await;
    assert_eq!(other.count(), Count { gestures: 1, fields: 0, typed: 0 }, "J14 (interface 3)");
    assert_eq!(other.text("[data-part='initials']").await, "A. D.");
    other.ends_with("finish").await;

    sign_in(&desk, &phrase).await;
    keep(&desk);
}

/// At the counter: eight vouchers for the employment office of Bienne. Answers the printed sheet.
pub async fn issue(desk: &Desktop) -> PathBuf {
    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    staff.sees("sign-in").await;
    gallery::take(counter, "main-job/00-counter-closed").await;
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
    gallery::take(counter, "main-job/00-counter-home").await;
    staff.taps("go-vouchers").await;
    staff.taps("issue").await;
    staff.sees("issue").await;
    staff.fills("[data-field='issuer']", "ORP Bienne").await;
    let count = counter.find(Locator::Css("[data-field='count']")).await.unwrap();
    count.clear().await.unwrap();
    staff.fills("[data-field='count']", "8").await;
    staff.reads("[data-part='preview'] img").await;
    gallery::take(counter, "main-job/00-counter-issue").await;
    axe::check(counter, "counter: issue").await;
    staff.taps("print-vouchers").await;
    staff.reads("[data-part='batch']").await;
    gallery::take(counter, "main-job/00-counter-batch").await;
    papers::newest(&desk.data().join("prints"), "pdf", 1).await
}

/// From the valid voucher to the done page.
pub async fn enrol(desk: &Desktop, visitor: &mut Visitor<'_>) {
    visitor.sees("name").await;
    visitor.fills("[name='first_name']", FIRST_NAME).await;
    visitor.fills("[name='last_name']", LAST_NAME).await;
    gallery::take(&desk.client, "main-job/02-name").await;
    visitor.taps("continue").await;
    visitor.sees("email").await;
    visitor.fills("[name='email']", EMAIL).await;
    gallery::take(&desk.client, "main-job/03-email").await;
    visitor.taps("continue").await;
    visitor.sees("check").await;
    gallery::take(&desk.client, "main-job/04-check").await;
    visitor.taps("create").await;
    visitor.sees("done").await;
}

/// From the activation page to the end of the visit. Answers the phrase, read from the screen.
async fn activate(desk: &Desktop, visitor: &mut Visitor<'_>) -> String {
    visitor.sees("phrase").await;
    gallery::take(&desk.client, "main-job/06-phrase-hidden").await;
    // Looking is no step of the journey: the phrase stands on the slip.
    visitor.touch("[data-action='show']").await;
    visitor.reads("[data-part='words'] .mono").await;
    gallery::take(&desk.client, "main-job/07-phrase-shown").await;
    let words = visitor.texts("[data-part='words'] .mono").await;
    assert_eq!(words.len(), 5, "{words:?}");
    visitor.taps("take").await;
    visitor.sees("active").await;
    visitor.touch("[data-action='print']").await;
    visitor.reads("[data-part='printed'][data-how='folder']").await;
    gallery::take(&desk.client, "main-job/08-active").await;
    visitor.ends_with("finish").await;
    words.join(" ")
}

/// "J'ai un compte": the owner signs in with the phrase and sees the days left (V-18).
async fn sign_in(desk: &Desktop, phrase: &str) {
    let mut owner = Visitor::new(&desk.client);
    owner.sees("home").await;
    owner.taps("sign_in").await;
    owner.sees("login").await;
    owner.fills("[name='login']", EMAIL).await;
    owner.taps("continue").await;
    owner.sees("password").await;
    owner.fills("[data-screen='password'] input", phrase).await;
    owner.taps("continue").await;
    owner.sees("profile").await;
    gallery::take(&desk.client, "main-job/10-profile").await;
    owner.reads("[data-part='days-left'][data-days='90']").await;
    owner.ends_with("finish").await;
    owner.sees("home").await;
}

/// Leaves the papers and letters where the demonstration shows them.
fn keep(desk: &Desktop) {
    let Some(folder) = std::env::var_os("GUICHET_DEMO").map(PathBuf::from) else { return };
    for (from, kind, to) in [("prints", "pdf", "papers"), ("mail", "eml", "letters")] {
        std::fs::create_dir_all(folder.join(to)).unwrap();
        for file in papers::files(&desk.data().join(from), kind) {
            std::fs::copy(&file, folder.join(to).join(file.file_name().unwrap())).unwrap();
        }
    }
}
