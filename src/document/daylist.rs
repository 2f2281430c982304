// SPDX-License-Identifier: EUPL-1.2
//! A teacher's day on paper: the list with room for notes, and the list for the door.
//!
//! The door list hangs where everybody walks by. It carries times and initials; first names only where the teacher
//! asked for them, and never who comes.

use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::language::Language;
use crate::text::{Form, Phrase, Words, escape, is_right_to_left, msg};

const STYLE: &str = include_str!("daylist.css");

/// A talk of the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// When it begins.
    pub time: NaiveTime,
    /// The child's first name.
    pub child: String,
    /// Who comes, where that is known.
    pub who: Option<String>,
    /// Where or how one meets.
    pub place: Phrase,
    /// What else the teacher must know before, a line each: that they will be there, who interprets and how, who
    /// comes along.
    pub more: Vec<Phrase>,
}

/// A teacher's day.
#[derive(Clone, Debug, PartialEq)]
pub struct DayList {
    /// The day.
    pub date: NaiveDate,
    /// "5a".
    pub class: String,
    /// The kind of its round.
    pub kind: Phrase,
    /// Its talks, in their order.
    pub rows: Vec<Row>,
}

/// Which names hang on the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// "A."
    Initials,
    /// "Adam".
    First,
}

struct Page<'a> {
    words: &'a Words,
    language: Language,
    day: &'a DayList,
}

/// The list with room for notes.
pub fn html(words: &Words, language: Language, day: &DayList) -> String {
    let page = Page { words, language, day };
    let mut rows = String::new();
    for row in &day.rows {
        let mut about = String::new();
        for phrase in std::iter::once(&row.place).chain(&row.more) {
            let _ = write!(about, "<p class=\"about\">{}</p>", page.say(phrase));
        }
        let who = row.who.as_deref().map(|who| format!(" <bdi>({})</bdi>", escape(who))).unwrap_or_default();
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\">{}</th><td><p><b><bdi>{}</bdi></b>{who}</p>{about}</td><td class=\"notes\"></td></tr>",
            page.time(row.time),
            escape(&row.child)
        );
    }
    let mut head = String::new();
    for phrase in [msg::DaylistTime.into(), msg::DaylistWho.into(), msg::DaylistNotes.into()] {
        let _ = write!(head, "<th scope=\"col\">{}</th>", page.say(&phrase));
    }
    page.html(
        "list",
        &format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"),
    )
}

/// The list for the door.
pub fn door(words: &Words, language: Language, day: &DayList, names: Names) -> String {
    let page = Page { words, language, day };
    let mut rows = String::new();
    for row in &day.rows {
        let name = match names {
            Names::Initials => initial(&row.child),
            Names::First => row.child.clone(),
        };
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\">{}</th><td><bdi>{}</bdi></td></tr>",
            page.time(row.time),
            escape(&name)
        );
    }
    page.html("door", &format!("<table>\n<tbody>\n{rows}</tbody>\n</table>\n"))
}

fn initial(name: &str) -> String {
    name.chars().next().map_or_else(String::new, |first| format!("{}.", first.to_uppercase()))
}

impl Page<'_> {
    fn html(&self, class: &str, body: &str) -> String {
        let language = self.language;
        let dir = if is_right_to_left(language) { "rtl" } else { "ltr" };
        let date = self
            .say(&msg::DaylistTitle { date: self.day.date.into(), class: (&self.day.class).into() }.into());
        let kind = self.say(&self.day.kind);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <title>{date}</title>\n<style>\n{STYLE}</style>\n</head>\n<body class=\"{class}\">\n\
             <header><h1>{date}</h1><p>{kind}</p></header>\n{body}</body>\n</html>\n"
        )
    }

    fn say(&self, phrase: &Phrase) -> String {
        escape(&self.words.say(self.language, phrase, Form::Plain))
    }

    fn time(&self, time: NaiveTime) -> String {
        self.words.write(self.language, &time.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> DayList {
        let row = |hour, child: &str, who: Option<&str>| Row {
            time: NaiveTime::from_hms_opt(hour, 15, 0).expect("a time"),
            child: child.to_owned(),
            who: who.map(str::to_owned),
            place: msg::BlockVenuePhone.into(),
            more: Vec::new(),
        };
        DayList {
            date: NaiveDate::from_ymd_opt(2026, 9, 14).expect("a day"),
            class: "5a".to_owned(),
            kind: msg::RoundStart.into(),
            rows: vec![row(15, "<Şükran>", Some("Öz & Co")), row(16, "élise", None)],
        }
    }

    #[test]
    fn names_are_text_and_nothing_comes_from_elsewhere() {
        let words = Words::load().expect("words");
        let page = html(&words, Language::DUTCH, &day());
        assert!(
            page.contains("&lt;Şükran&gt;") && page.contains("(Öz &amp; Co)") && !page.contains("<Şükran>")
        );
        for outside in ["src=", "@import", "url(", "<script", "<link", "href="] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert_eq!(page.matches("class=\"notes\"").count(), 2);
    }

    #[test]
    fn on_the_door_are_initials_and_never_who_comes() {
        let words = Words::load().expect("words");
        for language in Language::all() {
            let initials = door(&words, language, &day(), Names::Initials);
            assert!(initials.contains("<bdi>É.</bdi>") && initials.contains("15:15"));
            let names = door(&words, language, &day(), Names::First);
            assert!(names.contains("<bdi>élise</bdi>"));
            for page in [&initials, &names] {
                assert!(!page.contains("Öz"), "{language}");
            }
            assert!(!initials.contains("ükran") && !initials.contains("lise"), "{language}");
        }
    }
}
