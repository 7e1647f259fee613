INSERT INTO enrolment (file_id, course, begins_on, ends_on, state) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (file_id, course, coalesce(begins_on, '')) DO UPDATE
SET ends_on = excluded.ends_on, state = excluded.state
WHERE ends_on IS NOT excluded.ends_on OR state <> excluded.state
