//! A test letter over a real line: taken, refused for its recipient, or not let in.

use guichet_core::actor::Actor;
use guichet_core::journeys::set_mail::{let_mail_wait, set_mail_server_with};
use guichet_core::outbox::setting::{SECRET_FILE, mail_setting};
use guichet_core::outbox::trial::{Trial, try_out};
use guichet_core::words::Words;

use crate::desk::open;
use crate::fake::{Do, Fake, accept, greet};

const TO: &str = "s.rochat@exemple.ch";

#[test]
fn a_test_letter_says_what_the_server_said() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path(), false);
    let words = Words::of("fr");
    assert_eq!(try_out(&desk, words, TO).unwrap(), Trial::NoTransport);

    let mail = vec![Do::Hear("MAIL FROM:"), Do::Say("250 ok\r\n"), Do::Hear("RCPT TO:")];
    let refused = [greet(), mail, vec![Do::Say("550 no such user\r\n")]].concat();
    let login = vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Say("250-fake\r\n250 AUTH PLAIN LOGIN\r\n")];
    let shut = [login.clone(), vec![Do::Hear("AUTH PLAIN"), Do::Say("535 wrong password\r\n")]].concat();
    let fake = Fake::start(vec![accept(), refused, shut]);

    let clear = format!("smtp://127.0.0.1:{}", fake.port);
    set_mail_server_with(&desk, &Actor::Console, &clear, "").unwrap();
    assert_eq!(try_out(&desk, words, TO).unwrap(), Trial::Taken("250 2.0.0 queued".into()));
    let letter = String::from_utf8(fake.bodies()[0].clone()).unwrap();
    assert!(letter.contains("To: s.rochat@exemple.ch") && letter.contains("guichet"), "{letter}");
    assert!(matches!(try_out(&desk, words, TO).unwrap(), Trial::Refused("rcpt", reply) if reply.contains("550")));

    // The password stands beside the database, never in the setting.
    let own = format!("smtp://desk@127.0.0.1:{}", fake.port);
    set_mail_server_with(&desk, &Actor::Console, &own, "s:cret/@").unwrap();
    assert_eq!(std::fs::read_to_string(folder.path().join(SECRET_FILE)).unwrap(), "s:cret/@");
    assert!(!format!("{:?}", mail_setting(&desk).unwrap()).contains("cret"));
    assert!(matches!(try_out(&desk, words, TO).unwrap(), Trial::Refused("auth", reply) if reply.contains("535")));

    let_mail_wait(&desk, &Actor::Console).unwrap();
    assert!(!folder.path().join(SECRET_FILE).exists());
    assert_eq!(try_out(&desk, words, TO).unwrap(), Trial::NoTransport);
}
