UPDATE access SET group_id = (
    SELECT "group".id FROM "group" WHERE "group".programme_id = access.programme_id AND "group".name = ?2)
WHERE id = ?1
