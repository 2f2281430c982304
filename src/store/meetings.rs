// SPDX-License-Identifier: EUPL-1.2
//! Wishes for meetings, counted per year level.

use uuid::Uuid;

use super::{Bulk, StoreError, Tx, Value, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, HouseholdId, RoundId, SchoolId};
use crate::domain::preparation::{Answer, Question, Taps};

/// The year level of a child in the school year of a round.
pub async fn level(tx: &mut Tx, round: RoundId, child: ChildId) -> Result<Option<i32>, StoreError> {
    let row: Option<(i32,)> = fetch_optional!(
        tx,
        (i32,),
        "SELECT e.year_level FROM rounds r JOIN enrolments e ON e.year = r.year AND e.child_id = $2
         WHERE r.id = $1",
        round,
        child
    )?;
    Ok(row.map(|(level,)| level))
}

/// What a household wishes for its children of a year level in a round.
async fn wished(
    tx: &mut Tx,
    (round, household): (RoundId, HouseholdId),
    level: i32,
) -> Result<Vec<Answer>, StoreError> {
    let rows: Vec<(String,)> = fetch_all!(
        tx,
        (String,),
        "SELECT p.taps FROM preparations p JOIN rounds r ON r.id = p.round_id
         JOIN enrolments e ON e.year = r.year AND e.child_id = p.child_id
         WHERE p.round_id = $1 AND p.household_id = $2 AND e.year_level = $3",
        round,
        household,
        level
    )?;
    let mut topics = Vec::new();
    for (taps,) in rows {
        topics.extend(serde_json::from_str::<Taps>(&taps)?.to(Question::Meetings));
    }
    topics.sort_unstable();
    topics.dedup();
    Ok(topics)
}

/// Counts anew what a household wishes for its children of a year level. `ballot` names its first wish in the round.
/// Lock the household first.
pub async fn count_anew(
    tx: &mut Tx,
    (round, household): (RoundId, HouseholdId),
    level: i32,
    ballot: Uuid,
    now: Moment,
) -> Result<(), StoreError> {
    let topics = wished(tx, (round, household), level).await?;
    let counted: Vec<(Uuid, i32, Answer)> = fetch_all!(
        tx,
        (Uuid, i32, Answer),
        "SELECT ballot, year_level, topic FROM meeting_wishes WHERE round_id = $1 AND household_id = $2",
        round,
        household
    )?;
    let ballot = counted.first().map_or(ballot, |(ballot, ..)| *ballot);
    let here = counted.iter().filter(|(_, at, _)| *at == level).map(|(.., topic)| *topic);
    let here: Vec<Answer> = here.collect();
    for gone in here.iter().filter(|topic| !topics.contains(topic)) {
        execute!(
            tx,
            "DELETE FROM meeting_wishes WHERE ballot = $1 AND year_level = $2 AND topic = $3",
            ballot,
            level,
            *gone
        )?;
    }
    let new = topics.into_iter().filter(|topic| !here.contains(topic)).map(|topic| {
        vec![
            Value::from(ballot),
            Value::from(round.0),
            Value::from(household.0),
            Value::from(level),
            Value::from(super::types::word(topic)),
            Value::from(now),
        ]
    });
    if let Some(new) = Bulk::new(new) {
        let sql = "INSERT INTO meeting_wishes (ballot, round_id, household_id, year_level, topic, made_at)
                   VALUES {rows}";
        new.execute(tx, sql).await?;
    }
    Ok(())
}

/// Lets go of the households whose preparations are forgotten: numbers are left.
pub(super) async fn let_go(tx: &mut Tx) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE meeting_wishes SET household_id = NULL WHERE household_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM preparations p WHERE p.round_id = meeting_wishes.round_id
                             AND p.household_id = meeting_wishes.household_id)"
    )?;
    Ok(())
}

/// A wish as it is counted: the round, the family's ballot in it, the year level and the topic.
pub type Counted = (RoundId, Uuid, i32, Answer);

/// The wishes of a school year from before `before`.
pub async fn of_year(
    tx: &mut Tx,
    school: SchoolId,
    year: i32,
    before: Moment,
) -> Result<Vec<Counted>, StoreError> {
    fetch_all!(
        tx,
        Counted,
        "SELECT w.round_id, w.ballot, w.year_level, w.topic FROM meeting_wishes w
         JOIN rounds r ON r.id = w.round_id
         WHERE r.school_id = $1 AND r.year = $2 AND w.made_at < $3 ORDER BY r.first_day, r.id",
        school,
        year,
        before
    )
}
