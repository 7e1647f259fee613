-- What a programme says on its papers in its own words, and in which second language; none where it says what ships.
ALTER TABLE programme ADD COLUMN wording TEXT CHECK (wording IS NULL OR json_valid(wording));
