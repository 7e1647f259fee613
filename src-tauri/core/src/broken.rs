//! Safety taken away on purpose, for the negative controls of `tests/faults`. In no released program.

/// Whether `GUICHET_BROKEN` names this fault.
pub fn is(fault: &str) -> bool {
    std::env::var("GUICHET_BROKEN").is_ok_and(|named| named == fault)
}
