UPDATE account SET state = ?2, superseded_by = ?3, closed_at = ?4 WHERE id = ?1
