SELECT seq, at, actor, role, act, object, object_id, state, commitment, prev_hash, hash, reason
FROM ledger ORDER BY seq
