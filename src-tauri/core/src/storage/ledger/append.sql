INSERT INTO ledger
    (seq, at, actor, role, act, object, object_id, state, commitment, prev_hash, hash, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
