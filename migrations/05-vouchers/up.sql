-- Vouchers come in batches, sealed by one key (decision 16) and digested for `verify`.
CREATE TABLE batch (
    id           INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    issuer       TEXT    NOT NULL,
    count        INTEGER NOT NULL CHECK (count > 0),
    first_number INTEGER NOT NULL,
    use_by       TEXT,
    course       TEXT    NOT NULL DEFAULT '',
    note         TEXT    NOT NULL DEFAULT '',
    sealed_key   BLOB    NOT NULL,
    vouchers_digest BLOB NOT NULL CHECK (length(vouchers_digest) = 32),
    issued_by    TEXT    NOT NULL,
    issued_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE voucher (
    id          INTEGER PRIMARY KEY,
    batch_id    INTEGER NOT NULL REFERENCES batch (id),
    number      INTEGER NOT NULL UNIQUE,
    state       TEXT    NOT NULL CHECK (state IN ('issued', 'held', 'spent', 'void')),
    -- Dies when the voucher is spent or void: nothing is left to reprint.
    sealed_code BLOB,
    changed_at  INTEGER NOT NULL,
    void_reason TEXT    CHECK (void_reason IN ('misprint', 'lost', 'issuer', 'other')),
    void_note   TEXT
) STRICT;
CREATE INDEX voucher_by_batch ON voucher (batch_id, state);

CREATE TABLE access (
    id           INTEGER PRIMARY KEY,
    account_id   INTEGER NOT NULL REFERENCES account (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- One voucher, one access: the last word of `V-11` is the database's.
    voucher_id   INTEGER UNIQUE REFERENCES voucher (id),
    opens_at     INTEGER NOT NULL,
    ends_at      INTEGER
) STRICT;
CREATE INDEX access_by_account ON access (account_id);
