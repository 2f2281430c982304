// SPDX-License-Identifier: EUPL-1.2
//! A message as it is read aloud: words only, each part in its own language.

use icu::properties::CodePointSetData;
use icu::properties::props::ExtendedPictographic;

use crate::domain::language::Language;

const QUOTE: &str = "<blockquote>";
const QUOTE_ENDS: &str = "</blockquote>";
/// After these a voice takes a breath by itself.
const PAUSES: [char; 10] = ['.', '!', '?', ':', ';', ',', '…', '؟', '،', '؛'];

/// The parts of a body in the order in which they are read, each with its language: what the school says in `own`,
/// then what stands in quotes in `quoted`. One part where both are the same; none for a body without words.
pub fn spoken(html: &str, own: Language, quoted: Language) -> Vec<(Language, String)> {
    let parts = if own == quoted {
        vec![(own, words(html))]
    } else {
        let (said, quotes) = apart(html);
        vec![(own, words(&said)), (quoted, words(&quotes))]
    };
    parts.into_iter().filter(|(_, words)| words.chars().any(char::is_alphanumeric)).collect()
}

/// What stands outside of quotes, and what stands inside.
fn apart(html: &str) -> (String, String) {
    let (mut outside, mut inside) = (String::new(), String::new());
    let mut rest = html;
    while let Some((before, quote)) = rest.split_once(QUOTE) {
        let (quote, after) = quote.split_once(QUOTE_ENDS).unwrap_or((quote, ""));
        for (text, part) in [(&mut outside, before), (&mut inside, quote)] {
            text.push_str(part);
            text.push('\n');
        }
        rest = after;
    }
    outside.push_str(rest);
    (outside, inside)
}

/// The words of a body of the small HTML subset: no tags, pictograms, links or invisible marks, and a pause at the
/// end of each line.
fn words(html: &str) -> String {
    let text = without_tags(html);
    let lines = text.lines().filter_map(|line| {
        let words = line.split_whitespace().filter(|word| !word.contains("://")).map(speakable);
        let words = words.filter(|word| !word.is_empty());
        let mut line = String::with_capacity(line.len());
        for word in words {
            // A sign that stood behind a pictogram belongs to the word before.
            if !line.is_empty() && !word.starts_with(PAUSES) {
                line.push(' ');
            }
            line.push_str(&word);
        }
        if line.chars().all(|c| !c.is_alphanumeric()) {
            return None;
        }
        Some(if line.ends_with(PAUSES) { line } else { line + "." })
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let Some((tag, after)) = tag.split_once('>') else {
            rest = "";
            break;
        };
        if !matches!(tag, "b" | "/b" | "i" | "/i" | "code" | "/code") {
            text.push('\n');
        }
        rest = after;
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn speakable(word: &str) -> String {
    let pictures = CodePointSetData::new::<ExtendedPictographic>();
    let silent = |c: char| {
        pictures.contains(c)
            || matches!(
                c,
                // Joiners and marks of direction, variations, keycaps, flags and tones of skin.
                '\u{200b}'..='\u{200f}'
                    | '\u{202a}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}'
                    | '\u{fe00}'..='\u{fe0f}'
                    | '\u{20e3}'
                    | '\u{1f1e6}'..='\u{1f1ff}'
                    | '\u{1f3fb}'..='\u{1f3ff}'
                    | '\u{e0000}'..='\u{e007f}'
                    | '•'
                    | '·'
            )
    };
    // Persian and Urdu write a joiner's opposite inside words: there it shapes letters.
    let mut spoken = String::with_capacity(word.len());
    for c in word.chars() {
        if c == '\u{200c}' || !(silent(c) || c.is_control()) {
            spoken.push(c);
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EN: Language = Language::ENGLISH;
    const NL: Language = Language::DUTCH;

    fn all(html: &str) -> String {
        spoken(html, EN, EN).into_iter().map(|(_, words)| words).collect()
    }

    #[test]
    fn pictures_tags_and_links_are_not_spoken() {
        for (html, said) in [
            ("✉️ <b>Ruud</b>, teacher of \u{2068}5a\u{2069}", "Ruud, teacher of 5a."),
            ("✋ Bring 👨‍👩‍👧 <i>leaves</i>!\n\nOn Friday 🍂", "Bring leaves!\nOn Friday."),
            ("1️⃣ one 🇳🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽", "1 one."),
            ("3 &lt; 5 &amp;amp; 7", "3 < 5 &amp; 7."),
            ("Open <code>7K2M</code>:\nhttps://school.example/#me=x", "Open 7K2M:"),
            ("a<br>b", "a.\nb."),
            ("Swimming 🏊! And 👩‍🍳, too", "Swimming! And, too."),
            ("• gym bag · towel", "gym bag towel."),
            ("🔊", ""),
            ("<", ""),
            ("", ""),
        ] {
            assert_eq!(all(html), said, "{html:?}");
        }
    }

    #[test]
    fn a_quote_is_spoken_in_the_language_it_was_written_in() {
        let html = "✉️ <b>Ruud</b>\n🌍 written in: Nederlands\n<blockquote>Morgen &lt;bos&gt;! 🌳\nTot dan</blockquote>\n👍 Seen.";
        assert_eq!(
            spoken(html, EN, NL),
            [
                (EN, "Ruud.\nwritten in: Nederlands.\nSeen.".to_owned()),
                (NL, "Morgen <bos>!\nTot dan.".to_owned())
            ]
        );
        assert_eq!(spoken(html, NL, NL).len(), 1);
        assert_eq!(spoken("<blockquote>Hoi</blockquote>", EN, NL), [(NL, "Hoi.".to_owned())]);
        assert_eq!(spoken("Only words", EN, NL), [(EN, "Only words.".to_owned())]);
    }

    #[test]
    fn letters_of_every_language_stay() {
        for text in ["Ağaç, çiçek.", "Żółć.", "Дзвінок о 8:15.", "مرحبا، غدًا؟", "می\u{200c}خواهم."]
        {
            assert_eq!(all(text), text);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_spoken_without_markup_of_ours(text in any::<String>()) {
            let html = format!("<b>{}</b>", crate::text::escape(&text));
            for (_, words) in spoken(&html, EN, NL) {
                prop_assert!(!words.contains("<b>") || text.contains("<b>"));
                prop_assert!(words.chars().any(char::is_alphanumeric));
            }
        }
    }
}
