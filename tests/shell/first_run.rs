//! The first run in the real window: from a folder that is not there to a counter at home with its kiosk open.

use serde_json::json;

use crate::access::Judge;
use crate::desktop::{Desktop, Opening};
use crate::papers;
use crate::spooler::QUEUE;
use crate::visitor::Visitor;

const NAME: &str = "Centre de formation du Jura";
const PASSWORD: &str = "marmotte cerise vallon tuile";
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";

#[tokio::test]
async fn an_empty_folder_becomes_a_counter_with_its_kiosk() {
    let mut desk = Desktop::open_empty(Opening { size: (1280, 720), ..Opening::default() }).await;
    desk.at_counter().await;
    let client = desk.client.clone();
    let mut staff = Visitor::new(&client);
    // The judge only looks through the client; the desk learns of the kiosk's window in between.
    let mut seen = Judge::new(&client, "counter/setup", "first-run");
    seen.looks_at(&staff, "first-welcome").await;
    assert!(!desk.data().exists(), "nothing is made by looking");

    write_the_institution(&desk, &mut staff, &mut seen).await;
    write_the_administrator(&desk, &mut staff, &mut seen).await;
    desk.find_pages(2).await;
    desk.at_counter().await;
    give_the_recovery_sheet(&desk, &mut staff, &mut seen).await;
    try_the_printer(&desk, &mut staff, &mut seen).await;
    try_the_reader(&desk, &mut staff, &mut seen).await;
    choose_the_rest(&desk, &mut staff, &mut seen).await;

    staff.sees("home").await;
    crate::gallery::take(&client, "first-run/home").await;
    take_a_step_again(&mut staff, &mut seen).await;
    staff.taps("rehearse").await;
    seen.looks_at(&staff, "rehearse").await;
    staff.taps("stay").await;
    seen.concludes();

    let kiosk = desk.at_kiosk().await;
    Visitor::new(kiosk).sees("home").await;
    crate::gallery::take(kiosk, "first-run/kiosk").await;
    Visitor::new(kiosk).says("body", NAME).await;
}

async fn write_the_institution(desk: &Desktop, staff: &mut Visitor<'_>, seen: &mut Judge<'_>) {
    staff.touch("[data-field='language-en']").await;
    assert_eq!(staff.text("h1").await, "Set this desk up");
    crate::gallery::take(&desk.client, "first-run/english").await;
    staff.touch("[data-field='language-fr']").await;
    // The keyboard alone: the title has the focus, Enter in a field goes on.
    staff.presses(".step-title", ENTER).await;
    staff.sees("first-house").await;
    staff.presses(".step-title", ENTER).await;
    staff.reads("[data-wrong='name']").await;
    staff.fills("[data-field='name']", NAME).await;
    staff.rewrites("[data-field='zone']", "Europe/Delemont").await;
    staff.presses("[data-field='name']", ENTER).await;
    staff.reads("[data-wrong='zone']").await;
    seen.looks_at(staff, "first-house").await;
    staff.rewrites("[data-field='zone']", "zuri").await;
    staff.presses("[data-field='zone']", &format!("{DOWN}{ENTER}")).await;
    assert_eq!(staff.value("[data-field='zone']").await, "Europe/Zurich");
    let logo = desk.data().with_file_name("logo.png");
    std::fs::write(&logo, include_bytes!("../../icons/128.png")).unwrap();
    staff.presses("[data-field='logo']", logo.to_str().unwrap()).await;
    staff.reads(".logo-place img").await;
    seen.looks_at(staff, "first-house").await;
    staff.presses("[data-field='name']", ENTER).await;

    staff.sees("first-hours").await;
    for (box_, text) in [("0", "8"), ("1", "12"), ("2", "13h30"), ("3", "12")] {
        staff.fills(&format!("[data-field='monday-{box_}']"), text).await;
    }
    staff.presses("[data-field='monday-3']", ENTER).await;
    staff.reads("[data-wrong='hours']").await;
    staff.rewrites("[data-field='monday-3']", "17").await;
    staff.taps("repeat-monday").await;
    seen.looks_at(staff, "first-hours").await;
    // Back and on again: what was written is still there.
    staff.taps("back").await;
    assert_eq!(staff.value("[data-field='name']").await, NAME);
    staff.reads(".logo-place img").await;
    staff.taps("go-on").await;
    assert_eq!(staff.value("[data-field='friday-2']").await, "13:30");
    staff.taps("go-on").await;
}

async fn write_the_administrator(desk: &Desktop, staff: &mut Visitor<'_>, seen: &mut Judge<'_>) {
    staff.sees("first-admin").await;
    staff.fills("[data-field='admin']", "s.rochat").await;
    staff.fills("[data-field='password']", "trop court").await;
    staff.presses("[data-field='password']", ENTER).await;
    staff.reads("[data-wrong='password']").await;
    assert!(!desk.data().exists(), "a refused set-up makes nothing");
    // A password leaves with its step.
    staff.taps("back").await;
    staff.taps("go-on").await;
    assert_eq!(staff.value("[data-field='password']").await, "");
    assert_eq!(staff.value("[data-field='admin']").await, "s.rochat");
    staff.fills("[data-field='password']", PASSWORD).await;
    staff.reads(".advice.good").await;
    seen.looks_at(staff, "first-admin").await;
    staff.presses("[data-field='password']", ENTER).await;
    staff.sees("first-recovery").await;
    let holds = "return [...document.querySelectorAll('input')].some((field) => field.value.includes(arguments[0]))
        || document.documentElement.outerHTML.includes(arguments[0])";
    let held = desk.client.execute(holds, vec![json!(PASSWORD)]).await.unwrap();
    assert_eq!(held, json!(false), "the password is nowhere in the page");
}

async fn give_the_recovery_sheet(desk: &Desktop, staff: &mut Visitor<'_>, seen: &mut Judge<'_>) {
    staff.taps("go-on").await;
    staff.reads("[data-wrong='recovery']").await;
    staff.taps("recovery-print").await;
    staff.reads("[data-part='said-print']").await;
    let sheet = papers::newest(&desk.data().with_file_name("spool"), "pdf", 1).await;
    staff.taps("recovery-keep").await;
    staff.reads("[data-part='said-keep']").await;
    assert!(desk.data().join("exports/feuille-de-secours.pdf").is_file());
    staff.taps("recovery-read").await;
    staff.reads("[data-part='key-lines']").await;
    seen.looks_at(staff, "first-recovery").await;
    let groups = staff.texts("[data-part='key-lines'] li:first-child span:not(.figure)").await;
    let line = groups.concat();
    // What the spooler made of the sheet can still be read, and says the same key as the screen.
    let [square] = papers::codes_of_page(&sheet).try_into().expect("one square on the sheet");
    assert!(square.starts_with("GTK") && square.contains(&line), "paper and screen say the same key");
    staff.touch("[data-field='safe']").await;
    staff.taps("go-on").await;
    staff.sees("service-printer").await;
    let shown = desk.client.source().await.unwrap();
    assert!(groups.iter().any(|group| !shown.contains(group)), "the key has left the page");
}

async fn try_the_printer(desk: &Desktop, staff: &mut Visitor<'_>, seen: &mut Judge<'_>) {
    staff.touch(&format!("[data-field='queue-{QUEUE}']")).await;
    // A queue that somebody has closed: its own words are shown, and the paper can be sent again.
    let spooler = desk.spooler.as_ref().unwrap();
    spooler.refuses();
    staff.taps("print-test").await;
    staff.reads("[data-wrong='printer']").await;
    assert!(staff.text("[data-wrong='printer']").await.contains("not accepting jobs"));
    spooler.accepts();
    staff.taps("print-test").await;
    staff.reads("[data-action='print-good']").await;
    let page = papers::newest(&desk.data().with_file_name("spool"), "pdf", 2).await;
    assert_eq!(papers::codes_of_page(&page), ["GTVBCDFGHJKLNBS"].map(str::to_owned).to_vec());
    staff.taps("print-bad").await;
    staff.reads("[data-part='print-advice']").await;
    staff.taps("print-good").await;
    staff.reads("[data-part='print-verdict']").await;
    seen.looks_at(staff, "service-printer").await;
    seen.looks_at(staff, "service").await;
    staff.taps("go-on").await;
}

async fn try_the_reader(desk: &Desktop, staff: &mut Visitor<'_>, seen: &mut Judge<'_>) {
    staff.sees("service-reader").await;
    staff.taps("go-on").await;
    staff.reads("[data-wrong='typed']").await;
    desk.screen.focus_counter();
    desk.screen.scan("GTVBCDFGHJKLNBS");
    staff.reads("[data-verdict='both']").await;
    let reading = staff.text("[data-part='reading']").await;
    assert!(reading.contains("finit par Entrée"), "{reading}");
    assert_eq!(staff.value("[data-field='typed']").await, "", "a reading leaves no letters");
    seen.looks_at(staff, "service-reader").await;
    staff.taps("go-on").await;
}

async fn choose_the_rest(desk: &Desktop, staff: &mut Visitor<'_>, seen: &mut Judge<'_>) {
    staff.sees("service-mail").await;
    staff.fills("[data-field='url']", "smtp://mail.exemple.ch").await;
    staff.fills("[data-field='to']", "s.rochat@exemple.ch").await;
    staff.taps("try-mail").await;
    staff.reads("[data-wrong='mail']").await;
    // Nobody listens there: what the line says is shown.
    staff.rewrites("[data-field='url']", "smtp://localhost:9").await;
    staff.taps("try-mail").await;
    staff.reads("[data-part='mail-trial'][data-taken='false']").await;
    seen.looks_at(staff, "service-mail").await;
    staff.touch("[data-field='way-folder']").await;
    staff.taps("try-mail").await;
    staff.reads("[data-part='mail-trial'][data-taken='true']").await;
    assert_eq!(papers::files(&desk.data().join("letters"), "eml").len(), 1);
    crate::gallery::take(&desk.client, "first-run/mail-taken").await;
    staff.taps("go-on").await;

    staff.sees("service-programme").await;
    staff.rewrites("[data-field='name']", "Ateliers de recherche d’emploi").await;
    seen.looks_at(staff, "service-programme").await;
    staff.presses("[data-field='name']", ENTER).await;
}

async fn take_a_step_again(staff: &mut Visitor<'_>, seen: &mut Judge<'_>) {
    staff.taps("open-house").await;
    seen.looks_at(staff, "service-house").await;
    staff.rewrites("[data-field='saturday-0']", "9").await;
    staff.taps("go-on").await;
    staff.reads("[data-wrong='hours']").await;
    staff.fills("[data-field='saturday-1']", "11").await;
    staff.taps("go-on").await;
    staff.sees("service-printer").await;
    staff.taps("step-house").await;
    assert_eq!(staff.value("[data-field='saturday-1']").await, "11:00");
    staff.taps("go-home").await;
}
