UPDATE learner
SET first_name = NULL, last_name = NULL, birth_name = NULL, birth_date = NULL, email = NULL,
    email_proved_at = NULL, details = '{}', details_saved_at = NULL, identity_how = NULL,
    identity_at = NULL, erased_at = ?2
WHERE id = ?1
