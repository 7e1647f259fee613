INSERT INTO access (account_id, programme_id, voucher_id, opens_at, ends_at)
VALUES (?1, ?2, ?3, ?4, ?5)
