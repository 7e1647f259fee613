SELECT file.number FROM attestation JOIN file ON file.id = attestation.file_id
WHERE attestation.number = ?1
