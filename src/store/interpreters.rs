// SPDX-License-Identifier: EUPL-1.2
//! Interpreters of a school: their languages, their hours, and which conversations they take.

use chrono::NaiveDate;

use super::talks::Talk;
use super::{Lockable, StoreError, Tx, blocks, exactly_one, execute, fetch_all, fetch_optional, talks};
use crate::clock::Moment;
use crate::domain::id::{ClassId, HoursId, HouseholdId, InterpreterId, RoundId, SchoolId, TalkId};
use crate::domain::interpreter::{Hours, Interpreter, Place, Taken, pick};
use crate::domain::slot::{Meeting, Slot, WALK};
use crate::domain::talk::TalkState;
use crate::domain::tongue::Tongue;

/// Writes a new interpreter.
pub async fn insert(
    tx: &mut Tx,
    id: InterpreterId,
    school: SchoolId,
    name: &str,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO interpreters (id, school_id, name, tongues, made_at) VALUES ($1, $2, $3, '[]', $4)",
        id,
        school,
        name,
        now
    )?;
    exactly_one("interpreters", hit)
}

/// Writes which languages somebody interprets.
pub async fn set_tongues(tx: &mut Tx, id: InterpreterId, tongues: &[Tongue]) -> Result<(), StoreError> {
    let tongues = serde_json::to_string(tongues)?;
    let hit = execute!(tx, "UPDATE interpreters SET tongues = $2 WHERE id = $1", id, tongues)?;
    exactly_one("interpreters", hit)
}

/// The school of an interpreter.
pub async fn school_of(tx: &mut Tx, id: InterpreterId) -> Result<Option<SchoolId>, StoreError> {
    let row: Option<(SchoolId,)> =
        fetch_optional!(tx, (SchoolId,), "SELECT school_id FROM interpreters WHERE id = $1", id)?;
    Ok(row.map(|(school,)| school))
}

#[derive(sqlx::FromRow)]
struct HoursRow {
    id: HoursId,
    interpreter_id: InterpreterId,
    starts_at: Moment,
    ends_at: Moment,
    place: Place,
}

impl HoursRow {
    fn hours(&self) -> Hours {
        Hours { id: self.id, slot: Slot { starts: self.starts_at, ends: self.ends_at }, place: self.place }
    }
}

#[derive(sqlx::FromRow)]
struct TakenRow {
    talk_id: TalkId,
    hours_id: HoursId,
    class_id: ClassId,
    starts_at: Moment,
    ends_at: Moment,
    venue: String,
}

/// The interpreters of a school by name, with their hours that are not over at `from` and what they take then.
pub async fn of_school(tx: &mut Tx, school: SchoolId, from: Moment) -> Result<Vec<Interpreter>, StoreError> {
    let rows: Vec<(InterpreterId, String, String)> = fetch_all!(
        tx,
        (InterpreterId, String, String),
        "SELECT id, name, tongues FROM interpreters WHERE school_id = $1 ORDER BY name, id",
        school
    )?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let hours: Vec<HoursRow> = fetch_all!(
        tx,
        HoursRow,
        "SELECT h.id, h.interpreter_id, h.starts_at, h.ends_at, h.place
         FROM interpreter_hours h JOIN interpreters i ON i.id = h.interpreter_id
         WHERE i.school_id = $1 AND h.ends_at > $2 ORDER BY h.starts_at, h.id",
        school,
        from
    )?;
    let taken: Vec<TakenRow> = fetch_all!(
        tx,
        TakenRow,
        "SELECT ti.talk_id, ti.hours_id, b.class_id, t.starts_at, t.ends_at, b.venue
         FROM talk_interpreters ti JOIN talks t ON t.id = ti.talk_id JOIN blocks b ON b.id = t.block_id
         JOIN interpreter_hours h ON h.id = ti.hours_id JOIN interpreters i ON i.id = h.interpreter_id
         WHERE i.school_id = $1 AND h.ends_at > $2 ORDER BY t.starts_at, t.id",
        school,
        from
    )?;
    let mut found = Vec::with_capacity(rows.len());
    for (id, name, tongues) in rows {
        let hours: Vec<Hours> =
            hours.iter().filter(|row| row.interpreter_id == id).map(HoursRow::hours).collect();
        let mut of =
            Interpreter { id, name, tongues: serde_json::from_str(&tongues)?, hours, taken: Vec::new() };
        for row in &taken {
            let Some(hours) = of.hours.iter().find(|hours| hours.id == row.hours_id) else { continue };
            let slot = Slot { starts: row.starts_at, ends: row.ends_at };
            let meeting = Meeting { slot, class: row.class_id, venue: serde_json::from_str(&row.venue)? };
            let at = hours.place.during(&meeting);
            of.taken.push(Taken { talk: row.talk_id, hours: row.hours_id, at });
        }
        found.push(of);
    }
    Ok(found)
}

/// The interpreters of a language, behind their locks: what is read of them stays true until the end of the
/// transaction. Lock blocks and households first.
pub async fn locked(
    tx: &mut Tx,
    school: SchoolId,
    tongue: &Tongue,
    from: Moment,
) -> Result<Vec<Interpreter>, StoreError> {
    let speaking = |found: Vec<Interpreter>| found.into_iter().filter(|one| one.speaks(tongue));
    let mut ids: Vec<InterpreterId> =
        speaking(of_school(tx, school, from).await?).map(|one| one.id).collect();
    ids.sort_unstable();
    for id in &ids {
        tx.lock(Lockable::Interpreter, id.0).await?;
    }
    // Who was listed meanwhile is not behind a lock.
    Ok(speaking(of_school(tx, school, from).await?).filter(|one| ids.contains(&one.id)).collect())
}

/// Locks all interpreters of a school, before several conversations get theirs. Lock blocks and households first.
pub async fn lock_school(tx: &mut Tx, school: SchoolId) -> Result<(), StoreError> {
    lock_each(tx, school).await.map(drop)
}

async fn lock_each(tx: &mut Tx, school: SchoolId) -> Result<Vec<(InterpreterId,)>, StoreError> {
    let rows: Vec<(InterpreterId,)> = fetch_all!(
        tx,
        (InterpreterId,),
        "SELECT id FROM interpreters WHERE school_id = $1 ORDER BY id",
        school
    )?;
    for (one,) in &rows {
        tx.lock(Lockable::Interpreter, one.0).await?;
    }
    Ok(rows)
}

/// Locks an interpreter with all others of the school, for one whose conversations go to others. Whether it is there.
pub async fn lock_all(tx: &mut Tx, school: SchoolId, id: InterpreterId) -> Result<bool, StoreError> {
    Ok(lock_each(tx, school).await?.contains(&(id,)))
}

/// Writes new hours. Lock the interpreter first: hours do not overlap.
pub async fn insert_hours(tx: &mut Tx, id: InterpreterId, hours: &Hours) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO interpreter_hours (id, interpreter_id, starts_at, ends_at, place) VALUES ($1, $2, $3, $4, $5)",
        hours.id,
        id,
        hours.slot.starts,
        hours.slot.ends,
        hours.place
    )?;
    exactly_one("interpreter_hours", hit)
}

/// Hours with whose they are.
pub async fn hours(tx: &mut Tx, id: HoursId) -> Result<Option<(InterpreterId, Hours)>, StoreError> {
    let row = fetch_optional!(
        tx,
        HoursRow,
        "SELECT id, interpreter_id, starts_at, ends_at, place FROM interpreter_hours WHERE id = $1",
        id
    )?;
    Ok(row.map(|row| (row.interpreter_id, row.hours())))
}

/// Takes hours away, with what is taken in them. Lock the interpreter first.
pub async fn remove_hours(tx: &mut Tx, id: HoursId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM interpreter_hours WHERE id = $1", id)?;
    Ok(())
}

/// Takes an interpreter off the list, with all hours. Lock them first.
pub async fn remove(tx: &mut Tx, id: InterpreterId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM interpreters WHERE id = $1", id)?;
    Ok(())
}

/// Gives a booked conversation an interpreter, if its family wants one and one is free. Lock its block and its
/// household first; the interpreters are locked here.
pub async fn settle(tx: &mut Tx, talk: TalkId) -> Result<(), StoreError> {
    // Where a family or the school changes what it wants, only this row says whether the conversation takes place:
    // somebody may call it off at this moment.
    execute!(tx, "UPDATE talks SET state = state WHERE id = $1", talk)?;
    free(tx, talk).await?;
    find(tx, talk).await
}

/// The same for a conversation that was written in this transaction.
pub(super) async fn find(tx: &mut Tx, talk: TalkId) -> Result<(), StoreError> {
    let found = talks::get(tx, talk).await?.filter(|talk| talk.state == TalkState::Booked);
    let Some((talk, tongue)) = found.and_then(|talk| talk.tongue.clone().map(|tongue| (talk, tongue))) else {
        return Ok(());
    };
    // What ended just before keeps somebody who has to walk.
    let speaking = locked(tx, talk.school_id, &tongue, talk.slot.starts - WALK).await?;
    // Whoever comes to school sits with the teacher, also when that one calls a family that would come else.
    let Some(block) = blocks::get(tx, talk.block_id).await? else { return Ok(()) };
    let Some((of, hours)) = pick(&speaking, &tongue, &block.meeting(talk.slot)) else { return Ok(()) };
    let hit = execute!(
        tx,
        "INSERT INTO talk_interpreters (talk_id, interpreter_id, hours_id, tongue, starts_at)
         VALUES ($1, $2, $3, $4, $5)",
        talk.id,
        of.id,
        hours.id,
        tongue.to_string(),
        talk.slot.starts
    )?;
    exactly_one("talk_interpreters", hit)
}

/// Frees the interpreter of a conversation.
pub async fn free(tx: &mut Tx, talk: TalkId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM talk_interpreters WHERE talk_id = $1", talk)?;
    Ok(())
}

/// Frees whoever interprets for talks of a round that do not take place.
pub async fn free_of_round(tx: &mut Tx, round: RoundId) -> Result<(), StoreError> {
    execute!(
        tx,
        "DELETE FROM talk_interpreters
         WHERE talk_id IN (SELECT id FROM talks WHERE round_id = $1 AND state <> 'booked')",
        round
    )?;
    Ok(())
}

/// The conversations that some hours hold, or all of an interpreter that are not over at `now`, in their order.
pub async fn taken_in(
    tx: &mut Tx,
    id: InterpreterId,
    hours: Option<HoursId>,
    now: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows: Vec<(TalkId,)> = fetch_all!(
        tx,
        (TalkId,),
        "SELECT t.id FROM talk_interpreters ti JOIN talks t ON t.id = ti.talk_id
         WHERE ti.interpreter_id = $1 AND (ti.hours_id = $2 OR $2 IS NULL) AND t.ends_at > $3
         ORDER BY t.starts_at, t.id",
        id,
        hours,
        now
    )?;
    let mut found = Vec::with_capacity(rows.len());
    for (talk,) in rows {
        found.extend(talks::get(tx, talk).await?);
    }
    Ok(found)
}

/// The booked conversations of a school in a span whose families want an interpreter and have none.
pub async fn without(
    tx: &mut Tx,
    school: SchoolId,
    from: Moment,
    until: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let mut found = talks::of_school(tx, school, from, until).await?;
    found.retain(|talk| talk.tongue.is_some() && talk.interpreter.is_none());
    Ok(found)
}

/// How many families of a school want an interpreter of which language and have none, in rounds that are not over.
pub async fn wanted(
    tx: &mut Tx,
    school: SchoolId,
    today: NaiveDate,
    now: Moment,
) -> Result<Vec<(Tongue, usize)>, StoreError> {
    let rows: Vec<(String, HouseholdId)> = fetch_all!(
        tx,
        (String, HouseholdId),
        "SELECT w.tongue, w.household_id FROM round_tongues w JOIN rounds r ON r.id = w.round_id
         WHERE r.school_id = $1 AND r.removed_at IS NULL AND r.last_day >= $2 AND w.asked AND w.tongue IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM talks t JOIN talk_interpreters ti ON ti.talk_id = t.id
                           WHERE t.round_id = r.id AND t.household_id = w.household_id AND t.state = 'booked')
         UNION
         SELECT CASE WHEN w.household_id IS NULL THEN h.tongue ELSE w.tongue END, t.household_id
         FROM talks t JOIN rounds r ON r.id = t.round_id JOIN households h ON h.id = t.household_id
         LEFT JOIN round_tongues w ON w.round_id = t.round_id AND w.household_id = t.household_id
         WHERE r.school_id = $1 AND t.state = 'booked' AND t.starts_at > $3
           AND CASE WHEN w.household_id IS NULL THEN h.tongue ELSE w.tongue END IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM talk_interpreters ti WHERE ti.talk_id = t.id)
         ORDER BY 1, 2",
        school,
        today.to_string(),
        now
    )?;
    let mut found: Vec<(Tongue, Vec<HouseholdId>)> = Vec::new();
    for (tongue, household) in rows {
        let tongue = Tongue::from(tongue);
        let known = found.iter().position(|(other, _)| other.is(&tongue)).unwrap_or_else(|| {
            found.push((tongue, Vec::new()));
            found.len() - 1
        });
        if let Some((_, households)) = found.get_mut(known)
            && !households.contains(&household)
        {
            households.push(household);
        }
    }
    Ok(found.into_iter().map(|(tongue, households)| (tongue, households.len())).collect())
}
