UPDATE roster_step SET before = NULL
WHERE before IS NOT NULL AND import_id IN (SELECT id FROM roster_import WHERE made_at < ?1)
