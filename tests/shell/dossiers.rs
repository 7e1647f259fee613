//! The queue of dossiers in the real window (J15): one gesture per dossier, twenty clean ones in three,
//! keyboard only, and every decision taken back.

use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::Client;
use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening as DeskOpening};
use guichet_core::folder::Admission;
use guichet_core::journeys::match_dossiers::ready_file;
use guichet_core::journeys::promise;
use guichet_core::storage::ledger::Object;
use guichet_core::storage::people::{self, Learner};
use guichet_core::storage::register::papers::{self, Enrolment};
use guichet_core::storage::register::{self, File, Known};
use guichet_core::storage::{dossiers, programmes};

use crate::desktop::{Desktop, Opening};
use crate::institution::{STAFF, STAFF_PASSWORD};
use crate::visitor::{Count, Visitor};
use crate::{axe, gallery};

/// First names, family name, name at birth, birth date, address.
type Who<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

fn console(data: &Path) -> Desk {
    Desk::open(DeskOpening::new(data, Admission::Console)).unwrap()
}

fn know(desk: &Desk, number: &str, who: Who<'_>) {
    let own = |text: &str| text.to_owned();
    let person = Known {
        first_name: own(who.0),
        last_name: own(who.1),
        birth_name: own(who.2),
        birth_date: own(who.3),
        email: own(who.4),
    };
    let course = Enrolment {
        id: 0,
        course: own("Pédagogie active"),
        begins_on: Some(own("2025-09-01")),
        ends_on: None,
        state: own("running"),
    };
    desk.write(&Actor::Console, |tx| {
        let id = register::add(tx, number, &person, tx.at())?;
        let file = File { id, number: own(number), learner: None, person: person.clone() };
        register::set_keys(tx, id, &ready_file(&file).keys())?;
        papers::keep_enrolment(tx, id, &course)?;
        tx.record("file_added", Object::File, id)
    })
    .unwrap();
}

/// Somebody has sent their data; a promise of `due` stands, or of three business days.
fn arrive(desk: &Desk, kind: &str, who: Who<'_>, due: Option<&str>) {
    let person = Learner {
        first_name: who.0.into(),
        last_name: who.1.into(),
        email: Some(who.4.into()),
        email_proved_at: None,
        language: "fr".into(),
    };
    desk.write(&Actor::Kiosk, |tx| {
        let programme = programmes::by_key(tx, "orp")?.unwrap().id;
        let learner = people::add_learner(tx, &person, tx.at())?;
        tx.execute(
            "UPDATE learner SET birth_name = nullif(?2, ''), birth_date = nullif(?3, '') WHERE id = ?1",
            (learner, who.2, who.3),
        )?;
        tx.record("learner_added", Object::Learner, learner)?;
        let account = people::add_account(tx, learner, who.4, "$argon2id$nothing", tx.at())?;
        tx.record("account_activated", Object::Account, account)?;
        let due = due.map_or_else(|| promise::due_on(tx, 3).unwrap().to_string(), str::to_owned);
        let draft = dossiers::Draft { kind, learner, account, programme, due_on: &due };
        let dossier = dossiers::open(tx, draft, tx.at())?;
        tx.record("dossier_opened", Object::Dossier, dossier)
    })
    .unwrap();
}

/// The queue as a school has it on a Monday.
fn fill(desk: &Desk) {
    know(desk, "7120", ("Jean-Baptiste", "Chételat", "", "1984-05-17", ""));
    know(desk, "7121", ("Jean Baptiste", "Chetelat", "", "1984-05-17", ""));
    know(desk, "8412", ("Élodie Marie", "Saric", "", "1996-07-03", "elodie.saric@exemple.org"));
    know(desk, "8530", ("Noël", "de la Tour", "", "1979-02-11", "noel@exemple.ch"));
    know(desk, "8611", ("Luca", "Bianchi-Voirol", "", "1990-10-30", ""));
    arrive(
        desk,
        "linking",
        ("Jean-Baptiste", "Chételat", "", "1984-05-17", "jb.chetelat@exemple.ch"),
        Some("2026-01-05"),
    );
    arrive(desk, "linking", ("Élodie", "Šarić", "", "1996-03-07", "elodie.saric@exemple.ch"), None);
    arrive(desk, "linking", ("Noël", "de la Tour", "", "1979-02-11", "noel@exemple.ch"), None);
    arrive(desk, "linking", ("Thérèse", "Quiquerez", "", "1965-12-24", "therese@exemple.ch"), None);
    arrive(desk, "linking", ("Luca", "Bianchi-Voirol", "", "1990-10-30", "luca@exemple.ch"), None);
    arrive(desk, "takeover", ("Noël", "de la Tour", "", "1979-02-11", "noel.delatour@exemple.ch"), None);
}

pub async fn sign_in(counter: &Client) -> Visitor<'_> {
    let mut staff = Visitor::new(counter);
    staff.sees("sign-in").await;
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
    staff
}

/// Waits until so many rows are drawn in the queue.
async fn rows(counter: &Client, many: usize) {
    let begun = Instant::now();
    let script = "return document.querySelectorAll('.queue [role=option]').length";
    loop {
        let seen = counter.execute(script, vec![]).await.unwrap().as_u64().unwrap();
        if usize::try_from(seen).unwrap() == many {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{seen} rows, not {many}");
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
}

async fn focused(counter: &Client) -> String {
    let script = "return document.activeElement?.textContent?.trim() ?? ''";
    counter.execute(script, vec![]).await.unwrap().as_str().unwrap().to_owned()
}

async fn letters_act(counter: &Client) {
    let mut staff = Visitor::new(counter);
    staff.taps("go-service").await;
    staff.taps("go-access").await;
    staff.touch("[data-action='letter-keys']").await;
}

#[tokio::test]
async fn one_gesture_links_a_dossier_and_another_takes_it_back() {
    let desk = Desktop::open(Opening::default()).await;
    fill(&console(&desk.data()));
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    staff.reads("[data-action='open-dossier']").await;
    gallery::take(counter, "dossiers/01-home").await;
    axe::check(counter, "counter: home with dossiers").await;
    staff.taps("go-dossiers").await;
    staff.sees("dossiers").await;
    rows(counter, 6).await;
    staff.reads("[data-part='compare']").await;
    gallery::take(counter, "dossiers/02-several").await;
    axe::check(counter, "counter: dossiers, several candidates").await;
    // The swapped date is marked, and the main button says which file.
    staff.touch("[role='option'][data-dossier='2']").await;
    staff.reads("[data-part='compare'] mark").await;
    let score = staff.text("[data-part='score']").await;
    assert!(score.contains("jour et mois inversés"), "{score}");
    gallery::take(counter, "dossiers/03-swapped").await;
    // A clean one: a gesture.
    staff.touch("[role='option'][data-dossier='3']").await;
    staff.reads("[data-action='accept-dossier'][aria-keyshortcuts]").await;
    let before = staff.count();
    staff.taps("accept-dossier").await;
    rows(counter, 5).await;
    assert_eq!(staff.count().since(before), Count { gestures: 1, ..Count::default() });
    staff.reads("[data-decided='3']").await;
    gallery::take(counter, "dossiers/04-linked").await;
    // Ten seconds in the notice, and afterwards from the list of decisions.
    staff.taps("toast-offer").await;
    rows(counter, 6).await;
    for action in ["ask-dossier", "refuse-dossier"] {
        staff.taps(action).await;
        staff.reads("[data-part='question'] [data-action='reason']").await;
        // The letter of the first reason is read before it is sent.
        let letter = if action == "ask-dossier" { "MANQUE" } else { "PAS" };
        staff.says("[data-part='decision-letter']", letter).await;
        gallery::take(counter, &format!("dossiers/05-{action}")).await;
        axe::check(counter, &format!("counter: dossiers, {action}")).await;
    }
    staff.touch("[role='option'][data-dossier='6']").await;
    staff.reads("[data-action='accept-dossier']").await;
    // Whoever must be corrected is a press away.
    staff.taps("open-card").await;
    staff.sees("person").await;
}

#[tokio::test]
async fn an_account_is_taken_over_and_given_back() {
    let desk = Desktop::open(Opening::default()).await;
    fill(&console(&desk.data()));
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    staff.taps("go-dossiers").await;
    staff.sees("dossiers").await;
    rows(counter, 6).await;
    staff.touch("[role='option'][data-dossier='6']").await;
    staff.reads("[data-action='accept-dossier'][aria-expanded='false']").await;
    staff.taps("accept-dossier").await;
    staff.reads("[data-part='moves'] li").await;
    gallery::take(counter, "dossiers/06-merge").await;
    axe::check(counter, "counter: dossiers, merge").await;
    staff.taps("merge-now").await;
    // The dossier of the account that was taken over is withdrawn with it.
    rows(counter, 4).await;
    staff.taps("undo-dossier").await;
    rows(counter, 6).await;
}

#[tokio::test]
async fn twenty_clean_ones_take_three_gestures_and_no_mouse() {
    let desk = Desktop::open(Opening::default()).await;
    let room = console(&desk.data());
    fill(&room);
    for at in 10..28 {
        let (last, born) = (["Favre", "Rey", "Wüthrich"][at % 3], format!("19{}-0{}-1{}", 60 + at, at % 8 + 1, at % 9));
        let first = format!("Ana{}", ["lia", "ïs", "bel", "tole", "stasia", "maria"][at % 6]);
        know(&room, &format!("9{at}"), (&first, last, "", &born, ""));
        arrive(&room, "linking", (&first, last, "", &born, &format!("a{at}@exemple.ch")), None);
    }
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    letters_act(counter).await;
    staff.taps("go-dossiers").await;
    staff.sees("dossiers").await;
    staff.reads("[data-part='compare']").await;
    let before = staff.count();
    staff.taps("tab-clean").await;
    rows(counter, 20).await;
    staff.presses("[data-action='tab-clean']", "\u{e009}a").await;
    staff.reads("[role='option'][aria-selected='true']").await;
    gallery::take(counter, "dossiers/07-twenty").await;
    staff.presses("[role='option'][aria-current='true']", "A").await;
    rows(counter, 0).await;
    // A tap and two chords of the keyboard, which the visitor does not count by itself.
    assert_eq!(staff.count().since(before).gestures + 2, 3);
    staff.reads("[data-part='nothing']").await;
    gallery::take(counter, "dossiers/08-empty").await;
    axe::check(counter, "counter: dossiers, empty").await;
    // All of it comes back.
    staff.presses("[data-screen='dossiers'] h1", "\u{e009}z").await;
    rows(counter, 20).await;
    // By keys alone: walk, link, and the next row has the focus.
    staff.presses("[role='option'][aria-current='true']", "\u{e015}").await;
    let second = focused(counter).await;
    staff.reads("[data-action='accept-dossier'][aria-keyshortcuts]").await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    staff.presses("[role='option'][aria-current='true']", "a").await;
    rows(counter, 19).await;
    assert_ne!(focused(counter).await, second);
    let script = "return document.activeElement?.getAttribute('role')";
    assert_eq!(counter.execute(script, vec![]).await.unwrap(), "option");
    staff.reads("[data-action='accept-dossier'][aria-keyshortcuts]").await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    staff.presses("[role='option'][aria-current='true']", "e").await;
    staff.sees("person").await;
}

#[tokio::test]
async fn a_register_is_taken_and_closed_days_are_chosen() {
    let desk = Desktop::open(Opening::default()).await;
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    staff.taps("go-dossiers").await;
    staff.sees("dossiers").await;
    staff.reads("[data-part='nothing']").await;
    staff.taps("open-register").await;
    staff.sees("register").await;
    let file = desk.data().parent().unwrap().join("registre.csv");
    let lines = "Numéro;Nom;Prénom;Naissance;Cours;Début\r\n8412;Šarić;Élodie;03.07.1996;Pédagogie;01.09.2026\r\n9;Rey;Eva;31.02.1990;;\r\n";
    std::fs::write(&file, lines).unwrap();
    let input = counter.find(fantoccini::Locator::Css("dialog[open] [data-field='file']")).await.unwrap();
    input.send_keys(&file.display().to_string()).await.unwrap();
    staff.reads("[data-part='report'][data-add='1'][data-wrong='1']").await;
    gallery::take(counter, "dossiers/09-register").await;
    axe::check(counter, "counter: register").await;
    staff.taps("skip-wrong").await;
    staff.taps("import-register").await;
    staff.reads("[data-part='toast']").await;
    staff.taps("go-holidays").await;
    staff.sees("holidays").await;
    staff.presses("[data-field='region']", "Jura").await;
    staff.reads("[data-day$='-06-23']").await;
    gallery::take(counter, "dossiers/10-holidays").await;
    axe::check(counter, "counter: closed days").await;
}
