// SPDX-License-Identifier: EUPL-1.2
//! Letters about a conversation: HTML for the printer, one A4 page for each child, in Dutch and the family's language.
//! What it is for, when, and how to choose a time: in the chat, with a code where nobody has signed up, or by phone.

use chrono::NaiveDate;

use super::letter::{Page, doors, frame};
use super::qr::TooLong;
use crate::domain::code::Code;
use crate::domain::language::Language;
use crate::domain::round::{About, RoundKind};
use crate::flow::{Links, purpose_phrase, talk_phrase};
use crate::text::{Phrase, Words, msg};

/// What all letters of a round say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What it is for.
    pub kind: RoundKind,
    /// What the school calls it, and what it has beside its days.
    pub about: About,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// How many minutes a conversation takes.
    pub minutes: u16,
    /// The last day on which families choose; empty when that is over.
    pub until: Option<NaiveDate>,
    /// The school's name.
    pub school: String,
    /// The number to call.
    pub phone: Option<String>,
    /// "5a".
    pub class: String,
}

/// One child's letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The child's first name.
    pub child: String,
    /// The family's language.
    pub language: Language,
    /// The code to sign up with, where nobody has.
    pub code: Option<Code>,
}

/// A page with all letters.
pub fn html(words: &Words, links: &Links, round: &Round, letters: &[Invitation]) -> Result<String, TooLong> {
    let pages: Vec<_> =
        letters.iter().map(|letter| page(words, links, round, letter)).collect::<Result<_, _>>()?;
    Ok(frame(&round.school, &pages.concat()))
}

fn page(words: &Words, links: &Links, round: &Round, letter: &Invitation) -> Result<String, TooLong> {
    let page = Page { words, family: letter.language };
    let title: Phrase = msg::InvitationTitle {
        child: (&letter.child).into(),
        talk: talk_phrase((round.kind, &round.about)).into(),
    }
    .into();
    let when = msg::InvitationWhen {
        first: round.first.into(),
        last: round.last.into(),
        minutes: i64::from(round.minutes).into(),
    };
    let mut above: Vec<Phrase> = vec![purpose_phrase((round.kind, &round.about)), when.into()];
    if let Some(until) = round.until {
        let date = until.into();
        above.push(match letter.code {
            Some(_) => msg::InvitationCode { date }.into(),
            None => msg::InvitationChat { date }.into(),
        });
    }
    let top = page.columns(|page, language| {
        let lines: String = above.iter().map(|phrase| page.tagged("p", language, phrase)).collect();
        page.tagged("h1", language, &title) + &lines
    });
    let code = letter.code.as_ref().filter(|_| round.until.is_some());
    let way_in = match code {
        Some(code) => page.way_in(&doors(links, code), &code.printed())?,
        None => String::new(),
    };
    let call: Phrase = match &round.phone {
        Some(phone) => msg::InvitationPhone { phone: unbroken(phone).into() }.into(),
        None => msg::InvitationAsk.into(),
    };
    let bottom = page.columns(|page, language| {
        page.tagged("p", language, &call) + &page.tagged("p", language, &msg::InvitationTogether.into())
    });
    let body = format!("{top}{way_in}<footer>{bottom}</footer>\n");
    Ok(Page::html("letter talk", (&round.school, &round.class), &body))
}

/// A number to call on one line: between lines, from right to left, nobody would dial it right.
fn unbroken(phone: &str) -> String {
    phone.replace(' ', "\u{a0}").replace('-', "\u{2011}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round() -> Round {
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).expect("a day");
        Round {
            kind: RoundKind::Start,
            about: About::default(),
            first: day(14),
            last: day(25),
            minutes: 15,
            until: Some(day(24)),
            school: "De Regenboog".to_owned(),
            phone: Some("038-000 00 00".to_owned()),
            class: "5a".to_owned(),
        }
    }

    fn pages(round: &Round, code: Option<Code>) -> String {
        let links = Links { web: Some("https://ouders.example/".to_owned()), ..Links::default() };
        let letter =
            Invitation { child: "<Amina>".to_owned(), language: "ar".parse().expect("a language"), code };
        html(&Words::load().expect("words"), &links, round, &[letter]).expect("a page")
    }

    #[test]
    fn who_signed_up_reads_how_to_choose_and_who_did_not_gets_a_code_and_all_a_number() {
        let chat = pages(&round(), None);
        assert!(chat.contains("&lt;Amina&gt;") && !chat.contains("<Amina>"));
        assert!(chat.contains(&unbroken("038-000 00 00")) && !chat.contains("class=\"typed\""));
        assert_eq!(chat.matches("<h1").count(), 2, "Dutch and Arabic");
        let code = pages(&round(), Some(Code::draw(|| 7)));
        assert!(code.contains("class=\"typed\"") && code.contains("<svg"));
        let over = pages(&Round { until: None, ..round() }, Some(Code::draw(|| 7)));
        assert!(!over.contains("class=\"typed\""), "there is nothing to choose any more");
        let ask = pages(&Round { phone: None, ..round() }, None);
        assert!(!ask.contains("038"));
    }
}
