INSERT INTO voucher (batch_id, number, state, sealed_code, changed_at)
VALUES (?1, ?2, 'issued', ?3, ?4)
