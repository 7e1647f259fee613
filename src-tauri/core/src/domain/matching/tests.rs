//! People who are one, people who are two.

use super::*;

fn person<'a>(first: &'a str, last: &'a str, birth: &'a str, born: &'a str) -> Person<'a> {
    Person { first_name: first, last_name: last, birth_name: birth, birth_date: born, ..Person::default() }
}

fn compare(typed: Person<'_>, known: Person<'_>) -> Comparison {
    typed.ready().compare(&known.ready())
}

#[test]
fn ways_of_writing_are_no_difference() {
    let known = person("Jean-Baptiste", "Chételat", "", "1984-05-17");
    for (first, last) in [
        ("Jean-Baptiste", "Chételat"),
        ("JEAN BAPTISTE", "CHETELAT"),
        ("Baptiste Jean", "chételat"),
        ("Jean‐Baptiste", "Chételat"),
        ("Jeanbaptiste", "Che\u{301}telat"),
    ] {
        let found = compare(person(first, last, "", "1984-05-17"), known);
        assert!(found.is_clean() && found.score >= 98, "{first} {last}: {found:?}");
    }
    for (one, other) in [
        ("de la Tour", "Tour"),
        ("von Allmen", "Allmen"),
        ("D’Angelo", "d'Angelo"),
        ("O’Connor", "OConnor"),
        ("Łukasz", "Lukasz"),
        ("Sørensen", "Sorensen"),
        ("Šarić", "Saric"),
        ("Bianchi-Voirol", "Voirol Bianchi"),
    ] {
        let found = compare(person("Ana", one, "", "1990-01-02"), person("Ana", other, "", "1990-01-02"));
        assert!(found.is_clean(), "{one} {other}: {found:?}");
    }
}

#[test]
fn names_at_birth_and_in_use_meet_but_are_read_by_somebody() {
    let known = person("Cindy", "Favre", "Wüthrich", "1991-09-12");
    let found = compare(person("Cindy", "Wüthrich", "", "1991-09-12"), known);
    assert!(found.is_exact() && found.is_across && !found.is_clean());
    assert!(compare(person("Cindy", "Favre", "", "1991-09-12"), known).is_clean());
    assert!(compare(person("Cindy", "Favre", "Wuthrich", "1991-09-12"), known).is_clean());
}

#[test]
fn what_differs_is_never_exact() {
    let known = person("Élodie Marie", "Šarić", "", "1996-07-03");
    let swapped = compare(person("Élodie Marie", "Šarić", "", "1996-03-07"), known);
    assert_eq!((swapped.born, swapped.is_exact()), (DateFit::Swapped, false));
    for typed in [
        person("Élodie", "Šarić", "", "1996-07-03"),
        person("Élodie Marie", "Sarić-Kovač", "", "1996-07-03"),
        person("Élodie Marie", "Šarik", "", "1996-07-03"),
        person("Élodie Marie", "Šarić", "", "1996-07-04"),
        person("Élodie Marie", "Šarić", "", ""),
        person("", "Šarić", "", "1996-07-03"),
        person("Élodie Marie", "", "", "1996-07-03"),
    ] {
        assert!(!compare(typed, known).is_exact(), "{typed:?}");
    }
    let nobody = compare(person("", "", "", ""), person("", "", "", ""));
    assert!(!nobody.is_exact() && nobody.score <= 5);
    // A number that says somebody else.
    let typed = Person { number: "8412", ..person("Élodie Marie", "Šarić", "", "1996-07-03") };
    assert!(!compare(typed, Person { number: "7120", ..known }).is_exact());
    assert!(compare(typed, Person { number: "84-12", ..known }).is_exact());
}

#[test]
fn spelling_is_told_from_another_name() {
    let fit = |one: &str, other: &str| names::fit(&Folded::of(one), &Folded::of(other));
    assert_eq!(fit("Müller", "Mueller"), NameFit::Spelling);
    assert_eq!(fit("Ducommun", "Ducomun"), NameFit::Spelling);
    assert_eq!(fit("Quiquerez", "Qiuquerez"), NameFit::Spelling);
    assert_eq!(fit("Ducommun-Favre", "Ducommun"), NameFit::Part);
    assert_eq!(fit("Luca", "Lucie"), NameFit::Different);
    assert_eq!(fit("Léa", "Lia"), NameFit::Different);
    assert_eq!(fit("", ""), NameFit::Different);
    assert_eq!(fit("李", "李"), NameFit::Same);
    assert_eq!(fit("De La", "De La"), NameFit::Same);
}

#[test]
fn records_that_should_meet_share_a_key() {
    let known = person("Anne-Marie", "von Allmen", "Müller", "1975-11-30").ready();
    let met = |typed: Person<'_>| {
        let keys = known.keys();
        let typed = typed.ready();
        typed.asked().iter().chain(&typed.names()).any(|key| keys.contains(key))
    };
    assert!(met(person("Marie", "Allmen", "", "")));
    assert!(met(person("Anne", "Mueller", "", "1960-01-01")));
    assert!(met(person("X", "Y", "", "1975-11-30")));
    assert!(!met(person("Anne", "Favre", "", "1960-01-01")));
    let other = person("A", "B", "", "1996-03-07").ready();
    assert!(person("C", "D", "", "1996-07-03").ready().asked().iter().any(|key| other.keys().contains(key)));
}

#[test]
fn one_proposes_itself_and_two_never_do() {
    let typed = person("Chloé", "Maître", "", "1999-12-01");
    let one = compare(typed, typed);
    let near = compare(typed, person("Chloé", "Maître", "", "1999-01-12"));
    let far = compare(typed, person("Zoé", "Maître", "", "1999-12-01"));
    assert_eq!(judge(&[]), Fit::None);
    assert_eq!(judge(&[(one, true)]), Fit::Clean);
    assert_eq!(judge(&[(one, true), (far, true)]), Fit::Clean);
    assert_eq!(judge(&[(one, false)]), Fit::Compare);
    assert_eq!(judge(&[(one, true), (one, true)]), Fit::Several);
    assert_eq!(judge(&[(one, true), (near, true)]), Fit::Several);
    assert_eq!(judge(&[(near, true)]), Fit::Compare);
}
