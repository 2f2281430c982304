// SPDX-License-Identifier: EUPL-1.2
//! Personal calendars as iCalendar (RFC 5545): a file in the chat, or what a calendar program fetches.
//!
//! Moments are in UTC. No talk repeats, so that a phone needs no rules of a time zone to show it right, and every
//! program reads them; with a zone by name some need its rules in the file, and others keep to their own.

use chrono::TimeDelta;
use icalendar::{Calendar, Class, Component, Event as Entry, EventLike, EventStatus, Property};

use crate::domain::agenda::Event;
use crate::domain::language::Language;
use crate::flow::{talk_phrase, venue_phrase};
use crate::text::{Form, Phrase, Words, msg};

/// How often a calendar program may ask anew.
const REFRESH: TimeDelta = TimeDelta::hours(1);

/// The calendar with these talks, in the words of its reader.
pub fn ics(words: &Words, language: Language, events: &[Event]) -> String {
    let mut calendar = Calendar::empty();
    let name = say(words, language, &msg::AgendaName.into());
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Ouderlijn//Ouderlijn//NL"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(&name).ttl(&REFRESH);
    for event in events {
        calendar.push(entry(words, language, event));
    }
    calendar.to_string()
}

fn entry(words: &Words, language: Language, event: &Event) -> Entry {
    let title = msg::AgendaTitle {
        child: (&event.child).into(),
        talk: talk_phrase((event.kind, &event.about)).into(),
    };
    let status = if event.takes_place { EventStatus::Confirmed } else { EventStatus::Cancelled };
    Entry::new()
        .uid(&event.uid())
        .timestamp(event.changed_at)
        .last_modified(event.changed_at)
        .sequence(event.sequence)
        .starts(event.slot.starts)
        .ends(event.slot.ends)
        .summary(&say(words, language, &title.into()))
        .location(&say(words, language, &venue_phrase(&event.venue, &event.class)))
        // Who shares a calendar shares that there is something, not what.
        .class(Class::Private)
        .status(status)
        .done()
}

/// Plain words on one line: marks of direction and control characters are none of a calendar's.
fn say(words: &Words, language: Language, phrase: &Phrase) -> String {
    let said = words.say(language, phrase, Form::Plain);
    let plain = |c: char| !matches!(c, '\u{2066}'..='\u{2069}');
    said.chars().filter(|c| plain(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::TalkId;
    use crate::domain::round::{About, RoundKind};
    use crate::domain::slot::{Slot, Venue};
    use calcard::icalendar::{ICalendar, ICalendarProperty};
    use calcard::{Entry as Read, Parser};
    use chrono::DateTime;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn event(number: u128, child: &str, room: &str, minutes: i64, sequence: u32) -> Event {
        let starts = DateTime::from_timestamp(1_792_065_600 + minutes * 60, 0).expect("in range");
        Event {
            talk: TalkId(Uuid::from_u128(number)),
            kind: RoundKind::ALL[usize::try_from(number % 6).expect("small")],
            about: About::default(),
            child: child.to_owned(),
            class: "5a".to_owned(),
            venue: Venue::Room { called: room.to_owned() },
            slot: Slot { starts, ends: starts + TimeDelta::minutes(15) },
            takes_place: !number.is_multiple_of(3),
            sequence,
            changed_at: starts - TimeDelta::days(3),
        }
    }

    /// What another implementation reads: a text for each property of each event.
    fn read(ics: &str) -> Vec<Vec<(String, String)>> {
        let mut parser = Parser::new(ics);
        let calendar: ICalendar = match parser.entry() {
            Read::ICalendar(calendar) => calendar,
            other => panic!("{other:?}"),
        };
        assert!(matches!(parser.entry(), Read::Eof));
        let events =
            calendar.components.iter().filter(|component| component.component_type.as_str() == "VEVENT");
        events
            .map(|event| {
                let property = |entry: &calcard::icalendar::ICalendarEntry| {
                    let name = entry.name.as_str().to_owned();
                    let text = entry.values.iter().map(|value| match value.as_text() {
                        Some(text) => text.to_owned(),
                        None => format!("{value:?}"),
                    });
                    (name, text.collect::<Vec<_>>().join(","))
                };
                assert!(event.property(&ICalendarProperty::Uid).is_some());
                event.entries.iter().map(property).collect()
            })
            .collect()
    }

    fn value<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
        event.iter().find(|(key, _)| key == name).map_or("", |(_, text)| text)
    }

    proptest! {
        #[test]
        fn another_program_reads_what_was_written_whatever_the_names(
            children in prop::collection::vec(("[\\PC]{1,60}", "[\\PC\\\\;,:\" ]{1,90}"), 0..5), minutes in 0i64..500_000,
            place in 0usize..6, sequence in 0u32..9,
        ) {
            let language = Language::all().nth(place).expect("a language");
            let words = Words::load().expect("words");
            let events: Vec<Event> = (1u128..)
                .zip(&children)
                .map(|(number, (child, room))| event(number, child, room, minutes, sequence))
                .collect();
            let ics = ics(&words, language, &events);
            for line in ics.split("\r\n") {
                prop_assert!(line.len() <= 76 && !line.contains(['\r', '\n']), "{line:?}");
            }
            let read = read(&ics);
            prop_assert_eq!(read.len(), events.len());
            for (read, event) in read.iter().zip(&events) {
                let plain = |text: &str| text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
                prop_assert_eq!(value(read, "UID"), event.uid());
                prop_assert!(value(read, "SUMMARY").contains(&plain(&event.child)), "{:?}", read);
                let Venue::Room { called } = &event.venue else { panic!("a room") };
                prop_assert!(value(read, "LOCATION").contains(&plain(called)), "{:?}", read);
                prop_assert!(value(read, "SEQUENCE").contains(&sequence.to_string()), "{:?}", read);
            }
        }
    }

    #[test]
    fn a_talk_in_arabic_reads_so() {
        let words = Words::load().expect("words");
        let arabic = "ar".parse().expect("a language");
        let ics = ics(&words, arabic, &[event(2, "Amina", "Zaal", 0, 3), event(3, "Amina", "Zaal", 60, 1)]);
        insta::assert_snapshot!(ics.replace("\r\n", "\n"), @"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Ouderlijn//Ouderlijn//NL
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:لقاءات المدرسة
        X-WR-CALNAME:لقاءات المدرسة
        REFRESH-INTERVAL;VALUE=DURATION:PT3600S
        X-PUBLISHED-TTL:PT3600S
        BEGIN:VEVENT
        CLASS:PRIVATE
        DTEND:20261015T121500Z
        DTSTAMP:20261012T120000Z
        DTSTART:20261015T120000Z
        LAST-MODIFIED:20261012T120000Z
        LOCATION:🚪 Zaal
        SEQUENCE:3
        STATUS:CONFIRMED
        SUMMARY:Amina: لقاء التقرير المدرسي (rapportgesprek)
        UID:00000000-0000-0000-0000-000000000002@ouderlijn
        END:VEVENT
        BEGIN:VEVENT
        CLASS:PRIVATE
        DTEND:20261015T131500Z
        DTSTAMP:20261012T130000Z
        DTSTART:20261015T130000Z
        LAST-MODIFIED:20261012T130000Z
        LOCATION:🚪 Zaal
        SEQUENCE:1
        STATUS:CANCELLED
        SUMMARY:Amina: لقاء عشر دقائق (10-minutengesprek)
        UID:00000000-0000-0000-0000-000000000003@ouderlijn
        END:VEVENT
        END:VCALENDAR
        ");
    }
}
