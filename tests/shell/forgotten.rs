//! A forgotten password in the real windows: by mailed code at the kiosk (J4), by slip at the counter.

use crate::desktop::{Desktop, Opening};
use crate::institution::{self, STAFF, STAFF_PASSWORD};
use crate::main_job::{EMAIL, enrol};
use crate::visitor::{Count, Visitor};
use crate::{gallery, papers};

/// Amina enrols and activates with the mailed code, which proves her address.
async fn becomes_a_learner(desk: &Desktop, voucher: &str) {
    let mut amina = Visitor::new(desk.at_kiosk().await);
    amina.sees("home").await;
    amina.scans(&desk.screen, voucher);
    enrol(desk, &mut amina).await;
    let letter = papers::newest(&desk.data().join("mail"), "eml", 1).await;
    amina.ends_with("finish").await;
    amina.scans(&desk.screen, &papers::code_of_letter(&letter));
    amina.sees("phrase").await;
    amina.taps("take").await;
    amina.sees("active").await;
    amina.ends_with("finish").await;
}

#[tokio::test]
async fn a_code_by_letter_and_one_tap_make_a_new_password() {
    let desk = Desktop::open(Opening::default()).await;
    let vouchers = institution::issue(&desk.data(), 8);
    becomes_a_learner(&desk, &vouchers[0]).await;
    let before = papers::files(&desk.data().join("mail"), "eml").len();

    let mut amina = Visitor::new(&desk.client);
    amina.sees("home").await;
    gallery::take(&desk.client, "forgotten/01-home").await;
    amina.taps("forgot").await;
    amina.sees("forgot").await;
    amina.fills("[name='email']", EMAIL).await;
    gallery::take(&desk.client, "forgotten/02-address").await;
    amina.taps("continue").await;
    amina.sees("asked").await;
    gallery::take(&desk.client, "forgotten/03-asked").await;
    let letter = papers::newest(&desk.data().join("mail"), "eml", before + 1).await;
    let code = papers::code_of_letter(&letter);
    assert!(code.starts_with("GTR"), "{code}");
    amina.opens_a_letter();
    amina.scans(&desk.screen, &code);
    amina.sees("phrase").await;
    gallery::take(&desk.client, "forgotten/04-phrase").await;
    amina.taps("take").await;
    amina.sees("active").await;
    gallery::take(&desk.client, "forgotten/05-renewed").await;
    assert_eq!(amina.count(), Count { gestures: 5, fields: 1, typed: 25 }, "J4 (interface 3)");
    amina.ends_with("finish").await;
    // The code is spent: held up again it says so, and the sign-in is offered.
    amina.scans(&desk.screen, &code);
    amina.sees("refused").await;
    amina.reads("[data-code='code_used']").await;
}

#[tokio::test]
async fn the_counter_prints_a_slip_after_an_identity_check() {
    let desk = Desktop::open(Opening::default()).await;
    let vouchers = institution::issue(&desk.data(), 8);
    becomes_a_learner(&desk, &vouchers[0]).await;

    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
    gallery::take(counter, "forgotten/10-counter-home").await;
    staff.taps("reset").await;
    staff.sees("reset").await;
    gallery::take(counter, "forgotten/11-counter-who").await;
    staff.fills("[data-field='who']", "personne@exemple.ch").await;
    staff.taps("find").await;
    staff.reads("#wrong-reset").await;
    counter.find(fantoccini::Locator::Css("[data-field='who']")).await.unwrap().clear().await.unwrap();
    staff.fills("[data-field='who']", EMAIL).await;
    staff.taps("find").await;
    staff.reads("[data-part='account']").await;
    staff.touch("[data-check='card_seen']").await;
    gallery::take(counter, "forgotten/12-counter-found").await;
    crate::axe::check(counter, "counter: reset, found").await;
    let before = papers::files(&desk.data().join("prints"), "pdf").len();
    staff.taps("print-reset").await;
    staff.reads("[data-part='reset-done'][data-how='folder']").await;
    gallery::take(counter, "forgotten/13-counter-printed").await;
    let slip = papers::newest(&desk.data().join("prints"), "pdf", before + 1).await;

    let kiosk = desk.at_kiosk().await;
    let mut amina = Visitor::new(kiosk);
    let payload = papers::codes_of_page(&slip).concat();
    assert!(payload.starts_with("GTR"), "{payload}");
    amina.scans(&desk.screen, &payload);
    amina.sees("phrase").await;
    amina.taps("take").await;
    amina.sees("active").await;
}
