SELECT coalesce(sum(count), 0), coalesce(min(first_number), 0), coalesce(max(first_number + count - 1), 0)
FROM batch WHERE issued_at >= ?1 AND issued_at < ?2
