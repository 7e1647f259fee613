# The terms of use and the charter: versions, receipts, and their paper.

texts-terms = Gebruiksvoorwaarden
texts-charter = Vertrouwelijkheidscharter
texts-version = versie { $version }, { $day }
texts-title = { $text }, versie { $version } van { $day }
texts-not-accepted = Nog niet aanvaard.
texts-accepted = Aanvaard door { $name } op { $day } om { $time }, gelezen in “{ $language }”, vingerafdruk { $print }.
texts-accepted-by = Aanvaard door { $done } van { $of }
texts-not-in-force = Nog niet van kracht
paper-texts = Voorwaarden en charter
paper-texts-under = Afgedrukt op { $day } om { $time }.
paper-texts-foot = De vingerafdruk is het begin van de SHA-256 van de gelezen tekst.
