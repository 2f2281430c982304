// SPDX-License-Identifier: EUPL-1.2
//! Who was invited to choose a time and reminded of it, and what families answered to the reminder of a talk.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, PersonId, RoundId, TalkId};
use crate::domain::reminder::{Choosing, MOST};
use crate::store::rounds::Round;

/// Notes that a parent was invited to choose a time of a class for a child.
pub async fn invited(
    tx: &mut Tx,
    round: RoundId,
    (child, class): (ChildId, ClassId),
    person: PersonId,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO talk_invites (round_id, child_id, person_id, invited_at, class_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (round_id, child_id, person_id) DO UPDATE SET class_id = excluded.class_id",
        round,
        child,
        person,
        now,
        class
    )?;
    Ok(())
}

/// For the times of which class a parent was invited last; `None` for who was not.
pub async fn invited_to(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    person: PersonId,
) -> Result<Option<ClassId>, StoreError> {
    let row: Option<(Option<ClassId>,)> = fetch_optional!(
        tx,
        (Option<ClassId>,),
        "SELECT class_id FROM talk_invites WHERE round_id = $1 AND child_id = $2 AND person_id = $3",
        round,
        child,
        person
    )?;
    Ok(row.and_then(|(class,)| class))
}

/// How often a parent who was invited was reminded.
pub async fn reminded(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    person: PersonId,
) -> Result<Option<i32>, StoreError> {
    let row: Option<(i32,)> = fetch_optional!(
        tx,
        (i32,),
        "SELECT reminded FROM talk_invites WHERE round_id = $1 AND child_id = $2 AND person_id = $3",
        round,
        child,
        person
    )?;
    Ok(row.map(|(count,)| count))
}

/// Notes that a parent was reminded.
pub async fn note_reminded(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    person: PersonId,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talk_invites SET reminded = reminded + 1, reminded_at = $4
         WHERE round_id = $1 AND child_id = $2 AND person_id = $3",
        round,
        child,
        person,
        now
    )?;
    exactly_one("talk_invites", hit)
}

/// A parent is reminded to choose no more: somebody else sees to it. Where nobody does, a person takes over.
pub async fn rest(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    person: PersonId,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO talk_invites (round_id, child_id, person_id, invited_at, reminded, reminded_at)
         VALUES ($1, $2, $3, $4, $5, $4)
         ON CONFLICT (round_id, child_id, person_id) DO UPDATE SET reminded = $5, reminded_at = $4
         WHERE talk_invites.reminded < $5",
        round,
        child,
        person,
        now,
        MOST
    )?;
    Ok(())
}

/// How far a child's families are in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Asked {
    /// The child.
    pub child_id: ChildId,
    /// Whether a household of the child has a talk.
    pub booked: bool,
    /// When one of its adults was reminded for the last time there is.
    pub reminded_at: Option<Moment>,
}

/// The children of a class whom a round is for, by name.
pub async fn asked(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Asked>, StoreError> {
    fetch_all!(
        tx,
        Asked,
        "SELECT c.id AS child_id,
                EXISTS (SELECT 1 FROM talks t
                        WHERE t.round_id = r.id AND t.child_id = c.id AND t.state = 'booked') AS booked,
                (SELECT MIN(i.reminded_at) FROM talk_invites i
                 WHERE i.round_id = r.id AND i.child_id = c.id AND i.reminded >= $3) AS reminded_at
         FROM rounds r JOIN round_classes rc ON rc.round_id = r.id
         JOIN enrolments e ON e.class_id = rc.class_id
         JOIN children c ON c.id = e.child_id
         WHERE r.id = $1 AND rc.class_id = $2 AND c.missing_since IS NULL
           AND (NOT r.for_some OR EXISTS (SELECT 1 FROM round_children o
                                          WHERE o.round_id = r.id AND o.child_id = c.id))
         ORDER BY c.first_name, c.id",
        round,
        class,
        MOST
    )
}

/// When the families of a class can choose in a round; `None` without times.
pub async fn choosing(tx: &mut Tx, round: &Round, class: ClassId) -> Result<Option<Choosing>, StoreError> {
    let (given,): (Option<Moment>,) = fetch_one!(
        tx,
        (Option<Moment>,),
        "SELECT MIN(made_at) FROM blocks WHERE round_id = $1 AND class_id = $2 AND removed_at IS NULL",
        round.id,
        class
    )?;
    Ok(given.map(|given| Choosing { since: given.max(round.opens_at), until: round.closes_at }))
}

/// Notes that a family will be at a talk.
pub async fn confirm(tx: &mut Tx, talk: TalkId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET confirmed_at = $2, call_asked_at = NULL WHERE id = $1 AND state = 'booked'",
        talk,
        now
    )?;
    exactly_one("talks", hit)
}

/// Notes that a family asks to be called about a talk: until then it is open whether they come.
pub async fn ask_call(tx: &mut Tx, talk: TalkId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET call_asked_at = $2, confirmed_at = NULL WHERE id = $1 AND state = 'booked'",
        talk,
        now
    )?;
    exactly_one("talks", hit)
}
