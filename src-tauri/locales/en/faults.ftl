# The disk has failed: what is said until the file is beyond doubt.

refusal-file-in-doubt = This machine’s disk has failed. Nothing new is accepted until Guichet has been able to read the whole of its file again; what was confirmed stands. The office must have this disk checked.
