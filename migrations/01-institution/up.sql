-- The institution, its parts, its settings, and the highest time ever seen.
CREATE TABLE institution (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    name        TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    zone        TEXT    NOT NULL,
    is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1)),
    office_public_key BLOB NOT NULL CHECK (length(office_public_key) = 32),
    logo        BLOB,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    id             INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    name           TEXT    NOT NULL UNIQUE
) STRICT;

-- One value per name, as JSON: opening hours, address, mail transport, printer.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- The clock guard's high-water mark (decision 11), seconds since 1970.
CREATE TABLE clock_mark (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    mark INTEGER NOT NULL
) STRICT;
INSERT INTO clock_mark (id, mark) VALUES (1, 0);
