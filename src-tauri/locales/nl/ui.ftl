# Words both windows say.
ui-product = Guichet
ui-rehearsal = OEFENING
ui-no-answer = Het programma antwoordt niet. Vraag hulp aan het secretariaat.

# On-screen keyboards
ui-key-erase = Letter wissen
ui-key-shift = Shift
ui-key-space = Spatie
ui-key-order-abc = Op alfabet
ui-key-order-home = Toetsenbord
ui-key-digits = 123 @ !
ui-key-accents = é è ç
ui-sign-apostrophe = apostrof
ui-sign-hyphen = koppelteken
ui-sign-at = apenstaartje
ui-sign-dot = punt
ui-sign-underscore = liggend streepje
ui-sign-comma = komma
ui-sign-exclamation = uitroepteken
ui-sign-question = vraagteken
ui-sign-plus = plus

# Days of an access
ui-days-left-of = Nog { $left } van de { $total } dagen, tot en met { $ends }
ui-day-of-month = de { $day }e
ui-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
ui-month-short = { $month ->
    [1] jan.
    [2] feb.
    [3] mrt.
    [4] apr.
    [5] mei
    [6] juni
    [7] juli
    [8] aug.
    [9] sept.
    [10] okt.
    [11] nov.
   *[12] dec.
}
