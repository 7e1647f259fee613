# Letters by mail. **Two stars** make a run bold; plain text drops them.
mail-moment = { $day } à { $time }
mail-subject-activation = Activez votre compte d’ici au { $deadline }
mail-subject-activation-open = Activez votre compte, inscription du { $sent }
mail-subject-running = Votre accès est déjà ouvert, message du { $sent }
mail-subject-active = Votre compte est actif depuis le { $sent }
mail-subject-password = Votre mot de passe a changé le { $at }

mail-title-activation = Activez votre compte
mail-title-running = Votre accès est déjà ouvert
mail-title-active = Votre compte est actif
mail-title-password = Votre mot de passe a changé

mail-preview-activation = Votre code est dans ce message : montrez-le à la borne ou au guichet.
mail-preview-running = Votre bon n’a pas été utilisé. Il reste valable.
mail-preview-active = Gardez ce message : il dit avec quoi vous vous connectez.
mail-preview-password = Vous n’avez rien changé ? Venez au guichet.

mail-hello = Bonjour { $name },
mail-hello-nobody = Bonjour,
mail-until = Jusqu’au
mail-until-line = Jusqu’au { $deadline }
mail-code-label = Votre code :
mail-code-case = Majuscules et espaces n’ont pas d’importance.
mail-code-picture = Carré à montrer au lecteur. Code : { $code }

mail-activation-lead = Votre inscription au programme « { $programme } » est enregistrée. Il reste une étape : activer votre compte.
mail-step-come = **Venez** à la borne ou au guichet.
mail-step-come-to = **Venez** à la borne ou au guichet, { $place }.
mail-step-show = **Montrez le carré** depuis votre téléphone, ou tapez les 12 lettres.
mail-step-type = Tapez les 12 lettres, ou dites-les au guichet.
mail-step-choose = **Choisissez votre phrase de passe.** Votre compte est ouvert aussitôt.
mail-days-from-entry = **Durée.** Votre accès dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} dès la saisie de votre bon, donc jusqu’au { $ends } inclus.
mail-days-from-activation = **Durée.** Votre accès dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} dès l’activation.
mail-slip = **Un bulletin imprimé ?** Il porte un autre code. Un seul des deux suffit, l’autre s’annule. Avec celui de ce message, votre adresse est confirmée du même coup.
mail-late = **Trop tard ?** Refaites l’inscription avec le même bon : il reste valable.
mail-not-you-activation = **Vous n’avez rien demandé ?** Ne faites rien. Sans activation, vos données sont effacées le { $deadline }.
mail-not-you-activation-open = **Vous n’avez rien demandé ?** Ne faites rien. Sans activation, vos données sont effacées.

mail-running-lead = Un bon pour le programme « { $programme } » vient d’être saisi avec votre adresse. Votre accès à ce programme est déjà ouvert.
mail-running-ends = **Durée.** Votre accès court jusqu’au { $ends } inclus.
mail-running-voucher = **Votre bon** n’a pas été utilisé. Il reste valable : gardez-le, ou rendez-le au guichet.
mail-running-password = **Mot de passe oublié ?** Venez au guichet.
mail-not-you-running = **Ce n’était pas vous ?** Ne faites rien : rien n’a changé.

mail-active-lead = Votre compte pour le programme « { $programme } » est actif depuis le { $at }.
mail-active-login = **Pour vous connecter :** votre nom d’utilisateur est { $login }, avec la phrase de passe que vous avez choisie.
mail-active-platform = **Votre plateforme :** { $name }, { $address }
mail-active-ends = **Durée.** Votre accès dure jusqu’au { $ends } inclus. Téléchargez vos documents avant cette date.
mail-active-open = **Durée.** Votre accès n’a pas de date de fin.
mail-not-you-active = **Ce n’était pas vous ?** Venez au guichet.

mail-subject-ending = Votre accès se termine le { $ends }
mail-title-ending = Votre accès se termine bientôt
mail-preview-ending = Téléchargez vos documents avant cette date.
mail-ending-lead = Votre accès au programme « { $programme } » se termine { $days ->
    [0] aujourd’hui, le { $ends }, à minuit.
    [one] demain, le { $ends }, à minuit.
   *[other] dans { $days } jours, le { $ends }, à minuit.
}
mail-ending-documents = **Vos documents.** Téléchargez-les avant cette date.
mail-ending-after = **Ensuite ?** Un nouveau bon ouvre un nouvel accès. Demandez-le à l’organisme qui vous a remis le premier.

mail-password-lead = Le mot de passe de votre compte a été changé le { $at }.
mail-not-you-password = **Ce n’était pas vous ?** Venez au guichet sans attendre : nous bloquerons le compte.

mail-no-link = Ce message ne contient aucun lien. Nous ne demandons jamais de mot de passe par message.
mail-no-password = Nous ne demandons jamais de mot de passe par message.
mail-hours-day = le { $day }
mail-hours-days = du { $first } au { $last }
mail-hours-and = {" et "}
mail-hours-opens = { $hour } h { $minute }
mail-hours-opens-full = { $hour } h
mail-hours-then = {" ; "}
mail-sent = Envoyé le { $sent }, réf. { $reference }
mail-rehearsal = Essai : ce message ne vaut rien.

# Why a mail transport is refused.
mail-wrong-address = il faut smtps://nom@serveur:465 ou smtp+starttls://nom@serveur:587
mail-wrong-clear = sans chiffrement, seul un serveur de cette machine convient
mail-wrong-rehearsal = un dossier d’essai n’envoie rien par le réseau
mail-wrong-authority = le certificat « { $file } » ne se lit pas
mail-wrong-folder = le dossier « { $folder } » ne peut pas être écrit
mail-wrong-sender = « { $sender } » n’est pas une adresse d’expéditeur

mail-subject-reset = Choisissez un nouveau mot de passe d’ici au { $deadline }
mail-title-reset = Choisissez un nouveau mot de passe
mail-preview-reset = Votre code est dans ce message : montrez-le à la borne ou au guichet.
mail-reset-lead = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour le compte { $login }.
mail-step-choose-new = **Choisissez une nouvelle phrase de passe.** Elle remplace aussitôt l’ancien mot de passe.
mail-reset-newest = **Plusieurs messages ?** Seul le code du dernier fonctionne. Un bulletin du guichet annule aussi celui-ci.
mail-not-you-reset = **Vous n’avez rien demandé ?** Ne faites rien : votre mot de passe reste le même.

mail-subject-ended = Votre accès s’est terminé le { $ends }
mail-title-ended = Votre accès est terminé
mail-preview-ended = Vos données seront effacées ; un nouveau bon ouvre un nouvel accès.
mail-ended-lead = Votre accès au programme « { $programme } » s’est terminé le { $ends }, à minuit. La plateforme et vos documents ne vous sont plus ouverts.
mail-ended-erased = **Vos données** sont effacées au plus tard le { $day }. Vous n’avez rien à faire.
