SELECT registration.id FROM registration
JOIN voucher ON voucher.id = registration.voucher_id
WHERE registration.state = 'open' AND voucher.state <> 'held'
