-- Which list somebody stands on, where a programme takes several: a complete list retires only its own (decision 32).
ALTER TABLE roster_person ADD COLUMN source TEXT NOT NULL DEFAULT '';
