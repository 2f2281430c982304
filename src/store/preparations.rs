// SPDX-License-Identifier: EUPL-1.2
//! What families prepared for their conversations.

use uuid::Uuid;

use super::{Bulk, StoreError, Tx, Value, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{
    AddressId, ChildId, ClassId, HouseholdId, MediaId, PersonId, PreparationId, RoundId, SchoolId, TalkId,
};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::preparation::{Question, Screen, Taps, TipAnswer};

/// What a household prepared for its conversation about a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preparation {
    /// Its id.
    pub id: PreparationId,
    /// What was tapped.
    pub taps: Taps,
    /// Where the family stopped.
    pub screen: Screen,
    /// What a teacher said to the tip, and who: no name when they left.
    pub tip_answer: Option<(TipAnswer, Option<String>)>,
    /// When.
    pub tip_answered_at: Option<Moment>,
    /// Words of their own.
    pub words: Vec<Own>,
    /// Voice messages and drawings, in the order in which they came.
    pub files: Vec<File>,
}

impl Preparation {
    /// Nothing yet.
    pub fn new(id: PreparationId) -> Self {
        Self {
            id,
            taps: Taps::default(),
            screen: Screen::Overview,
            tip_answer: None,
            tip_answered_at: None,
            words: Vec::new(),
            files: Vec::new(),
        }
    }

    /// The words to a question.
    pub fn words_to(&self, question: Question) -> Option<&Own> {
        self.words.iter().find(|own| own.question == question)
    }

    /// The files to a question.
    pub fn files_to(&self, question: Question) -> impl Iterator<Item = &File> {
        self.files.iter().filter(move |file| file.question == question)
    }

    /// Whether something was said or sent to a question.
    pub fn answers(&self, question: Question) -> bool {
        let faces = question == Question::Child && !self.taps.faces.is_empty();
        faces
            || self.taps.to(question).next().is_some()
            || self.words_to(question).is_some()
            || self.files_to(question).next().is_some()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.taps.is_empty() && self.words.is_empty() && self.files.is_empty()
    }
}

/// Words of a family's own.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Own {
    /// The question.
    pub question: Question,
    /// The language of who wrote them.
    pub language: Language,
    /// The words, as they were written.
    pub words: String,
}

/// A voice message or a photo of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct File {
    /// The file.
    pub media_id: MediaId,
    /// What it is to a reader.
    pub kind: MediaKind,
    /// The question.
    pub question: Question,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: PreparationId,
    taps: String,
    screen: String,
    tip_answer: Option<TipAnswer>,
    tip_answered_at: Option<Moment>,
    answerer: Option<String>,
}

/// What a household prepared about a child in a round.
pub async fn of_household(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    household: HouseholdId,
) -> Result<Option<Preparation>, StoreError> {
    let row: Option<Row> = fetch_optional!(
        tx,
        Row,
        "SELECT p.id, p.taps, p.screen, p.tip_answer, p.tip_answered_at, a.name AS answerer
         FROM preparations p LEFT JOIN persons a ON a.id = p.tip_answered_by
         WHERE p.round_id = $1 AND p.child_id = $2 AND p.household_id = $3",
        round,
        child,
        household
    )?;
    let Some(row) = row else { return Ok(None) };
    let words = fetch_all!(
        tx,
        Own,
        "SELECT question, language, words FROM preparation_words WHERE preparation_id = $1",
        row.id
    )?;
    let files = fetch_all!(
        tx,
        File,
        "SELECT f.media_id, m.kind, f.question FROM preparation_files f JOIN media m ON m.id = f.media_id
         WHERE f.preparation_id = $1 ORDER BY m.made_at, m.id",
        row.id
    )?;
    Ok(Some(Preparation {
        id: row.id,
        taps: serde_json::from_str(&row.taps)?,
        // A screen that this program does not have: the family looks at the whole.
        screen: serde_json::from_str(&row.screen).unwrap_or(Screen::Overview),
        tip_answer: row.tip_answer.map(|answer| (answer, row.answerer)),
        tip_answered_at: row.tip_answered_at,
        words,
        files,
    }))
}

/// Whose preparation is written: of a round, a child and a household.
pub type Key = (RoundId, ChildId, HouseholdId);

/// Keeps what was tapped and where the family is; whether it is their first. Lock the household first.
pub async fn put(
    tx: &mut Tx,
    (round, child, household): Key,
    preparation: &Preparation,
    person: PersonId,
    now: Moment,
) -> Result<bool, StoreError> {
    let (taps, screen) =
        (serde_json::to_string(&preparation.taps)?, serde_json::to_string(&preparation.screen)?);
    let sql = "UPDATE preparations SET taps = $2, screen = $3 WHERE id = $1";
    if execute!(tx, sql, preparation.id, taps.as_str(), screen.as_str())? == 1 {
        return Ok(false);
    }
    let hit = execute!(
        tx,
        "INSERT INTO preparations (id, round_id, child_id, household_id, person_id, taps, screen, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        preparation.id,
        round,
        child,
        household,
        person,
        taps.as_str(),
        screen.as_str(),
        now
    )?;
    exactly_one("preparations", hit)?;
    Ok(true)
}

/// Keeps words of their own to a question, in place of earlier ones.
pub async fn put_words(
    tx: &mut Tx,
    id: PreparationId,
    own: &Own,
    person: PersonId,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO preparation_words (preparation_id, question, person_id, language, words)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (preparation_id, question) DO UPDATE
            SET person_id = excluded.person_id, language = excluded.language, words = excluded.words",
        id,
        own.question,
        person,
        own.language,
        own.words.as_str()
    )?;
    exactly_one("preparation_words", hit)
}

/// Keeps a file to a question. Nothing changes when it is there already.
pub async fn put_file(
    tx: &mut Tx,
    id: PreparationId,
    question: Question,
    media: MediaId,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO preparation_files (media_id, preparation_id, question) VALUES ($1, $2, $3)
         ON CONFLICT (media_id) DO NOTHING",
        media,
        id,
        question
    )?;
    Ok(())
}

/// Takes back words and files to a question.
pub async fn remove_own(tx: &mut Tx, id: PreparationId, question: Question) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM preparation_words WHERE preparation_id = $1 AND question = $2", id, question)?;
    execute!(
        tx,
        "DELETE FROM media WHERE id IN (SELECT media_id FROM preparation_files
                                        WHERE preparation_id = $1 AND question = $2)",
        id,
        question
    )?;
    Ok(())
}

/// Removes one in which nothing is left.
pub async fn remove(tx: &mut Tx, id: PreparationId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM preparations WHERE id = $1", id)?;
    Ok(())
}

/// Keeps what a teacher said to the tip; `None` when there is another tip now. Lock the household first.
pub async fn set_tip_answer(
    tx: &mut Tx,
    id: PreparationId,
    said: Option<(TipAnswer, PersonId, Moment)>,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE preparations SET tip_answer = $2, tip_answered_by = $3, tip_answered_at = $4 WHERE id = $1",
        id,
        said.map(|(answer, ..)| answer),
        said.map(|(_, person, _)| person),
        said.map(|(.., at)| at)
    )?;
    exactly_one("preparations", hit)
}

/// Says that files were opened in a chat: there they may be shown.
pub async fn set_shown(tx: &mut Tx, files: &[File], address: AddressId) -> Result<(), StoreError> {
    let rows = files.iter().map(|file| vec![Value::from(file.media_id.0), Value::from(address.0)]);
    if let Some(rows) = Bulk::new(rows) {
        let sql = "INSERT INTO preparation_shown (media_id, address_id) VALUES {rows} ON CONFLICT DO NOTHING";
        rows.execute(tx, sql).await?;
    }
    Ok(())
}

/// Says on which lines of the school page a teacher reads it.
pub async fn set_lines(
    tx: &mut Tx,
    id: PreparationId,
    address: AddressId,
    lines: &[Uuid],
) -> Result<(), StoreError> {
    let rows = lines.iter().map(|line| vec![Value::from(id.0), Value::from(address.0), Value::from(*line)]);
    if let Some(rows) = Bulk::new(rows) {
        let sql = "INSERT INTO preparation_lines (preparation_id, address_id, line) VALUES {rows}
                   ON CONFLICT DO NOTHING";
        rows.execute(tx, sql).await?;
    }
    Ok(())
}

/// The talks with a class, booked and beginning between two moments, for which something is prepared, in their order.
pub async fn prepared(
    tx: &mut Tx,
    class: ClassId,
    (from, until): (Moment, Moment),
) -> Result<Vec<TalkId>, StoreError> {
    let rows: Vec<(TalkId,)> = fetch_all!(
        tx,
        (TalkId,),
        "SELECT t.id FROM talks t JOIN blocks b ON b.id = t.block_id
         JOIN preparations p ON p.round_id = t.round_id AND p.child_id = t.child_id
                            AND p.household_id = t.household_id
         WHERE b.class_id = $1 AND t.state = 'booked' AND t.starts_at >= $2 AND t.starts_at < $3
         ORDER BY t.starts_at, t.id",
        class,
        from,
        until
    )?;
    Ok(rows.into_iter().map(|(talk,)| talk).collect())
}

/// The classes of a school with a talk that is booked and begins between two moments.
pub async fn classes_with_talks(
    tx: &mut Tx,
    school: SchoolId,
    (from, until): (Moment, Moment),
) -> Result<Vec<ClassId>, StoreError> {
    let rows: Vec<(ClassId,)> = fetch_all!(
        tx,
        (ClassId,),
        "SELECT DISTINCT b.class_id FROM talks t JOIN blocks b ON b.id = t.block_id
         JOIN rounds r ON r.id = t.round_id
         WHERE r.school_id = $1 AND t.state = 'booked' AND t.starts_at >= $2 AND t.starts_at < $3",
        school,
        from,
        until
    )?;
    Ok(rows.into_iter().map(|(class,)| class).collect())
}

/// How many preparations of a person's households there are about a child.
pub async fn count_about(tx: &mut Tx, person: PersonId, child: ChildId) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM preparations p JOIN members m ON m.household_id = p.household_id
         WHERE m.person_id = $1 AND p.child_id = $2",
        person,
        child
    )?;
    Ok(count)
}

macro_rules! of_those_over {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            " NOT EXISTS (
                SELECT 1 FROM talks t
                WHERE t.round_id = p.round_id AND t.child_id = p.child_id AND t.household_id = p.household_id
                  AND CASE WHEN t.state = 'booked' THEN t.ends_at ELSE t.ended_at END >= $1)",
            $after
        )
    };
}

/// Forgets what was prepared for talks that were over or cancelled before `before`, with its files and the
/// lines on which teachers read it. The wishes for meetings stay as numbers. How many went.
pub(super) async fn forget(tx: &mut Tx, before: Moment) -> Result<u64, StoreError> {
    execute!(
        tx,
        of_those_over!(
            "DELETE FROM media WHERE id IN (SELECT f.media_id FROM preparation_files f
                JOIN preparations p ON p.id = f.preparation_id WHERE",
            ")"
        ),
        before
    )?;
    execute!(
        tx,
        of_those_over!(
            "DELETE FROM chat_lines WHERE EXISTS (SELECT 1 FROM preparation_lines l
                JOIN preparations p ON p.id = l.preparation_id
                WHERE l.address_id = chat_lines.address_id AND l.line = chat_lines.line AND",
            ")"
        ),
        before
    )?;
    let gone = execute!(tx, of_those_over!("DELETE FROM preparations AS p WHERE", ""), before)?;
    super::meetings::let_go(tx).await?;
    Ok(gone)
}
