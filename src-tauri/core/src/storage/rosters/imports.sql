SELECT id, programme_id, file, made_at, made_by, undone_at FROM roster_import ORDER BY id DESC LIMIT ?1
