SELECT origin, identity_how, identity_at, voucher_id, ended_at FROM registration WHERE id = ?1
