// SPDX-License-Identifier: EUPL-1.2
//! What teachers read of agreements with their bundle: answers, what school promised and is due, looking back.

use crate::clock::Moment;
use crate::domain::agreement::{AGAIN_AFTER, Mark, Stage};
use crate::domain::id::ClassId;
use crate::domain::today::{Item, News};
use crate::store::agreements::Agreement;
use crate::store::{StoreError, Tx, agreements};
use crate::text::{Phrase, msg};

/// What is new around the agreements of a class since then.
pub(in crate::flow) async fn items(
    tx: &mut Tx,
    (class, name): (ClassId, &str),
    since: Moment,
    now: Moment,
) -> Result<Vec<Item>, StoreError> {
    let found = agreements::of_class(tx, class).await?;
    let item = |agreement: Agreement| {
        let news = news(&agreement, since, now)?;
        let (agreement, child) = (agreement.id, agreement.child_name);
        Some(Item::Agreement { class, name: name.to_owned(), agreement, child, news })
    };
    Ok(found.into_iter().filter_map(item).collect())
}

/// The latest of what is new around an agreement. What is due is named twice at most.
fn news(agreement: &Agreement, since: Moment, now: Moment) -> Option<News> {
    let is_new = |at: Option<Moment>| at.is_some_and(|at| at > since && at <= now);
    let is_open = agreement.closed_at.is_none();
    let due = || is_new(agreement.due_at) || is_new(agreement.due_at.map(|at| at + AGAIN_AFTER));
    match agreement.standing.stage {
        Stage::Stopped => is_new(agreement.closed_at).then_some(News::Stopped),
        Stage::Fixed if is_new(agreement.closed_at) => Some(News::Looked),
        Stage::Fixed if is_open && is_new(agreement.look_at) && agreement.school.look.is_none() => {
            Some(News::Look)
        }
        Stage::Fixed if is_open && agreement.school.mark == Some(Mark::Open) && due() => Some(News::Due),
        Stage::Fixed => is_new(agreement.answered_at).then_some(News::Fixed),
        Stage::Rather => is_new(agreement.answered_at).then_some(News::Rather),
        Stage::Refused => is_new(agreement.answered_at).then_some(News::Refused),
        Stage::Proposed => None,
    }
}

/// A line of today's things.
pub(in crate::flow) fn phrase(news: News, child: &str) -> Phrase {
    let child = child.into();
    match news {
        News::Stopped => msg::AgreementTodayStopped { child }.into(),
        News::Looked => msg::AgreementTodayLooked { child }.into(),
        News::Look => msg::AgreementTodayLook { child }.into(),
        News::Due => msg::AgreementTodayDue { child }.into(),
        News::Fixed => msg::AgreementTodayFixed { child }.into(),
        News::Rather => msg::AgreementTodayRather { child }.into(),
        News::Refused => msg::AgreementTodayRefused { child }.into(),
    }
}
