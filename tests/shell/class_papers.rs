//! Papers of whole classes at the counter's window (J16, J17): chosen, seen, printed, spoiled, listed, destroyed.

use fantoccini::Client;
use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening as DeskOpening};
use guichet_core::domain::calendar::day_of;
use guichet_core::domain::policy_file::ECAMPUS;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::import_roster::{Wish, import_roster, read};
use guichet_core::roster::people::Corrections;
use guichet_core::roster::{Asked, read_bytes};
use guichet_core::storage::people;

use crate::desktop::{Desktop, Opening};
use crate::dossiers::sign_in;
use crate::visitor::Visitor;
use crate::{axe, gallery};

fn list() -> String {
    let names =
        ["Ackermann;Lionel", "Babey;Océane", "Berisha;Arta", "Comment;Loïs", "de Roten;Noël", "Dos Santos;Beatriz"];
    let rows = ["2A", "2B", "2C"].into_iter().zip(1..).flat_map(|(class, at)| {
        names.iter().zip(1..).map(move |(name, number)| format!("{};{name};EC {class}\r\n", at * 100 + number))
    });
    format!("Numéro;Nom;Prénom;Classe\r\n{}", rows.collect::<String>())
}

fn enrol(desk: &Desktop) {
    enrol_in(desk, ECAMPUS);
}

fn enrol_in(desk: &Desktop, policy: &str) {
    let room = Desk::open(DeskOpening::new(desk.data(), Admission::Console)).unwrap();
    add_programme(&room, &Actor::Console, "ecampus", "ecampus.toml", policy).unwrap();
    let table = read_bytes("eleves.csv", list().into_bytes(), &Asked::default()).unwrap();
    let (programme, people) = read(&room, "ecampus", &table, &Corrections::default()).unwrap();
    import_roster(&room, &Actor::Console, &programme, &table, people, &Wish::default(), |_, _| true).unwrap();
}

#[tokio::test]
async fn a_class_has_its_slips_and_its_listing_and_the_listing_is_destroyed() {
    let desk = Desktop::open(Opening::default()).await;
    enrol(&desk);
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    staff.taps("go-papers").await;
    staff.reads("[data-part='preview'] img").await;
    gallery::take(counter, "papers/01-slips").await;
    axe::check(counter, "counter: slips of classes").await;
    staff.touch("[data-part='classes'] summary").await;
    staff.touch("[data-class='EC 2A']").await;
    staff.says("[data-part='sum']", "6").await;
    gallery::take(counter, "papers/02-class").await;
    axe::check(counter, "counter: one class chosen").await;
    let before = staff.count();
    staff.taps("print-papers").await;
    staff.reads("[data-part='made'][data-people='6']").await;
    assert_eq!(staff.count().since(before).gestures, 1, "a batch that is seen is one press away from paper");
    gallery::take(counter, "papers/03-made").await;
    axe::check(counter, "counter: slips printed").await;
    // Spoiled: one press voids them and prints new ones.
    staff.taps("spoiled-papers").await;
    staff.reads("[data-part='made'][data-people='6'][data-run='2']").await;

    // The listing, with what is still the first password of each.
    staff.picks("[data-field='paper']", "listing").await;
    staff.touch("[data-tick='secret']").await;
    staff.picks("[data-field='reason']", "class_start").await;
    staff.reads("[data-action='print-papers'][aria-disabled='false']").await;
    gallery::take(counter, "papers/04-listing").await;
    axe::check(counter, "counter: a listing with secrets").await;
    staff.taps("print-papers").await;
    staff.reads("[data-part='made'][data-people='6']").await;
    staff.taps("tab-out").await;
    staff.touch("[data-listing='1']").await;
    staff.reads("[data-part='looked'] [data-stale='0']").await;
    gallery::take(counter, "papers/05-out").await;
    axe::check(counter, "counter: a listing looked at").await;
    staff.taps("listing-destroyed").await;
    staff.says("[data-listing='1']", "détruite").await;
}

#[tokio::test]
async fn a_platform_hears_of_whoever_has_chosen_a_password() {
    let desk = Desktop::open(Opening::default()).await;
    enrol(&desk);
    let room = Desk::open(DeskOpening::new(desk.data(), Admission::Console)).unwrap();
    room.write(&Actor::Console, |tx| people::set_password(tx, 1, "$argon2id$chosen", tx.at())).unwrap();
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    staff.taps("go-platforms").await;
    staff.reads("[data-programme='ecampus'][data-format='moodle'][data-due='1']").await;
    gallery::take(counter, "platforms/01-due").await;
    let before = staff.count();
    staff.touch("[data-programme='ecampus'][data-format='moodle'] [data-action='tell']").await;
    staff.reads("[data-part='handed'][data-number='1']").await;
    assert!(staff.count().since(before).gestures <= 1);
    staff.reads("[data-programme='ecampus'][data-format='moodle'][data-due='0']").await;
    gallery::take(counter, "platforms/02-told").await;
    axe::check(counter, "counter: a platform was told").await;
    // Nothing new is no file; LDIF asks where people stand.
    staff.touch("[data-programme='ecampus'][data-format='moodle'] [data-action='tell']").await;
    staff.says("[role='alert']", "rien n’a changé").await;
    staff.touch("[data-programme='ecampus'][data-format='ldif'] [data-action='tell']").await;
    staff.says("[role='alert']", "annuaire").await;
    staff.fills("[data-field='base']", "ou=people,dc=exemple,dc=be").await;
    staff.touch("[data-programme='ecampus'][data-format='ldif'] [data-action='tell']").await;
    staff.reads("[data-part='handed'][data-number='1']").await;
}

#[tokio::test]
async fn on_the_first_day_classes_are_printed_one_after_another() {
    let desk = Desktop::open(Opening::default()).await;
    enrol(&desk);
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    staff.taps("go-papers").await;
    staff.reads("[data-part='preview'] img").await;
    staff.touch("[data-tick='rush']").await;
    staff.says("[data-action='print-papers']", "EC 2A").await;
    staff.taps("print-papers").await;
    staff.says("[data-action='print-papers']", "EC 2B").await;
    gallery::take(counter, "papers/06-rush").await;
    // A slip of the class that was handed over is scanned: the next class goes to the printer.
    desk.screen.focus_counter();
    desk.screen.scan("GTSBCDFGHJKLNPR");
    staff.says("[data-action='print-papers']", "EC 2C").await;
}

#[tokio::test]
async fn before_the_day_the_kiosk_says_when_accounts_open() {
    let desk = Desktop::open(Opening::default()).await;
    let room = Desk::open(DeskOpening::new(desk.data(), Admission::Console)).unwrap();
    let tomorrow = day_of(room.now().unwrap(), room.zone()).tomorrow().unwrap();
    drop(room);
    let day = format!("{:02}-{:02}", tomorrow.month(), tomorrow.day());
    let policy = ECAMPUS.replace("\n[roster]", &format!("\n[opening]\nyearly = \"{day}\"\n\n[roster]"));
    enrol_in(&desk, &policy);
    let kiosk = desk.at_kiosk().await;
    kiosk.refresh().await.unwrap();
    let person = Visitor::new(kiosk);
    person.says("[data-part='opening']", "s’ouvre le").await;
    gallery::take(kiosk, "papers/07-opening").await;
    axe::check(kiosk, "kiosk: accounts that will open").await;
}

#[tokio::test]
async fn an_administrator_words_the_papers_and_sees_them_change() {
    let desk = Desktop::open(Opening::default()).await;
    enrol(&desk);
    let counter = desk.at_counter().await;
    let mut staff = sign_in(counter).await;
    staff.taps("go-papers").await;
    staff.taps("tab-words").await;
    staff.reads("[data-part='worded'] img").await;
    staff.picks("[data-field='words-programme']", "ecampus").await;
    staff.reads("[data-sentence='slip_step_1']").await;
    gallery::take(counter, "papers/08-words").await;
    axe::check(counter, "counter: the words of papers").await;
    staff.reads("[data-action='keep-words'][aria-disabled='true']").await;
    let picture = || staff_picture(counter);
    let before = picture().await;
    staff.rewrites("[data-field='slip_step_1']", "*Allez au CDI* avec ce bulletin.").await;
    while picture().await == before {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    // What fits nowhere is refused, and what was written stays.
    staff.rewrites("[data-field='slip_title']", "UN TITRE BIEN TROP LONG POUR UNE PLAQUE NOIRE DE CETTE LARGEUR").await;
    staff.taps("keep-words").await;
    staff.says("[role='alert']", "ne tient pas").await;
    assert_eq!(staff.value("[data-field='slip_step_1']").await, "*Allez au CDI* avec ce bulletin.");
    staff.touch("[data-sentence='slip_title'] [data-action='as-shipped']").await;
    staff.picks("[data-field='second']", "de").await;
    staff.taps("keep-words").await;
    staff.says("[data-part='toast']", "portent ces textes").await;
    staff.reads("[data-action='keep-words'][aria-disabled='true']").await;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    gallery::take(counter, "papers/09-worded").await;
    axe::check(counter, "counter: papers worded").await;
}

async fn staff_picture(counter: &Client) -> String {
    let read = "return document.querySelector('[data-part=worded] img')?.src ?? ''";
    counter.execute(read, vec![]).await.unwrap().as_str().unwrap_or_default().to_owned()
}
