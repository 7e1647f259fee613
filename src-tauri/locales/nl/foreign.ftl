# Vouchers from elsewhere: issuers' lists, what the counter, guichetctl and refusals say of them.

desk-batch-imported = { $count ->
    [one] lijst geïmporteerd op { $day } door { $by }, nr. { $first }
   *[other] lijst geïmporteerd op { $day } door { $by }, nr. { $first } tot en met { $last }
}
desk-batches-mixed = { $issued ->
    [one] Eén voucher
   *[other] { $issued } vouchers
}, waarvan { $listed } uit lijsten{ $held ->
    [0] {""}
    [one] , één bezet
   *[other] , { $held } bezet
}
desk-recent-batch-imported = { $number ->
    [one] Lijst geïmporteerd, één voucher, { $about }
   *[other] Lijst geïmporteerd, { $number } vouchers, { $about }
}
desk-recent-list-returned = Overzicht van een lijst terugbezorgd aan de uitgever
desk-list-semicolon = puntkomma
desk-list-comma = komma
desk-list-tab = tab
desk-list-read = { $lines ->
    [one] CSV, { $delimiter }, { $encoding }, één regel
   *[other] CSV, { $delimiter }, { $encoding }, { $lines } regels
}
desk-list-columns = { $count ->
    [one] herkende kolom: { $names }
   *[other] herkende kolommen: { $names }
}
desk-list-wrong-ragged = Aantal cellen
desk-list-wrong-unclosed = Open aanhalingsteken
desk-list-wrong-missing = { $count ->
    [one] Ontbrekende code
   *[other] Ontbrekende codes
}
desk-list-wrong-malformed = { $count ->
    [one] Onleesbare code
   *[other] Onleesbare codes
}
desk-list-wrong-day = { $count ->
    [one] Onmogelijke datum
   *[other] Onmogelijke datums
}
desk-list-wrong-long = { $count ->
    [one] Te lange tekst
   *[other] Te lange teksten
}
desk-list-wrong-past = { $count ->
    [one] Datum voorbij
   *[other] Datums voorbij
}
desk-list-wrong-doubled = { $count ->
    [one] Dubbele code
   *[other] Dubbele codes
}
desk-list-wrong-taken = { $count ->
    [one] Code al in gebruik
   *[other] Codes al in gebruik
}
desk-list-expected-ragged = { $cells ->
    [one] één cel, zoals op de eerste regel
   *[other] { $cells } cellen, zoals op de eerste regel
}
desk-list-expected-unclosed = een aanhalingsteken dat in dezelfde cel sluit
desk-list-expected-missing = 4 tot 40 letters of cijfers
desk-list-expected-malformed = 4 tot 40 letters of cijfers
desk-list-expected-day = dd-mm-jjjj
desk-list-expected-long = hoogstens 120 tekens
desk-list-expected-past = een dag die nog komt
desk-list-expected-doubled = één code per regel
desk-list-expected-taken = een code die geen andere reeks heeft
desk-list-found-ragged = { $found ->
    [one] één cel
   *[other] { $found } cellen
}
desk-list-found-doubled = zoals op regel { $found }
desk-list-found-taken = in reeks { $found }
desk-list-found-nothing = niets
desk-list-head-line = Regel
desk-list-head-column = Kolom
desk-list-head-problem = Probleem
desk-list-head-expected = Verwacht
desk-list-head-found = Gevonden
desk-list-file-refused = overgeslagen-regels-{ $day }
desk-list-imported = { $added ->
    [0] Niets toe te voegen.
    [one] { $batches ->
        [one] Reeks { $batch }: één voucher toegevoegd.
       *[other] Reeksen { $batch } tot en met { $last }: één voucher toegevoegd.
    }
   *[other] { $batches ->
        [one] Reeks { $batch }: { $added } vouchers toegevoegd.
       *[other] Reeksen { $batch } tot en met { $last }: { $added } vouchers toegevoegd.
    }
}{ $known ->
    [0] {""}
    [one] {" "}Eén code was al bekend.
   *[other] {" "}{ $known } codes waren al bekend.
}{ $left ->
    [0] {""}
    [one] {" "}Eén regel overgeslagen.
   *[other] {" "}{ $left } regels overgeslagen.
}
desk-return-file = terug-{ $programme }-{ $day }
desk-return-used-on = Gebruikt op
desk-return-unknown = onbekend
desk-return-summary = { $used ->
    [0] geen gebruikt
    [one] één gebruikt
   *[other] { $used } gebruikt
}, { $unused ->
    [0] geen ongebruikt
    [one] één ongebruikt
   *[other] { $unused } ongebruikt
}{ $void ->
    [0] {""}
    [one] , één geannuleerd
   *[other] , { $void } geannuleerd
}{ $past ->
    [0] {""}
    [one] , één vervallen
   *[other] , { $past } vervallen
}{ $unknown ->
    [0] {""}
    [one] , één onbekend
   *[other] , { $unknown } onbekend
}

## guichetctl

console-list-read = { $file }: { $read }; { $columns }.
console-list-add = { $batches ->
    [0] Toe te voegen: niets.
    [one] Toe te voegen: { $add }, in één reeks.
   *[other] Toe te voegen: { $add }, in { $batches } reeksen.
}
console-list-known = Al bekend: { $count }.
console-list-known-line = regel { $line }: reeks { $batch }, voucher { $number }, { $state }
console-list-wrong = Over te slaan: { $count }.
console-list-wrong-line = regel { $line }, { $column }: { $problem }; verwacht { $expected }, gevonden { $found }
console-list-wrong-whole = regel { $line }: { $problem }; verwacht { $expected }, gevonden { $found }
console-list-more = … en nog { $count }
console-list-notes = De notities verschillen per regel: ze worden niet bewaard.
console-list-refused-kept = Overgeslagen regels: { $file }
console-list-dry = Proefimport: er is niets geschreven.
console-list-returned = Overzicht geschreven: { $file } ({ $summary }). Dit bestand bevat de codes: bezorg het en verwijder het daarna.
console-batch-past = , { $past } vervallen
console-batch-imported = {"  (lijst van de uitgever)"}

help-voucher-import = De lijst met codes van een uitgever importeren, in CSV
help-voucher-import-file = Het bestand: CSV met een regel titels, waaronder een kolom code of voucher
help-voucher-import-programme = De korte naam van het programma; de regels ervan moeten foreign_codes = true zeggen
help-voucher-import-issuer = Wie deze vouchers uitdeelt
help-voucher-import-use-by = De laatste dag voor regels die er geen hebben, zoals 2027-12-31
help-voucher-import-course = De cursus voor regels die er geen hebben
help-voucher-import-dry-run = Tonen wat toegevoegd zou worden, zonder iets te schrijven; code 2 als regels overgeslagen zouden worden
help-voucher-import-skip-wrong = De foute regels overslaan (anders wordt niets geïmporteerd)
help-voucher-import-rejected = Het CSV-bestand voor de overgeslagen regels en de reden, zonder geldige code
help-voucher-return = Een uitgever de eigen lijst terugbezorgen, met de status van elke code en zonder namen
help-voucher-return-file = De lijst van de uitgever
help-voucher-return-programme = De korte naam van het programma
help-voucher-return-out = Het CSV-bestand dat geschreven wordt

## Refusals

refusal-foreign-code-malformed = Deze code kan niet kloppen: er zijn { $least } tot { $most } letters of cijfers nodig.
refusal-foreign-codes-closed = Het programma “{ $programme }” neemt geen codes van andere uitgevers aan. De regels ervan moeten foreign_codes = true zeggen.
refusal-batch-imported = De codes van deze reeks komen van { $issuer }: Guichet bewaart ze niet leesbaar en kan ze niet herdrukken. Vraag de uitgever om een andere voucher.
refusal-list-not-readable = Het bestand { $file } is niet leesbaar ({ $reason }).
refusal-list-too-large = Dit bestand is te groot: hoogstens { $most_mb } MB. Splits het op.
refusal-list-too-long = Deze lijst is te lang: hoogstens { $most } regels. Splits ze op.
refusal-list-not-text = Dit bestand is geen CSV. Sla de lijst in het rekenblad op als CSV en probeer opnieuw.
refusal-list-empty = Deze lijst heeft geen enkele regel onder de titels.
refusal-list-code-column-missing = Geen kolom met codes. De eerste regel moet de kolommen benoemen, waaronder “code”, “voucher” of “voucher code”.
refusal-list-column-twice = Twee kolommen betekenen hetzelfde, waaronder “{ $name }”. Behoud er één.
refusal-list-scattered = Deze lijst zou meer dan { $most } reeksen geven, één per laatste dag en per cursus. Splits ze op, of verwijder de kolom met de cursus.
refusal-list-lines-wrong = { $count ->
    [one] Eén regel klopt niet: er is niets geïmporteerd. Verbeter die, of vraag om die over te slaan.
   *[other] { $count } regels kloppen niet: er is niets geïmporteerd. Verbeter ze, of vraag om ze over te slaan.
}
