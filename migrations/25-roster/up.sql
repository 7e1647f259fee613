-- Who stands on which programme's roster, and what the roster last said of them (E-1, decision 31).
CREATE TABLE roster_person (
    id            INTEGER PRIMARY KEY,
    programme_id  INTEGER NOT NULL REFERENCES programme (id),
    -- The school's number, or the folded name and the birth date where it gives none.
    key           TEXT    NOT NULL,
    learner_id    INTEGER NOT NULL UNIQUE REFERENCES learner (id),
    access_id     INTEGER NOT NULL UNIQUE REFERENCES access (id),
    told          TEXT    NOT NULL CHECK (json_valid(told)),
    -- Since when a complete roster misses them.
    missing_since INTEGER,
    UNIQUE (programme_id, key)
) STRICT;

CREATE TABLE roster_import (
    id           INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    file         TEXT    NOT NULL,
    is_complete  INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    counts       TEXT    NOT NULL CHECK (json_valid(counts)),
    made_at      INTEGER NOT NULL,
    made_by      TEXT    NOT NULL,
    undone_at    INTEGER,
    undone_by    TEXT
) STRICT;

-- What an import did to whom, with what was before, so that it can be taken back for a day.
CREATE TABLE roster_step (
    import_id INTEGER NOT NULL REFERENCES roster_import (id),
    person_id INTEGER NOT NULL REFERENCES roster_person (id),
    act       TEXT    NOT NULL CHECK (act IN ('created', 'changed', 'missing', 'returned')),
    before    TEXT    CHECK (json_valid(before)),
    PRIMARY KEY (import_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX roster_step_by_person ON roster_step (person_id);
