-- A programme is one policy under a unit; a group is a class or a training group.
CREATE TABLE programme (
    id         INTEGER PRIMARY KEY,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    key        TEXT    NOT NULL UNIQUE,
    name       TEXT    NOT NULL,
    policy     TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at  INTEGER
) STRICT;

CREATE TABLE "group" (
    id           INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    name         TEXT    NOT NULL,
    UNIQUE (programme_id, name)
) STRICT;
