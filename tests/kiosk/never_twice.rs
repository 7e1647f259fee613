//! One voucher, one account: sixteen at once, through one process and through two desks (V-11).

use std::sync::Barrier;
use std::thread;

use guichet_core::desk::{Desk, Opening};
use guichet_core::doors::{self, Face, Seat};
use guichet_core::folder::Admission;
use serde_json::json;

use crate::office::{NOW, Office};

#[test]
fn sixteen_people_with_the_same_voucher_make_one_registration() {
    let office = Office::new();
    let code = office.codes[0].clone();
    let desks: Vec<Desk> = (0..4)
        .map(|seed| {
            let opening = Opening::new(office.folder.path(), Admission::Console);
            Desk::open(Opening { now: Some(NOW.parse().unwrap()), seed: Some(100 + seed), ..opening }).unwrap()
        })
        .collect();
    let start = Barrier::new(16);
    let won: usize = thread::scope(|scope| {
        let tries: Vec<_> = (0..16)
            .map(|number| {
                let (desk, start, code) = (&desks[number % 4], &start, &code);
                scope.spawn(move || {
                    start.wait();
                    let form = json!({ "code": code, "first_name": "Ana", "last_name": "X",
                        "email": format!("p{number}@exemple.ch"), "language": "fr" });
                    doors::ask(desk, &Seat::default(), Face::Kiosk, "redeem_voucher", form, "fr").is_ok()
                })
            })
            .collect();
        tries.into_iter().map(|handle| usize::from(handle.join().unwrap())).sum()
    });
    assert_eq!(won, 1);
    assert_eq!(office.count("SELECT count(*) FROM registration WHERE state = 'open'"), 1);
}

#[test]
fn sixteen_activations_with_one_code_make_one_account() {
    let office = Office::new();
    let slip = office.next_step_code(&office.enrol_amina());
    let start = Barrier::new(16);
    let won: usize = thread::scope(|scope| {
        let tries: Vec<_> = (0..16)
            .map(|_| {
                let (office, start, slip) = (&office, &start, &slip);
                scope.spawn(move || {
                    start.wait();
                    let choice = json!({ "code": slip, "password": "le chat de la voisine" });
                    office.kiosk("activate", choice).is_ok()
                })
            })
            .collect();
        tries.into_iter().map(|handle| usize::from(handle.join().unwrap())).sum()
    });
    assert_eq!(won, 1);
    assert_eq!(office.count("SELECT count(*) FROM account"), 1);
    assert_eq!(office.count("SELECT count(*) FROM access"), 1);
}

#[test]
fn the_file_itself_refuses_a_second_access_and_a_move_from_another_state() {
    use guichet_core::actor::Actor;
    use guichet_core::domain::voucher::State;
    use guichet_core::storage::people::{Access, access_of_voucher, grant};
    use guichet_core::storage::vouchers::move_state;

    let office = Office::new();
    let slip = office.next_step_code(&office.enrol_amina());
    office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));
    let again = office.desk.write(&Actor::Console, |tx| {
        assert!(!move_state(tx, 1, State::Issued, State::Held, tx.at())?, "the compare-and-set is gone");
        let first = access_of_voucher(tx, 1)?.unwrap();
        grant(tx, &Access { id: 0, ..first })
    });
    assert!(again.is_err(), "the UNIQUE is gone");
}
