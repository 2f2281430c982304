// SPDX-License-Identifier: EUPL-1.2
//! Agreements of teachers and households about a child. Lock the household before a change.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::agreement::{Because, Look, Mark, Side, Stage, Standing, Terms};
use crate::domain::id::{AgreementId, ChildId, ClassId, HouseholdId, PersonId, SchoolId, TalkId};

/// An agreement, from its first proposal on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// The school.
    pub school_id: SchoolId,
    /// The class whose teachers keep it.
    pub class_id: ClassId,
    /// The child it is about.
    pub child_id: ChildId,
    /// First name.
    pub child_name: String,
    /// The household.
    pub household_id: HouseholdId,
    /// The talk it came from, while that is kept.
    pub talk_id: Option<TalkId>,
    /// Its version, and how far the two are.
    pub standing: Standing,
    /// What is agreed.
    pub terms: Terms,
    /// Why rather otherwise, or not.
    pub reason: Option<Because>,
    /// When the family answered.
    pub answered_at: Option<Moment>,
    /// When what was promised is due.
    pub due_at: Option<Moment>,
    /// How far the school is, and since when.
    pub school: Marked,
    /// How far the family is, and since when.
    pub home: Marked,
    /// When both are asked whether it worked.
    pub look_at: Option<Moment>,
    /// When the looking back was over, or it was stopped.
    pub closed_at: Option<Moment>,
}

/// How far one side is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// What it said of what it promised; empty where it promised nothing.
    pub mark: Option<Mark>,
    /// When.
    pub at: Option<Moment>,
    /// What it said looking back.
    pub look: Option<Look>,
}

impl Agreement {
    /// How far one side is.
    pub fn of(&self, side: Side) -> Marked {
        match side {
            Side::School => self.school,
            Side::Home => self.home,
        }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: AgreementId,
    school_id: SchoolId,
    class_id: ClassId,
    child_id: ChildId,
    child_name: String,
    household_id: HouseholdId,
    talk_id: Option<TalkId>,
    version: i32,
    terms: String,
    stage: Stage,
    reason: Option<String>,
    answered_at: Option<Moment>,
    due_at: Option<Moment>,
    school_mark: Option<Mark>,
    school_marked_at: Option<Moment>,
    home_mark: Option<Mark>,
    home_marked_at: Option<Moment>,
    look_at: Option<Moment>,
    school_look: Option<Look>,
    home_look: Option<Look>,
    closed_at: Option<Moment>,
}

impl Row {
    fn agreement(self) -> Result<Agreement, StoreError> {
        Ok(Agreement {
            id: self.id,
            school_id: self.school_id,
            class_id: self.class_id,
            child_id: self.child_id,
            child_name: self.child_name,
            household_id: self.household_id,
            talk_id: self.talk_id,
            standing: Standing { version: self.version, stage: self.stage },
            terms: serde_json::from_str(&self.terms)?,
            reason: self.reason.as_deref().map(serde_json::from_str).transpose()?,
            answered_at: self.answered_at,
            due_at: self.due_at,
            school: Marked { mark: self.school_mark, at: self.school_marked_at, look: self.school_look },
            home: Marked { mark: self.home_mark, at: self.home_marked_at, look: self.home_look },
            look_at: self.look_at,
            closed_at: self.closed_at,
        })
    }
}

macro_rules! agreements_where {
    ($where:literal) => {
        concat!(
            "SELECT a.id, a.school_id, a.class_id, a.child_id, c.first_name AS child_name, a.household_id, a.talk_id,
                    a.version, a.terms, a.stage, a.reason, a.answered_at, a.due_at, a.school_mark,
                    a.school_marked_at, a.home_mark, a.home_marked_at, a.look_at, a.school_look, a.home_look,
                    a.closed_at
             FROM agreements a JOIN children c ON c.id = a.child_id WHERE ",
            $where,
            " ORDER BY c.first_name, c.id, a.made_at, a.id"
        )
    };
}

/// A first proposal.
#[derive(Clone, Debug)]
pub struct NewAgreement<'a> {
    /// Its id.
    pub id: AgreementId,
    /// The school.
    pub school: SchoolId,
    /// The class whose teachers keep it.
    pub class: ClassId,
    /// The child.
    pub child: ChildId,
    /// The household.
    pub household: HouseholdId,
    /// The talk it comes from.
    pub talk: TalkId,
    /// The teacher.
    pub person: PersonId,
    /// What is proposed.
    pub terms: &'a Terms,
    /// From when it is kept for four weeks, should nobody answer.
    pub kept_from: Moment,
}

/// Writes a first proposal.
pub async fn insert(tx: &mut Tx, new: &NewAgreement<'_>, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO agreements (id, school_id, class_id, child_id, household_id, talk_id, made_by, version, terms,
                                 stage, kept_from, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        new.id,
        new.school,
        new.class,
        new.child,
        new.household,
        new.talk,
        new.person,
        Standing::NEW.version,
        serde_json::to_string(new.terms)?,
        Standing::NEW.stage,
        new.kept_from,
        now
    )?;
    exactly_one("agreements", hit)
}

/// Proposes it anew: what was said of the version before goes.
pub async fn propose(
    tx: &mut Tx,
    id: AgreementId,
    standing: Standing,
    (terms, person): (&Terms, PersonId),
    kept_from: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE agreements SET version = $2, stage = $3, terms = $4, made_by = $5, kept_from = $6, reason = NULL,
            answered_by = NULL, answered_at = NULL, due_at = NULL, school_mark = NULL, school_marked_at = NULL,
            home_mark = NULL, home_marked_at = NULL, look_at = NULL, school_look = NULL, home_look = NULL,
            closed_at = NULL
         WHERE id = $1",
        id,
        standing.version,
        standing.stage,
        serde_json::to_string(terms)?,
        person,
        kept_from
    )?;
    exactly_one("agreements", hit)
}

/// Notes the family's answer.
pub async fn answer(
    tx: &mut Tx,
    id: AgreementId,
    stage: Stage,
    person: PersonId,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE agreements SET stage = $2, answered_by = $3, answered_at = $4, reason = NULL WHERE id = $1",
        id,
        stage,
        person,
        now
    )?;
    exactly_one("agreements", hit)
}

/// Notes why the family wants it otherwise.
pub async fn explain(
    tx: &mut Tx,
    id: AgreementId,
    because: &Because,
    person: PersonId,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE agreements SET reason = $2, answered_by = $3, answered_at = $4 WHERE id = $1",
        id,
        serde_json::to_string(because)?,
        person,
        now
    )?;
    exactly_one("agreements", hit)
}

/// When what is fixed is due and looked back on, and who promised.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// When it is due.
    pub due: Moment,
    /// When both look back.
    pub look: Moment,
    /// From when it is kept for four weeks, should nobody answer.
    pub kept_from: Moment,
    /// Whether the school promised something.
    pub school: bool,
    /// Whether the family did.
    pub home: bool,
}

/// Writes what follows from a yes.
pub async fn fix(tx: &mut Tx, id: AgreementId, times: Times) -> Result<(), StoreError> {
    let open = |promised: bool| promised.then_some(Mark::Open);
    let hit = execute!(
        tx,
        "UPDATE agreements SET due_at = $2, look_at = $3, kept_from = $4, school_mark = $5, home_mark = $6
         WHERE id = $1",
        id,
        times.due,
        times.look,
        times.kept_from,
        open(times.school),
        open(times.home)
    )?;
    exactly_one("agreements", hit)
}

/// Notes how far a side is.
pub async fn mark(
    tx: &mut Tx,
    id: AgreementId,
    side: Side,
    mark: Mark,
    now: Moment,
) -> Result<(), StoreError> {
    let sql = match side {
        Side::School => "UPDATE agreements SET school_mark = $2, school_marked_at = $3 WHERE id = $1",
        Side::Home => "UPDATE agreements SET home_mark = $2, home_marked_at = $3 WHERE id = $1",
    };
    exactly_one("agreements", execute!(tx, sql, id, mark, now)?)
}

/// Notes what a side says looking back.
pub async fn look(tx: &mut Tx, id: AgreementId, side: Side, look: Look) -> Result<(), StoreError> {
    let sql = match side {
        Side::School => "UPDATE agreements SET school_look = $2 WHERE id = $1",
        Side::Home => "UPDATE agreements SET home_look = $2 WHERE id = $1",
    };
    exactly_one("agreements", execute!(tx, sql, id, look)?)
}

/// The looking back is over: it is kept for four weeks more.
pub async fn close(tx: &mut Tx, id: AgreementId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE agreements SET closed_at = $2, kept_from = $2 WHERE id = $1 AND closed_at IS NULL",
        id,
        now
    )?;
    exactly_one("agreements", hit)
}

/// One of the two stopped it.
pub async fn stop(tx: &mut Tx, id: AgreementId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE agreements SET stage = $2, closed_at = $3, kept_from = $3 WHERE id = $1",
        id,
        Stage::Stopped,
        now
    )?;
    exactly_one("agreements", hit)
}

/// One agreement.
pub async fn get(tx: &mut Tx, id: AgreementId) -> Result<Option<Agreement>, StoreError> {
    fetch_optional!(tx, Row, agreements_where!("a.id = $1"), id)?.map(Row::agreement).transpose()
}

/// Those of a class, by child.
pub async fn of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Agreement>, StoreError> {
    let rows = fetch_all!(tx, Row, agreements_where!("a.class_id = $1"), class)?;
    rows.into_iter().map(Row::agreement).collect()
}

/// Those that came from a talk.
pub async fn of_talk(tx: &mut Tx, talk: TalkId) -> Result<Vec<Agreement>, StoreError> {
    let rows = fetch_all!(tx, Row, agreements_where!("a.talk_id = $1"), talk)?;
    rows.into_iter().map(Row::agreement).collect()
}

/// Those of a parent's households about their children, by child.
pub async fn of_parent(tx: &mut Tx, person: PersonId) -> Result<Vec<Agreement>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        agreements_where!(
            "EXISTS (SELECT 1 FROM members m WHERE m.person_id = $1 AND m.household_id = a.household_id)
             AND EXISTS (SELECT 1 FROM guardianships g
                         WHERE g.person_id = $1 AND g.child_id = a.child_id AND g.kind = 'parent')"
        ),
        person
    )?;
    rows.into_iter().map(Row::agreement).collect()
}

/// How many a parent's households have about their children.
pub async fn count_of_parent(tx: &mut Tx, person: PersonId) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM agreements a
         WHERE EXISTS (SELECT 1 FROM members m WHERE m.person_id = $1 AND m.household_id = a.household_id)
           AND EXISTS (SELECT 1 FROM guardianships g
                       WHERE g.person_id = $1 AND g.child_id = a.child_id AND g.kind = 'parent')",
        person
    )?;
    Ok(count)
}

/// Whether a class has any, or a contact that comes again.
pub async fn any_of_class(tx: &mut Tx, class: ClassId) -> Result<bool, StoreError> {
    let row: Option<(AgreementId,)> = fetch_optional!(
        tx,
        (AgreementId,),
        "SELECT id FROM agreements WHERE class_id = $1
         UNION ALL SELECT id FROM follows WHERE class_id = $1 AND stopped_at IS NULL LIMIT 1",
        class
    )?;
    Ok(row.is_some())
}
