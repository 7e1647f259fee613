SELECT id, kind AS state, json_object(
    'programme', programme_id, 'issuer', issuer, 'count', count, 'first', first_number,
    'use_by', use_by, 'course', course, 'note', note, 'key', digest(sealed_key),
    'vouchers', lower(hex(vouchers_digest)),
    'by', issued_by, 'at', issued_at) AS fields
FROM batch
