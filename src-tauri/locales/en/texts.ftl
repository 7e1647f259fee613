# The terms of use and the charter: versions, receipts, and their paper.

texts-terms = Terms of use
texts-charter = Confidentiality charter
texts-version = version { $version }, { $day }
texts-title = { $text }, version { $version } of { $day }
texts-not-accepted = Not accepted yet.
texts-accepted = Accepted by { $name } on { $day } at { $time }, read in “{ $language }”, fingerprint { $print }.
texts-accepted-by = Accepted by { $done } of { $of }
texts-not-in-force = Not in force yet
paper-texts = Terms and charter
paper-texts-under = Printed on { $day } at { $time }.
paper-texts-foot = The fingerprint is the beginning of the SHA-256 of the text that was read.
