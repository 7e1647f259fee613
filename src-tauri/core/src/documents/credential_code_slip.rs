//! The inside of a credential slip that carries an activation code: letters and square, and noise that mirrors both.

use super::credential_slip::step;
use super::list::Item;
use super::noise::Noise;
use super::plates::{Area, brackets, code_letters, code_outlines, code_plates, outline, step_plate};
use super::prose::Prose;
use super::qr::Size;
use super::type_setting::{DoesNotFit, Frame, Stage};
use super::{list::Ink, square};
use crate::domain::code::ALPHABET;
use crate::words::Words;

pub(super) const QR: (f64, f64, f64) = (8.0, 49.4, 27.1);
const MODULE: f64 = 0.9;
pub(super) const CODE: Area = Area(8.0, 78.2, 89.0, 10.0);
/// What the account opens, under the noise of the flap.
const PLATFORM: Frame = Frame::new("access: platform", 8.0, 135.2, 89.0, 4.6, &[Stage(1, 9.0, 6.5)]);
/// What the flap lays over the code: its mirror image about the fold.
pub(super) const BAND: Area = Area(8.0, 94.3, 89.0, 10.0);
const BESIDE: Frame =
    Frame::new("access: beside", 38.0, 105.6, 59.0, 24.0, &[Stage(5, 9.0, 8.0), Stage(6, 8.0, 7.0)]).lead(1.3);

/// What codes share: steps, empty plates, and the words beside the noise.
pub(super) fn shared(words: &Words, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let (x, y, side) = QR;
    items.push(brackets(x, y, side));
    let steps = [(1, 50.4, "paper-next-step-1"), (2, 59.8, "paper-next-step-2"), (3, 69.2, "paper-access-code-step-3")];
    for (number, top, id) in steps {
        items.extend(step_plate(37.6, top, 6.0, number, &[Stage(1, 11.0, 11.0)])?);
        step(&Prose::say(words, id, &[]), (45.6, top), 51.4, items)?;
    }
    items.extend(code_outlines(code_plates(CODE, 2.4)));
    items.push(outline(BAND, 0.5, 0.55, Ink::Black));
    BESIDE.set(&Prose::say(words, "paper-access-noise", &[]), items)?;
    Ok(())
}

/// The code's square and letters, what they open in the end, and noise.
pub(super) fn own(
    words: &Words,
    payload: &str,
    platform: Option<&str>,
    noise: u64,
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    items.push(square::within("access: QR", payload, Size::Code, (QR.0, QR.1), MODULE)?);
    let plates = code_plates(CODE, 2.4);
    items.extend(code_letters(plates, payload.get(3..).unwrap_or_default(), &[Stage(1, 20.0, 20.0)])?);
    if let Some(platform) = platform {
        PLATFORM.set(&Prose::say(words, "paper-access-opens", &[("platform", platform.into())]), items)?;
    }
    let mut noise = Noise::new(noise);
    items.push(noise.letters(BAND, &ALPHABET, 20.0, 2.5));
    items.push(noise.modules(8.0, 106.1, 30, MODULE));
    Ok(())
}
