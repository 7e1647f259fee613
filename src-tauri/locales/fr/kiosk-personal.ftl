# The personal account at the kiosk: creating it, its data, its areas, its address.
kiosk-plate-create = Créer mon compte
kiosk-plate-create-text = Première visite
kiosk-create-line = Créer mon compte, étape { $step } sur 3
kiosk-create-why = Nos messages officiels arriveront à cette adresse.
kiosk-create-known = Déjà venu·e ?
kiosk-create-recover = Récupérer mon compte

kiosk-areas-title = Pour quel domaine ?
kiosk-areas-add = Ajouter un domaine
kiosk-profile-areas = Mes domaines

kiosk-known-title = Cette adresse a déjà un compte
kiosk-known-address = L’adresse
kiosk-known-text = C’est la vôtre ? Un message vous permet d’y revenir. Rien n’est perdu.
kiosk-known-send = C’est moi : envoyer le message
kiosk-known-other = Écrire une autre adresse

kiosk-active-file = Ouvrir mon dossier
kiosk-todo = À faire
kiosk-todo-text = <b>À faire : complétez « Mes données ».</b> Sans elles, votre inscription n’est pas transmise.
kiosk-task-account = Créer le compte
kiosk-task-data = Mes données
kiosk-task-link = Validation par le secrétariat
kiosk-task-done = fait
kiosk-task-todo = à faire
kiosk-task-later = pas encore possible

kiosk-dossier-waiting = <b>Transmis.</b> Le secrétariat relie votre dossier d’ici <b>{ $due }</b> ({ $days ->
    [one] { $days } jour ouvrable
   *[other] { $days } jours ouvrables
}).
kiosk-dossier-asked = <b>Il nous manque une chose.</b> { $reason } Réponse d’ici <b>{ $due }</b> : voyez le secrétariat.
kiosk-dossier-linked = <b>Votre dossier est relié.</b> Numéro <b>{ $number }</b>.
kiosk-dossier-refused = <b>Votre demande n’a pas été acceptée.</b> { $reason } Le secrétariat vous renseigne.
kiosk-dossier-kept = <b>Vos données sont enregistrées.</b>
kiosk-dossier-enrolments = Mes inscriptions
kiosk-dossier-attestations = Mes attestations

kiosk-details-line = Mes données, étape { $step } sur { $steps }
kiosk-details-title = Mes données
kiosk-details-birth = Votre naissance
kiosk-details-address = Votre adresse
kiosk-details-contact = Comment vous joindre
kiosk-details-edit = Modifier : { $page }
kiosk-details-send = Enregistrer et transmettre
kiosk-detail-birth_date = Date de naissance
kiosk-detail-birth_name = Nom de naissance
kiosk-detail-street = Rue et numéro
kiosk-detail-postcode = Code postal
kiosk-detail-locality = Localité
kiosk-detail-country = Pays
kiosk-detail-phone = Téléphone
kiosk-detail-employer = Établissement ou employeur
kiosk-detail-registry_number = Numéro de registre
kiosk-detail-optional = (facultatif)
kiosk-birth-title = Votre date de naissance
kiosk-birth-example = Par exemple 27, mars, 1984. Le mois s’écrit aussi en chiffres.
kiosk-birth-day = Jour
kiosk-birth-month = Mois
kiosk-birth-year = Année
kiosk-keys-text = Clavier des données

kiosk-replace-line = Autre adresse, étape { $step } sur 3
kiosk-replace-lost = Cette adresse n’est plus la vôtre ?
kiosk-replace-begin = Donner une autre adresse
kiosk-replace-follows = Vos inscriptions et vos attestations suivront après contrôle.

kiosk-move-begin = Changer d’adresse
kiosk-move-line = Changer d’adresse
kiosk-move-title = Votre nouvelle adresse e-mail
kiosk-move-why = Un code y sera envoyé. L’ancienne adresse sera prévenue.
kiosk-moving-title = Regardez les messages de votre nouvelle adresse
kiosk-moving-text = Un message part à
kiosk-moving-back = Présentez son code à la borne : la nouvelle adresse vaut aussitôt.
kiosk-moving-pending = D’ici là, rien ne change.
kiosk-moved-title = Votre adresse est changée
kiosk-moved-text = Nos messages y arrivent désormais. Votre mot de passe reste le même.
kiosk-refused-address_taken = Cette adresse appartient déjà à un compte
kiosk-refused-address_taken-text = Le secrétariat voit pourquoi et vous aide tout de suite.
kiosk-attested-title = Attestation
kiosk-attested-valid = Cette attestation est valable
kiosk-attested-not = Cette attestation n’est plus valable
kiosk-attested-name = Au nom de
kiosk-attested-dates = Dates
kiosk-attested-state = État
kiosk-attested-no-more = Nous ne disons rien de plus.
kiosk-attested-programme = Formation
kiosk-dossier-answer = Revoir mes données
kiosk-profile-print = Imprimer le jour promis
kiosk-profile-printed = Votre papier s’imprime sur { $printer }.
kiosk-profile-not-printed = L’imprimante ne répond pas. Notez le jour qui est à l’écran.
