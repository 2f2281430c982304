// SPDX-License-Identifier: EUPL-1.2
//! A family prepares a conversation: one question per screen, ready answers first, words, voice and drawings of their
//! own beside them. It is left and taken up again until the conversation begins.

mod keep;
mod page;
mod phrase;

pub use page::{answer_tip, page};
pub use phrase::{answer_phrase, tip_phrase};

use serde::{Deserialize, Serialize};

use super::{Cx, Fault, Flow, Next, Said, permission, talk};
use crate::clock::Moment;
use crate::domain::id::{ClassId, MediaId, PersonId, TalkId};
use crate::domain::language::Language;
use crate::domain::media::{LARGEST, MediaKind};
use crate::domain::name;
use crate::domain::preparation::{Face, LONGEST, MOST_FILES, Question, Screen};
use crate::domain::talk::TalkState;
use crate::message::{Action, Attachment, Choice, Input};
use crate::say::{Message, units};
use crate::store::preparations::{Key, Preparation};
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{persons, preparations, rounds, schools, talks};
use crate::text::{Arg, Phrase, msg};

use keep::Change;
use phrase::{question_phrase, short_phrase, statement_phrase};

/// Where a family is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preparing {
    /// The conversation.
    talk: TalkId,
    /// What is on the screen.
    screen: Screen,
}

/// A talk of this person's household about a child of theirs.
struct Mine {
    talk: Talk,
    school: School,
    person: PersonId,
}

impl Mine {
    fn key(&self) -> Key {
        (self.talk.round_id, self.talk.child_id, self.talk.household_id)
    }

    fn child(&self) -> Arg {
        Arg::from(&self.talk.child_name)
    }

    /// Who else is at the table, as school wrote it.
    fn others(&self) -> Option<&str> {
        self.talk.about.participants.as_deref()
    }

    /// Whether the family can still write: the teacher reads it when they meet.
    fn is_open(&self, now: Moment) -> bool {
        self.talk.state == TalkState::Booked && self.talk.slot.starts > now
    }
}

async fn of_mine(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<Mine>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    let child = cx.parent_of(talk.child_id).await?.filter(|child| child.missing_since.is_none());
    let (Some(_), Some(person)) = (child, cx.me().map(|me| me.id)) else { return Ok(None) };
    let household = persons::household(cx.tx, person, talk.school_id).await?;
    if household != Some(talk.household_id) || rounds::get(cx.tx, talk.round_id).await?.is_none() {
        return Ok(None);
    }
    let school = schools::get(cx.tx, talk.school_id).await?;
    Ok(school.map(|school| Mine { talk, school, person }))
}

/// Begins, or goes on where the family stopped.
pub async fn open(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some(mine) = of_mine(cx, id).await? else { return cx.refuse().await };
    let (round, child, household) = mine.key();
    let found = preparations::of_household(cx.tx, round, child, household).await?;
    if !mine.is_open(cx.now) {
        return match found.filter(|_| mine.talk.state == TalkState::Booked) {
            Some(found) => {
                let message = overview(&mine, &found, msg::PreparationOver.into());
                cx.say(message.act(msg::MenuTitleButton, Action::Menu));
                Ok(Next::Close)
            }
            None => talk::show(cx, id).await,
        };
    }
    let first = Screen::Question(Question::GoesWell);
    let screen = found.as_ref().map_or(first, |found| found.screen);
    Ok(show(cx, &mine, found.as_ref(), screen, None))
}

impl Preparing {
    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Some(mine) = of_mine(cx, self.talk).await? else { return cx.refuse().await };
        if !mine.is_open(cx.now) {
            return open(cx, self.talk).await;
        }
        let screen = self.screen;
        match (said, screen.question()) {
            (Said::Choice(Choice::Later), _) => {
                cx.say(
                    Message::new(msg::PreparationLaterDone)
                        .act(msg::PreparationButton, Action::Prepare(self.talk))
                        .act(msg::MenuTitleButton, Action::Menu),
                );
                Ok(Next::Close)
            }
            (Said::Choice(Choice::Back), _) => match screen.previous() {
                Some(previous) => keep::go(cx, &mine, previous).await,
                None => talk::show(cx, self.talk).await,
            },
            (Said::Choice(choice @ (Choice::Yes | Choice::No)), None) if mine.others().is_some() => {
                keep::change(cx, &mine, screen, Change::Share(choice == Choice::Yes)).await
            }
            (Said::Choice(Choice::Yes | Choice::Skip), _) => keep::go(cx, &mine, screen.next()).await,
            (Said::Choice(Choice::No), Some(question)) => {
                keep::change(cx, &mine, screen, Change::RemoveOwn(question)).await
            }
            (Said::Choice(Choice::Nth(place)), _) => tapped(cx, &mine, screen, place.into()).await,
            (Said::Input(Input::Text { text }), Some(question)) => {
                written(cx, &mine, screen, question, (&text, None)).await
            }
            (Said::Input(Input::Media { attachment, caption }), Some(question)) => {
                sent(cx, &mine, screen, question, (attachment, caption)).await
            }
            _ => keep::again(cx, &mine, screen, None).await,
        }
    }
}

/// A button with a number: an answer, a face, or a question of the overview.
async fn tapped(cx: &mut Cx<'_>, mine: &Mine, screen: Screen, place: usize) -> Result<Next, Fault> {
    match screen {
        Screen::Question(question) => match question.answers().nth(place) {
            Some(answer) => keep::change(cx, mine, screen, Change::Toggle(answer)).await,
            None => keep::again(cx, mine, screen, None).await,
        },
        Screen::Face(statement) => match Face::ALL.get(place) {
            Some(face) => keep::change(cx, mine, screen.next(), Change::Face(statement, *face)).await,
            None => keep::again(cx, mine, screen, None).await,
        },
        Screen::Overview => {
            let screen = Question::ALL.get(place).map_or(screen, |question| Screen::of(*question));
            keep::go(cx, mine, screen).await
        }
        Screen::Drawing => keep::again(cx, mine, screen, None).await,
    }
}

/// Words of their own, and a file that came with them.
async fn written(
    cx: &mut Cx<'_>,
    mine: &Mine,
    screen: Screen,
    question: Question,
    (text, file): (&str, Option<MediaId>),
) -> Result<Next, Fault> {
    let words = name::clean_text(text, usize::MAX);
    if units(&words) > LONGEST {
        let above = msg::PostTooLong { most: LONGEST.into(), have: units(&words).into() };
        return keep::again(cx, mine, screen, Some(above.into())).await;
    }
    let words = Some(words).filter(|words| !words.is_empty());
    if words.is_none() && file.is_none() {
        return keep::again(cx, mine, screen, None).await;
    }
    keep::change(cx, mine, screen, Change::Own { question, words, file }).await
}

/// A voice message, or a photo in the child's part.
async fn sent(
    cx: &mut Cx<'_>,
    mine: &Mine,
    screen: Screen,
    question: Question,
    (attachment, caption): (Attachment, Option<String>),
) -> Result<Next, Fault> {
    let photo = attachment.kind == MediaKind::Photo;
    if attachment.kind != MediaKind::Voice && !(photo && question == Question::Child) {
        let above =
            if photo { Phrase::from(msg::PreparationFileDrawing) } else { msg::PreparationFileOther.into() };
        return keep::again(cx, mine, screen, Some(above)).await;
    }
    let (round, child, household) = mine.key();
    let found = preparations::of_household(cx.tx, round, child, household).await?;
    if found.is_some_and(|found| found.files_to(question).count() >= MOST_FILES) {
        let above = msg::PreparationFileMany { most: MOST_FILES.into() };
        return keep::again(cx, mine, screen, Some(above.into())).await;
    }
    let Some(file) = super::post::keep_file(cx, attachment).await? else {
        let megabytes = i64::try_from(LARGEST / 1024 / 1024).unwrap_or_default();
        let above = msg::PostFileTooLarge { megabytes: megabytes.into() };
        return keep::again(cx, mine, screen, Some(above.into())).await;
    };
    written(cx, mine, screen, question, (caption.as_deref().unwrap_or_default(), Some(file))).await
}

/// Shows a screen.
fn show(
    cx: &mut Cx<'_>,
    mine: &Mine,
    found: Option<&Preparation>,
    screen: Screen,
    above: Option<Phrase>,
) -> Next {
    let message = match (screen.question(), found) {
        (Some(question), _) => asked(mine, found, screen, question),
        (None, Some(found)) => {
            let until = super::when(mine.talk.slot.starts, mine.school.zone);
            let title = msg::PreparationReady { child: mine.child(), date: until.0, time: until.1 };
            with_others(with_questions(overview(mine, found, title.into())), mine, found)
        }
        (None, None) => with_questions(Message::new(msg::PreparationEmpty { child: mine.child() })),
    };
    let message = message.below(above);
    cx.say(match screen {
        Screen::Overview => message
            .act(msg::PreparationTalk, Action::Talk(mine.talk.id))
            .act(msg::MenuTitleButton, Action::Menu),
        _ => message.answer(msg::PreparationLater, Choice::Later),
    });
    Next::Open(Flow::Preparation(Preparing { talk: mine.talk.id, screen }))
}

/// A question with its answers, those that were tapped marked.
fn asked(mine: &Mine, found: Option<&Preparation>, screen: Screen, question: Question) -> Message {
    let step = msg::PreparationStep {
        child: mine.child(),
        number: question.number().into(),
        count: Question::ALL.len().into(),
    };
    let mut message = Message::new(step);
    message = match screen {
        Screen::Face(statement) => {
            message.and(question_phrase(question, mine.child())).and(statement_phrase(statement))
        }
        Screen::Drawing => message.and(msg::PreparationDrawing { child: mine.child() }),
        Screen::Question(_) | Screen::Overview => {
            message.and(question_phrase(question, mine.child())).and(msg::PreparationHow)
        }
    };
    if question == Question::Worries {
        message = message.line(msg::PreparationWorriesNote);
    }
    let own = found.and_then(|found| found.words_to(question));
    if let Some(own) = own {
        message = message.and(msg::PreparationWords).quote(&own.words);
    }
    let files = found.map_or(0, |found| found.files_to(question).count());
    if files > 0 {
        message = message.and(msg::PreparationFiles { count: files.into() });
    }
    let mut answered = own.is_some() || files > 0;
    match screen {
        Screen::Face(statement) => {
            let chosen = found.and_then(|found| found.taps.faces.get(&statement));
            let row = (0..).zip(Face::ALL).map(|(place, face)| {
                let label = phrase::face_phrase(face);
                let label = if chosen == Some(&face) { chosen_label(label) } else { label };
                (label.into(), Choice::Nth(place))
            });
            answered = answered || chosen.is_some();
            message = message.answers(row.collect());
        }
        _ => {
            for (place, answer) in (0..).zip(question.answers()) {
                let is_chosen = found.is_some_and(|found| found.taps.answers.contains(&answer));
                answered = answered || is_chosen;
                let label = answer_phrase(answer);
                let label = if is_chosen { chosen_label(label) } else { label };
                message = message.answer(label, Choice::Nth(place));
            }
        }
    }
    if own.is_some() || files > 0 {
        message = message.answer(msg::PreparationRemove, Choice::No);
    }
    let onward = if answered {
        (msg::PreparationNext.into(), Choice::Yes)
    } else {
        (msg::PreparationSkip.into(), Choice::Skip)
    };
    message.answers(vec![(msg::CommonBack.into(), Choice::Back), onward])
}

fn chosen_label(label: Phrase) -> Phrase {
    msg::PreparationChosen { answer: label.into() }.into()
}

/// Everything that was said, as the family reads it.
fn overview(mine: &Mine, found: &Preparation, title: Phrase) -> Message {
    let mut message = Message::new(title);
    for question in Question::ALL {
        message = page::with_section(message, found, question, None);
        if question == Question::Tip
            && let Some((answer, name)) = &found.tip_answer
        {
            message = message.line(phrase::told_phrase(*answer, name.as_deref(), &mine.talk.class_name));
        }
    }
    message
}

/// With a button for each question, to change it.
fn with_questions(mut message: Message) -> Message {
    let labels: Vec<_> = (0..)
        .zip(Question::ALL)
        .map(|(place, question)| (short_phrase(question).into(), Choice::Nth(place)))
        .collect();
    for pair in labels.chunks(2) {
        message = message.answers(pair.to_vec());
    }
    message
}

/// Asks whether the others at the table may read it too: until somebody says yes, they may not.
fn with_others(message: Message, mine: &Mine, found: &Preparation) -> Message {
    let Some(names) = mine.others() else { return message };
    let message = message.and(msg::PreparationOthers { names: names.into() });
    let (yes, no) = (msg::PreparationOthersYes.into(), msg::PreparationOthersNo.into());
    let (yes, no) = if found.taps.shared { (chosen_label(yes), no) } else { (yes, chosen_label(no)) };
    message.answers(vec![(yes.into(), Choice::Yes), (no.into(), Choice::No)])
}

/// The menu's buttons to prepare the conversations that are ahead.
pub async fn with_buttons(
    cx: &mut Cx<'_>,
    mut message: Message,
    schools: &[School],
) -> Result<Message, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(message) };
    let mine: Vec<_> = permission::own(cx).await?.iter().map(|child| child.child_id).collect();
    for school in schools {
        let Some(household) = persons::household(cx.tx, me, school.id).await? else { continue };
        for talk in talks::of_household(cx.tx, household, cx.now).await? {
            if mine.contains(&talk.child_id) && talk.slot.starts > cx.now {
                let label = msg::PreparationMenu { child: talk.child_name.into() };
                message = message.act(label, Action::Prepare(talk.id));
            }
        }
    }
    Ok(message)
}

/// What this person's households prepared, in lines of "my data".
pub(super) async fn data(cx: &mut Cx<'_>) -> Result<Vec<Phrase>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(Vec::new()) };
    let mut lines = Vec::new();
    for child in permission::own(cx).await? {
        if preparations::count_about(cx.tx, me, child.child_id).await? > 0 {
            lines.push(msg::PreparationData { child: child.first_name.into() }.into());
        }
    }
    Ok(lines)
}

/// A language by its own name, as one writes it.
fn named(cx: &Cx<'_>, language: Language) -> Arg {
    Arg::from(cx.say.words().say(language, &msg::CommonLanguageName.into(), crate::text::Form::Plain))
}

/// The talks that a teacher's class has prepared, among `booked`.
pub(super) async fn prepared(cx: &mut Cx<'_>, class: ClassId, booked: &[Talk]) -> Result<Vec<TalkId>, Fault> {
    let (Some(first), Some(last)) = (booked.first(), booked.last()) else { return Ok(Vec::new()) };
    let span = (first.slot.starts, last.slot.ends);
    let found = preparations::prepared(cx.tx, class, span).await?;
    Ok(booked.iter().map(|talk| talk.id).filter(|talk| found.contains(talk)).collect())
}
