// SPDX-License-Identifier: EUPL-1.2
//! The names of the elements that are wanted.

/// The elements that are wanted. All others are one to this reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Element {
    School,
    Schooljaar,
    Groepen,
    Groep,
    SamengesteldeGroep,
    Leerlingen,
    Leerling,
    Leerkrachten,
    Leerkracht,
    Naam,
    Jaargroep,
    Roepnaam,
    Voornamen,
    Other,
}

/// Both lists of groups are one kind: what is in them tells them apart.
const ELEMENTS: [(&str, Element); 14] = [
    ("school", Element::School),
    ("schooljaar", Element::Schooljaar),
    ("groepen", Element::Groepen),
    ("samengestelde_groepen", Element::Groepen),
    ("groep", Element::Groep),
    ("samengestelde_groep", Element::SamengesteldeGroep),
    ("leerlingen", Element::Leerlingen),
    ("leerling", Element::Leerling),
    ("leerkrachten", Element::Leerkrachten),
    ("leerkracht", Element::Leerkracht),
    ("naam", Element::Naam),
    ("jaargroep", Element::Jaargroep),
    ("roepnaam", Element::Roepnaam),
    ("voornamen", Element::Voornamen),
];

impl Element {
    pub(super) fn of(name: &str) -> Self {
        ELEMENTS.iter().find(|(known, _)| *known == name).map_or(Self::Other, |(_, element)| *element)
    }

    pub(super) fn name(self) -> &'static str {
        ELEMENTS.iter().find(|(_, known)| *known == self).map_or("element", |(name, _)| name)
    }

    pub(super) const fn has_key(self) -> bool {
        matches!(self, Self::Groep | Self::SamengesteldeGroep | Self::Leerling | Self::Leerkracht)
    }

    pub(super) const fn has_text(self) -> bool {
        matches!(self, Self::Schooljaar | Self::Naam | Self::Jaargroep | Self::Roepnaam | Self::Voornamen)
    }
}
