-- Listings on paper: each has a number and a square, is looked after, and is to be destroyed.
CREATE TABLE listing (
    id           INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    title        TEXT    NOT NULL,
    has_secrets  INTEGER NOT NULL CHECK (has_secrets IN (0, 1)),
    destroy_by   TEXT    NOT NULL,
    made_at      INTEGER NOT NULL,
    made_by      TEXT    NOT NULL,
    destroyed_at INTEGER,
    destroyed_by TEXT,
    CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
) STRICT;

-- Who stands on it, with what secret, and the keyed hash of what is printed of them.
CREATE TABLE listing_row (
    listing_id   INTEGER NOT NULL REFERENCES listing (id),
    account_id   INTEGER NOT NULL REFERENCES account (id),
    code_id      INTEGER REFERENCES code (id),
    temporary_id INTEGER REFERENCES temporary_password (id),
    stamp        BLOB    NOT NULL CHECK (length(stamp) = 32),
    PRIMARY KEY (listing_id, account_id)
) STRICT, WITHOUT ROWID;
