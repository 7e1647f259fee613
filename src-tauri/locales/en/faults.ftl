# The disk has failed: what is said until the file is beyond doubt.

refusal-file-in-doubt = The disk failed during a write, and Guichet cannot yet read its file without a flaw. Nothing new is accepted. What was confirmed stays in the file; have the disk looked at, then try again.
