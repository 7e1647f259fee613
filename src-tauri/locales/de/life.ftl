# Was die Zeit bringt: Enden, Löschungen, eine zweifelhafte Uhr; und vergessene Passwörter.

refusal-right-missing = Das entscheidet die Administration.
refusal-account-unknown = Kein Konto passt. Versuchen Sie die E-Mail-Adresse, den Benutzernamen oder den Zettel am Lesegerät.
refusal-reset-closed = Kein Programm sieht hier ein neues Passwort vor. Wenden Sie sich an das Sekretariat.
refusal-outbox-full = Zu viele Nachrichten warten. Wenden Sie sich an das Sekretariat, dort hilft man Ihnen sofort.
refusal-reset-expired = Dieser Code war gültig bis { $at }. Verlangen Sie am Terminal oder am Schalter einen anderen.

desk-letter-reset = Neues Passwort
desk-letter-ended = Zugang beendet
desk-recent-reset-printed = Zettel für ein neues Passwort
desk-recent-password-changed = Passwort geändert

desk-account-open = Zugang zu „{ $programme }“, ohne Enddatum.
desk-account-until = Zugang zu „{ $programme }“ bis { $ends }.
desk-account-ended = Zugang zu „{ $programme }“ endete am { $ends }.

desk-alert-clock-set-back = Die Uhr dieses Computers wurde zurückgestellt und zeigt { $said }. Nichts wird gelöscht, bevor Sie sie geprüft haben.
desk-alert-clock-set-forward = Die Uhr dieses Computers wurde vorgestellt und zeigt { $said }. Nichts wird gelöscht, bevor Sie sie geprüft haben.
desk-alert-clock-before-mark = Die Uhr zeigt { $said }, aber Guichet war schon weiter: { $mark }. Nichts wird gelöscht, bevor Sie sie geprüft haben.
desk-alert-clock-action = Diese Zeit stimmt
desk-alert-erasure = { $people ->
    [one] Die Daten einer Person sind zu löschen, über die pro Tag erlaubte Zahl hinaus.
   *[other] Die Daten von { $people } Personen sind zu löschen, über die pro Tag erlaubte Zahl hinaus.
}
desk-alert-erasure-action = Heute löschen

console-round = Runde erledigt. Abgelaufene Anmeldungen: { $lapsed }. Abgelaufene Codes: { $expired }. Erinnerungen und beendete Zugänge: { $warned }. Gelöschte Personen: { $erased }, wartend auf Zustimmung: { $waiting }.
