-- A drawn password is changed at the first sign-in. A PIN opens a locked window, never a session.
ALTER TABLE staff ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1));
ALTER TABLE staff ADD COLUMN pin_hash TEXT;
ALTER TABLE staff ADD COLUMN closed_at INTEGER;

-- What a component's or a programme's manager answers for.
CREATE TABLE staff_scope (
    id           INTEGER PRIMARY KEY,
    staff_id     INTEGER NOT NULL REFERENCES staff (id),
    unit_id      INTEGER REFERENCES unit (id),
    programme_id INTEGER REFERENCES programme (id),
    CHECK ((unit_id IS NULL) <> (programme_id IS NULL))
) STRICT;

-- The terms of use and the charter (A-16, A-G6), version by version; `bodies` is one text per language.
CREATE TABLE house_text (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL CHECK (kind IN ('terms', 'charter')),
    version     INTEGER NOT NULL,
    bodies      TEXT    NOT NULL CHECK (json_valid(bodies)),
    in_force_at INTEGER NOT NULL,
    UNIQUE (kind, version)
) STRICT;

-- Who accepted which version, in which language, and the SHA-256 of the text they saw.
CREATE TABLE text_acceptance (
    staff_id    INTEGER NOT NULL REFERENCES staff (id),
    text_id     INTEGER NOT NULL REFERENCES house_text (id),
    language    TEXT    NOT NULL,
    digest      BLOB    NOT NULL CHECK (length(digest) = 32),
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (staff_id, text_id)
) STRICT, WITHOUT ROWID;

-- The ledger's last line under the folder's key: a chain that was cut short still holds, this does not.
CREATE TABLE ledger_head (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    mac BLOB    NOT NULL CHECK (length(mac) = 32)
) STRICT;
