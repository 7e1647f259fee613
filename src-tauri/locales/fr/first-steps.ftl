# Mise en service : ce que dit le cœur, sur papier et dans les réponses.

first-recovery-file = feuille-de-secours

first-test-plate = ESSAI D’IMPRESSION
first-test-title = Page d’essai
first-test-made = { $at }
first-test-made-on = { $at }, sur { $printer }
first-test-rule = La règle
first-test-rule-how = Posez une règle dessus : d’un bout à l’autre, <b>50 mm</b>. Si ce n’est pas juste, l’imprimante agrandit ou réduit la page : choisissez « taille réelle » ou « 100 % » dans ses réglages.
first-test-square = Le carré
first-test-square-how = Présentez-le au lecteur, à l’étape « Lecteur de codes ». Ce code n’ouvre rien.
first-test-frame = Le cadre et les traits
first-test-frame-how = Le cadre fait le tour de la page sans être coupé ; les six traits se voient, même le plus fin.

first-mail-subject = { $institution } : message d’essai
first-mail-body =
    Ce message vient du guichet de { $institution }.
    Il montre que les messages partent. Vous n’avez rien à faire.
first-mail-no-way = Aucun chemin n’est choisi : le message n’est pas parti.
first-mail-taken = Le message d’essai pour { $to } est parti.
first-mail-phase-connect = Le serveur n’a pas été atteint. Vérifiez son nom et son port, et la liaison.
first-mail-phase-tls = La liaison n’a pas pu être chiffrée. Vérifiez le début de l’adresse, smtps ou smtp+starttls, et le port.
first-mail-phase-auth = Le serveur ne nous laisse pas entrer. Vérifiez le nom et le mot de passe.
first-mail-phase-mail = Le serveur refuse l’adresse de l’expéditeur.
first-mail-phase-rcpt = Le serveur refuse l’adresse du destinataire.
first-mail-phase-data = Le serveur n’a pas voulu du message.
first-mail-phase-dot = Le serveur n’a pas confirmé le message ; il est peut-être arrivé.

desk-step-house = Écrire les heures d’ouverture
desk-step-reader = Essayer le lecteur de codes

refusal-not-set-up = Ce guichet n’est pas encore en service. Adressez-vous au secrétariat.
refusal-institution-name-missing = Écrivez le nom de l’établissement.
refusal-hours-wrong = { $day ->
    [1] Lundi
    [2] Mardi
    [3] Mercredi
    [4] Jeudi
    [5] Vendredi
    [6] Samedi
   *[7] Dimanche
} : écrivez des heures comme 8:00 et 12:00, la fin après le début.
refusal-recovery-settled = La feuille de secours a déjà été donnée. Elle ne se montre qu’une fois.
refusal-recovery-due = Imprimez, enregistrez ou recopiez d’abord la feuille de secours.
refusal-queue-unknown = L’imprimante « { $queue } » n’est pas connue de ce poste. Choisissez-en une de la liste.
refusal-address-missing = Écrivez une adresse à qui envoyer l’essai.
refusal-no-desk-beside = Cet essai ne va avec aucun guichet. Fermez la fenêtre, puis ouvrez Guichet comme d’habitude.
refusal-practice-not-possible = L’essai ne peut pas se faire dans { $folder } : ce dossier sert à autre chose. Déplacez-le, puis recommencez.
