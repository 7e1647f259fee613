# The terms of use and the charter: versions, receipts, and their paper.

texts-terms = Conditions d’utilisation
texts-charter = Charte de confidentialité
texts-version = version { $version }, { $day }
texts-title = { $text }, version { $version } du { $day }
texts-not-accepted = Pas encore accepté.
texts-accepted = Accepté par { $name } le { $day } à { $time }, lu en « { $language } », empreinte { $print }.
texts-accepted-by = Accepté par { $done } sur { $of }
texts-not-in-force = Pas encore en vigueur
paper-texts = Conditions et charte
paper-texts-under = Imprimé le { $day } à { $time }.
paper-texts-foot = L’empreinte est le début du SHA-256 du texte lu.
