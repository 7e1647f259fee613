# Papers for whole classes: listings, sheets between classes, cards, letters, attestations.
paper-listing = LISTE
paper-listing-confidential = LISTE CONFIDENTIELLE
paper-listing-counts =
    { $people ->
        [one] <b>{ $people } personne</b>
       *[other] <b>{ $people } personnes</b>
    } · { $left } à servir · { $taken } déjà en service
paper-listing-people =
    { $people ->
        [one] <b>{ $people } personne</b>
       *[other] <b>{ $people } personnes</b>
    }
paper-listing-deadline = Codes valables <b>jusqu’au { $deadline }</b>
paper-listing-number = N°
paper-listing-name-head = Nom, prénom
paper-listing-name = <b>{ $last }</b> { $first }
paper-listing-user = Nom d’utilisateur
paper-listing-secret = Code ou mot de passe
paper-listing-signature = Remis le, signature
paper-listing-taken = déjà en service depuis le { $since } : rien à remettre
paper-listing-foot = Liste n° { $number }, page { $page } sur { $pages }. Scannez le carré : les lignes qui ont changé s’affichent.
paper-listing-foot-confidential = <b>Confidentiel.</b> Chaque code à sa seule personne, contre signature. Liste n° { $number }, page { $page } sur { $pages }. Scannez le carré : ce qui a changé s’affiche.
paper-listing-printed = Imprimée le { $printed } par { $by }. Registre { $head }.
paper-listing-destroy = <b>À détruire avant le { $day }.</b>
paper-listing-destroyed = Détruite le
paper-listing-destroyed-by = par
paper-separator = PAGE DE SÉPARATION
paper-separator-count =
    { $slips ->
        [one] { $slips } bulletin
       *[other] { $slips } bulletins
    } sur { $sheets ->
        [one] { $sheets } feuille
       *[other] { $sheets } feuilles
    }
paper-separator-how = Les bulletins suivent dans l’ordre de la classe. Gardez cette page sur la pile, elle ne porte aucun secret.
paper-card-until = Jusqu’au <b>{ $deadline }</b>
paper-card-phrase = Provisoire, à changer
paper-card-foot = { $platform } · réf. { $reference } · trouvé ? À rapporter au guichet
paper-card-foot-kiosk = À la borne ou au guichet · réf. { $reference }
paper-letter-reference = Notre référence : { $reference }
paper-letter-subject = Votre compte : il reste une étape
paper-letter-hello = Bonjour { $name },
paper-letter-enrolled = Votre inscription au programme « { $programme } » est enregistrée. Pour ouvrir votre compte, venez à la borne ou au guichet avec le bulletin ci-dessous, <b>au plus tard le { $deadline }.</b>
paper-letter-late = Après cette heure, le code ne sert plus : demandez-en un nouveau au guichet.
paper-letter-access = Votre accès dure <b>jusqu’au { $day } inclus.</b> Téléchargez vos documents avant cette date.
paper-letter-stranger = Vous n’avez rien demandé ? Appelez-nous : nous annulons ce code.
paper-letter-regards = Avec nos salutations<br>{ $signatory }
paper-letter-tear = pliez, puis détachez ici
paper-letter-foot = Réf. { $reference } · { $by }
paper-attestation-title = Attestation d’inscription
paper-attestation-sentence = L’institution « { $institution } » confirme l’inscription suivante.
paper-attestation-birth = Date de naissance : { $day }
paper-attestation-programme = Programme
paper-attestation-access = Accès
paper-attestation-duration = Durée
paper-attestation-dates = Dates
paper-attestation-state = État
paper-attestation-stamp = timbre
paper-attestation-check = Vérifier cette attestation
paper-attestation-how = À la borne ou au guichet, montrez ce carré ou dictez les douze lettres. Nous répondons <b>valable</b> ou <b>non valable,</b> avec les initiales, le programme et les dates, rien de plus.
paper-attestation-how-call = À la borne ou au guichet, montrez ce carré. Par téléphone, dictez les douze lettres au { $telephone }. Nous répondons <b>valable</b> ou <b>non valable,</b> avec les initiales, le programme et les dates, rien de plus.
paper-attestation-foot = Attestation n° { $number } · vérifiable jusqu’au { $until }, ou jusqu’à l’effacement des données s’il vient avant
paper-ticket = TICKET
paper-ticket-number = Votre numéro
paper-ticket-promise = Réponse d’ici au
paper-ticket-notice = Vous pouvez partir : la réponse vient par message. Pour la suivre, montrez ce carré à la borne.
wording-example-name = Amina Ducommun
wording-example-login = a.ducommun1
