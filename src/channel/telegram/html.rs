// SPDX-License-Identifier: EUPL-1.2
//! The small HTML of a body as Telegram takes it.
//!
//! A single tag or ampersand too much, and Telegram refuses the whole message. What a body may hold passes, line
//! breaks become lines, and everything else is shown as it was written. Isolation marks stay: they keep a name
//! in another script in its place.

/// The tags of a body.
const TAGS: [&str; 8] = ["<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<blockquote>", "</blockquote>"];
const BREAKS: [&str; 3] = ["<br>", "<br/>", "<br />"];
/// What an argument of a phrase may have become when it was escaped.
const ESCAPES: [&str; 5] = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];

/// `body` with nothing in it that Telegram does not know.
pub(super) fn wire(body: &str) -> String {
    let mut wire = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(special) = rest.find(['<', '&', '>']) {
        wire.push_str(&rest[..special]);
        rest = &rest[special..];
        let known = TAGS.iter().chain(&ESCAPES).find(|known| rest.starts_with(**known));
        let length = if let Some(known) = known {
            wire.push_str(known);
            known.len()
        } else if let Some(line_break) = BREAKS.iter().find(|line_break| rest.starts_with(**line_break)) {
            wire.push('\n');
            line_break.len()
        } else {
            wire.push_str(match rest.as_bytes()[0] {
                b'<' => "&lt;",
                b'>' => "&gt;",
                _ => "&amp;",
            });
            1
        };
        rest = &rest[length..];
    }
    wire.push_str(rest);
    wire
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_body_may_hold_passes_and_the_rest_is_shown() {
        for (body, expected) in [
            (
                "<b>Dag</b> \u{2068}أمينة\u{2069},\ntot <i>zo</i>",
                "<b>Dag</b> \u{2068}أمينة\u{2069},\ntot <i>zo</i>",
            ),
            ("<blockquote>a &lt; b &amp; c</blockquote>", "<blockquote>a &lt; b &amp; c</blockquote>"),
            ("een<br>twee<br/>drie<br />", "een\ntwee\ndrie\n"),
            ("<p>x</p>", "&lt;p&gt;x&lt;/p&gt;"),
            ("<a href=\"https://x.example\">x</a>", "&lt;a href=\"https://x.example\"&gt;x&lt;/a&gt;"),
            ("<B onclick=x>", "&lt;B onclick=x&gt;"),
            ("3 < 5 & 7 > 6 &nbsp;", "3 &lt; 5 &amp; 7 &gt; 6 &amp;nbsp;"),
            ("<code>7K2M</code> <", "<code>7K2M</code> &lt;"),
        ] {
            assert_eq!(wire(body), expected);
            assert_eq!(wire(expected), expected, "a second time changes nothing");
        }
    }
}
