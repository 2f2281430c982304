// SPDX-License-Identifier: EUPL-1.2
//! Asking for a conversation: who, about what, how soon and how, and words of one's own or none.

use serde::{Deserialize, Serialize};

use super::super::{Cx, Fault, Flow, Next, Said, block, permission};
use super::{about_phrase, plan_end, propose, show_with, soon_phrase, tell_teachers, way_phrase};
use crate::domain::id::{ChildId, ClassId, HouseholdId, RequestId};
use crate::domain::name::clean_text;
use crate::domain::request::{About, Asker, LONGEST, RequestState, Soon, Way};
use crate::domain::role::GuardianKind;
use crate::message::{Action, Choice, Input};
use crate::say::Message;
use crate::store::children::Child;
use crate::store::classes::Class;
use crate::store::requests::Request;
use crate::store::schools::School;
use crate::store::{Lockable, children, guardians, persons, requests, schools};
use crate::text::{Arg, Phrase, msg};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Asking {
    /// Who would like to talk.
    Who {
        /// About whom.
        child: ChildId,
    },
    /// What it is about.
    About {
        /// About whom.
        child: ChildId,
        /// Who asks.
        asker: Asker,
    },
    /// How soon.
    Soon {
        /// About whom.
        child: ChildId,
        /// Who asks.
        asker: Asker,
        /// What it is about.
        about: About,
    },
    /// How.
    Way {
        /// About whom.
        child: ChildId,
        /// Who asks.
        asker: Asker,
        /// What it is about.
        about: About,
        /// How soon.
        soon: Soon,
    },
    /// Words of one's own.
    Words {
        /// About whom.
        child: ChildId,
        /// Who asks.
        asker: Asker,
        /// What it is about.
        about: About,
        /// How soon.
        soon: Soon,
        /// How.
        way: Way,
    },
}

/// A child with the class whose teachers are asked, or ask.
struct Around {
    child: Child,
    class: Class,
    school: School,
    /// The household of a parent.
    household: Option<HouseholdId>,
}

/// The child's class of the running year, if this person may ask for a conversation about the child as `asker`.
async fn around(cx: &mut Cx<'_>, child: ChildId, asker: Asker) -> Result<Option<Around>, Fault> {
    if asker == Asker::Teacher {
        let Some((child, class)) = cx.teacher_of_child(child).await? else { return Ok(None) };
        let school = schools::get(cx.tx, class.school_id).await?;
        return Ok(school.map(|school| Around { child, class, school, household: None }));
    }
    let Some(child) = cx.parent_of(child).await?.filter(|child| child.missing_since.is_none()) else {
        return Ok(None);
    };
    let (Some(me), Some(school)) = (cx.me().map(|me| me.id), schools::get(cx.tx, child.school_id).await?)
    else {
        return Ok(None);
    };
    let class = children::class_in(cx.tx, child.id, school.year(cx.now).0).await?;
    let household = persons::household(cx.tx, me, school.id).await?;
    Ok(class.zip(household).map(|(class, household)| Around {
        child,
        class,
        school,
        household: Some(household),
    }))
}

/// A parent would like to talk: about which child.
pub async fn ask(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let mut mine = permission::own(cx).await?;
    mine.retain(|child| child.class_id.is_some());
    if let [child] = mine.as_slice() {
        return ask_who(cx, child.child_id).await;
    }
    if mine.is_empty() {
        return cx.refuse().await;
    }
    let mut message = Message::new(msg::RequestAsk);
    for child in mine {
        message = message
            .act(msg::RequestButton { child: child.first_name.into() }, Action::RequestFor(child.child_id));
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

/// Asks whether the parent would like to talk or the child, and shows what is asked already.
pub async fn ask_who(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some(around) = around(cx, child, Asker::Parent).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::RequestAskWho { child: Arg::from(&around.child.first_name) })
        .answer(msg::RequestAskMe, Choice::Nth(0))
        .answer(msg::RequestAskMine { child: Arg::from(&around.child.first_name) }, Choice::Nth(1));
    for request in requests::of_child(cx.tx, child, around.class.id).await? {
        if request.household_id.is_some() && request.household_id == around.household {
            let label = msg::RequestButtonOpen { about: about_phrase(request.about).into() };
            message = message.act(label, Action::Request(request.id));
        }
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Open(Flow::Request(Asking::Who { child })))
}

/// A teacher would like to talk: with which child's family.
pub async fn ask_whom(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::RequestAskWhom { class: Arg::from(&class.name) });
    let all = children::of_class(cx.tx, class.id).await?;
    for pair in all.chunks(2) {
        let row = pair.iter().map(|child| {
            let label = msg::RequestAskMine { child: Arg::from(&child.first_name) };
            (label.into(), Action::RequestAbout(child.id))
        });
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::CommonBack, Action::Requests(class.id)));
    Ok(Next::Close)
}

/// A teacher asks for a conversation about a child.
pub async fn ask_about(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some(around) = around(cx, child, Asker::Teacher).await? else { return cx.refuse().await };
    say_about(cx, &around, Asker::Teacher).await
}

/// What is open of one asker about a child.
async fn open_one(cx: &mut Cx<'_>, around: &Around, asker: Asker) -> Result<Option<RequestId>, Fault> {
    let mut found = requests::of_child(cx.tx, around.child.id, around.class.id).await?;
    found.retain(|request| request.asker == asker && request.household_id == around.household);
    Ok(found.first().map(|request| request.id))
}

async fn say_about(cx: &mut Cx<'_>, around: &Around, asker: Asker) -> Result<Next, Fault> {
    // One at a time: who asked is shown how far it is.
    if let Some(open) = open_one(cx, around, asker).await? {
        return show_with(cx, open, Some(msg::RequestAlready.into())).await;
    }
    let message = Message::new(msg::RequestAbout { child: Arg::from(&around.child.first_name) });
    let message = (0..)
        .zip(About::ALL)
        .fold(message, |message, (place, about)| message.answer(about_phrase(about), Choice::Nth(place)));
    cx.say(back(message, around, asker));
    Ok(Next::Open(Flow::Request(Asking::About { child: around.child.id, asker })))
}

fn back(message: Message, around: &Around, asker: Asker) -> Message {
    message.act(
        msg::CommonBack,
        match asker {
            Asker::Teacher => Action::Requests(around.class.id),
            Asker::Parent | Asker::Child => Action::RequestFor(around.child.id),
        },
    )
}

/// A question with its answers in order, and the way back.
fn say_choices(
    cx: &mut Cx<'_>,
    around: &Around,
    asker: Asker,
    question: impl Into<Phrase>,
    answers: impl IntoIterator<Item = Phrase>,
) {
    let message = (0..)
        .zip(answers)
        .fold(Message::new(question), |message, (place, answer)| message.answer(answer, Choice::Nth(place)));
    cx.say(back(message, around, asker));
}

impl Asking {
    fn of(&self) -> (ChildId, Asker) {
        match self {
            Self::Who { child } => (*child, Asker::Parent),
            Self::About { child, asker }
            | Self::Soon { child, asker, .. }
            | Self::Way { child, asker, .. }
            | Self::Words { child, asker, .. } => (*child, *asker),
        }
    }

    /// Takes an answer, or words of one's own.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let (child, asker) = self.of();
        let Some(around) = around(cx, child, asker).await? else { return cx.refuse().await };
        let place = match said {
            Said::Choice(Choice::Nth(place)) => Some(usize::from(place)),
            _ => None,
        };
        match self {
            Self::Who { .. } => match place {
                Some(0) => say_about(cx, &around, Asker::Parent).await,
                Some(1) => say_about(cx, &around, Asker::Child).await,
                _ => ask_who(cx, child).await,
            },
            Self::About { .. } => match place.and_then(|place| About::ALL.get(place)) {
                Some(about) if asker == Asker::Teacher => invite(cx, &around, *about).await,
                Some(about) => Ok(ask_soon(cx, &around, asker, *about)),
                None => say_about(cx, &around, asker).await,
            },
            Self::Soon { about, .. } => match place.and_then(|place| Soon::ALL.get(place)) {
                Some(soon) => Ok(ask_way(cx, &around, asker, (about, *soon))),
                None => Ok(ask_soon(cx, &around, asker, about)),
            },
            Self::Way { about, soon, .. } => match place.and_then(|place| Way::ALL.get(place)) {
                Some(way) => Ok(ask_words(cx, &around, asker, (about, soon, *way))),
                None => Ok(ask_way(cx, &around, asker, (about, soon))),
            },
            Self::Words { about, soon, way, .. } => {
                let body = match said {
                    Said::Choice(Choice::Skip) => None,
                    Said::Input(Input::Text { text }) => {
                        Some(clean_text(&text, LONGEST)).filter(|text| !text.is_empty())
                    }
                    _ => return Ok(ask_words(cx, &around, asker, (about, soon, way))),
                };
                send(cx, &around, asker, (about, soon, way), body).await
            }
        }
    }
}

fn ask_soon(cx: &mut Cx<'_>, around: &Around, asker: Asker, about: About) -> Next {
    say_choices(cx, around, asker, msg::RequestSoon, Soon::ALL.map(soon_phrase));
    Next::Open(Flow::Request(Asking::Soon { child: around.child.id, asker, about }))
}

fn ask_way(cx: &mut Cx<'_>, around: &Around, asker: Asker, (about, soon): (About, Soon)) -> Next {
    say_choices(cx, around, asker, msg::RequestWay, Way::ALL.map(way_phrase));
    Next::Open(Flow::Request(Asking::Way { child: around.child.id, asker, about, soon }))
}

fn ask_words(cx: &mut Cx<'_>, around: &Around, asker: Asker, (about, soon, way): (About, Soon, Way)) -> Next {
    let message = Message::new(msg::RequestWords { class: Arg::from(&around.class.name) })
        .answer(msg::RequestWordsSkip, Choice::Skip);
    cx.say(back(message, around, asker));
    Next::Open(Flow::Request(Asking::Words { child: around.child.id, asker, about, soon, way }))
}

/// A request as it is made, not yet written.
fn new(cx: &mut Cx<'_>, around: &Around, asker: Asker, about: About) -> Request {
    Request {
        id: RequestId(cx.chance.id(cx.now)),
        school_id: around.school.id,
        child_id: around.child.id,
        child_name: around.child.first_name.clone(),
        class_id: around.class.id,
        class_name: around.class.name.clone(),
        household_id: around.household,
        person_id: cx.me().map(|me| me.id),
        person_name: cx.me().map(|me| me.name.clone()),
        asker,
        about,
        soon: None,
        way: None,
        body: None,
        language: cx.language(),
        state: RequestState::Open,
        round_id: None,
        answered_at: None,
        again: 0,
        made_at: cx.now,
    }
}

/// Sends what a family asks to the teachers of the class.
async fn send(
    cx: &mut Cx<'_>,
    around: &Around,
    asker: Asker,
    (about, soon, way): (About, Soon, Way),
    body: Option<String>,
) -> Result<Next, Fault> {
    let Some(household) = around.household else { return cx.refuse().await };
    cx.tx.lock(Lockable::Household, household.0).await?;
    // The other parent may have asked meanwhile.
    if let Some(open) = open_one(cx, around, asker).await? {
        return show_with(cx, open, Some(msg::RequestAlready.into())).await;
    }
    let request = Request { soon: Some(soon), way: Some(way), body, ..new(cx, around, asker, about) };
    requests::insert(cx.tx, &request).await?;
    plan_end(cx.tx, &mut cx.chance, &request, &around.school).await?;
    tell_teachers(cx, &request, &around.school).await?;
    show_with(cx, request.id, Some(msg::RequestSent.into())).await
}

/// A teacher asks a child's family, and gives times straight away.
async fn invite(cx: &mut Cx<'_>, around: &Around, about: About) -> Result<Next, Fault> {
    cx.tx.lock(Lockable::Class, around.class.id.0).await?;
    if let Some(open) = open_one(cx, around, Asker::Teacher).await? {
        return show_with(cx, open, Some(msg::RequestAlready.into())).await;
    }
    // Nobody there can be told here: the teacher calls.
    let mut told = false;
    for adult in guardians::adults_of(cx.tx, around.child.id).await? {
        told |= adult.kind == GuardianKind::Parent && block::can_be_told(cx, &adult.person).await?;
    }
    if !told {
        let child = Arg::from(&around.child.first_name);
        cx.say(back(Message::new(msg::BlockCallOffCall { child }), around, Asker::Teacher));
        return Ok(Next::Close);
    }
    let request = new(cx, around, Asker::Teacher, about);
    requests::insert(cx.tx, &request).await?;
    plan_end(cx.tx, &mut cx.chance, &request, &around.school).await?;
    propose(cx, request.id).await
}
