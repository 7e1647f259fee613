//! The institution's register through `guichetctl`: looked at, taken, taken again, refused by line.

use std::fs;

use crate::office::Office;

#[test]
fn a_register_is_looked_at_taken_and_taken_again() {
    let office = Office::open();
    let path = |name: &str| office.0.path().join(name).display().to_string();
    let file = path("registre.csv");
    // Windows-1252, as a spreadsheet here saves it.
    fs::write(
        &file,
        b"Num\xe9ro;Nom;Pr\xe9nom;N\xe9(e) le\r\n8412;Ch\xe9telat;Ana;03.07.1996\r\n9;Rey;Eva;31.02.1990\r\n",
    )
    .unwrap();
    let dry = office.run(&["register", "import", &file, "--dry-run", "--rejected", &path("refus.csv")]);
    assert_eq!(dry.code, 2, "{}", dry.out);
    assert!(dry.out.contains("ligne 3") && dry.out.contains("31.02.1990"), "{}", dry.out);
    let refused = fs::read_to_string(path("refus.csv")).unwrap();
    assert!(refused.contains("3;Né(e) le;Date de naissance impossible"), "{refused}");
    assert_eq!(office.run(&["register", "import", &file, "--json"]).json()["code"], "register_lines_wrong");
    let taken = office.done(&["register", "import", &file, "--skip-wrong", "--json"]).json();
    assert_eq!((&taken["added"], &taken["left_out"]), (&1.into(), &1.into()));
    let again = office.done(&["register", "import", &file, "--skip-wrong", "--json"]).json();
    assert_eq!((&again["added"], &again["same"]), (&0.into(), &1.into()));
    office.is_sound();
}
