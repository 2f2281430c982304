// SPDX-License-Identifier: EUPL-1.2
//! Leeway: what a teacher leaves to the families of a class in a round.

use serde::{Deserialize, Serialize};

use super::slot::Venue;

/// Something that is left to families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leeway {
    /// Two times in a row for one conversation.
    Longer,
    /// By phone instead of coming.
    Phone,
    /// By video instead of coming.
    Online,
}

impl Leeway {
    /// All, as they are shown.
    pub const ALL: [Self; 3] = [Self::Longer, Self::Phone, Self::Online];
}

/// What a teacher said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leeways {
    /// Whether two times in a row are fine.
    pub longer: bool,
    /// Whether they call a family that does not come; `None` while they said nothing.
    pub phone: Option<bool>,
    /// Whether they meet it by video; `None` while they said nothing.
    pub online: Option<bool>,
    /// The link for that, if they gave one here.
    pub link: Option<String>,
}

impl Leeways {
    /// Whether something is left to families. While nothing was said, who gives times by phone or by video has the
    /// means for it at others.
    pub fn has(&self, leeway: Leeway, given: &[Venue]) -> bool {
        match leeway {
            Leeway::Longer => self.longer,
            Leeway::Phone => self.phone.unwrap_or_else(|| given.contains(&Venue::Phone)),
            Leeway::Online => self.online.unwrap_or(true) && self.link(given).is_some(),
        }
    }

    /// The link of meetings by video: the teacher's own, or that of a time they gave.
    pub fn link<'l>(&'l self, given: &'l [Venue]) -> Option<&'l str> {
        let of_times = given.iter().find_map(|venue| match venue {
            Venue::Online { link } => Some(link.as_str()),
            _ => None,
        });
        self.link.as_deref().or(of_times)
    }

    /// The ways in which a family can meet instead of in a room.
    pub fn instead(&self, given: &[Venue]) -> Vec<Venue> {
        let phone = self.has(Leeway::Phone, given).then_some(Venue::Phone);
        let link = self.link(given).filter(|_| self.has(Leeway::Online, given));
        phone.into_iter().chain(link.map(|link| Venue::Online { link: link.to_owned() })).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn online() -> Venue {
        Venue::Online { link: "https://meet.example/5a".to_owned() }
    }

    #[test]
    fn who_gives_times_by_phone_or_video_leaves_it_to_families_unless_they_say_no() {
        let given = [Venue::Class, Venue::Phone, online()];
        assert_eq!(Leeways::default().instead(&[Venue::Class]), []);
        assert_eq!(Leeways::default().instead(&given), [Venue::Phone, online()]);
        let no = Leeways { phone: Some(false), online: Some(false), ..Leeways::default() };
        assert_eq!(no.instead(&given), []);
    }

    #[test]
    fn by_video_takes_a_link() {
        let yes = Leeways { online: Some(true), phone: Some(true), ..Leeways::default() };
        assert_eq!(yes.instead(&[Venue::Class]), [Venue::Phone]);
        let link = Leeways { link: Some("https://own.example".to_owned()), ..yes };
        assert_eq!(link.link(&[online()]), Some("https://own.example"), "their own first");
    }
}
