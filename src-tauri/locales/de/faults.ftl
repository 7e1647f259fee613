# Der Datenträger hat versagt: was gesagt wird, bis die Datei außer Zweifel ist.

refusal-file-in-doubt = Der Datenträger dieses PCs hat versagt. Nichts Neues wird angenommen, bis Guichet seine ganze Datei wieder lesen konnte; was bestätigt wurde, bleibt gültig. Das Sekretariat muss diesen Datenträger prüfen lassen.
