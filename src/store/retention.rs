// SPDX-License-Identifier: EUPL-1.2
//! Forgetting, one statement per row of [`crate::domain::retention`].

use super::{StoreError, Tx, execute, fetch_all};
use crate::clock::Moment;
use crate::domain::id::{PersonId, SchoolId};
use crate::domain::retention::Kept;

/// Forgets what is from before `before`; how many rows went.
pub async fn forget(tx: &mut Tx, kept: Kept, before: Moment) -> Result<u64, StoreError> {
    let sql = match kept {
        Kept::UnusedCode => "DELETE FROM codes WHERE expires_at < $1 OR revoked_at < $1",
        Kept::Post => "DELETE FROM posts WHERE made_at < $1",
        // What a family prepared goes with the rest of it.
        Kept::Media => {
            "DELETE FROM media WHERE made_at < $1
               AND NOT EXISTS (SELECT 1 FROM preparation_files f WHERE f.media_id = media.id)"
        }
        Kept::Sound => "DELETE FROM media WHERE id IN (SELECT media_id FROM sounds WHERE made_at < $1)",
        // Persons go through `erase`.
        Kept::Person => return Ok(0),
        Kept::MissingChild => "DELETE FROM children WHERE missing_since < $1",
        Kept::HomeLanguage => {
            "UPDATE children SET home_language = NULL WHERE home_language IS NOT NULL AND made_at < $1"
        }
        Kept::SeenMark => "DELETE FROM inbox WHERE handled_at < $1",
        Kept::SentMessage => {
            // A post's first messages stay with it: who was reached, and what an edit changes.
            "DELETE FROM outbox WHERE done_at < $1
               AND NOT EXISTS (SELECT 1 FROM post_receivers r WHERE r.outbox_id = outbox.id)"
        }
        Kept::ChatLine => "DELETE FROM chat_lines WHERE made_at < $1",
        Kept::WrongCode => "DELETE FROM wrong_codes WHERE hour < $1",
        Kept::DoneJob => "DELETE FROM jobs WHERE done_at < $1",
        Kept::Session => "DELETE FROM sessions WHERE used_at < $1",
        Kept::StrangerAddress => "DELETE FROM addresses WHERE person_id IS NULL AND last_used_at < $1",
        Kept::OpenJoin => "DELETE FROM joins WHERE made_at < $1",
        Kept::WeeklyItem => "DELETE FROM weekly_items WHERE made_at < $1",
        Kept::Spoken => "DELETE FROM spoken WHERE spoken_at < $1",
        // Its talks go with it.
        Kept::Talk => "DELETE FROM blocks WHERE ends_at < $1",
        Kept::Preparation => return super::preparations::forget(tx, before).await,
        Kept::MeetingWish => "DELETE FROM meeting_wishes WHERE made_at < $1",
        Kept::HomeAddress => "DELETE FROM visits WHERE over_at < $1",
        Kept::Request => "DELETE FROM requests WHERE made_at < $1",
        Kept::InterpreterHours => "DELETE FROM interpreter_hours WHERE ends_at < $1",
        Kept::InterpreterWish => {
            "DELETE FROM round_tongues WHERE round_id IN (SELECT id FROM rounds WHERE closes_at < $1)"
        }
        Kept::TalkInvite => "DELETE FROM talk_invites WHERE invited_at < $1",
        Kept::Agreement => "DELETE FROM agreements WHERE kept_from < $1",
        Kept::Follow => "DELETE FROM follows WHERE stopped_at < $1",
        Kept::Goodbye => "DELETE FROM goodbyes WHERE talk_id IN (SELECT id FROM talks WHERE ends_at < $1)",
        // Rounds of whole classes hold nobody: the next year's are copied from them.
        Kept::ChosenRound => "DELETE FROM rounds WHERE for_some AND closes_at < $1",
        Kept::Wish => "DELETE FROM wishes WHERE round_id IN (SELECT id FROM rounds WHERE closes_at < $1)",
    };
    execute!(tx, sql, before)
}

/// Marks as missing the children of a school that stand on no list of its running year, once there is one.
/// Without a new list everybody stays as they were.
pub async fn mark_left(tx: &mut Tx, school: SchoolId, year: i32, now: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE children SET missing_since = $3 WHERE school_id = $1 AND missing_since IS NULL
           AND EXISTS (SELECT 1 FROM classes k WHERE k.school_id = $1 AND k.year = $2)
           AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.child_id = children.id AND e.year >= $2)",
        school,
        year,
        now
    )?;
    Ok(())
}

/// Notes since when persons have had no child, role or request at any school.
pub async fn mark_idle(tx: &mut Tx, now: Moment) -> Result<(), StoreError> {
    macro_rules! active {
        () => {
            "(EXISTS (SELECT 1 FROM guardianships g JOIN children c ON c.id = g.child_id
                      WHERE g.person_id = persons.id AND c.missing_since IS NULL)
              OR EXISTS (SELECT 1 FROM roles r WHERE r.person_id = persons.id
                         AND (r.until_at IS NULL OR r.until_at > $1))
              OR EXISTS (SELECT 1 FROM joins j WHERE j.person_id = persons.id AND j.decided_at IS NULL))"
        };
    }
    execute!(
        tx,
        concat!("UPDATE persons SET idle_since = NULL WHERE idle_since IS NOT NULL AND ", active!()),
        now
    )?;
    execute!(
        tx,
        concat!("UPDATE persons SET idle_since = $1 WHERE idle_since IS NULL AND NOT ", active!()),
        now
    )?;
    Ok(())
}

/// Persons who have been idle since before `before`.
pub async fn idle_persons(tx: &mut Tx, before: Moment) -> Result<Vec<PersonId>, StoreError> {
    let rows: Vec<(PersonId,)> =
        fetch_all!(tx, (PersonId,), "SELECT id FROM persons WHERE idle_since < $1 ORDER BY id", before)?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}
