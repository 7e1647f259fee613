-- User names ever given, by a keyed hash: none is given twice, and none names anybody.
CREATE TABLE used_name (
    mac        BLOB    PRIMARY KEY CHECK (length(mac) = 32),
    account_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
