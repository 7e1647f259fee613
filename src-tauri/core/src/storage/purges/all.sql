SELECT programme_id, people, promised_days, erased_at FROM purge ORDER BY id DESC LIMIT ?1
