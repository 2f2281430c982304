// SPDX-License-Identifier: EUPL-1.2
//! Tongues: languages that families speak and interpreters interpret, many more than those the program writes.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{name, word};

/// The languages on offer with what each calls itself: those that schools in the Netherlands ask for most come first.
/// A code is that of BCP 47; what each is called in other languages stands in `locales/*/tongues.ftl`.
const LISTED: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("pl", "Polski"),
    ("uk", "Українська"),
    ("so", "Soomaali"),
    ("fa", "فارسی"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("ary", "الدارجة المغربية"),
    ("rif", "Tarifit"),
    ("kmr", "Kurmancî"),
    ("ckb", "کوردی (سۆرانی)"),
    ("ru", "Русский"),
    ("bg", "Български"),
    ("ro", "Română"),
    ("am", "አማርኛ"),
    ("es", "Español"),
    ("pt", "Português"),
    ("fr", "Français"),
    ("en", "English"),
    ("de", "Deutsch"),
    ("it", "Italiano"),
    ("el", "Ελληνικά"),
    ("hu", "Magyar"),
    ("sq", "Shqip"),
    ("bs", "Bosanski"),
    ("sr", "Српски"),
    ("hr", "Hrvatski"),
    ("mk", "Македонски"),
    ("sk", "Slovenčina"),
    ("cs", "Čeština"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("et", "Eesti"),
    ("hy", "Հայերեն"),
    ("az", "Azərbaycanca"),
    ("ka", "ქართული"),
    ("uz", "O‘zbekcha"),
    ("kk", "Қазақша"),
    ("ky", "Кыргызча"),
    ("tg", "Тоҷикӣ"),
    ("ug", "ئۇيغۇرچە"),
    ("zh", "中文"),
    ("yue", "粵語"),
    ("vi", "Tiếng Việt"),
    ("th", "ไทย"),
    ("id", "Bahasa Indonesia"),
    ("ms", "Bahasa Melayu"),
    ("fil", "Filipino"),
    ("hi", "हिन्दी"),
    ("ur", "اردو"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("bn", "বাংলা"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("ml", "മലയാളം"),
    ("gu", "ગુજરાતી"),
    ("ne", "नेपाली"),
    ("si", "සිංහල"),
    ("my", "မြန်မာဘာသာ"),
    ("km", "ភាសាខ្មែរ"),
    ("lo", "ພາສາລາວ"),
    ("mn", "Монгол"),
    ("bo", "བོད་སྐད"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("sw", "Kiswahili"),
    ("rw", "Kinyarwanda"),
    ("rn", "Kirundi"),
    ("lg", "Luganda"),
    ("ln", "Lingála"),
    ("ha", "Hausa"),
    ("yo", "Yorùbá"),
    ("ig", "Igbo"),
    ("tw", "Twi"),
    ("ff", "Fulfulde"),
    ("wo", "Wolof"),
    ("man", "Mandinka"),
    ("om", "Afaan Oromoo"),
    ("aa", "Qafar af"),
    ("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
    ("kea", "Kriolu"),
    ("pap", "Papiamentu"),
    ("srn", "Sranantongo"),
    ("rom", "Romani"),
    ("arc", "ܣܘܪܝܬ"),
    ("he", "עברית"),
    ("dse", "Gebarentaal (NGT)"),
];

/// Before what somebody typed, where a listed one has its code.
const TYPED: char = '=';

/// A language that somebody speaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    /// One of the list, by its code.
    Listed(&'static str),
    /// One that the list lacks, as somebody typed it.
    Typed(String),
}

impl Tongue {
    /// The codes of the list, in its order.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        LISTED.iter().map(|(code, _)| *code)
    }

    /// All of the list, in its order.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::codes().map(Self::Listed)
    }

    /// The one with this code, if the list has it.
    pub fn of_code(code: &str) -> Option<Self> {
        LISTED.iter().find(|(known, _)| *known == code).map(|(known, _)| Self::Listed(known))
    }

    /// One that somebody typed; `None` when nothing readable is left.
    pub fn typed(text: &str) -> Option<Self> {
        name::clean(text).map(Self::Typed)
    }

    /// What it calls itself, or how it was typed.
    pub fn own_name(&self) -> &str {
        match self {
            Self::Listed(code) => LISTED.iter().find(|(known, _)| known == code).map_or(code, |(_, own)| own),
            Self::Typed(text) => text,
        }
    }

    /// Whether both mean the same language: typed ones may differ in case and marks.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Typed(one), Self::Typed(other)) => word::same(one, other),
            (one, other) => one == other,
        }
    }
}

impl fmt::Display for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listed(code) => f.write_str(code),
            Self::Typed(text) => write!(f, "{TYPED}{text}"),
        }
    }
}

impl From<String> for Tongue {
    /// A code that this program does not list reads as if it was typed.
    fn from(stored: String) -> Self {
        Self::of_code(&stored)
            .unwrap_or_else(|| Self::Typed(stored.strip_prefix(TYPED).map_or(stored.clone(), str::to_owned)))
    }
}

impl Serialize for Tongue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Tongue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_code_and_no_own_name_stands_twice() {
        for (place, (code, own)) in LISTED.iter().enumerate() {
            let twice = LISTED[place + 1..].iter().any(|(other, name)| other == code || name == own);
            assert!(!twice, "{code}");
        }
    }

    #[test]
    fn a_typed_language_is_the_same_in_other_letters_and_never_a_code() {
        let typed = |text| Tongue::typed(text).expect("readable");
        assert!(typed("Bilen").is(&typed(" bilén ")) && !typed("Bilen").is(&typed("Saho")));
        assert!(!typed("ti").is(&Tongue::Listed("ti")));
        assert_eq!(Tongue::from(typed("ti").to_string()), typed("ti"));
        assert_eq!(Tongue::typed("\u{200B}"), None);
    }

    proptest! {
        #[test]
        fn what_is_stored_is_read_back(text in any::<String>(), place in 0..LISTED.len()) {
            let listed = Tongue::all().nth(place).expect("in the list");
            for tongue in Tongue::typed(&text).into_iter().chain([listed]) {
                prop_assert_eq!(Tongue::from(tongue.to_string()), tongue);
            }
        }
    }
}
