SELECT id, kind, version, bodies, in_force_at FROM house_text
WHERE kind = ?2 AND id IN (SELECT text_id FROM text_acceptance WHERE staff_id = ?1)
ORDER BY version DESC LIMIT 1
