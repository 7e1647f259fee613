//! Enrolling with nothing but a finger on the glass: the pad, the keys, a domain's chip.

use crate::desktop::{Desktop, Opening};
use crate::gallery;
use crate::institution;
use crate::visitor::{Count, Visitor};

#[tokio::test]
async fn a_finger_is_enough_to_enrol() {
    let desk = Desktop::open(Opening { size: (1366, 768), ..Opening::default() }).await;
    let vouchers = institution::issue(&desk.data(), 8);
    let kiosk = desk.at_kiosk().await;
    let mut visitor = Visitor::new(kiosk);
    visitor.sees("home").await;
    visitor.taps("type-code").await;

    // Two letters changed places: the check letters tell, nothing is counted, the letters stay.
    visitor.letters(&swapped(&vouchers[0])).await;
    visitor.reads("[data-part='hint'][data-code='code_mistyped']").await;
    gallery::take(kiosk, "touch/mistyped").await;
    visitor.touch("[data-action='clear']").await;
    let before = Count { gestures: 0, ..visitor.count() };

    visitor.letters(&vouchers[0]).await;
    visitor.sees("name").await;
    gallery::take(kiosk, "touch/name").await;
    visitor.touches_keys("[name='first_name']", &["Z", "o", "é"], "Zoé").await;
    visitor.touches_keys("[name='last_name']", &["D", "’", "{shift}", "A", "m", "i"], "D’Ami").await;
    visitor.taps("continue").await;
    visitor.sees("email").await;
    visitor.touches_keys("[name='email']", &["z", "o", "e", "{@gmail.com}"], "zoe@gmail.com").await;
    gallery::take(kiosk, "touch/email").await;
    visitor.taps("continue").await;
    visitor.sees("check").await;
    visitor.taps("create").await;
    visitor.sees("done").await;
    let count = visitor.count().since(before);
    assert_eq!(count, Count { gestures: 4, fields: 4, typed: 12 + 3 + 6 + 4 }, "the pad replaces the scan, no more");
}

/// The code with its first two different neighbours exchanged.
fn swapped(payload: &str) -> String {
    let mut letters: Vec<char> = payload.chars().collect();
    let code = letters.len() - 12;
    let at = (code..letters.len() - 1).find(|&at| letters[at] != letters[at + 1]).unwrap();
    letters.swap(at, at + 1);
    letters.into_iter().collect()
}
