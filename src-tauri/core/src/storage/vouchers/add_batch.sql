INSERT INTO batch
    (programme_id, issuer, count, first_number, use_by, course, note, kind, sealed_key,
     vouchers_digest, issued_by, issued_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
