// SPDX-License-Identifier: EUPL-1.2
//! Photos without their metadata: a phone writes into each where and when it was taken.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, Rgb, RgbImage};

use crate::domain::media::{PHOTO_SIDE, THUMBNAIL_SIDE};

/// What comes out.
pub const MIME: &str = "image/jpeg";
/// Good on a phone, small on a phone's contract.
const QUALITY: u8 = 82;
/// A small file can hold a picture of any size: a phone's camera makes no larger one.
const LARGEST_SIDE: u32 = 12_000;
const LARGEST_IN_MEMORY: u64 = 512 * 1024 * 1024;

/// A photo as it may be shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo {
    /// The picture, at most [`PHOTO_SIDE`] on its longest side.
    pub bytes: Vec<u8>,
    /// The picture, at most [`THUMBNAIL_SIDE`] on its longest side.
    pub thumbnail: Vec<u8>,
    /// The type of both.
    pub mime: &'static str,
}

impl std::fmt::Debug for Photo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Photo").field("size", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// The bytes are no JPEG, PNG, WebP or GIF that can be read, or far too large.
#[derive(Debug, thiserror::Error)]
#[error("no readable photo: {0}")]
pub struct NotAPhoto(#[from] image::ImageError);

/// Reads a photo and draws it anew, upright and small enough: nothing else of the file remains.
pub fn clean(bytes: &[u8]) -> Result<Photo, NotAPhoto> {
    let photo = within(upright(bytes)?, PHOTO_SIDE);
    let small = photo.thumbnail(THUMBNAIL_SIDE, THUMBNAIL_SIDE);
    let thumbnail = if photo.width().max(photo.height()) > THUMBNAIL_SIDE { &small } else { &photo };
    Ok(Photo { bytes: jpeg(&photo)?, thumbnail: jpeg(thumbnail)?, mime: MIME })
}

/// The way up is metadata too: it is applied before it is dropped.
fn upright(bytes: &[u8]) -> Result<DynamicImage, image::ImageError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(LARGEST_IN_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut photo = DynamicImage::from_decoder(decoder)?;
    photo.apply_orientation(orientation);
    Ok(photo)
}

fn within(photo: DynamicImage, side: u32) -> DynamicImage {
    if photo.width().max(photo.height()) <= side {
        return photo;
    }
    photo.resize(side, side, image::imageops::FilterType::Triangle)
}

fn jpeg(photo: &DynamicImage) -> Result<Vec<u8>, image::ImageError> {
    let mut bytes = Vec::new();
    on_white(photo).write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(bytes)
}

/// JPEG knows no transparency, and a drawing's transparent paper would turn black.
fn on_white(photo: &DynamicImage) -> RgbImage {
    if !photo.color().has_alpha() {
        return photo.to_rgb8();
    }
    let seen = photo.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [r, g, b, alpha] = seen.get_pixel(x, y).0.map(u16::from);
        let mix = |part: u16| u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        Rgb([mix(r), mix(g), mix(b)])
    })
}

#[cfg(test)]
mod tests {
    use image::ImageFormat;

    use super::*;

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).expect("written");
        bytes.into_inner()
    }

    /// A JPEG with an EXIF segment: turned right (6), and a place name in it.
    fn from_a_phone() -> Vec<u8> {
        let plain = written(&DynamicImage::new_rgb8(40, 20), ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"GPS 51.81 5.85");
        let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
        [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat()
    }

    #[test]
    fn where_it_was_taken_is_gone_and_it_stands_upright() {
        let taken = from_a_phone();
        assert!(taken.windows(3).any(|part| part == b"GPS"));
        let photo = clean(&taken).expect("a photo");
        for part in [b"GPS".as_slice(), b"Exif"] {
            assert!(!photo.bytes.windows(part.len()).any(|bytes| bytes == part));
            assert!(!photo.thumbnail.windows(part.len()).any(|bytes| bytes == part));
        }
        let shown = image::load_from_memory(&photo.bytes).expect("a JPEG");
        assert_eq!((shown.width(), shown.height()), (20, 40));
    }

    #[test]
    fn large_ones_become_small_and_small_ones_stay() {
        let large = written(&DynamicImage::new_rgb8(3_200, 1_000), ImageFormat::Png);
        let photo = clean(&large).expect("a photo");
        let side = |bytes: &[u8]| image::load_from_memory(bytes).expect("a JPEG").width();
        assert_eq!((side(&photo.bytes), side(&photo.thumbnail), photo.mime), (1_600, 320, "image/jpeg"));
        let small = clean(&written(&DynamicImage::new_rgb8(100, 50), ImageFormat::WebP)).expect("a photo");
        assert_eq!((side(&small.bytes), side(&small.thumbnail)), (100, 100));
    }

    #[test]
    fn a_drawing_on_nothing_lies_on_white() {
        let photo = clean(&written(&DynamicImage::new_rgba8(8, 8), ImageFormat::Png)).expect("a photo");
        let shown = image::load_from_memory(&photo.bytes).expect("a JPEG").to_rgb8();
        assert!(shown.pixels().all(|pixel| pixel.0.iter().all(|part| *part > 250)));
    }

    #[test]
    fn what_is_no_photo_is_refused() {
        for bytes in [&b""[..], b"%PDF-1.7", b"\xff\xd8\xff\xe0", &[0; 1_000]] {
            assert!(clean(bytes).is_err());
        }
    }
}
