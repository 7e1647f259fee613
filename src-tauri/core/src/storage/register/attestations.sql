SELECT number, title, issued_on FROM attestation
WHERE file_id = ?1 ORDER BY issued_on DESC, number
