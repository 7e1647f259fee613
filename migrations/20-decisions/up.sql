-- The same person's other accounts are looked for by these.
CREATE INDEX learner_by_birth ON learner (birth_date) WHERE birth_date IS NOT NULL;
CREATE INDEX learner_by_last_name ON learner (last_name COLLATE NOCASE);

-- How a dossier compares with the register, kept so that thousands can be listed; worked out again
-- whenever either side has changed, and always before a decision.
CREATE TABLE dossier_fit (
    dossier_id INTEGER PRIMARY KEY REFERENCES dossier (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('clean', 'compare', 'several', 'none')),
    candidates INTEGER NOT NULL,
    file_id    INTEGER REFERENCES file (id),
    score      INTEGER NOT NULL,
    reasons    TEXT    NOT NULL CHECK (json_valid(reasons))
) STRICT;
CREATE INDEX dossier_fit_by_file ON dossier_fit (file_id);
CREATE TRIGGER fit_follows_learner
AFTER UPDATE OF first_name, last_name, birth_name, birth_date, email, details ON learner
BEGIN DELETE FROM dossier_fit WHERE dossier_id IN (SELECT id FROM dossier WHERE learner_id = new.id); END;

-- Each decision with what it changed elsewhere, so that it can be taken back for seven days (H-26).
CREATE TABLE decision (
    id           INTEGER PRIMARY KEY,
    dossier_id   INTEGER NOT NULL REFERENCES dossier (id),
    act          TEXT    NOT NULL CHECK (act IN ('linked', 'created', 'merged', 'asked', 'refused')),
    state_before TEXT    NOT NULL CHECK (state_before IN ('open', 'asked')),
    reason_before TEXT,
    -- Rows that moved and letters that were posted, by table: numbers only.
    moved        TEXT    NOT NULL CHECK (json_valid(moved)),
    decided_at INTEGER NOT NULL,
    decided_by TEXT    NOT NULL,
    undone_at  INTEGER,
    undone_by  TEXT
) STRICT;
CREATE INDEX decision_by_dossier ON decision (dossier_id);
CREATE INDEX decision_by_time ON decision (decided_at);
