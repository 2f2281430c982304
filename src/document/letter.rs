// SPDX-License-Identifier: EUPL-1.2
//! Sign-up letters: HTML for the printer, one A4 page for each child, in Dutch and the family's language.
//!
//! The page stands alone: no script, no font or picture from elsewhere. Codes and addresses run from left to right
//! wherever they stand.

use std::fmt::Write as _;

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;

use super::qr::{self, TooLong};
use crate::clock::Moment;
use crate::domain::code::Code;
use crate::domain::language::Language;
use crate::flow::Links;
use crate::text::{Form, Phrase, Words, escape, is_right_to_left, msg};

const STYLE: &str = include_str!("letter.css");

/// One child's letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The child's first name.
    pub child: String,
    /// "5a".
    pub class: String,
    /// The school's name.
    pub school: String,
    /// As it is printed: `ABCDE-FGHJK-M`.
    pub code: String,
    /// The last day on which the code works all day.
    pub until: NaiveDate,
    /// The family's language.
    pub language: Language,
    /// The ways in, the first one as an address to type.
    pub doors: Vec<Door>,
}

/// A way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// Where it leads.
    pub to: Destination,
    /// The page, for who types it.
    pub page: String,
    /// The same with the code in it, for who scans it.
    pub link: String,
}

/// Where a door leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// The school page.
    Web,
    /// The bot on Telegram.
    Telegram,
}

impl Letter {
    /// The letter of a child with its code, which expires then in the school's zone.
    pub fn new(
        child: &str,
        (class, school): (&str, &str),
        (code, expires, zone): (&Code, Moment, Tz),
        language: Language,
        links: &Links,
    ) -> Self {
        Self {
            child: child.to_owned(),
            class: class.to_owned(),
            school: school.to_owned(),
            code: code.printed(),
            until: (expires - TimeDelta::days(1)).with_timezone(&zone).date_naive(),
            language,
            doors: doors(links, code),
        }
    }
}

/// The ways in with a code.
pub(super) fn doors(links: &Links, code: &Code) -> Vec<Door> {
    let code = code.as_str();
    let web = links.web.clone().zip(links.on_web(code));
    let telegram =
        links.telegram.as_ref().map(|bot| format!("https://t.me/{bot}")).zip(links.on_telegram(code));
    let door = |to, way: Option<(String, String)>| way.map(|(page, link)| Door { to, page, link });
    [door(Destination::Web, web), door(Destination::Telegram, telegram)].into_iter().flatten().collect()
}

/// A page with all letters.
pub fn html(words: &Words, letters: &[Letter]) -> Result<String, TooLong> {
    let pages: Vec<_> = letters.iter().map(|letter| page(words, letter)).collect::<Result<_, _>>()?;
    Ok(frame(letters.first().map_or("", |letter| &letter.school), &pages.concat()))
}

/// A document of pages for the printer.
pub(super) fn frame(title: &str, pages: &str) -> String {
    let (nl, title) = (Language::DUTCH, escape(title));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{nl}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n{pages}</body>\n</html>\n"
    )
}

fn page(words: &Words, letter: &Letter) -> Result<String, TooLong> {
    let Letter { child, class, school, code, until, doors, language } = letter;
    let page = Page { words, family: *language };
    let title = msg::LetterTitle { child: child.into(), class: class.into() }.into();
    let intro = msg::LetterIntro { school: school.into() }.into();
    let top = page.columns(|page, language| {
        page.tagged("h1", language, &title)
            + &page.tagged("p", language, &intro)
            + &page.tagged("p", language, &msg::LetterHow.into())
    });
    let until = msg::LetterUntil { date: (*until).into() }.into();
    let bottom = page.columns(|page, language| {
        page.tagged("p", language, &until)
            + &page.tagged("p", language, &msg::LetterPaper.into())
            + &page.tagged("p", language, &msg::LetterSecret.into())
    });
    let way_in = page.way_in(doors, code)?;
    Ok(Page::html("letter", (school, class), &format!("{top}{way_in}<footer>{bottom}</footer>\n")))
}

/// A page in Dutch and a family's language.
pub(super) struct Page<'a> {
    pub(super) words: &'a Words,
    pub(super) family: Language,
}

impl Page<'_> {
    /// The page of a school and a class, in a style.
    pub(super) fn html(style: &str, (school, class): (&str, &str), body: &str) -> String {
        format!(
            "<article class=\"{style}\">\n<header><bdi>{}</bdi><bdi>{}</bdi></header>\n{body}</article>\n",
            escape(school),
            escape(class)
        )
    }

    /// The ways in as pictures, and the code for whoever types it.
    pub(super) fn way_in(&self, doors: &[Door], code: &str) -> Result<String, TooLong> {
        let pictures = doors.iter().map(|door| self.door(door)).collect::<Result<Vec<_>, _>>()?.concat();
        let address = doors.first().map(|door| shown(&door.page)).unwrap_or_default();
        let how = self.columns(|page, language| page.tagged("p", language, &msg::LetterCode.into()));
        Ok(format!(
            "<div class=\"doors\">{pictures}</div>\n\
             <div class=\"code\">{how}<p class=\"page\" dir=\"ltr\">{}</p>\
             <p class=\"typed\" dir=\"ltr\">{}</p></div>\n",
            escape(address),
            escape(code),
        ))
    }

    /// Dutch, and beside it the family's language where that is another one.
    fn languages(&self) -> impl Iterator<Item = Language> {
        let family = self.family;
        [Language::DUTCH].into_iter().chain((family != Language::DUTCH).then_some(family))
    }

    /// A text in each of both languages, side by side.
    pub(super) fn columns(&self, text: impl Fn(&Self, Language) -> String) -> String {
        let mut columns = String::from("<div class=\"columns\">");
        for language in self.languages() {
            let _ = write!(columns, "<div>{}</div>", text(self, language));
        }
        columns + "</div>\n"
    }

    fn door(&self, door: &Door) -> Result<String, TooLong> {
        let phrase = match door.to {
            Destination::Web => msg::LetterWeb.into(),
            Destination::Telegram => msg::LetterTelegram.into(),
        };
        let mut captions = Vec::new();
        for language in self.languages() {
            let caption = self.tagged("span", language, &phrase);
            // "Telegram" is "Telegram" in most languages.
            if !captions.iter().any(|(said, _)| *said == self.say(language, &phrase)) {
                captions.push((self.say(language, &phrase), caption));
            }
        }
        let captions: String = captions.into_iter().map(|(_, caption)| caption).collect();
        let picture = qr::svg(&door.link)?;
        Ok(format!("<figure>{picture}<figcaption>{captions}</figcaption></figure>"))
    }

    /// A phrase in a language, in an element that says so.
    pub(super) fn tagged(&self, tag: &str, language: Language, phrase: &Phrase) -> String {
        let dir = if is_right_to_left(language) { "rtl" } else { "ltr" };
        format!("<{tag} lang=\"{language}\" dir=\"{dir}\">{}</{tag}>", self.say(language, phrase))
    }

    fn say(&self, language: Language, phrase: &Phrase) -> String {
        escape(&self.words.say(language, phrase, Form::Plain))
    }
}

/// An address as people type it.
fn shown(page: &str) -> &str {
    page.trim_start_matches("https://").trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(language: &str) -> Letter {
        Letter {
            child: "<Amina> & Co".to_owned(),
            class: "5a".to_owned(),
            school: "De Regenboog".to_owned(),
            code: "ABCDE-FGHJK-M".to_owned(),
            until: NaiveDate::from_ymd_opt(2026, 10, 20).expect("a day"),
            language: language.parse().unwrap_or(Language::DUTCH),
            doors: vec![Door {
                to: Destination::Web,
                page: "https://ouders.example/".to_owned(),
                link: "https://ouders.example/#start=ABCDEFGHJKM".to_owned(),
            }],
        }
    }

    #[test]
    fn a_name_is_text_and_nothing_else() {
        let page = html(&Words::load().expect("words"), &[letter("en")]).expect("a page");
        assert!(page.contains("&lt;Amina&gt; &amp; Co"));
        assert!(!page.contains("<Amina>"));
    }

    #[test]
    fn nothing_comes_from_elsewhere() {
        let page = html(&Words::load().expect("words"), &[letter("en")]).expect("a page");
        for outside in ["src=", "@import", "url(", "<script", "<link", "href="] {
            assert!(!page.contains(outside), "{outside}");
        }
    }

    #[test]
    fn a_dutch_family_gets_dutch_alone() {
        let words = Words::load().expect("words");
        assert_eq!(html(&words, &[letter("nl")]).expect("a page").matches("<h1").count(), 1);
        assert_eq!(html(&words, &[letter("en")]).expect("a page").matches("<h1").count(), 2);
    }

    #[test]
    fn the_code_runs_from_left_to_right() {
        let page = html(&Words::load().expect("words"), &[letter("en")]).expect("a page");
        assert!(page.contains("<p class=\"typed\" dir=\"ltr\">ABCDE-FGHJK-M</p>"));
        assert!(page.contains("<p class=\"page\" dir=\"ltr\">ouders.example</p>"));
    }
}
