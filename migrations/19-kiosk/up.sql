-- Kiosk and counter together: cases that staff start or finish, and what the counter asks of the kiosk.
-- A case is a registration: typed at the kiosk, handed over unfinished, or begun at the counter.
ALTER TABLE registration ADD COLUMN origin TEXT NOT NULL DEFAULT 'kiosk'
    CHECK (origin IN ('kiosk', 'handed', 'counter'));
-- How somebody saw who it is, never a document's number (E-G3); empty: not verified.
ALTER TABLE registration ADD COLUMN identity_how TEXT
    CHECK (identity_how IN ('card', 'known', 'vouched'));
ALTER TABLE registration ADD COLUMN identity_at INTEGER;
CREATE INDEX registration_by_case ON registration (case_number, entered_at);

-- Set while staff keep the kiosk closed.
ALTER TABLE kiosk ADD COLUMN closed_at INTEGER;

-- What staff ask of the kiosk. It works once, for a short time, and one at a time.
CREATE TABLE kiosk_order (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('activate', 'take_over', 'wipe')),
    registration_id INTEGER REFERENCES registration (id),
    state      TEXT    NOT NULL CHECK (state IN
        ('waiting', 'taken', 'done', 'declined', 'cancelled', 'wiped', 'expired')),
    ordered_by TEXT    NOT NULL,
    ordered_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at   INTEGER,
    CHECK (kind <> 'activate' OR registration_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX one_order_at_a_time ON kiosk_order ((1)) WHERE state IN ('waiting', 'taken');
