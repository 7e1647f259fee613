SELECT access.id, access.programme_id, registration.entered_at, access.opens_at, access.ends_at
FROM access
JOIN registration ON registration.voucher_id = access.voucher_id AND registration.state = 'activated'
