SELECT count(*) FILTER (WHERE state IN ('queued', 'sending', 'deferred')),
    count(*) FILTER (WHERE state = 'accepted'),
    count(*) FILTER (WHERE state IN ('failed', 'needs_staff')),
    coalesce((SELECT verdict = 'paused' FROM letter_attempt WHERE ended_at IS NOT NULL
        ORDER BY id DESC LIMIT 1), 0)
FROM letter
