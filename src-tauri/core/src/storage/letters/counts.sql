SELECT
    count(*) FILTER (WHERE state IN ('queued', 'sending', 'deferred')),
    count(*) FILTER (WHERE state = 'accepted'),
    count(*) FILTER (WHERE state IN ('failed', 'needs_staff'))
FROM letter
