INSERT OR IGNORE INTO "group" (programme_id, name) SELECT programme_id, ?2 FROM access WHERE id = ?1
