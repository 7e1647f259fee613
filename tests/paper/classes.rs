//! Facts for a whole class: an ordinary one, and one of long names.

use guichet_core::documents::{
    AttestationFacts, ClassSlips, Columns, CredentialFacts, LastRow, LetterFacts, ListingFacts, ListingRow, PerSheet,
    RowSecret, TicketFacts,
};

use crate::facts::{WORST_NAME, WORST_PROGRAMME, code};

pub const LAYOUTS: [(&str, PerSheet); 3] = [
    ("class, one a sheet", PerSheet::One),
    ("class, two a sheet", PerSheet::Two),
    ("class, four a sheet", PerSheet::Four),
];

pub const ALL: Columns = Columns { user: true, secret: true, signature: true };
pub const COLUMNS: [(&str, Columns); 4] = [
    ("listing", ALL),
    ("listing without secrets", Columns { user: true, secret: false, signature: true }),
    ("listing without signatures", Columns { user: true, secret: true, signature: false }),
    ("listing of names", Columns { user: false, secret: false, signature: true }),
];

pub fn class(worst: bool, slips: &[CredentialFacts]) -> ClassSlips {
    let title = if worst { "Année préparatoire santé et social 2B" } else { "Classe 2B" };
    ClassSlips { title: title.to_owned(), slips: slips.to_vec() }
}

/// Thirty people on two pages: codes, first passwords, one account in use and one without a secret.
pub fn listing(worst: bool, columns: Columns) -> ListingFacts {
    let (last, first) = if worst {
        WORST_NAME.split_once(' ').map(|(first, last)| (last, first)).unwrap()
    } else {
        ("Ducommun", "Amina")
    };
    let row = |number: u32| {
        let words = ["chocolat", "boussole", "cigognes", "cuillere", "chlorure"].map(String::from).to_vec();
        let secret = match number % 9 {
            3 => RowSecret::Taken(if worst { "30.11.2026" } else { "12.11." }.to_owned()),
            5 => RowSecret::Initial(words),
            7 => RowSecret::Nothing,
            _ => RowSecret::Code(code(number)),
        };
        let user =
            if worst { "von-hohenberg-schwarzenbach.mm42".to_owned() } else { format!("duc{}", 204_800 + number) };
        ListingRow { last: last.to_owned(), first: first.to_owned(), user, secret }
    };
    ListingFacts {
        title: class(worst, &[]).title,
        deadline: Some(
            if worst { "mercredi 30 septembre 2026 à 17 h 30" } else { "mardi 24 novembre 2026 à 17 h" }.to_owned(),
        ),
        number: "0042".to_owned(),
        code: code(42),
        columns,
        printed: "lundi 23 novembre 2026 à 15 h 20".to_owned(),
        by: if worst { "Wilhelmina Schwarzenbach, motif : rentrée de classe" } else { "S. Rochat" }.to_owned(),
        head: "9F2C 51AB 07D4 E386".to_owned(),
        destroy_by: "mercredi 23 décembre 2026".to_owned(),
        rows: (1..=30).map(row).collect(),
    }
}

pub fn letter(worst: bool) -> LetterFacts {
    let name = if worst { WORST_NAME } else { "Amina Ducommun" };
    let address = if worst {
        vec![
            name,
            "c/o Familie Zollikoffer-Hohenberg",
            "Appartement 12, bâtiment C",
            "rue de l’Ancienne Filature 114",
            "2900 Porrentruy",
        ]
    } else {
        vec![name, "rue de la Gare 14", "2800 Delémont"]
    };
    LetterFacts {
        sender: "rue de l’Exemple 12\n2800 Delémont · 032 555 01 20".to_owned(),
        address: address.into_iter().map(str::to_owned).collect(),
        place_and_day: "Delémont, le lundi 23 novembre 2026".to_owned(),
        reference: "2026-000412".to_owned(),
        contact: "S. Rochat, secrétariat, 032 555 01 20".to_owned(),
        name: name.to_owned(),
        programme: if worst { WORST_PROGRAMME } else { "Bureautique et recherche d’emploi" }.to_owned(),
        deadline: "vendredi 4 décembre 2026 à 17 h".to_owned(),
        access_until: Some("dimanche 21 février 2027".to_owned()),
        signatory: "S. Rochat, secrétariat".to_owned(),
        code: code(4),
        hours: Some("lundi–vendredi, 8 h – 17 h · 032 555 01 20".to_owned()),
        by: "S. R.".to_owned(),
    }
}

pub fn attestation(worst: bool) -> AttestationFacts {
    AttestationFacts {
        address: "rue de l’Exemple 12 · 2800 Delémont · 032 555 01 20".to_owned(),
        name: if worst { WORST_NAME } else { "Amina Ducommun" }.to_owned(),
        birth: Some("27 mars 2007".to_owned()),
        programme: if worst { WORST_PROGRAMME } else { "Bureautique et recherche d’emploi" }.to_owned(),
        access: "du lundi 23 novembre 2026 au dimanche 21 février 2027 inclus".to_owned(),
        last: LastRow::Duration("90 jours".to_owned()),
        place_and_day: "Delémont, le lundi 23 novembre 2026".to_owned(),
        signatory: if worst { WORST_NAME } else { "S. Rochat, secrétariat" }.to_owned(),
        has_stamp: true,
        code: code(9),
        telephone: (!worst).then(|| "032 555 01 20".to_owned()),
        number: "2026-0087".to_owned(),
        until: "21 février 2028".to_owned(),
    }
}

pub fn ticket(worst: bool) -> TicketFacts {
    TicketFacts {
        number: if worst { "G-99999" } else { "G-27" }.to_owned(),
        who: if worst { "Marie-Madeleine Wilhelmina v." } else { "Amina D." }.to_owned(),
        subject: if worst { WORST_PROGRAMME } else { "Connexion aux services, accès" }.to_owned(),
        promise: "mercredi 25 novembre 2026 à 17 h".to_owned(),
        code: code(27),
        printed: "lundi 23 novembre 2026, 15 h 20 · borne 1".to_owned(),
        hours: Some("lundi–vendredi, 8 h – 17 h · 032 555 01 20".to_owned()),
    }
}
