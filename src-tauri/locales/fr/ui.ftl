# Words both windows say.
ui-product = Guichet
ui-rehearsal = ESSAI
ui-no-answer = Le programme ne répond pas. Adressez-vous au secrétariat.

# On-screen keyboards
ui-key-erase = Effacer une lettre
ui-key-shift = Maj
ui-key-space = Espace
ui-key-order-abc = Ordre ABC
ui-key-order-home = Ordre clavier
ui-key-digits = 123 @ !
ui-key-accents = é è ç
ui-sign-apostrophe = apostrophe
ui-sign-hyphen = trait d’union
ui-sign-at = arobase
ui-sign-dot = point
ui-sign-underscore = tiret bas
ui-sign-comma = virgule
ui-sign-exclamation = point d’exclamation
ui-sign-question = point d’interrogation
ui-sign-plus = plus

# Days of an access
ui-days-left-of = Il reste { $left } jours sur { $total }, jusqu’au { $ends }
ui-day-of-month = le { $day }
ui-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
ui-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
