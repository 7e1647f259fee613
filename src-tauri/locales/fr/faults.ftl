# Le disque a failli : ce qui se dit jusqu’à ce que le fichier soit hors de doute.

refusal-file-in-doubt = Le disque a failli pendant une écriture, et Guichet n’arrive pas encore à relire son fichier sans défaut. Rien de neuf n’est accepté. Ce qui a été confirmé reste au fichier ; faites voir ce disque, puis recommencez.
