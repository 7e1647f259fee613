-- The class or training group somebody is in, within a programme (decision 1).
ALTER TABLE access ADD COLUMN group_id INTEGER REFERENCES "group" (id);
CREATE INDEX access_by_group ON access (group_id) WHERE group_id IS NOT NULL;
