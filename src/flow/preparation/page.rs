// SPDX-License-Identifier: EUPL-1.2
//! What a family prepared, as the teachers of the conversation read it: what was tapped in their own language, the
//! family's own words as they were written, the child first.

use chrono::TimeDelta;

use super::super::{Cx, Fault, Next, when};
use super::named;
use super::phrase::{answer_phrase, face_phrase, heading_phrase, short_phrase, statement_phrase, tip_phrase};
use crate::domain::address::ChannelKind;
use crate::domain::id::TalkId;
use crate::domain::preparation::{Question, TipAnswer};
use crate::jobs::Job;
use crate::message::{Action, Picture};
use crate::say::Message;
use crate::store::preparations::Preparation;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{Lockable, preparations, schools, talks};
use crate::text::{Arg, msg};

/// How long a teacher has to change an answer to a tip before the parents read it.
const HELD: TimeDelta = TimeDelta::minutes(1);

/// A talk with a class that this person teaches. Nobody else reads what its family prepared.
async fn taught(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, School)>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    if cx.teacher_of(talk.class_id).await?.is_none() {
        return Ok(None);
    }
    let school = schools::get(cx.tx, talk.school_id).await?;
    Ok(school.map(|school| (talk, school)))
}

async fn find(cx: &mut Cx<'_>, talk: &Talk) -> Result<Option<Preparation>, Fault> {
    Ok(preparations::of_household(cx.tx, talk.round_id, talk.child_id, talk.household_id).await?)
}

/// Shows a teacher what a family prepared: files first, the child's before the others.
pub async fn page(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, school)) = taught(cx, id).await? else { return cx.refuse().await };
    let found = find(cx, &talk).await?;
    if let Some(found) = &found {
        preparations::set_shown(cx.tx, &found.files, cx.address_id()).await?;
        let child = || Arg::from(&talk.child_name);
        let others = found.files.iter().filter(|file| file.question != Question::Child);
        for file in found.files_to(Question::Child).chain(others) {
            let caption = match file.question {
                Question::Child => Message::new(msg::PreparationFileOfChild { child: child() }),
                question => Message::new(msg::PreparationFileOfParents {
                    child: child(),
                    question: short_phrase(question).into(),
                }),
            };
            cx.say_anew(caption.picture(Picture::Stored { media: file.media_id, kind: file.kind }));
        }
    }
    show(cx, &talk, &school, found.as_ref()).await
}

async fn show(
    cx: &mut Cx<'_>,
    talk: &Talk,
    school: &School,
    found: Option<&Preparation>,
) -> Result<Next, Fault> {
    let (date, time) = when(talk.slot.starts, school.zone);
    let child = || Arg::from(&talk.child_name);
    let mut message = Message::new(msg::PreparationPage { child: child(), date, time });
    message = match found {
        None => message.and(msg::PreparationPageNone),
        Some(found) => {
            message = message.and(msg::PreparationCard);
            if let Some(names) = &talk.about.participants {
                let names = Arg::from(names);
                message = if found.taps.shared {
                    message.and(msg::PreparationOthersMay { names })
                } else {
                    message.and(msg::PreparationOthersNot { names })
                };
            }
            let rest = Question::ALL.into_iter().filter(|question| *question != Question::Child);
            for question in [Question::Child].into_iter().chain(rest) {
                message = with_section(message, found, question, Some(cx));
                if question == Question::Tip
                    && let Some((answer, _)) = &found.tip_answer
                {
                    message = message.line(msg::PreparationTipSaid { answer: tip_phrase(*answer).into() });
                }
            }
            message
        }
    };
    if found.is_some_and(|found| found.answers(Question::Tip)) {
        message = message.row(vec![
            (tip_phrase(TipAnswer::Try).into(), Action::PreparationTry(talk.id)),
            (tip_phrase(TipAnswer::Discuss).into(), Action::PreparationDiscuss(talk.id)),
        ]);
    }
    cx.say(message.act(msg::CommonBack, Action::TalkPage(talk.id)));
    if let Some(found) = found.filter(|_| cx.address.channel == ChannelKind::Web) {
        let lines = cx.say.lines();
        preparations::set_lines(cx.tx, found.id, cx.address_id(), &lines).await?;
    }
    Ok(Next::Close)
}

/// With what was said to a question; for another reader also in which language its own words are.
pub(super) fn with_section(
    mut message: Message,
    found: &Preparation,
    question: Question,
    reader: Option<&Cx<'_>>,
) -> Message {
    if !found.answers(question) {
        return message;
    }
    message = message.and(heading_phrase(question));
    if question == Question::Child {
        for (statement, face) in &found.taps.faces {
            message = message.line(msg::PreparationFaceLine {
                face: face_phrase(*face).into(),
                statement: statement_phrase(*statement).into(),
            });
        }
    }
    for answer in found.taps.to(question) {
        message = message.line(answer_phrase(answer));
    }
    if let Some(own) = found.words_to(question) {
        if let Some(cx) = reader.filter(|cx| cx.language() != own.language) {
            message = message.line(msg::PostInLanguage { language: named(cx, own.language) });
        }
        message = message.quote(&own.words);
    }
    let files = found.files_to(question).count();
    if files > 0 {
        message = message.line(msg::PreparationFiles { count: files.into() });
    }
    message
}

/// A teacher says to the parents' tip that they will try it, or would like to talk about it.
pub async fn answer_tip(cx: &mut Cx<'_>, id: TalkId, answer: TipAnswer) -> Result<Next, Fault> {
    let (Some((talk, school)), Some(me)) = (taught(cx, id).await?, cx.me().map(|me| me.id)) else {
        return cx.refuse().await;
    };
    cx.tx.lock(Lockable::Household, talk.household_id.0).await?;
    let found = find(cx, &talk).await?;
    let said = found.as_ref().and_then(|found| found.tip_answer.as_ref()).map(|(said, _)| *said);
    match &found {
        Some(found) if found.answers(Question::Tip) && said != Some(answer) => {
            preparations::set_tip_answer(cx.tx, found.id, Some((answer, me, cx.now))).await?;
            for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
                let job = Job::TipAnswered { talk: talk.id, person: parent.id, at: cx.now };
                job.plan(cx.tx, &mut cx.chance, cx.now + HELD, school.zone).await?;
            }
        }
        _ => {}
    }
    let found = find(cx, &talk).await?;
    show(cx, &talk, &school, found.as_ref()).await
}
