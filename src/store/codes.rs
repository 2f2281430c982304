// SPDX-License-Identifier: EUPL-1.2
//! Codes, and how often somebody guessed wrong.

use chrono::{DurationRound, TimeDelta};

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::code::{Code, CodeKind};
use crate::domain::id::{ChildId, ClassId, CodeId, PersonId, SchoolId};
use crate::domain::role::RoleKind;

/// A code that was made.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Stored {
    /// Its id.
    pub id: CodeId,
    /// The school it belongs to.
    pub school_id: SchoolId,
    /// What it opens.
    pub kind: CodeKind,
    /// Eleven characters without hyphens.
    pub text: String,
    /// The child it is about.
    pub child_id: Option<ChildId>,
    /// The class it is about.
    pub class_id: Option<ClassId>,
    /// Whom it brings back or makes a member of staff.
    pub person_id: Option<PersonId>,
    /// The role it gives to somebody who is not known yet.
    pub role_kind: Option<RoleKind>,
    /// Who made it.
    pub issuer_id: Option<PersonId>,
    /// How many it admitted.
    pub uses: i32,
    /// How many it admits.
    pub uses_allowed: i32,
    /// Until when.
    pub expires_at: Moment,
    /// When it was taken back.
    pub revoked_at: Option<Moment>,
}

/// What a code opens and for whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opens {
    /// The child it is about.
    pub child: Option<ChildId>,
    /// The class it is about.
    pub class: Option<ClassId>,
    /// Whom it brings back or makes a member of staff.
    pub person: Option<PersonId>,
    /// The role it gives to somebody who is not known yet.
    pub role: Option<RoleKind>,
    /// Who made it.
    pub issuer: Option<PersonId>,
}

macro_rules! code_columns {
    () => {
        "id, school_id, kind, text, child_id, class_id, person_id, role_kind, issuer_id, uses, uses_allowed, \
         expires_at, revoked_at"
    };
}

/// Writes a new code.
pub async fn insert(
    tx: &mut Tx,
    id: CodeId,
    school: SchoolId,
    kind: CodeKind,
    code: &Code,
    opens: Opens,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO codes (id, school_id, kind, text, child_id, class_id, person_id, role_kind, issuer_id,
                            uses_allowed, made_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        id,
        school,
        kind,
        code.as_str(),
        opens.child,
        opens.class,
        opens.person,
        opens.role,
        opens.issuer,
        kind.uses(),
        now,
        now + kind.lifetime()
    )?;
    exactly_one("codes", hit)
}

/// A code as it was typed, whatever its state.
pub async fn find(tx: &mut Tx, code: &Code) -> Result<Option<Stored>, StoreError> {
    fetch_optional!(
        tx,
        Stored,
        concat!("SELECT ", code_columns!(), " FROM codes WHERE text = $1"),
        code.as_str()
    )
}

/// One code.
pub async fn get(tx: &mut Tx, id: CodeId) -> Result<Option<Stored>, StoreError> {
    fetch_optional!(tx, Stored, concat!("SELECT ", code_columns!(), " FROM codes WHERE id = $1"), id)
}

/// The usable codes of a kind about a class, the newest first.
pub async fn of_class(
    tx: &mut Tx,
    class: ClassId,
    kind: CodeKind,
    now: Moment,
) -> Result<Vec<Stored>, StoreError> {
    fetch_all!(
        tx,
        Stored,
        concat!(
            "SELECT ",
            code_columns!(),
            " FROM codes WHERE class_id = $1 AND kind = $2 AND revoked_at IS NULL AND expires_at > $3
              AND uses < uses_allowed ORDER BY made_at DESC, id"
        ),
        class,
        kind,
        now
    )
}

/// The usable letter code of a child, the newest first.
pub async fn of_child(tx: &mut Tx, child: ChildId, now: Moment) -> Result<Option<Stored>, StoreError> {
    fetch_optional!(
        tx,
        Stored,
        concat!(
            "SELECT ",
            code_columns!(),
            " FROM codes WHERE child_id = $1 AND kind = 'child' AND revoked_at IS NULL AND expires_at > $2
              AND uses < uses_allowed ORDER BY made_at DESC, id LIMIT 1"
        ),
        child,
        now
    )
}

/// The usable staff codes of a school with the names they are for.
pub async fn of_staff(
    tx: &mut Tx,
    school: SchoolId,
    now: Moment,
) -> Result<Vec<(String, Option<RoleKind>, Option<String>)>, StoreError> {
    fetch_all!(
        tx,
        (String, Option<RoleKind>, Option<String>),
        "SELECT c.text, c.role_kind, p.name FROM codes c LEFT JOIN persons p ON p.id = c.person_id
         WHERE c.school_id = $1 AND c.kind = 'staff' AND c.revoked_at IS NULL AND c.expires_at > $2
           AND c.uses < c.uses_allowed ORDER BY p.name, c.role_kind, c.id",
        school,
        now
    )
}

/// Counts a use; `false` when the last one is gone. Call [`Tx::lock`] first.
pub async fn use_one(tx: &mut Tx, id: CodeId, now: Moment) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE codes SET uses = uses + 1
         WHERE id = $1 AND uses < uses_allowed AND revoked_at IS NULL AND expires_at > $2",
        id,
        now
    )?;
    Ok(hit == 1)
}

/// Takes a code back.
pub async fn revoke(tx: &mut Tx, id: CodeId, now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE codes SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", id, now)?;
    Ok(())
}

/// Ends the letters of a child.
pub async fn end_letters(tx: &mut Tx, child: ChildId, now: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE codes SET revoked_at = $2 WHERE child_id = $1 AND kind = 'child' AND revoked_at IS NULL",
        child,
        now
    )?;
    Ok(())
}

/// Ends the letters of a child that admitted somebody and would admit more; whether there was one.
pub async fn end_used_letters(tx: &mut Tx, child: ChildId, now: Moment) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE codes SET revoked_at = $2
         WHERE child_id = $1 AND kind = 'child' AND revoked_at IS NULL AND expires_at > $2
           AND uses > 0 AND uses < uses_allowed",
        child,
        now
    )?;
    Ok(hit > 0)
}

/// Takes back the invitations that `issuer` made for a child.
pub async fn revoke_shared(
    tx: &mut Tx,
    issuer: PersonId,
    child: ChildId,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE codes SET revoked_at = $3
         WHERE issuer_id = $1 AND child_id = $2 AND kind = 'share' AND revoked_at IS NULL",
        issuer,
        child,
        now
    )?;
    Ok(())
}

/// Counts a wrong code of `who` in the running hour; how many there were.
pub async fn count_wrong(tx: &mut Tx, who: &str, now: Moment) -> Result<i32, StoreError> {
    let (wrong,): (i32,) = fetch_one!(
        tx,
        (i32,),
        "INSERT INTO wrong_codes (who, hour, wrong) VALUES ($1, $2, 1)
         ON CONFLICT (who, hour) DO UPDATE SET wrong = wrong_codes.wrong + 1 RETURNING wrong",
        who,
        hour(now)
    )?;
    Ok(wrong)
}

/// How many wrong codes `who` sent in the running hour.
pub async fn wrong(tx: &mut Tx, who: &str, now: Moment) -> Result<i32, StoreError> {
    let row: Option<(i32,)> = fetch_optional!(
        tx,
        (i32,),
        "SELECT wrong FROM wrong_codes WHERE who = $1 AND hour = $2",
        who,
        hour(now)
    )?;
    Ok(row.map_or(0, |(wrong,)| wrong))
}

/// When the running hour is over.
pub fn next_hour(now: Moment) -> Moment {
    hour(now) + TimeDelta::hours(1)
}

fn hour(now: Moment) -> Moment {
    now.duration_trunc(TimeDelta::hours(1)).unwrap_or(now)
}
