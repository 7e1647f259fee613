SELECT enrolment.id, course, begins_on, ends_on, state, file.learner_id
FROM enrolment JOIN file ON file.id = enrolment.file_id
WHERE enrolment.id = ?1 AND file.withdrawn_at IS NULL
