# Letters of the personal account. **Two stars** make a run bold; plain text drops them.
mail-password-label = Votre mot de passe provisoire :
mail-no-link-temporary = Ce message ne contient aucun lien. Personne ne vous demandera ce mot de passe par message ou par téléphone.

mail-subject-temporary = Ouvrez votre compte d’ici au { $deadline }
mail-title-temporary = Ouvrez votre compte
mail-preview-temporary = Un mot de passe provisoire vous attend dans ce message.
mail-temporary-lead = Votre demande de compte pour « { $programme } » est enregistrée. Il reste à vous connecter une première fois.
mail-step-sign-in = **Touchez « J’ai un compte »** et écrivez votre adresse, { $login }, puis le mot de passe ci-dessus.
mail-temporary-once = **Une seule fois.** Ce mot de passe sert à en choisir un autre, que vous seul connaîtrez.
mail-temporary-next = **Ensuite,** complétez « Mes données » à la borne : votre inscription est alors transmise.

mail-subject-known = Vous avez déjà un compte, code valable jusqu’au { $deadline }
mail-title-known = Vous avez déjà un compte
mail-preview-known = Votre compte existe. Le code de ce message permet d’y revenir.
mail-known-lead = Quelqu’un, sans doute vous, a voulu créer un compte avec cette adresse. Le vôtre existe déjà : { $login }.
mail-known-remember = **Vous savez votre mot de passe ?** Touchez « J’ai un compte » à la borne ; ce code n’est pas nécessaire.
mail-not-you-known = **Ce n’était pas vous ?** Ne faites rien : votre compte reste comme il est.

mail-subject-details = Données reçues, réponse d’ici au { $due }
mail-title-details = Vos données sont reçues
mail-preview-details = Le secrétariat relie votre dossier et vous répond.
mail-details-lead = Vos données pour « { $programme } » sont bien arrivées. Le secrétariat les relie à votre dossier.
mail-details-due = **Notre réponse :** d’ici au { $due }.
mail-details-meanwhile = **En attendant,** votre compte reste ouvert à la borne. Les attestations s’impriment dès que le dossier est relié.
mail-not-you-details = **Vous n’avez rien transmis ?** Venez au guichet.

mail-subject-address = Confirmez votre nouvelle adresse d’ici au { $deadline }
mail-title-address = Confirmez votre nouvelle adresse
mail-preview-address = Montrez le code de ce message à la borne.
mail-address-lead = Cette adresse doit devenir celle du compte { $login }. Le code ci-dessous le confirme.
mail-step-confirm = **C’est tout.** Votre nouvelle adresse vaut aussitôt.
mail-address-pending = **D’ici là,** rien ne change : l’ancienne adresse reste la bonne.
mail-not-you-address = **Vous n’avez rien demandé ?** Ne faites rien : rien ne change.

mail-subject-moved = Votre adresse a changé le { $at }
mail-title-moved = Votre adresse a changé
mail-preview-moved = Vous n’avez rien changé ? Dites-le au guichet.
mail-moved-lead = Votre compte a depuis le { $at } cette adresse : { $email }.
mail-moved-lead-old = Votre compte a depuis le { $at } une autre adresse : { $email }. Nos messages y vont désormais.
mail-moved-login = **Pour vous connecter :** { $login }, avec le même mot de passe.
mail-not-you-moved = **Ce n’était pas vous ?** Venez au guichet sans attendre.
mail-not-you-moved-call = **Ce n’était pas vous ?** Appelez le { $phone } ou venez au guichet sans attendre.
