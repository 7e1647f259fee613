SELECT text_id, language, digest, accepted_at FROM text_acceptance
WHERE staff_id = ?1 ORDER BY accepted_at DESC, text_id DESC
