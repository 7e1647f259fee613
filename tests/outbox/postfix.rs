//! The whole way through a real mail server: signed in, encrypted, into the box, read by a reader.

use guichet_core::actor::Actor;
use guichet_core::domain::code::Code;
use guichet_core::journeys::set_mail::set_mail_server;
use guichet_core::outbox::courier::run_once;
use guichet_core::outbox::line;
use guichet_core::storage::codes;

use crate::desk::{deadline, enrol, letter, open};
use crate::reading::{read, scan};
use crate::server::Postfix;

#[test]
fn a_letter_arrives_and_its_picture_opens_the_account() {
    let folder = tempfile::tempdir().unwrap();
    let postfix = Postfix::start(folder.path());
    let data = tempfile::tempdir().unwrap();
    let desk = open(data.path(), false);
    let authority = postfix.authority().display().to_string();
    let url = |scheme: &str, port: u16, password: &str| {
        format!("{scheme}://accueil%40exemple.ch:{password}@localhost:{port}?authority={authority}")
    };
    let right = "s%3Aecret%20p%40ss";

    // A wrong password first: the line pauses, no address is judged, nothing arrives.
    let (first, first_letter) = enrol(&desk, "amina.ducommun@exemple.ch");
    set_mail_server(&desk, &Actor::Console, &url("smtp+starttls", postfix.starttls, "wrong")).unwrap();
    assert!(run_once(&desk).unwrap().is_line_down);
    let state = desk.read(line::state).unwrap();
    assert!(state.is_paused && state.phase == "auth", "{state:?}");
    assert_eq!((letter(&desk, first_letter).attempts, deadline(&desk, first)), (0, None));

    // Then the right one, once over STARTTLS and once over implicit TLS.
    set_mail_server(&desk, &Actor::Console, &url("smtp+starttls", postfix.starttls, right)).unwrap();
    assert_eq!(run_once(&desk).unwrap().sent, 1);
    let (second, _) = enrol(&desk, "amina.ducommun@exemple.ch");
    set_mail_server(&desk, &Actor::Console, &url("smtps", postfix.implicit, right)).unwrap();
    assert_eq!(run_once(&desk).unwrap().sent, 1);
    assert!(deadline(&desk, first).is_some() && deadline(&desk, second).is_some());

    let mut subjects = vec![];
    for raw in postfix.inbox(2) {
        let message = read(&raw);
        assert_eq!(message.to, ("Amina Ducommun".into(), "amina.ducommun@exemple.ch".into()));
        assert!(message.plain.contains("Orientation") || message.plain.contains("programme"));
        let code = Code::parse(&scan(&message.picture.unwrap())).unwrap().code;
        let row = desk.read(|sql| codes::find(sql, &desk.index_key().code(&code))).unwrap().unwrap();
        assert_eq!((row.purpose.as_str(), row.channel.as_str(), row.state.as_str()), ("activation", "letter", "live"));
        subjects.push(row.subject);
    }
    subjects.sort_unstable();
    assert_eq!(subjects, [first, second]);

    // A box that does not exist: that letter alone is judged.
    let (nobody, refused) = enrol(&desk, "nobody@exemple.ch");
    assert_eq!(run_once(&desk).unwrap().failed, 1);
    assert_eq!((letter(&desk, refused).state.as_str(), deadline(&desk, nobody)), ("failed", None));
}
