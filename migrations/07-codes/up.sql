-- Every code ever drawn, as a keyed hash. Codes with the same purpose and
-- subject are siblings: the first use kills the others (decision 15).
CREATE TABLE code (
    id         INTEGER PRIMARY KEY,
    mac        BLOB    NOT NULL UNIQUE CHECK (length(mac) = 32),
    purpose    TEXT    NOT NULL CHECK (purpose IN
        ('voucher', 'activation', 'reset', 'slip', 'listing', 'attestation')),
    subject_id INTEGER NOT NULL,
    channel    TEXT    NOT NULL CHECK (channel IN ('paper', 'letter', 'screen')),
    state      TEXT    NOT NULL CHECK (state IN ('live', 'used', 'dead')),
    drawn_at   INTEGER NOT NULL,
    expires_at INTEGER,
    ended_at   INTEGER,
    ended_why  TEXT    CHECK (ended_why IN
        ('used', 'sibling', 'replaced', 'expired', 'undelivered', 'void'))
) STRICT;
CREATE INDEX code_by_subject ON code (purpose, subject_id);
