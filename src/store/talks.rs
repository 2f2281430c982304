// SPDX-License-Identifier: EUPL-1.2
//! Talks: conversations that families booked.

mod talk;
mod write;

pub use talk::{Elsewhere, Talk};
pub use write::{NewTalk, bring, call_off_round, comes, end, insert, meet, move_to, note, plan, swap};

use chrono::TimeDelta;

use talk::{Row, talks_where};

use super::persons::{Person, person_columns};
use super::{StoreError, Tx, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId, RoundId, SchoolId, TalkId};
use crate::domain::slot::Slot;

/// The talk of a household about a child that was called off with its round, `at` that moment.
pub async fn lost_of_child(
    tx: &mut Tx,
    round: RoundId,
    (child, household): (ChildId, HouseholdId),
    at: Moment,
) -> Result<Option<Talk>, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        talks_where!(
            "t.round_id = $1 AND t.child_id = $2 AND t.household_id = $3 AND t.state = 'called_off'
             AND t.ended_at = $4"
        ),
        round,
        child,
        household,
        at
    )?;
    row.map(Row::talk).transpose()
}

/// The talks with a class that were called off with their round, `at` that moment.
pub async fn lost_of_class(
    tx: &mut Tx,
    round: RoundId,
    class: ClassId,
    at: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("t.round_id = $1 AND b.class_id = $2 AND t.state = 'called_off' AND t.ended_at = $3"),
        round,
        class,
        at
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked in a round, in its order.
pub async fn of_round(tx: &mut Tx, round: RoundId) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(tx, Row, talks_where!("t.round_id = $1 AND t.state = 'booked'"), round)?;
    rows.into_iter().map(Row::talk).collect()
}

/// One talk, whatever became of it.
pub async fn get(tx: &mut Tx, id: TalkId) -> Result<Option<Talk>, StoreError> {
    fetch_optional!(tx, Row, talks_where!("t.id = $1"), id)?.map(Row::talk).transpose()
}

/// What a household booked about a child in a round: what is ahead or took place, not what it missed or moved.
pub async fn of_child(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    household: HouseholdId,
) -> Result<Option<Talk>, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        talks_where!(
            "t.round_id = $1 AND t.child_id = $2 AND t.household_id = $3 AND t.state = 'booked'
             AND (t.outcome IS NULL OR t.outcome = 'came')"
        ),
        round,
        child,
        household
    )?;
    row.map(Row::talk).transpose()
}

/// What a household has booked and not had at `now`.
pub async fn of_household(tx: &mut Tx, household: HouseholdId, now: Moment) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("t.household_id = $1 AND t.state = 'booked' AND t.ends_at > $2"),
        household,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What is booked and not over at `now` beside which a household's talk about a child must fit: what the household has,
/// and what any household has about that child, who cannot be at two places either. What nobody else is to know of
/// only leaves times out.
pub async fn beside(
    tx: &mut Tx,
    child: ChildId,
    household: HouseholdId,
    now: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("(t.household_id = $1 OR t.child_id = $2) AND t.state = 'booked' AND t.ends_at > $3"),
        household,
        child,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked at a school between two moments, in its order.
pub async fn of_school(
    tx: &mut Tx,
    school: SchoolId,
    from: Moment,
    until: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("r.school_id = $1 AND t.state = 'booked' AND t.starts_at >= $2 AND t.starts_at < $3"),
        school,
        from,
        until
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked with a class in a round, in its order.
pub async fn of_class(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("t.round_id = $1 AND b.class_id = $2 AND t.state = 'booked'"),
        round,
        class
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked with another class about children of this one, and not had at `now`.
pub async fn elsewhere(tx: &mut Tx, class: ClassId, now: Moment) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("e.class_id = $1 AND b.class_id <> $1 AND t.state = 'booked' AND t.ends_at > $2"),
        class,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What is booked about a child and has not begun at `now`, whoever booked it.
pub async fn about(tx: &mut Tx, child: ChildId, now: Moment) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("t.child_id = $1 AND t.state = 'booked' AND t.starts_at > $2"),
        child,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked with a class between two moments, in any round.
pub async fn between(
    tx: &mut Tx,
    class: ClassId,
    from: Moment,
    until: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("b.class_id = $1 AND t.starts_at >= $2 AND t.starts_at < $3 AND t.state = 'booked'"),
        class,
        from,
        until
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// The talks of a class that ended after `since` and of which nobody noted who came.
pub async fn unnoted(
    tx: &mut Tx,
    class: ClassId,
    since: Moment,
    now: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!(
            "b.class_id = $1 AND t.ends_at > $2 AND t.ends_at <= $3 AND t.state = 'booked' AND t.outcome IS NULL"
        ),
        class,
        since,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// The talks of this person's own households about their children that are not over since `since`, whatever became
/// of them.
pub async fn of_parent(tx: &mut Tx, person: PersonId, since: Moment) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!(
            "t.ends_at > $2 AND c.missing_since IS NULL
             AND EXISTS (SELECT 1 FROM guardianships g
                         WHERE g.person_id = $1 AND g.child_id = t.child_id AND g.kind = 'parent')
             AND EXISTS (SELECT 1 FROM members m WHERE m.person_id = $1 AND m.household_id = t.household_id)"
        ),
        person,
        since
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// The talks in blocks that this person gave as a teacher and that are not over since `since`, whatever became of
/// them, while they teach the class.
pub async fn of_teacher(
    tx: &mut Tx,
    person: PersonId,
    since: Moment,
    now: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!(
            "t.ends_at > $2 AND b.person_id = $1
             AND EXISTS (SELECT 1 FROM roles o WHERE o.person_id = $1 AND o.class_id = b.class_id
                           AND o.kind = 'teacher' AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3))"
        ),
        person,
        since,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What of the blocks of a class in a round nobody can choose: booked, called off, taken out by the teacher, or held
/// for a family that is asked for it. Whoever gives a time away asks behind the lock of its block: a longer talk takes
/// more than the slot it begins with.
pub async fn taken(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<(BlockId, Slot)>, StoreError> {
    let rows = fetch_all!(
        tx,
        (BlockId, Moment, Option<Moment>, i32),
        "SELECT t.block_id, t.starts_at, t.ends_at, r.minutes FROM talks t JOIN blocks b ON b.id = t.block_id
         JOIN rounds r ON r.id = b.round_id
         WHERE t.round_id = $1 AND b.class_id = $2 AND t.state <> 'cancelled'
         UNION
         SELECT c.block_id, c.starts_at, NULL, r.minutes FROM closed_times c JOIN blocks b ON b.id = c.block_id
         JOIN rounds r ON r.id = b.round_id
         WHERE b.round_id = $1 AND b.class_id = $2
         UNION
         SELECT p.block_id, p.starts_at, p.ends_at, r.minutes FROM proposals p JOIN talks t ON t.id = p.talk_id
         JOIN blocks b ON b.id = p.block_id JOIN rounds r ON r.id = b.round_id
         WHERE b.round_id = $1 AND b.class_id = $2 AND p.state = 'open' AND p.pair_id IS NULL
           AND t.state = 'booked' AND t.starts_at = p.was_at",
        round,
        class
    )?;
    let slot = |(block, starts, ends, minutes): (BlockId, Moment, Option<Moment>, i32)| {
        let ends = ends.unwrap_or(starts + TimeDelta::minutes(minutes.into()));
        (block, Slot { starts, ends })
    };
    Ok(rows.into_iter().map(slot).collect())
}

/// How many talks a round has, ahead or past. Who was missed and chose anew has two: for figures see
/// [`count_children`].
pub async fn count(tx: &mut Tx, round: RoundId) -> Result<i64, StoreError> {
    let (count,): (i64,) =
        fetch_one!(tx, (i64,), "SELECT COUNT(*) FROM talks WHERE round_id = $1 AND state = 'booked'", round)?;
    Ok(count)
}

/// About how many children a talk of a round is or was booked: each counts once, whoever of its households comes and
/// however often it had to be chosen anew. One that is to be on another day counts when that day is chosen.
pub async fn count_children(tx: &mut Tx, round: RoundId) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(DISTINCT child_id) FROM talks
         WHERE round_id = $1 AND state = 'booked' AND (outcome IS NULL OR outcome <> 'moved')",
        round
    )?;
    Ok(count)
}

/// How many talks are booked in a round that have not begun at `now`.
pub async fn count_ahead(tx: &mut Tx, round: RoundId, now: Moment) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM talks WHERE round_id = $1 AND state = 'booked' AND starts_at > $2",
        round,
        now
    )?;
    Ok(count)
}

/// The adults of a talk's household who are parents of its child: those it concerns.
pub async fn parents(tx: &mut Tx, child: ChildId, household: HouseholdId) -> Result<Vec<Person>, StoreError> {
    fetch_all!(
        tx,
        Person,
        concat!(
            "SELECT ",
            person_columns!(),
            " FROM persons p JOIN members m ON m.person_id = p.id JOIN guardianships g ON g.person_id = p.id
              WHERE g.child_id = $1 AND m.household_id = $2 AND g.kind = 'parent' ORDER BY p.id"
        ),
        child,
        household
    )
}
