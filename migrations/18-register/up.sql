-- The institution's own register: whom it knows, for which courses, with which documents (H-15,
-- H-26). A file that was made here and taken back stays, so that its number is never given twice.
ALTER TABLE file ADD COLUMN first_name TEXT;
ALTER TABLE file ADD COLUMN last_name TEXT;
ALTER TABLE file ADD COLUMN birth_name TEXT;
ALTER TABLE file ADD COLUMN birth_date TEXT;
ALTER TABLE file ADD COLUMN email TEXT;
ALTER TABLE file ADD COLUMN withdrawn_at INTEGER;
CREATE INDEX file_by_learner ON file (learner_id) WHERE learner_id IS NOT NULL;

-- What a file can be found by: folded names, birth date, address, number. A newcomer is compared
-- with the few files that share a key, never with all.
CREATE TABLE file_key (
    key     TEXT    NOT NULL,
    file_id INTEGER NOT NULL REFERENCES file (id),
    PRIMARY KEY (key, file_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_key_by_file ON file_key (file_id);

CREATE TABLE enrolment (
    id        INTEGER PRIMARY KEY,
    file_id   INTEGER NOT NULL REFERENCES file (id),
    course    TEXT    NOT NULL,
    begins_on TEXT,
    ends_on   TEXT,
    state     TEXT    NOT NULL CHECK (state IN ('enrolled', 'running', 'completed', 'cancelled'))
) STRICT;
CREATE UNIQUE INDEX one_enrolment_per_course ON enrolment (file_id, course, coalesce(begins_on, ''));

CREATE TABLE attestation (
    id        INTEGER PRIMARY KEY,
    file_id   INTEGER NOT NULL REFERENCES file (id),
    number    TEXT    NOT NULL UNIQUE,
    title     TEXT    NOT NULL,
    issued_on TEXT
) STRICT;
CREATE INDEX attestation_by_file ON attestation (file_id);
