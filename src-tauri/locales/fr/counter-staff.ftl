# First openings, the two texts, people who work here and one’s own access.

counter-staff = Personnes du secrétariat
counter-texts = Textes
counter-access = Mon accès
counter-rooms = Personnes et textes
counter-room-staff = Qui travaille ici, dans quel rôle
counter-room-texts = Conditions d’utilisation et charte
counter-room-access = Votre mot de passe et votre code PIN
counter-forgot = Mot de passe oublié
counter-forgot-how = Une personne de l’administration peut tirer un nouveau mot de passe, sous Réglages, Personnes du secrétariat. S’il n’y a plus personne, la feuille de secours ouvre.
counter-not-me = Ce n’est pas moi
counter-password-right = accepté
counter-own-title = Choisissez votre mot de passe
counter-own-under = Celui que vous avez reçu ne sert qu’une fois. Le nouveau n’est connu que de vous.
counter-own-greeting = Bonjour { $name }. Première ouverture : d’abord votre propre mot de passe.
counter-own-new = Nouveau mot de passe
counter-own-choose = Choisir et continuer
counter-texts-title = { $count ->
    [one] Un texte à accepter
   *[other] Deux textes à accepter
}
counter-texts-greeting = Bonjour { $name }. Première ouverture : { $count ->
    [one] un texte à accepter, une seule fois.
   *[other] deux textes à accepter, une seule fois.
}
counter-texts-greeting-new = Bonjour { $name }. { $count ->
    [one] Un texte a changé : ce qui est nouveau est souligné, ce qui est parti est barré.
   *[other] Deux textes ont changé : ce qui est nouveau est souligné, ce qui est parti est barré.
}
counter-texts-print = { $count ->
    [one] Imprimer le texte
   *[other] Imprimer les deux
}
counter-texts-agree-terms = J’ai lu et j’accepte les conditions d’utilisation
counter-texts-agree-charter = J’ai lu et j’accepte la charte
counter-texts-accept = Accepter et continuer
counter-texts-left = Il reste à cocher : { $text }.
counter-texts-refuse = Refuser et fermer la session
counter-texts-refused = Session fermée. Sans votre accord, le guichet reste fermé. { $count ->
    [one] Vos questions vont à { $names }.
   *[other] Vos questions vont à l’administration : { $names }.
}
counter-texts-changed = Souligné : nouveau. Barré : retiré.
counter-texts-printed = Envoyé à { $printer }.
counter-texts-kept = Gardé dans le fichier { $file }.
counter-texts-no-printer = Aucune imprimante n’est réglée. Rien n’a été imprimé.
counter-texts-shipped = texte fourni
counter-texts-how = Chaque nouvelle version est montrée à chaque personne à sa prochaine ouverture, avec ce qui a changé.
counter-texts-edit = Le texte
counter-texts-tongue = Langue
counter-texts-body = Texte
counter-texts-marks = Une ligne qui commence par « - » est un point du résumé, par « # » un titre. Une langue laissée vide montre celle de l’institution.
counter-texts-ask = Toutes les personnes devront accepter cette version à leur prochaine ouverture. Mettre en vigueur « { $text } » ?
counter-texts-publish = Mettre en vigueur
counter-texts-published = La nouvelle version est en vigueur.
counter-pin = Code PIN
counter-pin-instead = Utiliser le mot de passe
counter-confirm-title = Votre mot de passe
counter-confirm-why = La session a été rouverte par code PIN. Ce que vous demandez est scellé : votre mot de passe l’ouvre.
counter-confirm-go-on = Ouvrir
counter-confirm-not = Renoncer
counter-staff-new = Ajouter une personne
counter-staff-one = La personne
counter-staff-display = Nom montré
counter-staff-display-hint = Sur les écrans et les papiers : S. Rochat
counter-staff-name-hint = Tapé à l’ouverture : s.rochat. Il ne change plus.
counter-staff-role = Rôle
counter-staff-scope = Répond de
counter-staff-scope-component = Unités dont cette personne répond
counter-staff-scope-programme = Programmes dont cette personne répond
counter-staff-add = Ajouter
counter-staff-save = Enregistrer
counter-staff-leave = Renoncer
counter-staff-edit = Modifier
counter-staff-unlock = Rouvrir
counter-staff-reset = Nouveau mot de passe
counter-staff-reopen = Rouvrir l’accès
counter-staff-close = Fermer l’accès
counter-staff-ask-close = L’accès de { $name } se ferme tout de suite, et sa session avec lui. Les lignes du journal restent.
counter-staff-ask-reset = Un mot de passe est tiré au sort pour { $name }. L’ancien et son code PIN ne servent plus, une session ouverte se ferme.
counter-staff-yes-close = Fermer
counter-staff-yes-reset = Tirer un mot de passe
counter-staff-self = C’est vous. Votre mot de passe et votre code PIN se changent sous « Mon accès ».
counter-staff-last = Dernière personne de l’administration : cet accès ne peut être ni fermé ni abaissé.
counter-drawn-title = Mot de passe de { $name }
counter-drawn-once = Montré une seule fois, ici.
counter-drawn-then = À la première ouverture, cette personne choisit son propre mot de passe, puis lit et accepte les deux textes.
counter-drawn-print = Imprimer le bulletin
counter-drawn-done = C’est noté
counter-own-rest = Code PIN et textes acceptés
counter-own-password = Mot de passe
counter-own-current = Mot de passe actuel
counter-own-change = Changer le mot de passe
counter-own-changed = Le mot de passe est changé.
counter-own-pin = Code PIN pour l’écran verrouillé
counter-own-pin-how = Six chiffres rouvrent votre écran verrouillé, à la place du mot de passe. Ce qui est scellé demandera encore le mot de passe.
counter-own-pin-is = Un code PIN rouvre votre écran verrouillé. Après trois codes faux, seul le mot de passe ouvre.
counter-own-pin-hint = Six chiffres, d’au moins trois sortes.
counter-own-pin-do = Choisir ce code
counter-own-pin-change = Changer le code
counter-own-pin-drop = Retirer le code
counter-own-pin-set = Le code PIN est choisi.
counter-own-pin-dropped = Le code PIN est retiré.
counter-own-texts = Textes acceptés
counter-own-no-texts = Aucun texte n’a été accepté.
counter-own-receipt = Imprimer
counter-own-letters = Touches de lettres
counter-own-letters-on = Une lettre agit sur la ligne choisie
counter-own-letters-how = A accepter, R refuser, C demander, G joindre. Un lecteur de codes n’en déclenche aucune. Vaut pour ce poste.
