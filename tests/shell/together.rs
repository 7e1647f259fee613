//! Kiosk and counter side by side: a draft handed over, a password chosen eyes off, a kiosk attended (J20).

use guichet_core::domain::policy_file::HEP_ACCOUNT;

use crate::desktop::{Desktop, Opening};
use crate::institution::{self, STAFF, STAFF_PASSWORD};
use crate::visitor::Visitor;
use crate::{axe, gallery};

async fn sign_in(staff: &mut Visitor<'_>) {
    staff.sees("sign-in").await;
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
}

#[tokio::test]
async fn a_draft_is_finished_at_the_counter_and_the_password_is_chosen_at_the_kiosk() {
    let desk = Desktop::open(Opening { size: (1366, 768), ..Opening::default() }).await;
    let vouchers = institution::issue(&desk.data(), 1);
    let mut person = Visitor::new(desk.at_kiosk().await);
    person.types_code(&vouchers[0]).await;
    person.sees("name").await;
    person.fills("[name='first_name']", "Amina").await;
    gallery::take(&desk.client, "together/1-name").await;
    person.taps("hand-over").await;
    person.sees("handed").await;
    gallery::take(&desk.client, "together/2-handed").await;
    assert_eq!(person.text("[data-part='case'] .when").await, "G-1");
    axe::check(&desk.client, "kiosk: handed").await;
    assert!(!desk.client.source().await.unwrap().contains("Amina"), "the page still holds what was typed");
    person.ends_with("finish").await;

    let mut staff = Visitor::new(desk.at_counter().await);
    sign_in(&mut staff).await;
    staff.taps("open-case").await;
    staff.fills("[data-field='number']", "1").await;
    staff.taps("find-case").await;
    staff.reads("[data-part='case'][data-open='true']").await;
    gallery::take(&desk.client, "together/3-unverified").await;
    axe::check(&desk.client, "counter: case").await;
    staff.taps("correct-case").await;
    staff.fills("[data-field='last_name']", "Ducommun").await;
    staff.fills("[data-field='email']", "amina.ducommun@exemple.ch").await;
    gallery::take(&desk.client, "together/4-correct").await;
    axe::check(&desk.client, "counter: case, corrected").await;
    staff.taps("keep-case").await;
    staff.touch("[data-check='card']").await;
    staff.reads(".situation[data-part='case'] .good").await;
    staff.taps("activate-here").await;
    // The kiosk takes it by itself.
    staff.reads("[data-screen='case'] [data-part='order'][data-state='taken']").await;
    gallery::take(&desk.client, "together/5-choosing").await;
    axe::check(&desk.client, "counter: case, choosing").await;

    let mut person = Visitor::new(desk.at_kiosk().await);
    person.sees("phrase").await;
    person.taps("show").await;
    let words = person.texts("[data-part='words'] .word").await;
    assert_eq!(words.len(), 5);
    gallery::take(&desk.client, "together/6-phrase").await;
    person.taps("take").await;
    person.sees("active").await;
    gallery::take(&desk.client, "together/7-active").await;
    assert_eq!(person.text("[data-part='login']").await, "amina.ducommun@exemple.ch");

    let staff = Visitor::new(desk.at_counter().await);
    staff.reads("[data-screen='case'] [data-part='order'][data-state='done']").await;
    staff.reads("[data-part='login']").await;
    gallery::take(&desk.client, "together/7-done").await;
    let page = desk.client.source().await.unwrap();
    assert!(!page.contains(&words.join(" ")), "the counter's page has seen the password");
}

#[tokio::test]
async fn staff_see_the_kiosk_take_over_wipe_and_close_it() {
    let desk = Desktop::open(Opening { size: (1366, 768), ..Opening::default() }).await;
    let vouchers = institution::issue(&desk.data(), 1);
    let mut staff = Visitor::new(desk.at_counter().await);
    sign_in(&mut staff).await;
    let mut person = Visitor::new(desk.at_kiosk().await);
    person.types_code(&vouchers[0]).await;
    person.sees("name").await;
    person.fills("[name='first_name']", "Amina").await;

    let mut staff = Visitor::new(desk.at_counter().await);
    staff.reads(".kiosk [data-part='elapsed']").await;
    gallery::take(&desk.client, "together/8-home").await;
    axe::check(&desk.client, "counter: home with a kiosk in use").await;
    staff.taps("take-over").await;

    // Somebody's session is never swept away: they are asked, and may say no.
    let mut person = Visitor::new(desk.at_kiosk().await);
    person.sees("ordered").await;
    gallery::take(&desk.client, "together/9-take-over").await;
    axe::check(&desk.client, "kiosk: ordered").await;
    person.taps("go-on").await;
    assert_eq!(person.value("[name='first_name']").await, "Amina");
    let mut staff = Visitor::new(desk.at_counter().await);
    staff.reads(".kiosk [data-part='order'][data-state='declined']").await;

    // Cleared, asked once more at the counter.
    staff.taps("wipe-kiosk").await;
    gallery::take(&desk.client, "together/10-wipe").await;
    axe::check(&desk.client, "counter: wipe").await;
    staff.taps("wipe-kiosk-yes").await;
    staff.reads(".kiosk [data-part='order'][data-state='done']").await;
    let person = Visitor::new(desk.at_kiosk().await);
    person.sees("home").await;
    assert!(!desk.client.source().await.unwrap().contains("Amina"));

    // Closed, and open again.
    let mut staff = Visitor::new(desk.at_counter().await);
    staff.taps("turn-kiosk").await;
    let person = Visitor::new(desk.at_kiosk().await);
    person.sees("closed").await;
    gallery::take(&desk.client, "together/11-closed").await;
    let mut staff = Visitor::new(desk.at_counter().await);
    staff.taps("turn-kiosk").await;
    let person = Visitor::new(desk.at_kiosk().await);
    person.sees("home").await;
}

#[tokio::test]
async fn a_known_address_is_said_while_it_is_typed_and_two_keys_answer() {
    let desk = Desktop::open(Opening { areas: vec![HEP_ACCOUNT.to_owned()], ..Opening::default() }).await;
    institution::know(&desk.data(), "Amina", "Ducommun");
    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    sign_in(&mut staff).await;
    for (keys, then) in [("\u{e007}", "person"), ("\u{e009}\u{e007}", "case")] {
        staff.taps("search").await;
        staff.fills("[data-field='search']", ">inscription").await;
        staff.presses("[data-field='search']", "\u{e007}").await;
        staff.presses("[data-field='programme']", "Formation").await;
        staff.fills("[data-field='first_name']", "Zoé").await;
        staff.fills("[data-field='last_name']", "Ducommun").await;
        staff.fills("[data-field='email']", "amina.ducommun@exemple.ch").await;
        staff.says("[data-part='existing']", "Compte existant, Amina Ducommun").await;
        gallery::take(counter, &format!("together/12-existing-{then}")).await;
        axe::check(counter, "counter: an address that is known").await;
        staff.presses("[data-field='email']", keys).await;
        staff.reads(if then == "person" { "[data-screen='person'] h1" } else { "[data-part='case']" }).await;
    }
    // Whoever has no need of a voucher and no address of their own takes a slip.
    staff.touch("[data-check='card']").await;
    staff.reads("[data-action='print-case'][aria-disabled='false']").await;
    gallery::take(counter, "together/13-checked").await;
    staff.taps("print-case").await;
    staff.says("[data-part='toast']", "Le bulletin est imprimé").await;
}
