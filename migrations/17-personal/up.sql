-- What a registration without a voucher is about: `known`, the answer to an address that has an
-- account (H-24); `address`, a signed-in person's new address (H-G1); `takeover`, a new account in
-- place of one whose address is lost (H-25, H-26). Empty: an ordinary one.
ALTER TABLE registration ADD COLUMN intent TEXT CHECK (intent IN ('known', 'address', 'takeover'));
ALTER TABLE registration ADD COLUMN birth_date TEXT;
CREATE INDEX registration_by_email ON registration (programme_id, email) WHERE state = 'open';

-- Passwords that a letter carries, as argon2id of what was drawn for one attempt (H-9, decision 7).
-- Those of one purpose and subject are siblings: the first one used ends them all. An ended one
-- keeps neither its hash nor the keyed hash of the login it was for.
CREATE TABLE temporary_password (
    id         INTEGER PRIMARY KEY,
    purpose    TEXT    NOT NULL CHECK (purpose IN ('activation', 'reset')),
    subject_id INTEGER NOT NULL,
    attempt_id INTEGER NOT NULL REFERENCES letter_attempt (id),
    login_mac  BLOB    CHECK (length(login_mac) = 32),
    hash       TEXT,
    state      TEXT    NOT NULL CHECK (state IN ('live', 'dead')),
    drawn_at   INTEGER NOT NULL,
    expires_at INTEGER,
    ended_at   INTEGER,
    ended_why  TEXT    CHECK (ended_why IN ('used', 'replaced', 'expired', 'undelivered')),
    CHECK ((state = 'live') = (hash IS NOT NULL) AND (state = 'live') = (login_mac IS NOT NULL)
        AND (state = 'dead') = (ended_at IS NOT NULL))
) STRICT;
CREATE INDEX temporary_password_by_login ON temporary_password (login_mac) WHERE state = 'live';
CREATE INDEX temporary_password_by_subject ON temporary_password (purpose, subject_id);

-- The second step while it is being filled: one value per field, gone as soon as it is handed in.
CREATE TABLE details_draft (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    fields     TEXT    NOT NULL CHECK (json_valid(fields)),
    saved_at   INTEGER NOT NULL
) STRICT;
