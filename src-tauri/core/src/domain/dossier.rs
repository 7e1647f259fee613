//! Short lists of why a dossier is refused, and of what is asked for (A-G4, H-G4).

/// Why a dossier is refused; each is said by `dossier-refused-…`.
pub const REFUSALS: [&str; 6] = ["not_ours", "not_entitled", "duplicate", "untrue", "no_answer", "on_request"];

/// What is asked for; each is said by `dossier-missing-…`.
pub const QUESTIONS: [&str; 6] = ["identity", "birth_date", "birth_name", "number", "past_course", "address"];

/// Days within which a decision can be taken back (H-26).
pub const UNDO_DAYS: i64 = 7;

/// Seconds for which a decision's letter waits, so that it can be called back: the counter offers ten.
pub const HOLD_SECONDS: i64 = 15;

/// Characters of a note.
pub const LONGEST_NOTE: usize = 500;
