# The counter's screens for lists of other issuers, and the sums of batches.

counter-batches-lists = Lijsten van uitgevers
counter-batches-sums = Per uitgever
counter-list-of = { $issuer }, lijst van { $day }
counter-only = { $issuer }, { $programme }
counter-only-end = Alles tonen
counter-sum-batches = { $count ->
    [one] { $count } reeks
   *[other] { $count } reeksen
}
counter-sum-lists = { $programme }, met lijsten
counter-sum-total = Samen
counter-word-past = { $count ->
   *[other] vervallen
}
counter-count-past = { $count } vervallen
counter-filter-past = Vervallen
counter-bar-spoken-past = {" "}Vervallen: { $past }.
counter-origin = Herkomst
counter-codes-elsewhere = Deze codes komen van de uitgever. Guichet herkent ze zonder ze leesbaar te bewaren: er wordt niets herdrukt.

## Taking a list

counter-import = Lijst importeren
counter-list-issuer = Lijst van
counter-list-use-by = Laatste dag voor regels zonder datum
counter-list-course = Cursus voor regels zonder cursus
counter-list-hidden = De codes worden alleen onleesbaar bewaard. De namen in de lijst worden niet overgenomen.
counter-list-drop = Zet de lijst hier neer
counter-list-kinds = CSV met een regel titels, hoogstens 5 MB
counter-list-choose = Bestand kiezen
counter-list-other = Ander bestand
counter-list-too-large = Dit bestand is te groot: hoogstens 5 MB. Splits het op.
counter-list-dry = Proefimport
counter-list-figure-add = { $count ->
   *[other] toe te voegen
}
counter-list-figure-known = { $count ->
   *[other] al bekend
}
counter-list-figure-wrong = { $count ->
   *[other] over te slaan
}
counter-list-wrong = Regels om te verbeteren of over te slaan
counter-list-keep = Opslaan als CSV
counter-list-kept = Overgeslagen regels opgeslagen: { $file }
counter-list-expected = verwacht: { $expected }
counter-list-line = regel { $line }
counter-list-more = … en nog { $count }
counter-list-become = { $count ->
    [one] Wordt één reeks
   *[other] Wordt { $count } reeksen
}
counter-list-notes = De notities verschillen per regel: ze worden niet bewaard.
counter-list-known = Al bekend, ongewijzigd gelaten
counter-list-skip = { $count ->
    [one] De foute regel overslaan
   *[other] De { $count } foute regels overslaan
}
counter-list-import = { $count ->
    [0] Importeren
    [one] Eén voucher importeren
   *[other] { $count } vouchers importeren
}
counter-list-busy = Importeren…
counter-list-next = Geef de uitgever en het bestand: de proefimport start vanzelf.
counter-list-nothing = Niets te importeren in dit bestand.
counter-list-mend = Verbeter het bestand, of vink aan om deze regels over te slaan.
counter-list-unwritten = Er is nog niets geschreven.

## Giving a list back

counter-return-list = Lijst terugbezorgen aan de uitgever
counter-return-text = Geef de ontvangen lijst: u krijgt die terug met de status van elke code, zonder namen.
counter-return-now = Overzicht maken
counter-return-file-missing = Geef de lijst van de uitgever.
counter-return-used = Gebruikt
counter-return-unused = Niet gebruikt
counter-return-void = Geannuleerd
counter-return-past = Vervallen
counter-return-unknown = Onbekend
counter-return-file = Bestand
counter-return-secret = Dit bestand bevat de codes: bezorg het aan de uitgever en verwijder het daarna.
