SELECT coalesce(sum(void_reason = 'misprint'), 0), coalesce(sum(void_reason <> 'misprint'), 0)
FROM voucher WHERE state = 'void' AND changed_at >= ?1 AND changed_at < ?2
