# What papers say. <b>…</b> is bold, <br> ends a line. Spaces before : ; ! ? and inside hours are bound by the typesetter.
paper-rehearsal = ESSAI
paper-specimen = SPÉCIMEN

# Vouchers. Two clocks, two verbs: « utilisable » is the paper's, « ouvre » the account's.
paper-voucher = BON
paper-voucher-title = Bons { $first } à { $last }
paper-voucher-issuer = Remis par <b>{ $issuer }</b>
paper-voucher-use-by = Utilisable jusqu’au <b>{ $date } inclus</b>
paper-voucher-keeps = Utilisable <b>sans limite de date</b>
paper-voucher-access =
    { $days ->
        [one] Ouvre <b>{ $days } jour</b> d’accès dès la saisie du code
       *[other] Ouvre <b>{ $days } jours</b> d’accès dès la saisie du code
    }
paper-voucher-instruction = À la borne, montrez ce carré ou tapez ces 12 lettres :
paper-voucher-once = Sert une seule fois · ne s’ajoute pas à un autre bon
paper-voucher-number = Bon { $number } · { $issued } · { $by }

# The slip that says what comes next.
paper-next = PROCHAINE ÉTAPE
paper-next-title = Activez votre compte
paper-until = Jusqu’au
paper-deadline-open = Dès maintenant
paper-next-no-deadline = le délai court dès l’envoi du message
paper-next-code = Votre code d’activation
paper-next-step-1 = <b>Allez à la borne</b> du hall, ou au guichet.
paper-next-step-2 = <b>Montrez ce carré</b> au lecteur, ou tapez les 12 lettres.
paper-next-step-3 = <b>Choisissez votre phrase de passe.</b> C’est fait.
paper-next-mail = <b>Un message part aussi.</b> Un seul des deux suffit, l’autre s’annule. Avec le message, votre adresse est confirmée du même coup.
paper-next-no-mail = <b>Ce papier suffit.</b> Sans adresse, demandez tout nouveau code au guichet.
paper-next-late = <b>Trop tard ?</b> Refaites l’inscription, votre bon reste valable.
paper-next-lost = <b>Perdu ?</b> Dites-le au guichet : nous annulons ce code.
paper-next-hours = Guichet : { $hours }
paper-next-reference = Réf. { $reference } · imprimé le { $printed } · { $place }

# Credential slips.
paper-access = ACCÈS PERSONNEL
paper-access-title = Bulletins d’accès
paper-access-notice = À remettre en main propre. Le secret est à l’intérieur.
paper-access-user = <b>Nom d’utilisateur</b>
paper-access-phrase = <b>Phrase de passe provisoire</b> · 5 mots en minuscules, un espace entre chaque
paper-access-letters = <b>Mot de passe provisoire</b> · 16 lettres en 4 groupes, sans les espaces
paper-access-chosen = <b>Phrase de passe</b> · 5 mots en minuscules, un espace entre chaque
paper-access-password = <b>Mot de passe</b>
paper-access-own = choisi par vous
paper-access-chosen-step-3 = <b>Gardez</b> ce papier plié. Quand vous saurez les mots, détruisez-le.
paper-access-fold = pliez ici : la trame cache le secret
paper-access-opens = Ensuite, avec votre phrase de passe : <b>{ $platform }</b>
paper-access-step-1 = <b>Ouvrez</b> { $platform }, ou montrez ce carré à la borne.
paper-access-step-1-kiosk = <b>Allez à la borne</b> et montrez ce carré au lecteur.
paper-access-step-2 = <b>Tapez</b> ce qui est dans les deux cadres ci-dessus.
paper-access-step-3 = <b>Choisissez</b> une phrase à vous, puis détruisez ce papier.
paper-access-code-step-3 = <b>Choisissez votre phrase de passe,</b> puis détruisez ce papier.
paper-access-noise = <b>Rien à lire ni à scanner ici.</b><br>Le carré et les lettres brouillés cachent votre code une fois la feuille pliée.
paper-access-foot = Trouvé ? Rapportez-le au guichet. · Réf. { $reference } · { $printed }, { $by }

# The recovery sheet of the office key.
paper-recovery = CLÉ DU BUREAU
paper-recovery-title = Feuille de secours
paper-recovery-what = Cette feuille rouvre les sauvegardes et les secrets scellés quand plus aucun mot de passe ne le peut. <b>Qui la tient peut tout lire.</b>
paper-recovery-made = Créée
paper-recovery-made-by = { $at }, par { $by }
paper-recovery-folder = Dossier
paper-recovery-folder-of = Guichet, { $institution }
paper-recovery-print = Empreinte de la clé
paper-recovery-copy = Exemplaire
paper-recovery-copy-only = unique ; toute autre impression se note au registre
paper-recovery-fold-top = 2. rabattez le haut sur les lettres
paper-recovery-fold-bottom = 1. rabattez le bas sur les lettres
paper-recovery-lines = 7 lignes de 12 lettres. Chaque ligne se vérifie seule.
paper-recovery-square = Ni photo, ni scan, ni copie : le carré contient la clé entière.
paper-recovery-use = S’en servir
paper-recovery-step-1 = <b>Sur le nouveau PC :</b> guichetctl restore FICHIER --recovery --admin NOM
paper-recovery-step-2 = <b>Montrez le carré</b> au lecteur, ou tapez les 7 lignes dans l’ordre.
paper-recovery-step-3 = <b>Choisissez</b> un nouveau mot de passe, puis remettez cette feuille sous enveloppe.
paper-recovery-keep = La garder
paper-recovery-keep-how = Pliez en trois, imprimé à l’intérieur. Enveloppe fermée, signée sur le rabat, au coffre. Contrôlez l’enveloppe à chaque rentrée.
paper-recovery-deposited = Déposée le
paper-recovery-deposited-by = par
paper-recovery-witness = témoin
paper-recovery-foot = Perdue, vue ou copiée ? Qui la tient peut ouvrir toute copie : mettez les copies à l’abri et prévenez la direction. Guichet ne sait pas encore renouveler cette clé.
paper-access-first-step-1 = <b>Allez à la borne</b> et touchez « J’ai un compte ».
paper-access-first-step-3 = <b>Choisissez</b> une phrase à vous : elle ouvre aussi { $platform }.
paper-next-help = Perdu, trop tard ? Venez au guichet.
paper-next-mail-short = Un message part aussi : un seul des deux suffit.
paper-next-no-mail-short = Ce papier suffit.
paper-access-noise-short = Rien à lire ni à scanner dans ces cadres.
paper-access-chosen-letters = <b>Mot de passe</b> · 16 lettres en 4 groupes, espaces facultatifs
