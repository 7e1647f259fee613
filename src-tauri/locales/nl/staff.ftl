# People who work here: what their list says, and what is refused.

refusal-staff-locked = Tien verkeerde pogingen: deze naam is gesloten tot { $at }. De administratie kan hem eerder openen.
refusal-staff-unknown = Deze persoon staat niet meer in de lijst. De lijst is misschien intussen gewijzigd.
refusal-display-name-missing = Schrijf de naam die op schermen en papieren staat.
refusal-scope-missing = Kies waarvoor deze persoon instaat, zoals de rol het vraagt.
refusal-role-too-high = Deze rol staat hoger dan de uwe. Vraag het de administratie.
refusal-last-administrator = Dit is de laatste persoon van de administratie. Geef deze rol eerst aan iemand anders.
refusal-reset-oneself = Uw eigen wachtwoord wijzigt u onder “Mijn toegang”.
refusal-password-due = Kies eerst uw eigen wachtwoord.
refusal-password-same = Dit is het huidige wachtwoord. Kies een ander.
refusal-password-wanted = Deze sessie is met de pincode heropend. Geef uw wachtwoord om te openen wat verzegeld is.
refusal-pin-poor = Zes cijfers, minstens drie verschillende, en geen reeks zoals 123456.
refusal-pin-wrong = Dit is niet de juiste pincode. { $left ->
    [one] Er blijft één poging.
   *[other] Er blijven { $left } pogingen.
}
refusal-pin-spent = Drie verkeerde pincodes. Alleen het wachtwoord opent deze sessie nog.
refusal-texts-due = Teksten wachten op uw akkoord. Open de sessie aan de balie om ze te lezen.
refusal-text-empty = Schrijf de tekst minstens in de taal van de instelling.
refusal-text-unknown = Deze tekst bestaat niet.
staff-role-administrator = Alles, ook het personeel en de instellingen.
staff-role-secretariat = Bedient mensen aan de balie, bonnen, berichten en goedkeuringen.
staff-role-component = Keurt de dossiers van de eigen eenheden goed.
staff-role-programme = Keurt de dossiers van de eigen programma’s goed.
staff-role-printing = Drukt af wat klaarligt, en ziet de zuil.
staff-state-active = Actief
staff-state-active-texts = Actief, teksten te aanvaarden
staff-state-awaited = Eerste aanmelding verwacht
staff-state-locked = Gesloten na tien pogingen, tot { $until }
staff-state-closed = Gesloten
staff-slip-until = het eerste gebruik
paper-staff-step-1 = <b>Meld u aan</b> aan de balie met deze naam en dit wachtwoord.
paper-staff-step-2 = <b>Kies</b> uw eigen wachtwoord.
paper-staff-step-3 = <b>Lees en aanvaard</b> de twee teksten en vernietig dan dit papier.
