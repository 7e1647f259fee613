UPDATE learner
SET birth_date = coalesce(?2, birth_date), birth_name = ?3, details = ?4, details_saved_at = ?5
WHERE id = ?1
