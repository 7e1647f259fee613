-- What was erased of people whose access is long over, as counts: nothing of them is left to name (V-20, V-G10).
CREATE TABLE purge (
    id           INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    people       INTEGER NOT NULL CHECK (people > 0),
    -- Days after the end by which the programme promised the erasure.
    promised_days INTEGER NOT NULL,
    erased_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX purge_by_day ON purge (erased_at);

CREATE INDEX letter_by_account ON letter (account_id);

-- Codes that end by themselves: few at a time among very many.
CREATE INDEX code_by_expiry ON code (expires_at) WHERE state = 'live' AND expires_at IS NOT NULL;
