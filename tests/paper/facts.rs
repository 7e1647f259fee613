//! Ordinary facts, and the longest a desk will meet in each language.

use guichet_core::documents::{
    CaseFacts, CredentialFacts, CredentialSecret, DaySheetFacts, DayTodo, Document, DoesNotFit, Metadata,
    NextStepFacts, PaperLine, RecoveryFacts, Second, SheetStyle, TestFacts, VoucherFacts, attestation, case_slip,
    class_listing, class_slips, credential_cards, credential_large, credential_sheets, credential_slips, day_sheet,
    letters, next_step_large, next_step_slip, reading, recovery_sheet, test_page, ticket, voucher_sheets,
};
use guichet_core::domain::code::Code;
use guichet_core::words::{LANGUAGES, Words};
use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::classes::{self, class};
use crate::reading as reading_facts;

pub fn metadata(language: &str) -> Metadata {
    Metadata {
        title: "Bons « été » 000001 à 000008".to_owned(),
        author: "Centre de formation du Jura".to_owned(),
        language: language.to_owned(),
        at: date(2026, 11, 23).at(15, 20, 0, 0).to_zoned(TimeZone::get("Europe/Zurich").unwrap()).unwrap(),
    }
}

pub fn style() -> SheetStyle {
    SheetStyle::of("Centre de formation du Jura")
}

/// The code of voucher `number`, with its right check letters.
pub fn code(number: u32) -> String {
    let mut bytes = [0; 10];
    for (place, byte) in (0..).zip(&mut bytes) {
        *byte = u8::try_from(number.wrapping_mul(2_654_435_761).rotate_left(place * 3) & 15).unwrap();
    }
    Code::from_random(bytes).letters()
}

pub fn vouchers(count: u32) -> Vec<VoucherFacts> {
    let voucher = |number| VoucherFacts {
        code: code(number),
        number: format!("{number:06}"),
        programme: "Bureautique et recherche d’emploi".to_owned(),
        issuer: "ORP Bienne".to_owned(),
        use_by: Some("31 décembre 2027".to_owned()),
        days: 90,
        issued: "23.11.2026".to_owned(),
        by: "S. R.".to_owned(),
    };
    (1..=count).map(voucher).collect()
}

pub fn phrase() -> CredentialSecret {
    CredentialSecret::Phrase {
        user: "duc204817".to_owned(),
        words: ["citron", "boussole", "cigogne", "balcon", "avril"].map(String::from).to_vec(),
        slip: code(7),
    }
}

pub fn slip(secret: CredentialSecret) -> CredentialFacts {
    CredentialFacts {
        name: "Amina Ducommun".to_owned(),
        about: "Classe 2B · élève n° 3100 111 222".to_owned(),
        deadline: "mardi 24 novembre 2026 à 17 h".to_owned(),
        secret,
        platform: Some("plateforme.exemple.ch".to_owned()),
        reference: "2026-000731".to_owned(),
        printed: "23.11.2026 à 15 h 20".to_owned(),
        by: "S. R.".to_owned(),
        second: None,
        noise: 7,
    }
}

pub fn next_step() -> NextStepFacts {
    NextStepFacts {
        programme: "Bureautique et recherche d’emploi".to_owned(),
        name: "Amina Ducommun".to_owned(),
        deadline: Some("mardi 24 novembre 2026 à 17 h".to_owned()),
        code: code(3),
        mailed: true,
        hours: Some("lundi–vendredi, 8 h – 17 h · 032 555 01 20".to_owned()),
        reference: "2026-000412".to_owned(),
        printed: "23.11.2026 à 15 h 20".to_owned(),
        place: "borne 1".to_owned(),
        second: None,
    }
}

/// A case handed to the counter; the worst desk has a long name and a long way to it.
fn case(is_worst: bool) -> CaseFacts {
    let desk =
        if is_worst { "Guichet des admissions et de la formation continue, au fond du couloir" } else { "Guichet 2" };
    CaseFacts {
        number: if is_worst { "G-1284" } else { "G-27" }.to_owned(),
        day: "mercredi 23 septembre 2026".to_owned(),
        desk: desk.to_owned(),
        hours: next_step().hours,
        kept: "mercredi 30 septembre 2026".to_owned(),
        printed: "23.9.2026 à 15 h 20".to_owned(),
        place: "borne 1".to_owned(),
    }
}

pub fn recovery() -> RecoveryFacts {
    RecoveryFacts {
        at: "lundi 23 novembre 2026 à 15 h 20".to_owned(),
        by: "S. Rochat".to_owned(),
        fingerprint: "HSGN LDVX".to_owned(),
        codes: [1, 2, 3, 4, 5, 6, 7].map(code),
    }
}

pub fn trial() -> TestFacts {
    let code = Code::from_random([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    TestFacts {
        at: "lundi 23 novembre, 15 h 20".to_owned(),
        printer: "HP-Accueil".to_owned(),
        code: code.groups(),
        payload: format!("GTV{}", code.letters()),
    }
}

/// Every paper, as a desk prints it every day and at its worst, in one language.
pub fn papers(language: &str) -> Result<Vec<(String, Document)>, DoesNotFit> {
    let words = Words::of(language);
    let mut papers = vec![];
    for (kind, style, worst) in [("ordinary", style(), false), ("worst", worst_style(), true)] {
        let named = |paper: &str| format!("{language}, {kind}: {paper}");
        let secrets =
            [phrase(), worst_phrase(), in_letters(), colleague(), CredentialSecret::Code(format!("GTC{}", code(9)))];
        let slips: Vec<_> =
            secrets.into_iter().map(|secret| if worst { worst_slip(secret) } else { slip(secret) }).collect();
        let vouchers = if worst { vec![worst_voucher(); 8] } else { vouchers(8) };
        papers.push((named("cards"), credential_cards(words, &style, &slips)?));
        for (title, per_sheet) in classes::LAYOUTS {
            let class = class(worst, &slips);
            papers.push((named(title), class_slips(words, &style, &[class], per_sheet, true)?));
        }
        for (title, columns) in classes::COLUMNS {
            papers.push((named(title), class_listing(words, &style, &classes::listing(worst, columns))?));
        }
        papers.push((named("letter"), letters(words, &style, &[classes::letter(worst)])?));
        papers.push((named("ticket"), ticket(words, &style, &classes::ticket(worst))?));
        papers.push((named("attestation"), attestation(words, &style, &classes::attestation(worst))?));
        let next = if worst { worst_next_step() } else { next_step() };
        papers.push((named("vouchers"), voucher_sheets(words, &style, &vouchers)?));
        papers.push((named("slips, four a sheet"), credential_sheets(words, &style, &slips)?));
        papers.push((named("slips"), credential_slips(words, &style, &slips)?));
        let open = NextStepFacts { deadline: None, mailed: false, hours: None, ..next.clone() };
        papers.push((named("next step"), next_step_slip(words, &style, &next)?));
        papers
            .push((named("next step in large print"), next_step_large(words, &style, &[next.clone(), open.clone()])?));
        papers.push((named("next step before the letter left"), next_step_slip(words, &style, &open)?));
        let reset = || CredentialSecret::Code(format!("GTR{}", code(8)));
        // A second language, each with each: the longest sentences of both stand on one slip.
        for tag in LANGUAGES.into_iter().filter(|tag| *tag != language) {
            let deadline =
                if worst { "Mittwoch, 30. September 2026, 17.30 Uhr" } else { "Dienstag, 24. November, 17 Uhr" };
            let second = Some(Second { words: Words::of(tag).clone(), deadline: deadline.to_owned() });
            let named = |paper: &str| format!("{language} and {tag}, {kind}: {paper}");
            let secrets = [phrase(), worst_phrase(), in_letters(), reset()];
            let make = |secret| if worst { worst_slip(secret) } else { slip(secret) };
            let slips: Vec<CredentialFacts> =
                secrets.into_iter().map(|secret| CredentialFacts { second: second.clone(), ..make(secret) }).collect();
            papers.push((named("slips"), credential_sheets(words, &style, &slips)?));
            for facts in [&next, &open] {
                let facts = NextStepFacts { second: second.clone(), ..facts.clone() };
                papers.push((named("next step"), next_step_slip(words, &style, &facts)?));
            }
        }
        let large: Vec<CredentialFacts> = if worst {
            [worst_phrase(), in_letters(), reset()].map(worst_slip).to_vec()
        } else {
            [in_letters(), reset()].map(slip).to_vec()
        };
        papers.push((named("slips in large print"), credential_large(words, &style, &large)?));
        papers.push((named("case"), case_slip(words, &style, &case(worst))?));
        let queue =
            if worst { "HP_LaserJet_Pro_MFP_M428fdw_Accueil_du_grand_hall_rez_inferieur" } else { "HP-Accueil" };
        let trial = TestFacts { printer: queue.to_owned(), ..trial() };
        papers.push((named("test page"), test_page(words, &style, &trial)?));
        let nobody = DaySheetFacts { todo: vec![], hours: vec![], ..day() };
        papers.push((named("day sheet"), day_sheet(words, &style, &if worst { worst_day() } else { day() })?));
        papers.push((named("day sheet of a quiet day"), day_sheet(words, &style, &nobody)?));
        papers.push((named("recovery"), recovery_sheet(words, &style, &recovery())?));
        let name = if worst { WORST_NAME } else { "Amina Ducommun" };
        papers.push((named("who looked"), reading(words, &style, &reading_facts::trace(words, name, worst))?));
        papers.push((named("texts"), reading(words, &style, &reading_facts::texts(words, name))?));
    }
    Ok(papers)
}

const WORST_INSTITUTION: &str = "Office cantonal de l’orientation professionnelle et de la formation, Porrentruy";
pub const WORST_NAME: &str = "Marie-Madeleine Wilhelmina von Hohenberg-Schwarzenbach-Zollikoffer";
pub const WORST_PROGRAMME: &str = "Bilan de compétences professionnelles et accompagnement à la recherche d’emploi";

fn worst_style() -> SheetStyle {
    SheetStyle { rehearsal: true, ..SheetStyle::of(WORST_INSTITUTION) }
}

fn worst_voucher() -> VoucherFacts {
    VoucherFacts {
        programme: WORST_PROGRAMME.to_owned(),
        issuer: "Office régional de placement Bienne".to_owned(),
        use_by: Some("30 septembre 2027".to_owned()),
        days: 365,
        number: "1000000".to_owned(),
        by: "M.-W. H.".to_owned(),
        ..vouchers(1).remove(0)
    }
}

fn worst_phrase() -> CredentialSecret {
    CredentialSecret::Phrase {
        user: "von-hohenberg-schwarzenbach.mm42".to_owned(),
        words: ["chocolat", "boussole", "cigognes", "cuillere", "chlorure"].map(String::from).to_vec(),
        slip: code(8),
    }
}

fn colleague() -> CredentialSecret {
    let words = ["veinard", "poulain", "phoque", "miroiter", "nageur"].map(String::from).to_vec();
    CredentialSecret::Staff { user: "von-hohenberg-schwarzenbach.mm42".to_owned(), words }
}

fn in_letters() -> CredentialSecret {
    let groups = ["BCDF", "GHJK", "LNPR", "STVX"].map(String::from).to_vec();
    CredentialSecret::Letters { user: "duc204817".to_owned(), groups, slip: code(10) }
}

fn worst_slip(secret: CredentialSecret) -> CredentialFacts {
    CredentialFacts {
        name: WORST_NAME.to_owned(),
        about: "Classe Année préparatoire santé et social 2B · élève n° 3100 111 222".to_owned(),
        deadline: "mercredi 30 septembre 2026 à 17 h 30".to_owned(),
        platform: Some("plateforme.orientation-jura.exemple.ch".to_owned()),
        by: "M.-W. H.".to_owned(),
        ..slip(secret)
    }
}

fn worst_next_step() -> NextStepFacts {
    NextStepFacts {
        programme: WORST_PROGRAMME.to_owned(),
        name: WORST_NAME.to_owned(),
        deadline: Some("mercredi 30 septembre 2026 à 17 h 30".to_owned()),
        hours: Some("lundi–jeudi 8 h – 11 h 45 et 13 h 30 – 17 h, vendredi 8 h – 12 h · 032 555 01 20".to_owned()),
        place: "borne du grand hall".to_owned(),
        ..next_step()
    }
}

pub fn day() -> DaySheetFacts {
    let todo = |is_late, when: &str, title: &str, what: &str| DayTodo {
        is_late,
        when: when.to_owned(),
        title: title.to_owned(),
        what: what.to_owned(),
        brief: what.to_owned(),
    };
    let paper = |kind: &str, counts| PaperLine { kind: kind.to_owned(), counts };
    DaySheetFacts {
        day: "Lundi 23 novembre 2026".to_owned(),
        printed: "Imprimée le lundi 23 novembre 2026 à 17 h 12 par S. Rochat".to_owned(),
        todo: vec![
            todo(true, "", "Fatou N’Diaye", "Message « code d’activation », refusé"),
            todo(false, "mar. 24 nov., 12 h", "Liridon Hoxha", "Bureautique, G-27 : attend son code"),
            todo(false, "mar. 24 nov., 15 h 20", "Amina Ducommun", "Bureautique, G-28 : attend son code"),
            todo(false, "", "Lot 4", "12 bons encore libres, ORP Bienne"),
        ],
        figures: [11, 4, 34, 37],
        hours: [(8, 3), (9, 9), (10, 12), (11, 7), (12, 2), (13, 6), (14, 11), (15, 14), (16, 8)].to_vec(),
        letters: [37, 12, 2, 1],
        papers: vec![
            paper("Bons, nos 000123 à 000202", [Some(80), Some(2), Some(1), Some(2)]),
            paper("Bulletins d’accès", [Some(24), None, None, None]),
            paper("Bulletins « prochaine étape »", [Some(11), None, None, None]),
            paper("Feuilles remises à l’imprimante", [Some(45), None, None, None]),
            paper("Feuilles gardées en fichier, ou sans imprimante", [Some(0), None, None, None]),
        ],
        backup: ["scellée et vérifiée, lundi 23 novembre, 2 h, dans /media/guichet/CLE-A", "scellée"].map(String::from),
        ledger: "418 lignes, vérifié ; empreinte".to_owned(),
        head: "9F2C 51AB 07D4 E386".to_owned(),
        clock: "sûre au moment d’imprimer".to_owned(),
    }
}

fn worst_day() -> DaySheetFacts {
    let todo = DayTodo {
        is_late: true,
        when: "mer. 30 sept., 17 h 30".to_owned(),
        title: WORST_NAME.to_owned(),
        what: format!("{WORST_PROGRAMME}, G-99999 : son message n’est pas encore parti"),
        brief: format!("{WORST_PROGRAMME}, G-99999 : son message n’est pas encore parti"),
    };
    let nameless = DayTodo { title: WORST_NAME.repeat(3), ..todo.clone() };
    let unsayable = DayTodo { brief: WORST_PROGRAMME.repeat(4), ..nameless.clone() };
    let ordinary = day();
    let numbers = "Bons, nos 1000000 à 1010000".to_owned();
    let mut papers = ordinary.papers;
    papers[0] = PaperLine { kind: numbers, counts: [Some(100_000); 4] };
    DaySheetFacts {
        day: "Mercredi 30 septembre 2026".to_owned(),
        printed: format!("Imprimée le mercredi 30 septembre 2026 à 17 h 30 par {}", "W".repeat(40)),
        todo: [vec![todo, nameless, unsayable], ordinary.todo].concat(),
        figures: [99_999; 4],
        hours: (0..24).map(|hour| (hour, 150)).collect(),
        letters: [99_999; 4],
        papers,
        backup: [
            format!("scellée et vérifiée, mercredi 30 septembre, 17 h 30, dans /{}", "dossier/".repeat(40)),
            "scellée et vérifiée, mercredi 30 septembre, 17 h 30".to_owned(),
        ],
        ledger: "10000000 lignes, 10000 anomalies ; empreinte".to_owned(),
        clock: "en retard sur ce qu’elle a déjà indiqué : à régler".to_owned(),
        ..ordinary
    }
}
