#!/usr/bin/env bash
# Measures: 100,000 rows taken as a roster, beside `sqlite3 .import` of the same rows into a table with as many
# indexes, without and with the two indexes of words that people are found by.
set -euo pipefail
guichetctl=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

awk 'BEGIN {
  srand(7)
  first = split("Amina Zoé Noël Léa Théo Inês Luca Chloé Björn Maëlle Petra Jürg André Élodie Ana Nadège", f, " ")
  last = split("Ducommun Müller Rey Favre Wüthrich Nuñez Chételat Rérat Kaya Gigon Paratte Meier Keller Rossi", l, " ")
  printf "Numéro;Nom;Prénom;Naissance;Classe;E-mail\r\n"
  for (i = 0; i < 100000; i++)
    printf "%07d;%s-%s;%s;%02d.%02d.%d;%d;p%d@exemple.ch\r\n", i, l[1 + int(rand() * last)], l[1 + int(rand() * last)],
      f[1 + int(rand() * first)], i % 28 + 1, i % 12 + 1, 1995 + i % 15, i % 3000, i
}' > roster.csv

printf 'une girafe derrière le guichet\n' |
  "$guichetctl" --data desk init --rehearsal --name "École" --admin mesure > /dev/null
"$guichetctl" --data desk programme add --preset ecampus --key ecampus > /dev/null

# The same rows as a workbook.
python3 - << 'PY'
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def related(kind, target):
    one = f'<Relationship Id="r1" Type="{OFFICE}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{RELATIONS}">{one}</Relationships>'


cell = '<c t="inlineStr"><is><t>{}</t></is></c>'.format
rows = (line.rstrip("\r\n").split(";") for line in open("roster.csv", encoding="utf-8", newline="\n"))
sheet = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
with zipfile.ZipFile("roster.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
    book.writestr("_rels/.rels", related("officeDocument", "xl/workbook.xml"))
    book.writestr("xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml"))
    book.writestr(
        "xl/workbook.xml",
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    )
    book.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>')
PY

measure() {
  local what=$1
  shift
  /usr/bin/time -f "roster, $what: %e s, %M kB at most" "$@" > /dev/null
}
import=("$guichetctl" --data desk roster import roster.csv --programme ecampus)
measure "dry run" "${import[@]}" --dry-run
measure "import" "${import[@]}"
measure "the same again" "${import[@]}"
measure "the same again as a workbook" "$guichetctl" --data desk roster import roster.xlsx --programme ecampus
measure "the workbook parsed alone" "$guichetctl" roster parse roster.xlsx
printf 'une girafe derrière le guichet\n' |
  "$guichetctl" --data other init --rehearsal --name "École" --admin mesure > /dev/null
"$guichetctl" --data other programme add --preset ecampus --key ecampus > /dev/null
measure "the workbook imported" "$guichetctl" --data other roster import roster.xlsx --programme ecampus
cat > import.sql <<'SQL'
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE person (number TEXT, last_name TEXT, first_name TEXT, born TEXT, class TEXT, email TEXT);
CREATE UNIQUE INDEX by_number ON person (number);
CREATE INDEX by_email ON person (email);
CREATE INDEX by_born ON person (born);
CREATE INDEX by_last_name ON person (last_name COLLATE NOCASE);
CREATE INDEX by_class ON person (class);
.mode csv
.separator ;
.import --skip 1 roster.csv person
SQL
# shellcheck disable=SC2016
measure "sqlite3 .import" bash -c 'sqlite3 reference.db < import.sql'
cat > words.sql <<'SQL'
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_part USING fts5 (words, tokenize = 'trigram', detail = 'full');
INSERT INTO search (rowid, words)
SELECT rowid, lower(first_name || ' ' || last_name || ' ' || born || ' ' || email || ' ' || number) FROM person;
INSERT INTO search_part (rowid, words) SELECT rowid, words FROM search;
SQL
measure "sqlite3 .import, and what finds people" bash -c 'cat import.sql words.sql | sqlite3 found.db'
