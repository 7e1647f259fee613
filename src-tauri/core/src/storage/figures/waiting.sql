SELECT registration.id, registration.case_number,
    trim(coalesce(registration.first_name, '') || ' ' || coalesce(registration.last_name, '')),
    programme.name, registration.deadline_at,
    (SELECT letter.state FROM letter WHERE letter.registration_id = registration.id
        ORDER BY letter.id DESC LIMIT 1), registration.origin
FROM registration JOIN programme ON programme.id = registration.programme_id
WHERE registration.state = 'open' AND (registration.voucher_id IS NOT NULL OR registration.origin <> 'kiosk')
ORDER BY registration.deadline_at IS NULL, registration.deadline_at, registration.id
LIMIT ?1
