-- Append-only, chained by hash. Personal fields stand beside the chain behind a
-- salted commitment, so that erasing them leaves the chain whole.
CREATE TABLE ledger (
    seq        INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor      TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    act        TEXT    NOT NULL,
    object     TEXT    NOT NULL,
    object_id  INTEGER NOT NULL,
    state      TEXT    NOT NULL,
    commitment BLOB    NOT NULL CHECK (length(commitment) = 32),
    prev_hash  BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash       BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX ledger_by_object ON ledger (object, object_id, seq);

CREATE TABLE ledger_detail (
    seq    INTEGER PRIMARY KEY REFERENCES ledger (seq),
    salt   BLOB NOT NULL CHECK (length(salt) = 32),
    fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
