//! People who work here, in the real window: added, let in for the first time, locked and back by PIN.

use serde_json::json;

use crate::access::Judge;
use crate::desktop::{Desktop, Opening};
use crate::institution::{self, STAFF, STAFF_PASSWORD};
use crate::visitor::Visitor;
use crate::{axe, gallery};

const OWN: &str = "sept tiroirs de bois clair";
const PIN: &str = "271828";
const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";

/// Adds a colleague from the home of the counter; answers the drawn password.
async fn adds(staff: &mut Visitor<'_>, name: &str, role: &str) -> String {
    staff.taps("go-service").await;
    staff.taps("go-staff").await;
    staff.sees("staff").await;
    staff.taps("new-staff").await;
    staff.fills("[data-field='display']", "M. Favre").await;
    staff.fills("[data-field='name']", name).await;
    staff.touch(&format!("[data-role='{role}']")).await;
    staff.taps("save-staff").await;
    staff.reads("[data-part='drawn']").await;
    staff.text("[data-part='password']").await
}

async fn signs_in(staff: &mut Visitor<'_>, name: &str, password: &str) {
    staff.sees("sign-in").await;
    staff.fills("[data-field='name']", name).await;
    staff.fills("[data-field='password']", password).await;
    staff.taps("sign-in").await;
}

async fn signs_out(staff: &mut Visitor<'_>) {
    staff.taps("lock").await;
    staff.taps("sign-out").await;
    staff.sees("sign-in").await;
}

/// Every screen of this story, for the walk that judges all of them; begins and ends with somebody signed in.
pub async fn walk(staff: &mut Visitor<'_>, judge: &mut Judge<'_>) {
    let drawn = adds(staff, "m.favre", "secretariat").await;
    judge.looks_at(staff, "staff").await;
    staff.taps("drawn-done").await;
    staff.taps("go-service").await;
    staff.taps("go-texts").await;
    staff.reads("[data-field='body']").await;
    judge.looks_at(staff, "house-texts").await;
    staff.taps("go-service").await;
    staff.taps("go-access").await;
    staff.fills("[data-part='own-pin'] [data-field='pin']", PIN).await;
    staff.fills("[data-part='own-pin'] [data-field='password']", STAFF_PASSWORD).await;
    staff.taps("set-pin").await;
    staff.reads("[data-action='drop-pin']").await;
    judge.looks_at(staff, "access").await;
    staff.taps("lock").await;
    staff.reads("[data-field='pin']").await;
    staff.presses("dialog [data-field='pin']", PIN).await;
    staff.taps("go-vouchers").await;
    staff.taps("reprint-batch").await;
    judge.looks_at(staff, "confirm").await;
    staff.taps("confirm-not").await;
    signs_out(staff).await;
    signs_in(staff, "m.favre", &drawn).await;
    judge.looks_at(staff, "own-password").await;
    staff.fills("[data-field='password']", OWN).await;
    staff.taps("choose-password").await;
    judge.looks_at(staff, "texts").await;
    staff.touch("[data-field='accept-terms']").await;
    staff.touch("[data-field='accept-charter']").await;
    staff.taps("accept").await;
    staff.sees("home").await;
}

#[tokio::test]
async fn a_colleague_s_first_opening_costs_four_gestures_and_two_fields_by_the_keyboard_alone() {
    let desk = Desktop::open(Opening { size: (1280, 720), ..Opening::default() }).await;
    let client = desk.at_counter().await;
    let mut staff = Visitor::new(client);
    signs_in(&mut staff, STAFF, STAFF_PASSWORD).await;
    let drawn = adds(&mut staff, "m.favre", "printing").await;
    gallery::take(client, "colleagues/drawn").await;
    axe::check(client, "counter: drawn password").await;
    assert_eq!(drawn.split(' ').count(), 5, "{drawn}");
    // Under the lock nobody reads it, and it has left the page with its pane.
    staff.taps("drawn-done").await;
    staff.reads("[data-action='edit-staff']").await;
    assert!(!client.source().await.unwrap().contains(&drawn));
    gallery::take(client, "colleagues/staff").await;
    signs_out(&mut staff).await;

    signs_in(&mut staff, "m.favre", &drawn).await;
    staff.sees("own-password").await;
    gallery::take(client, "colleagues/own-password").await;
    staff.fills("[data-field='password']", "trop court").await;
    staff.presses("[data-field='password']", ENTER).await;
    staff.reads("[data-wrong='new-password']").await;
    staff.rewrites("[data-field='password']", OWN).await;
    staff.presses("[data-field='password']", ENTER).await;
    staff.sees("texts").await;
    gallery::take(client, "colleagues/texts").await;
    staff.taps("accept").await;
    staff.reads("[data-wrong='texts']").await;
    staff.sees("texts").await;
    // Refused: the session is closed, and the gate says whom to ask.
    staff.taps("refuse").await;
    staff.reads("[data-part='refused']").await;
    staff.says("[data-part='refused']", STAFF).await;
    gallery::take(client, "colleagues/refused").await;
    axe::check(client, "counter: refused").await;

    // J9: name, password, Enter; two ticks; accept. Counted with the keyboard only.
    let before = staff.count();
    staff.fills("[data-field='name']", "m.favre").await;
    staff.fills("[data-field='password']", OWN).await;
    let fields = staff.count().since(before).fields;
    staff.presses("[data-field='password']", ENTER).await;
    staff.presses("[data-field='accept-terms']", SPACE).await;
    gallery::take(client, "colleagues/texts-one-ticked").await;
    staff.presses("[data-field='accept-charter']", SPACE).await;
    staff.presses("[data-action='accept']", ENTER).await;
    staff.sees("home").await;
    let gestures = ["Enter", "tick", "tick", "accept"].len();
    assert_eq!((gestures, fields), (4, 2), "as the anchor (interface J9)");

    // Printing sees what it may do, and nothing else.
    gallery::take(client, "colleagues/home-printing").await;
    axe::check(client, "counter: home of printing").await;
    let shown = |action: &str| format!("return document.querySelector(\"[data-action='{action}']\") !== null");
    for (action, is_there) in [
        ("go-vouchers", true),
        ("go-access", true),
        ("go-letters", false),
        ("go-backups", false),
        ("go-service", false),
        ("reset", false),
        ("issue-from-home", false),
    ] {
        let found = client.execute(&shown(action), vec![]).await.unwrap();
        assert_eq!(found, json!(is_there), "{action}");
    }
    staff.taps("go-access").await;
    staff.reads("[data-part='own-pin']").await;
    gallery::take(client, "colleagues/access").await;
    signs_out(&mut staff).await;

    // A new version of one text: the next opening shows what changed, and asks again.
    signs_in(&mut staff, STAFF, STAFF_PASSWORD).await;
    staff.sees("texts").await;
    staff.touch("[data-field='accept-terms']").await;
    staff.touch("[data-field='accept-charter']").await;
    staff.taps("accept").await;
    staff.taps("go-service").await;
    staff.taps("go-texts").await;
    let body = staff.value("[data-field='body']").await;
    assert!(body.starts_with("- Le compte est personnel"), "{body}");
    staff
        .presses("[data-field='body']", &format!("{ENTER}# 7. Clés{ENTER}Les clés du guichet restent au guichet."))
        .await;
    staff.taps("ask-publish").await;
    gallery::take(client, "colleagues/house-texts").await;
    axe::check(client, "counter: a new version").await;
    staff.taps("publish").await;
    signs_out(&mut staff).await;
    signs_in(&mut staff, "m.favre", OWN).await;
    staff.reads("[data-part='text-terms'] ins").await;
    let marked = staff.texts("[data-part='text-terms'] ins").await.join(" ");
    assert!(marked.contains("7. Clés") && marked.contains("restent au guichet"), "{marked}");
    gallery::take(client, "colleagues/texts-changed").await;
    axe::check(client, "counter: a changed text").await;
}

#[tokio::test]
async fn a_draft_survives_the_lock_and_a_pin_opens_it_three_times_wrong_at_most() {
    let desk = Desktop::open(Opening { size: (1280, 720), ..Opening::default() }).await;
    institution::issue(&desk.data(), 8);
    let client = desk.at_counter().await;
    let mut staff = Visitor::new(client);
    signs_in(&mut staff, STAFF, STAFF_PASSWORD).await;
    staff.taps("go-service").await;
    staff.taps("go-access").await;
    staff.fills("[data-part='own-pin'] [data-field='pin']", PIN).await;
    staff.fills("[data-part='own-pin'] [data-field='password']", STAFF_PASSWORD).await;
    staff.taps("set-pin").await;
    staff.reads("[data-action='drop-pin']").await;

    // A colleague half written, then Ctrl L.
    staff.taps("go-service").await;
    staff.taps("go-staff").await;
    staff.taps("new-staff").await;
    staff.fills("[data-field='display']", "B. Meier").await;
    desk.screen.focus_counter();
    desk.screen.press("ctrl+l");
    staff.reads("dialog [data-field='pin']").await;
    gallery::take(client, "colleagues/lock-pin").await;
    axe::check(client, "counter: lock with a PIN").await;
    staff.presses("dialog [data-field='pin']", "111222").await;
    staff.reads("[data-wrong='pin']").await;
    staff.presses("dialog [data-field='pin']", PIN).await;
    staff.reads("[data-action='save-staff']").await;
    assert_eq!(staff.value("[data-field='display']").await, "B. Meier", "what was typed is still there");

    // Sealed things ask for the password, once, and then happen.
    staff.taps("go-vouchers").await;
    staff.taps("reprint-batch").await;
    staff.reads("[data-screen='confirm'] [data-field='password']").await;
    gallery::take(client, "colleagues/confirm").await;
    staff.fills("[data-screen='confirm'] [data-field='password']", STAFF_PASSWORD).await;
    staff.taps("confirm").await;
    let sheet = crate::papers::newest(&desk.data().join("prints"), "pdf", 1).await;
    assert!(!crate::papers::codes_of_sheet(&sheet).is_empty());

    staff.taps("lock").await;
    for left in ["2 essais", "un essai"] {
        staff.presses("dialog [data-field='pin']", "111222").await;
        staff.says("[data-wrong='pin']", left).await;
    }
    staff.presses("dialog [data-field='pin']", "111222").await;
    staff.reads("dialog [data-field='password']").await;
    staff.fills("dialog [data-field='password']", STAFF_PASSWORD).await;
    staff.taps("unlock").await;
    staff.sees("vouchers").await;
}
