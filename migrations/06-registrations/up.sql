-- What a learner typed, from the code's entry to activation or lapse (V-5…V-8).
-- Names and address are a draft: they are erased when the registration ends.
CREATE TABLE registration (
    id           INTEGER PRIMARY KEY,
    handle       TEXT    NOT NULL UNIQUE,
    case_number  TEXT    NOT NULL,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    voucher_id   INTEGER REFERENCES voucher (id),
    account_id   INTEGER REFERENCES account (id),
    first_name   TEXT,
    last_name    TEXT,
    email        TEXT,
    language     TEXT    NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('open', 'activated', 'lapsed', 'answered')),
    entered_at   INTEGER NOT NULL,
    -- Empty until the first letter is accepted by the mail server (V-G5).
    deadline_at  INTEGER,
    ended_at     INTEGER
) STRICT;
CREATE UNIQUE INDEX one_open_registration_per_voucher
    ON registration (voucher_id) WHERE state IN ('open', 'activated');
CREATE INDEX registration_by_state ON registration (state, deadline_at);
CREATE INDEX registration_by_day ON registration (entered_at);
