SELECT id, state, json_patch(json_object(
    'name', name, 'role', role, 'password', digest(password_hash),
    'key', digest(wrapped_office_key)),
    -- Empty ones are left out, so that lines from before these columns still hold.
    json_object('shown', nullif(display_name, name), 'must_change', nullif(must_change, 0),
        'pin', digest(pin_hash), 'closed_at', closed_at,
        'scope', (SELECT group_concat(coalesce('u' || unit_id, 'p' || programme_id), ' ' ORDER BY id)
            FROM staff_scope WHERE staff_id = staff.id),
        'accepted', (SELECT group_concat(text_id || ' ' || language || ' ' || hex(digest) || ' ' || accepted_at, ', '
                ORDER BY text_id)
            FROM text_acceptance WHERE staff_id = staff.id))) AS fields
FROM staff
