//! A square that is scanned: its dark modules, its quiet zone, and the corners that say “scan here”.

use std::sync::Arc;

use super::list::Item;
use super::plates::brackets;
use super::qr::{Size, grid};
use super::type_setting::DoesNotFit;

/// Light modules around it (ISO/IEC 18004 §9.1).
const QUIET: f64 = 4.0;
/// Room for its corners outside the quiet zone.
const CORNERS: f64 = 0.5;

/// The square whose quiet zone begins at a corner.
///
/// # Errors
/// [`DoesNotFit`] when it holds no such text.
pub(super) fn bare(
    name: &'static str,
    payload: &str,
    size: Size,
    (x, y): (f64, f64),
    module: f64,
) -> Result<Item, DoesNotFit> {
    let unreadable = |_| DoesNotFit { frame: name, text: String::new() };
    let grid = Arc::new(grid(payload, size).map_err(unreadable)?);
    Ok(Item::Modules { x: x + QUIET * module, y: y + QUIET * module, module, grid })
}

/// The same inside its corners, which stand somewhere else on the paper.
///
/// # Errors
/// As [`bare`].
pub(super) fn within(
    name: &'static str,
    payload: &str,
    size: Size,
    (x, y): (f64, f64),
    module: f64,
) -> Result<Item, DoesNotFit> {
    bare(name, payload, size, (x + CORNERS, y + CORNERS), module)
}

/// The same with its corners around it, from the left, the top, and so wide.
///
/// # Errors
/// As [`bare`].
pub(super) fn framed(
    name: &'static str,
    payload: &str,
    (x, y, side): (f64, f64, f64),
    module: f64,
) -> Result<[Item; 2], DoesNotFit> {
    Ok([within(name, payload, Size::Code, (x, y), module)?, brackets(x, y, side)])
}
