// SPDX-License-Identifier: EUPL-1.2
//! Names that people type: kept as they are, without what could deceive a reader.

/// The longest name that is kept, in characters.
pub const LONGEST: usize = 60;

/// Cleans a typed or profile name: control characters, direction overrides and other invisible format
/// characters are dropped, white space is folded, and it is cut at [`LONGEST`] characters. `None` when nothing
/// readable is left.
pub fn clean(name: &str) -> Option<String> {
    let kept: String =
        name.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_hidden(*c)).collect();
    let words = kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let cut: String = words.chars().take(LONGEST).collect();
    cut.chars().any(char::is_alphanumeric).then(|| cut.trim_end().to_owned())
}

/// Cleans a text of a message: like [`clean`], but line breaks stay and so does its length, up to `longest`
/// characters.
pub fn clean_text(text: &str, longest: usize) -> String {
    let text = text.replace("\r\n", "\n");
    let kept: String =
        text.chars().filter(|c| matches!(c, '\n' | '\t') || !is_hidden(*c)).take(longest).collect();
    kept.trim().to_owned()
}

/// Characters that are not seen but change what is seen. The joiners U+200C and U+200D stay: Persian words and
/// family emoji are made with them.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{FEFF}' | '\u{00AD}' | '\u{2060}'
        )
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFF9}'..='\u{FFFB}')
        || matches!(c, '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_override_cannot_turn_a_name_around() {
        assert_eq!(clean("A\u{202E}nna\u{0} "), Some("Anna".to_owned()));
        assert_eq!(clean("  \u{200B}\n"), None);
        assert_eq!(clean("نور\u{200C}الدین"), Some("نور\u{200C}الدین".to_owned()));
    }

    proptest! {
        #[test]
        fn a_cleaned_name_is_short_and_stays_the_same_when_cleaned_again(name in any::<String>()) {
            if let Some(name) = clean(&name) {
                prop_assert!(name.chars().count() <= LONGEST);
                prop_assert!(!name.chars().any(is_hidden));
                prop_assert_eq!(clean(&name), Some(name));
            }
        }
    }
}
