# Taking a list of people, at the counter.
counter-roster = Een lijst van personen overnemen
counter-roster-programme = Programma
counter-roster-complete = Dit bestand bevat iedereen
counter-roster-complete-how = Wie ontbreekt, vertrekt na een wachttijd. Anders wordt niemand teruggetrokken.
counter-roster-no-programme = Geen programma krijgt zijn accounts uit een lijst. De administratie kan “ecampus” toevoegen.
counter-roster-done = Laatste imports
counter-roster-undo = Ongedaan maken
counter-roster-undone = ongedaan gemaakt
counter-roster-kinds = CSV, TSV, XLSX, XLS of ODS
counter-roster-strange = Weggelaten kolommen: { $names }
counter-roster-changes = Te wijzigen
counter-roster-held = Hier verbeterd, over te nemen in de software van de school
counter-roster-skip-wrong = { $count ->
    [one] Eén rij weglaten
   *[other] { $count } rijen weglaten
}
counter-roster-retire-many = { $count ->
    [one] Eén persoon terugtrekken
   *[other] { $count } personen terugtrekken
}
counter-roster-clear-emails = { $count ->
    [one] Eén adres leegmaken dat ontbreekt
   *[other] { $count } adressen leegmaken die ontbreken
}
counter-roster-figure-create = { $count ->
    [one] aan te maken
   *[other] aan te maken
}
counter-roster-figure-change = { $count ->
    [one] te wijzigen
   *[other] te wijzigen
}
counter-roster-figure-same = { $count ->
    [one] ongewijzigd
   *[other] ongewijzigd
}
counter-roster-figure-wrong = { $count ->
    [one] te verbeteren
   *[other] te verbeteren
}
counter-roster-figure-retire = { $count ->
    [one] terug te trekken
   *[other] terug te trekken
}
counter-palette-roster = Een lijst van personen overnemen
counter-roster-source = Welke lijst is het (optioneel)?
counter-roster-reading = Hoe het bestand gelezen is, en de kolommen
counter-roster-needs-names = Zeg welke kolommen achternaam en voornaam bevatten: eerder kan niets worden overgenomen.
counter-roster-encoding = Tekencodering
counter-roster-delimiter = Scheidingsteken
counter-roster-tab = tab
counter-roster-header = Regel met titels
counter-roster-aside = weglaten
counter-roster-fix = Regel { $line } corrigeren, { $column }
counter-roster-hints = Waarschijnlijke tikfouten
counter-roster-hints-how = Worden zo overgenomen als u niets verbetert.
counter-roster-hints-fix = { $count ->
    [one] Deze regel verbeteren
   *[other] Alle { $count } regels verbeteren
}
