# Letters about dossiers and accounts that take over. **Two stars** make a run bold.
desk-letter-dossier-linked = Dossier relié
desk-letter-dossier-asked = Complément demandé
desk-letter-dossier-refused = Demande refusée
desk-letter-dossier-reopened = Dossier rouvert
desk-letter-account-replaced = Compte remplacé

# Linked.
mail-subject-linked = Votre dossier est relié, message du { $sent }
mail-title-linked = Votre dossier est relié
mail-preview-linked = Vos inscriptions et vos attestations vous attendent à la borne.
mail-linked-lead = Votre compte du programme « { $programme } » est relié à votre dossier { $number }.
mail-linked-open = **Désormais ouvert :** vos inscriptions et vos attestations, à la borne ou au guichet.
mail-linked-not-you = **Ce dossier n’est pas le vôtre ?** Venez au guichet.

# Something missing.
mail-subject-asked = Il nous manque une chose, réponse d’ici au { $due }
mail-title-asked = Il nous manque une chose
mail-preview-asked = Dites-le à la borne ou au guichet : votre dossier continue aussitôt.
mail-asked-lead = Pour relier votre compte du programme « { $programme } » à votre dossier, il nous manque une chose.
mail-asked-what = **Ce qui manque :** { $what }
mail-asked-how = **Comment répondre ?** À la borne, sous votre compte, ou au guichet ; ou répondez à ce message.
mail-asked-due = **Notre réponse :** d’ici au { $due }.
mail-missing-identity = une pièce d’identité, à montrer au guichet.
mail-missing-birth-date = votre date de naissance, à confirmer.
mail-missing-birth-name = votre nom de naissance.
mail-missing-number = votre numéro de dossier, s’il figure sur un ancien courrier.
mail-missing-past-course = une formation que vous avez déjà suivie chez nous.
mail-missing-address = votre adresse.

# Refused.
mail-subject-refused = Votre demande n’a pas été acceptée, message du { $sent }
mail-title-refused = Votre demande n’a pas été acceptée
mail-preview-refused = Le motif est dans ce message. Le guichet vous renseigne.
mail-refused-lead = Votre demande pour le programme « { $programme } » n’a pas été acceptée.
mail-refused-why = **Motif :** { $why }
mail-refused-how = **Une question ?** Venez au guichet : nous regardons avec vous.
mail-refusal-not-ours = cette demande relève d’un autre service.
mail-refusal-not-entitled = les conditions d’accès à ce programme ne sont pas remplies.
mail-refusal-duplicate = vous avez déjà un compte.
mail-refusal-untrue = les données transmises ne correspondent pas à notre registre.
mail-refusal-no-answer = nous n’avons pas reçu de réponse à notre question.
mail-refusal-on-request = vous l’avez demandé.

# Open again.
mail-subject-reopened = Nous revoyons votre dossier, réponse d’ici au { $due }
mail-title-reopened = Nous revoyons votre dossier
mail-preview-reopened = Notre message précédent ne vaut plus. Vous n’avez rien à faire.
mail-reopened-lead = Notre dernier message sur votre dossier du programme « { $programme } » est parti trop tôt et ne vaut plus. Nous revoyons votre dossier ; vous n’avez rien à faire.
mail-reopened-due = **Notre réponse :** d’ici au { $due }.

# Taken over.
mail-subject-replaced = Votre compte a été remplacé, message du { $sent }
mail-title-replaced = Votre compte a été remplacé
mail-preview-replaced = Tout est passé à votre nouveau compte.
mail-replaced-lead = Votre nouveau compte { $login } remplace désormais l’ancien.
mail-replaced-old = **L’ancien compte** { $old } est fermé : il ne permet plus de se connecter.
mail-replaced-moved = **Vos inscriptions et vos attestations** vous suivent.
mail-replaced-not-you = **Vous n’avez rien demandé ?** Venez au guichet ou appelez-nous : tout s’annule pendant sept jours.
