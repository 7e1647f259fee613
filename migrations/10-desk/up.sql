-- What the two faces share while people stand in front of them.
CREATE TABLE throttle (
    key        BLOB PRIMARY KEY CHECK (length(key) = 32),
    failures   INTEGER NOT NULL,
    level      INTEGER NOT NULL DEFAULT 0,
    since_at   INTEGER NOT NULL,
    wait_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE kiosk (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    state    TEXT    NOT NULL,
    since_at INTEGER NOT NULL,
    called_at INTEGER
) STRICT;
INSERT INTO kiosk (id, state, since_at) VALUES (1, 'closed', 0);

-- Papers that left the printer, or were meant to: title and fate, never content.
CREATE TABLE print_job (
    id         INTEGER PRIMARY KEY,
    title      TEXT    NOT NULL,
    sheets     INTEGER NOT NULL,
    outcome    TEXT    NOT NULL CHECK (outcome IN ('printer', 'folder', 'screen')),
    printed_at INTEGER NOT NULL,
    printed_by TEXT    NOT NULL
) STRICT;
