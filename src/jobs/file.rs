// SPDX-License-Identifier: EUPL-1.2
//! Files that somebody asked for in their chat: a day on paper, a calendar, letters about a conversation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{JobCx, Outcome};
use crate::document::agenda;
use crate::document::daylist::{self, DayList, Names, Row};
use crate::document::invitation::{self, Invitation};
use crate::domain::address::Lane;
use crate::domain::code::{Code, CodeKind};
use crate::domain::id::{AddressId, ChildId, ClassId, CodeId, MediaId, RoundId, SchoolId, TalkId, short};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::reminder::list;
use crate::domain::role::RoleKind;
use crate::domain::talk::TalkState;
use crate::flow::{Fault, company_phrase, families, interpreter_to_teacher, kind_phrase, said, venue_phrase};
use crate::message::{Action, Picture};
use crate::say::{Message, Way};
use crate::store::classes::Class;
use crate::store::codes::Opens;
use crate::store::media::NewMedia;
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{
    Lockable, StoreError, addresses, classes, codes, guardians, media, persons, roles, rounds, schools, talks,
};
use crate::text::{Phrase, msg};

/// A file that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "file", rename_all = "snake_case")]
pub enum File {
    /// A teacher's day on paper.
    Day {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The day.
        day: NaiveDate,
    },
    /// The same for the door.
    Door {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The day.
        day: NaiveDate,
        /// First names in place of initials.
        names: bool,
    },
    /// One talk for a calendar.
    Talk {
        /// The talk.
        talk: TalkId,
    },
    /// A teacher's talks for a calendar.
    Talks {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The day; without one all of the round.
        day: Option<NaiveDate>,
    },
    /// Letters about a conversation.
    Letters {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The child; without one those no time is chosen for.
        child: Option<ChildId>,
    },
}

impl File {
    /// What is asked for, in a key.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Day { round, class, day } => format!("day.{round}.{class}.{day}"),
            Self::Door { round, class, day, names } => format!("door.{round}.{class}.{day}.{names}"),
            Self::Talk { talk } => format!("talk.{talk}"),
            Self::Talks { round, class, day } => {
                format!("talks.{round}.{class}.{}", day.map_or_else(String::new, |day| day.to_string()))
            }
            Self::Letters { round, class, child } => {
                format!("letters.{round}.{}", child.map_or(class.to_string(), |child| child.to_string()))
            }
        }
    }
}

/// A file as it will be handed over, made beside the writer.
#[derive(Debug)]
pub(super) struct Made {
    reader: Person,
    name: String,
    mime: &'static str,
    text: String,
    message: Message,
    /// New codes of letters, of children who had none.
    codes: Vec<(SchoolId, ChildId, Code)>,
}

impl Made {
    /// Makes the file; `None` when it may not be asked for any more.
    pub(super) async fn read(cx: &mut JobCx<'_>, file: &File, to: AddressId) -> Result<Option<Self>, Fault> {
        let address = addresses::get(cx.tx, to).await?;
        let Some(person) = address.and_then(|address| address.person_id) else { return Ok(None) };
        let Some(reader) = persons::get(cx.tx, person).await? else { return Ok(None) };
        if let File::Talk { talk } = file {
            return talk_file(cx, reader, *talk).await;
        }
        let (File::Day { round, class, .. }
        | File::Door { round, class, .. }
        | File::Talks { round, class, .. }
        | File::Letters { round, class, .. }) = file
        else {
            return Ok(None);
        };
        let Some(taught) = Taught::read(cx, &reader, *round, *class).await? else { return Ok(None) };
        match file {
            File::Day { day, .. } => taught.day(cx, reader, *day, None).await.map(Some),
            File::Door { day, names, .. } => {
                let names = if *names { Names::First } else { Names::Initials };
                taught.day(cx, reader, *day, Some(names)).await.map(Some)
            }
            File::Talks { day, .. } => taught.talks(cx, reader, *day).await.map(Some),
            File::Letters { child, .. } => taught.letters(cx, reader, *child).await,
            File::Talk { .. } => Ok(None),
        }
    }
}

/// One talk, for its family or a teacher of the class.
async fn talk_file(cx: &mut JobCx<'_>, reader: Person, talk: TalkId) -> Result<Option<Made>, Fault> {
    let Some(talk) = talks::get(cx.tx, talk).await? else { return Ok(None) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    if !parents.iter().any(|parent| parent.id == reader.id) {
        return Ok(None);
    }
    let text = agenda::ics(cx.say.words(), reader.language, &[talk.event()]);
    let message = Message::new(msg::AgendaFile).act(msg::CommonBack, Action::Talk(talk.id));
    Ok(Some(calendar(reader, text, message)))
}

fn calendar(reader: Person, text: String, message: Message) -> Made {
    let name = "ouderlijn.ics".to_owned();
    Made { reader, name, mime: "text/calendar", text, message, codes: Vec::new() }
}

/// A round and the class of it that the reader teaches.
struct Taught {
    round: Round,
    class: Class,
    school: School,
}

impl Taught {
    async fn read(
        cx: &mut JobCx<'_>,
        reader: &Person,
        round: RoundId,
        class: ClassId,
    ) -> Result<Option<Self>, StoreError> {
        let held = roles::of_person(cx.tx, reader.id, cx.now).await?;
        let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.class_id == Some(class));
        if !teaches || !rounds::has_class(cx.tx, round, class).await? {
            return Ok(None);
        }
        let (round, class) = (rounds::get(cx.tx, round).await?, classes::get(cx.tx, class).await?);
        let Some((round, class)) = round.zip(class) else { return Ok(None) };
        let school = schools::get(cx.tx, class.school_id).await?;
        Ok(school.map(|school| Self { round, class, school }))
    }

    fn file_name(&self, what: &str) -> String {
        let class: String = self.class.name.chars().filter(char::is_ascii_alphanumeric).collect();
        format!("ouderlijn-{class}{what}.html")
    }

    fn page(&self, reader: Person, name: &str, text: String, message: Message) -> Made {
        Made { reader, name: self.file_name(name), mime: "text/html", text, message, codes: Vec::new() }
    }

    /// What is booked, on one day or in the whole round.
    async fn booked(&self, cx: &mut JobCx<'_>, day: Option<NaiveDate>) -> Result<Vec<Talk>, StoreError> {
        let mut booked = talks::of_class(cx.tx, self.round.id, self.class.id).await?;
        let zone = self.school.zone;
        let on = |talk: &Talk| talk.slot.starts.with_timezone(&zone).date_naive();
        booked.retain(|talk| talk.state == TalkState::Booked && day.is_none_or(|day| on(talk) == day));
        Ok(booked)
    }

    async fn day(
        &self,
        cx: &mut JobCx<'_>,
        reader: Person,
        day: NaiveDate,
        door: Option<Names>,
    ) -> Result<Made, Fault> {
        let booked = self.booked(cx, Some(day)).await?;
        let row = |talk: &Talk| Row {
            time: talk.slot.starts.with_timezone(&self.school.zone).time(),
            child: talk.child_name.clone(),
            who: talk.person_name.clone(),
            place: venue_phrase(&talk.venue, &talk.class_name),
            more: more(talk),
        };
        let list = DayList {
            date: day,
            class: self.class.name.clone(),
            kind: kind_phrase(&self.round),
            rows: booked.iter().map(row).collect(),
        };
        let back = Action::BlockDay(self.round.id, self.class.id, day);
        let message = |phrase: Phrase| Message::new(phrase).act(msg::CommonBack, back);
        Ok(match door {
            None => {
                let text = daylist::html(cx.say.words(), reader.language, &list);
                self.page(reader, &format!("-{day}"), text, message(msg::DaylistDone.into()))
            }
            Some(names) => {
                let text = daylist::door(cx.say.words(), reader.language, &list, names);
                self.page(reader, &format!("-{day}-deur"), text, message(msg::DaylistDoorDone.into()))
            }
        })
    }

    async fn talks(&self, cx: &mut JobCx<'_>, reader: Person, day: Option<NaiveDate>) -> Result<Made, Fault> {
        let events: Vec<_> = self.booked(cx, day).await?.iter().map(Talk::event).collect();
        let text = agenda::ics(cx.say.words(), reader.language, &events);
        let back = day.map_or(Action::Blocks(self.round.id, self.class.id), |day| {
            Action::BlockDay(self.round.id, self.class.id, day)
        });
        let message = Message::new(msg::AgendaFileTeacher { count: events.len().into() });
        Ok(calendar(reader, text, message.act(msg::CommonBack, back)))
    }

    async fn letters(
        &self,
        cx: &mut JobCx<'_>,
        reader: Person,
        child: Option<ChildId>,
    ) -> Result<Option<Made>, Fault> {
        let found = families(cx.tx, &self.round, self.class.id, cx.now).await?;
        let Some((families, mut ways, choosing)) = found else { return Ok(None) };
        let wanted: Vec<ChildId> = match child {
            Some(child) => {
                families.iter().map(|family| family.child).filter(|known| *known == child).collect()
            }
            None => list(&families, choosing, cx.now).children().collect(),
        };
        ways.retain(|way| wanted.contains(&way.child_id));
        // One letter for a child, however many adults it has.
        ways.dedup_by_key(|way| way.child_id);
        let (mut letters, mut new) = (Vec::new(), Vec::new());
        for way in ways {
            let listed = Language::first_of(way.home_language.as_deref());
            let code = if guardians::count(cx.tx, way.child_id).await? > 0 {
                None
            } else if let Some(code) = usable_code(cx, way.child_id).await? {
                // The letter that the family may have at home goes on working.
                Some(code)
            } else {
                let code = Code::draw(|| u64::from_le_bytes(cx.chance.bytes()));
                new.push((self.school.id, way.child_id, code.clone()));
                Some(code)
            };
            let language = listed.or(way.language).unwrap_or(Language::DUTCH);
            letters.push(Invitation { child: way.first_name, language, code });
        }
        if letters.is_empty() {
            return Ok(None);
        }
        let open = cx.now < self.round.closes_at;
        let round = invitation::Round {
            kind: self.round.kind,
            about: self.round.about.clone(),
            first: self.round.first,
            last: self.round.last,
            minutes: self.round.rhythm.minutes,
            until: open.then(|| self.round.closes_at.with_timezone(&self.school.zone).date_naive()),
            school: self.school.name.clone(),
            phone: self.school.settings.phone.clone(),
            class: self.class.name.clone(),
        };
        let text = invitation::html(cx.say.words(), cx.links, &round, &letters);
        let text = text.map_err(|error| Fault::NotMade(error.to_string()))?;
        let back = Action::Unchosen(self.round.id, self.class.id);
        let message = Message::new(msg::ReminderLettersDone { count: letters.len().into() });
        let made = self.page(reader, "-gesprek", text, message.act(msg::CommonBack, back));
        Ok(Some(Made { codes: new, ..made }))
    }
}

/// What a teacher must know before a talk: that the family will be there, who interprets and how, who comes along.
fn more(talk: &Talk) -> Vec<Phrase> {
    let comes = |company| msg::CompanyTitleComes { who: company_phrase(company).into() }.into();
    [said(talk), interpreter_to_teacher(talk), talk.company.map(comes)].into_iter().flatten().collect()
}

async fn usable_code(cx: &mut JobCx<'_>, child: ChildId) -> Result<Option<Code>, StoreError> {
    let known = codes::of_child(cx.tx, child, cx.now).await?;
    Ok(known.and_then(|known| Code::read(&known.text).ok()))
}

/// Hands over the file in the chat that asked for it.
pub(super) async fn hand_over(
    cx: &mut JobCx<'_>,
    to: AddressId,
    key: &str,
    made: Option<Made>,
) -> Result<Outcome, Fault> {
    let Some(made) = made else { return Ok(Outcome::Done) };
    for (school, child, code) in &made.codes {
        cx.tx.lock(Lockable::Child, child.0).await?;
        // Two teachers who ask at once hand out one code.
        if codes::of_child(cx.tx, *child, cx.now).await?.is_some() {
            return Err(StoreError::Overtaken.into());
        }
        let (id, opens) = (CodeId(cx.chance.id(cx.now)), Opens { child: Some(*child), ..Opens::default() });
        codes::insert(cx.tx, id, *school, CodeKind::Child, code, opens, cx.now).await?;
    }
    let file = NewMedia {
        id: MediaId(cx.chance.id(cx.now)),
        owner: Some(to),
        kind: MediaKind::Document,
        mime: made.mime.to_owned(),
        name: Some(made.name),
        size: i64::try_from(made.text.len()).ok(),
        secret: short(uuid::Uuid::from_bytes(cx.chance.bytes())),
        bytes: Some(made.text.into_bytes()),
        thumbnail: None,
        telegram: None,
    };
    let picture = Picture::Stored { media: file.id, kind: MediaKind::Document };
    media::insert(cx.tx, file, cx.now).await?;
    let way = Way { address: to, language: made.reader.language, lane: Lane::Reply, key, turn: 0 };
    cx.say.tell(&way, &made.message.picture(picture), &mut cx.chance);
    Ok(Outcome::Done)
}
