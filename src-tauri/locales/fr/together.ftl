# Kiosk and counter together: cases, orders, the slip with a case number.
desk-kiosk-closed-by-staff = Fermée
desk-kiosk-asked = En cours, code demandé
desk-kiosk-handed = En cours, transmis au guichet
desk-kiosk-closing = Ferme après cette personne
desk-todo-case = { $programme }, { $case } : à finir au guichet

case-origin-kiosk = Saisi à la borne
case-origin-handed = Transmis par la borne
case-origin-counter = Commencé au guichet
case-identity-none = Identité non vérifiée
case-until = À finir jusqu’au { $at }
case-until-letter = Message remis ; le code vaut jusqu’au { $at }
case-letter-waits = Le message n’est pas encore parti
case-activated = Compte activé le { $at }
case-lapsed = Dossier clos le { $at } ; ce qui était saisi est effacé

reason-identity-card = Pièce d’identité vue
reason-identity-known = Personne connue
reason-identity-vouched = Par le maître de classe

order-activate-waiting = La borne est prévenue…
order-activate-taken = La personne choisit son mot de passe à la borne…
order-activate-done = Mot de passe choisi : le compte est actif.
order-activate-declined = Quelqu’un d’autre utilise la borne et continue sa session.
order-activate-cancelled = Demande arrêtée. Rien n’a été choisi.
order-activate-wiped = La borne a été quittée sans choisir de mot de passe.
order-activate-expired = La borne n’a pas répondu à temps. Rien n’a été choisi.
order-take-over-waiting = La borne demande à la personne si elle continue au guichet…
order-take-over-taken = La borne demande à la personne si elle continue au guichet…
order-take-over-done = La personne continue au guichet.
order-take-over-declined = La personne préfère continuer à la borne.
order-take-over-cancelled = Demande arrêtée.
order-take-over-wiped = La session a pris fin avant la réponse.
order-take-over-expired = Personne n’a répondu à la borne.
order-wipe-waiting = La borne s’efface…
order-wipe-taken = La borne s’efface…
order-wipe-done = La borne est effacée.
order-wipe-declined = La borne n’a pas été effacée.
order-wipe-cancelled = Demande arrêtée.
order-wipe-wiped = La borne est effacée.
order-wipe-expired = La borne n’a pas répondu. Vérifiez qu’elle est allumée.

act-case-handed-over = Demande transmise au guichet
act-case-started = Dossier commencé au guichet
act-case-opened = Dossier ouvert au guichet
act-case-corrected = Nom ou adresse corrigés
act-case-sent = Code envoyé depuis le guichet
act-case-dropped = Dossier abandonné
act-identity-checked = Identité vérifiée
act-activation-ordered = Activation demandée à la borne
act-activation-begun-at-kiosk = Choix du mot de passe ouvert à la borne

paper-case = AU GUICHET
paper-case-title = Terminez au guichet
paper-case-day = Numéro du
paper-case-where = <b>Allez au guichet</b> ({ $desk }) et montrez ce numéro.
paper-case-bring = <b>Prenez une pièce d’identité.</b> Elle est regardée, jamais copiée.
paper-case-kept = <b>Gardé jusqu’au { $day }.</b> Ensuite, ce que vous avez saisi est effacé et votre bon est de nouveau libre.
case-slip-place = guichet
