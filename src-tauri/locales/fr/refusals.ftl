# Refusals: what is so, and the next step. One sentence pair per refusal of the core.

fault = Le programme a rencontré un problème. Adressez-vous au secrétariat (incident { $incident }).

## Codes

refusal-code-too-short = Ce code n’est pas complet. Il compte douze lettres, en trois groupes de quatre.
refusal-code-mistyped = { $group ->
    [1] Une lettre ne va pas dans le premier groupe : { $hint }. Relisez-le sur le papier.
    [2] Une lettre ne va pas dans le deuxième groupe : { $hint }. Relisez-le sur le papier.
    [3] Une lettre ne va pas dans le troisième groupe : { $hint }. Relisez-le sur le papier.
   *[other] Ce code contient une erreur. Relisez les douze lettres sur le papier.
}
refusal-code-unknown = Ce code n’a pas été trouvé. Vérifiez les lettres, ou demandez au secrétariat.
refusal-code-expired = Ce code n’est plus valable depuis { $at }. Reprenez votre inscription avec votre bon.
refusal-code-used = Ce code a déjà servi. Si votre compte est actif, connectez-vous ; sinon, demandez au secrétariat.
refusal-code-replaced = Un code plus récent remplace celui-ci. Prenez celui du dernier message reçu.
refusal-slow-down = { $seconds ->
    [one] Trop d’essais. Attendez une seconde, puis réessayez.
   *[other] Trop d’essais. Attendez { $seconds } secondes, puis réessayez.
}

## Vouchers

refusal-voucher-not-usable = Ce bon ne peut pas être utilisé. Adressez-vous au secrétariat.
refusal-voucher-void = Ce bon est annulé. Un autre bon est nécessaire.
refusal-voucher-not-issued = Ce bon n’est pas libre : il est en cours d’utilisation ou a déjà servi.

## Names and addresses

refusal-name-missing = { $which ->
    [first_name] Écrivez votre prénom.
   *[last_name] Écrivez votre nom de famille.
}
refusal-name-too-long = { $which ->
    [first_name] Ce prénom est trop long. Écrivez { $most } signes au plus.
   *[last_name] Ce nom est trop long. Écrivez { $most } signes au plus.
}
refusal-name-has-symbols = { $which ->
    [first_name] Un prénom s’écrit avec des lettres, des espaces, des traits d’union et des apostrophes. Ôtez les autres signes.
   *[last_name] Un nom s’écrit avec des lettres, des espaces, des traits d’union et des apostrophes. Ôtez les autres signes.
}
refusal-email-incomplete = Écrivez une adresse complète, comme nom@exemple.ch.
refusal-email-impossible = Cette adresse contient un signe qu’aucune messagerie n’accepte. Relisez-la.
refusal-language-unknown = La langue « { $tag } » n’est pas disponible. Choisissez « fr », « de », « en » ou « nl ».

## Passwords and sign-in

refusal-password-too-short = Ce mot de passe est trop court. Écrivez { $least } signes au moins, ou prenez la phrase proposée.
refusal-password-too-long = Ce mot de passe est trop long. Écrivez { $most } signes au plus.
refusal-password-common = Ce mot de passe se devine trop vite. Choisissez-en un autre, ou prenez la phrase proposée.
refusal-password-has-name = Ce mot de passe contient votre nom ou votre adresse. Choisissez-en un autre.
refusal-sign-in-wrong = L’identifiant ou le mot de passe n’est pas le bon. Réessayez, ou demandez au secrétariat.
refusal-signed-out = La session est fermée. Ouvrez-la avec votre mot de passe.
refusal-locked = Le comptoir est verrouillé. Écrivez votre mot de passe pour continuer.
refusal-staff-name-taken = L’identifiant « { $name } » est déjà pris. Choisissez-en un autre.
refusal-staff-name-impossible = Un identifiant compte 2 à 40 lettres, chiffres, points, espaces ou traits d’union.

## Issuing

refusal-count-out-of-range = Indiquez un nombre de { $least } à { $most }.
refusal-issuer-missing = Indiquez qui distribue ces bons, en 60 signes au plus.
refusal-text-too-long = { $field ->
    [issuer] Le nom de l’émetteur est trop long. Écrivez { $most } signes au plus.
    [course] Le nom du cours est trop long. Écrivez { $most } signes au plus.
    [note] La note est trop longue. Écrivez { $most } signes au plus.
    [name] Ce nom est trop long. Écrivez { $most } signes au plus.
   *[other] Ce texte est trop long ({ $field }). Écrivez { $most } signes au plus.
}
refusal-text-does-not-fit = { $field ->
    [issuer] Le nom de l’émetteur ne tient pas sur la feuille. Raccourcissez-le.
    [course] Le nom du cours ne tient pas sur la feuille. Raccourcissez-le.
    [note] La note ne tient pas sur la feuille. Raccourcissez-la.
    [programme] Le nom du programme ne tient pas sur la feuille. Raccourcissez-le.
    [institution] Le nom de l’institution ne tient pas sur la feuille. Raccourcissez-le.
   *[other] Un texte ne tient pas sur la feuille ({ $field }). Raccourcissez-le.
}
refusal-use-by-past = Le { $on } est déjà passé. Choisissez aujourd’hui ou un jour à venir.
refusal-nothing-to-do = Il n’y a rien à faire : rien n’est concerné, ou rien ne change.
refusal-batch-unknown = Le lot { $number } n’existe pas. La liste des lots donne les numéros.
refusal-letter-unknown = Le message { $number } n’existe pas. La liste des messages donne les numéros.
refusal-letter-settled = Ce message est déjà parti ou annulé. On ne peut plus le changer.
refusal-registration-unknown = Cette inscription est terminée ou n’existe pas. Recommencez avec votre bon.
refusal-reason-missing = Indiquez la raison : impression ratée, perte, demande de l’émetteur ou autre.
refusal-office-key-closed = Ouvrez d’abord la session du secrétariat : sa clé est nécessaire pour réimprimer.

## Programmes

refusal-programme-unknown = Le programme « { $key } » n’existe pas. « guichetctl programme list » montre les programmes.
refusal-programme-key-taken = Un programme porte déjà la clé « { $key } ». Donnez-en une autre avec --key.
refusal-programme-file-wrong = { $file }, ligne { $line }, « { $key } » : { $reason }. Rien n’a été changé.
refusal-setting-not-obeyed = { $file }, ligne { $line } : Guichet ne suit pas encore « { $key } = { $value } ». Ôtez ce réglage ; rien n’a été changé.

## The house

refusal-disk-full = Le disque est presque plein. Libérez au moins { $least_mb } Mo, puis recommencez. Rien n’a été perdu.
refusal-folder-in-use = Un autre Guichet utilise ce dossier. Fermez-le, puis recommencez.
refusal-folder-empty = Il n’y a pas d’institution dans { $folder }. Ouvrez le comptoir de Guichet, ou lancez « guichetctl init », pour en créer une.
refusal-folder-taken = Il y a déjà une institution dans { $folder }. Choisissez un dossier vide.
refusal-folder-from-newer-version = Ce dossier a été écrit par une version plus récente de Guichet. Installez celle-là ; rien n’a été changé.
refusal-folder-not-writable = On ne peut pas écrire dans { $folder }. Vérifiez les droits du dossier.
refusal-clock-only-in-rehearsal = L’heure ne se fixe que dans un dossier d’essai. Retirez --now.
refusal-zone-unknown = Le fuseau « { $zone } » est inconnu. Écrivez-le comme Europe/Zurich.
refusal-target-exists = Il y a déjà un fichier { $file }. Choisissez un autre nom ; rien n’a été remplacé.
refusal-target-not-writable = { $reason ->
    [PermissionDenied] On n’a pas le droit d’écrire { $file }. Choisissez un autre endroit.
    [NotFound] Le dossier de { $file } n’existe pas. Créez-le, ou choisissez un autre endroit.
    [IsADirectory] { $file } est un dossier. Indiquez un nom de fichier.
    [StorageFull] Il n’y a plus de place pour { $file }. Libérez de la place, ou choisissez un autre endroit.
   *[other] On ne peut pas écrire { $file } ({ $reason }). Choisissez un autre endroit.
}
refusal-printer-refused = L’imprimante a refusé le travail : { $reason }. Vérifiez-la, puis réimprimez.
refusal-mail-address-wrong = L’adresse du serveur de courrier ne va pas : { $reason }. Écrivez-la comme smtps://nom@mail.exemple.ch:465.
refusal-secret-on-command-line = Un mot de passe ne s’écrit pas sur la ligne de commande, où d’autres peuvent le lire. Laissez-le hors de l’adresse et donnez-le sur l’entrée standard.
refusal-entry-unknown = Il n’y a pas d’entrée « { $name } ». « guichetctl doors » les montre toutes.
refusal-request-malformed = La demande n’a pas la bonne forme : { $reason }.
refusal-logo-unreadable = Ce logo ne se lit pas. Donnez un fichier PNG ou JPEG de 2 Mo au plus.

## People who work here

## People and their cards

## Personal accounts

refusal-area-closed = On ne crée pas de compte ici soi-même pour ce domaine. Le secrétariat vous aide.
refusal-email-has-account = Cette adresse a déjà un compte.
refusal-birth-date-wrong = { $part ->
    [day] Écrivez le jour en chiffres, par exemple 27.
    [month] Écrivez le mois en chiffres ou en lettres, par exemple 3 ou mars.
    [year] Écrivez l’année en quatre chiffres, par exemple 1984.
   *[other] Ce jour n’existe pas. Vérifiez le jour, le mois et l’année.
}
refusal-detail-missing = { $field ->
    [birth_date] Écrivez votre date de naissance.
    [birth_name] Écrivez votre nom de naissance.
    [street] Écrivez la rue et le numéro.
    [postcode] Écrivez le code postal.
    [locality] Écrivez la localité.
    [country] Écrivez le pays.
    [phone] Écrivez un numéro de téléphone.
    [employer] Écrivez l’établissement ou l’employeur.
   *[other] Écrivez le numéro de registre.
}
refusal-detail-wrong = { $field ->
    [phone] Ce numéro de téléphone ne va pas. Écrivez-le en chiffres, par exemple 032 555 01 20.
    [postcode] Ce code postal ne va pas. Écrivez-le comme sur une enveloppe.
    [birth_name] Un nom s’écrit en lettres. Ôtez les chiffres et les signes.
   *[other] Ce texte ne dit rien. Écrivez-le en lettres ou en chiffres.
}
refusal-details-sent = Vos données sont déjà transmises. Pour les corriger, voyez le secrétariat.
refusal-area-held = Vous avez déjà ce domaine.
refusal-address-same = C’est déjà votre adresse. Écrivez la nouvelle.
refusal-address-taken = Cette adresse appartient déjà à un compte. Écrivez-en une autre, ou voyez le secrétariat.
refusal-details-closed = Rien n’est demandé pour votre compte.

## Register and dossiers
refusal-dossier-unknown = Le dossier { $number } n’existe pas.
refusal-dossier-decided = { $by } a déjà décidé ce dossier, { $at }. Rien n’est perdu : relisez-le.
refusal-dossier-changed = Ce dossier a changé entre-temps. Relisez-le avant de décider.
refusal-file-unknown = Ce dossier n’est pas au registre.
refusal-file-taken = Le dossier { $number } est déjà relié à quelqu’un d’autre. Comparez les deux comptes, puis faites reprendre l’un par l’autre si c’est la même personne.
refusal-file-number-taken = Le numéro { $number } existe déjà au registre.
refusal-account-not-replaceable = Ce compte ne peut pas être repris : il est fermé, effacé, ou c’est le même.
refusal-nothing-to-undo = Il n’y a pas de décision à annuler.
refusal-undo-too-late = Cette décision a plus de { $days } jours : elle ne s’annule plus.
refusal-undo-overrun = Cette décision ne s’annule plus : d’autres changements s’appuient sur elle.
refusal-region-unknown = La région « { $region } » n’a pas de jours fériés connus ici.
refusal-register-column-missing = La colonne « { $name } » manque. Il faut au moins un numéro, un nom et un prénom.
refusal-register-lines-wrong = { $count ->
    [one] Une ligne ne peut pas être reprise. Corrigez-la, ou laissez-la de côté.
   *[other] { $count } lignes ne peuvent pas être reprises. Corrigez-les, ou laissez-les de côté.
}

## Kiosk and counter together

refusal-case-not-found = Aucun dossier « { $number } » de ces jours-ci. Relisez le numéro sur le bulletin.
refusal-case-unknown = Ce dossier est déjà terminé. Ouvrez-le de nouveau pour voir ce qu’il est devenu.
refusal-case-incomplete = Il manque le nom, ou l’adresse pour le message. Complétez le dossier d’abord.
refusal-identity-unchecked = Notez d’abord comment l’identité a été vérifiée.
refusal-voucher-needed = Ce programme s’ouvre avec un bon. Saisissez son code.
refusal-order-gone = La demande du secrétariat a pris fin. Adressez-vous au secrétariat.
refusal-kiosk-ordered = Une autre demande attend déjà à la borne. Arrêtez-la d’abord.
refusal-kiosk-off = La borne est éteinte. Ouvrez-la, puis recommencez.
refusal-kiosk-closed = La borne est fermée. Rouvrez-la, puis recommencez.
refusal-wording-wrong = Le texte « { $key } » ne peut pas être imprimé ainsi. Attendu : { $asked }
