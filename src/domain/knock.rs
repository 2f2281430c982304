// SPDX-License-Identifier: EUPL-1.2
//! The knock: a person whose page is closed is called back, without a name and without content.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::name::is_hidden;
use super::quiet::QuietHours;

/// The longest e-mail address (RFC 5321).
const LONGEST_MAIL: usize = 254;
/// The first wait after a failure that passes; it doubles up to [`LONGEST_WAIT`].
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(15);
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(30);
/// How long after the message a knock is still worth a try.
const WORTH: TimeDelta = TimeDelta::days(1);

/// How a person is called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KnockKind {
    /// By the notifications of the phone or computer that the page is open on.
    Push,
    /// By e-mail.
    Mail,
    /// By a text message.
    Sms,
    /// Not at all.
    None,
}

/// The first moment at or after `wanted` at which a person may be knocked at. Only what is urgent does not wait for
/// the end of their quiet hours; messages and knocks follow the same rule.
pub fn may_go(quiet: QuietHours, zone: Tz, urgent: bool, wanted: DateTime<Utc>) -> DateTime<Utc> {
    if urgent { wanted } else { quiet.first_after(wanted, zone) }
}

/// When a knock that could not be made at `now` is tried again, after `tries` tries; `None` when it is no longer
/// worth it, and the next message begins anew.
pub fn try_again(wanted: DateTime<Utc>, tries: u32, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let wait = (FIRST_WAIT * (1 << tries.saturating_sub(1).min(12))).min(LONGEST_WAIT);
    let next = now + wait;
    (next <= wanted + WORTH).then_some(next)
}

/// Whether a mail server's answer is about the receiver's address and for good. A server that takes nothing from us
/// (5.7.x: not allowed, bad password) says nothing about the address.
pub fn is_no_mailbox(code: u16, text: &str) -> bool {
    let enhanced = text.split_whitespace().next().unwrap_or_default();
    matches!(code, 550 | 551 | 553 | 556) && !enhanced.starts_with("5.7.")
}

/// Reads an e-mail address as a person types or pastes it; `None` for what is none.
pub fn mail(typed: &str) -> Option<String> {
    let text: String = typed.chars().filter(|c| !is_hidden(*c)).collect();
    let text = text.trim();
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let (local, host) = text.rsplit_once('@')?;
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let local_fits = (1..=64).contains(&local.len())
        && local.chars().all(allowed)
        && local.split('.').all(|part| !part.is_empty());
    let labels: Vec<&str> = host.split('.').collect();
    let label_fits = |label: &&str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let host_fits = labels.len() > 1
        && labels.iter().all(label_fits)
        && labels.last().is_some_and(|top| top.len() > 1 && !top.chars().all(|c| c.is_ascii_digit()));
    let fits = local_fits && host_fits && text.len() <= LONGEST_MAIL;
    fits.then(|| format!("{local}@{}", host.to_ascii_lowercase()))
}

/// Reads a mobile number as a person types it, in the form `+31612345678`: a Dutch one with or without its country,
/// another one with it. `None` for what is none, and for Dutch numbers that take no text messages or cost money.
pub fn mobile(typed: &str) -> Option<String> {
    let mut digits = String::new();
    for (place, c) in typed.trim().chars().filter(|c| !is_hidden(*c)).enumerate() {
        match c {
            '+' if place == 0 => digits.push('+'),
            ' ' | '\u{a0}' | '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2013}' => {}
            _ => digits.push(latin(c)?),
        }
    }
    // "+31 (0)6 …" is how many people write it.
    let abroad = digits.strip_prefix('+').or_else(|| digits.strip_prefix("00"));
    let number = match abroad {
        Some(number) => {
            number.strip_prefix("310").map_or_else(|| number.to_owned(), |rest| format!("31{rest}"))
        }
        None => format!("31{}", digits.strip_prefix('0')?),
    };
    let fits = match number.strip_prefix("31") {
        Some(dutch) => dutch.len() == 9 && dutch.starts_with('6'),
        None => (8..=15).contains(&number.len()) && !number.starts_with('0'),
    };
    fits.then(|| format!("+{number}"))
}

/// A digit of any keyboard our readers have.
fn latin(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_read_as_people_type_it() {
        let read = |typed| mail(typed);
        assert_eq!(read(" Amal.K@Gmail.COM\n").as_deref(), Some("Amal.K@gmail.com"));
        assert_eq!(read("mailto:a+b@x.nl").as_deref(), Some("a+b@x.nl"));
        assert_eq!(read("\u{200f}a@b.co.uk\u{200e}").as_deref(), Some("a@b.co.uk"));
        for wrong in [
            "",
            "amal",
            "amal@",
            "@x.nl",
            "amal@gmail",
            "a b@x.nl",
            "a@x..nl",
            "a..b@x.nl",
            ".a@x.nl",
            "a@-x.nl",
            "a@x.n",
            "a@127.0.0.1",
            "a@[127.0.0.1]",
            "a@x.nl, b@x.nl",
            "<a@x.nl>",
            "\"a\"@x.nl",
            "a@x.nl\r\nBcc: b@x.nl",
            "آمال@x.nl",
        ] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_number_is_read_as_people_type_it() {
        for dutch in [
            "0612345678",
            "06-12 34 56 78",
            "+31 6 12345678",
            "0031612345678",
            "+31 (0)6 1234 5678",
            "٠٦١٢٣٤٥٦٧٨",
        ] {
            assert_eq!(mobile(dutch).as_deref(), Some("+31612345678"), "{dutch}");
        }
        assert_eq!(mobile("+48 601 234 567").as_deref(), Some("+48601234567"));
        for wrong in [
            "",
            "06",
            "061234567",
            "06123456789",
            "0900-1234567",
            "038 123 45 67",
            "612345678",
            "+",
            "06 1234 567a",
            "+0612345678",
            "1+31612345678",
        ] {
            assert_eq!(mobile(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn only_an_answer_about_the_address_is_for_good() {
        assert!(is_no_mailbox(550, "5.1.1 no such user"));
        assert!(is_no_mailbox(550, "mailbox unavailable"));
        assert!(!is_no_mailbox(550, "5.7.1 relaying denied"));
        assert!(!is_no_mailbox(535, "5.7.8 authentication failed"));
        assert!(!is_no_mailbox(554, "5.3.2 not now"));
        assert!(!is_no_mailbox(450, "4.2.1 later"));
    }

    proptest! {
        #[test]
        fn what_is_read_reads_the_same_again_and_breaks_no_header(typed in any::<String>()) {
            for read in [mail(&typed), mobile(&typed)].into_iter().flatten() {
                prop_assert!(read.is_ascii() && !read.contains(char::is_whitespace) && !read.contains(char::is_control));
                prop_assert!(mail(&read).or_else(|| mobile(&read)) == Some(read));
            }
        }

        #[test]
        fn a_number_has_the_same_form_however_it_is_grouped(digits in "6[0-9]{8}", gaps in proptest::collection::vec(0usize..9, 0..4)) {
            let mut typed = format!("0{digits}");
            for gap in gaps {
                typed.insert(gap + 1, ' ');
            }
            prop_assert_eq!(mobile(&typed), Some(format!("+31{digits}")));
        }

        #[test]
        fn a_knock_waits_for_the_end_of_quiet_hours_unless_it_is_urgent(
            from in 0u16..1440, until in 0u16..1440, seconds in 1_767_225_600i64..1_830_297_600,
        ) {
            let wanted = DateTime::from_timestamp(seconds, 0).expect("in range");
            let quiet = QuietHours { from, until };
            prop_assert_eq!(may_go(quiet, Amsterdam, true, wanted), wanted);
            prop_assert_eq!(may_go(quiet, Amsterdam, false, wanted), quiet.first_after(wanted, Amsterdam));
        }

        #[test]
        fn tries_come_further_and_further_apart_and_end_within_a_day(tries in 1u32..100, later in 0i64..90_000) {
            let wanted = DateTime::from_timestamp(1_800_000_000, 0).expect("in range");
            let now = wanted + TimeDelta::seconds(later);
            if let Some(next) = try_again(wanted, tries, now) {
                prop_assert!(next > now && next <= now + LONGEST_WAIT && next <= wanted + WORTH);
                prop_assert!(try_again(wanted, tries + 1, now).is_none_or(|after| after >= next));
            } else {
                prop_assert!(now + LONGEST_WAIT > wanted + WORTH);
            }
        }
    }
}
