//! Registers as offices send them, and as they should not.

use jiff::civil::date;

use super::*;

const HEAD: &str = "N° de dossier;Nom;Prénom;Nom de naissance;Date de naissance;E-mail;Cours;Début;Fin;État;N° d’attestation;Titre;Délivrée le";

fn register(lines: &str) -> RegisterList {
    read(format!("{HEAD}\r\n{lines}").as_bytes(), date(2026, 11, 23)).unwrap()
}

fn wrongs(list: &RegisterList) -> Vec<(i64, Why, &str, &str)> {
    list.wrong.iter().map(|wrong| (wrong.line, wrong.why, wrong.column.as_str(), wrong.found.as_str())).collect()
}

#[test]
fn several_lines_of_one_number_are_one_person() {
    let list = register(
        "8412;Šarić;Élodie;;03.07.1996;elodie@exemple.org;Pédagogie;01.09.2024;30.06.2025;terminé;A-1;CAS;1.7.2025\r\n\
         8412;Šarić;Élodie;Kovač;;;Médiation;1/9/2026;;;;;\r\n\
         7120;Chételat;Jean-Baptiste;;17.05.1984;;;;;;;;",
    );
    assert!(list.wrong.is_empty(), "{:?}", list.wrong);
    let [first, second] = list.people.as_slice() else { panic!("{:?}", list.people) };
    assert_eq!((first.person.birth_name.as_str(), first.person.birth_date.as_str()), ("Kovač", "1996-07-03"));
    assert_eq!(first.courses.iter().map(|one| one.state).collect::<Vec<_>>(), ["completed", "enrolled"]);
    assert_eq!((first.documents.len(), second.courses.len(), list.lines), (1, 0, 3));
}

#[test]
fn every_language_names_its_columns() {
    for head in [
        "Nummer\tName\tVorname\tGeburtsdatum",
        "Number,Surname,First name,Date of birth",
        "Dossiernummer;Naam;Voornaam;Geboortedatum",
    ] {
        let delimiter = head.chars().find(|c| ";,\t".contains(*c)).unwrap();
        let line = ["1", "Favre", "Ana", "1990-02-01"].join(&delimiter.to_string());
        let list = read(format!("{head}\n{line}").as_bytes(), date(2026, 11, 23)).unwrap();
        assert_eq!((list.people.len(), list.columns.len()), (1, 4), "{head}");
    }
}

#[test]
fn what_cannot_be_taken_is_told_by_line_and_column() {
    let list = register(
        "1;Favre;Ana;;31.02.1990;;;;;;;;\r\n2;Favre;Ana;;1.2.90;;;;;;;;\r\n3;Favre;Ana;;01.01.2031;;;;;;;;\r\n\
         ;Favre;Ana;;;;;;;;;;\r\n5;;Ana;;;;;;;;;;\r\n6;F4vre;Ana;;;;;;;;;;\r\n7;Favre;Ana;;;ana@;;;;;;;\r\n\
         8;Favre;Ana;;;;;01.01.2026;;;;;\r\n9;Favre;Ana;;;;Cours;02.01.2026;01.01.2026;;;;\r\n10;Favre;Ana;;;;Cours;;;peut-être;;;\r\n\
         11;Favre;Ana;;;;Cours;demain;;;;;\r\n12;Favre;Ana\r\n13;Favre;Ana;;;;;;;;A-9;;\r\n\
         14;Favre;Ana;;01.01.1990;;;;;;A-1;CAS;\r\n14;Favre;Ana;;02.01.1990;;;;;;;;\r\n15;Rey;Eva;;;;;;;;A-1;CAS;",
    );
    assert_eq!(
        wrongs(&list),
        [
            (2, Why::BirthImpossible, "Date de naissance", "31.02.1990"),
            (3, Why::BirthImpossible, "Date de naissance", "1.2.90"),
            (4, Why::BirthImpossible, "Date de naissance", "01.01.2031"),
            (5, Why::NumberMissing, "N° de dossier", ""),
            (6, Why::NameMissing, "Nom", ""),
            (7, Why::NameImpossible, "Nom", "F4vre"),
            (8, Why::EmailImpossible, "E-mail", "ana@"),
            (9, Why::CourseMissing, "Cours", ""),
            (10, Why::EndsTooEarly, "Fin", "01.01.2026"),
            (11, Why::StateUnknown, "État", "peut-être"),
            (12, Why::DayImpossible, "Début", "demain"),
            (13, Why::Ragged, "", "3"),
            (14, Why::TitleMissing, "Titre", ""),
            (16, Why::NumberTwice, "Date de naissance", "1990-01-02"),
            (17, Why::AttestationTwice, "N° d’attestation", "A-1"),
        ]
    );
    assert_eq!(list.people.len(), 1);
}

#[test]
fn a_file_that_is_no_register_is_refused_as_a_whole() {
    let read = |text: &str| read(text.as_bytes(), date(2026, 11, 23)).unwrap_err();
    assert_eq!(read(""), Flaw::Empty);
    assert_eq!(read("Numéro;Nom;Prénom\n"), Flaw::Empty);
    assert_eq!(read("Nom;Prénom;Naissance\nFavre;Ana;1990-01-01"), Flaw::ColumnMissing { field: Field::Number });
    assert_eq!(read("Numéro;Prénom\n1;Ana"), Flaw::ColumnMissing { field: Field::LastName });
    assert_eq!(read("Numéro;Nom;Prénom;Name\n1;Favre;Ana;Favre"), Flaw::ColumnTwice { name: "Name".into() });
    assert_eq!(read("PK\u{0}\u{3}"), Flaw::NotText);
}
