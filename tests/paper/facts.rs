//! Ordinary facts, and the longest a desk will meet in each language.

use guichet_core::documents::{
    CredentialFacts, CredentialSecret, Document, DoesNotFit, Metadata, NextStepFacts, RecoveryFacts, SheetStyle,
    TestFacts, VoucherFacts, credential_sheets, credential_slips, next_step_slip, recovery_sheet, test_page,
    voucher_sheets,
};
use guichet_core::domain::code::Code;
use guichet_core::words::Words;
use jiff::civil::date;
use jiff::tz::TimeZone;

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
        let secrets = [phrase(), worst_phrase(), letters(), CredentialSecret::Code(format!("GTC{}", code(9)))];
        let slips: Vec<_> =
            secrets.into_iter().map(|secret| if worst { worst_slip(secret) } else { slip(secret) }).collect();
        let vouchers = if worst { vec![worst_voucher(); 8] } else { vouchers(8) };
        let next = if worst { worst_next_step() } else { next_step() };
        papers.push((named("vouchers"), voucher_sheets(words, &style, &vouchers)?));
        papers.push((named("slips, four a sheet"), credential_sheets(words, &style, &slips)?));
        papers.push((named("slips"), credential_slips(words, &style, &slips)?));
        let open = NextStepFacts { deadline: None, mailed: false, hours: None, ..next.clone() };
        papers.push((named("next step"), next_step_slip(words, &style, &next)?));
        papers.push((named("next step before the letter left"), next_step_slip(words, &style, &open)?));
        let queue =
            if worst { "HP_LaserJet_Pro_MFP_M428fdw_Accueil_du_grand_hall_rez_inferieur" } else { "HP-Accueil" };
        let trial = TestFacts { printer: queue.to_owned(), ..trial() };
        papers.push((named("test page"), test_page(words, &style, &trial)?));
        papers.push((named("recovery"), recovery_sheet(words, &style, &recovery())?));
    }
    Ok(papers)
}

const WORST_INSTITUTION: &str = "Office cantonal de l’orientation professionnelle et de la formation, Porrentruy";
const WORST_NAME: &str = "Marie-Madeleine Wilhelmina von Hohenberg-Schwarzenbach-Zollikoffer";
const WORST_PROGRAMME: &str = "Bilan de compétences professionnelles et accompagnement à la recherche d’emploi";

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

fn letters() -> CredentialSecret {
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
