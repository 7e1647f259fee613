//! Every command and every option says what it is, in every language.

use guichet_core::words::{LANGUAGES, Words};

use crate::office::program;

fn help(language: &str, path: &[&str]) -> String {
    let output = program().args(["--language", language]).args(path).arg("--help").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{path:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The commands a help page lists under its own heading, the first of its lists.
fn commands(language: &str, page: &str) -> Vec<String> {
    let heading = Words::of(language).say("help-heading-orders");
    let list = page.split("\n\n").find(|part| part.starts_with(&heading));
    let lines = list.into_iter().flat_map(|list| list.lines().skip(1));
    lines.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
}

fn walk(language: &str, path: &[&str]) -> usize {
    let page = help(language, path);
    assert!(!page.contains("{help") && !page.contains("{console"), "{language} {path:?}:\n{page}");
    let under = commands(language, &page);
    1 + under.iter().map(|name| walk(language, &[path, &[name.as_str()]].concat())).sum::<usize>()
}

#[test]
fn every_page_of_help_has_its_words() {
    for language in LANGUAGES {
        assert!(walk(language, &[]) > 20, "{language}");
    }
}

#[test]
fn names_that_scripts_rely_on_are_there() {
    let promised = [
        "init --name --language --zone --admin --recovery --rehearsal",
        "programme add --preset --key --data --json --now",
        "programme list",
        "programme show",
        "voucher issue --programme --count --issuer --use-by --course --note --pdf",
        "voucher list",
        "voucher void",
        "voucher reprint",
        "voucher export",
        "voucher import --programme --issuer --use-by --course --dry-run --skip-wrong --rejected --as --json",
        "voucher return --programme --out --as",
        "register import --dry-run --skip-wrong --rejected --as --json",
        "roster parse --encoding --delimiter --sheet --header --json",
        "ask --as",
        "handover --programme --format --out --base --again",
        "doors",
        "mail set folder",
        "mail set smtp",
        "mail run",
        "mail list",
        "mail show",
        "round",
        "verify",
        "ledger verify --head --json",
        "ledger show --person --last",
        "staff list",
        "staff add --shown --role --unit --programme --as",
        "staff close",
        "staff reset --as",
        "staff unlock",
        "backup",
        "backup set",
        "backup now",
        "backup list",
        "restore --recovery --admin --as",
        "daysheet --pdf --day",
        "address check",
        "password check",
    ];
    for line in promised {
        let (path, options): (Vec<&str>, Vec<&str>) = line.split(' ').partition(|word| !word.starts_with("--"));
        let page = help("fr", &path);
        for option in options {
            assert!(
                page.contains(&format!("{option} ")) || page.contains(&format!("{option}\n")),
                "{path:?} {option}:\n{page}"
            );
        }
    }
}
