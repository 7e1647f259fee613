//! A school's list taken at the counter (J18): opened by two keys, tried as soon as it is chosen, taken, taken back.

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening as DeskOpening};
use guichet_core::domain::policy_file::ECAMPUS;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;

use crate::desktop::{Desktop, Opening};
use crate::dossiers::sign_in;
use crate::visitor::Visitor;
use crate::{axe, gallery};

const LIST: &str = "NO_ELEVE;NOM;PRENOM;NAISSANCE;CL;MAIL\r\n3100111367;Aeberhard;Mila;02.02.2008;2A;m.aeberhard@exemple.ch\r\n\
                    3100111381;Abplanalp;Nora;19.06.2007;2A;n.abplanalp@exemple.ch\r\n3100111394;Ackermann;Lionel;31.02.2008;2B;\r\n\
                    3100111402;Aeschlimann;Jules;04.10.2007;2B;\r\n";

/// A school whose accounts come from a list.
async fn school() -> Desktop {
    let desk = Desktop::open(Opening::default()).await;
    let room = Desk::open(DeskOpening::new(desk.data(), Admission::Console)).unwrap();
    add_programme(&room, &Actor::Console, "ecampus", "ecampus.toml", ECAMPUS).unwrap();
    desk
}

/// Two keys and a file: the dry run is there.
async fn tries<'a>(desk: &'a Desktop, list: &str) -> Visitor<'a> {
    let file = desk.data().parent().unwrap().join("eleves.csv");
    std::fs::write(&file, list).unwrap();
    let staff = sign_in(desk.at_counter().await).await;
    desk.screen.focus_counter();
    desk.screen.press("ctrl+i");
    staff.presses("dialog[open] [data-field='file']", &file.display().to_string()).await;
    staff
}

#[tokio::test]
async fn a_school_s_list_is_taken_in_three_gestures_and_taken_back() {
    let desk = school().await;
    let counter = desk.at_counter().await;
    let mut staff = tries(&desk, LIST).await;
    staff.reads("[data-part='roster-report'][data-create='3'][data-wrong='1']").await;
    gallery::take(counter, "roster/01-dry").await;
    axe::check(counter, "counter: a list of people, tried").await;
    // The guess can be seen and corrected, and so can what each column means.
    staff.touch("[data-part='reading'] summary").await;
    staff.reads("[data-column='CL']").await;
    gallery::take(counter, "roster/01b-reading").await;
    axe::check(counter, "counter: how a list is read").await;
    staff.touch("[data-part='reading'] summary").await;
    // A date that is none is put right here: every row can be taken.
    let ten_back = "\u{e003}".repeat(10);
    let right = format!("\u{e010}{ten_back}30.01.2008\u{e007}");
    staff.presses("[data-fix='4-NAISSANCE']", &right).await;
    staff.reads("[data-part='roster-report'][data-create='4'][data-wrong='0']").await;
    let before = staff.count();
    staff.taps("import-roster").await;
    staff.reads("[data-part='done'] [data-action='undo-roster']").await;
    assert_eq!(staff.count().since(before).gestures, 1, "a clean list needs one more press");
    gallery::take(counter, "roster/02-done").await;
    axe::check(counter, "counter: a list of people, taken").await;
    staff.taps("undo-roster").await;
    staff.says("[data-part='done']", "annulé").await;
    staff.taps("give-up-roster").await;
}

#[tokio::test]
async fn the_same_slip_on_several_lines_is_put_right_with_one_press() {
    let desk = school().await;
    let names = ["Mila", "Nora", "Lionel", "Jules", "Zoé", "Coralie", "Eliot", "Svenja"];
    let domain = |at: usize| if (5..7).contains(&at) { "hc" } else { "ch" };
    let class = |at: usize| if at == 7 { "EC 2Bb" } else { "EC 2B" };
    let rows = names.iter().enumerate();
    let rows = rows.map(|(at, name)| format!("{at};Rey;{name};{};p{at}@exemple.{}\r\n", class(at), domain(at)));
    let counter = desk.at_counter().await;
    let mut staff = tries(&desk, &format!("Numéro;Nom;Prénom;Classe;Mail\r\n{}", rows.collect::<String>())).await;
    staff.says("[data-part='hints']", "exemple.hc").await;
    staff.says("[data-part='hints']", "EC 2Bb").await;
    gallery::take(counter, "roster/03-hints").await;
    axe::check(counter, "counter: probable slips of a list").await;
    staff.taps("fix-hints").await;
    while staff.text("[data-part='hints']").await.contains("exemple.hc") {
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    staff.taps("fix-hints").await;
    staff.reads("[data-part='roster-report']").await;
    while counter.find(fantoccini::Locator::Css("[data-part='hints']")).await.is_ok() {
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    gallery::take(counter, "roster/04-put-right").await;
}
