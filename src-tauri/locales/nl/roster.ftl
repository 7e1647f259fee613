# Rosters: what a foreign file was read as, what is worth knowing of it, and why it is refused.

help-roster = Lijsten met personen, zoals scholen ze sturen
help-roster-parse = Een bestand lezen en de cellen precies tonen zoals ze er staan, zonder iets te importeren
help-roster-parse-file = Het bestand: CSV, TSV, XLSX, XLS of ODS
help-roster-parse-encoding = De tekencodering, als die verkeerd geraden is: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-parse-delimiter = Het teken tussen de cellen, als dat verkeerd geraden is (“tab” voor een tab)
help-roster-parse-sheet = Het blad van de werkmap
help-roster-parse-header = De regel die de kolommen benoemt
roster-delimiter-semicolon = puntkomma
roster-delimiter-comma = komma
roster-delimiter-tab = tab
roster-delimiter-bar = verticale streep
roster-sheet = blad “{ $sheet }”
roster-1904 = datums geteld vanaf 1904
roster-header = kolomnamen op regel { $line }
roster-read = { $file }: { $guess }, { $rows ->
    [0] geen regel
    [one] één regel
   *[other] { $rows } regels
}.
roster-more = { $count ->
    [one] … en nog één regel.
   *[other] … en nog { $count } regels.
}
roster-unknown-columns = { $count ->
    [one] Onbekende kolom: { $names }.
   *[other] Onbekende kolommen: { $names }.
}
roster-doubt-encoding = De tekencodering is niet zeker: { $others } past ook en geeft andere letters. Bekijk de accenten.
roster-doubt-delimiter = Het teken tussen de cellen is niet zeker: { $others } past ook.
roster-date-year-first = { $column }: datums als jaar, maand, dag.
roster-date-day-first = { $column }: datums als dag, maand, jaar.
roster-date-month-first = { $column }: datums als maand, dag, jaar.
roster-date-ambiguous = { $column }: niets zegt of de dag of de maand eerst komt.
roster-date-mixed = { $column }: sommige datums beginnen met de dag, andere met de maand.
roster-date-short-years = { $column }: sommige jaren hebben twee cijfers.
roster-date-impossible = Regel { $line }, { $column }: verwacht een bestaande datum, gevonden “{ $found }”.
roster-note-zeros-lost = { $column }: getallen hebben waarschijnlijk hun voorloopnullen verloren (regel { $line }: { $found }; { $count } in totaal).
roster-note-scientific = { $column }: lange getallen hebben cijfers verloren (regel { $line }: { $found }; { $count } in totaal).
roster-note-formula = { $column }: formules, gelezen met hun laatste resultaat (regel { $line }: { $found }; { $count } in totaal).
roster-note-truth = { $column }: waarden waar of onwaar (regel { $line }: { $found }; { $count } in totaal).
roster-note-cell-error = { $column }: fouten van het rekenblad in plaats van waarden (regel { $line }: { $found }; { $count } in totaal).
roster-note-hidden-sheets = { $count ->
    [one] Eén blad is verborgen en werd niet gelezen: { $found }.
   *[other] { $count } bladen zijn verborgen: { $found }.
}
roster-note-other-sheets = { $count ->
    [one] Eén ander blad werd niet gelezen: { $found }.
   *[other] { $count } andere bladen werden niet gelezen: { $found }.
}

refusal-roster-unreadable = Het bestand { $file } is niet leesbaar ({ $reason }).
refusal-roster-too-large = { $file } is te groot: hoogstens { $most_mb } MB. Splits de lijst op.
refusal-roster-unpacks-too-large = { $file } wordt uitgepakt te groot: hoogstens { $most_mb } MB. Er werd niets gelezen.
refusal-roster-too-many-rows = { $file } heeft te veel regels: hoogstens { $most }. Splits de lijst op.
refusal-roster-too-many-columns = { $file }, regel { $line }: te veel kolommen, hoogstens { $most }.
refusal-roster-cell-too-long = { $file }, regel { $line }, kolom { $column }: de cel is te lang, hoogstens { $most } tekens.
refusal-roster-empty = { $file } is leeg: geen enkele regel benoemt kolommen.
refusal-roster-not-table = { $file } is geen CSV en geen werkmap in XLSX, XLS of ODS.
refusal-roster-extension-wrong = { $file } heet “.{ $extension }”, maar de inhoud is { $found }. Hernoem het bestand of sla het opnieuw op.
refusal-roster-macros = { $file } bevat macro’s. Sla de lijst op als werkmap zonder macro’s (.xlsx) en probeer opnieuw.
refusal-roster-encrypted = { $file } is met een wachtwoord beveiligd. Sla het zonder beveiliging op en probeer opnieuw.
refusal-roster-damaged = { $file } is beschadigd: de inhoud is niet tot het einde leesbaar. Open het in een rekenblad en sla het opnieuw op.
refusal-roster-nul-byte = { $file }, regel { $line }: een nulbyte, die niet in een tekst thuishoort. Het bestand is beschadigd of is geen tekst.
refusal-roster-mixed-encodings = { $file } mengt twee tekencoderingen: regel { $line } is geen UTF-8, regel { $other } wel. Sla het opnieuw op als UTF-8 of geef de codering op.
refusal-roster-encoding-wrong = { $file }, regel { $line }: deze bytes zijn geen { $encoding }.
refusal-roster-encoding-unknown = De tekencodering “{ $name }” is niet bekend. Kies UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850 of MacRoman.
refusal-roster-quote-open = { $file }, regel { $line }: een aanhalingsteken opent en niets sluit het.
refusal-roster-quote-stray = { $file }, regel { $line }, kolom { $column }: een aanhalingsteken staat verkeerd. In een cel wordt het verdubbeld en staat de cel tussen aanhalingstekens.
refusal-roster-ragged = { $file }, regel { $line }: verwacht { $expected } cellen, gevonden { $found }.
refusal-roster-two-headers = { $file }: regels { $line } en { $second } benoemen allebei kolommen. Behoud er één of zeg welke.
refusal-roster-header-missing = { $file }: op regel { $line } begint geen rij cellen.
refusal-roster-sheet-unknown = { $file } heeft geen blad “{ $sheet }”. Wel: { $sheets }.

# Taking a roster.
roster-would = { $create } aan te maken · { $change } te wijzigen · { $same } ongewijzigd · { $wrong } te verbeteren · { $retire } terug te trekken
roster-dry = Proefrun: er is niets geschreven.
roster-done = Import { $number }: { $create } aangemaakt, { $change } gewijzigd, { $retire } teruggetrokken. Hij kan 24 uur lang ongedaan worden gemaakt.
roster-nothing = Er verandert niets: de lijst is al overgenomen.
roster-finding = {"  "}{ $problem }, regel { $line }, { $column }: verwacht { $expected }, gelezen “{ $found }”
roster-held = {"  "}over te nemen in de software van de school, regel { $line }, { $field }: hier “{ $here }”, in de lijst “{ $there }”
roster-changed = {"  "}regel { $line }, { $field }: “{ $before }” → “{ $after }”
roster-alike = {"  "}regel { $line }: { $name } is misschien al bekend (fiche { $learner })
roster-shared = {"  "}{ $email }: hetzelfde adres op regels { $lines }, dat mag
roster-emptied = { $count } adressen staan niet meer in de lijst. Ze blijven, behalve met --clear-emails.
roster-undone = Import { $number } ongedaan gemaakt: { $removed } personen verwijderd, { $restored } hersteld, { $kept } behouden omdat ze hun account al gebruikten.
roster-line = { $number } · { $at } · { $file } · { $by }
roster-line-undone = { $number } · { $at } · { $file } · { $by } · ongedaan gemaakt
roster-none = Geen import.
roster-strange = Weggelaten kolommen: { $names }
roster-flaw-name-missing = Naam of voornaam ontbreekt
roster-expected-name-missing = een naam
roster-flaw-name-wrong = Naam die zo niet geschreven wordt
roster-expected-name-wrong = letters, spaties, koppeltekens
roster-flaw-date-impossible = Onmogelijke datum
roster-expected-date-impossible = dd.mm.jjjj, vóór vandaag
roster-flaw-email-wrong = Onmogelijk e-mailadres
roster-expected-email-wrong = naam@domein
roster-flaw-key-missing = Nummer noch geboortedatum
roster-expected-key-missing = een van beide
roster-flaw-key-twice = Twee rijen voor dezelfde persoon
roster-expected-key-twice = één enkele
roster-flaw-number-scientific = Nummer beschadigd door het rekenblad
roster-expected-number-scientific = alle cijfers
roster-field-first-name = voornaam
roster-field-last-name = naam
roster-field-birth-name = geboortenaam
roster-field-birth-date = geboortedatum
roster-field-email = e-mail
roster-field-group = klas
roster-field-language = taal
act-account-prepared = Account voorbereid volgens de lijst
act-roster-name-changed = Naam overgenomen van de lijst
act-roster-birth-date-changed = Geboortedatum overgenomen van de lijst
act-roster-email-changed = E-mailadres overgenomen van de lijst
act-roster-language-changed = Taal overgenomen van de lijst
act-group-changed = Van klas veranderd
act-roster-missing = Ontbreekt op de lijst
act-roster-returned = Opnieuw op de lijst
act-roster-restored = Import voor deze persoon ongedaan gemaakt
act-account-disabled = Account gesloten, niet meer op de lijst
act-account-revived = Account opnieuw geopend
act-access-ended = Toegang beëindigd
act-access-reopened = Toegang opnieuw geopend
refusal-roster-not-asked = Accounts van “{ $programme }” komen niet uit een lijst. Kies een programma waarvan de herkomst een lijst is.
refusal-roster-columns-missing = { $file } heeft geen kolommen voor naam en voornaam. Geef ze een bekende naam, of zeg op welke regel de titels staan.
refusal-roster-lines-wrong = { $count ->
    [one] Eén rij kan
   *[other] { $count } rijen kunnen
 } niet worden overgenomen. Verbeter ze, of laat ze weg. Er is niets geïmporteerd.
refusal-roster-retires-many = { $count } van { $of } personen ontbreken in dit bestand. Bevestig dat ze weg zijn. Er is niets geïmporteerd.
refusal-roster-stopped = De import is gestopt. Er is niets geïmporteerd.
refusal-roster-import-unknown = Geen import heeft het nummer { $number }.
refusal-roster-undo-late = Deze import is ouder dan { $hours } uur en kan niet meer ongedaan worden gemaakt.
refusal-user-names-used-up = Regel { $line }: volgens het patroon van het programma is geen gebruikersnaam vrij.
roster-rejected-why = Te verbeteren
help-roster-import = Een lijst overnemen, of ze op proef doorlopen
help-roster-import-programme = Het programma, met zijn sleutel
help-roster-import-dry-run = Zeggen wat zou veranderen, zonder iets te schrijven
help-roster-import-complete = Het bestand bevat iedereen: wie ontbreekt, is weg
help-roster-import-retire-many = Ook meer dan één persoon op twintig terugtrekken
help-roster-import-clear-emails = Adressen leegmaken die het bestand niet meer geeft
help-roster-import-skip-wrong = Rijen weglaten die niet kunnen worden overgenomen
help-roster-import-rejected = Geweigerde rijen in dit CSV-bestand schrijven
help-roster-import-user = Wie importeert
help-roster-undo = Een import binnen 24 uur ongedaan maken
help-roster-undo-number = Het nummer van de import
help-roster-undo-user = Wie ongedaan maakt
help-roster-list = De laatste imports
help-roster-import-file = Het bestand: CSV, TSV, XLSX, XLS of ODS
help-roster-import-encoding = De tekencodering, als die verkeerd geraden is: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, ISO-8859-15, CP850, MacRoman
help-roster-import-delimiter = Het teken tussen de cellen, als dat verkeerd geraden is (“tab” voor een tab)
help-roster-import-sheet = Het blad van de werkmap
help-roster-import-header = De regel die de kolommen benoemt
roster-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
roster-rejected-file = te-verbeteren.csv
roster-promised = Beloofd binnen { $hours } uur, dus vóór { $day }: het is gedaan.
refusal-mapping-unreadable = “{ $file }” zegt niet welke kolom wat is: { $reason }
roster-uncertain = Er zijn nog regels te corrigeren: niemand wordt verwijderd zolang ze niet leesbaar zijn.
roster-field-number = nummer
roster-field-unit = eenheid
roster-field-phone = telefoon
roster-field-kind = categorie
roster-field-user-name = gebruikersnaam
help-roster-import-mapping = Een JSON-bestand dat zegt wat kolommen betekenen; onthouden voor bestanden met dezelfde kolommen
help-roster-import-source = Welke lijst van het programma het is; een volledige lijst verwijdert alleen haar eigen personen
desk-alert-roster = De lijst “{ $file }” wacht op iemand: zij kon vannacht niet worden overgenomen ({ $folder }).
desk-alert-roster-folder = De map met lijsten is niet leesbaar: { $folder } ({ $reason }).
desk-alert-roster-action = Lijst overnemen
console-watch = Elke nacht wordt { $folder } bekeken voor { $programme }. Overgenomen bestanden: { $taken }.
console-watch-none = Er wordt geen map bekeken.
help-roster-watch = Elke nacht een map bekijken en de lijsten erin overnemen
help-roster-watch-folder = De map
help-roster-watch-programme = Het programma, met zijn sleutel
help-roster-watch-complete = Elk bestand bevat iedereen van zijn lijst
help-roster-watch-off = Niets meer bekijken
help-roster-watch-look = Nu bekijken
roster-hint-domain = Domein “{ $found }”: is het “{ $meant }”?
roster-hint-group = Klas “{ $found }”: is het “{ $meant }”?
roster-hint = {"  "}regel { $line }: { $name }, “{ $found }”: is het “{ $meant }”?
