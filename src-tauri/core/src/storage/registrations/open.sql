INSERT INTO registration
    (handle, case_number, programme_id, voucher_id, first_name, last_name, email, language,
     state, entered_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
