SELECT purpose, subject_id, hash, attempt_id IS NOT NULL FROM temporary_password
WHERE login_mac = ?1 AND state = 'live' AND (expires_at IS NULL OR expires_at > ?2)
ORDER BY id DESC
