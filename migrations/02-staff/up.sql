-- People who work here. The office key's private half is wrapped once per person.
CREATE TABLE staff (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL UNIQUE,
    display_name  TEXT    NOT NULL,
    role          TEXT    NOT NULL CHECK (role IN
        ('administrator', 'secretariat', 'component', 'programme', 'printing')),
    password_hash TEXT    NOT NULL,
    key_salt      BLOB    NOT NULL CHECK (length(key_salt) = 16),
    wrapped_office_key BLOB NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('active', 'closed')),
    created_at    INTEGER NOT NULL
) STRICT;
