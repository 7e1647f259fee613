SELECT id, programme_id, title, has_secrets, destroy_by, made_at, made_by, destroyed_at, destroyed_by,
    (SELECT count(*) FROM listing_row WHERE listing_id = listing.id)
FROM listing
WHERE ?1 IS NULL OR id = ?1
ORDER BY has_secrets AND destroyed_at IS NULL DESC, id DESC
LIMIT ?2
