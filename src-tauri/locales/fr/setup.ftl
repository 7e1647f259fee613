# Mise en service et entraînement, dans la fenêtre du comptoir.

counter-service = Réglages
setup-title = Mise en service
setup-begin = Commencer
setup-go-on = Continuer
setup-back = Revenir
setup-skip = Passer pour l’instant
setup-save = Enregistrer
setup-end = Terminer
setup-next = Ensuite : { $next }
setup-done = fait
setup-todo = à faire
setup-nothing-kept = Rien n’est enregistré avant « { setup-step-admin } ».
setup-kept = L’établissement est créé. Il reste sa feuille de secours.
setup-later = Tout se reprend plus tard, ici même.
setup-steps-done = { $done } sur { $total }

setup-step-welcome = Bienvenue
setup-step-house = Établissement
setup-step-hours = Heures d’ouverture
setup-step-admin = Administration et clés
setup-step-recovery = Feuille de secours
setup-step-printer = Imprimante
setup-step-reader = Lecteur de codes
setup-step-mail = Messagerie
setup-step-programme = Premier programme
setup-step-home = le guichet, prêt

## Bienvenue

setup-welcome = Mettre ce guichet en service
setup-welcome-under = Dix minutes. Revenir en arrière garde ce que vous avez écrit.
setup-needs = À portée de main
setup-need-name = Le nom de l’établissement
setup-need-name-why = comme il doit figurer sur les écrans et les papiers, avec son logo si vous en avez un
setup-need-password = Un mot de passe d’administration
setup-need-password-why = une phrase de 15 signes au moins, que vous retiendrez
setup-need-safe = Une enveloppe et un coffre
setup-need-safe-why = pour la feuille de secours : elle rouvre ce que plus aucun mot de passe n’ouvre
setup-need-printer = L’imprimante et le lecteur, allumés
setup-need-printer-why = l’un et l’autre peuvent venir plus tard
setup-folder = Les données seront dans { $folder }
setup-practise = S’entraîner
setup-practise-first = Vous préférez essayer d’abord ?
setup-practise-why = Un guichet d’essai s’ouvre à côté : tout y est marqué ESSAI et rien n’en sort.

## Établissement

setup-house-under = Ce que les personnes liront sur la borne, les bons et les messages.
setup-house-saved = Les heures et le logo sont enregistrés.
setup-what-house = heures d’ouverture et logo
setup-house-is = heures écrites, fuseau { $zone }
setup-name = Nom de l’établissement
setup-name-hint = 80 signes au plus.
setup-house-language = Langue de l’établissement
setup-house-language-hint = Celle des papiers et des messages. La borne propose les autres.
setup-zone = Fuseau horaire
setup-zone-hint = Les délais comptent à cette heure-là. Écrivez une ville pour en trouver un autre.
setup-logo = Logo
setup-logo-choose = Choisir un fichier
setup-logo-away = Enlever
setup-logo-hint = PNG ou JPEG, 2 Mo au plus. Il s’imprime en noir.
setup-logo-shown = Le logo choisi
setup-logo-kept = logo enregistré
setup-logo-unreadable = Ce logo ne se lit pas. Choisissez un fichier PNG ou JPEG de 2 Mo au plus.

## Heures

setup-hours-under = Un code remis un vendredi soir vaut jusqu’à la fermeture du prochain jour ouvert. Sans heures, il vaut 24 heures.
setup-morning = Matin
setup-afternoon = Après-midi
setup-hours-from = { $day }, { $half }, ouverture
setup-hours-to = { $day }, { $half }, fermeture
setup-hours-repeat = Répéter lundi jusqu’à vendredi
setup-hours-closed = fermé
setup-day-monday = Lundi
setup-day-tuesday = Mardi
setup-day-wednesday = Mercredi
setup-day-thursday = Jeudi
setup-day-friday = Vendredi
setup-day-saturday = Samedi
setup-day-sunday = Dimanche

## Administration

setup-admin-under = Vous, ou la personne qui tiendra ce comptoir.
setup-admin-hint = Comme s.rochat : 2 à 40 lettres, chiffres, points ou traits.
setup-admin-then = Ce qui se passe à la création
setup-admin-then-1 = L’établissement est enregistré sur ce poste, et nulle part ailleurs.
setup-admin-then-2 = La clé du bureau est tirée au hasard ; votre mot de passe l’ouvre.
setup-admin-then-3 = Vous êtes au comptoir, et la borne s’ouvre.
setup-create = Créer l’établissement
setup-password-hint = { $least } signes au moins. Cinq mots sans rapport font une bonne phrase.
setup-password-missing = { $count ->
    [one] Encore un signe.
   *[other] Encore { $count } signes.
}
setup-password-fair = Accepté. Un mot de plus le rendrait meilleur.
setup-password-strong = Accepté, et solide.

## Feuille de secours

setup-recovery-under = Elle porte la clé du bureau. Sans elle, un mot de passe oublié ferme les sauvegardes pour toujours.
setup-recovery-once = Elle se montre une seule fois, et Guichet n’en garde pas de copie.
setup-recovery-print = L’imprimer
setup-recovery-print-how = Sur l’imprimante habituelle de ce poste. Le plus sûr : rien ne reste sur le disque.
setup-recovery-print-do = Imprimer
setup-recovery-keep = L’enregistrer en PDF
setup-recovery-keep-how = Dans le dossier des exports, pour l’imprimer ailleurs. Effacez-la ensuite.
setup-recovery-keep-do = Enregistrer
setup-recovery-read = La recopier à la main
setup-recovery-read-how = Sept lignes de douze lettres, à l’écran.
setup-recovery-read-do = Montrer
setup-recovery-printed = Imprimée sur { $printer }
setup-recovery-kept = Enregistrée : { $file }
setup-recovery-copied = Montrée ci-dessous
setup-recovery-no-printer = Ce poste n’a pas d’imprimante. Enregistrez la feuille, ou recopiez-la.
setup-recovery-lines = Les sept lignes de la clé
setup-recovery-print-of-key = Empreinte de la clé : { $fingerprint }
setup-recovery-safe = La feuille est en lieu sûr, hors de ce poste.
setup-recovery-first = Imprimez, enregistrez ou recopiez d’abord la feuille.
setup-recovery-not-safe = Cochez la case quand la feuille est en lieu sûr.

## Imprimante

setup-printer-under = Les bons et les bulletins sortent ici. La borne imprime sur la même.
setup-what-printer = choisir, imprimer une page, contrôler la règle
setup-printer-which = Imprimante
setup-printer-none = Pas d’imprimante
setup-printer-no-queue = Ce poste ne connaît aucune imprimante. Ajoutez-en une dans les réglages du système, puis revenez ici.
setup-printer-rehearsal = C’est un essai : les papiers restent en PDF dans le dossier « prints », marqués ESSAI.
setup-printer-test = Page d’essai
setup-printer-test-how = Une règle de 50 mm et un carré pour le lecteur.
setup-printer-test-do = Imprimer la page d’essai
setup-printer-file = La page d’essai est dans { $file }.
setup-printer-well = Est-elle bien sortie ?
setup-printer-good = Oui, 50 mm
setup-printer-bad = Non
setup-printer-is-good = règle contrôlée
setup-printer-bad-1 = La règle est trop courte ou trop longue : choisissez « taille réelle » ou « 100 % » dans les réglages de l’imprimante.
setup-printer-bad-2 = Le cadre est coupé : vérifiez que le papier est du A4.
setup-printer-bad-3 = Rien n’est sorti : vérifiez le câble, le papier et la file d’attente, puis imprimez de nouveau.
setup-printer-without-1 = Sans imprimante, la borne montre le code à l’écran pendant 45 secondes.
setup-printer-without-2 = Les feuilles de bons demandent une imprimante ; elle peut venir plus tard.

## Lecteur

setup-reader-under = Lisez ce carré, à l’écran ou sur la page d’essai. Rien à régler si les deux lignes concordent.
setup-what-reader = un lecteur USB qui lit les QR
setup-reader-reads = essayé, il lit
setup-reader-without = les codes se tapent
setup-reader-square = Carré d’essai
setup-reader-by-letters = Par les lettres
setup-reader-by-keys = Par les touches
setup-reader-verdict = Verdict
setup-reader-waiting = en attente d’une lecture
setup-reader-both = les deux concordent
setup-reader-letters = les lettres suffisent
setup-reader-keys = les touches suffisent
setup-reader-neither = ce n’est pas ce carré
setup-reader-keyboard = Clavier
setup-keyboard-azerty = AZERTY
setup-keyboard-qwertz = QWERTZ
setup-keyboard-qwerty = QWERTY
setup-keyboard-unknown = pas encore reconnu
setup-reader-suffix = Fin de lecture
setup-suffix-enter = finit par Entrée
setup-suffix-tab = finit par Tabulation
setup-suffix-none = finit sans touche
setup-reader-speed = Vitesse
setup-reader-speed-is = { $signs } signes en { $ms } ms
setup-reader-type = Ou tapez les douze lettres
setup-reader-typed-wrong = Ce ne sont pas les lettres de ce carré. Reprenez-les une à une.
setup-reader-not-yet = Présentez le carré au lecteur, tapez ses lettres, ou continuez sans lecteur.
setup-reader-nothing = Si rien ne se passe
setup-reader-nothing-1 = Le lecteur doit lire les QR, pas seulement les barres.
setup-reader-nothing-2 = Branchez-le à ce poste : la borne le partage.
setup-reader-none = Sans lecteur
setup-reader-none-1 = Les codes se tapent : douze lettres, sur un pavé de seize.
setup-reader-skip = Sans lecteur

## Messagerie

setup-mail-under = Les codes d’activation partent par e-mail. Un délai ne court que lorsque le serveur a pris le message.
setup-what-mail = sans elle, les messages attendent
setup-mail-waits = les messages attendent
setup-mail-way = Comment les messages partent
setup-mail-smtp = Par un serveur de courrier
setup-mail-smtp-how = Celui de l’établissement ; sa liaison est chiffrée.
setup-mail-folder = Dans un dossier
setup-mail-folder-how = Comme fichiers .eml, pour un autre programme ou pour voir.
setup-mail-wait = Pas encore
setup-mail-wait-how = Les messages attendent, aucun délai ne court.
setup-mail-url = Adresse du serveur
setup-mail-url-hint = Comme smtps://nom@mail.exemple.ch:465, sans mot de passe. Si le nom n’est pas une adresse, terminez par 465?from=secretariat@exemple.ch.
setup-mail-password = Mot de passe du serveur
setup-mail-folder-where = Dossier
setup-mail-to = Message d’essai à
setup-mail-try = Enregistrer et essayer
setup-mail-reply = Réponse :
setup-mail-skip = Les messages attendent

## Programme

setup-programme-under = Ce que les bons ouvrent. Le modèle suit la règle des 90 jours ; son nom et ses textes sont les vôtres.
setup-what-programme = ce que les bons ouvrent
setup-programme-name = Nom du programme
setup-programme-name-hint = Imprimé en grand sur les bons.
setup-programme-name-missing = Écrivez le nom du programme.
setup-programme-platform = Adresse de la plateforme
setup-programme-platform-hint = Imprimée et envoyée. Vide s’il n’y en a pas.
setup-programme-platform-name = Nom de la plateforme
setup-programme-platform-name-hint = Comme les personnes l’appellent.
setup-programme-privacy = Phrase sur les données
setup-programme-privacy-hint = Lue à la borne avant d’écrire son nom.
setup-programme-privacy-missing = Écrivez ce que deviennent les données.
setup-programme-rules = Un bon, un compte. 24 heures pour activer, 90 jours d’accès, rappels 14, 7 et 1 jours avant la fin.
setup-programme-add = Ajouter ce programme
setup-programme-added = Le programme « { $name } » est ajouté.
setup-programme-is-there = « { $name } » est en place.

## Entraînement

setup-practise-1 = Ce guichet se ferme, borne comprise. Rien n’y change pendant l’essai.
setup-practise-2 = Un guichet d’essai s’ouvre dans un dossier à côté : écrans et papiers portent ESSAI.
setup-practise-3 = Aucun message ne part : ils restent dans le dossier de l’essai.
setup-practise-now = Ouvrir l’essai
setup-practise-stay = Rester ici
setup-practise-leave = Quitter l’essai
setup-practise-sign = Pour s’entraîner : tout ce qui est ici est fictif.
setup-printer-tickets = Imprimante à tickets de la borne (rouleau de 80 mm)
setup-printer-tickets-none = Aucune : un bulletin comme les autres
setup-printer-tickets-how = Qui a transmis ses données y prend son numéro et le jour promis.
