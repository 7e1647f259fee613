SELECT at FROM ledger WHERE at >= ?1 AND at < ?2
    AND act IN ('voucher_entered', 'account_activated', 'account_reopened')
