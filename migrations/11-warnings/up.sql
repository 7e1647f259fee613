-- Which warnings an access has had, so that each leaves once (V-14).
CREATE TABLE access_warning (
    access_id INTEGER NOT NULL REFERENCES access (id),
    days      INTEGER NOT NULL,
    PRIMARY KEY (access_id, days)
) STRICT, WITHOUT ROWID;
