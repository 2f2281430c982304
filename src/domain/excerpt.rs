// SPDX-License-Identifier: EUPL-1.2
//! The beginning of a long text, cut where a reader would pause.

use icu::segmenter::options::SentenceBreakInvariantOptions;
use icu::segmenter::{GraphemeClusterSegmenter, SentenceSegmenter};

/// How much of a long text is shown at most, in what a reader sees as characters.
pub const BEGINNING: usize = 500;

/// Up to this length a text is shown whole: nobody taps for one more line.
pub const WHOLE: usize = 650;

/// The beginning of a text that is longer than [`WHOLE`], `None` for any other: at most [`BEGINNING`] characters,
/// to the end of a sentence, else of a word, if one lies in its second half. A character of several letters and
/// marks, an emoji of a family, is never torn.
pub fn beginning(text: &str) -> Option<&str> {
    let ends: Vec<usize> =
        GraphemeClusterSegmenter::new().segment_str(text).skip(1).take(WHOLE + 1).collect();
    if ends.len() <= WHOLE {
        return None;
    }
    let (half, most) = (ends[BEGINNING / 2], ends[BEGINNING - 1]);
    let sentences = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let sentence = sentences.segment_str(text).take_while(|end| *end <= most).last();
    let word = || text[..most].char_indices().rev().find(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let cut = sentence.filter(|end| *end > half).or_else(|| word().filter(|end| *end > half));
    Some(text[..cut.unwrap_or(most)].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn length(text: &str) -> usize {
        GraphemeClusterSegmenter::new().segment_str(text).skip(1).count()
    }

    #[test]
    fn a_long_text_ends_with_a_sentence_in_every_script() {
        for sentence in ["Bring cake on Friday.", "أحضروا الكعك يوم الجمعة؟", "Принесіть торт у п’ятницю!"]
        {
            let text = vec![sentence; 60].join(" ");
            let cut = beginning(&text).expect("a long text");
            assert!(cut.ends_with(sentence), "{cut}");
            assert!((BEGINNING / 2..=BEGINNING).contains(&length(cut)));
        }
    }

    #[test]
    fn without_a_sentence_it_ends_with_a_word_and_without_a_word_between_characters() {
        let words = "koekjes ".repeat(100);
        assert!(beginning(&words).is_some_and(|cut| cut.ends_with("koekjes")));
        let family = "👨‍👩‍👧";
        let cut = family.repeat(700);
        assert_eq!(beginning(&cut), Some(family.repeat(BEGINNING).as_str()));
    }

    proptest! {
        #[test]
        fn a_beginning_is_short_and_begins_the_text_and_tears_no_character(
            text in "(\\PC|[ .!?؟\n]|[أ-ي]|\u{200d}|👩|[a-z]{1,8}){0,900}",
        ) {
            match beginning(&text) {
                None => prop_assert!(length(&text) <= WHOLE),
                Some(cut) => {
                    prop_assert!(length(&text) > WHOLE);
                    prop_assert!(text.starts_with(cut));
                    prop_assert!(length(cut) <= BEGINNING);
                    let whole = GraphemeClusterSegmenter::new().segment_str(&text).any(|end| end == cut.len());
                    prop_assert!(whole);
                }
            }
        }
    }
}
