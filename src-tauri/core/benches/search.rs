//! Measures: from a key to its rows among 200,000 people, and a card opened (issue 4, section 6).

use std::time::{Duration, Instant};

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::serve_person::open_person;
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::said::Sayer;
use guichet_core::storage::ledger::Object;
use guichet_core::storage::people::{self, Access, Learner, correct};
use guichet_core::views::person::person_card;
use guichet_core::views::search::search;
use guichet_core::words::Words;

/// How somebody types a person: first name, family name, number.
type Typing = fn(&str, &str, u64) -> String;

/// People the desk knows; `GUICHET_BENCH_PEOPLE` takes another number for a try.
const PEOPLE: u64 = 200_000;
/// People somebody looks for, letter by letter.
const SOUGHT: u64 = 150;
/// Cards opened.
const CARDS: u64 = 500;
/// One person in so many has an account, an access and a birth date: the index is written anew for each of
/// them, which takes milliseconds where a name alone takes a fraction of one.
const WHOLE: u64 = 100;

const FIRST: [&str; 24] = [
    "Amina",
    "Luca",
    "Noël",
    "Thérèse",
    "Jean-Baptiste",
    "Fatou",
    "Kévin",
    "Inês",
    "Chloé",
    "Bastien",
    "Łukasz",
    "Zoé",
    "Anaïs",
    "Mehmet",
    "Giulia",
    "Ximena",
    "Yusuf",
    "Olga",
    "Pierre-André",
    "Sofia",
    "Ravi",
    "Ursula",
    "Wendelin",
    "Éloïse",
];
const BEGINNINGS: [&str; 30] = [
    "Du", "Mar", "Ber", "Wyt", "Fer", "Schaf", "Que", "Bian", "Froi", "Ndia", "Beu", "Cha", "Mai", "Gro", "Stei",
    "Zur", "Vui", "Jac", "Pic", "Tho", "Ro", "Kel", "Hun", "Lam", "O’Con", "Sil", "Cos", "Dem", "Yil", "Ab",
];
const MIDDLES: [&str; 28] = [
    "com", "ti", "na", "tha", "rei", "fen", "li", "chi", "de", "be", "ret", "pu", "tre", "sse", "ger", "lin", "la",
    "quo", "ve", "mar", "chat", "zi", "ker", "ber", "mo", "va", "ta", "ri",
];
const ENDS: [&str; 26] = [
    "mun", "n", "rd", "ch", "ra", "ter", "rez", "vaux", "ye", "ud", "is", "tre", "jean", "ner", "cher", "min", "d",
    "t", "mas", "ssel", "ler", "ziker", "bert", "nor", "va", "lik",
];

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let asked = SetUp {
        name: "Centre de formation".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "mesure".into(),
        password: Password::new("une girafe derrière le guichet"),
        is_rehearsal: true,
        now: None,
        seed: None,
    };
    set_up(folder.path(), &asked)?;
    let desk = Desk::open(Opening::new(folder.path(), Admission::Console))?;
    add_programme(&desk, &Actor::Console, "orp", "orp-voucher.toml", ORP_VOUCHER)?;
    let people = std::env::var("GUICHET_BENCH_PEOPLE").ok().and_then(|text| text.parse().ok()).unwrap_or(PEOPLE);
    let begun = Instant::now();
    fill(&desk, people)?;
    println!("search: {people} people taken in and indexed: {:.2?}", begun.elapsed());
    keys(&desk, people)?;
    cards(&desk, people)
}

/// One of a list by a number that walks through it unevenly.
fn pick<'a>(list: &[&'a str], number: u64) -> &'a str {
    let at = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
    usize::try_from(at).ok().and_then(|at| list.get(at % list.len())).copied().unwrap_or_default()
}

fn name(number: u64) -> (String, String) {
    let last = format!("{}{}{}", pick(&BEGINNINGS, number), pick(&MIDDLES, number + 7), pick(&ENDS, number + 13));
    let last = if number.is_multiple_of(23) { format!("de la {last}") } else { last };
    (pick(&FIRST, number + 3).to_owned(), last)
}

fn birth(number: u64) -> String {
    format!("{:04}-{:02}-{:02}", 1950 + number % 59, 1 + number % 12, 1 + number % 28)
}

fn fill(desk: &Desk, people: u64) -> Outcome<()> {
    for some in 0..people.div_ceil(1000) {
        desk.write(&Actor::Console, |tx| {
            for number in some * 1000..((some + 1) * 1000).min(people) {
                let (first_name, last_name) = name(number);
                let email = format!("personne{number}@exemple.ch");
                let email_proved_at = Some(tx.at());
                let person = Learner {
                    first_name,
                    last_name,
                    email: Some(email.clone()),
                    email_proved_at,
                    language: "fr".into(),
                };
                let learner = people::add_learner(tx, &person, tx.at())?;
                tx.record("learner_added", Object::Learner, learner)?;
                if !number.is_multiple_of(WHOLE) {
                    continue;
                }
                correct::set_birth_date(tx, learner, Some(&birth(number)))?;
                let account = people::add_account(tx, learner, &email, "no hash", tx.at())?;
                let ends_at = Some(tx.at() + 90 * 24 * 3600);
                people::grant(tx, &Access { id: 0, account, programme: 1, voucher: None, opens_at: tx.at(), ends_at })?;
                tx.record("birth_date_corrected", Object::Learner, learner)?;
                tx.record("account_activated", Object::Account, account)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn spread(mut times: Vec<Duration>) -> (Duration, Duration, Duration) {
    times.sort_unstable();
    let at = |rank: usize| times.get(rank).copied().unwrap_or_default();
    (at(times.len() / 2), at(times.len() * 99 / 100), times.last().copied().unwrap_or_default())
}

/// Types lines letter by letter, as the window asks: every key is a question.
fn keys(desk: &Desk, people: u64) -> Outcome<()> {
    let sayer = Sayer { words: Words::of("fr"), zone: desk.zone() };
    let kinds: [(&str, Typing); 5] = [
        ("family name", |_, last, _| last.to_owned()),
        ("first and family name", |first, last, _| format!("{first} {last}")),
        ("family name and year", |_, last, number| format!("{last} {:02}", (1950 + number % 59) % 100)),
        ("birth date", |_, _, number| birth(number)),
        ("a letter too many", |_, last, _| format!("{last}x")),
    ];
    let mut all = vec![];
    for (what, line) in kinds {
        let mut times = vec![];
        for nth in 0..SOUGHT {
            let number = nth * people / SOUGHT / WHOLE * WHOLE;
            let (first, last) = name(number);
            let mut typed = String::new();
            for letter in line(&first, &last, number).chars() {
                typed.push(letter);
                let begun = Instant::now();
                search(desk, &typed, sayer)?;
                times.push(begun.elapsed());
            }
        }
        all.extend_from_slice(&times);
        let count = times.len();
        let (middle, late, worst) = spread(times);
        println!("search: {what}, {count} keys: p50 {middle:.2?}, p99 {late:.2?}, worst {worst:.2?}");
    }
    let count = all.len();
    let (middle, late, worst) = spread(all);
    println!("search: all {count} keys: p50 {middle:.2?}, p99 {late:.2?}, worst {worst:.2?} (asked: p99 ≤ 20 ms)");
    Ok(())
}

/// Opens cards as the counter does: the line in the ledger, then the card.
fn cards(desk: &Desk, people: u64) -> Outcome<()> {
    let sayer = Sayer { words: Words::of("fr"), zone: desk.zone() };
    let (mut whole, mut read) = (vec![], vec![]);
    for nth in 0..CARDS {
        let learner = i64::try_from(1 + nth * people / CARDS / WHOLE * WHOLE)?;
        let begun = Instant::now();
        open_person(desk, &Actor::Console, learner)?;
        let written = Instant::now();
        person_card(desk, learner, sayer)?;
        read.push(written.elapsed());
        whole.push(begun.elapsed());
    }
    let ((middle, late, worst), (looked, ..)) = (spread(whole), spread(read));
    println!(
        "card: {CARDS} opened with their line in the ledger: p50 {middle:.2?}, p99 {late:.2?}, worst {worst:.2?}; reading alone p50 {looked:.2?} (asked: ≤ 10 ms)"
    );
    Ok(())
}
