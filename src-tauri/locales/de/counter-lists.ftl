# Die Bildschirme des Schalters für Listen anderer Aussteller, und die Summen der Serien.

counter-batches-lists = Listen der Aussteller
counter-batches-sums = Nach Aussteller
counter-list-of = { $issuer }, Liste vom { $day }
counter-only = { $issuer }, { $programme }
counter-only-end = Alle anzeigen
counter-sum-batches = { $count ->
    [one] { $count } Serie
   *[other] { $count } Serien
}
counter-sum-lists = { $programme }, mit Listen
counter-sum-total = Zusammen
counter-word-past = { $count ->
   *[other] verfallen
}
counter-count-past = { $count } verfallen
counter-filter-past = Verfallen
counter-bar-spoken-past = {" "}Verfallen: { $past }.
counter-origin = Herkunft
counter-codes-elsewhere = Diese Codes stammen vom Aussteller. Guichet erkennt sie, ohne sie im Klartext zu behalten: Nachdrucken geht nicht.

## Eine Liste übernehmen

counter-import = Liste importieren
counter-list-issuer = Liste von
counter-list-use-by = Letzter Tag für Zeilen ohne Datum
counter-list-course = Kurs für Zeilen ohne Kurs
counter-list-hidden = Die Codes werden unkenntlich gespeichert, nie im Klartext. Namen in der Liste werden nicht übernommen.
counter-list-drop = Legen Sie die Liste hier ab
counter-list-kinds = CSV mit einer Titelzeile, höchstens 5 MB
counter-list-choose = Datei wählen
counter-list-other = Andere Datei wählen
counter-list-too-large = Diese Datei ist zu groß: höchstens 5 MB. Teilen Sie sie auf.
counter-list-dry = Probelauf
counter-list-figure-add = { $count ->
   *[other] hinzuzufügen
}
counter-list-figure-known = { $count ->
   *[other] schon bekannt
}
counter-list-figure-wrong = { $count ->
   *[other] auszulassen
}
counter-list-wrong = Zeilen, die zu korrigieren oder auszulassen sind
counter-list-keep = Als CSV speichern
counter-list-kept = Ausgelassene Zeilen gespeichert: { $file }
counter-list-expected = erwartet: { $expected }
counter-list-line = Zeile { $line }
counter-list-more = … und { $count } weitere
counter-list-become = { $count ->
    [one] Wird eine Serie
   *[other] Wird { $count } Serien
}
counter-list-notes = Die Notizen unterscheiden sich von Zeile zu Zeile: Sie werden nicht behalten.
counter-list-known = Schon bekannt, bleiben unverändert
counter-list-skip = { $count ->
    [one] Die fehlerhafte Zeile auslassen
   *[other] Die { $count } fehlerhaften Zeilen auslassen
}
counter-list-import = { $count ->
    [0] Importieren
    [one] Einen Gutschein importieren
   *[other] { $count } Gutscheine importieren
}
counter-list-busy = Import läuft…
counter-list-next = Geben Sie Aussteller und Datei an: Der Probelauf startet von selbst.
counter-list-nothing = In dieser Datei gibt es nichts zu importieren.
counter-list-mend = Korrigieren Sie die Datei oder setzen Sie das Häkchen, um diese Zeilen auszulassen.
counter-list-unwritten = Noch ist nichts geschrieben.

## Eine Liste zurückgeben

counter-return-list = Liste an den Aussteller zurückgeben
counter-return-text = Geben Sie die erhaltene Liste an: Sie bekommen sie mit dem Stand jedes Codes zurück, ohne Namen.
counter-return-now = Stand erstellen
counter-return-file-missing = Geben Sie die Liste des Ausstellers an.
counter-return-used = Eingelöst
counter-return-unused = Nicht eingelöst
counter-return-void = Annulliert
counter-return-past = Verfallen
counter-return-unknown = Unbekannt
counter-return-file = Datei
counter-return-secret = Diese Datei enthält die Codes: Geben Sie sie dem Aussteller weiter, dann löschen Sie sie.
