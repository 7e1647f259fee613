//! An institution's logo, brought to one ink and a size that paper can show.

use super::list::Picture;

/// The bytes are no picture we read.
#[derive(Debug, thiserror::Error)]
#[error("logo: {0}")]
pub struct LogoUnreadable(#[from] image::ImageError);

/// 24 mm at 600 dots an inch: more would only make every file larger.
const MOST: u32 = 567;

/// Reads a PNG or JPEG on white paper, in greys.
pub(super) fn picture(bytes: &[u8]) -> Result<Picture, LogoUnreadable> {
    let mut image = image::load_from_memory(bytes)?;
    if image.width().max(image.height()) > MOST {
        image = image.thumbnail(MOST, MOST);
    }
    let on_white = |grey: u8, cover: u8| {
        let (grey, cover) = (u16::from(grey), u16::from(cover));
        u8::try_from((grey * cover + 255 * (255 - cover)) / 255).unwrap_or(u8::MAX)
    };
    let greys = image.to_luma_alpha8();
    let grey = greys.pixels().map(|image::LumaA([grey, cover])| on_white(*grey, *cover)).collect();
    Ok(Picture { width: greys.width(), height: greys.height(), grey })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clear_pixel_is_paper_and_nonsense_is_refused() {
        let mut png = std::io::Cursor::new(vec![]);
        let image = image::GrayAlphaImage::from_raw(2, 1, vec![0, 255, 0, 0]).unwrap();
        image.write_to(&mut png, image::ImageFormat::Png).unwrap();
        assert_eq!(picture(png.get_ref()).unwrap().grey, [0, 255]);
        assert!(picture(b"GIF89a").is_err());
    }
}
