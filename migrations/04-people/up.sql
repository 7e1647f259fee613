-- A learner is a person, an account one login, an access joins it to a programme
-- for a time, a file is the institution's own record of a person (decision 2).
CREATE TABLE learner (
    id         INTEGER PRIMARY KEY,
    first_name TEXT,
    last_name  TEXT,
    birth_name TEXT,
    birth_date TEXT,
    email      TEXT,
    email_proved_at INTEGER,
    language   TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    erased_at  INTEGER
) STRICT;
CREATE INDEX learner_by_email ON learner (email);

CREATE TABLE account (
    id            INTEGER PRIMARY KEY,
    learner_id    INTEGER NOT NULL REFERENCES learner (id),
    login         TEXT    UNIQUE,
    password_hash TEXT,
    must_change   INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1)),
    state         TEXT    NOT NULL CHECK (state IN
        ('waiting', 'active', 'locked', 'disabled', 'closed', 'erased')),
    created_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX account_by_learner ON account (learner_id);

CREATE TABLE file (
    id         INTEGER PRIMARY KEY,
    number     TEXT    NOT NULL UNIQUE,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    learner_id INTEGER REFERENCES learner (id),
    facts      TEXT    NOT NULL CHECK (json_valid(facts)),
    created_at INTEGER NOT NULL
) STRICT;
