//! Letters as people receive them, kept as text beside this file; `BLESS=1` writes them anew.

use std::path::Path;

use guichet_core::domain::code::{Code, Kind};
use guichet_core::outbox::compose::{Envelope, compose, sheet};
use guichet_core::outbox::personal::PersonalFacts;
use guichet_core::outbox::sheet::{Duration, LetterCode, LetterFacts, Sender};
use guichet_core::outbox::{html, plain};
use guichet_core::words::{LANGUAGES, Words};

use crate::reading::{read, scan};

pub fn envelope(language: &str) -> Envelope {
    let in_french = language == "fr";
    let text = |french: &str, english: &str| if in_french { french } else { english }.to_owned();
    Envelope {
        sender: Sender {
            name: "Centre de formation du Jura".into(),
            address: "rue de l’Exemple 12, 2800 Delémont".into(),
            phone: "032 555 01 20".into(),
            hours: text("du lundi au vendredi, 8 h–17 h", "Monday to Friday, 8:00–17:00"),
            is_rehearsal: false,
        },
        from: "accueil@exemple.ch".into(),
        reply_to: None,
        recipient: "amina.ducommun@exemple.ch".into(),
        recipient_name: "Amina Ducommun".into(),
        message_id: "0123456789abcdef0123456789abcdef".into(),
        reference: "2026-000412".into(),
        sent: text("lundi 23 novembre 2026 à 15 h 20", "Monday 23 November 2026 at 15:20"),
        sent_at: "2026-11-23T14:20:00Z".parse().unwrap(),
    }
}

pub fn code() -> Code {
    Code::from_random([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
}

pub fn activation(language: &str) -> LetterFacts {
    let text = |french: &str, english: &str| if language == "fr" { french } else { english }.to_owned();
    LetterFacts::Activation {
        code: LetterCode::Real(code(), Kind::Activation),
        programme: "Bureautique et recherche d’emploi".into(),
        deadline: Some(text("mardi 24 novembre 2026 à 17 h", "Tuesday 24 November 2026 at 17:00")),
        duration: Duration::FromEntry { days: 90, ends: text("dimanche 21 février 2027", "Sunday 21 February 2027") },
    }
}

fn every_kind(language: &str) -> [(&'static str, LetterFacts); 7] {
    let text = |french: &str, english: &str| if language == "fr" { french } else { english }.to_owned();
    let programme = "Bureautique et recherche d’emploi".to_owned();
    let last = text("dimanche 21 février 2027", "Sunday 21 February 2027");
    let ends = Some(last.clone());
    let ending = LetterFacts::AccessEnding { programme: programme.clone(), ends: last.clone(), days_left: 7 };
    let at = text("lundi 23 novembre 2026 à 15 h 41", "Monday 23 November 2026 at 15:41");
    let platform = Some(("Plateforme du Jura".to_owned(), "moodle.exemple.ch".to_owned()));
    let login = "amina.ducommun@exemple.ch".to_owned();
    [
        ("activation", activation(language)),
        (
            "voucher-while-running",
            LetterFacts::VoucherWhileRunning { programme: programme.clone(), ends: ends.clone() },
        ),
        (
            "account-active",
            LetterFacts::AccountActive {
                programme: programme.clone(),
                login: login.clone(),
                platform,
                ends: ends.clone(),
                at: at.clone(),
            },
        ),
        ("access-ending", ending),
        (
            "access-ended",
            LetterFacts::AccessEnded {
                programme,
                ends: last,
                erased_by: text("lundi 21 février 2028", "Monday 21 February 2028"),
            },
        ),
        (
            "reset",
            LetterFacts::Reset {
                code: LetterCode::Real(code(), Kind::Reset),
                login,
                deadline: text("mardi 24 novembre 2026 à 17 h", "Tuesday 24 November 2026 at 17:00"),
            },
        ),
        ("password-changed", LetterFacts::PasswordChanged { at }),
    ]
}

/// The letters of the personal account.
fn personal(language: &str) -> [(&'static str, LetterFacts); 6] {
    let text = |french: &str, english: &str| if language == "fr" { french } else { english }.to_owned();
    let login = "amina.ducommun@exemple.ch".to_owned();
    let programme = "Formation continue".to_owned();
    let deadline = text("mardi 24 novembre 2026 à 17 h", "Tuesday 24 November 2026 at 17:00");
    let at = text("lundi 23 novembre 2026 à 15 h 41", "Monday 23 November 2026 at 15:41");
    let password = LetterCode::Password("girafe lundi tapis bleu noix".to_owned().into());
    let moved = |is_old: bool| PersonalFacts::AddressChanged {
        email: "am…@nouveau.ch".into(),
        login: "amina@nouveau.ch".into(),
        at: at.clone(),
        is_old,
    };
    let due = text("jeudi 26 novembre 2026", "Thursday 26 November 2026");
    let reset = LetterCode::Real(code(), Kind::Reset);
    let confirm = LetterCode::Real(code(), Kind::Activation);
    [
        (
            "temporary-password",
            PersonalFacts::TemporaryPassword {
                password,
                login: login.clone(),
                programme: programme.clone(),
                deadline: deadline.clone(),
            },
        ),
        (
            "known-account",
            PersonalFacts::KnownAccount { code: reset, login: login.clone(), deadline: deadline.clone() },
        ),
        ("details-received", PersonalFacts::DetailsReceived { programme, due }),
        ("address-code", PersonalFacts::AddressCode { code: confirm, login, deadline }),
        ("address-changed", moved(false)),
        ("address-changed-old", moved(true)),
    ]
    .map(|(kind, facts)| (kind, LetterFacts::Personal(facts)))
}

#[test]
fn every_letter_reads_as_it_was_agreed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/outbox/letters");
    let mut changed = vec![];
    for language in LANGUAGES {
        let words = Words::of(language);
        for (kind, facts) in every_kind(language).into_iter().chain(personal(language)) {
            let sheet = sheet(words, &envelope(language), &facts);
            let texts = [
                ("txt", format!("{}\n\n{}", sheet.subject, plain::text(words, &sheet))),
                ("html", html::page(words, &sheet)),
            ];
            for (ending, text) in texts {
                assert!(!text.contains("{mail-"), "{kind} in {language} lacks a sentence:\n{text}");
                let file = folder.join(format!("{kind}.{language}.{ending}"));
                if std::env::var_os("BLESS").is_some() {
                    std::fs::write(&file, &text).unwrap();
                } else if std::fs::read_to_string(&file).ok().as_deref() != Some(&text) {
                    changed.push(file);
                }
            }
        }
    }
    assert!(changed.is_empty(), "not as agreed (BLESS=1 to agree): {changed:#?}");
}

#[test]
fn a_message_is_read_back_whole_and_its_picture_carries_the_code() {
    for language in LANGUAGES {
        let words = Words::of(language);
        let raw = compose(words, &envelope(language), &activation(language)).unwrap().formatted();
        assert!(
            raw.is_ascii() && raw.split(|byte| *byte == b'\n').all(|line| line.len() < 999),
            "seven bits, short lines"
        );
        let letter = read(&raw);
        assert_eq!(letter.to, ("Amina Ducommun".into(), "amina.ducommun@exemple.ch".into()));
        assert_eq!(letter.message_id, "0123456789abcdef0123456789abcdef@exemple.ch");
        assert!(letter.subject.contains("24 novembre") || letter.subject.contains("24 November"));
        let sheet = sheet(words, &envelope(language), &activation(language));
        assert_eq!(letter.plain.trim_end(), plain::text(words, &sheet).trim_end());
        assert_eq!(letter.html.trim_end(), html::page(words, &sheet).trim_end());
        assert_eq!(scan(&letter.picture.unwrap()), format!("GTC{}", code().letters()));
    }
}

#[test]
fn nothing_is_fetched_linked_or_said_in_the_subject() {
    for language in LANGUAGES {
        for (kind, facts) in every_kind(language).into_iter().chain(personal(language)) {
            let letter = read(&compose(Words::of(language), &envelope(language), &facts).unwrap().formatted());
            for sign in ["http:", "https:", "href", "src=\"//", "url(", "@import", "<script"] {
                assert!(!letter.html.contains(sign), "{kind} holds {sign}");
            }
            assert!(letter.html.matches("src=").count() == letter.html.matches("src=\"cid:").count());
            assert!(!code().groups().iter().any(|group| letter.subject.contains(group.as_str())));
        }
    }
}

#[test]
fn names_of_every_script_arrive_and_none_becomes_a_header_or_markup() {
    for name in ["Łukasz Šarić", "Nguyễn Thị Ánh", "Ирина Петрова", "محمد", "O’Brien, dit “Le Grand”", "李小龍"]
    {
        let person = Envelope { recipient_name: name.into(), ..envelope("fr") };
        let letter = read(&compose(Words::of("fr"), &person, &activation("fr")).unwrap().formatted());
        assert_eq!(letter.to.0, name);
        assert!(letter.plain.contains(name));
    }
    let hostile = "Eve\r\nBcc: tous@exemple.ch\r\n\r\n<script>";
    let mut envelope =
        Envelope { recipient_name: hostile.into(), message_id: "a>\r\nX-Bad: 1".into(), ..envelope("fr") };
    envelope.sender.name = "Centre\nX-Bad: 2".into();
    let raw = compose(Words::of("fr"), &envelope, &activation("fr")).unwrap().formatted();
    let headers = String::from_utf8(raw.clone()).unwrap().split("\r\n\r\n").next().unwrap().to_owned();
    assert!(!headers.lines().any(|line| line.starts_with("Bcc") || line.starts_with("X-Bad")), "{headers}");
    assert!(!read(&raw).html.contains("<script>"));
}

#[test]
fn addresses_no_mail_can_carry_are_named_and_foreign_domains_put_in_ascii() {
    let to = |recipient: &str| {
        let envelope = Envelope { recipient: recipient.into(), ..envelope("fr") };
        compose(Words::of("fr"), &envelope, &activation("fr")).map(|message| message.envelope().to()[0].to_string())
    };
    assert_eq!(to("a@bücher.example").unwrap(), "a@xn--bcher-kva.example");
    for wrong in ["", "amina", "a@b@c.ch", "a b@c.ch", "a@c.ch>\r\nRCPT TO:<x@y.ch"] {
        assert!(to(wrong).is_err(), "{wrong:?}");
    }
}
