//! A code's QR as a small PNG, its quiet zone inside so that no dark theme can crop it.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};
use qrcode::types::Color;
use qrcode::{EcLevel, QrCode, Version};

use crate::error::{Error, Result};

/// Modules of a version 1 symbol with four light ones on every side.
const MODULES: usize = 21 + 2 * 4;

/// Pixels per module.
const SCALE: usize = 10;

/// The side of the picture, in pixels.
pub const SIDE: usize = MODULES * SCALE;

/// Draws `payload`: at most twenty letters and digits, version 1, level M.
///
/// # Errors
/// A fault when the payload does not fit the symbol.
pub fn png(payload: &str) -> Result<Vec<u8>> {
    let code = QrCode::with_version(payload, Version::Normal(1), EcLevel::M)
        .map_err(|error| Error::fault(format!("QR: {error}")))?;
    let width = code.width();
    let colors = code.to_colors();
    let is_dark = |x: usize, y: usize| {
        let place = (x / SCALE).checked_sub(4).zip((y / SCALE).checked_sub(4));
        place.is_some_and(|(x, y)| x < width && colors.get(y * width + x) == Some(&Color::Dark))
    };
    let pixels: Vec<u8> = (0..SIDE)
        .flat_map(|y| (0..SIDE).map(move |x| (x, y)))
        .map(|(x, y)| if is_dark(x, y) { 0 } else { 255 })
        .collect();
    let side = u32::try_from(SIDE).unwrap_or(0);
    let mut png = vec![];
    PngEncoder::new(&mut png)
        .write_image(&pixels, side, side, ExtendedColorType::L8)
        .map_err(|error| Error::fault(format!("QR: {error}")))?;
    Ok(png)
}
