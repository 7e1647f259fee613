-- What each programme's platform was told, and when (decision 5). Every format is a chain of its
-- own: a platform that reads one file has not read the other.
CREATE TABLE handover (
    id           INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    format       TEXT    NOT NULL CHECK (format IN ('moodle', 'ldif', 'csv')),
    number       INTEGER NOT NULL,
    made_at      INTEGER NOT NULL,
    made_by      TEXT    NOT NULL,
    UNIQUE (programme_id, format, number)
) STRICT;

-- What was told of one account, never a password. Emptied when the person is erased.
CREATE TABLE handover_line (
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    account_id  INTEGER NOT NULL REFERENCES account (id),
    change      TEXT    NOT NULL CHECK (change IN ('created', 'changed', 'closed')),
    told        TEXT    NOT NULL CHECK (json_valid(told)),
    PRIMARY KEY (handover_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_line_by_account ON handover_line (account_id, handover_id);

-- Logins of people erased before their time, whom the platform still has to close. They go with
-- the hand-over that follows the one that said so.
CREATE TABLE handover_closing (
    account_id   INTEGER NOT NULL REFERENCES account (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    format       TEXT    NOT NULL,
    login        TEXT    NOT NULL,
    told_in      INTEGER,
    PRIMARY KEY (account_id, programme_id, format)
) STRICT, WITHOUT ROWID;
