//! Measures: a register of 200,000 people taken and taken again, and 10,000 newcomers compared with it,
//! with precision and recall on a labelled set that is made here.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Instant;

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::matching::{Fit, judge};
use guichet_core::domain::password::Password;
use guichet_core::folder::Admission;
use guichet_core::journeys::import_register::{import_register, read};
use guichet_core::journeys::match_dossiers::candidates;
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::storage::people::newcomer::Newcomer;

const KNOWN: usize = 200_000;
const NEWCOMERS: usize = 10_000;
/// Pairs of people of one name born on one day.
const HOMONYMS: usize = 400;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const FIRST: [&str; 60] = [
    "Amina",
    "Élodie",
    "Jean",
    "Noël",
    "Chloé",
    "Thérèse",
    "Luca",
    "Inês",
    "Kévin",
    "Séverine",
    "Marc",
    "Nadège",
    "Bastien",
    "Maëlle",
    "Ibrahim",
    "Gaëtan",
    "Cindy",
    "Rosalie",
    "Fatou",
    "Anne",
    "Marie",
    "Pierre",
    "Sébastien",
    "Zoé",
    "Łukasz",
    "Søren",
    "Björn",
    "Jürgen",
    "Käthe",
    "Günther",
    "Ana",
    "João",
    "María",
    "José",
    "Giulia",
    "Matteo",
    "Céline",
    "François",
    "Hélène",
    "Andrée",
    "Léa",
    "Théo",
    "Mélanie",
    "Aurélie",
    "Grégoire",
    "Valérie",
    "Frédéric",
    "Raphaël",
    "Joël",
    "Désirée",
    "Nguyễn",
    "Mehmet",
    "Elif",
    "Đorđe",
    "Šejla",
    "Čedomir",
    "Ágnes",
    "Zsófia",
    "Petra",
    "Ruth",
];
const LAST: [&str; 80] = [
    "Ducommun",
    "Šarić",
    "Chételat",
    "Tour",
    "Maître",
    "Quiquerez",
    "Bianchi",
    "Ferreira",
    "Schaffter",
    "Paratte",
    "Beuchat",
    "Œuvray",
    "Chappuis",
    "Froidevaux",
    "O’Connor",
    "Kaya",
    "Rérat",
    "Wüthrich",
    "Gigon",
    "Ndiaye",
    "Müller",
    "Meier",
    "Schmid",
    "Keller",
    "Weber",
    "Huber",
    "Schneider",
    "Favre",
    "Rochat",
    "Jolidon",
    "Voirol",
    "Étique",
    "Allmen",
    "Känel",
    "Grünig",
    "Gerber",
    "Brügger",
    "Lüthi",
    "Zürcher",
    "Bühler",
    "Silva",
    "Pereira",
    "Gonçalves",
    "Hernández",
    "Muñoz",
    "D’Angelo",
    "Rossi",
    "Esposito",
    "Nowak",
    "Kowalczyk",
    "Yılmaz",
    "Demir",
    "Çelik",
    "Nguyen",
    "Trần",
    "Diallo",
    "Traoré",
    "Kovačević",
    "Petrović",
    "Horváth",
    "Szabó",
    "Novák",
    "Dvořák",
    "Jensen",
    "Sørensen",
    "Larsson",
    "Åkesson",
    "Peeters",
    "Janssens",
    "Maes",
    "Dubois",
    "Lefèvre",
    "Moreau",
    "Girard",
    "Perret",
    "Monnier",
    "Piaget",
    "Humbert",
    "Droz",
    "Robert",
];
const PARTICLES: [&str; 6] = ["de", "von", "de la", "da", "van", "du"];

/// Chance that is the same on every machine.
struct Lot(u64);

impl Lot {
    fn draw(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(below).unwrap_or(1)).unwrap_or(0)
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from.get(self.draw(from.len())).copied().unwrap_or_default()
    }

    fn day(&mut self) -> String {
        format!("{}-{:02}-{:02}", 1950 + self.draw(57), 1 + self.draw(12), 1 + self.draw(28))
    }
}

#[derive(Debug, Clone, Default)]
struct Known {
    number: String,
    first: String,
    last: String,
    birth: String,
    born: String,
}

fn known(lot: &mut Lot, number: usize) -> Known {
    let (one, two) = (lot.pick(&FIRST), lot.pick(&FIRST));
    let first = match lot.draw(10) {
        0..2 => format!("{one}-{two}"),
        2..4 => format!("{one} {two}"),
        _ => one.to_owned(),
    };
    let (one, two) = (lot.pick(&LAST), lot.pick(&LAST));
    let last = match lot.draw(20) {
        0..2 => format!("{one}-{two}"),
        2..4 => format!("{} {one}", lot.pick(&PARTICLES)),
        _ => one.to_owned(),
    };
    let birth = if lot.draw(5) == 0 { lot.pick(&LAST).to_owned() } else { String::new() };
    Known { number: number.to_string(), first, last, birth, born: lot.day() }
}

fn plain(text: &str) -> String {
    let bare = |c: char| match c {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'É' => 'E',
        'ö' | 'ô' | 'ø' => 'o',
        'ü' => 'u',
        'ä' | 'ã' | 'á' | 'å' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'Š' => 'S',
        'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        '-' => ' ',
        '’' => '\'',
        other => other,
    };
    text.chars().map(bare).collect::<String>().to_uppercase()
}

fn misspelt(text: &str, lot: &mut Lot) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 5 {
        letters.push('e');
    } else {
        letters.remove(1 + lot.draw(letters.len() - 2));
    }
    letters.into_iter().collect()
}

/// How a newcomer differs from the file that is theirs; none has one when the last is empty.
fn newcomer(lot: &mut Lot, all: &[Known], twins: &[Known]) -> (&'static str, Newcomer, Vec<String>) {
    let file = all.get(lot.draw(all.len())).cloned().unwrap_or_default();
    let mut typed = file.clone();
    let mut theirs = vec![file.number.clone()];
    let kind = match lot.draw(100) {
        0..30 => "as known",
        30..46 => {
            typed.first = plain(&file.first);
            typed.last = plain(&file.last);
            "accents, case, hyphens"
        }
        46..54 => {
            let particle = PARTICLES.iter().find_map(|one| file.last.strip_prefix(&format!("{one} ")));
            typed.last = particle.map_or_else(|| format!("de {}", file.last), str::to_owned);
            "particles"
        }
        54..62 => {
            let parts: Vec<&str> = file.born.split('-').collect();
            if let [year, month, day] = parts.as_slice() {
                typed.born = if day.parse::<u8>().is_ok_and(|day| day <= 12) && day != month {
                    format!("{year}-{day}-{month}")
                } else {
                    format!("{year}-{month}-{:02}", 1 + lot.draw(28))
                };
            }
            if typed.born == file.born { "as known" } else { "day and month, or another day" }
        }
        62..72 if !file.birth.is_empty() => {
            typed.last = std::mem::take(&mut typed.birth);
            "name at birth for the usual one"
        }
        62..72 => {
            typed.birth = std::mem::replace(&mut typed.last, lot.pick(&LAST).to_owned());
            "a new usual name"
        }
        72..78 => {
            file.first.split(['-', ' ']).next().unwrap_or_default().clone_into(&mut typed.first);
            "one first name of two"
        }
        78..86 => {
            typed.last = misspelt(&file.last, lot);
            "one letter missing"
        }
        86..89 => {
            let twin = twins.get(lot.draw(twins.len())).cloned().unwrap_or_default();
            typed = twin.clone();
            theirs = vec![twin.number, String::new()];
            "homonyms born on one day"
        }
        89..93 => {
            typed.born = lot.day();
            theirs.clear();
            "a stranger of the same name"
        }
        _ => {
            typed = known(lot, 0);
            theirs.clear();
            "a stranger"
        }
    };
    let person = Newcomer {
        first_name: typed.first,
        last_name: typed.last,
        birth_name: typed.birth,
        birth_date: typed.born,
        details: "{}".into(),
        ..Newcomer::default()
    };
    (kind, person, theirs)
}

#[derive(Debug, Default)]
struct Tally {
    people: usize,
    proposed: usize,
    wrong: usize,
    first: usize,
    shown: usize,
}

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
    let mut lot = Lot(0x5eed_cafe_f00d_0001);
    let mut all: Vec<Known> = (1..=KNOWN - HOMONYMS).map(|number| known(&mut lot, number)).collect();
    let twins: Vec<Known> = all.iter().take(HOMONYMS).cloned().collect();
    for (at, twin) in twins.iter().enumerate() {
        all.push(Known { number: (KNOWN - HOMONYMS + 1 + at).to_string(), ..twin.clone() });
    }
    take(&desk, &all)?;
    compare(&desk, &mut lot, &all, &twins)
}

fn take(desk: &Desk, all: &[Known]) -> Outcome<()> {
    let mut csv = String::from("Numéro;Prénom;Nom;Nom de naissance;Date de naissance\r\n");
    for one in all {
        write!(csv, "{};{};{};{};{}\r\n", one.number, one.first, one.last, one.birth, one.born)?;
    }
    for turn in ["taken", "taken again"] {
        let begun = Instant::now();
        let list = read(desk, csv.as_bytes(), desk.words())?;
        let parsed = begun.elapsed();
        let counts = import_register(desk, &Actor::Console, &list, false)?;
        println!("register of {KNOWN} people {turn}: read {parsed:.2?}, all {:.2?}: {counts:?}", begun.elapsed());
    }
    Ok(())
}

fn compare(desk: &Desk, lot: &mut Lot, all: &[Known], twins: &[Known]) -> Outcome<()> {
    let people: Vec<_> = (0..NEWCOMERS).map(|_| newcomer(lot, all, twins)).collect();
    let begun = Instant::now();
    let found =
        desk.read(|sql| people.iter().map(|(_, person, _)| candidates(sql, person)).collect::<Result<Vec<_>, _>>())?;
    println!("{NEWCOMERS} newcomers against {KNOWN} known people, one core: {:.2?}", begun.elapsed());
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for ((kind, person, theirs), found) in people.iter().zip(&found) {
        let tally = tallies.entry(kind).or_default();
        let fit = judge(&found.iter().map(|one| (one.found, one.is_free)).collect::<Vec<_>>());
        let is_theirs = |number: &String| theirs.contains(number);
        tally.people += 1;
        let best = found.first().map(|one| &one.file.number);
        tally.first += usize::from(best.is_some_and(is_theirs));
        tally.shown += usize::from(found.iter().any(|one| is_theirs(&one.file.number)));
        if fit == Fit::Clean {
            tally.proposed += 1;
            if !best.is_some_and(is_theirs) {
                tally.wrong += 1;
                println!("  proposed wrongly: {kind}: {person:?} as {:?}", found.first().map(|one| &one.file));
            }
        }
    }
    let sum = |of: fn(&Tally) -> usize| tallies.values().map(of).sum::<usize>();
    println!("proposes itself: {} of {NEWCOMERS}, wrongly {}", sum(|one| one.proposed), sum(|one| one.wrong));
    for (kind, one) in &tallies {
        let Tally { people, proposed, wrong, first, shown } = one;
        println!("  {kind}: {people}; proposed {proposed}, wrongly {wrong}; first {first}; among those shown {shown}");
    }
    Ok(())
}
