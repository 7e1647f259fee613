//! Issues vouchers until 200,000 stand in the file, then enters, lists, voids and exports some, and says how long each took.
//!
//! `cargo run --release -p guichet-core --example bench_issue -- [BATCHES] [ENTERED]`.

use std::env;
use std::error::Error;
use std::time::{Duration, Instant};

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::code::Code;
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::issue_vouchers::{Issue, MOST, issue_vouchers};
use guichet_core::journeys::redeem_voucher::{Redeem, redeem_voucher};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::journeys::void_vouchers::{Voiding, void_vouchers};
use guichet_core::said::Sayer;
use guichet_core::views::batch::{Filter, batch};
use guichet_core::views::batches::batches;
use guichet_core::views::counter_home::counter_home;
use guichet_core::views::export_batch::{Audience, export_batch};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let mut args = env::args().skip(1);
    let count: usize = args.next().map_or(Ok(20), |count| count.parse())?;
    let entered: usize = args.next().map_or(Ok(1000), |count| count.parse())?;
    let folder = env::temp_dir().join(format!("guichet-bench-issue-{}", std::process::id()));
    let asked = SetUp {
        name: "Centre de formation du Jura".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "bench".into(),
        password: Password::new("quatre chevaux lents au lac"),
        is_rehearsal: true,
        now: None,
        seed: None,
    };
    set_up(&folder, &asked)?;
    let desk = Desk::open(Opening::new(&folder, Admission::BothFaces))?;
    add_programme(&desk, &Actor::Console, "orp", "orp-voucher", ORP_VOUCHER)?;
    let measured = measure(&desk, count, entered);
    std::fs::remove_dir_all(&folder)?;
    measured
}

fn measure(desk: &Desk, count: usize, entered: usize) -> Outcome<()> {
    let mut codes: Vec<Code> = vec![];
    let mut took = vec![];
    for _ in 0..count {
        let order = Issue {
            programme: "orp".into(),
            count: MOST,
            issuer: "ORP Delémont".into(),
            use_by: None,
            course: String::new(),
            note: String::new(),
        };
        let (issued, time) = timed(|| issue_vouchers(desk, &Actor::Console, order))?;
        took.push(time);
        codes.extend(issued.vouchers.into_iter().map(|voucher| voucher.code));
    }
    println!("{} vouchers issued, {MOST} at a time", codes.len());
    say("issued: first, slowest, last", &[took.first(), took.iter().max(), took.last()]);

    let step = (codes.len() / entered.max(1)).max(1);
    let mut took = vec![];
    for (number, code) in codes.iter().step_by(step).take(entered).enumerate() {
        let email = format!("personne{number}@exemple.ch");
        let redeem = Redeem::parse(&code.letters(), "Amina", "Ducommun", &email, "fr")?;
        took.push(timed(|| redeem_voucher(desk, &redeem))?.1);
    }
    took.sort_unstable();
    let at = |share: usize| took.get((took.len() * share / 100).min(took.len().saturating_sub(1)));
    say(&format!("{} entered: median, 99 %, slowest", took.len()), &[at(50), at(99), took.last()]);

    let sayer = Sayer { words: desk.words(), zone: desk.zone() };
    let voiding = Voiding { batch: 1, vouchers: None, reason: "lost".into(), note: String::new() };
    say("home", &[Some(&timed(|| counter_home(desk, sayer))?.1)]);
    say("list of batches", &[Some(&timed(|| batches(desk, sayer))?.1)]);
    say("one batch", &[Some(&timed(|| batch(desk, 1, Filter::All, sayer))?.1)]);
    say("its export with names", &[Some(&timed(|| export_batch(desk, 1, Audience::Staff, sayer))?.1)]);
    say("voiding it whole", &[Some(&timed(|| void_vouchers(desk, &Actor::Console, &voiding))?.1)]);
    Ok(())
}

fn timed<T, E: Into<Box<dyn Error>>>(act: impl FnOnce() -> Result<T, E>) -> Outcome<(T, Duration)> {
    let started = Instant::now();
    let answer = act().map_err(Into::into)?;
    Ok((answer, started.elapsed()))
}

fn say(what: &str, times: &[Option<&Duration>]) {
    let times: Vec<String> =
        times.iter().flatten().map(|time| format!("{:.1} ms", time.as_secs_f64() * 1000.0)).collect();
    println!("{what:<36} {}", times.join(", "));
}
