# What the kiosk's screens say. Marks: <b> <mono> <keep> <soft> <sup> <br>.

# On every screen
kiosk-exits = Sortie
kiosk-back = Retour
kiosk-leave = Effacer et quitter
kiosk-language = Langue
kiosk-display = Affichage
kiosk-larger = Plus<br>grand
kiosk-contrast = Contraste
kiosk-more-time = Plus de<br>temps
kiosk-call = Appeler le<br>secrétariat
kiosk-called = Quelqu’un arrive. Le secrétariat est prévenu : { $desk }.
kiosk-called-place = Quelqu’un arrive. Le secrétariat est prévenu : { $desk }, { $place }.
kiosk-continue = Continuer
kiosk-finish = Terminer
kiosk-step = Créer mon compte, étape { $step } sur 4
kiosk-wiped = Écran effacé. Rien n’a été gardé.
kiosk-foreign-code = Ce QR ne vient pas de Guichet. Présentez celui de votre bon, de votre message ou de votre bulletin.

# Home
kiosk-home-title = Présentez votre code
kiosk-home-text = Bon, message ou bulletin : posez le QR devant le lecteur.
kiosk-home-no-qr = Pas de QR sous la main ?
kiosk-home-type = Taper le code
kiosk-home-journeys = Démarches
kiosk-plate-enrol = J’ai un bon
kiosk-plate-enrol-text = Première visite : créer mon compte
kiosk-plate-sign_in = J’ai un compte
kiosk-plate-sign_in-text = Mes accès, mon nom d’utilisateur
kiosk-plate-days = Jours restants
kiosk-plate-days-text = Avec mon bon ou mon bulletin
kiosk-drawing-voucher = BON
kiosk-drawing-code = BCDF GHJK LNPR
kiosk-drawing-slip = Prochaine étape

# Typing a code
kiosk-code-title = Tapez votre code
kiosk-code-text = Douze lettres, en trois groupes. La borne continue seule quand le code est juste.
kiosk-code-line-any = Taper le code
kiosk-code-line-enrol = Créer mon compte, étape 1 sur 4
kiosk-code-line-activate = Activer mon compte
kiosk-code-line-reset = Nouveau mot de passe
kiosk-code-line-days = Jours restants
kiosk-code-pad = Clavier du code
kiosk-code-empty = vide
kiosk-code-group = { $group ->
    [1] Premier groupe, { $letters }
    [2] Deuxième groupe, { $letters }
   *[other] Troisième groupe, { $letters }
}
kiosk-code-group-doubtful = { $group ->
    [1] Premier groupe, { $letters }, à vérifier
    [2] Deuxième groupe, { $letters }, à vérifier
   *[other] Troisième groupe, { $letters }, à vérifier
}
kiosk-code-legend = { $group ->
    [1] 1<sup>er</sup> groupe
   *[other] { $group }<sup>e</sup> groupe
}
kiosk-code-legend-doubtful = { $group ->
    [1] 1<sup>er</sup> groupe, à vérifier
   *[other] { $group }<sup>e</sup> groupe, à vérifier
}
kiosk-code-located = { $group ->
    [1] <b>Ce code contient une erreur.</b><br>Vérifiez le 1<sup>er</sup> groupe : <b>{ $hint }</b>. Touchez-le pour le corriger.
   *[other] <b>Ce code contient une erreur.</b><br>Vérifiez le { $group }<sup>e</sup> groupe : <b>{ $hint }</b>. Touchez-le pour le corriger.
}
kiosk-code-mistyped = <b>Ce code contient des erreurs.</b><br>Comparez les trois groupes avec votre papier et touchez celui à corriger.
kiosk-code-unknown = <b>Ce code n’est pas connu ici.</b><br>Vérifiez les lettres, ou posez le QR devant le lecteur.
kiosk-code-slow = <b>Trop d’essais.</b><br>Attendez { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}, ou posez le QR devant le lecteur.
kiosk-code-slow-over = <b>Vous pouvez réessayer.</b><br>Vérifiez les lettres, ou posez le QR devant le lecteur.
kiosk-code-where = <b>Où est le code ?</b><br>Sous le QR de votre bon,<br>de votre message ou de votre bulletin.<br><soft>Ou posez ce QR devant le lecteur.</soft>
kiosk-code-letter = { $letter ->
    [B] B comme Berthe
    [C] C comme Célestin
    [D] D comme Désiré
    [F] F comme François
    [G] G comme Gaston
    [H] H comme Henri
    [J] J comme Joseph
    [K] K comme Kléber
    [L] L comme Louis
    [N] N comme Nicolas
    [P] P comme Pierre
    [R] R comme Raoul
    [S] S comme Suzanne
    [T] T comme Thérèse
    [V] V comme Victor
   *[X] X comme Xavier
}
kiosk-code-erase = Effacer<br>une lettre
kiosk-code-clear = Tout<br>effacer

# Voucher and name
kiosk-voucher = Votre bon
kiosk-voucher-valid = Votre bon est valable
kiosk-voucher-access = À usage unique. Votre accès durera { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, jusqu’au <b>{ $ends }</b>.
kiosk-voucher-named = Bon valable : { $programme }
kiosk-voucher-short = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, jusqu’au <b>{ $ends }</b>
kiosk-voucher-endless = À usage unique. Votre accès n’a pas de date de fin.
kiosk-name-title = Comment vous appelez-vous ?
kiosk-name-first = Prénom(s)
kiosk-name-last = Nom de famille
kiosk-keys-name = Clavier des noms
kiosk-keys-email = Clavier de l’adresse e-mail
kiosk-keys-password = Clavier du mot de passe

# E-mail
kiosk-email-title = Votre adresse e-mail
kiosk-email-other-title = À quelle adresse écrire ?
kiosk-email-why = Pour activer votre compte et retrouver votre mot de passe.
kiosk-email-suggestion = Vouliez-vous écrire <b>{ $domain }</b> ?
kiosk-email-correct = Oui, corriger
kiosk-email-keep = Non, garder
kiosk-other-address = Envoyer à une autre adresse

# Check
kiosk-check-title = Tout est juste ?
kiosk-check-registration = Votre inscription
kiosk-check-email = Votre adresse e-mail
kiosk-check-name = Votre nom
kiosk-check-programme = Votre programme
kiosk-check-access = Accès pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, jusqu’au
kiosk-check-edit = Modifier
kiosk-check-edit-email = Modifier l’adresse e-mail
kiosk-check-edit-name = Modifier le nom
kiosk-check-create = Créer mon compte

# Done
kiosk-done-line = Créer mon compte, terminé
kiosk-done-title = C’est fait, { $name }. Il reste une étape.
kiosk-done-before = Activez votre compte avant
kiosk-done-within = Activez votre compte dans les
kiosk-done-mail-leaving = Un message part à <mono>{ $email }</mono>
kiosk-done-mail-leaving-text = Il peut mettre { $minutes } minutes. Regardez aussi les indésirables.
kiosk-done-mail-waiting = Un message partira à <mono>{ $email }</mono>
kiosk-done-mail-waiting-text = Dès que la connexion revient. Le délai commence à ce moment-là.
kiosk-done-mail-sent = Un message est parti à <mono>{ $email }</mono>
kiosk-done-mail-sent-text = Il peut mettre { $minutes } minutes. Regardez aussi les indésirables.
kiosk-done-mail-failed = Le message n’a pas pu partir à <mono>{ $email }</mono>
kiosk-done-mail-failed-text = Essayez une autre adresse, ou voyez le secrétariat.
kiosk-done-return = Revenez avec ce message, à n’importe quelle borne
kiosk-done-leave-until = Vous pouvez partir : tout vous attend jusqu’à { $until }.
kiosk-done-leave = Vous pouvez partir : tout vous attend.
kiosk-done-received = J’ai reçu le message
kiosk-done-home-in = Accueil dans<br><b>{ $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}</b>
kiosk-done-keep = Garder l’écran
kiosk-done-case = <soft>Dossier</soft> <b>{ $number }</b>
kiosk-slip-prints = Votre fiche s’imprime.
kiosk-slip-folder = Essai : la fiche est dans le dossier.
kiosk-slip-code-too = Elle porte aussi un code d’activation.
kiosk-slip-note-code = Pas d’imprimante : notez ce code d’activation.
kiosk-slip-hidden = Le code n’est plus affiché.
kiosk-slip-none = Pas de fiche aujourd’hui.
kiosk-slip-none-text = Le message suffit pour activer votre compte.
kiosk-slip-hides-in = Affiché encore <b>{ $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}</b>

# Pass-phrase
kiosk-activate-line = Activer mon compte, étape { $step } sur 2
kiosk-phrase-title = Bonjour { $name }. Choisissez votre phrase de passe.
kiosk-phrase-text = Cinq mots remplacent le mot de passe. Rien à inventer, rien à taper aujourd’hui.
kiosk-phrase-hidden = Votre phrase, cachée
kiosk-phrase-shown = Votre phrase
kiosk-phrase-show = Afficher les mots
kiosk-phrase-hide = Cacher les mots
kiosk-phrase-alone = Personne ne regarde par-dessus votre épaule ? Affichez les mots.
kiosk-phrase-story = Faites-en une petite histoire. Ils seront aussi dans le pli de votre bulletin.
kiosk-phrase-take = Prendre cette phrase
kiosk-phrase-another = Une autre
kiosk-phrase-own = Écrire la mienne
kiosk-own-title = Écrivez votre mot de passe
kiosk-own-rule = Au moins { $least } signes. Plusieurs mots à la suite se retiennent bien.
kiosk-own-take = Prendre
kiosk-own-strength = { $strength ->
    [0] Facile à deviner.
    [1] Encore facile à deviner.
    [2] Suffisant.
    [3] Solide.
   *[4] Très solide.
}
kiosk-secret-show = Afficher
kiosk-secret-hide = Cacher

# Active account, days left
kiosk-active-line = Activer mon compte, terminé
kiosk-active-title = Votre compte est actif
kiosk-active-platform = Votre espace de formation
kiosk-active-login = Votre nom d’utilisateur
kiosk-active-print = Imprimer mon bulletin
kiosk-active-see = Revoir ma phrase
kiosk-active-folds = Le bulletin se plie : vos cinq mots restent à l’intérieur.
kiosk-active-folds-own = Le bulletin se plie : votre mot de passe reste à l’intérieur.
kiosk-active-printed = Votre bulletin s’imprime sur { $printer }.
kiosk-active-folder = Essai : le bulletin est dans le dossier.
kiosk-active-no-printer = Pas d’imprimante ici : retenez votre nom d’utilisateur et vos mots.
kiosk-days-there = { $days ->
    [one] Il reste <b>{ $days }</b> jour
   *[other] Il reste <b>{ $days }</b> jours
}
kiosk-days-yours = { $days ->
    [one] Il vous reste <b>{ $days }</b> jour
   *[other] Il vous reste <b>{ $days }</b> jours
}
kiosk-days-until = jusqu’au <b>{ $ends }</b>
kiosk-days-save = Téléchargez vos documents avant cette date.
kiosk-days-before = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
kiosk-days-letters = Nous vous écrivons <br>{ $days } avant.
kiosk-days-endless = Votre accès est ouvert, sans date de fin.
kiosk-days-initials = Bon au nom de

# Sign-in and profile
kiosk-sign-in-line = J’ai un compte, étape { $step } sur 2
kiosk-login-title = Votre nom d’utilisateur
kiosk-login-text = Souvent votre adresse e-mail. Il est écrit sur votre bulletin.
kiosk-login-missing = Écrivez votre nom d’utilisateur.
kiosk-password-title = Votre phrase ou mot de passe
kiosk-password-open = Ouvrir
kiosk-profile-line = Mon compte
kiosk-profile-title = Bonjour { $name }
kiosk-profile-none = Aucun accès n’est ouvert pour l’instant.
kiosk-profile-days = { $days ->
    [one] { $days } jour, jusqu’au { $ends }
   *[other] { $days } jours, jusqu’au { $ends }
}
kiosk-profile-ended = Terminé le { $ends }

# Refused codes
kiosk-refused-line = Votre code
kiosk-refused-voucher_not_usable = Ce bon ne peut pas être utilisé
kiosk-refused-voucher_not_usable-text = Le secrétariat voit pourquoi et vous aide tout de suite.
kiosk-refused-code_unknown = Ce code n’est pas connu ici
kiosk-refused-code_unknown-text = Vérifiez qu’il vient de cette institution. Le secrétariat peut vous aider.
kiosk-refused-code_expired = Ce code a expiré
kiosk-refused-code_expired-text = Votre bon est de nouveau libre : inscrivez-vous encore une fois avec lui.
kiosk-refused-code_used = Ce code a déjà servi
kiosk-refused-code_used-text = Votre compte est donc actif : connectez-vous avec votre phrase ou votre mot de passe.
kiosk-refused-code_replaced = Un message plus récent existe
kiosk-refused-code_replaced-text = Présentez le code du dernier message reçu.
kiosk-refused-other = Ce code n’ouvre rien ici
kiosk-refused-other-text = Le secrétariat voit pourquoi et vous aide tout de suite.
kiosk-refused-keep = Gardez votre papier. La borne n’a rien gardé.
kiosk-refused-call = Appeler le secrétariat
kiosk-refused-another = Essayer un autre code
kiosk-refused-next-sign-in = Me connecter
kiosk-refused-next-enrol = Reprendre avec mon bon
kiosk-refused-next-activate = Taper le code récent

# Idle, another person's code, crash
kiosk-idle-title = Êtes-vous toujours là ?
kiosk-idle-text = Nous effaçons l’écran pour la personne suivante dans <b>{ $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}</b>.
kiosk-idle-kept = Ce que vous avez écrit est encore là.
kiosk-idle-still = Je suis encore là
kiosk-idle-wipe = Effacer maintenant
kiosk-other-title = Terminer la session en cours ?
kiosk-other-text = Un autre code vient d’être présenté. Ce qui est à l’écran sera effacé.
kiosk-other-stay = Continuer ma session
kiosk-other-end = Terminer et lire ce code
kiosk-crash-title = Cette borne redémarre.
kiosk-crash-text = Le secrétariat vous accueille.

## A forgotten password

kiosk-plate-forgot = Mot de passe oublié
kiosk-plate-forgot-text = Recevoir un code par message
kiosk-forgot-line = Nouveau mot de passe, étape { $step } sur 3
kiosk-forgot-title = Votre adresse e-mail
kiosk-forgot-why = Celle que vous avez donnée à l’inscription. Un code y sera envoyé.
kiosk-forgot-send = Recevoir un code
kiosk-asked-title = Regardez vos messages
kiosk-asked-text = Si un compte existe pour cette adresse, un message est en route.
kiosk-asked-promise = { $minutes ->
    [one] Il peut mettre une minute. Regardez aussi les indésirables.
   *[other] Il peut mettre { $minutes } minutes. Regardez aussi les indésirables.
}
kiosk-asked-hours = { $hours ->
    [one] Son code fonctionne une heure, dès le départ du message.
   *[other] Son code fonctionne { $hours } heures, dès le départ du message.
}
kiosk-asked-back = Revenez avec le message, à n’importe quelle borne, et présentez son code.
kiosk-asked-desk = Pas de message, pas d’adresse ? Le guichet vous aide avec une pièce d’identité.
kiosk-asked-received = J’ai reçu le message
kiosk-renew-title = Bonjour { $name }. Choisissez une nouvelle phrase de passe.
kiosk-renew-text = Cinq mots à retenir. Ils remplacent aussitôt votre ancien mot de passe.
kiosk-renewed-title = Votre mot de passe est changé
kiosk-renewed-line = Nouveau mot de passe, terminé
kiosk-password-forgot = Mot de passe oublié
kiosk-refused-reset_expired = Ce code a expiré
kiosk-refused-reset_expired-text = Demandez-en un autre : il arrive par message.
kiosk-refused-next-forgot = Recevoir un nouveau code
kiosk-opens = { $programme } : votre compte s’ouvre le { $day }.
