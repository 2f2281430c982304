// SPDX-License-Identifier: EUPL-1.2
//! What a family said is kept, behind the lock of its household, and its teachers hear of it once.

use chrono::TimeDelta;

use super::super::{Cx, Fault, Next};
use super::{Mine, show};
use crate::domain::id::{MediaId, PreparationId};
use crate::domain::preparation::{Answer, Face, Question, Screen, Statement};
use crate::domain::role::RoleKind;
use crate::jobs::Job;
use crate::store::preparations::{Own, Preparation};
use crate::store::{Lockable, meetings, persons, preparations, roles};
use crate::text::Phrase;

/// How long before a talk a teacher hears of what came after the bundle of the day before.
const AHEAD: TimeDelta = TimeDelta::hours(2);

/// How long a family is left to answer when a talk is nearer than that.
const SOON: TimeDelta = TimeDelta::minutes(10);

/// What a family changes.
pub(super) enum Change {
    /// A ready answer, given or taken back.
    Toggle(Answer),
    /// The child's face to a statement.
    Face(Statement, Face),
    /// Words or a file of their own.
    Own {
        /// To which question.
        question: Question,
        /// The words.
        words: Option<String>,
        /// The file.
        file: Option<MediaId>,
    },
    /// Takes back words and files to a question.
    RemoveOwn(Question),
    /// Whether others at the table may read it too.
    Share(bool),
}

impl Change {
    fn question(&self) -> Option<Question> {
        match self {
            Self::Toggle(answer) => Some(answer.question()),
            Self::Face(..) => Some(Question::Child),
            Self::Own { question, .. } | Self::RemoveOwn(question) => Some(*question),
            Self::Share(_) => None,
        }
    }
}

async fn find(cx: &mut Cx<'_>, mine: &Mine) -> Result<Option<Preparation>, Fault> {
    let (round, child, household) = mine.key();
    Ok(preparations::of_household(cx.tx, round, child, household).await?)
}

/// Shows the same screen once more.
pub(super) async fn again(
    cx: &mut Cx<'_>,
    mine: &Mine,
    screen: Screen,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let found = find(cx, mine).await?;
    Ok(show(cx, mine, found.as_ref(), screen, above))
}

/// Goes to another screen; who stops there begins there again.
pub(super) async fn go(cx: &mut Cx<'_>, mine: &Mine, screen: Screen) -> Result<Next, Fault> {
    cx.tx.lock(Lockable::Household, mine.talk.household_id.0).await?;
    let mut found = find(cx, mine).await?;
    if let Some(found) = &mut found {
        found.screen = screen;
        preparations::put(cx.tx, mine.key(), found, mine.person, cx.now).await?;
    }
    Ok(show(cx, mine, found.as_ref(), screen, None))
}

/// Keeps a change and shows `screen`.
pub(super) async fn change(
    cx: &mut Cx<'_>,
    mine: &Mine,
    screen: Screen,
    change: Change,
) -> Result<Next, Fault> {
    cx.tx.lock(Lockable::Household, mine.talk.household_id.0).await?;
    // Read behind the lock: two parents who answer at once keep both.
    let found = find(cx, mine).await?;
    let mut found = found.unwrap_or_else(|| Preparation::new(PreparationId(cx.chance.id(cx.now))));
    found.screen = screen;
    let question = change.question();
    match &change {
        Change::Toggle(answer) => found.taps.toggle(*answer),
        Change::Face(statement, face) => {
            found.taps.faces.insert(*statement, *face);
        }
        Change::Share(yes) => found.taps.shared = *yes,
        Change::Own { .. } | Change::RemoveOwn(_) => {}
    }
    let new = preparations::put(cx.tx, mine.key(), &found, mine.person, cx.now).await?;
    match change {
        Change::Own { question, words, file } => {
            if let Some(words) = words {
                let own = Own { question, language: cx.language(), words };
                preparations::put_words(cx.tx, found.id, &own, mine.person).await?;
            }
            if let Some(file) = file {
                preparations::put_file(cx.tx, found.id, question, file).await?;
            }
        }
        Change::RemoveOwn(question) => preparations::remove_own(cx.tx, found.id, question).await?,
        Change::Toggle(_) | Change::Face(..) | Change::Share(_) => {}
    }
    if question == Some(Question::Tip) && found.tip_answer.is_some() {
        // What the teacher said was about another tip.
        preparations::set_tip_answer(cx.tx, found.id, None).await?;
    }
    if question == Some(Question::Meetings)
        && let Some(level) = meetings::level(cx.tx, mine.talk.round_id, mine.talk.child_id).await?
    {
        let ballot = uuid::Uuid::from_bytes(cx.chance.bytes());
        let of = (mine.talk.round_id, mine.talk.household_id);
        meetings::count_anew(cx.tx, of, level, ballot, cx.now).await?;
    }
    let found = find(cx, mine).await?;
    let empty = found.as_ref().is_some_and(Preparation::is_empty);
    match &found {
        Some(found) if empty => preparations::remove(cx.tx, found.id).await?,
        _ => tell(cx, mine, new).await?,
    }
    Ok(show(cx, mine, found.filter(|_| !empty).as_ref(), screen, None))
}

/// Plans that the teachers hear of it: of a new one with the last bundle of a day before the talk's, and of what came
/// after that two hours before the talk, or soon.
async fn tell(cx: &mut Cx<'_>, mine: &Mine, new: bool) -> Result<(), Fault> {
    let (talk, zone) = (&mine.talk, mine.school.zone);
    for role in roles::of_class(cx.tx, talk.class_id, cx.now).await? {
        if role.kind != RoleKind::Teacher {
            continue;
        }
        let daily = persons::daily(cx.tx, role.person_id, mine.school.id).await?;
        let told = daily.previous(talk.slot.starts, zone, mine.school.calendar());
        if told > cx.now {
            if new {
                let job = Job::Prepared { class: talk.class_id, person: role.person_id };
                job.plan(cx.tx, &mut cx.chance, told, zone).await?;
            }
            continue;
        }
        let Some(teacher) = persons::get(cx.tx, role.person_id).await? else { continue };
        let (quiet, starts) = (teacher.quiet(), talk.slot.starts);
        let late = Some(quiet.last_before(starts - AHEAD, zone)).filter(|late| *late > cx.now);
        let late = late.unwrap_or_else(|| quiet.first_after(cx.now + SOON, zone));
        if late < starts {
            let job = Job::PreparedLate { talk: talk.id, person: role.person_id, starts };
            job.plan(cx.tx, &mut cx.chance, late, zone).await?;
        }
    }
    Ok(())
}
