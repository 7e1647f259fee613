//! Silence at the kiosk: a warning first, then a screen that has kept nothing (interface 2.4).

use fantoccini::Client;
use serde_json::json;

use crate::desktop::{Desktop, Opening};
use crate::visitor::Visitor;
use crate::{axe, gallery, institution};

/// Lets the page believe that `seconds` have gone by: its clock is moved, nobody waits.
async fn silence(client: &Client, seconds: u32) {
    client
        .execute(
            "const real = performance.now.bind(performance);
             window.__ahead = (window.__ahead ?? 0) + arguments[0] * 1000;
             if (!window.__moved) { window.__moved = true; performance.now = () => real() + window.__ahead; }",
            vec![json!(seconds)],
        )
        .await
        .unwrap();
}

#[tokio::test]
async fn silence_warns_then_wipes_and_keeps_nothing() {
    let desk = Desktop::open(Opening::default()).await;
    let vouchers = institution::issue(&desk.data(), 8);
    let kiosk = desk.at_kiosk().await;
    let mut visitor = Visitor::new(kiosk);
    visitor.sees("home").await;
    visitor.types_code(&vouchers[0]).await;
    visitor.sees("name").await;
    visitor.fills("[name='first_name']", "Quentin").await;

    // P2: ninety seconds, then a warning that lasts thirty.
    silence(kiosk, 91).await;
    visitor.sees("idle").await;
    gallery::take(kiosk, "idle-warning").await;
    axe::check(kiosk, "kiosk: idle").await;
    visitor.touch("[data-action='still-here']").await;
    visitor.sees("name").await;
    assert_eq!(visitor.value("[name='first_name']").await, "Quentin", "an extension loses nothing");

    silence(kiosk, 91).await;
    visitor.sees("idle").await;
    kiosk.execute("window.__visited = true", vec![]).await.unwrap();
    silence(kiosk, 31).await;
    visitor.is_fresh().await;
    visitor.reads("[data-part='notice']").await;
    gallery::take(kiosk, "idle-wiped").await;
    let page = kiosk.source().await.unwrap();
    assert!(!page.contains("Quentin"), "the name is still in the page");

    // Nor does the next person find it in the form.
    visitor.types_code(&vouchers[0]).await;
    visitor.sees("name").await;
    assert_eq!(visitor.value("[name='first_name']").await, "");
}
