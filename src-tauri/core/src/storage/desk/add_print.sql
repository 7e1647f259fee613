INSERT INTO print_job (title, sheets, outcome, printed_at, printed_by)
VALUES (?1, ?2, ?3, ?4, ?5)
