# The page of copies at the counter, the strip of a copy that failed, and the day sheet's button.

backups-failed = La sauvegarde échoue depuis le { $since }.
backups-retry = Réessayer
backups-open = Voir les sauvegardes
backups-last = Dernière bonne copie
backups-never = Pas encore de copie
backups-now = Copier maintenant
backups-copying = Copie en cours…
backups-done = Copie faite et vérifiée.
backups-where = Où vont les copies
backups-folder = Autre dossier, partage ou clé
backups-usual = Ces copies sont sur le disque de ce PC. S’il tombe en panne, elles partent avec lui : choisissez une clé ou un partage.
backups-sealed = Chaque copie est scellée : la feuille de secours ou un mot de passe du secrétariat l’ouvre, sur n’importe quel PC.
backups-choose = Choisir
backups-back = Revenir au dossier habituel
backups-chosen = Les copies vont désormais dans ce dossier.
backups-kept = Copies gardées
backups-none = Aucune copie dans ce dossier.
backups-day-sheet = Feuille du jour
backups-day-sheet-printed = Feuille du jour envoyée à { $printer }.
backups-day-sheet-kept = Feuille du jour gardée : { $file }
backups-kept-count = { $count ->
    [one] une copie
   *[other] { $count } copies
}
backups-folder-missing = Indiquez un dossier.
