# First openings, the two texts, people who work here and one’s own access.

counter-staff = Personeel
counter-texts = Teksten
counter-access = Mijn toegang
counter-rooms = Personeel en teksten
counter-room-staff = Wie hier werkt, in welke rol
counter-room-texts = Gebruiksvoorwaarden en charter
counter-room-access = Uw wachtwoord en uw pincode
counter-forgot = Wachtwoord vergeten
counter-forgot-how = Iemand van de administratie kan onder Instellingen, Personeel een nieuw wachtwoord loten. Is er niemand meer, dan opent het herstelblad.
counter-not-me = Dat ben ik niet
counter-password-right = aanvaard
counter-own-title = Kies uw wachtwoord
counter-own-under = Het ontvangen wachtwoord werkt één keer. Het nieuwe kent alleen u.
counter-own-greeting = Dag { $name }. Eerste aanmelding: eerst uw eigen wachtwoord.
counter-own-new = Nieuw wachtwoord
counter-own-choose = Kiezen en verder
counter-texts-title = { $count ->
    [one] Eén tekst te aanvaarden
   *[other] Twee teksten te aanvaarden
}
counter-texts-greeting = Dag { $name }. Eerste aanmelding: { $count ->
    [one] één tekst te aanvaarden, eenmalig.
   *[other] twee teksten te aanvaarden, eenmalig.
}
counter-texts-greeting-new = Dag { $name }. { $count ->
    [one] Eén tekst is gewijzigd: wat nieuw is, is onderstreept, wat weg is, doorgehaald.
   *[other] Twee teksten zijn gewijzigd: wat nieuw is, is onderstreept, wat weg is, doorgehaald.
}
counter-texts-print = { $count ->
    [one] Tekst afdrukken
   *[other] Beide afdrukken
}
counter-texts-agree-terms = Ik heb de gebruiksvoorwaarden gelezen en aanvaard ze
counter-texts-agree-charter = Ik heb het charter gelezen en aanvaard het
counter-texts-accept = Aanvaarden en verder
counter-texts-left = Nog aan te vinken: { $text }.
counter-texts-refuse = Weigeren en de sessie sluiten
counter-texts-refused = Sessie gesloten. Zonder uw akkoord blijft de balie gesloten. { $count ->
    [one] Vragen gaan naar { $names }.
   *[other] Vragen gaan naar de administratie: { $names }.
}
counter-texts-changed = Onderstreept: nieuw. Doorgehaald: verwijderd.
counter-texts-printed = Naar { $printer } gestuurd.
counter-texts-kept = Bewaard in het bestand { $file }.
counter-texts-no-printer = Er is geen printer ingesteld. Er is niets afgedrukt.
counter-texts-shipped = meegeleverde tekst
counter-texts-how = Elke nieuwe versie wordt aan iedereen getoond bij de volgende aanmelding, met wat er is gewijzigd.
counter-texts-edit = De tekst
counter-texts-tongue = Taal
counter-texts-body = Tekst
counter-texts-marks = Een regel die met “-” begint, is een punt van de samenvatting, met “#” een titel. Een lege taal toont die van de instelling.
counter-texts-ask = Iedereen moet deze versie bij de volgende aanmelding aanvaarden. “{ $text }” van kracht laten worden?
counter-texts-publish = Van kracht laten worden
counter-texts-published = De nieuwe versie is van kracht.
counter-pin = Pincode
counter-pin-instead = Wachtwoord gebruiken
counter-confirm-title = Uw wachtwoord
counter-confirm-why = De sessie is met de pincode heropend. Wat u vraagt, is verzegeld: uw wachtwoord opent het.
counter-confirm-go-on = Openen
counter-confirm-not = Afzien
counter-staff-new = Persoon toevoegen
counter-staff-one = De persoon
counter-staff-display = Getoonde naam
counter-staff-display-hint = Op schermen en papieren: S. Rochat
counter-staff-name-hint = Getypt bij het aanmelden: s.rochat. Die verandert niet meer.
counter-staff-role = Rol
counter-staff-scope = Staat in voor
counter-staff-scope-component = Eenheden waarvoor deze persoon instaat
counter-staff-scope-programme = Programma’s waarvoor deze persoon instaat
counter-staff-add = Toevoegen
counter-staff-save = Opslaan
counter-staff-leave = Afzien
counter-staff-edit = Wijzigen
counter-staff-unlock = Heropenen
counter-staff-reset = Nieuw wachtwoord
counter-staff-reopen = Toegang heropenen
counter-staff-close = Toegang sluiten
counter-staff-ask-close = De toegang van { $name } sluit meteen, en de sessie ook. De regels in het logboek blijven.
counter-staff-ask-reset = Voor { $name } wordt een wachtwoord geloot. Het oude en de pincode werken niet meer, en een open sessie sluit.
counter-staff-yes-close = Sluiten
counter-staff-yes-reset = Wachtwoord loten
counter-staff-self = Dat bent u. Uw wachtwoord en pincode wijzigt u onder “Mijn toegang”.
counter-staff-last = Laatste persoon van de administratie: deze toegang kan niet gesloten of verlaagd worden.
counter-drawn-title = Wachtwoord van { $name }
counter-drawn-once = Eén keer getoond, hier.
counter-drawn-then = Bij de eerste aanmelding kiest deze persoon een eigen wachtwoord, leest daarna de twee teksten en aanvaardt ze.
counter-drawn-print = Strook afdrukken
counter-drawn-done = Genoteerd
counter-own-rest = Pincode en aanvaarde teksten
counter-own-password = Wachtwoord
counter-own-current = Huidig wachtwoord
counter-own-change = Wachtwoord wijzigen
counter-own-changed = Het wachtwoord is gewijzigd.
counter-own-pin = Pincode voor het vergrendelde scherm
counter-own-pin-how = Zes cijfers openen uw vergrendelde scherm, in plaats van het wachtwoord. Wat verzegeld is, vraagt nog steeds het wachtwoord.
counter-own-pin-is = Een pincode opent uw vergrendelde scherm. Na drie verkeerde opent alleen het wachtwoord.
counter-own-pin-hint = Zes cijfers, minstens drie verschillende.
counter-own-pin-do = Deze pincode kiezen
counter-own-pin-change = Pincode wijzigen
counter-own-pin-drop = Pincode verwijderen
counter-own-pin-set = De pincode is gekozen.
counter-own-pin-dropped = De pincode is verwijderd.
counter-own-texts = Aanvaarde teksten
counter-own-no-texts = Er is geen tekst aanvaard.
counter-own-receipt = Afdrukken
counter-own-letters = Lettertoetsen
counter-own-letters-on = Een letter werkt op de gekozen regel
counter-own-letters-how = A aanvaarden, R weigeren, C navragen, G koppelen. Een codelezer zet er geen in gang. Geldt voor deze werkplek.
