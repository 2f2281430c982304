// SPDX-License-Identifier: EUPL-1.2
//! A teacher makes an agreement: what is tapped, what usually goes with it stands there and may be changed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::round::{today, with_days};
use super::super::{Cx, Fault, Flow, Next, Said, attendance};
use super::propose::propose;
use super::{block, mine, parts};
use crate::domain::agreement::{How, LONGEST, Own, Part, Side, Stage, Terms, WEEKS, What, When, Who, Why};
use crate::domain::id::{AgreementId, ChildId, ClassId, HouseholdId, TalkId};
use crate::domain::name;
use crate::domain::talk::Attendance;
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::agreements::Agreement;
use crate::store::schools::School;
use crate::text::{Phrase, msg};

/// How many days are offered for something that is done on one.
const DAYS: usize = 12;

/// What an agreement is made about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A new one, after this talk.
    Talk(TalkId),
    /// A change of this one.
    Agreement(AgreementId),
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Agreeing {
    /// What is to be done.
    What {
        /// About what.
        about: About,
    },
    /// What, in own words.
    OwnWhat {
        /// About what.
        about: About,
    },
    /// Whether it is right so.
    Check {
        /// About what.
        about: About,
        /// As it stands.
        terms: Terms,
    },
    /// Another block for one of its parts.
    Part {
        /// About what.
        about: About,
        /// As it stands.
        terms: Terms,
        /// Which part.
        part: Which,
    },
    /// A part in own words.
    OwnPart {
        /// About what.
        about: About,
        /// As it stands.
        terms: Terms,
        /// Which part.
        part: Which,
    },
    /// On which day.
    Day {
        /// About what.
        about: About,
        /// As it stands.
        terms: Terms,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// A family's own words: why it wants it otherwise.
    Because {
        /// Which agreement.
        agreement: AgreementId,
        /// Which version of it.
        version: i32,
    },
}

/// A part that is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// Who.
    Who,
    /// Why.
    Why,
    /// When.
    When,
    /// How.
    How,
    /// When both look back.
    Weeks,
}

impl Which {
    const ALL: [Self; 5] = [Self::Who, Self::Why, Self::When, Self::How, Self::Weeks];
}

/// The household and the child that an agreement is made about, by a teacher.
pub(super) struct Made {
    pub(super) school: School,
    pub(super) class: ClassId,
    pub(super) child: ChildId,
    pub(super) child_name: String,
    pub(super) household: HouseholdId,
    changes: Option<Agreement>,
}

/// What this teacher may make an agreement about: a talk that has begun and took place, or one that is not stopped.
async fn made(cx: &mut Cx<'_>, about: About) -> Result<Option<Made>, Fault> {
    match about {
        About::Talk(id) => {
            let Some((talk, school)) = attendance::of_mine(cx, id).await? else { return Ok(None) };
            let takes_place = matches!(talk.outcome, None | Some(Attendance::Came));
            if talk.slot.starts > cx.now || !takes_place {
                return Ok(None);
            }
            Ok(Some(Made {
                school,
                class: talk.class_id,
                child: talk.child_id,
                child_name: talk.child_name,
                household: talk.household_id,
                changes: None,
            }))
        }
        About::Agreement(id) => {
            let found = mine(cx, id).await?;
            let is_theirs = |(found, _, side): &(Agreement, School, Side)| {
                *side == Side::School && found.standing.stage != Stage::Stopped
            };
            Ok(found.filter(is_theirs).map(|(found, school, _)| Made {
                school,
                class: found.class_id,
                child: found.child_id,
                child_name: found.child_name.clone(),
                household: found.household_id,
                changes: Some(found),
            }))
        }
    }
}

/// Begins an agreement after a talk.
pub async fn begin(cx: &mut Cx<'_>, talk: TalkId) -> Result<Next, Fault> {
    let about = About::Talk(talk);
    let Some(made) = made(cx, about).await? else { return cx.refuse().await };
    Ok(ask_what(cx, about, &made))
}

/// Begins to change one.
pub async fn change(cx: &mut Cx<'_>, id: AgreementId) -> Result<Next, Fault> {
    let about = About::Agreement(id);
    let Some(made) = made(cx, about).await? else { return cx.refuse().await };
    let Some(found) = &made.changes else { return cx.refuse().await };
    Ok(check(cx, about, &made, found.terms.clone()))
}

impl Agreeing {
    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let about = match &self {
            Self::Because { agreement, version } => {
                return super::answer::written(cx, *agreement, *version, said).await;
            }
            Self::What { about }
            | Self::OwnWhat { about }
            | Self::Check { about, .. }
            | Self::Part { about, .. }
            | Self::OwnPart { about, .. }
            | Self::Day { about, .. } => *about,
        };
        let Some(made) = made(cx, about).await? else { return cx.refuse().await };
        let (place, own) = match &said {
            Said::Choice(Choice::Nth(place)) => (Some(usize::from(*place)), None),
            Said::Input(Input::Text { text }) => (None, own(cx, text)),
            _ => (None, None),
        };
        Ok(match (self, said) {
            (Self::What { .. }, Said::Choice(Choice::Skip)) => ask_own_what(cx, about, &made),
            // Who types instead of tapping has said it in own words.
            (Self::What { .. }, _) => match (place.and_then(|place| What::ALL.get(place)), own) {
                (Some(what), _) => check(cx, about, &made, Terms::usual(*what)),
                (None, Some(own)) => check(cx, about, &made, Terms::own(own)),
                (None, None) => ask_what(cx, about, &made),
            },
            (Self::OwnWhat { .. }, _) => match own {
                Some(own) => check(cx, about, &made, Terms::own(own)),
                None => ask_own_what(cx, about, &made),
            },
            (Self::Check { terms, .. }, Said::Choice(Choice::Yes)) => {
                return propose(cx, about, &made, &terms).await;
            }
            (Self::Check { .. }, Said::Choice(Choice::More)) => ask_what(cx, about, &made),
            (Self::Check { terms, .. }, _) => match place.and_then(|place| Which::ALL.get(place)) {
                Some(part) => ask_part(cx, about, &made, terms, *part),
                None => check(cx, about, &made, terms),
            },
            (Self::Part { terms, part, .. }, Said::Choice(Choice::Skip)) => match part {
                Which::When => ask_day(cx, about, &made, terms),
                _ => ask_own_part(cx, about, &made, terms, part),
            },
            (Self::Part { terms, part, .. }, _) => {
                let other = place.and_then(|place| chosen(&terms, part, place));
                check(cx, about, &made, other.unwrap_or(terms))
            }
            (Self::OwnPart { terms, part, .. }, _) => match own {
                Some(own) => check(cx, about, &made, with_own(terms, part, own)),
                None => ask_own_part(cx, about, &made, terms, part),
            },
            (Self::Day { terms, offered, .. }, _) => {
                let day = place.and_then(|place| offered.get(place)).copied();
                let when = day.map_or(terms.when, When::On);
                check(cx, about, &made, Terms { when, ..terms })
            }
            (Self::Because { .. }, _) => Next::Close,
        })
    }
}

/// Own words, in the language of who types them; nothing if nothing readable is left.
pub(in crate::flow) fn own(cx: &Cx<'_>, typed: &str) -> Option<Own> {
    let text = name::clean_text(typed, LONGEST).replace(['\n', '\t'], " ");
    text.chars().any(char::is_alphanumeric).then(|| Own { text, language: cx.language() })
}

fn chosen(terms: &Terms, part: Which, place: usize) -> Option<Terms> {
    let mut terms = terms.clone();
    match part {
        Which::Who => terms.who = *Who::ALL.get(place)?,
        Which::Why => terms.why = Part::Ready(*Why::ALL.get(place)?),
        Which::When => terms.when = *When::OFFERED.get(place)?,
        Which::How => terms.how = Part::Ready(*How::ALL.get(place)?),
        Which::Weeks => terms.weeks = *WEEKS.get(place)?,
    }
    Some(terms)
}

fn with_own(terms: Terms, part: Which, own: Own) -> Terms {
    match part {
        Which::Why => Terms { why: Part::Own(own), ..terms },
        Which::How => Terms { how: Part::Own(own), ..terms },
        Which::Who | Which::When | Which::Weeks => terms,
    }
}

fn leave(about: About) -> Action {
    match about {
        About::Talk(talk) => Action::TalkPage(talk),
        About::Agreement(agreement) => Action::Agreement(agreement),
    }
}

fn with_blocks(mut message: Message, blocks: impl IntoIterator<Item = Phrase>) -> Message {
    for (place, label) in (0..).zip(blocks) {
        message = message.answer(label, Choice::Nth(place));
    }
    message
}

fn ask_what(cx: &mut Cx<'_>, about: About, made: &Made) -> Next {
    let message = Message::new(msg::AgreementAskWhat { child: made.child_name.as_str().into() });
    let message = with_blocks(message, What::ALL.map(block::what_ready))
        .answer(msg::AgreementAskOwn, Choice::Skip)
        .act(msg::CommonBack, leave(about));
    cx.say(message);
    Next::Open(Flow::Agreement(Agreeing::What { about }))
}

fn ask_own_what(cx: &mut Cx<'_>, about: About, made: &Made) -> Next {
    let message = Message::new(msg::AgreementAskOwnWords { child: made.child_name.as_str().into() });
    cx.say(message.act(msg::CommonBack, leave(about)));
    Next::Open(Flow::Agreement(Agreeing::OwnWhat { about }))
}

/// Shows the agreement as it will be proposed.
fn check(cx: &mut Cx<'_>, about: About, made: &Made, terms: Terms) -> Next {
    let nth = |which: Which| {
        let place = Which::ALL.iter().position(|other| *other == which).unwrap_or_default();
        Choice::Nth(u16::try_from(place).unwrap_or_default())
    };
    let button = |label: Phrase, which: Which| (Label::from(label), nth(which));
    let message = parts(cx.say.words(), &made.child_name, &terms)
        .line(msg::AgreementWeeks { weeks: i64::from(terms.weeks).into() })
        .and(msg::AgreementCheck)
        .answer(msg::AgreementCheckPropose, Choice::Yes)
        .answers(vec![
            button(msg::AgreementCheckWho.into(), Which::Who),
            button(msg::AgreementCheckWhy.into(), Which::Why),
        ])
        .answers(vec![
            button(msg::AgreementCheckWhen.into(), Which::When),
            button(msg::AgreementCheckHow.into(), Which::How),
        ])
        .answers(vec![
            (msg::AgreementCheckWhat.into(), Choice::More),
            button(msg::AgreementCheckLook.into(), Which::Weeks),
        ])
        .act(msg::CommonBack, leave(about));
    cx.say(message);
    Next::Open(Flow::Agreement(Agreeing::Check { about, terms }))
}

fn ask_part(cx: &mut Cx<'_>, about: About, made: &Made, terms: Terms, part: Which) -> Next {
    let message = parts(cx.say.words(), &made.child_name, &terms);
    let message = match part {
        Which::Who => with_blocks(message.and(msg::AgreementCheckWho), Who::ALL.map(block::who)),
        Which::Why => with_blocks(message.and(msg::AgreementCheckWhy), Why::ALL.map(block::why_ready))
            .answer(msg::AgreementAskOwn, Choice::Skip),
        Which::When => with_blocks(message.and(msg::AgreementCheckWhen), When::OFFERED.map(block::when))
            .answer(msg::AgreementAskDay, Choice::Skip),
        Which::How => with_blocks(message.and(msg::AgreementCheckHow), How::ALL.map(block::how_ready))
            .answer(msg::AgreementAskOwn, Choice::Skip),
        Which::Weeks => {
            let weeks = WEEKS.map(|weeks| msg::AgreementCheckWeeks { weeks: i64::from(weeks).into() }.into());
            with_blocks(message.and(msg::AgreementCheckLook), weeks)
        }
    };
    cx.say(message.answer(msg::CommonBack, Choice::Back));
    Next::Open(Flow::Agreement(Agreeing::Part { about, terms, part }))
}

fn ask_own_part(cx: &mut Cx<'_>, about: About, made: &Made, terms: Terms, part: Which) -> Next {
    let message = Message::new(msg::AgreementAskOwnWords { child: made.child_name.as_str().into() });
    cx.say(message.act(msg::CommonBack, leave(about)));
    Next::Open(Flow::Agreement(Agreeing::OwnPart { about, terms, part }))
}

fn ask_day(cx: &mut Cx<'_>, about: About, made: &Made, terms: Terms) -> Next {
    let offered = made.school.calendar().next_school_days(today(cx, &made.school), DAYS);
    let message = with_days(Message::new(msg::AgreementCheckWhen), &offered);
    cx.say(message.answer(msg::CommonBack, Choice::Back));
    Next::Open(Flow::Agreement(Agreeing::Day { about, terms, offered }))
}
