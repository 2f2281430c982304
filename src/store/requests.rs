// SPDX-License-Identifier: EUPL-1.2
//! Requests for a conversation.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, HouseholdId, PersonId, RequestId, RoundId, SchoolId};
use crate::domain::language::Language;
use crate::domain::request::{About, Asker, RequestState, Soon, Way};

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// The school.
    pub school_id: SchoolId,
    /// The child it is about.
    pub child_id: ChildId,
    /// First name.
    pub child_name: String,
    /// The class whose teachers are asked, or ask.
    pub class_id: ClassId,
    /// "5a".
    pub class_name: String,
    /// The household that asks; none when a teacher asks each of the child's.
    pub household_id: Option<HouseholdId>,
    /// Who asked, unless they left.
    pub person_id: Option<PersonId>,
    /// Their name.
    pub person_name: Option<String>,
    /// As what they asked.
    pub asker: Asker,
    /// What it is about.
    pub about: About,
    /// How soon.
    pub soon: Option<Soon>,
    /// How.
    pub way: Option<Way>,
    /// Words of the family's own.
    pub body: Option<String>,
    /// The language of the chat they come from.
    pub language: Language,
    /// What became of it.
    pub state: RequestState,
    /// The times that were proposed.
    pub round_id: Option<RoundId>,
    /// When times were given last; none while the teachers are asked for some.
    pub answered_at: Option<Moment>,
    /// How often the family asked for other times.
    pub again: i32,
    /// When it was made.
    pub made_at: Moment,
}

macro_rules! requests_where {
    ($where:literal) => {
        concat!(
            "SELECT q.id, c.school_id, q.child_id, c.first_name AS child_name, q.class_id, k.name AS class_name,
                    q.household_id, q.person_id, p.name AS person_name, q.asker, q.about, q.soon, q.way, q.body,
                    q.language, q.state, q.round_id, q.answered_at, q.again, q.made_at
             FROM requests q JOIN children c ON c.id = q.child_id JOIN classes k ON k.id = q.class_id
             LEFT JOIN persons p ON p.id = q.person_id WHERE ",
            $where,
            " ORDER BY q.made_at, q.id"
        )
    };
}

/// Writes a new request. Lock the household, or the class of a teacher, and look for an open one first.
pub async fn insert(tx: &mut Tx, request: &Request) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO requests (id, child_id, class_id, household_id, person_id, asker, about, soon, way, body,
                               language, state, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        request.id,
        request.child_id,
        request.class_id,
        request.household_id,
        request.person_id,
        request.asker,
        request.about,
        request.soon,
        request.way,
        request.body.as_deref(),
        request.language,
        request.state,
        request.made_at
    )?;
    exactly_one("requests", hit)
}

/// One request, whatever became of it.
pub async fn get(tx: &mut Tx, id: RequestId) -> Result<Option<Request>, StoreError> {
    fetch_optional!(tx, Request, requests_where!("q.id = $1"), id)
}

/// The request whose times a round is.
pub async fn of_round(tx: &mut Tx, round: RoundId) -> Result<Option<Request>, StoreError> {
    fetch_optional!(tx, Request, requests_where!("q.round_id = $1"), round)
}

/// The open requests about a child of a class, without those for which a time is chosen.
pub async fn of_child(tx: &mut Tx, child: ChildId, class: ClassId) -> Result<Vec<Request>, StoreError> {
    fetch_all!(
        tx,
        Request,
        requests_where!(
            "q.child_id = $1 AND q.class_id = $2 AND q.state = 'open' AND NOT EXISTS (
               SELECT 1 FROM talks t WHERE t.round_id = q.round_id AND t.state = 'booked')"
        ),
        child,
        class
    )
}

/// The open requests about a child, whichever class has them.
pub async fn open_about(tx: &mut Tx, child: ChildId) -> Result<Vec<Request>, StoreError> {
    fetch_all!(tx, Request, requests_where!("q.child_id = $1 AND q.state = 'open'"), child)
}

/// The open requests of a class, without those for which a time is chosen.
pub async fn of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Request>, StoreError> {
    fetch_all!(
        tx,
        Request,
        requests_where!(
            "q.class_id = $1 AND q.state = 'open' AND NOT EXISTS (
               SELECT 1 FROM talks t WHERE t.round_id = q.round_id AND t.state = 'booked')"
        ),
        class
    )
}

/// The requests that a person made, open or not, with the words of their own.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Request>, StoreError> {
    fetch_all!(tx, Request, requests_where!("q.person_id = $1"), person)
}

/// Says that a round holds the times that are proposed.
pub async fn set_round(tx: &mut Tx, id: RequestId, round: RoundId) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE requests SET round_id = $2 WHERE id = $1", id, round)?;
    exactly_one("requests", hit)
}

/// Times were given.
pub async fn answer(tx: &mut Tx, id: RequestId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE requests SET answered_at = $2 WHERE id = $1", id, now)?;
    exactly_one("requests", hit)
}

/// The family asks for other times.
pub async fn ask_again(tx: &mut Tx, id: RequestId) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE requests SET answered_at = NULL, again = again + 1 WHERE id = $1", id)?;
    exactly_one("requests", hit)
}

/// Hands a request to the teachers of another class, open and without times. The family's own words stay with those
/// to whom it wrote.
pub async fn hand_over(tx: &mut Tx, id: RequestId, class: ClassId) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE requests SET class_id = $2, body = NULL, round_id = NULL, answered_at = NULL, state = 'open'
         WHERE id = $1",
        id,
        class
    )?;
    exactly_one("requests", hit)
}

/// Closes an open request; the words of the family's own are forgotten. Whether it was open.
pub async fn close(tx: &mut Tx, id: RequestId, state: RequestState) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE requests SET state = $2, body = NULL WHERE id = $1 AND state = 'open'",
        id,
        state
    )?;
    Ok(hit == 1)
}
