# What time brings: ends, erasures, a doubted clock; and passwords that are forgotten.

refusal-right-missing = Cette décision revient à un administrateur.
refusal-account-unknown = Aucun compte ne correspond. Essayez l’adresse e-mail, le nom d’utilisateur, ou le bulletin sous le lecteur.
refusal-reset-closed = Aucun programme ne prévoit ici de nouveau mot de passe. Adressez-vous au secrétariat.
refusal-outbox-full = Trop de messages attendent. Adressez-vous au secrétariat, qui peut vous aider tout de suite.
refusal-reset-expired = Ce code n’est plus valable depuis { $at }. Demandez-en un autre à la borne ou au guichet.

desk-letter-reset = Nouveau mot de passe
desk-letter-ended = Accès terminé
desk-recent-reset-printed = Bulletin pour un nouveau mot de passe
desk-recent-password-changed = Mot de passe changé

desk-account-open = « { $programme } », sans date de fin.
desk-account-until = « { $programme } », jusqu’au { $ends }.
desk-account-ended = « { $programme } », terminé depuis le { $ends }.

desk-alert-clock-set-back = L’horloge de cet ordinateur a été reculée : elle indique { $said }. Rien ne sera effacé avant que vous l’ayez vérifiée.
desk-alert-clock-set-forward = L’horloge de cet ordinateur a été avancée : elle indique { $said }. Rien ne sera effacé avant que vous l’ayez vérifiée.
desk-alert-clock-before-mark = L’horloge indique { $said }, alors que Guichet a déjà vu { $mark }. Rien ne sera effacé avant que vous l’ayez vérifiée.
desk-alert-clock-action = Cette heure est juste
desk-alert-erasure = { $people ->
    [one] Les données d’une personne sont à effacer, de plus que le nombre permis par jour.
   *[other] Les données de { $people } personnes sont à effacer, de plus que le nombre permis par jour.
}
desk-alert-erasure-action = Effacer aujourd’hui

console-round = Tournée faite. Inscriptions échues : { $lapsed }. Codes échus : { $expired }. Rappels et fins d’accès : { $warned }. Personnes effacées : { $erased }, en attente d’un accord : { $waiting }.
