# Gutscheine von anderswo: Listen der Aussteller, was Schalter, guichetctl und Ablehnungen dazu sagen.

desk-batch-imported = { $count ->
    [one] Liste importiert am { $day } von { $by }, Nr. { $first }
   *[other] Liste importiert am { $day } von { $by }, Nr. { $first } bis { $last }
}
desk-batches-mixed = { $issued ->
    [one] Ein Gutschein
   *[other] { $issued } Gutscheine
}, davon { $listed } aus Listen{ $held ->
    [0] {""}
    [one] , einer belegt
   *[other] , { $held } belegt
}
desk-recent-batch-imported = { $number ->
    [one] Liste importiert, ein Gutschein, { $about }
   *[other] Liste importiert, { $number } Gutscheine, { $about }
}
desk-recent-list-returned = Stand einer Liste an den Aussteller zurückgegeben
desk-list-semicolon = Strichpunkt
desk-list-comma = Komma
desk-list-tab = Tabulator
desk-list-read = { $lines ->
    [one] CSV, { $delimiter }, { $encoding }, eine Zeile
   *[other] CSV, { $delimiter }, { $encoding }, { $lines } Zeilen
}
desk-list-columns = { $count ->
    [one] erkannte Spalte: { $names }
   *[other] erkannte Spalten: { $names }
}
desk-list-wrong-ragged = Anzahl der Felder
desk-list-wrong-unclosed = Offenes Anführungszeichen
desk-list-wrong-missing = { $count ->
    [one] Fehlender Code
   *[other] Fehlende Codes
}
desk-list-wrong-malformed = { $count ->
    [one] Unlesbarer Code
   *[other] Unlesbare Codes
}
desk-list-wrong-day = { $count ->
    [one] Unmögliches Datum
   *[other] Unmögliche Daten
}
desk-list-wrong-long = { $count ->
    [one] Zu langer Text
   *[other] Zu lange Texte
}
desk-list-wrong-past = { $count ->
    [one] Vergangenes Datum
   *[other] Vergangene Daten
}
desk-list-wrong-doubled = { $count ->
    [one] Doppelter Code
   *[other] Doppelte Codes
}
desk-list-wrong-taken = { $count ->
    [one] Schon vergebener Code
   *[other] Schon vergebene Codes
}
desk-list-expected-ragged = { $cells ->
    [one] ein Feld, wie in der ersten Zeile
   *[other] { $cells } Felder, wie in der ersten Zeile
}
desk-list-expected-unclosed = ein Anführungszeichen, das im selben Feld schließt
desk-list-expected-missing = 4 bis 40 Buchstaben oder Ziffern
desk-list-expected-malformed = 4 bis 40 Buchstaben oder Ziffern
desk-list-expected-day = TT.MM.JJJJ
desk-list-expected-long = höchstens 120 Zeichen
desk-list-expected-past = ein künftiger Tag
desk-list-expected-doubled = ein Code pro Zeile
desk-list-expected-taken = ein Code, den keine andere Serie hat
desk-list-found-ragged = { $found ->
    [one] ein Feld
   *[other] { $found } Felder
}
desk-list-found-doubled = wie in Zeile { $found }
desk-list-found-taken = in Serie { $found }
desk-list-found-nothing = nichts
desk-list-head-line = Zeile
desk-list-head-column = Spalte
desk-list-head-problem = Problem
desk-list-head-expected = Erwartet
desk-list-head-found = Gefunden
desk-list-file-refused = ausgelassene-zeilen-{ $day }
desk-list-imported = { $added ->
    [0] Nichts hinzuzufügen.
    [one] { $batches ->
        [one] Serie { $batch }: ein Gutschein hinzugefügt.
       *[other] Serien { $batch } bis { $last }: ein Gutschein hinzugefügt.
    }
   *[other] { $batches ->
        [one] Serie { $batch }: { $added } Gutscheine hinzugefügt.
       *[other] Serien { $batch } bis { $last }: { $added } Gutscheine hinzugefügt.
    }
}{ $known ->
    [0] {""}
    [one] {" "}Ein Code war schon bekannt.
   *[other] {" "}{ $known } Codes waren schon bekannt.
}{ $left ->
    [0] {""}
    [one] {" "}Eine Zeile ausgelassen.
   *[other] {" "}{ $left } Zeilen ausgelassen.
}
desk-return-file = rueckgabe-{ $programme }-{ $day }
desk-return-used-on = Eingelöst am
desk-return-unknown = unbekannt
desk-return-summary = { $used } eingelöst, { $unused } nicht eingelöst{ $void ->
    [0] {""}
   *[other] , { $void } annulliert
}{ $past ->
    [0] {""}
   *[other] , { $past } verfallen
}{ $unknown ->
    [0] {""}
   *[other] , { $unknown } unbekannt
}

## guichetctl

console-list-read = { $file }: { $read }; { $columns }.
console-list-add = { $batches ->
    [0] Hinzuzufügen: nichts.
    [one] Hinzuzufügen: { $add }, in einer Serie.
   *[other] Hinzuzufügen: { $add }, in { $batches } Serien.
}
console-list-known = Schon bekannt: { $count }.
console-list-known-line = Zeile { $line }: Serie { $batch }, Gutschein { $number }, { $state }
console-list-wrong = Auszulassen: { $count }.
console-list-wrong-line = Zeile { $line }, { $column }: { $problem }; erwartet { $expected }, gefunden { $found }
console-list-wrong-whole = Zeile { $line }: { $problem }; erwartet { $expected }, gefunden { $found }
console-list-more = … und { $count } weitere
console-list-notes = Die Notizen unterscheiden sich von Zeile zu Zeile: Sie werden nicht behalten.
console-list-refused-kept = Ausgelassene Zeilen: { $file }
console-list-dry = Probelauf: Nichts ist geschrieben.
console-list-returned = Stand geschrieben: { $file } ({ $summary }). Diese Datei enthält die Codes: Geben Sie sie weiter, dann löschen Sie sie.
console-batch-past = , { $past } verfallen
console-batch-imported = {"  (Liste des Ausstellers)"}

help-voucher-import = Die Codeliste eines Ausstellers importieren, als CSV
help-voucher-import-file = Die Datei: CSV mit einer Titelzeile, darin eine Spalte Code oder Gutschein
help-voucher-import-programme = Der Kurzname des Programms; seine Regeln müssen foreign_codes = true sagen
help-voucher-import-issuer = Wer diese Gutscheine ausgibt
help-voucher-import-use-by = Der letzte Tag für Zeilen ohne einen, wie 2027-12-31
help-voucher-import-course = Der Kurs für Zeilen ohne einen
help-voucher-import-dry-run = Zeigen, was hinzukäme, ohne etwas zu schreiben; Code 2, wenn Zeilen auszulassen wären
help-voucher-import-skip-wrong = Fehlerhafte Zeilen auslassen (sonst wird nichts importiert)
help-voucher-import-rejected = Die CSV-Datei für die ausgelassenen Zeilen und ihren Grund, ohne gültigen Code
help-voucher-return = Einem Aussteller seine eigene Liste zurückgeben, mit dem Stand jedes Codes und ohne Namen
help-voucher-return-file = Die Liste des Ausstellers
help-voucher-return-programme = Der Kurzname des Programms
help-voucher-return-out = Die CSV-Datei, die entstehen soll

## Ablehnungen

refusal-foreign-code-malformed = Dieser Code kann nicht stimmen: Er braucht { $least } bis { $most } Buchstaben oder Ziffern.
refusal-foreign-codes-closed = Das Programm „{ $programme }“ nimmt keine Codes anderer Aussteller an. Seine Regeln müssen foreign_codes = true sagen.
refusal-batch-imported = Die Codes dieser Serie stammen von { $issuer }: Guichet behält sie nicht im Klartext und kann sie nicht nachdrucken. Verlangen Sie beim Aussteller einen anderen Gutschein.
refusal-list-not-readable = Die Datei { $file } ist nicht lesbar ({ $reason }).
refusal-list-too-large = Diese Datei ist zu groß: höchstens { $most_mb } MB. Teilen Sie sie auf.
refusal-list-too-long = Diese Liste ist zu lang: höchstens { $most } Zeilen. Teilen Sie sie auf.
refusal-list-not-text = Diese Datei ist keine CSV-Datei. Speichern Sie die Liste in der Tabellenkalkulation als CSV und beginnen Sie noch einmal.
refusal-list-empty = Diese Liste hat keine Zeile unter ihren Titeln.
refusal-list-code-column-missing = Keine Spalte mit Codes. Die erste Zeile muss die Spalten nennen, darunter „Code“, „Gutschein“ oder „Gutscheincode“.
refusal-list-column-twice = Zwei Spalten bedeuten dasselbe, eine davon „{ $name }“. Behalten Sie eine.
refusal-list-scattered = Diese Liste ergäbe mehr als { $most } Serien, eine pro letztem Tag und Kurs. Teilen Sie sie auf oder entfernen Sie die Spalte mit dem Kurs.
refusal-list-lines-wrong = { $count ->
    [one] Eine Zeile ist fehlerhaft: Nichts wird importiert. Korrigieren Sie sie oder wählen Sie, sie auszulassen.
   *[other] { $count } Zeilen sind fehlerhaft: Nichts wird importiert. Korrigieren Sie sie oder wählen Sie, sie auszulassen.
}
