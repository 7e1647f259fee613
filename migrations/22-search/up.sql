-- Finding people as one types: what each can be found by, folded by the program (`search_words`),
-- kept in step by triggers. A learner has the even number twice its row, a file the odd one after.
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_part USING fts5 (words, tokenize = 'trigram', detail = 'full');
-- Nothing of somebody erased lingers in the index (V-20).
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search_part (search_part, rank) VALUES ('secure-delete', 1);

CREATE VIEW searchable (id, learner_id, file_id, words) AS
SELECT id * 2, id, NULL, search_words(first_name, last_name, birth_name, birth_date, email,
    (SELECT group_concat(login, ' ') FROM account WHERE account.learner_id = learner.id))
FROM learner WHERE erased_at IS NULL
UNION ALL
SELECT id * 2 + 1, NULL, id, search_words(first_name, last_name, birth_name, birth_date, email, number)
FROM file WHERE withdrawn_at IS NULL;

-- A row in it stops the triggers for newcomers: whoever takes in thousands fills the index once, in the same
-- transaction, and takes the row out again.
CREATE TABLE search_pause (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT;

CREATE TRIGGER search_learner_added AFTER INSERT ON learner
WHEN NOT EXISTS (SELECT 1 FROM search_pause) BEGIN
    INSERT INTO search (rowid, words) SELECT id, words FROM searchable WHERE learner_id = NEW.id;
    INSERT INTO search_part (rowid, words) SELECT id, words FROM searchable WHERE learner_id = NEW.id;
END;
CREATE TRIGGER search_learner_changed
AFTER UPDATE OF first_name, last_name, birth_name, birth_date, email, erased_at ON learner BEGIN
    DELETE FROM search WHERE rowid = NEW.id * 2;
    DELETE FROM search_part WHERE rowid = NEW.id * 2;
    INSERT INTO search (rowid, words) SELECT id, words FROM searchable WHERE learner_id = NEW.id;
    INSERT INTO search_part (rowid, words) SELECT id, words FROM searchable WHERE learner_id = NEW.id;
END;
