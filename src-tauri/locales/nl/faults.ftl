# The disk has failed: what is said until the file is beyond doubt.

refusal-file-in-doubt = De schijf van deze computer heeft gefaald. Er wordt niets nieuws aanvaard zolang Guichet zijn hele bestand niet opnieuw heeft kunnen lezen; wat bevestigd is, blijft gelden. Het secretariaat moet deze schijf laten nakijken.
