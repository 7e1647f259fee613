//! A voucher's states, and whether it may be used now (V-8, V-11, V-G3; decision 16).

use jiff::civil::Date;

/// Where a voucher stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Printed, free to be entered.
    Issued,
    /// Entered, waiting for its activation.
    Held,
    /// Activated: it has made its one account.
    Spent,
    /// Taken out of use by staff.
    Void,
}

/// Every state with its name in the file.
const NAMES: [(State, &str); 4] =
    [(State::Issued, "issued"), (State::Held, "held"), (State::Spent, "spent"), (State::Void, "void")];

impl State {
    /// Its name in the file and the ledger.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(state, _)| *state == self).map_or("issued", |(_, name)| name)
    }

    /// The state of that name.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(_, known)| *known == name).map(|(state, _)| *state)
    }
}

/// Why a voucher cannot be entered now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// Somebody entered it and has not activated yet.
    Held,
    /// It has been used.
    Spent,
    /// Staff voided it.
    Void,
    /// Its use-by date has passed.
    Past {
        /// The last day it could be used.
        use_by: Date,
    },
}

/// Whether a voucher in `state` may be entered on the local day `today`; `use_by` is inclusive.
///
/// # Errors
/// The [`Bar`] that stands in the way.
pub fn may_be_entered(state: State, use_by: Option<Date>, today: Date) -> Result<(), Bar> {
    match state {
        State::Held => Err(Bar::Held),
        State::Spent => Err(Bar::Spent),
        State::Void => Err(Bar::Void),
        State::Issued => match use_by {
            Some(use_by) if today > use_by => Err(Bar::Past { use_by }),
            _ => Ok(()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_voucher_works_through_its_last_day() {
        let last = date(2027, 12, 31);
        assert_eq!(may_be_entered(State::Issued, Some(last), last), Ok(()));
        assert_eq!(may_be_entered(State::Issued, Some(last), date(2028, 1, 1)), Err(Bar::Past { use_by: last }));
        assert_eq!(may_be_entered(State::Spent, None, last), Err(Bar::Spent));
    }
}
