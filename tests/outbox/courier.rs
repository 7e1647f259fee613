//! The courier on a desk: what a letter, its codes and its registration are after each fate.

use guichet_core::actor::Actor;
use guichet_core::domain::code::Code;
use guichet_core::journeys::set_mail::set_mail_server;
use guichet_core::outbox::attempt::{note_leaving, take};
use guichet_core::outbox::courier::{Pass, run_once};
use guichet_core::outbox::{facts, line};
use guichet_core::storage::letters::list;
use guichet_core::storage::{codes, registrations};
use guichet_core::views::verify::verify;

use crate::desk::{START, deadline, enrol, later, letter, open, through};
use crate::fake::{Do, Fake, accept, greet, offer};
use crate::reading::{read, scan};

const EMAIL: &str = "amina.ducommun@exemple.ch";

fn code_in(raw: &[u8]) -> Code {
    Code::parse(&scan(&read(raw).picture.unwrap())).unwrap().code
}

fn state_of(desk: &guichet_core::desk::Desk, code: &Code) -> Option<String> {
    let mac = desk.index_key().code(code);
    desk.read(|sql| codes::find(sql, &mac)).unwrap().map(|row| row.state)
}

#[test]
fn a_rehearsal_sends_into_its_folder_and_the_clock_starts_when_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), true);
    let (registration, id) = enrol(&desk, EMAIL);
    assert_eq!(deadline(&desk, registration), None);
    later(&desk, 3 * 24 * 3600);
    assert_eq!(run_once(&desk).unwrap(), Pass { sent: 1, has_transport: true, ..Pass::default() });
    let file = std::fs::read_dir(folder.path().join("letters")).unwrap().next().unwrap().unwrap();
    assert_eq!(file.file_name().to_str().unwrap(), "000001-activation-1.eml");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions()) & 0o777, 0o600);
    let raw = std::fs::read(file.path()).unwrap();
    assert_eq!(state_of(&desk, &code_in(&raw)).as_deref(), Some("live"));
    // Enrolled on Monday, offline for three days: the 24 hours run from Thursday (V-G5).
    assert_eq!(deadline(&desk, registration).unwrap().to_string(), "2026-11-27T14:20:00Z");
    let text = read(&raw).plain.replace('\u{a0}', " ");
    assert!(text.contains("Jusqu’au vendredi 27 novembre 2026 à 15 h 20"), "{text}");
    assert!(text.contains("jusqu’au dimanche 21 février 2027 inclus") && text.contains("Essai"), "{text}");
    let letter = letter(&desk, id);
    assert_eq!((letter.state.as_str(), letter.attempts), ("accepted", 1));
    let shown = facts::masked_text(&desk, &letter).unwrap().unwrap();
    assert!(shown.contains("●●●● ●●●● ●●●●") && shown.contains("vendredi 27 novembre"));
    assert_eq!(run_once(&desk).unwrap().sent, 0);
    assert!(verify(&desk).unwrap().is_clean, "{:?}", verify(&desk).unwrap().findings);
}

#[test]
fn nothing_is_lost_wherever_the_server_dies() {
    let say = |text| vec![Do::Say(text)];
    let after = |start: Vec<Do>, rest: Vec<Do>| [start, rest].concat();
    let mail = after(greet(), vec![Do::Hear("MAIL"), Do::Break]);
    let rcpt = after(greet(), vec![Do::Hear("MAIL"), Do::Say("250 ok\r\n"), Do::Hear("RCPT"), Do::Break]);
    let dot = |rest: Vec<Do>| after(after(greet(), offer()), rest);
    // The script that dies, and whether the dot was heard: only then may a second copy arrive.
    let deaths: Vec<(Vec<Do>, usize)> = vec![
        (vec![Do::Break], 0),
        (say("220 fake\r\n"), 0),
        (mail, 0),
        (rcpt, 0),
        (dot(vec![Do::Break]), 0),
        (dot(vec![Do::SomeBody, Do::Break]), 0),
        (dot(vec![Do::Body, Do::Break]), 1),
        (dot(vec![Do::Body, Do::Say("451 4.3.0 later\r\n")]), 1),
    ];
    for (death, heard) in deaths {
        let folder = tempfile::tempdir().unwrap();
        let desk = open(folder.path(), true);
        let (registration, id) = enrol(&desk, EMAIL);
        let fake = Fake::start(vec![death.clone(), accept()]);
        through(&desk, fake.port);
        assert_eq!(run_once(&desk).unwrap().sent, 0, "{death:?}");
        assert_eq!(deadline(&desk, registration), None);
        later(&desk, 70);
        assert_eq!(run_once(&desk).unwrap().sent, 1, "first retry within 70 s: {death:?}");
        let copies = fake.bodies();
        assert_eq!(copies.len(), 1 + heard, "{death:?}");
        // One message to the mail world, a code of its own in each copy.
        let ids: Vec<String> = copies.iter().map(|raw| read(raw).message_id).collect();
        assert!(ids.windows(2).all(|pair| pair[0] == pair[1]));
        assert_eq!(state_of(&desk, &code_in(copies.last().unwrap())).as_deref(), Some("live"));
        assert_eq!(letter(&desk, id).state, "accepted");
        assert!(verify(&desk).unwrap().is_clean, "{:?}", verify(&desk).unwrap().findings);
    }
}

#[test]
fn an_unanswered_dot_keeps_its_code_and_the_third_waits_for_staff() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), true);
    let (_, id) = enrol(&desk, EMAIL);
    let fake = Fake::start(vec![[greet(), offer(), vec![Do::Body, Do::Break]].concat()]);
    through(&desk, fake.port);
    for _ in 0..6 {
        run_once(&desk).unwrap();
        later(&desk, 3600);
    }
    let copies = fake.bodies();
    assert_eq!(copies.len(), 3);
    let found: Vec<Code> = copies.iter().map(|raw| code_in(raw)).collect();
    assert!(found.iter().all(|code| state_of(&desk, code).as_deref() == Some("live")));
    assert!(found[0] != found[1] && found[1] != found[2]);
    assert_eq!(letter(&desk, id).state, "needs_staff");
    // Somebody looks and tries again: one more copy, then it is theirs again.
    let at = desk.now().unwrap().as_second();
    assert!(desk.write(&Actor::Console, |tx| list::retry(tx, id, at)).unwrap());
    assert_eq!(run_once(&desk).unwrap().unknown, 1);
    assert_eq!(letter(&desk, id).state, "needs_staff");
}

#[test]
fn a_killed_courier_loses_nothing_and_doubts_only_what_had_begun_to_leave() {
    for (had_begun, unanswered) in [(false, 0), (true, 1)] {
        let folder = tempfile::tempdir().unwrap();
        let desk = open(folder.path(), true);
        let (_, id) = enrol(&desk, EMAIL);
        let taken = take(&desk).unwrap().0.unwrap();
        if had_begun {
            note_leaving(&desk, &taken).unwrap();
        }
        drop(taken);
        assert_eq!(run_once(&desk).unwrap().sent, 0, "the lease still runs");
        later(&desk, 21 * 60);
        run_once(&desk).unwrap();
        later(&desk, 70);
        run_once(&desk).unwrap();
        let letter = letter(&desk, id);
        assert_eq!((letter.state.as_str(), letter.attempts, letter.unanswered), ("accepted", 2, unanswered));
    }
}

#[test]
fn a_courier_that_slept_through_its_lease_sends_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), true);
    let (_, id) = enrol(&desk, EMAIL);
    let taken = take(&desk).unwrap().0.unwrap();
    later(&desk, 21 * 60);
    run_once(&desk).unwrap();
    assert_eq!(letter(&desk, id).state, "deferred");
    assert!(!note_leaving(&desk, &taken).unwrap(), "its code is dead, and somebody else sends the letter");
}

#[test]
fn a_refused_recipient_is_judged_and_the_next_letter_leaves_over_the_same_line() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), true);
    let (registration, refused) = enrol(&desk, "nobody@exemple.ch");
    let (_, fine) = enrol(&desk, EMAIL);
    let no = vec![Do::Hear("MAIL"), Do::Say("250 ok\r\n"), Do::Hear("RCPT"), Do::Say("550 5.1.1 no such user\r\n")];
    let reset = vec![Do::Hear("RSET"), Do::Say("250 ok\r\n")];
    let fake = Fake::start(vec![[greet(), no, reset, offer(), vec![Do::Body, Do::Say("250 ok\r\n")]].concat()]);
    through(&desk, fake.port);
    let pass = run_once(&desk).unwrap();
    assert_eq!((pass.sent, pass.failed, fake.connections()), (1, 1, 1));
    let letter_refused = letter(&desk, refused);
    assert_eq!(letter_refused.state, "failed");
    assert!(letter_refused.last_reply.unwrap().contains("no such user"));
    assert_eq!(deadline(&desk, registration), None);
    let live = desk.read(|sql| {
        let sql_text = "SELECT count(*) FROM code WHERE subject_id = ?1 AND state = 'live'";
        Ok(sql.query_row(sql_text, [registration], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(live.unwrap(), 0);
    assert_eq!(letter(&desk, fine).state, "accepted");
}

#[test]
fn a_wrong_password_pauses_the_line_and_leaves_letters_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), false);
    let (_, id) = enrol(&desk, EMAIL);
    let wrong = [
        vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Say("250 AUTH PLAIN\r\n")],
        vec![Do::Hear("AUTH"), Do::Say("535 5.7.8 no\r\n")],
    ]
    .concat();
    let fake = Fake::start(vec![wrong, accept()]);
    set_mail_server(&desk, &Actor::Console, &format!("smtp://desk:wrong@127.0.0.1:{}?from=a@exemple.ch", fake.port))
        .unwrap();
    let kept = folder.path().join("mail.secret");
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "wrong");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&kept.metadata().unwrap().permissions()) & 0o777, 0o600);
    let held = std::fs::read(folder.path().join("guichet.db-wal")).unwrap();
    assert!(!held.windows(5).any(|bytes| bytes == b"wrong"), "the password is not in the file");
    assert!(run_once(&desk).unwrap().is_line_down);
    let state = desk.read(line::state).unwrap();
    assert!(state.is_paused && state.phase == "auth" && state.reply.contains("535"));
    let untouched = letter(&desk, id);
    assert_eq!((untouched.state.as_str(), untouched.attempts), ("queued", 0));
    set_mail_server(&desk, &Actor::Console, &format!("smtp://127.0.0.1:{}?from=a@exemple.ch", fake.port)).unwrap();
    assert!(!kept.exists());
    assert!(desk.read(line::state).unwrap().is_up());
    assert_eq!(run_once(&desk).unwrap().sent, 1);
}

#[test]
fn what_has_become_pointless_is_not_sent() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), true);
    let (registration, id) = enrol(&desk, EMAIL);
    let at = desk.now().unwrap().as_second();
    desk.write(&Actor::Round, |tx| registrations::end(tx, registration, "lapsed", None, at)).unwrap();
    assert_eq!(run_once(&desk).unwrap().cancelled, 1);
    let letter = letter(&desk, id);
    assert_eq!((letter.state.as_str(), letter.recipient), ("cancelled", None));
}

#[test]
fn an_address_that_was_changed_meanwhile_starts_no_clock() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), true);
    let (registration, _) = enrol(&desk, "wrong@exemple.ch");
    desk.write(&Actor::Kiosk, |tx| registrations::change_address(tx, registration, EMAIL)).unwrap();
    assert_eq!(run_once(&desk).unwrap().sent, 1);
    assert_eq!(deadline(&desk, registration), None);
}

#[test]
fn without_a_way_out_letters_wait_and_wrong_ways_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), false);
    let (registration, id) = enrol(&desk, EMAIL);
    assert_eq!(run_once(&desk).unwrap(), Pass::default());
    assert_eq!((letter(&desk, id).state.as_str(), deadline(&desk, registration)), ("queued", None));
    for wrong in ["", "mail.exemple.ch", "smtp://mail.exemple.ch", "smtps://h?authority=/nowhere", "smtps://h?from=x"] {
        let refused = set_mail_server(&desk, &Actor::Console, wrong).unwrap_err();
        assert!(format!("{refused:?}").contains("MailAddressWrong"), "{wrong}: {refused:?}");
    }
    let rehearsal = tempfile::tempdir().unwrap();
    let desk = open(rehearsal.path(), true);
    assert!(set_mail_server(&desk, &Actor::Console, "smtps://desk:x@mail.exemple.ch").is_err());
    assert_eq!(desk.now().unwrap().to_string(), START);
}

#[test]
fn the_courier_sends_what_is_posted_while_it_runs_and_stops_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let desk = std::sync::Arc::new(open(folder.path(), true));
    let fake = Fake::start(vec![accept()]);
    through(&desk, fake.port);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let running = runtime.spawn(guichet_core::outbox::courier::run(std::sync::Arc::clone(&desk), stopped));
    let (_, id) = enrol(&desk, EMAIL);
    desk.wake_courier();
    let sent = (0..1500).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        letter(&desk, id).state == "accepted"
    });
    assert!(sent);
    stop.send(true).unwrap();
    runtime.block_on(running).unwrap();
}
