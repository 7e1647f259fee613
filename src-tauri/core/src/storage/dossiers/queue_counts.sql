SELECT programme_id, count(*), count(*) FILTER (WHERE due_on < ?1) FROM dossier
WHERE state IN ('open', 'asked') GROUP BY programme_id
