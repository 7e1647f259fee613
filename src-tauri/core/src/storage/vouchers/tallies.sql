SELECT batch_id, count(*) FILTER (WHERE state = 'issued'), count(*) FILTER (WHERE state = 'held'),
    count(*) FILTER (WHERE state = 'spent'), count(*) FILTER (WHERE state = 'void')
FROM voucher GROUP BY batch_id
