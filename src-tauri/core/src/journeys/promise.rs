//! Promises: the day by which a person is told they will have an answer (H-18, H-G6).

use jiff::civil::Date;

use crate::desk::Tx;
use crate::domain::business_days;
use crate::domain::calendar;
use crate::error::Result;

/// The local day that is `days` business days after today.
///
/// # Errors
/// A fault when the file refuses.
pub fn due_on(tx: &Tx<'_>, days: u32) -> Result<Date> {
    let today = calendar::day_of(tx.now(), tx.desk().zone());
    Ok(business_days::after(today, days, |_| false))
}
