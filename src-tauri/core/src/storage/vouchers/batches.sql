SELECT id, programme_id, issuer, count, first_number, use_by, course, note, kind, sealed_key,
    vouchers_digest, issued_by, issued_at
FROM batch
