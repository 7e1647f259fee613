//! Draws every paper into a folder, to be looked at: `cargo run -p guichet-core --example draw_papers -- DIR fr`.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use guichet_core::documents::{
    CredentialFacts, CredentialSecret, DaySheetFacts, DayTodo, Document, Metadata, NextStepFacts, PaperLine,
    RecoveryFacts, SheetStyle, TestFacts, VoucherFacts, credential_sheets, credential_slips, day_sheet, next_step_slip,
    recovery_sheet, test_page, voucher_sheets,
};
use guichet_core::domain::code::Code;
use guichet_core::words::Words;
use jiff::civil::date;
use jiff::tz::TimeZone;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let folder = PathBuf::from(args.next().unwrap_or_else(|| "target/papers".to_owned()));
    let language = args.next().unwrap_or_else(|| "fr".to_owned());
    let words = Words::of(&language);
    let mut style = SheetStyle::of("Centre de formation du Jura");
    for word in args {
        match word.as_str() {
            "rehearsal" => style.rehearsal = true,
            "specimen" => style.specimen = true,
            logo => style = style.with_logo(&fs::read(logo)?)?,
        }
    }
    fs::create_dir_all(&folder)?;
    let metadata = Metadata {
        title: "Guichet".to_owned(),
        author: style.institution.clone(),
        language,
        at: date(2026, 11, 23).at(15, 20, 0, 0).to_zoned(TimeZone::get("Europe/Zurich")?)?,
    };
    let papers: [(&str, Document); 8] = [
        ("01-vouchers", voucher_sheets(words, &style, &vouchers())?),
        ("02-credentials-4up", credential_sheets(words, &style, &vec![slip(phrase()); 4])?),
        ("02b-credential", credential_slips(words, &style, &[slip(phrase())])?),
        (
            "02c-credential-code",
            credential_slips(words, &style, &[slip(CredentialSecret::Code("GTCPVTXCRLKBHND".to_owned()))])?,
        ),
        ("03-next-step", next_step_slip(words, &style, &next_step())?),
        ("07-day-sheet", day_sheet(words, &style, &day())?),
        ("08-recovery", recovery_sheet(words, &style, &recovery())?),
        ("09-test", test_page(words, &style, &test())?),
    ];
    for (name, paper) in papers {
        fs::write(folder.join(format!("{name}.pdf")), paper.to_pdf(&metadata)?)?;
        fs::write(folder.join(format!("{name}.svg")), paper.page_svg(0).unwrap_or_default())?;
    }
    Ok(())
}

fn vouchers() -> Vec<VoucherFacts> {
    let codes = [
        "BCDFGHJKLNPR",
        "KTRBXPVDNCHS",
        "PLJXRSBTGVDK",
        "HNVCDKPSTXRB",
        "SGTLBJNRVHCX",
        "XDKPHVTNJRBG",
        "NRCSLGXBKPTD",
        "LCNKTXVHBRDP",
    ];
    (123..)
        .zip(codes)
        .map(|(number, code)| VoucherFacts {
            code: code.to_owned(),
            number: format!("{number:06}"),
            programme: "Bureautique et recherche d’emploi".to_owned(),
            issuer: "ORP Bienne".to_owned(),
            use_by: Some("31 décembre 2027".to_owned()),
            days: 90,
            issued: "23.11.2026".to_owned(),
            by: "S. R.".to_owned(),
        })
        .collect()
}

fn phrase() -> CredentialSecret {
    CredentialSecret::Phrase {
        user: "duc204817".to_owned(),
        words: ["citron", "boussole", "cigogne", "balcon", "avril"].map(String::from).to_vec(),
        slip: "BCDFGHJKLNPR".to_owned(),
    }
}

fn slip(secret: CredentialSecret) -> CredentialFacts {
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

fn next_step() -> NextStepFacts {
    NextStepFacts {
        programme: "Bureautique et recherche d’emploi".to_owned(),
        name: "Amina Ducommun".to_owned(),
        deadline: Some("mardi 24 novembre 2026 à 17 h".to_owned()),
        code: "RKVTHDXBNPLC".to_owned(),
        mailed: true,
        hours: Some("lundi–vendredi, 8 h – 17 h · 032 555 01 20".to_owned()),
        reference: "2026-000412".to_owned(),
        printed: "23.11.2026 à 15 h 20".to_owned(),
        place: "borne 1".to_owned(),
        second: None,
    }
}

fn test() -> TestFacts {
    let code = Code::from_random([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    TestFacts {
        at: "lundi 23 novembre, 15 h 20".into(),
        printer: "HP-Accueil".into(),
        code: code.groups(),
        payload: format!("GTV{}", code.letters()),
    }
}

fn recovery() -> RecoveryFacts {
    RecoveryFacts {
        at: "lundi 23 novembre 2026 à 15 h 20".to_owned(),
        by: "S. Rochat".to_owned(),
        fingerprint: "HSGN LDVX".to_owned(),
        codes: [
            "XCTSTDFLLLHC",
            "KKKXCSSFFTLS",
            "XDLRBRTHNTCK",
            "HTHXJSGBSKCH",
            "RLCVLXFRTNRF",
            "SRPXLPVRFNFH",
            "HJJPTLVLDTCK",
        ]
        .map(String::from),
    }
}

fn day() -> DaySheetFacts {
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
        ],
        figures: [11, 4, 34, 37],
        hours: vec![(8, 3), (9, 9), (10, 12), (11, 7), (12, 2), (13, 6), (14, 11), (15, 14), (16, 8)],
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
