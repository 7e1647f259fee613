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
