//! The fault matrix of the send protocol: every way a server can behave, and what we make of it.

use std::path::Path;
use std::time::Duration;

use guichet_core::outbox::compose::{Envelope, compose};
use guichet_core::outbox::server::{Secret, Server};
use guichet_core::outbox::smtp::{Patience, Trouble};
use guichet_core::outbox::transport::Transport;
use guichet_core::outbox::trust::Trust;
use guichet_core::outbox::verdict::Phase::{Auth, Connect, Data, Dot, Mail, Rcpt, Tls};
use guichet_core::outbox::verdict::Verdict::{Accepted, Deferred, Failed, NeedsStaff, Paused, Unknown};
use guichet_core::outbox::verdict::{Phase, Verdict, judge};
use guichet_core::words::Words;

use crate::certificates::Certificates;
use crate::fake::{Do, Fake, accept, bye, greet, offer};
use crate::letters::{activation, envelope};

/// Long enough for a busy machine: only silence for ever must run into it.
const LONG: Duration = Duration::from_secs(30);

/// For servers that never answer.
const SHORT: Duration = Duration::from_secs(3);

/// One whole dialogue: how far it came and what became of the letter.
fn dialogue(url: &str, authority: Option<&Path>, recipient: &str) -> (Phase, Verdict) {
    patient(LONG, url, authority, recipient)
}

fn patient(patience: Duration, url: &str, authority: Option<&Path>, recipient: &str) -> (Phase, Verdict) {
    let (server, password) = Server::parse(url).unwrap();
    let patience = Patience { connect: patience, reply: patience, data: patience, dot: patience };
    let transport = Transport::Smtp { server, password, trust: Trust::read(authority).unwrap(), patience };
    let envelope = Envelope { recipient: recipient.into(), ..envelope("fr") };
    let message = compose(Words::of("fr"), &envelope, &activation("fr")).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let outcome: Result<String, Trouble> = runtime.block_on(async {
        let mut line = transport.open().await?;
        line.offer(&message).await?;
        let reply = line.deliver("a.eml", &message.formatted()).await?;
        line.close().await;
        Ok(reply)
    });
    match outcome {
        Ok(_) => (Dot, Accepted),
        Err(trouble) => (trouble.phase, judge(trouble.phase, &trouble.answer)),
    }
}

/// Scripts in clear on this machine: the number of the matrix, the script, what must come of it.
fn in_clear() -> Vec<(u8, Vec<Do>, (Phase, Verdict))> {
    let say = |text| vec![Do::Say(text)];
    let after = |start: Vec<Do>, rest: Vec<Do>| [start, rest].concat();
    let mail = |reply| after(greet(), vec![Do::Hear("MAIL"), Do::Say(reply)]);
    let rcpt = |reply| after(greet(), vec![Do::Hear("MAIL"), Do::Say("250 ok\r\n"), Do::Hear("RCPT"), Do::Say(reply)]);
    let data = |rest: Vec<Do>| after(rcpt("250 ok\r\n"), after(vec![Do::Hear("DATA")], rest));
    let dot = |rest: Vec<Do>| after(after(greet(), offer()), rest);
    let rest_after_rcpt =
        |reply| after(rcpt(reply), vec![Do::Hear("DATA"), Do::Say("354 go on\r\n"), Do::Body, Do::Say("250 ok\r\n")]);
    vec![
        (4, vec![Do::Wait(60_000)], (Connect, Deferred)),
        (5, after(vec![Do::Drip("220 fake ready\r\n")], accept()[1..].to_vec()), (Dot, Accepted)),
        (6, after(say("220-fake\r\n220-still\r\n220 now\r\n"), accept()[1..].to_vec()), (Dot, Accepted)),
        (7, say("421 too busy\r\n"), (Connect, Deferred)),
        (8, say("554 go away\r\n"), (Connect, Paused)),
        (9, say("HTTP/1.1 400 Bad Request\r\n\r\n"), (Connect, Deferred)),
        (10, vec![Do::Say("220 fake\r\n"), Do::Break], (Connect, Deferred)),
        (11, vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Say("500 what\r\n")], (Connect, Paused)),
        (12, vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Say("421 no\r\n")], (Connect, Deferred)),
        (
            13,
            vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Flood("250-and another line\r\n")],
            (Connect, Deferred),
        ),
        (14, vec![Do::Flood("220 no end of this line ")], (Connect, Deferred)),
        (31, after(greet(), offer()), (Rcpt, NeedsStaff)),
        (33, mail("451 later\r\n"), (Mail, Deferred)),
        (34, mail("550 not you\r\n"), (Mail, Paused)),
        (34, mail("553 not you\r\n"), (Mail, Paused)),
        (35, mail("552 too big\r\n"), (Mail, Failed)),
        (36, mail("503 what\r\n"), (Mail, Deferred)),
        (37, rcpt("450 4.7.1 greylisted\r\n"), (Rcpt, Deferred)),
        (39, rcpt("452 4.2.2 full\r\n"), (Rcpt, Deferred)),
        (40, after(rcpt("421 4.3.2 closing\r\n"), vec![Do::Break]), (Rcpt, Deferred)),
        (41, rcpt("550 5.1.1 no such user\r\n"), (Rcpt, Failed)),
        (42, rcpt("550 5.7.1 policy\r\n"), (Rcpt, Failed)),
        (43, rcpt("551 elsewhere\r\n"), (Rcpt, Failed)),
        (44, rcpt("553 syntax\r\n"), (Rcpt, Failed)),
        (45, rcpt("554 no\r\n"), (Rcpt, Failed)),
        (46, rest_after_rcpt("250 error: perhaps\r\n"), (Dot, Accepted)),
        (47, rest_after_rcpt("251 forwarded\r\n"), (Dot, Accepted)),
        (47, rest_after_rcpt("252 perhaps\r\n"), (Dot, Accepted)),
        (48, rcpt("999 what\r\n"), (Rcpt, Deferred)),
        (48, rcpt("25O what\r\n"), (Rcpt, Deferred)),
        (48, rcpt("\r\n"), (Rcpt, Deferred)),
        (49, data(vec![Do::Wait(500), Do::Say("354 late\r\n"), Do::Body, Do::Say("250 ok\r\n")]), (Dot, Accepted)),
        (50, data(say("451 later\r\n")), (Data, Deferred)),
        (50, data(say("421 later\r\n")), (Data, Deferred)),
        (51, data(say("554 no valid recipients\r\n")), (Data, Failed)),
        (51, data(say("250 not the answer to DATA\r\n")), (Data, Deferred)),
        (52, data(vec![Do::Say("354 go\r\n"), Do::Break]), (Dot, Unknown)),
        (53, data(vec![Do::Say("354 go\r\n"), Do::SomeBody, Do::Break]), (Dot, Unknown)),
        (56, dot(vec![Do::Body, Do::Break]), (Dot, Unknown)),
        (57, dot(vec![Do::Body, Do::Wait(1200), Do::Say("250 late\r\n")]), (Dot, Accepted)),
        (58, dot(vec![Do::Body, Do::Wait(60_000)]), (Dot, Unknown)),
        (59, dot(vec![Do::Body, Do::Say("451 later\r\n")]), (Dot, Deferred)),
        (60, dot(vec![Do::Body, Do::Say("554 5.7.1 spam\r\n")]), (Dot, Failed)),
        (61, dot(vec![Do::Body, Do::Say("250 ok\r\n"), Do::Break]), (Dot, Accepted)),
        (63, dot(vec![Do::Body, Do::Drip("250-one\r\n250 two\r\n")]), (Dot, Accepted)),
    ]
}

/// A name, what is said before, what the server does, and how that must be judged.
type Case<'a> = (&'a str, &'a str, Vec<Do>, (Phase, Verdict));

#[test]
fn every_answer_is_judged_by_its_place() {
    let cases = in_clear();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let running: Vec<_> = cases
            .into_iter()
            .map(|(number, script, expected)| {
                scope.spawn(move || {
                    let fake = Fake::start(vec![script.clone()]);
                    let recipient = if number == 31 { "é@exemple.ch" } else { "amina@exemple.ch" };
                    let url = format!("smtp://127.0.0.1:{}", fake.port);
                    // 4 and 58 are the two that stay silent.
                    let found = patient(if matches!(number, 4 | 58) { SHORT } else { LONG }, &url, None, recipient);
                    (found != expected).then(|| format!("case {number}: {found:?}, not {expected:?}: {script:?}"))
                })
            })
            .collect();
        running.into_iter().filter_map(|case| case.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_server_that_is_not_there_is_only_late() {
    let gone = Fake::start(vec![]).port;
    assert_eq!(dialogue(&format!("smtp://127.0.0.1:{gone}"), None, "a@b.ch").1, Deferred);
    assert_eq!(dialogue("smtps://nowhere.invalid:465", None, "a@b.ch"), (Connect, Deferred));
}

#[test]
fn a_line_is_encrypted_and_proved_or_nothing_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let certificates = Certificates::make(folder.path());
    let ca = certificates.file("ca.pem");
    let hello = || {
        vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Say("250-fake\r\n250 STARTTLS\r\n"), Do::Hear("STARTTLS")]
    };
    let turned = |name| [hello(), vec![Do::Say("220 go\r\n"), Do::Encrypt(name)]].concat();
    let letter = || {
        [vec![Do::Hear("EHLO"), Do::Say("250 fake\r\n")], offer(), vec![Do::Body, Do::Say("250 ok\r\n")], bye()]
            .concat()
    };
    let implicit =
        |name| [vec![Do::Encrypt(name)], greet(), offer(), vec![Do::Body, Do::Say("250 ok\r\n")], bye()].concat();
    let cases: Vec<Case> = vec![
        ("15, 16 no STARTTLS", "smtp+starttls", greet(), (Tls, Paused)),
        ("17 STARTTLS 454", "smtp+starttls", [hello(), vec![Do::Say("454 later\r\n")]].concat(), (Tls, Deferred)),
        (
            "18 slipped in",
            "smtp+starttls",
            [hello(), vec![Do::Say("220 go\r\n250-fake\r\n250 AUTH PLAIN\r\n"), Do::Encrypt("right")]].concat(),
            (Tls, Paused),
        ),
        ("19 cut", "smtp+starttls", [hello(), vec![Do::Say("220 go\r\n"), Do::Break]].concat(), (Tls, Deferred)),
        ("19 cut, implicit", "smtps", vec![Do::Break], (Tls, Deferred)),
        ("20 self-signed", "smtp+starttls", turned("alone"), (Tls, Paused)),
        ("21 expired", "smtp+starttls", turned("expired"), (Tls, Paused)),
        ("22 wrong name", "smtp+starttls", turned("elsewhere"), (Tls, Paused)),
        ("20 implicit", "smtps", implicit("alone"), (Tls, Paused)),
        ("21 implicit", "smtps", implicit("expired"), (Tls, Paused)),
        ("22 implicit", "smtps", implicit("elsewhere"), (Tls, Paused)),
        ("no TLS where it should be", "smtps", greet(), (Tls, Paused)),
        ("right, after STARTTLS", "smtp+starttls", [turned("right"), letter()].concat(), (Dot, Accepted)),
        ("right, implicit", "smtps", implicit("right"), (Dot, Accepted)),
    ];
    for (name, scheme, script, expected) in cases {
        let fake = Fake::with_certificates(vec![script], folder.path().to_owned());
        let found = dialogue(&format!("{scheme}://localhost:{}", fake.port), Some(&ca), "a@b.ch");
        assert_eq!(found, expected, "{name}");
        assert_eq!(fake.bodies().len(), usize::from(expected.1 == Accepted), "{name}");
    }
    // Without the school's own authority, its certificate proves nothing.
    let fake = Fake::with_certificates(vec![implicit("right")], folder.path().to_owned());
    assert_eq!(dialogue(&format!("smtps://localhost:{}", fake.port), None, "a@b.ch"), (Tls, Paused));
}

#[test]
fn a_refused_sign_in_stops_the_queue_and_judges_nobody() {
    let signed = |offered, replies: Vec<Do>| {
        [vec![Do::Say("220 fake\r\n"), Do::Hear("EHLO"), Do::Say(offered)], replies].concat()
    };
    let plain = "250-fake\r\n250 AUTH PLAIN LOGIN\r\n";
    let heard = |reply| vec![Do::Hear("AUTH PLAIN"), Do::Say(reply)];
    let endless: Vec<Do> = std::iter::once(Do::Hear("AUTH"))
        .chain((0..12).flat_map(|_| [Do::Say("334 more\r\n"), Do::Hear("")]))
        .collect();
    let right = [heard("235 welcome\r\n"), offer(), vec![Do::Body, Do::Say("250 ok\r\n")], bye()].concat();
    let cases = [
        (25, signed(plain, heard("535 5.7.8 wrong\r\n")), (Auth, Paused)),
        (26, signed(plain, heard("534 too weak\r\n")), (Auth, Paused)),
        (26, signed(plain, heard("530 no\r\n")), (Auth, Paused)),
        (27, signed(plain, heard("454 later\r\n")), (Auth, Deferred)),
        (28, signed("250-fake\r\n250 AUTH XOAUTH2\r\n", vec![]), (Auth, Paused)),
        (29, signed(plain, endless), (Auth, Paused)),
        (0, signed(plain, right), (Dot, Accepted)),
    ];
    for (number, script, expected) in cases {
        let fake = Fake::start(vec![script]);
        let found = dialogue(&format!("smtp://desk:secret@127.0.0.1:{}", fake.port), None, "a@b.ch");
        assert_eq!(found, expected, "case {number}");
    }
    let fake = Fake::start(vec![accept()]);
    assert_eq!(dialogue(&format!("smtp://desk@127.0.0.1:{}", fake.port), None, "a@b.ch"), (Auth, Paused));
    assert_eq!(format!("{:?}", Secret::new("secret".into())), "Secret(…)");
}
