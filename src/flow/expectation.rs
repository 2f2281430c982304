// SPDX-License-Identifier: EUPL-1.2
//! The school's expectation card: shown to parents, answered with a tap, composed by the director.

use super::{Cx, Fault, Next, menu};
use crate::domain::expectation::{Card, Part, Sentence};
use crate::domain::id::SchoolId;
use crate::domain::notice::NoticeKind;
use crate::domain::role::RoleKind;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::schools::School;
use crate::store::{Lockable, notices, schools};
use crate::text::{Arg, Phrase, msg};

/// Shows the card of a school.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = cx.my_school(school).await? else { return cx.refuse().await };
    cx.say(shown(&school).act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

/// The card of a school, with its answers.
pub(super) fn shown(school: &School) -> Message {
    let title = Message::new(msg::ExpectationTitle { school: Arg::from(&school.name) });
    with_card(title, &school.settings.expectations)
        .act(msg::ExpectationClear, Action::ExpectationsClear(school.id))
        .act(msg::ExpectationDiscuss, Action::ExpectationsDiscuss(school.id))
}

fn with_card(mut message: Message, card: &Card) -> Message {
    for part in Part::ALL {
        let sentences = card.part(part);
        if !sentences.is_empty() {
            message = message.and(part_phrase(part));
        }
        for sentence in sentences {
            message = message.line(sentence_phrase(sentence));
        }
    }
    message
}

fn part_phrase(part: Part) -> Phrase {
    match part {
        Part::WeDo => msg::ExpectationWeDo.into(),
        Part::WeAsk => msg::ExpectationWeAsk.into(),
        Part::WeCannot => msg::ExpectationWeCannot.into(),
    }
}

fn sentence_phrase(sentence: Sentence) -> Phrase {
    match sentence {
        Sentence::TellSoon => msg::ExpectationTellSoon.into(),
        Sentence::AnswerInTwoDays => msg::ExpectationAnswerInTwoDays.into(),
        Sentence::StartTalk => msg::ExpectationStartTalk.into(),
        Sentence::ClassNews => msg::ExpectationClassNews.into(),
        Sentence::Listen => msg::ExpectationListen.into(),
        Sentence::TellChanges => msg::ExpectationTellChanges.into(),
        Sentence::ComeToTalk => msg::ExpectationComeToTalk.into(),
        Sentence::TalkAtHome => msg::ExpectationTalkAtHome.into(),
        Sentence::BeOnTime => msg::ExpectationBeOnTime.into(),
        Sentence::NotDuringLessons => msg::ExpectationNotDuringLessons.into(),
        Sentence::NotOutside => msg::ExpectationNotOutside.into(),
        Sentence::NotOtherChildren => msg::ExpectationNotOtherChildren.into(),
    }
}

fn short_phrase(sentence: Sentence) -> Phrase {
    match sentence {
        Sentence::TellSoon => msg::ExpectationTellSoonShort.into(),
        Sentence::AnswerInTwoDays => msg::ExpectationAnswerInTwoDaysShort.into(),
        Sentence::StartTalk => msg::ExpectationStartTalkShort.into(),
        Sentence::ClassNews => msg::ExpectationClassNewsShort.into(),
        Sentence::Listen => msg::ExpectationListenShort.into(),
        Sentence::TellChanges => msg::ExpectationTellChangesShort.into(),
        Sentence::ComeToTalk => msg::ExpectationComeToTalkShort.into(),
        Sentence::TalkAtHome => msg::ExpectationTalkAtHomeShort.into(),
        Sentence::BeOnTime => msg::ExpectationBeOnTimeShort.into(),
        Sentence::NotDuringLessons => msg::ExpectationNotDuringLessonsShort.into(),
        Sentence::NotOutside => msg::ExpectationNotOutsideShort.into(),
        Sentence::NotOtherChildren => msg::ExpectationNotOtherChildrenShort.into(),
    }
}

/// The reader's tap: clear, or would like to discuss it.
pub async fn answer(cx: &mut Cx<'_>, school: SchoolId, clear: bool) -> Result<Next, Fault> {
    let (Some(school), Some(person)) = (cx.my_school(school).await?, cx.me().map(|person| person.id)) else {
        return cx.refuse().await;
    };
    let (given, withdrawn) = if clear {
        (NoticeKind::ExpectationsClear, NoticeKind::ExpectationsDiscuss)
    } else {
        (NoticeKind::ExpectationsDiscuss, NoticeKind::ExpectationsClear)
    };
    notices::give(cx.tx, person, school.id, given, 1, cx.now).await?;
    notices::withdraw(cx.tx, person, school.id, withdrawn, cx.now).await?;
    let thanks: Phrase =
        if clear { msg::ExpectationThanksClear.into() } else { msg::ExpectationThanksDiscuss.into() };
    menu::show_with(cx, Message::new(thanks)).await
}

async fn my_school_as_director(cx: &mut Cx<'_>, school: SchoolId) -> Result<Option<School>, Fault> {
    let director =
        cx.roles().await?.iter().any(|role| role.kind == RoleKind::Director && role.school_id == school);
    Ok(if director { schools::get(cx.tx, school).await? } else { None })
}

/// Lets the director choose the sentences of the card.
pub async fn edit(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = my_school_as_director(cx, school).await? else { return cx.refuse().await };
    show_editor(cx, &school, false);
    Ok(Next::Close)
}

fn show_editor(cx: &mut Cx<'_>, school: &School, full: bool) {
    let card = &school.settings.expectations;
    let mut message = with_card(Message::new(msg::ExpectationEdit), card);
    if full {
        message = message.and(msg::ExpectationFull);
    }
    for (place, sentence) in (0_u8..).zip(Sentence::ALL) {
        let label: Label = if card.holds(sentence) {
            msg::ExpectationOn { sentence: short_phrase(sentence).into() }.into()
        } else {
            msg::ExpectationOff { sentence: short_phrase(sentence).into() }.into()
        };
        message = message.act(label, Action::ExpectationsToggle(school.id, place));
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
}

/// Takes a sentence off the card or puts it on.
pub async fn toggle(cx: &mut Cx<'_>, school: SchoolId, place: u8) -> Result<Next, Fault> {
    if my_school_as_director(cx, school).await?.is_none() {
        return cx.refuse().await;
    }
    // Read behind the lock: two who change different settings at once keep both.
    cx.tx.lock(Lockable::School, school.0).await?;
    let Some(mut school) = schools::get(cx.tx, school).await? else { return cx.refuse().await };
    let Some(sentence) = Sentence::ALL.get(usize::from(place)) else { return cx.refuse().await };
    let changed = school.settings.expectations.toggle(*sentence);
    if changed {
        schools::set_settings(cx.tx, school.id, &school.settings).await?;
    }
    show_editor(cx, &school, !changed);
    Ok(Next::Close)
}
