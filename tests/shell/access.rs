//! Every screen of both windows is walked to and judged by axe-core: none may be forgotten.

use std::collections::BTreeSet;

use fantoccini::Client;
use guichet_core::words::Words;

use crate::desktop::{Desktop, Opening};
use crate::institution::{self, STAFF, STAFF_PASSWORD};
use crate::main_job::{EMAIL, FIRST_NAME, LAST_NAME};
use crate::visitor::Visitor;
use crate::{axe, colleagues, gallery, papers, personal, reach, screens};

/// Remembers which screens were judged, and what was found.
pub struct Judge<'a> {
    client: &'a Client,
    face: &'static str,
    folder: &'static str,
    seen: BTreeSet<String>,
    found: Vec<String>,
}

impl<'a> Judge<'a> {
    /// A judge of every screen of `face`, whose pictures go to `folder`.
    pub fn new(client: &'a Client, face: &'static str, folder: &'static str) -> Self {
        Self { client, face, folder, seen: BTreeSet::new(), found: vec![] }
    }

    /// Waits for the screen, takes its picture, judges it.
    pub async fn looks_at(&mut self, visitor: &Visitor<'_>, screen: &str) {
        visitor.sees(screen).await;
        gallery::take(self.client, &format!("{}/{}-{screen}", self.folder, self.face.replace('/', "-"))).await;
        let found = axe::violations(self.client).await;
        let hidden = reach::out_of_reach(self.client).await;
        self.found.extend(found.into_iter().chain(hidden).map(|line| format!("{} {screen}: {line}", self.face)));
        self.seen.insert(screen.to_owned());
    }

    /// Fails when a screen was forgotten, or something was found.
    pub fn concludes(self) {
        let missed: Vec<_> = screens::of(self.face).difference(&self.seen).cloned().collect();
        assert!(missed.is_empty(), "screens that nobody walked to: {missed:?}");
        assert!(self.found.is_empty(), "what axe or a finger finds:\n{}", self.found.join("\n"));
    }
}

#[tokio::test]
async fn every_screen_of_the_kiosk_at_1920_by_1080() {
    walk_kiosk((1920, 1080), "fr", "1920x1080").await;
}

#[tokio::test]
async fn every_screen_of_the_kiosk_at_1366_by_768() {
    walk_kiosk((1366, 768), "fr", "1366x768").await;
}

#[tokio::test]
async fn every_screen_of_the_kiosk_at_1080_by_1920() {
    walk_kiosk((1080, 1920), "fr", "1080x1920").await;
}

/// The smallest glass takes the longest words.
#[tokio::test]
async fn every_screen_of_the_kiosk_in_german() {
    walk_kiosk((1366, 768), "de", "1366x768-de").await;
}

#[tokio::test]
async fn every_screen_of_the_kiosk_in_dutch() {
    walk_kiosk((1366, 768), "nl", "1366x768-nl").await;
}

#[tokio::test]
async fn every_screen_of_the_kiosk_in_english() {
    walk_kiosk((1366, 768), "en", "1366x768-en").await;
}

async fn walk_kiosk(size: (u32, u32), language: &'static str, folder: &'static str) {
    let areas = personal::two_areas();
    let desk = Desktop::open(Opening { size, language, takes_lists: true, areas, ..Opening::default() }).await;
    let vouchers = institution::issue(&desk.data(), 8);
    let kiosk = desk.at_kiosk().await;
    let mut judge = Judge::new(&desk.client, "kiosk", folder);
    let mut visitor = Visitor::new(kiosk);

    judge.looks_at(&visitor, "home").await;
    assert_eq!(visitor.text(".place").await, Words::of(language).say("kiosk-tagline"));
    visitor.taps("type-code").await;
    judge.looks_at(&visitor, "code").await;
    visitor.taps("type-foreign").await;
    judge.looks_at(&visitor, "foreign").await;
    visitor.taps("back").await;
    visitor.sees("code").await;
    visitor.letters(&institution::void_voucher(&desk.data())).await;
    judge.looks_at(&visitor, "refused").await;
    visitor.ends_with("leave").await;

    visitor.types_code(&vouchers[0]).await;
    judge.looks_at(&visitor, "name").await;
    visitor.fills("[name='first_name']", FIRST_NAME).await;
    visitor.fills("[name='last_name']", LAST_NAME).await;
    visitor.taps("continue").await;
    judge.looks_at(&visitor, "email").await;
    visitor.fills("[name='email']", EMAIL).await;
    visitor.taps("continue").await;
    judge.looks_at(&visitor, "check").await;
    visitor.taps("create").await;
    visitor.sees("done").await;
    let letter = papers::newest(&desk.data().join("mail"), "eml", 1).await;
    visitor.reads("[data-part='mail'][data-mail='sent']").await;
    judge.looks_at(&visitor, "done").await;
    visitor.ends_with("finish").await;

    visitor.types_code(&papers::code_of_letter(&letter)).await;
    judge.looks_at(&visitor, "phrase").await;
    visitor.taps("write-mine").await;
    judge.looks_at(&visitor, "own").await;
    visitor.fills("[data-screen='own'] input", "Sept chaises bleues").await;
    visitor.taps("continue").await;
    judge.looks_at(&visitor, "active").await;
    visitor.ends_with("finish").await;

    visitor.types_code(&vouchers[1]).await;
    visitor.sees("name").await;
    visitor.taps("hand-over").await;
    judge.looks_at(&visitor, "handed").await;
    visitor.ends_with("finish").await;
    institution::close_kiosk(&desk.data(), true);
    judge.looks_at(&visitor, "closed").await;
    institution::close_kiosk(&desk.data(), false);
    visitor.sees("home").await;

    visitor.taps("sign_in").await;
    judge.looks_at(&visitor, "login").await;
    visitor.fills("[name='login']", EMAIL).await;
    visitor.taps("continue").await;
    judge.looks_at(&visitor, "password").await;
    visitor.fills("[data-screen='password'] input", "Sept chaises bleues").await;
    visitor.taps("continue").await;
    judge.looks_at(&visitor, "profile").await;
    visitor.ends_with("finish").await;
    visitor.types_code(&vouchers[0]).await;
    judge.looks_at(&visitor, "days").await;
    visitor.ends_with("finish").await;
    visitor.types_code(&institution::attest(&desk.data())).await;
    judge.looks_at(&visitor, "attested").await;
    visitor.ends_with("finish").await;

    visitor.taps("forgot").await;
    judge.looks_at(&visitor, "forgot").await;
    visitor.fills("[name='email']", EMAIL).await;
    visitor.taps("continue").await;
    judge.looks_at(&visitor, "asked").await;
    visitor.ends_with("finish").await;
    personal::walk(&desk, &mut visitor, &mut judge).await;
    judge.concludes();
}

#[tokio::test]
async fn every_screen_of_the_counter() {
    walk_counter("fr", "counter").await;
}

#[tokio::test]
async fn every_screen_of_the_counter_in_german() {
    walk_counter("de", "counter-de").await;
}

#[tokio::test]
async fn every_screen_of_the_counter_in_dutch() {
    walk_counter("nl", "counter-nl").await;
}

#[tokio::test]
async fn every_screen_of_the_counter_in_english() {
    walk_counter("en", "counter-en").await;
}

async fn walk_counter(language: &'static str, folder: &'static str) {
    let desk = Desktop::open(Opening { language, takes_lists: true, ..Opening::default() }).await;
    let counter = desk.at_counter().await;
    let mut judge = Judge::new(&desk.client, "counter", folder);
    let mut staff = Visitor::new(counter);

    judge.looks_at(&staff, "sign-in").await;
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    judge.looks_at(&staff, "home").await;
    staff.taps("go-vouchers").await;
    staff.taps("issue").await;
    judge.looks_at(&staff, "issue").await;
    staff.fills("[data-field='issuer']", "ORP Bienne").await;
    staff.taps("print-vouchers").await;
    staff.reads("[data-part='batch']").await;
    judge.looks_at(&staff, "vouchers").await;
    staff.taps("open-import").await;
    judge.looks_at(&staff, "import").await;
    staff.taps("give-up-list").await;
    staff.taps("tab-lists").await;
    staff.taps("open-return").await;
    judge.looks_at(&staff, "return").await;
    staff.taps("close-return").await;
    staff.taps("check-voucher").await;
    judge.looks_at(&staff, "frank").await;
    staff.taps("close").await;
    staff.taps("go-home").await;
    staff.taps("reset").await;
    judge.looks_at(&staff, "reset").await;
    staff.taps("close").await;
    staff.taps("open-case").await;
    judge.looks_at(&staff, "case").await;
    staff.taps("close").await;
    staff.taps("go-letters").await;
    judge.looks_at(&staff, "letters").await;
    staff.taps("go-backups").await;
    judge.looks_at(&staff, "backups").await;
    staff.taps("go-platforms").await;
    staff.reads("[data-screen='platforms'] [data-format='moodle']").await;
    judge.looks_at(&staff, "platforms").await;
    staff.taps("go-papers").await;
    staff.reads("[data-screen='papers'] [data-part='none']").await;
    judge.looks_at(&staff, "papers").await;
    staff.taps("tab-out").await;
    judge.looks_at(&staff, "papers").await;
    staff.taps("go-dossiers").await;
    judge.looks_at(&staff, "dossiers").await;
    staff.taps("open-register").await;
    judge.looks_at(&staff, "register").await;
    staff.taps("give-up-register").await;
    staff.presses("[data-screen='dossiers'] h1", "\u{e009}i").await;
    judge.looks_at(&staff, "roster").await;
    staff.taps("give-up-roster").await;
    staff.taps("go-holidays").await;
    judge.looks_at(&staff, "holidays").await;
    institution::know(&desk.data(), "Amina", "Ducommun");
    staff.taps("search").await;
    staff.fills("[data-field='search']", "ducom").await;
    staff.reads("[data-row='0'] mark").await;
    staff.taps("open-found").await;
    judge.looks_at(&staff, "person").await;
    staff.taps("lock").await;
    judge.looks_at(&staff, "lock").await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("unlock").await;
    colleagues::walk(&mut staff, &mut judge).await;
    judge.concludes();
}
