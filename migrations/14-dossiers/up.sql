-- What a person says of themselves beyond name and address (H-16), and the dossiers that staff
-- decide by a promised day (H-18, H-G6). `details` is one value per field of the programme.
ALTER TABLE learner ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));
ALTER TABLE learner ADD COLUMN details_saved_at INTEGER;
-- How somebody saw who it is, never a document's number (E-G3); empty: not verified.
ALTER TABLE learner ADD COLUMN identity_how TEXT
    CHECK (identity_how IN ('card', 'known', 'vouched'));
ALTER TABLE learner ADD COLUMN identity_at INTEGER;

-- The account that took over (H-26, H-G9); both stay, so that staff can say where it went.
ALTER TABLE account ADD COLUMN superseded_by INTEGER REFERENCES account (id);
ALTER TABLE account ADD COLUMN closed_at INTEGER;
ALTER TABLE account ADD COLUMN lock_reason TEXT;

CREATE TABLE dossier (
    id           INTEGER PRIMARY KEY,
    -- linking: to be joined to a file (H-15). takeover: from an older account (H-25, H-26).
    kind         TEXT    NOT NULL CHECK (kind IN ('linking', 'takeover')),
    learner_id   INTEGER NOT NULL REFERENCES learner (id),
    account_id   INTEGER NOT NULL REFERENCES account (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    state        TEXT    NOT NULL CHECK (state IN ('open', 'asked', 'accepted', 'refused', 'withdrawn')),
    submitted_at INTEGER NOT NULL,
    -- The local day promised; never brought forward once told.
    due_on       TEXT    NOT NULL,
    file_id      INTEGER REFERENCES file (id),
    decided_at   INTEGER,
    decided_by   TEXT,
    reason       TEXT,
    note         TEXT,
    -- Counts every change: a decision names the version it saw.
    version      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX dossier_by_due ON dossier (state, due_on);
CREATE INDEX dossier_by_learner ON dossier (learner_id);
CREATE UNIQUE INDEX one_dossier_at_a_time
    ON dossier (account_id, programme_id, kind) WHERE state IN ('open', 'asked');

-- Why, where a reason is asked: a word of a short list, never anything personal.
ALTER TABLE ledger ADD COLUMN reason TEXT NOT NULL DEFAULT '';
