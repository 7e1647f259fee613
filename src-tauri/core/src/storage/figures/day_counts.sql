SELECT
    (SELECT count(*) FROM account WHERE created_at >= ?1 AND created_at < ?2),
    (SELECT count(*) FROM access WHERE voucher_id IS NOT NULL AND opens_at >= ?1 AND opens_at < ?2),
    (SELECT count(*) FROM registration WHERE entered_at >= ?1 AND entered_at < ?2),
    (SELECT count(*) FROM letter WHERE accepted_at >= ?1 AND accepted_at < ?2),
    (SELECT coalesce(sum(sheets), 0) FROM print_job
        WHERE outcome = 'printer' AND printed_at >= ?1 AND printed_at < ?2),
    (SELECT coalesce(sum(sheets), 0) FROM print_job
        WHERE outcome <> 'printer' AND printed_at >= ?1 AND printed_at < ?2)
