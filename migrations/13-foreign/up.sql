-- Batches that an issuer's list became (V-G9): their codes were drawn elsewhere, so there is no key
-- to seal them under and nothing to reprint.
ALTER TABLE batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'issued'
    CHECK (kind IN ('issued', 'imported') AND (kind = 'imported') = (length(sealed_key) = 0));
