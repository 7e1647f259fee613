-- A first password may also be drawn for a paper: then no attempt carries it.
CREATE TABLE temporary_password_27 (
    id         INTEGER PRIMARY KEY,
    purpose    TEXT    NOT NULL CHECK (purpose IN ('activation', 'reset')),
    subject_id INTEGER NOT NULL,
    attempt_id INTEGER REFERENCES letter_attempt (id),
    login_mac  BLOB    CHECK (length(login_mac) = 32),
    hash       TEXT,
    state      TEXT    NOT NULL CHECK (state IN ('live', 'dead')),
    drawn_at   INTEGER NOT NULL,
    expires_at INTEGER,
    ended_at   INTEGER,
    ended_why  TEXT    CHECK (ended_why IN ('used', 'replaced', 'expired', 'undelivered', 'void')),
    CHECK ((state = 'live') = (hash IS NOT NULL) AND (state = 'live') = (login_mac IS NOT NULL)
        AND (state = 'dead') = (ended_at IS NOT NULL))
) STRICT;
INSERT INTO temporary_password_27 SELECT * FROM temporary_password;
DROP TABLE temporary_password;
ALTER TABLE temporary_password_27 RENAME TO temporary_password;
CREATE INDEX temporary_password_by_login ON temporary_password (login_mac) WHERE state = 'live';
CREATE INDEX temporary_password_by_subject ON temporary_password (purpose, subject_id);

-- A first password while it is the first one, sealed to the office key (decision 16, E-14).
CREATE TABLE first_password (
    temporary_id INTEGER PRIMARY KEY REFERENCES temporary_password (id),
    sealed       BLOB    NOT NULL
) STRICT;

-- The seal goes with what it keeps, whoever ends that and why.
CREATE TRIGGER first_password_ends AFTER UPDATE OF state ON temporary_password WHEN NEW.state = 'dead'
BEGIN
    DELETE FROM first_password WHERE temporary_id = NEW.id;
END;

-- Since when a password of its owner's own opens an account that a roster made.
ALTER TABLE account ADD COLUMN activated_at INTEGER;
