# People who work here: what their list says, and what is refused.

refusal-staff-locked = Dix essais faux : ce nom est fermé jusqu’au { $at }. Une administratrice ou un administrateur peut le rouvrir avant.
refusal-staff-unknown = Cette personne n’est plus dans la liste. La liste a peut-être changé entre-temps.
refusal-display-name-missing = Écrivez le nom à montrer sur les écrans et les papiers.
refusal-scope-missing = Choisissez de quoi cette personne répond, comme son rôle le demande.
refusal-role-too-high = Ce rôle est plus élevé que le vôtre. Adressez-vous à l’administration.
refusal-last-administrator = C’est la dernière personne de l’administration. Donnez d’abord ce rôle à quelqu’un d’autre.
refusal-reset-oneself = Votre propre mot de passe se change sous « Mon accès ».
refusal-password-due = Choisissez d’abord votre propre mot de passe.
refusal-password-same = C’est le mot de passe actuel. Choisissez-en un autre.
refusal-password-wanted = Cette session a été rouverte par code PIN. Donnez votre mot de passe pour ouvrir ce qui est scellé.
refusal-pin-poor = Six chiffres, d’au moins trois sortes, et pas une suite comme 123456.
refusal-pin-wrong = Ce n’est pas le bon code PIN. { $left ->
    [one] Il reste un essai.
   *[other] Il reste { $left } essais.
}
refusal-pin-spent = Trois codes PIN faux. Seul le mot de passe ouvre encore cette session.
refusal-texts-due = Des textes attendent votre accord. Ouvrez la session au guichet pour les lire.
refusal-text-empty = Écrivez le texte au moins dans la langue de l’institution.
refusal-text-unknown = Ce texte n’existe pas.
staff-role-administrator = Tout, y compris les personnes du secrétariat et les réglages.
staff-role-secretariat = Sert les personnes au guichet, les bons, les messages et les validations.
staff-role-component = Valide les dossiers de ses unités.
staff-role-programme = Valide les dossiers de ses programmes.
staff-role-printing = Réimprime ce qui est prêt, et voit la borne.
staff-state-active = Actif
staff-state-active-texts = Actif, textes à accepter
staff-state-awaited = Première ouverture attendue
staff-state-locked = Fermé après dix essais, jusqu’à { $until }
staff-state-closed = Fermé
staff-slip-until = premier usage
paper-staff-step-1 = <b>Ouvrez une session</b> au comptoir avec ce nom et ce mot de passe.
paper-staff-step-2 = <b>Choisissez</b> votre propre mot de passe.
paper-staff-step-3 = <b>Lisez et acceptez</b> les deux textes, puis détruisez ce papier.
