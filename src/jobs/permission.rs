// SPDX-License-Identifier: EUPL-1.2
//! Asks parents about photos of their children, in week three and then once a year.

use super::{Job, JobCx, Outcome};
use crate::domain::id::{PersonId, SchoolId};
use crate::domain::permission::{ASK_AFTER, ASK_AGAIN};
use crate::flow::{Fault, Question};
use crate::message::Action;
use crate::store::{permissions, persons, schools};
use crate::text::msg;

/// How many parents are asked on one evening: a school that begins is asked over some days.
const AN_EVENING: i64 = 100;

/// Plans for this evening the questions that are due.
pub(super) async fn plan(cx: &mut JobCx<'_>) -> Result<(), Fault> {
    let (joined, asked) = (cx.now - ASK_AFTER, cx.now - ASK_AGAIN);
    for (person, school) in permissions::to_ask(cx.tx, joined, asked, AN_EVENING).await? {
        let Some(school) = schools::get(cx.tx, school).await? else { continue };
        let job = Job::AskPhotos { person, school: school.id };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    Ok(())
}

/// Asks one parent, a message for each child. Whoever paused is asked when the pause is over.
pub(super) async fn ask(cx: &mut JobCx<'_>, person: PersonId, school: SchoolId) -> Result<Outcome, Fault> {
    let (Some(person), Some(school)) =
        (persons::get(cx.tx, person).await?, schools::get(cx.tx, school).await?)
    else {
        return Ok(Outcome::Done);
    };
    if let Some(at) = cx.must_wait(&person, school.zone) {
        return Ok(Outcome::GoOn(Job::AskPhotos { person: person.id, school: school.id }, at));
    }
    let (joined, asked) = (cx.now - ASK_AFTER, cx.now - ASK_AGAIN);
    for (child, name, again) in
        permissions::children_to_ask(cx.tx, person.id, school.id, joined, asked).await?
    {
        let said = permissions::of_parent(cx.tx, person.id, child).await?;
        let question = Question { child, name: &name, said: &said, again };
        let message = question.message(cx.now).act(msg::MenuTitleButton, Action::Menu);
        let key = format!("photos.{}.{child}.{}", person.id, cx.due.timestamp());
        if cx.tell(&person, &key, &message).await?.is_some() {
            permissions::asked(cx.tx, person.id, child, cx.now).await?;
        }
    }
    Ok(Outcome::Done)
}
