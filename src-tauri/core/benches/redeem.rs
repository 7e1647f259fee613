//! Measures: issuing 10,000 vouchers, redeeming among 200,000, verifying them, hashing beside Debian's `argon2`.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use guichet_core::journeys::redeem_voucher::{Redeem, redeem_voucher};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::journeys::sign_in::hash_password;
use guichet_core::views::verify::verify;

const BATCHES: usize = 20;
const PER_BATCH: i64 = 10_000;
const REDEEMED: usize = 2_000;
const HASHES: u32 = 64;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let desk = office(folder.path())?;
    let (mut codes, mut slowest) = (vec![], Duration::ZERO);
    for _ in 0..BATCHES {
        let order = Issue {
            programme: "orp".into(),
            count: PER_BATCH,
            issuer: "ORP Bienne".into(),
            use_by: None,
            course: String::new(),
            note: String::new(),
        };
        let begun = Instant::now();
        let issued = issue_vouchers(&desk, &Actor::Console, order)?;
        slowest = slowest.max(begun.elapsed());
        codes.extend(issued.vouchers.into_iter().step_by(100).map(|voucher| voucher.code.letters()));
    }
    println!("issue: {PER_BATCH} vouchers drawn, indexed, sealed, on disk: {slowest:.2?} at the slowest of {BATCHES}");
    redeem(&desk, &codes)?;
    look(&desk)?;
    hash(&desk)
}

fn look(desk: &Desk) -> Outcome<()> {
    let begun = Instant::now();
    let verdict = verify(desk)?;
    let took = begun.elapsed();
    if !verdict.is_clean {
        return Err(format!("the file is not sound: {:?}", verdict.findings.first()).into());
    }
    println!("verify: {} vouchers, {} ledger lines: {took:.2?}", verdict.vouchers, verdict.lines);
    Ok(())
}

fn office(folder: &std::path::Path) -> Outcome<Desk> {
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
    set_up(folder, &asked)?;
    let desk = Desk::open(Opening::new(folder, Admission::Console))?;
    add_programme(&desk, &Actor::Console, "orp", "orp-voucher.toml", ORP_VOUCHER)?;
    Ok(desk)
}

fn redeem(desk: &Desk, codes: &[String]) -> Outcome<()> {
    let mut times = vec![];
    for (number, code) in codes.iter().take(REDEEMED).enumerate() {
        let form = Redeem::parse(code, "Amina", "Ducommun", &format!("a{number}@exemple.ch"), "fr")?;
        let begun = Instant::now();
        redeem_voucher(desk, &form)?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    let at = |share: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a rank"
        )]
        let rank = (times.len() as f64 * share) as usize;
        times.get(rank.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    };
    println!(
        "redeem: among {} vouchers, {} times: p50 {:.2?}, p99 {:.2?}, worst {:.2?} (asked: p99 ≤ 5 ms)",
        i64::try_from(BATCHES)? * PER_BATCH,
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
    Ok(())
}

/// argon2id at 19 MiB and two passes on every core, beside Debian's program with the same
/// parameters on as many processes, in the same run.
fn hash(desk: &Desk) -> Outcome<()> {
    let cores = u32::try_from(std::thread::available_parallelism()?.get())?;
    let ours = on_each_core(cores, &|| {
        hash_password(&Password::new("une girafe derrière le guichet"), desk.dice()).map(|_| ()).map_err(Into::into)
    })?;
    println!("argon2id: {HASHES} hashes on {cores} cores: {ours:.2?}, {:.1} per second and core", rate(ours, cores));
    match on_each_core(cores, &debians) {
        Ok(theirs) => println!(
            "argon2id: Debian's argon2: {theirs:.2?}, {:.1} per second and core; ours is {:.2} × (asked: ≥ 1 ×)",
            rate(theirs, cores),
            theirs.as_secs_f64() / ours.as_secs_f64()
        ),
        Err(error) => println!("argon2id: Debian's argon2 was not measured: {error}"),
    }
    Ok(())
}

fn rate(took: Duration, cores: u32) -> f64 {
    f64::from(HASHES) / took.as_secs_f64() / f64::from(cores)
}

fn on_each_core(cores: u32, once: &(dyn Fn() -> Outcome<()> + Sync)) -> Outcome<Duration> {
    let begun = Instant::now();
    let failed = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|_| scope.spawn(|| (0..HASHES / cores).try_for_each(|_| once()).map_err(|error| error.to_string())))
            .collect();
        workers.into_iter().find_map(|worker| worker.join().unwrap_or_else(|_| Err("a panic".into())).err())
    });
    match failed {
        Some(error) => Err(error.into()),
        None => Ok(begun.elapsed()),
    }
}

fn debians() -> Outcome<()> {
    let mut program = Command::new("argon2")
        .args(["seize-octets-sel", "-id", "-t", "2", "-k", "19456", "-p", "1", "-e"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    if let Some(mut input) = program.stdin.take() {
        input.write_all("une girafe derrière le guichet".as_bytes())?;
    }
    if program.wait()?.success() { Ok(()) } else { Err("argon2 refused".into()) }
}
