// SPDX-License-Identifier: EUPL-1.2
//! What families say before a goodbye talk.

use super::{StoreError, Tx, execute, fetch_all};
use crate::clock::Moment;
use crate::domain::goodbye::{Question, Said};
use crate::domain::id::{PersonId, TalkId};

/// Notes what a parent says to a question; the later answer of a household counts.
pub async fn put(
    tx: &mut Tx,
    talk: TalkId,
    question: Question,
    (person, said): (PersonId, &Said),
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO goodbyes (talk_id, question, person_id, answer, made_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (talk_id, question) DO UPDATE
            SET person_id = excluded.person_id, answer = excluded.answer, made_at = excluded.made_at",
        talk,
        question,
        person,
        serde_json::to_string(said)?,
        now
    )?;
    Ok(())
}

/// What was said about a talk, in the order of the questions.
pub async fn of_talk(tx: &mut Tx, talk: TalkId) -> Result<Vec<(Question, Said)>, StoreError> {
    let rows: Vec<(Question, String)> = fetch_all!(
        tx,
        (Question, String),
        "SELECT question, answer FROM goodbyes WHERE talk_id = $1 ORDER BY question",
        talk
    )?;
    let mut said = Vec::with_capacity(rows.len());
    for (question, answer) in rows {
        said.push((question, serde_json::from_str(&answer)?));
    }
    said.sort_by_key(|(question, _)| Question::ALL.iter().position(|other| other == question));
    Ok(said)
}
