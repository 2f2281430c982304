// SPDX-License-Identifier: EUPL-1.2
//! Sounds: what a speech program gives, recognised by its first bytes.

use chrono::TimeDelta;

/// The most bytes of sounds that are kept; beyond it the oldest go. As WAV, half a megabyte a message, that is about
/// five hundred of them; as OGG twenty times as many.
pub const MOST_KEPT: i64 = 256 * 1024 * 1024;

/// How long a sound stays even when there is no room: messages that carry it may be on their way.
pub const STAYS: TimeDelta = TimeDelta::hours(1);

/// A kind of sound file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoundKind {
    /// OGG with Opus: what messengers record and play as a voice message.
    Opus,
    /// OGG with anything else, mostly Vorbis.
    Ogg,
    /// WAV: large, and a file to download on Telegram.
    Wav,
    /// MP3.
    Mp3,
    /// M4A.
    M4a,
}

impl SoundKind {
    /// What `bytes` are, by their beginning; `None` for what is no sound.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some(Self::Wav),
            // The first packet of a stream says its codec, behind a page header of 28 bytes.
            [b'O', b'g', b'g', b'S', ..] if bytes.get(28..36) == Some(b"OpusHead") => Some(Self::Opus),
            [b'O', b'g', b'g', b'S', ..] => Some(Self::Ogg),
            [b'I', b'D', b'3', ..] => Some(Self::Mp3),
            // A frame's eleven set bits, MPEG 1 or 2, layer III.
            [0xff, second, ..] if second & 0xe6 == 0xe2 && second & 0x18 != 0x08 => Some(Self::Mp3),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some(Self::M4a),
            _ => None,
        }
    }

    /// Its MIME type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Opus => "audio/ogg",
            Self::Ogg => "audio/ogg; codecs=vorbis",
            Self::Wav => "audio/wav",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
        }
    }
}

/// `wav` with its true length in its head. A program that writes as it speaks does not know the length when it
/// begins and writes the largest there is; a player then shows half a day.
pub fn with_length(mut wav: Vec<u8>) -> Vec<u8> {
    let whole = wav.len();
    let mut at = 12;
    while let Some(head) = wav.get(at..at + 8) {
        let is_data = head.starts_with(b"data");
        let length = head[4..].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        if is_data {
            if length > whole - at - 8 {
                write_length(&mut wav, at + 4, whole - at - 8);
                write_length(&mut wav, 4, whole - 8);
            }
            break;
        }
        at = at.saturating_add(8).saturating_add(length);
    }
    wav
}

fn write_length(wav: &mut [u8], at: usize, length: usize) {
    let length = u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
    if let Some(place) = wav.get_mut(at..at + 4) {
        place.copy_from_slice(&length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wav(riff: u32, data: u32, samples: &[u8]) -> Vec<u8> {
        let head = [b"RIFF", &riff.to_le_bytes()[..], b"WAVEfmt ", &16_u32.to_le_bytes(), &[0; 16], b"data"];
        [&head.concat(), &data.to_le_bytes()[..], samples].concat()
    }

    #[test]
    fn each_kind_is_known_by_its_first_bytes() {
        let page = |codec: &[u8]| [b"OggS".as_slice(), &[0; 24], codec].concat();
        for (bytes, kind) in [
            (wav(0, 0, b""), Some(SoundKind::Wav)),
            (page(b"OpusHead"), Some(SoundKind::Opus)),
            (page(b"\x01vorbis"), Some(SoundKind::Ogg)),
            (b"ID3\x04".to_vec(), Some(SoundKind::Mp3)),
            (vec![0xff, 0xfb, 0x90], Some(SoundKind::Mp3)),
            (b"\0\0\0\x20ftypM4A ".to_vec(), Some(SoundKind::M4a)),
            (b"RIFF\0\0\0\0AVI ".to_vec(), None),
            (b"<html>".to_vec(), None),
            (b"error: no such voice".to_vec(), None),
            (vec![0xff, 0xff], None),
            (Vec::new(), None),
        ] {
            assert_eq!(SoundKind::of(&bytes), kind, "{bytes:?}");
        }
    }

    #[test]
    fn a_length_that_nobody_knew_is_put_right_and_a_true_one_stays() {
        assert_eq!(with_length(wav(0x7fff_f024, 0x7fff_f000, b"1234")), wav(40, 4, b"1234"));
        assert_eq!(with_length(wav(40, 4, b"1234")), wav(40, 4, b"1234"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at_without_harm(bytes in any::<Vec<u8>>(), lengths in any::<(u32, u32)>()) {
            let _ = SoundKind::of(&bytes);
            prop_assert_eq!(with_length(bytes.clone()).len(), bytes.len());
            let made = wav(lengths.0, lengths.1, &bytes);
            prop_assert_eq!(&with_length(made.clone())[44..], &made[44..]);
        }
    }
}
