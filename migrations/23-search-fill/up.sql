-- The index of `22-search` follows logins and files too, and takes in who was known before it.
CREATE TRIGGER search_account_added AFTER INSERT ON account
WHEN NOT EXISTS (SELECT 1 FROM search_pause) BEGIN
    DELETE FROM search WHERE rowid = NEW.learner_id * 2;
    DELETE FROM search_part WHERE rowid = NEW.learner_id * 2;
    INSERT INTO search (rowid, words) SELECT id, words FROM searchable WHERE learner_id = NEW.learner_id;
    INSERT INTO search_part (rowid, words) SELECT id, words FROM searchable WHERE learner_id = NEW.learner_id;
END;
CREATE TRIGGER search_account_changed AFTER UPDATE OF login, learner_id ON account BEGIN
    DELETE FROM search WHERE rowid IN (OLD.learner_id * 2, NEW.learner_id * 2);
    DELETE FROM search_part WHERE rowid IN (OLD.learner_id * 2, NEW.learner_id * 2);
    INSERT INTO search (rowid, words)
        SELECT id, words FROM searchable WHERE learner_id IN (OLD.learner_id, NEW.learner_id);
    INSERT INTO search_part (rowid, words)
        SELECT id, words FROM searchable WHERE learner_id IN (OLD.learner_id, NEW.learner_id);
END;
CREATE TRIGGER search_file_added AFTER INSERT ON file BEGIN
    INSERT INTO search (rowid, words) SELECT id, words FROM searchable WHERE file_id = NEW.id;
    INSERT INTO search_part (rowid, words) SELECT id, words FROM searchable WHERE file_id = NEW.id;
END;
CREATE TRIGGER search_file_changed
AFTER UPDATE OF number, first_name, last_name, birth_name, birth_date, email, withdrawn_at ON file BEGIN
    DELETE FROM search WHERE rowid = NEW.id * 2 + 1;
    DELETE FROM search_part WHERE rowid = NEW.id * 2 + 1;
    INSERT INTO search (rowid, words) SELECT id, words FROM searchable WHERE file_id = NEW.id;
    INSERT INTO search_part (rowid, words) SELECT id, words FROM searchable WHERE file_id = NEW.id;
END;

CREATE INDEX registration_by_account ON registration (account_id) WHERE account_id IS NOT NULL;

-- The words of the index with how many people each stands for.
CREATE VIRTUAL TABLE search_word USING fts5vocab (search, row);
INSERT INTO search (rowid, words) SELECT id, words FROM searchable;
INSERT INTO search_part (rowid, words) SELECT id, words FROM searchable;
