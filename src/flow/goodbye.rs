// SPDX-License-Identifier: EUPL-1.2
//! Before a goodbye talk: three questions to the family, one to the child. Its teachers read the answers before.

use serde::{Deserialize, Serialize};

use super::agreement::{own, own_phrase};
use super::round::when;
use super::{Cx, Fault, Flow, Next, attendance};
use crate::clock::Moment;
use crate::domain::goodbye::{Question, Ready, Said};
use crate::domain::id::TalkId;
use crate::domain::round::RoundKind;
use crate::domain::talk::TalkState;
use crate::jobs::Job;
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{goodbyes, talks};
use crate::text::{Arg, Phrase, msg};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Before which talk.
    talk: TalkId,
    /// Which question.
    question: Question,
    /// What was said so far.
    said: Said,
}

fn question_phrase(question: Question, child: &str) -> Phrase {
    let child = child.into();
    match question {
        Question::Good => msg::GoodbyeGood { child }.into(),
        Question::Better => msg::GoodbyeBetter.into(),
        Question::Along => msg::GoodbyeAlong { child }.into(),
        Question::Miss => msg::GoodbyeMiss { child }.into(),
    }
}

fn ready_phrase(ready: Ready) -> Phrase {
    match ready {
        Ready::Teacher => msg::GoodbyeSaidTeacher.into(),
        Ready::Friends => msg::GoodbyeSaidFriends.into(),
        Ready::Learning => msg::GoodbyeSaidLearning.into(),
        Ready::Trips => msg::GoodbyeSaidTrips.into(),
        Ready::Contact => msg::GoodbyeSaidContact.into(),
        Ready::Safe => msg::GoodbyeSaidSafe.into(),
        Ready::MoreContact => msg::GoodbyeSaidMoreContact.into(),
        Ready::EasyWords => msg::GoodbyeSaidEasyWords.into(),
        Ready::MoreHelp => msg::GoodbyeSaidMoreHelp.into(),
        Ready::MoreRest => msg::GoodbyeSaidMoreRest.into(),
        Ready::AllGood => msg::GoodbyeSaidAllGood.into(),
        Ready::Knowledge => msg::GoodbyeSaidKnowledge.into(),
        Ready::Confidence => msg::GoodbyeSaidConfidence.into(),
        Ready::Language => msg::GoodbyeSaidLanguage.into(),
        Ready::Memories => msg::GoodbyeSaidMemories.into(),
        Ready::Playground => msg::GoodbyeSaidPlayground.into(),
        Ready::Classroom => msg::GoodbyeSaidClassroom.into(),
    }
}

/// Whether a talk has these questions: a goodbye that is ahead.
pub fn asks(talk: &Talk, now: Moment) -> bool {
    talk.kind == RoundKind::Goodbye && talk.state == TalkState::Booked && talk.slot.starts > now
}

/// A goodbye talk of this person's household that is ahead.
async fn mine(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<Talk>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    let parent = attendance::household_of(cx, &talk).await?;
    Ok(parent.filter(|_| asks(&talk, cx.now)).map(|_| talk))
}

/// `message` about a family's talk, with a button for its questions.
pub(super) fn with_button(message: Message, talk: &Talk, now: Moment) -> Message {
    if asks(talk, now) { message.act(msg::GoodbyeButton, Action::Goodbye(talk.id)) } else { message }
}

/// Plans that each parent of the household is asked, when a goodbye talk was booked.
pub(super) async fn plan(cx: &mut Cx<'_>, talk: &Talk, school: &School) -> Result<(), Fault> {
    if !asks(talk, cx.now) {
        return Ok(());
    }
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        let job = Job::AskGoodbye { talk: talk.id, person: parent.id };
        job.plan(cx.tx, &mut cx.chance, cx.now + Job::GOODBYE_AFTER, school.zone).await?;
    }
    Ok(())
}

/// Begins with the first question.
pub async fn begin(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some(talk) = mine(cx, id).await? else { return cx.refuse().await };
    ask(cx, &talk, Question::Good, None).await
}

/// Asks a question, with what was said before.
async fn ask(cx: &mut Cx<'_>, talk: &Talk, question: Question, said: Option<Said>) -> Result<Next, Fault> {
    let said = match said {
        Some(said) => said,
        None => {
            let before = goodbyes::of_talk(cx.tx, talk.id).await?;
            let found = before.into_iter().find(|(other, _)| *other == question);
            found.map(|(_, said)| said).unwrap_or_default()
        }
    };
    let mut message = Message::new(question_phrase(question, &talk.child_name)).and(msg::GoodbyeHow);
    if let Some(own) = &said.own {
        message = message.and(own_phrase(cx.say.words(), own));
    }
    for (place, ready) in (0..).zip(question.ready()) {
        let answer = ready_phrase(*ready);
        let label: Label = if said.ready.contains(ready) {
            msg::GoodbyeTapped { answer: answer.into() }.into()
        } else {
            answer.into()
        };
        message = message.answer(label, Choice::Nth(place));
    }
    cx.say(message.answer(msg::GoodbyeNext, Choice::Yes).act(msg::CommonBack, Action::Talk(talk.id)));
    Ok(Next::Open(Flow::Goodbye(Saying { talk: talk.id, question, said })))
}

impl Saying {
    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, input: super::Said) -> Result<Next, Fault> {
        let Self { talk, question, said } = self;
        let Some(talk) = mine(cx, talk).await? else { return cx.refuse().await };
        let said = match input {
            super::Said::Choice(Choice::Nth(place)) => {
                let said = said.toggled(question, place.into());
                return ask(cx, &talk, question, Some(said)).await;
            }
            super::Said::Choice(Choice::Yes) => said,
            super::Said::Input(Input::Text { text }) => match own(cx, &text) {
                Some(own) => Said { own: Some(own), ..said },
                None => return ask(cx, &talk, question, Some(said)).await,
            },
            _ => return ask(cx, &talk, question, Some(said)).await,
        };
        let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
        goodbyes::put(cx.tx, talk.id, question, (me, &said), cx.now).await?;
        match question.next() {
            Some(next) => ask(cx, &talk, next, None).await,
            None => {
                cx.say(
                    Message::new(msg::GoodbyeDone)
                        .act(msg::GoodbyeButton, Action::Goodbye(talk.id))
                        .act(msg::MenuTitleButton, Action::Menu),
                );
                Ok(Next::Close)
            }
        }
    }
}

/// Shows a teacher what a family says.
pub async fn read(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let found = attendance::of_mine(cx, id).await?.filter(|(talk, _)| talk.kind == RoundKind::Goodbye);
    let Some((talk, school)) = found else { return cx.refuse().await };
    let (date, time) = when(talk.slot.starts, school.zone);
    let mut message = Message::new(msg::GoodbyeRead { child: Arg::from(&talk.child_name), date, time });
    for (question, said) in goodbyes::of_talk(cx.tx, id).await? {
        if said.is_empty() {
            continue;
        }
        message = message.and(question_phrase(question, &talk.child_name));
        for ready in &said.ready {
            message = message.line(ready_phrase(*ready));
        }
        if let Some(own) = &said.own {
            message = message.line(own_phrase(cx.say.words(), own));
        }
    }
    cx.say(message.act(msg::CommonBack, Action::TalkPage(talk.id)));
    Ok(Next::Close)
}

/// Whether a family said something before a goodbye.
pub(super) async fn is_said(cx: &mut Cx<'_>, talk: &Talk) -> Result<bool, Fault> {
    let asked = talk.kind == RoundKind::Goodbye;
    Ok(asked && goodbyes::of_talk(cx.tx, talk.id).await?.iter().any(|(_, said)| !said.is_empty()))
}
