# Le disque a failli : ce qui se dit jusqu’à ce que le fichier soit hors de doute.

refusal-file-in-doubt = Le disque de ce poste a failli. Rien de nouveau n’est accepté tant que Guichet n’a pas pu relire tout son fichier ; ce qui a été confirmé reste acquis. Le secrétariat doit faire contrôler ce disque.
