SELECT id, course, begins_on, ends_on, state FROM enrolment
WHERE file_id = ?1 ORDER BY begins_on DESC, course
