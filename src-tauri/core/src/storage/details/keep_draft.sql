INSERT INTO details_draft (account_id, fields, saved_at) VALUES (?1, ?2, ?3)
ON CONFLICT (account_id) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at
