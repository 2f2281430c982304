// SPDX-License-Identifier: EUPL-1.2
//! Looks at class parents' messages before they go: which wait, and who decided.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::approval;
use crate::domain::id::{ClassId, PersonId, PostId, SchoolId};
use crate::domain::post::PostState;

/// A look at a post, open or done.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Approval {
    /// The post.
    pub post_id: PostId,
    /// Whether its sender chose the time at which it goes.
    pub planned: bool,
    /// Until when it waits.
    pub expires_at: Moment,
    /// The name of who decided; empty until then, and when they left.
    pub decided_name: Option<String>,
    /// When.
    pub decided_at: Option<Moment>,
}

/// A post that waits for a look.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// The post.
    pub post_id: PostId,
    /// Who wrote it.
    pub author_name: String,
    /// Since when it waits.
    pub asked_at: Moment,
}

/// Lets a post that was just written wait for a look.
pub async fn insert(
    tx: &mut Tx,
    post: PostId,
    planned: bool,
    expires_at: Moment,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO approvals (post_id, planned, asked_at, expires_at) VALUES ($1, $2, $3, $4)",
        post,
        planned,
        now,
        expires_at
    )?;
    exactly_one("approvals", hit)?;
    super::posts::advance(tx, post, PostState::Held, PostState::Waiting, now).await?;
    Ok(())
}

/// The look at a post, if one was asked for.
pub async fn get(tx: &mut Tx, post: PostId) -> Result<Option<Approval>, StoreError> {
    fetch_optional!(
        tx,
        Approval,
        "SELECT a.post_id, a.planned, a.expires_at, p.name AS decided_name, a.decided_at
         FROM approvals a LEFT JOIN persons p ON p.id = a.decided_by WHERE a.post_id = $1",
        post
    )
}

/// Notes who decided. Call [`Tx::lock`] first.
pub async fn decide(tx: &mut Tx, post: PostId, by: PersonId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE approvals SET decided_by = $2, decided_at = $3 WHERE post_id = $1 AND decided_at IS NULL",
        post,
        by,
        now
    )?;
    exactly_one("approvals", hit)
}

/// The posts to a class that wait for a look, the longest first.
pub async fn waiting(tx: &mut Tx, class: ClassId, now: Moment) -> Result<Vec<Waiting>, StoreError> {
    fetch_all!(
        tx,
        Waiting,
        "SELECT a.post_id, p.name AS author_name, a.asked_at
         FROM approvals a JOIN posts o ON o.id = a.post_id JOIN persons p ON p.id = o.author_id
         WHERE o.class_id = $1 AND o.state = 'waiting' AND a.expires_at > $2 ORDER BY a.asked_at, a.post_id",
        class,
        now
    )
}

/// The posts to a class whose time passed after `since` before anybody looked, with who wrote them.
pub async fn lapsed(tx: &mut Tx, class: ClassId, since: Moment) -> Result<Vec<(PostId, String)>, StoreError> {
    fetch_all!(
        tx,
        (PostId, String),
        "SELECT a.post_id, p.name
         FROM approvals a JOIN posts o ON o.id = a.post_id JOIN persons p ON p.id = o.author_id
         WHERE o.class_id = $1 AND o.state = 'cancelled' AND a.decided_at IS NULL AND a.expires_at > $2
         ORDER BY a.expires_at, a.post_id",
        class,
        since
    )
}

/// How many posts of a school wait for a look.
pub async fn count_waiting(tx: &mut Tx, school: SchoolId) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM approvals a JOIN posts o ON o.id = a.post_id
         WHERE o.school_id = $1 AND o.state = 'waiting'",
        school
    )?;
    Ok(count)
}

/// Who is asked to look at the messages of a class, each with a chat: its teachers and who stands in for one, or
/// while none of them has a chat those who lead the school.
pub async fn asked(
    tx: &mut Tx,
    school: SchoolId,
    class: ClassId,
    now: Moment,
) -> Result<Vec<super::roles::Role>, StoreError> {
    let mut able = Vec::new();
    for role in super::roles::of_school(tx, school, now).await? {
        let here = role.class_id.is_none_or(|of| of == class);
        if here
            && approval::decides(role.kind)
            && super::addresses::for_notices(tx, role.person_id).await?.is_some()
        {
            able.push(role);
        }
    }
    let teacher_can = able.iter().any(|role| role.class_id.is_some());
    able.retain(|role| approval::is_asked(role.kind, teacher_can));
    Ok(able)
}
