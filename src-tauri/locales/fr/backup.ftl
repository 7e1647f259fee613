# Copies: refusals, guichetctl, the counter's home, and the page of copies.

## Refusals

refusal-backup-running = Une copie est déjà en cours. Attendez qu’elle soit finie.
refusal-backup-broken = La copie n’est pas complète : elle a été jetée. Recommencez ; si cela se répète, lancez « guichetctl verify ».
refusal-backup-folder-gone = Le dossier { $folder } n’est pas là. Branchez la clé, ou choisissez un autre dossier.
refusal-copy-unreadable = { $reason ->
    [NotFound] Il n’y a pas de fichier { $file }.
    [PermissionDenied] On n’a pas le droit de lire { $file }.
   *[other] On ne peut pas lire { $file } ({ $reason }).
}
refusal-copy-foreign = { $file } n’est pas une copie de Guichet.
refusal-copy-newer = { $file } vient d’une version plus récente de Guichet. Installez celle-là, puis recommencez.
refusal-copy-damaged = { $file } est abîmé ou a été modifié. Rien n’a été écrit ; prenez une autre copie.
refusal-copy-key-wrong = Cette clé n’ouvre pas la copie. Vérifiez la feuille de secours, ou l’identifiant et le mot de passe du jour de la copie.
refusal-recovery-line-wrong = La ligne { $line } de la feuille de secours contient une erreur. Relisez ses douze lettres.
refusal-recovery-wrong = Ces lignes ne forment pas une clé. Il en faut sept, dans l’ordre, de la même feuille.
refusal-folder-not-empty = Le dossier { $folder } n’est pas vide. Restaurez dans un dossier vide : rien n’a été remplacé.

## guichetctl

console-name = guichetctl
console-backup = Copie scellée : { $file } ({ $kib } Kio). La feuille de secours ou un mot de passe du secrétariat l’ouvre. Détruisez-la dans les trente jours.
console-backup-now = Copie faite et vérifiée : { $file } ({ $kib } Kio).
console-backup-set = Les copies vont désormais dans { $folder }.
console-backup-none = Aucune copie dans { $folder }.
console-ask-recovery = Ligne de la feuille de secours (vide pour finir) :
console-restored = « { $name } » est restauré dans { $folder } : copie du { $day }, { $time }, vérifiée, registre { $head }. Ce qui a été fait depuis n’y est pas.
console-day-sheet = Feuille du jour, { $day } : { $file }
help-backup = Copier toutes les données, scellées pour la clé du bureau
help-backup-file = Le fichier à créer
help-backup-set = Choisir le dossier des copies de chaque nuit
help-backup-set-folder = Le dossier, un partage ou une clé ; il doit exister
help-backup-now = Copier maintenant dans le dossier des copies
help-backup-list = Montrer les copies gardées
help-restore = Restaurer une copie dans un dossier vide (--data)
help-restore-file = La copie
help-restore-recovery = Avec la feuille de secours : ses sept lignes sur l’entrée standard
help-restore-admin = Avec --recovery : un compte d’administration, nouveau ou connu, dont le mot de passe est la ligne après les sept
help-daysheet = Écrire la feuille du jour
help-daysheet-pdf = Le fichier PDF à créer
help-daysheet-day = Le jour, comme 2026-11-23 (sinon aujourd’hui)

## The counter's home

desk-backup-rhythm = Chaque nuit à { $hour } h, ou au démarrage suivant. Une copie est gardée { $days } jours.
desk-backup-kib = { $size } Kio
desk-backup-mib = { $size } Mio
