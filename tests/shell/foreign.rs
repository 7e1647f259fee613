//! Vouchers of other issuers in the real windows: a list taken in at the counter, its codes typed and
//! scanned at the kiosk, the list given back (V-G9, decision 19).

use std::path::Path;
use std::time::Duration;

use fantoccini::{Client, Locator};
use serde_json::json;

use crate::desktop::{Desktop, Opening};
use crate::institution::{self, STAFF, STAFF_PASSWORD};
use crate::visitor::{Count, Visitor};
use crate::{axe, gallery, reach};

const LIST: &str = "code\nCJ-2026-0001\nCJ-2026-0002\n";

async fn open(size: (u32, u32)) -> Desktop {
    Desktop::open(Opening { size, takes_lists: true, ..Opening::default() }).await
}

#[tokio::test]
async fn a_code_is_typed_on_the_glass_and_opens_the_name_page() {
    let desk = open((1366, 768)).await;
    institution::import_list(&desk.data(), LIST);
    let kiosk = desk.at_kiosk().await;
    let mut visitor = Visitor::new(kiosk);
    visitor.sees("home").await;
    visitor.taps("enrol").await;
    visitor.sees("code").await;
    gallery::take(kiosk, "foreign/01-code").await;
    visitor.taps("type-foreign").await;
    visitor.sees("foreign").await;
    gallery::take(kiosk, "foreign/02-empty").await;

    visitor.touches_keys("[name='foreign']", &["C", "J", "9", "9"], "CJ99").await;
    visitor.taps("continue").await;
    visitor.reads("[data-part='fault']").await;
    gallery::take(kiosk, "foreign/03-unknown").await;
    axe::check(kiosk, "kiosk: foreign, unknown").await;
    assert_eq!(reach::out_of_reach(kiosk).await, [""; 0]);
    for _ in 0..4 {
        visitor.touch("[data-skbtn='{bksp}']").await;
    }
    let before = visitor.count();
    let keys = ["C", "J", "2", "0", "2", "6", "0", "0", "0", "1"];
    visitor.touches_keys("[name='foreign']", &keys, "CJ20260001").await;
    visitor.taps("continue").await;
    visitor.sees("name").await;
    assert_eq!(visitor.count().since(before), Count { gestures: 1, fields: 1, typed: 10 });
    gallery::take(kiosk, "foreign/04-name").await;
    visitor.reads("[data-part='voucher']").await;
}

#[tokio::test]
async fn a_scan_of_an_issuer_s_code_is_found_whatever_the_keyboard() {
    let desk = open((1920, 1080)).await;
    desk.screen.set_layout("fr");
    institution::import_list(&desk.data(), LIST);
    let kiosk = desk.at_kiosk().await;
    let mut visitor = Visitor::new(kiosk);
    visitor.sees("home").await;
    visitor.scans(&desk.screen, "CJ-2026-0001");
    visitor.sees("name").await;
    assert_eq!(visitor.value("[name='first_name']").await, "", "the scan stays in no field");
    visitor.ends_with("leave").await;

    // On the page that is for typing it, with the field under the fingers: the same, and no Enter is pressed.
    visitor.taps("type-code").await;
    visitor.taps("type-foreign").await;
    visitor.sees("foreign").await;
    gallery::take(kiosk, "foreign/05-wide").await;
    visitor.fills("[name='foreign']", "cj").await;
    // A hand lays the keys aside before it holds a voucher under the reader.
    tokio::time::sleep(Duration::from_millis(300)).await;
    visitor.scans(&desk.screen, "CJ-2026-0002");
    visitor.sees("name").await;
    visitor.ends_with("leave").await;

    // One that nobody listed is refused in words.
    visitor.scans(&desk.screen, "CJ-2026-0099");
    visitor.sees("refused").await;
    gallery::take(kiosk, "foreign/06-refused").await;
}

/// Chooses a file as the system's dialog would hand it over.
async fn choose(client: &Client, file: &Path) {
    let input = client.find(Locator::Css("dialog[open] [data-field='file']")).await.unwrap();
    input.send_keys(&file.display().to_string()).await.unwrap();
}

#[tokio::test]
async fn a_list_is_tried_taken_and_given_back() {
    let desk = open((1920, 1080)).await;
    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    staff.sees("sign-in").await;
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
    staff.taps("go-vouchers").await;
    staff.taps("open-import").await;
    staff.sees("import").await;
    gallery::take(counter, "foreign/11-import-empty").await;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("caisse-du-jura.csv");
    // Windows-1252, as a spreadsheet here saves it; four lines cannot be taken.
    let lines = b"Code du bon;Valable jusqu\x92au;Cours;Nom\r\nCJ-2026-0001;31.12.2030;Fran\xe7ais B1;Ducommun\r\n\
        CJ-2026-0002;31.12.2030;Fran\xe7ais B1;Demir\r\nCJ-2026-0003;;;Gigon\r\ncj20260003;;;Gigon\r\nCJ1;;;x\r\n\
        CJ-2026-0005;31.02.2030;;y\r\nCJ-2026-0006;1.1.2020;;z\r\n";
    std::fs::write(&file, lines).unwrap();
    choose(counter, &file).await;
    staff.fills("dialog[open] [data-field='issuer']", "Caisse du Jura").await;
    staff.reads("[data-part='report'][data-add='3'][data-wrong='4']").await;
    gallery::take(counter, "foreign/12-dry-run").await;
    axe::check(counter, "counter: import, dry run").await;
    assert_eq!(reach::out_of_reach(counter).await, [""; 0]);
    staff.reads("[data-action='import-list'][aria-disabled='true']").await;
    staff.taps("keep-refused").await;
    staff.reads("[data-part='toast']").await;
    staff.taps("skip-wrong").await;
    staff.reads("[data-action='import-list'][aria-disabled='false']").await;
    staff.taps("import-list").await;
    staff.reads("[data-part='batch'][data-batch='1']").await;
    gallery::take(counter, "foreign/13-batch").await;
    axe::check(counter, "counter: an imported batch").await;

    institution::issue(&desk.data(), 8);
    institution::void_voucher(&desk.data());
    institution::issue_past(&desk.data(), 5);
    institution::enter(&desk.data(), "*CJ20260002");
    // The window asks again by itself only when something at its own doors changed.
    staff.taps("go-home").await;
    staff.sees("home").await;
    staff.taps("go-vouchers").await;
    staff.taps("tab-lists").await;
    gallery::take(counter, "foreign/14-lists").await;
    staff.taps("tab-sums").await;
    staff.reads("[data-part='total']").await;
    gallery::take(counter, "foreign/15-sums").await;
    axe::check(counter, "counter: sums").await;
    for (state, count) in [("held", "1"), ("free", "10"), ("past", "5"), ("void", "1")] {
        let css = format!("[data-part='total'] [data-sum='{state}'] b");
        assert_eq!(staff.text(&css).await, count, "{state}");
    }
    staff.touch("[data-action='show-issuer']").await;
    staff.reads("[data-part='only']").await;
    gallery::take(counter, "foreign/16-only").await;
    staff.taps("show-all").await;

    // A scan at the counter tells about the voucher, and the list goes back to its issuer.
    staff.taps("check-voucher").await;
    staff.sees("frank").await;
    staff.fills("[data-field='code']", "cj 2026 0003").await;
    staff.taps("check").await;
    staff.reads("[data-part='answer'][data-state='free']").await;
    staff.taps("close").await;
    staff.taps("return-list").await;
    staff.sees("return").await;
    choose(counter, &file).await;
    // The page reads the file first; nobody clicks that fast.
    staff.reads("dialog[open] .drop.full").await;
    staff.taps("return-now").await;
    staff.reads("[data-part='returned'][data-unused='4']").await;
    gallery::take(counter, "foreign/17-returned").await;
    axe::check(counter, "counter: a list given back").await;
    let exports = std::fs::read_dir(desk.data().join("exports")).unwrap().count();
    assert_eq!(exports, 2, "the lines left out, and the list that goes back");

    // The smallest window the counter may have: three buttons and four tabs are still within reach.
    staff.taps("close-return").await;
    counter.set_window_rect(0, 0, 1024, 680).await.unwrap();
    staff.taps("tab-sums").await;
    gallery::take(counter, "foreign/18-narrow").await;
    assert_eq!(reach::out_of_reach(counter).await, [""; 0]);
}

#[tokio::test]
async fn a_list_is_dropped_on_the_dialog() {
    let desk = open((1920, 1080)).await;
    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    staff.fills("[data-field='name']", STAFF).await;
    staff.fills("[data-field='password']", STAFF_PASSWORD).await;
    staff.taps("sign-in").await;
    staff.taps("go-vouchers").await;
    staff.taps("open-import").await;
    staff.fills("dialog[open] [data-field='issuer']", "Caisse du Jura").await;
    let dropped = "const [text] = arguments; const carried = new DataTransfer();
        carried.items.add(new File([text], 'liste.csv', { type: 'text/csv' }));
        document.querySelector('[data-part=drop]').dispatchEvent(
          new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));";
    counter.execute(dropped, vec![json!(LIST)]).await.unwrap();
    staff.reads("[data-part='report'][data-add='2'][data-wrong='0']").await;
    gallery::take(counter, "foreign/19-dropped").await;
    let name = counter.find(Locator::Css("[data-part='file']")).await.unwrap();
    assert_eq!(name.prop("textContent").await.unwrap().as_deref(), Some("liste.csv"));
}
