SELECT count(*) FROM
    (SELECT 1 FROM letter WHERE state IN ('queued', 'deferred') LIMIT ?1)
