// SPDX-License-Identifier: EUPL-1.2
//! Names that people type: kept as they are, without what could deceive a reader.

/// The longest name that is kept, in characters.
pub const LONGEST: usize = 60;

/// Cleans a typed or profile name: control characters, direction overrides and other invisible format
/// characters are dropped, white space is folded, and it is cut at [`LONGEST`] characters. `None` when nothing
/// readable is left.
pub fn clean(name: &str) -> Option<String> {
    let cut: String = folded(name).chars().take(LONGEST).collect();
    readable(cut.trim_end())
}

/// Cleans the name of a file: like [`clean`], but one that is too long loses its middle, between words where it
/// has any. By its ending a device knows what opens it, and by its end a person which one it is.
pub fn clean_file(name: &str) -> Option<String> {
    let whole: Vec<char> = folded(name).chars().collect();
    if whole.len() <= LONGEST {
        return readable(&String::from_iter(whole));
    }
    let is_gap = |c: &char| matches!(c, ' ' | '_' | '-');
    let mut end = &whole[whole.len() - LONGEST_END..];
    let ending = end.iter().rposition(|c| *c == '.').unwrap_or(end.len());
    if let Some(gap) = end[..ending].iter().position(is_gap) {
        end = &end[gap + 1..];
    }
    let end = String::from_iter(end);
    let mut start = &whole[..LONGEST - end.chars().count() - CUT.chars().count()];
    if let Some(gap) = start.iter().rposition(is_gap).filter(|gap| *gap > start.len() / 2) {
        start = &start[..gap];
    }
    readable(&format!("{}{CUT}{}", String::from_iter(start).trim_end(), end.trim_start()))
}

/// The most characters of a long file's name that are kept from its end.
const LONGEST_END: usize = 24;
/// Stands for what is left out of a file's name.
const CUT: &str = " … ";

/// Without what is not seen, and with single spaces between the words.
fn folded(name: &str) -> String {
    let kept: String =
        name.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_hidden(*c)).collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn readable(name: &str) -> Option<String> {
    name.chars().any(char::is_alphanumeric).then(|| name.to_owned())
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

    #[test]
    fn a_long_file_keeps_its_end_and_words_stay_whole() {
        for (name, kept) in [
            ("plan.pdf", "plan.pdf"),
            (
                "Very long name of a letter about the trip to the museum in Nijmegen with a plan.pdf",
                "Very long name of a letter about the trip … with a plan.pdf",
            ),
            (
                "Uitnodiging_informatieavond_groep_5a_schooljaar_2026_2027_versie_directie_3.docx",
                "Uitnodiging_informatieavond_groep … versie_directie_3.docx",
            ),
            (
                "Informatieavondoveroverblijvenenbuitenschoolseopvangindezomervakantie2026.pdf",
                "Informatieavondoveroverblijvenenb … ndezomervakantie2026.pdf",
            ),
        ] {
            assert_eq!(clean_file(name).as_deref(), Some(kept));
        }
    }

    proptest! {
        #[test]
        fn a_files_name_is_short_and_begins_and_ends_as_it_was(
            name in r"[\PC ]{0,90}\.[a-z0-9]{1,5}",
        ) {
            prop_assume!(!name.contains(CUT.trim()));
            let kept = clean_file(&name).expect("an ending can be read");
            prop_assert!(kept.chars().count() <= LONGEST);
            prop_assert!(!kept.chars().any(is_hidden));
            prop_assert_eq!(name.rsplit_once('.').map(|(_, ending)| ending), kept.rsplit_once('.').map(|(_, ending)| ending));
            prop_assert_eq!(clean_file(&kept), Some(kept.clone()));
            let whole = folded(&name);
            match kept.split_once(CUT).filter(|_| whole.chars().count() > LONGEST) {
                Some((start, end)) => prop_assert!(whole.starts_with(start) && whole.ends_with(end)),
                None => prop_assert_eq!(kept, whole),
            }
        }

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
