# Taking a list of people, at the counter.
counter-roster = Eine Personenliste übernehmen
counter-roster-programme = Programm
counter-roster-complete = Diese Datei enthält alle
counter-roster-complete-how = Wer darin fehlt, geht nach einer Frist. Sonst wird niemand zurückgezogen.
counter-roster-no-programme = Kein Programm bekommt seine Konten aus einer Liste. Die Administration kann «ecampus» hinzufügen.
counter-roster-done = Letzte Importe
counter-roster-undo = Rückgängig machen
counter-roster-undone = rückgängig gemacht
counter-roster-kinds = CSV, TSV, XLSX, XLS oder ODS
counter-roster-strange = Weggelassene Spalten: { $names }
counter-roster-changes = Zu ändern
counter-roster-held = Hier verbessert, in die Software der Schule zu übertragen
counter-roster-skip-wrong = { $count ->
    [one] Eine Zeile weglassen
   *[other] { $count } Zeilen weglassen
}
counter-roster-retire-many = { $count ->
    [one] Eine Person zurückziehen
   *[other] { $count } Personen zurückziehen
}
counter-roster-clear-emails = { $count ->
    [one] Eine Adresse leeren, die fehlt
   *[other] { $count } Adressen leeren, die fehlen
}
counter-roster-figure-create = { $count ->
    [one] neu
   *[other] neu
}
counter-roster-figure-change = { $count ->
    [one] zu ändern
   *[other] zu ändern
}
counter-roster-figure-same = { $count ->
    [one] unverändert
   *[other] unverändert
}
counter-roster-figure-wrong = { $count ->
    [one] zu verbessern
   *[other] zu verbessern
}
counter-roster-figure-retire = { $count ->
    [one] zurückzuziehen
   *[other] zurückzuziehen
}
counter-palette-roster = Eine Personenliste übernehmen
counter-roster-source = Welche Liste ist es (freiwillig)?
counter-roster-reading = Lesart der Datei und Spalten
counter-roster-needs-names = Sagen Sie, welche Spalten Nachname und Vorname tragen: Vorher kann nichts übernommen werden.
counter-roster-encoding = Zeichenkodierung
counter-roster-delimiter = Trennzeichen
counter-roster-tab = Tabulator
counter-roster-header = Zeile der Titel
counter-roster-aside = weglassen
counter-roster-fix = Zeile { $line } berichtigen, { $column }
counter-roster-hints = Wahrscheinliche Tippfehler
counter-roster-hints-how = Werden so übernommen, wenn Sie nichts korrigieren.
counter-roster-hints-fix = { $count ->
    [one] Diese Zeile korrigieren
   *[other] Alle { $count } Zeilen korrigieren
}
