-- Letters are intentions: template, recipient and facts, never a secret.
-- The code is drawn in the attempt that sends it (trust: send protocol).
CREATE TABLE letter (
    id              INTEGER PRIMARY KEY,
    kind            TEXT    NOT NULL,
    language        TEXT    NOT NULL,
    recipient       TEXT,
    recipient_name  TEXT,
    facts           TEXT    NOT NULL CHECK (json_valid(facts)),
    registration_id INTEGER REFERENCES registration (id),
    account_id      INTEGER REFERENCES account (id),
    message_id      TEXT    NOT NULL UNIQUE,
    state           TEXT    NOT NULL CHECK (state IN
        ('queued', 'sending', 'deferred', 'accepted', 'failed', 'needs_staff', 'cancelled')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    unanswered      INTEGER NOT NULL DEFAULT 0,
    posted_at       INTEGER NOT NULL,
    next_at         INTEGER NOT NULL,
    lease_until     INTEGER,
    accepted_at     INTEGER,
    last_reply      TEXT
) STRICT;
CREATE INDEX letter_due ON letter (state, next_at);
CREATE INDEX letter_by_registration ON letter (registration_id);

CREATE TABLE letter_attempt (
    id         INTEGER PRIMARY KEY,
    letter_id  INTEGER NOT NULL REFERENCES letter (id),
    number     INTEGER NOT NULL,
    code_id    INTEGER REFERENCES code (id),
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    verdict    TEXT    CHECK (verdict IN ('accepted', 'deferred', 'unknown', 'failed', 'paused')),
    phase      TEXT,
    reply      TEXT,
    UNIQUE (letter_id, number)
) STRICT;
