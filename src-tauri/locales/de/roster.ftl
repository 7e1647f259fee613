# Rosters: what a foreign file was read as, what is worth knowing of it, and why it is refused.

help-roster = Personenlisten, wie Schulen sie schicken
help-roster-parse = Eine Datei lesen und ihre Zellen genau so zeigen, wie sie dastehen, ohne etwas zu importieren
help-roster-parse-file = Die Datei: CSV, TSV, XLSX, XLS oder ODS
help-roster-parse-encoding = Die Zeichenkodierung, falls falsch geraten: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-parse-delimiter = Das Zeichen zwischen den Zellen, falls falsch geraten („tab“ für den Tabulator)
help-roster-parse-sheet = Das Blatt der Arbeitsmappe
help-roster-parse-header = Die Zeile, welche die Spalten benennt
roster-delimiter-semicolon = Strichpunkt
roster-delimiter-comma = Komma
roster-delimiter-tab = Tabulator
roster-delimiter-bar = senkrechter Strich
roster-sheet = Blatt „{ $sheet }“
roster-1904 = Daten ab 1904 gezählt
roster-header = Spaltennamen in Zeile { $line }
roster-read = { $file }: { $guess }, { $rows ->
    [0] keine Zeile
    [one] eine Zeile
   *[other] { $rows } Zeilen
}.
roster-more = { $count ->
    [one] … und eine weitere Zeile.
   *[other] … und { $count } weitere Zeilen.
}
roster-unknown-columns = { $count ->
    [one] Unbekannte Spalte: { $names }.
   *[other] Unbekannte Spalten: { $names }.
}
roster-doubt-encoding = Die Zeichenkodierung ist nicht sicher: { $others } passt auch und ergibt andere Buchstaben. Prüfen Sie Umlaute und Akzente.
roster-doubt-delimiter = Das Zeichen zwischen den Zellen ist nicht sicher: { $others } passt auch.
roster-date-year-first = { $column }: Daten als Jahr, Monat, Tag.
roster-date-day-first = { $column }: Daten als Tag, Monat, Jahr.
roster-date-month-first = { $column }: Daten als Monat, Tag, Jahr.
roster-date-ambiguous = { $column }: Nichts sagt, ob Tag oder Monat zuerst steht.
roster-date-mixed = { $column }: Einige Daten beginnen mit dem Tag, andere mit dem Monat.
roster-date-short-years = { $column }: Es gibt Jahre mit zwei Ziffern.
roster-date-impossible = Zeile { $line }, { $column }: erwartet ein Datum, das es gibt, gefunden „{ $found }“.
roster-note-zeros-lost = { $column }: Zahlen haben wohl ihre führenden Nullen verloren (Zeile { $line }: { $found }; insgesamt { $count }).
roster-note-scientific = { $column }: Lange Zahlen haben Ziffern verloren (Zeile { $line }: { $found }; insgesamt { $count }).
roster-note-formula = { $column }: Formeln, gelesen mit ihrem letzten Ergebnis (Zeile { $line }: { $found }; insgesamt { $count }).
roster-note-truth = { $column }: Werte wahr oder falsch (Zeile { $line }: { $found }; insgesamt { $count }).
roster-note-cell-error = { $column }: Fehler der Tabellenkalkulation statt Werten (Zeile { $line }: { $found }; insgesamt { $count }).
roster-note-hidden-sheets = { $count ->
    [one] Ein Blatt ist ausgeblendet und wurde nicht gelesen: { $found }.
   *[other] { $count } Blätter sind ausgeblendet: { $found }.
}
roster-note-other-sheets = { $count ->
    [one] Ein weiteres Blatt wurde nicht gelesen: { $found }.
   *[other] { $count } weitere Blätter wurden nicht gelesen: { $found }.
}

refusal-roster-unreadable = Die Datei { $file } ist nicht lesbar ({ $reason }).
refusal-roster-too-large = { $file } ist zu groß: höchstens { $most_mb } MB. Teilen Sie die Liste auf.
refusal-roster-unpacks-too-large = { $file } wird ausgepackt zu groß: höchstens { $most_mb } MB. Es wurde nichts gelesen.
refusal-roster-too-many-rows = { $file } hat zu viele Zeilen: höchstens { $most }. Teilen Sie die Liste auf.
refusal-roster-too-many-columns = { $file }, Zeile { $line }: zu viele Spalten, höchstens { $most }.
refusal-roster-cell-too-long = { $file }, Zeile { $line }, Spalte { $column }: Die Zelle ist zu lang, höchstens { $most } Zeichen.
refusal-roster-empty = { $file } ist leer: Keine Zeile benennt Spalten.
refusal-roster-not-table = { $file } ist weder CSV noch eine Arbeitsmappe in XLSX, XLS oder ODS.
refusal-roster-extension-wrong = { $file } heißt „.{ $extension }“, der Inhalt ist aber { $found }. Benennen Sie die Datei um oder speichern Sie sie neu.
refusal-roster-macros = { $file } enthält Makros. Speichern Sie die Liste als Arbeitsmappe ohne Makros (.xlsx) und beginnen Sie noch einmal.
refusal-roster-encrypted = { $file } ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Schutz und beginnen Sie noch einmal.
refusal-roster-damaged = { $file } ist beschädigt: Der Inhalt lässt sich nicht zu Ende lesen. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.
refusal-roster-nul-byte = { $file }, Zeile { $line }: ein Nullbyte, das in keinen Text gehört. Die Datei ist beschädigt oder kein Text.
refusal-roster-mixed-encodings = { $file } mischt zwei Zeichenkodierungen: Zeile { $line } ist kein UTF-8, Zeile { $other } schon. Speichern Sie die Datei neu als UTF-8 oder geben Sie die Kodierung an.
refusal-roster-encoding-wrong = { $file }, Zeile { $line }: Diese Bytes sind kein { $encoding }.
refusal-roster-encoding-unknown = Die Zeichenkodierung „{ $name }“ ist unbekannt. Wählen Sie UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850 oder MacRoman.
refusal-roster-quote-open = { $file }, Zeile { $line }: Ein Anführungszeichen wird geöffnet und nie geschlossen.
refusal-roster-quote-stray = { $file }, Zeile { $line }, Spalte { $column }: Ein Anführungszeichen steht am falschen Ort. In einer Zelle wird es verdoppelt und die Zelle in Anführungszeichen gesetzt.
refusal-roster-ragged = { $file }, Zeile { $line }: erwartet { $expected } Zellen, gefunden { $found }.
refusal-roster-two-headers = { $file }: Die Zeilen { $line } und { $second } benennen beide Spalten. Behalten Sie eine oder sagen Sie, welche gilt.
refusal-roster-header-missing = { $file }: In Zeile { $line } beginnt keine Zeile mit Zellen.
refusal-roster-sheet-unknown = { $file } hat kein Blatt „{ $sheet }“. Vorhanden: { $sheets }.

# Taking a roster.
roster-would = { $create } neu · { $change } zu ändern · { $same } unverändert · { $wrong } zu verbessern · { $retire } zurückzuziehen
roster-dry = Probelauf: nichts ist geschrieben.
roster-done = Import { $number }: { $create } neu, { $change } geändert, { $retire } zurückgezogen. Während 24 Stunden kann er rückgängig gemacht werden.
roster-nothing = Nichts ändert sich: die Liste ist schon übernommen.
roster-finding = {"  "}{ $problem }, Zeile { $line }, { $column }: erwartet { $expected }, gelesen «{ $found }»
roster-held = {"  "}in die Software der Schule zu übertragen, Zeile { $line }, { $field }: hier «{ $here }», in der Liste «{ $there }»
roster-changed = {"  "}Zeile { $line }, { $field }: «{ $before }» → «{ $after }»
roster-alike = {"  "}Zeile { $line }: { $name } ist vielleicht schon bekannt (Karte { $learner })
roster-shared = {"  "}{ $email }: dieselbe Adresse auf den Zeilen { $lines }, das ist erlaubt
roster-emptied = { $count } Adressen stehen nicht mehr in der Liste. Sie bleiben, ausser mit --clear-emails.
roster-undone = Import { $number } rückgängig gemacht: { $removed } Personen entfernt, { $restored } wiederhergestellt, { $kept } behalten, weil sie ihr Konto schon benutzt haben.
roster-line = { $number } · { $at } · { $file } · { $by }
roster-line-undone = { $number } · { $at } · { $file } · { $by } · rückgängig gemacht
roster-none = Kein Import.
roster-strange = Weggelassene Spalten: { $names }
roster-flaw-name-missing = Nach- oder Vorname fehlt
roster-expected-name-missing = einen Namen
roster-flaw-name-wrong = Name, der so nicht geschrieben wird
roster-expected-name-wrong = Buchstaben, Abstände, Bindestriche
roster-flaw-date-impossible = Unmögliches Datum
roster-expected-date-impossible = TT.MM.JJJJ, vor heute
roster-flaw-email-wrong = Unmögliche E-Mail-Adresse
roster-expected-email-wrong = name@domain
roster-flaw-key-missing = Weder Nummer noch Geburtsdatum
roster-expected-key-missing = eines von beiden
roster-flaw-key-twice = Zwei Zeilen für dieselbe Person
roster-expected-key-twice = eine einzige
roster-flaw-number-scientific = Von der Tabelle beschädigte Nummer
roster-expected-number-scientific = alle Ziffern
roster-field-first-name = Vorname
roster-field-last-name = Nachname
roster-field-birth-name = Geburtsname
roster-field-birth-date = Geburtsdatum
roster-field-email = E-Mail
roster-field-group = Klasse
roster-field-language = Sprache
act-account-prepared = Konto gemäss Liste vorbereitet
act-roster-name-changed = Name aus der Liste übernommen
act-roster-birth-date-changed = Geburtsdatum aus der Liste übernommen
act-roster-email-changed = E-Mail-Adresse aus der Liste übernommen
act-roster-language-changed = Sprache aus der Liste übernommen
act-group-changed = Klasse gewechselt
act-roster-missing = Fehlt in der Liste
act-roster-returned = Wieder auf der Liste
act-roster-restored = Import für diese Person rückgängig gemacht
act-account-disabled = Konto geschlossen, nicht mehr auf der Liste
act-account-revived = Konto wieder geöffnet
act-access-ended = Zugang beendet
act-access-reopened = Zugang wieder geöffnet
refusal-roster-not-asked = Die Konten von «{ $programme }» kommen nicht aus einer Liste. Wählen Sie ein Programm, dessen Herkunft eine Liste ist.
refusal-roster-columns-missing = { $file } hat keine Spalten für Nachname und Vorname. Geben Sie ihnen einen bekannten Namen, oder nennen Sie die Titelzeile.
refusal-roster-lines-wrong = { $count ->
    [one] Eine Zeile kann
   *[other] { $count } Zeilen können
 } nicht übernommen werden. Verbessern Sie sie, oder lassen Sie sie weg. Nichts ist importiert.
refusal-roster-retires-many = { $count } von { $of } Personen fehlen in dieser Datei. Bestätigen Sie, dass sie weg sind. Nichts ist importiert.
refusal-roster-stopped = Der Import ist gestoppt. Nichts ist importiert.
refusal-roster-import-unknown = Kein Import hat die Nummer { $number }.
refusal-roster-undo-late = Dieser Import ist älter als { $hours } Stunden und kann nicht mehr rückgängig gemacht werden.
refusal-user-names-used-up = Zeile { $line }: nach dem Muster des Programms ist kein Benutzername frei.
roster-rejected-why = Zu verbessern
help-roster-import = Eine Liste übernehmen oder zur Probe durchgehen
help-roster-import-programme = Das Programm, mit seinem Schlüssel
help-roster-import-dry-run = Sagen, was sich ändern würde, ohne etwas zu schreiben
help-roster-import-complete = Die Datei enthält alle: wer darin fehlt, ist weg
help-roster-import-retire-many = Auch mehr als eine von zwanzig Personen zurückziehen
help-roster-import-clear-emails = Adressen leeren, die die Datei nicht mehr angibt
help-roster-import-skip-wrong = Zeilen weglassen, die nicht übernommen werden können
help-roster-import-rejected = Abgelehnte Zeilen in diese CSV-Datei schreiben
help-roster-import-user = Wer importiert
help-roster-undo = Einen Import während 24 Stunden rückgängig machen
help-roster-undo-number = Die Nummer des Imports
help-roster-undo-user = Wer rückgängig macht
help-roster-list = Die letzten Importe
help-roster-import-file = Die Datei: CSV, TSV, XLSX, XLS oder ODS
help-roster-import-encoding = Die Zeichenkodierung, falls falsch geraten: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-import-delimiter = Das Zeichen zwischen den Zellen, falls falsch geraten („tab“ für den Tabulator)
help-roster-import-sheet = Das Blatt der Arbeitsmappe
help-roster-import-header = Die Zeile, welche die Spalten benennt
roster-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
roster-rejected-file = zu-verbessern.csv
roster-promised = Innerhalb von { $hours } Stunden versprochen, also vor { $day }: erledigt.
refusal-mapping-unreadable = „{ $file }“ sagt nicht, welche Spalte was ist: { $reason }
roster-uncertain = Einige Zeilen sind noch zu berichtigen: Niemand wird entfernt, solange sie nicht lesbar sind.
roster-field-number = Nummer
roster-field-unit = Einheit
roster-field-phone = Telefon
roster-field-kind = Kategorie
roster-field-user-name = Benutzername
help-roster-import-mapping = Eine JSON-Datei, die sagt, was die Spalten bedeuten; für Dateien mit denselben Spalten gemerkt
help-roster-import-source = Welche Liste des Programms es ist; eine vollständige Liste entfernt nur ihre eigenen Leute
desk-alert-roster = Die Liste „{ $file }“ wartet auf jemanden: Sie konnte in der Nacht nicht übernommen werden ({ $folder }).
desk-alert-roster-folder = Der Ordner der Listen ist nicht lesbar: { $folder } ({ $reason }).
desk-alert-roster-action = Liste übernehmen
console-watch = Jede Nacht wird { $folder } für { $programme } durchgesehen. Übernommene Dateien: { $taken }.
console-watch-none = Kein Ordner wird durchgesehen.
help-roster-watch = Jede Nacht einen Ordner durchsehen und die Listen darin übernehmen
help-roster-watch-folder = Der Ordner
help-roster-watch-programme = Das Programm, mit seinem Schlüssel
help-roster-watch-complete = Jede Datei enthält alle ihrer Liste
help-roster-watch-off = Nichts mehr durchsehen
help-roster-watch-look = Jetzt durchsehen
roster-hint-domain = Domain „{ $found }“: Ist „{ $meant }“ gemeint?
roster-hint-group = Klasse „{ $found }“: Ist „{ $meant }“ gemeint?
roster-hint = {"  "}Zeile { $line }: { $name }, „{ $found }“: Ist „{ $meant }“ gemeint?
