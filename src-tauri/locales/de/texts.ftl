# The terms of use and the charter: versions, receipts, and their paper.

texts-terms = Nutzungsbedingungen
texts-charter = Vertraulichkeitscharta
texts-version = Version { $version }, { $day }
texts-title = { $text }, Version { $version } vom { $day }
texts-not-accepted = Noch nicht angenommen.
texts-accepted = Angenommen von { $name } am { $day } um { $time }, gelesen in «{ $language }», Fingerabdruck { $print }.
texts-accepted-by = Angenommen von { $done } von { $of }
texts-not-in-force = Noch nicht in Kraft
paper-texts = Bedingungen und Charta
paper-texts-under = Gedruckt am { $day } um { $time }.
paper-texts-foot = Der Fingerabdruck ist der Anfang des SHA-256 des gelesenen Textes.
