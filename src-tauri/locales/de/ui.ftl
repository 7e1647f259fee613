# Wörter, die beide Fenster sagen.
ui-product = Guichet
ui-rehearsal = PROBE
ui-no-answer = Das Programm antwortet nicht. Wenden Sie sich an das Sekretariat.

# Bildschirmtastaturen
ui-key-erase = Buchstaben löschen
ui-key-shift = Groß
ui-key-space = Leertaste
ui-key-order-abc = ABC-Tasten
ui-key-order-home = PC-Tasten
ui-key-digits = 123 @ !
ui-key-accents = ä é ç
ui-sign-apostrophe = Apostroph
ui-sign-hyphen = Bindestrich
ui-sign-at = At-Zeichen
ui-sign-dot = Punkt
ui-sign-underscore = Unterstrich
ui-sign-comma = Komma
ui-sign-exclamation = Ausrufezeichen
ui-sign-question = Fragezeichen
ui-sign-plus = Plus

# Tage eines Zugangs
ui-days-left-of = Noch { $left } von { $total } Tagen, bis { $ends }
ui-day-of-month = am { $day }.
ui-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
ui-month-short = { $month ->
    [1] Jan.
    [2] Febr.
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
