//! The exits are closed: in the real kiosk window, each with a control that shows the check can fail.

use serde_json::json;

use crate::desktop::{Desktop, Opening, binary};
use crate::visitor::Visitor;

#[tokio::test]
async fn the_kiosk_s_window_cannot_open_the_staff_s_door() {
    let desk = Desktop::open(Opening::default()).await;

    desk.at_kiosk().await;
    let refused = desk.ask("counter", "state", json!({})).await.unwrap_err();
    assert!(refused.contains("not allowed"), "Tauri itself refuses: {refused}");

    // The control: the same question through the same page's own door is answered.
    assert!(desk.ask("kiosk", "home", json!({})).await.is_ok());
    desk.at_counter().await;
    assert!(desk.ask("counter", "state", json!({})).await.is_ok());
    let refused = desk.ask("kiosk", "home", json!({})).await.unwrap_err();
    assert!(refused.contains("not allowed"), "nor the counter the kiosk's: {refused}");
}

#[tokio::test]
async fn in_a_kiosk_s_process_the_staff_s_door_does_not_exist() {
    let desk = Desktop::open(Opening { face: "kiosk", ..Opening::default() }).await;
    desk.at_kiosk().await;
    assert!(desk.ask("kiosk", "home", json!({})).await.is_ok());
    for door in ["counter", "nowhere"] {
        let refused = desk.ask(door, "state", json!({})).await.unwrap_err();
        assert!(refused.contains("not found") || refused.contains("not allowed"), "{door}: {refused}");
    }
    // Tauri's own commands are no way round either.
    for command in
        ["plugin:window|close", "plugin:webview|create_webview_window", "plugin:event|emit", "plugin:app|version"]
    {
        let refused = desk.ask(command, "", json!({})).await.unwrap_err();
        assert!(refused.contains("not allowed") || refused.contains("not found"), "{command}: {refused}");
    }
}

#[tokio::test]
async fn no_other_page_and_no_other_window_opens() {
    let desk = Desktop::open(Opening::default()).await;
    let kiosk = desk.at_kiosk().await;
    Visitor::new(kiosk).sees("home").await;
    let before = desk.screen.windows();
    let marked = || async { kiosk.execute("return window.__mark === 1", vec![]).await.unwrap() == json!(true) };
    kiosk.execute("window.__mark = 1", vec![]).await.unwrap();

    for elsewhere in [
        "https://example.org/",
        "file:///etc/passwd",
        "data:text/html,hello",
        "about:blank",
        "mailto:someone@exemple.ch",
        "tauri://localhost/counter.html",
        "javascript:void(document.body.textContent = 'gone')",
    ] {
        kiosk
            .execute(
                "const link = document.createElement('a'); link.href = arguments[0];
                 document.body.append(link); link.click(); link.remove();
                 location.assign(arguments[0]);",
                vec![json!(elsewhere)],
            )
            .await
            .ok();
        settle(kiosk).await;
        assert_eq!(kiosk.current_url().await.unwrap().path(), "/kiosk.html", "after {elsewhere}");
        assert!(marked().await, "the page was left for {elsewhere}");
        Visitor::new(kiosk).sees("home").await;
    }

    let opened = kiosk.execute("return window.open('https://example.org/') === null", vec![]).await.unwrap();
    assert_eq!(opened, json!(true), "window.open answers a window");
    kiosk.execute("window.print()", vec![]).await.unwrap();
    kiosk
        .execute(
            "const file = document.createElement('input'); file.type = 'file'; file.id = 'file';
             document.body.prepend(file); file.click();",
            vec![],
        )
        .await
        .unwrap();
    // The page itself refuses menus; here it is made to allow them, so that Rust's own refusal is seen.
    kiosk
        .execute("window.addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), true)", vec![])
        .await
        .unwrap();
    desk.screen.focus_kiosk();
    desk.screen.click(900, 300, 3);
    desk.screen.press("Menu");
    settle(kiosk).await;
    assert_eq!(desk.screen.windows(), before, "something opened");

    // The controls: the page can be left for itself, and a window that does open is seen.
    kiosk.execute("location.reload()", vec![]).await.unwrap();
    Visitor::new(kiosk).sees("home").await;
    assert!(!marked().await, "a reload is a navigation, and the mark shows it");
    let _notice = desk.screen.open_a_window(&binary("guichet"));
    assert!(desk.screen.windows().len() > before.len(), "a new window is noticed");
}

/// Gives the page the time of two frames, in which what was asked for happens or does not.
async fn settle(client: &fantoccini::Client) {
    let script = "const done = arguments[arguments.length - 1];
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));";
    client.execute_async(script, vec![]).await.unwrap();
}
