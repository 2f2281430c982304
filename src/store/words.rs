// SPDX-License-Identifier: EUPL-1.2
//! Words that schools added to the list.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{SchoolId, WordId};
use crate::domain::language::Language;
use crate::domain::word::OwnWord;

/// A word of a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: WordId,
    /// The school.
    pub school_id: SchoolId,
    /// The word.
    pub word: OwnWord,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: WordId,
    school_id: SchoolId,
    word: String,
}

impl Row {
    fn kept(self) -> Result<Kept, StoreError> {
        Ok(Kept { id: self.id, school_id: self.school_id, word: serde_json::from_str(&self.word)? })
    }
}

/// One word.
pub async fn get(tx: &mut Tx, id: WordId) -> Result<Option<Kept>, StoreError> {
    fetch_optional!(tx, Row, "SELECT id, school_id, word FROM own_words WHERE id = $1", id)?
        .map(Row::kept)
        .transpose()
}

/// The words of a school, in the order of their Dutch names.
pub async fn of_school(tx: &mut Tx, school: SchoolId) -> Result<Vec<Kept>, StoreError> {
    let rows = fetch_all!(tx, Row, "SELECT id, school_id, word FROM own_words WHERE school_id = $1", school)?;
    let mut words = rows.into_iter().map(Row::kept).collect::<Result<Vec<_>, _>>()?;
    words.sort_by_cached_key(|kept| (kept.word.called_in(Language::DUTCH).to_lowercase(), kept.id));
    Ok(words)
}

/// Adds a word. Call [`Tx::lock`] on the school first: words are counted.
pub async fn insert(tx: &mut Tx, kept: &Kept, now: Moment) -> Result<(), StoreError> {
    let json = serde_json::to_string(&kept.word)?;
    let hit = execute!(
        tx,
        "INSERT INTO own_words (id, school_id, word, made_at) VALUES ($1, $2, $3, $4)",
        kept.id,
        kept.school_id,
        json,
        now
    )?;
    exactly_one("own_words", hit)
}

/// Changes a word. Call [`Tx::lock`] on the school first: another may write another version of it.
pub async fn update(tx: &mut Tx, id: WordId, word: &OwnWord) -> Result<(), StoreError> {
    let json = serde_json::to_string(word)?;
    exactly_one("own_words", execute!(tx, "UPDATE own_words SET word = $2 WHERE id = $1", id, json)?)
}

/// Removes a word. Messages that name it keep it.
pub async fn delete(tx: &mut Tx, id: WordId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM own_words WHERE id = $1", id)?;
    Ok(())
}

/// The languages in which the adults of a school's children read.
pub async fn languages(tx: &mut Tx, school: SchoolId) -> Result<Vec<Language>, StoreError> {
    let rows: Vec<(Language,)> = fetch_all!(
        tx,
        (Language,),
        "SELECT DISTINCT p.language FROM persons p JOIN guardianships g ON g.person_id = p.id
         JOIN children c ON c.id = g.child_id
         WHERE c.school_id = $1 AND c.missing_since IS NULL ORDER BY p.language",
        school
    )?;
    Ok(rows.into_iter().map(|(language,)| language).collect())
}
