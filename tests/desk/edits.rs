//! Edits somebody with the file in hand might make, each with a name and what must be found.

/// A name, the edit, the finding that must be among the answers.
pub type Edit = (&'static str, &'static str, &'static str);

/// The ledger's own triggers, taken away before an edit and put back after it.
pub const TRIGGERS: [&str; 2] = ["ledger_is_never_changed", "ledger_is_never_shortened"];

pub const EDITS: [Edit; 42] = [
    ("a spent voucher is free again", "UPDATE voucher SET state = 'issued' WHERE state = 'spent'", "state-changed"),
    ("a free voucher is called spent", "UPDATE voucher SET state = 'spent' WHERE number = 3", "spent-without-access"),
    (
        "a void voucher is free again",
        "UPDATE voucher SET state = 'issued', void_reason = NULL WHERE state = 'void'",
        "state-changed",
    ),
    (
        "a held voucher is let go",
        "UPDATE voucher SET state = 'issued' WHERE state = 'held'",
        "registration-without-held",
    ),
    ("a voucher gets another number", "UPDATE voucher SET number = 900 WHERE number = 3", "batch-vouchers-changed"),
    ("a voucher moves to another batch", "UPDATE voucher SET batch_id = 2 WHERE number = 3", "batch-count"),
    ("a free voucher is deleted", "DELETE FROM voucher WHERE number = 3", "batch-count"),
    ("a spent voucher is deleted with its access", "DELETE FROM voucher WHERE state = 'spent'", "object-gone"),
    (
        "a voucher is added",
        "INSERT INTO voucher (batch_id, number, state, sealed_code, changed_at) VALUES (1, 901, 'issued', x'00', 0)",
        "voucher-without-code",
    ),
    (
        "a code is replaced by another",
        "UPDATE code SET mac = randomblob(32) WHERE purpose = 'voucher' AND subject_id = 3",
        "batch-vouchers-changed",
    ),
    (
        "a spent voucher's code lives again",
        "UPDATE code SET state = 'live', ended_at = NULL, ended_why = NULL
         WHERE purpose = 'voucher' AND subject_id IN (SELECT id FROM voucher WHERE state = 'spent')",
        "voucher-code-out-of-step",
    ),
    (
        "a voucher's code is deleted",
        "DELETE FROM code WHERE purpose = 'voucher' AND subject_id = 3",
        "voucher-without-code",
    ),
    (
        "a used activation code lives again",
        "UPDATE code SET state = 'live', ended_at = NULL, ended_why = NULL WHERE purpose = 'activation' AND state = 'used'",
        "code-live-too-long",
    ),
    ("a batch may be used longer", "UPDATE batch SET use_by = '2099-12-31' WHERE id = 1", "facts-changed"),
    (
        "a batch's digest is made to fit",
        "UPDATE batch SET vouchers_digest = randomblob(32) WHERE id = 1",
        "batch-vouchers-changed",
    ),
    ("an access lasts longer", "UPDATE access SET ends_at = ends_at + 86400", "access-end-wrong"),
    ("an access is deleted", "DELETE FROM access", "spent-without-access"),
    (
        "an access is given away",
        "INSERT INTO access (account_id, programme_id, opens_at) VALUES (1, 1, 0)",
        "object-unknown",
    ),
    ("a password is put in the place of another", "UPDATE account SET password_hash = 'x'", "facts-changed"),
    ("a password is taken away", "UPDATE account SET password_hash = NULL", "active-without-password"),
    (
        "an account is opened that nobody made",
        "INSERT INTO account (learner_id, state, created_at) VALUES (1, 'disabled', 0)",
        "object-unknown",
    ),
    ("an account is closed", "UPDATE account SET state = 'closed'", "state-changed"),
    ("a letter is to go elsewhere", "UPDATE learner SET email = 'eve@exemple.ch'", "facts-changed"),
    (
        "a registration gets more time",
        "UPDATE registration SET deadline_at = 4000000000 WHERE state = 'open'",
        "facts-changed",
    ),
    (
        "an erased draft is written again",
        "UPDATE registration SET first_name = 'Amina' WHERE state = 'lapsed'",
        "draft-not-erased",
    ),
    (
        "a member of staff is added",
        "INSERT INTO staff (id, name, display_name, role, password_hash, key_salt, wrapped_office_key, state, created_at)
         SELECT 900, 'eve', 'Eve', role, password_hash, key_salt, wrapped_office_key, state, 0 FROM staff LIMIT 1",
        "object-unknown",
    ),
    (
        "a programme's rules are changed",
        "UPDATE programme SET policy = replace(policy, 'days = 90', 'days = 900')",
        "facts-changed",
    ),
    (
        "a programme's papers say something else",
        "UPDATE programme SET wording = '{\"fr\":{\"code_title\":\"Envoyez votre code\"}}'",
        "facts-changed",
    ),
    ("a rehearsal is made to look real", "UPDATE institution SET is_rehearsal = 0", "facts-changed"),
    (
        "somebody stands on a roster with another's access",
        "INSERT INTO learner (language, created_at) VALUES ('fr', 0);
         INSERT INTO roster_person (programme_id, key, learner_id, access_id, told)
         SELECT programme_id, 'x', (SELECT max(id) FROM learner), id, '{}' FROM access LIMIT 1",
        "roster-out-of-step",
    ),
    (
        "a seal outlives its password",
        "INSERT INTO temporary_password (id, purpose, subject_id, state, drawn_at, ended_at, ended_why)
         VALUES (900, 'reset', 1, 'dead', 0, 0, 'used'); INSERT INTO first_password VALUES (900, x'00')",
        "first-password-left",
    ),
    (
        "somebody is not found any more",
        "DELETE FROM search WHERE rowid = (SELECT min(id) FROM searchable)",
        "search-out-of-step",
    ),
    ("a ledger line is changed", "UPDATE ledger SET actor = 'rochat' WHERE seq = 4", "line-changed"),
    (
        "a ledger line is taken out",
        "DELETE FROM ledger_detail WHERE seq = 4; DELETE FROM ledger WHERE seq = 4",
        "line-missing",
    ),
    ("a line gets another reason", "UPDATE ledger SET reason = 'curiosity' WHERE reason <> ''", "line-changed"),
    ("a line's reason is taken away", "UPDATE ledger SET reason = '' WHERE reason <> ''", "line-changed"),
    ("a line gets a reason it never had", "UPDATE ledger SET reason = 'on_request' WHERE seq = 4", "line-changed"),
    ("a line was done by somebody in another role", "UPDATE ledger SET role = 'learner' WHERE seq = 4", "line-changed"),
    (
        "two lines change places",
        "UPDATE ledger SET seq = -4 WHERE seq = 4; UPDATE ledger SET seq = 4 WHERE seq = 5;
         UPDATE ledger SET seq = 5 WHERE seq = -4",
        "line-out-of-chain",
    ),
    (
        "a line's facts are changed",
        "UPDATE ledger_detail SET fields = json_set(fields, '$.number', 7) WHERE seq = 4",
        "detail-changed",
    ),
    (
        "the ledger's last lines are cut off",
        "DELETE FROM ledger_detail WHERE seq > (SELECT max(seq) - 1 FROM ledger); DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)",
        "voucher-changed-unseen",
    ),
    (
        "its last lines are cut off, and its end is made to fit",
        "DELETE FROM ledger_detail WHERE seq = (SELECT max(seq) FROM ledger); DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger);
         UPDATE ledger_head SET seq = (SELECT max(seq) FROM ledger)",
        "ledger-cut",
    ),
];
