// SPDX-License-Identifier: EUPL-1.2
//! What falls due. A job holds ids, never texts.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::JobId;

/// A job that is due.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct DueJob {
    /// Its id.
    pub id: JobId,
    /// What to do, as JSON.
    pub job: String,
    /// When it fell due.
    pub due_at: Moment,
    /// Until when it is worth doing.
    pub until_at: Moment,
    /// How often it was tried.
    pub attempts: i32,
}

/// Plans a job, slow or not; one that waits or was done under the same key stays as it is.
pub async fn plan(
    tx: &mut Tx,
    id: JobId,
    job: &str,
    (dedup_key, slow): (&str, bool),
    due_at: Moment,
    until_at: Moment,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO jobs (id, job, dedup_key, state, due_at, until_at, made_at, slow)
         VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7) ON CONFLICT (dedup_key) DO NOTHING",
        id,
        job,
        dedup_key,
        due_at,
        until_at,
        now,
        slow
    )?;
    tx.note_plan();
    Ok(())
}

/// Moves a waiting job to another time.
pub async fn move_to(tx: &mut Tx, dedup_key: &str, due_at: Moment) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE jobs SET due_at = $2 WHERE dedup_key = $1 AND state = 'waiting'",
        dedup_key,
        due_at
    )?;
    tx.note_plan();
    Ok(hit == 1)
}

/// The jobs that are due, those that are slow or those that are not, the longest due first.
pub async fn due(tx: &mut Tx, slow: bool, now: Moment, limit: i64) -> Result<Vec<DueJob>, StoreError> {
    fetch_all!(
        tx,
        DueJob,
        "SELECT id, job, due_at, until_at, attempts FROM jobs
         WHERE state = 'waiting' AND slow = $1 AND due_at <= $2 ORDER BY due_at, id LIMIT $3",
        slow,
        now,
        limit
    )
}

/// Whether a job waits whose key begins so.
pub async fn waits(tx: &mut Tx, beginning: &str) -> Result<bool, StoreError> {
    let row: Option<(JobId,)> = fetch_optional!(
        tx,
        (JobId,),
        "SELECT id FROM jobs WHERE state = 'waiting' AND dedup_key LIKE $1 || '%' LIMIT 1",
        beginning
    )?;
    Ok(row.is_some())
}

/// Takes a job for this transaction; `false` when somebody else has it or it was done meanwhile.
pub async fn take(tx: &mut Tx, id: JobId) -> Result<bool, StoreError> {
    let row: Option<(JobId,)> = if tx.has_row_locks() {
        fetch_optional!(
            tx,
            (JobId,),
            "SELECT id FROM jobs WHERE id = $1 AND state = 'waiting' FOR UPDATE SKIP LOCKED",
            id
        )?
    } else {
        fetch_optional!(tx, (JobId,), "SELECT id FROM jobs WHERE id = $1 AND state = 'waiting'", id)?
    };
    Ok(row.is_some())
}

/// Closes a job: `done`, `late` or `dead`.
pub async fn close(
    tx: &mut Tx,
    id: JobId,
    state: &'static str,
    why: Option<String>,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE jobs SET state = $2, why = $3, done_at = $4, attempts = attempts + 1
         WHERE id = $1 AND state = 'waiting'",
        id,
        state,
        why,
        now
    )?;
    exactly_one("jobs", hit)
}

/// Tries a job again later.
pub async fn again(tx: &mut Tx, id: JobId, due_at: Moment, why: Option<String>) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE jobs SET due_at = $2, why = $3, attempts = attempts + 1 WHERE id = $1 AND state = 'waiting'",
        id,
        due_at,
        why
    )?;
    exactly_one("jobs", hit)
}

/// Continues a job: its next part is due at once.
pub async fn go_on(tx: &mut Tx, id: JobId, job: &str, due_at: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE jobs SET job = $2, due_at = $3, attempts = 0 WHERE id = $1 AND state = 'waiting'",
        id,
        job,
        due_at
    )?;
    exactly_one("jobs", hit)
}

/// When the next job falls due.
pub async fn next_due_at(tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
    let (at,): (Option<Moment>,) =
        fetch_one!(tx, (Option<Moment>,), "SELECT MIN(due_at) FROM jobs WHERE state = 'waiting'")?;
    Ok(at)
}

/// How many jobs were given up.
pub async fn count_dead(tx: &mut Tx) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(tx, (i64,), "SELECT COUNT(*) FROM jobs WHERE state = 'dead'")?;
    Ok(count)
}
