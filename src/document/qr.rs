// SPDX-License-Identifier: EUPL-1.2
//! QR codes of links: as a picture for a chat, as a drawing for a letter.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, GrayImage, ImageEncoder, Luma};
use qrcode::render::svg;
use qrcode::{Color, EcLevel, QrCode};

/// Modules of white around the code: fewer, and some phones do not find it.
const QUIET: u32 = 4;
/// About how wide the picture is, in pixels; it is a whole number of pixels per module.
const SIDE: u32 = 600;

/// The link does not fit into a QR code.
#[derive(Debug, thiserror::Error)]
#[error("a link of {0} bytes does not fit into a QR code")]
pub struct TooLong(usize);

/// The QR code of `link` as a PNG.
pub fn png(link: &str) -> Result<Vec<u8>, TooLong> {
    let code = code(link)?;
    let modules = u32::try_from(code.width()).unwrap_or(u32::MAX - 2 * QUIET);
    let scale = (SIDE / (modules + 2 * QUIET)).max(1);
    let side = (modules + 2 * QUIET) * scale;
    let picture = GrayImage::from_fn(side, side, |x, y| {
        let place = |pixel: u32| (pixel / scale).checked_sub(QUIET).filter(|module| *module < modules);
        match (place(x), place(y)) {
            (Some(x), Some(y)) if code[(x as usize, y as usize)] == Color::Dark => Luma([0]),
            _ => Luma([255]),
        }
    });
    let mut png = Vec::new();
    PngEncoder::new(&mut png)
        .write_image(picture.as_raw(), side, side, ExtendedColorType::L8)
        .map_err(|_| TooLong(link.len()))?;
    Ok(png)
}

/// The QR code of `link` as an SVG element, for a printed letter.
pub fn svg(link: &str) -> Result<String, TooLong> {
    let code = code(link)?;
    let svg = code.render::<svg::Color<'_>>().min_dimensions(200, 200).quiet_zone(true).build();
    // The element alone: a letter is HTML and holds no second XML declaration.
    Ok(svg.find("<svg").map(|start| svg[start..].to_owned()).unwrap_or(svg))
}

/// A fifth of the code may be scratched or folded: letters travel in school bags.
fn code(link: &str) -> Result<QrCode, TooLong> {
    QrCode::with_error_correction_level(link, EcLevel::M).map_err(|_| TooLong(link.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "https://t.me/ouderlijn_bot?start=7K2M9QX4TB";

    #[test]
    fn the_picture_is_about_600_pixels_wide_and_has_a_white_border() {
        let png = png(LINK).expect("it fits");
        let picture = image::load_from_memory(&png).expect("a PNG").to_luma8();
        assert!((500..=600).contains(&picture.width()), "{}", picture.width());
        assert_eq!(picture.width(), picture.height());
        let scale = picture.width() / (33 + 2 * QUIET).min(picture.width());
        assert!((0..QUIET * scale.min(10)).all(|x| picture.get_pixel(x, x).0 == [255]));
        assert!(picture.pixels().any(|pixel| pixel.0 == [0]));
    }

    #[test]
    fn the_picture_shows_the_modules_of_the_code() {
        let code = code(LINK).expect("it fits");
        let picture = image::load_from_memory(&png(LINK).expect("it fits")).expect("a PNG").to_luma8();
        let modules = u32::try_from(code.width()).expect("small");
        let scale = picture.width() / (modules + 2 * QUIET);
        for y in 0..modules {
            for x in 0..modules {
                let pixel = picture.get_pixel((x + QUIET) * scale, (y + QUIET) * scale).0 == [0];
                assert_eq!(pixel, code[(x as usize, y as usize)] == Color::Dark);
            }
        }
    }

    #[test]
    fn the_drawing_is_one_element() {
        let svg = svg(LINK).expect("it fits");
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
    }

    #[test]
    fn a_link_that_is_far_too_long_is_said_to_be() {
        assert!(png(&"x".repeat(5_000)).is_err());
    }
}
