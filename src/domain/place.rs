// SPDX-License-Identifier: EUPL-1.2
//! A place on the map that somebody shares.

use serde::{Deserialize, Serialize};

use super::name;

/// A place, to about ten centimetres.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Millionths of a degree north of the equator.
    latitude: i32,
    /// Millionths of a degree east of Greenwich.
    longitude: i32,
    /// What it is called, where the sender's app says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

/// Two numbers that lie on no map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OffTheMap;

/// As many digits as a map app writes behind the point. Fewer could be two times or two prices.
const DIGITS: usize = 4;

impl Place {
    /// The place at these degrees; [`OffTheMap`] for what no map has.
    pub fn at(latitude: f64, longitude: f64, name: Option<&str>) -> Result<Self, OffTheMap> {
        let here = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        let (Some(latitude), Some(longitude), true) = (millionths(latitude), millionths(longitude), here)
        else {
            return Err(OffTheMap);
        };
        Ok(Self { latitude, longitude, name: name.and_then(name::clean) })
    }

    /// Reads what a map app copies: "51.8126, 5.8372". `None` for any other text.
    pub fn typed(text: &str) -> Option<Result<Self, OffTheMap>> {
        let (latitude, longitude) = text.trim().trim_start_matches("geo:").split_once([',', ' '])?;
        Some(Self::at(degrees(latitude)?, degrees(longitude)?, None))
    }

    /// Degrees north of the equator.
    pub fn latitude(&self) -> f64 {
        f64::from(self.latitude) / 1e6
    }

    /// Degrees east of Greenwich.
    pub fn longitude(&self) -> f64 {
        f64::from(self.longitude) / 1e6
    }

    /// What it is called.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// A page with a map of it, that opens on any phone and computer. Only who taps it asks there for anything.
    pub fn link(&self) -> String {
        let (latitude, longitude) = (self.latitude(), self.longitude());
        format!(
            "https://www.openstreetmap.org/?mlat={latitude:.6}&mlon={longitude:.6}#map=17/{latitude:.6}/{longitude:.6}"
        )
    }
}

fn millionths(degrees: f64) -> Option<i32> {
    format!("{:.0}", degrees * 1e6).parse().ok()
}

fn degrees(text: &str) -> Option<f64> {
    let text = text.trim();
    let (whole, part) = text.trim_start_matches('-').split_once('.')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(whole) && digits(part) && part.len() >= DIGITS).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_map_app_copies_is_a_place_and_two_times_are_a_text() {
        let place = Place::typed(" 51.8126, 5.8372 ").expect("numbers").expect("a place");
        assert_eq!((place.latitude(), place.longitude()), (51.8126, 5.8372));
        assert!(Place::typed("geo:51.81260,-5.83720").is_some_and(|place| place.is_ok()));
        assert_eq!(Place::typed("95.0000, 5.8372"), Some(Err(OffTheMap)));
        for text in
            ["12.30, 14.00", "gym at 51.8126, 5.8372", "51.8126", "", "--51.8126, 5.8372", "é.1234, 1.2345"]
        {
            assert_eq!(Place::typed(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_place_is_read_back_from_what_is_written(latitude in -90.0..=90.0, longitude in -180.0..=180.0) {
            let place = Place::at(latitude, longitude, None).expect("on the map");
            prop_assert!((place.latitude() - latitude).abs() < 1e-6);
            prop_assert!((place.longitude() - longitude).abs() < 1e-6);
            let text = format!("{:.6}, {:.6}", place.latitude(), place.longitude());
            prop_assert_eq!(Place::typed(&text), Some(Ok(place)));
        }

        #[test]
        fn no_number_is_off_the_map_and_taken(latitude in any::<f64>(), longitude in any::<f64>()) {
            if let Ok(place) = Place::at(latitude, longitude, None) {
                prop_assert!(place.latitude().abs() <= 90.0 && place.longitude().abs() <= 180.0);
            }
        }

        #[test]
        fn whatever_is_typed_never_panics(text in any::<String>()) {
            let _ = Place::typed(&text);
        }
    }
}
