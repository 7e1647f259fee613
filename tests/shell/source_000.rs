//! Source 000 as one story in both windows: an account in two steps, its dossier linked to the register,
//! the person found again, corrected and locked at the counter (H-1…H-19).

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening as Folder};
use guichet_core::domain::policy_file::HEP_ACCOUNT;
use guichet_core::folder::Admission;
use guichet_core::journeys::import_register::{import_register, read};

use crate::desktop::{Desktop, Opening};
use crate::institution::{STAFF, STAFF_PASSWORD};
use crate::main_job::EMAIL;
use crate::personal::{creates, hands_in, letter, password_of, phrase_shown, signs_in};
use crate::visitor::Visitor;
use crate::{axe, gallery};

/// The institution has known Amina for years.
const REGISTER: &str = "Numéro;Nom;Prénom;Naissance;Cours;Début\r\n\
    8841;Ducommun;Amina;27.03.1984;Pratiques inclusives;01.09.2026\r\n\
    8842;Šarić;Élodie;03.07.1996;Pédagogie;01.09.2026\r\n";

#[tokio::test]
async fn from_an_account_to_a_linked_dossier_and_a_card_at_the_counter() {
    let desk = Desktop::open(Opening { areas: vec![HEP_ACCOUNT.to_owned()], ..Opening::default() }).await;
    let console = Desk::open(Folder::new(desk.data(), Admission::Console)).unwrap();
    let list = read(&console, REGISTER.as_bytes(), console.words()).unwrap();
    import_register(&console, &Actor::Console, &list, false).unwrap();

    // Steps 1 and 2 at the kiosk.
    let mut amina = Visitor::new(desk.at_kiosk().await);
    amina.sees("home").await;
    amina.taps("create").await;
    creates(&mut amina, EMAIL).await;
    amina.sees("done").await;
    let mailed = password_of(&letter(&desk, "temporary-password", 1).await);
    amina.ends_with("finish").await;
    signs_in(&mut amina, EMAIL, &mailed).await;
    amina.sees("phrase").await;
    let phrase = phrase_shown(&mut amina).await;
    amina.taps("take").await;
    amina.sees("active").await;
    amina.taps("my-file").await;
    hands_in(&desk, &mut amina).await;
    amina.ends_with("finish").await;

    // The secretariat links it: the one exact file proposes itself.
    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    staff.sees("sign-in").await;
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
    staff.taps("go-dossiers").await;
    staff.reads("[data-part='compare']").await;
    let before = staff.count();
    staff.taps("accept-dossier").await;
    staff.reads("[data-part='nothing']").await;
    assert_eq!(staff.count().since(before).gestures, 1, "J15: one gesture per dossier");

    // Mail 2 leaves once the decision cannot be taken back by the notice any more (H-19).
    let linked = std::fs::read_to_string(letter(&desk, "dossier-linked", 1).await).unwrap();
    assert!(linked.contains("8841"), "{linked}");
    let mut amina = Visitor::new(desk.at_kiosk().await);
    signs_in(&mut amina, EMAIL, &phrase).await;
    amina.reads("[data-part='dossier'][data-state='linked']").await;
    gallery::take(&desk.client, "source-000/01-linked").await;
    amina.ends_with("finish").await;

    // Found as one types, by keyboard alone.
    let counter = desk.at_counter().await;
    desk.screen.focus_counter();
    desk.screen.press("ctrl+k");
    let mut staff = Visitor::new(counter);
    staff.fills("[data-field='search']", "ducom 84").await;
    staff.reads("[data-row='0'] mark").await;
    gallery::take(counter, "source-000/02-search").await;
    axe::check(counter, "counter: palette").await;
    desk.screen.press("Return");
    staff.sees("person").await;
    staff.reads("[data-part='situation']").await;
    gallery::take(counter, "source-000/03-card").await;
    // What a row cuts is whole in the page.
    let whole = "return document.querySelector('.person').textContent";
    let card = counter.execute(whole, vec![]).await.unwrap().as_str().unwrap().to_owned();
    assert!(card.contains("Pratiques inclusives") && card.contains("Fiche ouverte"), "{card}");
    axe::check(counter, "counter: person").await;

    // Corrected by F2, locked for a reason, and unlocked by the one button on top.
    desk.screen.press("F2");
    staff.reads("[data-part='person-form']").await;
    staff.rewrites("[data-field='first_name']", "Amina Sofia").await;
    gallery::take(counter, "source-000/04-form").await;
    axe::check(counter, "counter: person, form").await;
    staff.taps("keep-person").await;
    staff.says("h1", "Amina Sofia").await;
    staff.taps("lock-account").await;
    staff.touch("[data-why='misuse']").await;
    axe::check(counter, "counter: person, reason").await;
    staff.taps("do-it").await;
    staff.reads(".person-is.bad").await;
    gallery::take(counter, "source-000/05-locked").await;
    staff.taps("person-step").await;
    staff.reads(".person-is.good").await;
    staff.taps("theme").await;
    gallery::take(counter, "source-000/06-night").await;
    axe::check(counter, "counter: person at night").await;
    // Nobody of that name, and the word that is nearly it.
    desk.screen.press("ctrl+k");
    staff.fills("[data-field='search']", "ducomnun").await;
    staff.taps("suggestion").await;
    staff.reads("[data-row='0'] mark").await;
    gallery::take(counter, "source-000/07-suggestion").await;
}
