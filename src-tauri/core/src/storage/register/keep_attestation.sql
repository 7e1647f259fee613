INSERT INTO attestation (file_id, number, title, issued_on) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (number) DO UPDATE SET title = excluded.title, issued_on = excluded.issued_on
WHERE file_id = excluded.file_id AND (title <> excluded.title OR issued_on IS NOT excluded.issued_on)
