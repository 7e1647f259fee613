//! Killed at any moment: what was answered is there, what was not is whole or absent.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::codes::form;
use crate::office::{Office, PASSWORD, end};

/// How many programs are killed.
const DEATHS: usize = 36;

#[test]
fn a_program_killed_while_it_redeems_leaves_all_or_nothing() {
    let office = Office::open();
    let codes = office.vouchers(DEATHS + 1);
    let started = Instant::now();
    office.kiosk("redeem_voucher", &form(&codes[DEATHS], DEATHS)).json();
    let whole = started.elapsed();
    let mut answered = 1;
    for (person, code) in codes.iter().take(DEATHS).enumerate() {
        let mut child = office.start(&["ask", "kiosk", "redeem_voucher", &form(code, person).to_string()]);
        // From the first moment to a little after the usual end, one step later each time.
        sleep(
            whole.mul_f64(1.3) * u32::try_from(person).unwrap() / u32::try_from(DEATHS).unwrap()
                + Duration::from_micros(200),
        );
        let _ = child.kill();
        answered += usize::from(end(child).out.contains("registration"));
    }
    office.is_sound();
    let line = office.done(&["voucher", "list", "--json"]).json()["open"][0].clone();
    let held = usize::try_from(line["held"].as_i64().unwrap()).unwrap();
    let letters = office.done(&["mail", "list", "--json"]).json().as_array().unwrap().len();
    assert_eq!(held, letters, "each held voucher has its letter, and nobody else");
    assert!(held >= answered, "{answered} were answered, {held} are held");
    // Whoever got no answer asks again, and gets the one registration there is or a new one.
    for (person, code) in codes.iter().enumerate() {
        assert_eq!(office.kiosk("redeem_voucher", &form(code, person)).code, 0, "person {person}");
    }
    assert_eq!(office.done(&["mail", "list", "--json"]).json().as_array().unwrap().len(), DEATHS + 1);
    office.is_sound();
}

#[test]
fn a_copy_killed_at_any_moment_is_whole_or_is_none_and_leaves_nothing_in_clear() {
    let office = Office::open();
    office.vouchers(40);
    office.done(&["backup", "now"]);
    let started = Instant::now();
    office.done(&["backup", "now"]);
    let whole = started.elapsed();
    let mut left_in_clear = 0;
    for death in 0..16 {
        let mut child = office.start(&["backup", "now"]);
        sleep(whole * death / 15);
        let _ = child.kill();
        end(child);
        if office.data().join("copying").exists() {
            left_in_clear += 1;
            // The next round or the next copy takes it away, and is not hindered by it.
            office.done(if left_in_clear % 2 == 0 { &["round"] } else { &["backup", "now"] });
            assert!(!office.data().join("copying").exists());
        }
    }
    assert!(left_in_clear > 0, "no kill fell into the making of a copy");
    // What the last one left half sealed goes with the next copy.
    office.done(&["backup", "now"]);
    let names: Vec<std::path::PathBuf> =
        std::fs::read_dir(office.data().join("backups")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(names.len() >= 3, "{names:?}");
    for name in &names {
        // What died before its header was on the disk is swept when it is old.
        if name.extension().is_some_and(|ending| ending == "part") {
            assert!(std::fs::read(name).unwrap().len() < 1024, "{name:?}");
            continue;
        }
        let other = Office::empty();
        other.done_with(&["restore", &name.display().to_string(), "--as", "rochat"], &format!("{PASSWORD}\n"));
        other.is_sound();
    }
    office.is_sound();
}

#[test]
fn slips_killed_at_any_moment_are_all_drawn_with_their_paper_or_none_is() {
    let office = Office::open();
    office.done(&["programme", "add", "--preset", "ecampus", "--key", "ecampus"]);
    let file = office.0.path().join("eleves.csv");
    let rows = (1..=12).map(|at| format!("{at};Rey;Luc;2B\r\n")).collect::<Vec<_>>().concat();
    std::fs::write(&file, format!("Numéro;Nom;Prénom;Classe\r\n{rows}")).unwrap();
    office.done(&["roster", "import", &file.display().to_string(), "--programme", "ecampus"]);
    let print = |out: &str| {
        ["print", "slips", "--programme", "ecampus", "--again", "misprint", "--renew", "--out", out].map(str::to_owned)
    };
    let path = |name: String| office.0.path().join(name).display().to_string();
    let started = Instant::now();
    let first = print(&path("0.pdf".to_owned()));
    office.done(&first.each_ref().map(String::as_str));
    let whole = started.elapsed();
    let mut died = 0;
    for death in 1..=12u32 {
        let out = path(format!("{death}.pdf"));
        let before = living(&office);
        let args = print(&out);
        let mut child = office.start(&args.each_ref().map(String::as_str));
        sleep(whole.mul_f64(1.2) * death / 12);
        let _ = child.kill();
        let done = end(child).code == 0;
        let after = living(&office);
        died += usize::from(!done);
        // What was said to be done is; what lives is one whole batch, the one before or the new one with its paper.
        assert!(!done || before != after, "death {death}");
        if before != after {
            assert!(std::path::Path::new(&out).exists(), "new secrets without their paper, death {death}");
            let (old, new) = (before.split(';').count(), after.split(';').count());
            assert!(old == 12 && new == 12 && before.split(';').all(|one| !after.contains(one)), "half a batch");
        }
        office.is_sound();
    }
    assert!(died > 3, "only {died} were killed");
    let parts = std::fs::read_dir(office.0.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = parts.filter(|name| name.to_string_lossy().ends_with(".part")).collect();
    for name in left {
        let bytes = std::fs::read(office.0.path().join(&name)).unwrap();
        assert!(bytes.is_empty() || bytes.starts_with(b"%PDF"), "{name:?}");
    }
}

/// The first passwords that open an account now, each as its account and hash.
fn living(office: &Office) -> String {
    let file = rusqlite::Connection::open(office.data().join("guichet.db")).unwrap();
    let sql = "SELECT coalesce(group_concat(subject_id || ' ' || lower(hex(digest)), ';'), '') FROM \
               (SELECT subject_id, hash AS digest FROM temporary_password WHERE state = 'live' ORDER BY subject_id)";
    file.query_row(sql, [], |row| row.get(0)).unwrap()
}
