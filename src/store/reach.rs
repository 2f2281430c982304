// SPDX-License-Identifier: EUPL-1.2
//! The ways to the adults of a class: what [`crate::domain::reach`] counts. And what a teacher noted about a child
//! nothing reaches.

use super::addresses::preference;
use super::{StoreError, Tx, execute, fetch_all};
use crate::clock::Moment;
use crate::domain::audience::Part;
use crate::domain::id::{ChildId, ClassId, PersonId, PostId};
use crate::domain::language::Language;
use crate::domain::reach::{Arrival, SILENT_AFTER, Standing};

/// What is known of the way to one adult of one child.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Way {
    /// The child.
    pub child_id: ChildId,
    /// First name.
    pub first_name: String,
    /// The child's year level, which may be one of several in a class.
    year_level: i32,
    /// The language of the class list, until sign-up or for eight weeks.
    pub home_language: Option<String>,
    /// The adult; empty for a child nobody has signed up for.
    person_id: Option<PersonId>,
    /// The language the adult chose.
    pub language: Option<Language>,
    child_paper: bool,
    paper: bool,
    paused_until: Option<Moment>,
    knocks: Option<bool>,
    last_sign: Option<Moment>,
    told_at: Option<Moment>,
    /// Until when the child's last letter is valid that nobody used.
    pub letter_until: Option<Moment>,
    /// When a teacher last spoke with the family by phone.
    pub spoken_at: Option<Moment>,
    /// The name of that teacher, while they are here.
    pub spoken_by: Option<String>,
    /// What became of a post: `reached`, `unseen`, `failed`, `digest`, `none`; empty where no post is in question.
    arrival: Option<String>,
}

impl Way {
    /// The way as the rule sees it.
    pub fn standing(&self) -> Standing {
        Standing {
            child: self.child_id,
            adult: self.person_id,
            paper: if self.person_id.is_some() { self.paper } else { self.child_paper },
            paused_until: self.paused_until,
            knocks: self.knocks,
            last_sign: self.last_sign,
            told_at: self.told_at,
            letter_until: self.letter_until,
            spoken_at: self.spoken_at,
            message: self.arrival.as_deref().and_then(|arrival| match arrival {
                "reached" => Some(Arrival::Reached),
                "unseen" => Some(Arrival::NotShown),
                "failed" => Some(Arrival::Failed),
                // It comes with their next digest: what counts is that their chat is reached.
                "digest" => None,
                _ => Some(Arrival::NotSent),
            }),
        }
    }
}

// What was sent is looked at only where nobody gave a sign for long: that is the rare case.
macro_rules! ways {
    ($arrival:literal, $joins:literal) => {
        concat!(
            "SELECT c.id AS child_id, c.first_name, e.year_level, c.home_language, g.person_id, p.language,
                    c.paper_since IS NOT NULL AS child_paper, COALESCE(p.paper, FALSE) AS paper, p.paused_until,
                    (SELECT a.knocks FROM addresses a WHERE a.person_id = g.person_id AND a.gone_at IS NULL ORDER BY ",
            preference!(),
            " LIMIT 1) AS knocks,
                    (SELECT MAX(x.last_used_at) FROM addresses x WHERE x.person_id = g.person_id) AS last_sign,
                    CASE WHEN (SELECT MAX(x.last_used_at) FROM addresses x WHERE x.person_id = g.person_id) <= $2
                         THEN (SELECT MIN(m.done_at) FROM addresses x JOIN outbox m ON m.address_id = x.id
                               WHERE x.person_id = g.person_id AND m.lane = 'notice' AND m.state = 'sent'
                                 AND m.edits IS NULL
                                 AND m.done_at > (SELECT MAX(y.last_used_at) FROM addresses y
                                                  WHERE y.person_id = g.person_id)) END AS told_at,
                    (SELECT MAX(k.expires_at) FROM codes k WHERE k.child_id = c.id AND k.kind = 'child'
                       AND k.revoked_at IS NULL AND k.uses = 0) AS letter_until,
                    s.spoken_at, t.name AS spoken_by, ",
            $arrival,
            " AS arrival
             FROM enrolments e JOIN children c ON c.id = e.child_id
             LEFT JOIN guardianships g ON g.child_id = c.id
             LEFT JOIN persons p ON p.id = g.person_id
             LEFT JOIN spoken s ON s.child_id = c.id
             LEFT JOIN persons t ON t.id = s.person_id ",
            $joins,
            " WHERE e.class_id = $1 AND c.missing_since IS NULL ORDER BY c.first_name, c.id, g.joined_at"
        )
    };
}

/// The ways to the adults of a class.
pub async fn of_class(tx: &mut Tx, class: ClassId, now: Moment) -> Result<Vec<Way>, StoreError> {
    fetch_all!(tx, Way, ways!("CAST(NULL AS TEXT)", ""), class, now - SILENT_AFTER)
}

/// The ways to the adults of some children, with what became of `post` for each.
pub async fn of_post(tx: &mut Tx, parts: &[Part], post: PostId, now: Moment) -> Result<Vec<Way>, StoreError> {
    let mut ways = Vec::new();
    for part in parts {
        let of_class = of_post_in(tx, part.class, post, now).await?;
        ways.extend(
            of_class.into_iter().filter(|way| part.level.is_none_or(|level| level == way.year_level)),
        );
    }
    Ok(ways)
}

async fn of_post_in(tx: &mut Tx, class: ClassId, post: PostId, now: Moment) -> Result<Vec<Way>, StoreError> {
    fetch_all!(
        tx,
        Way,
        ways!(
            // Whoever gets it with the weekly post is not missed yet.
            "CASE WHEN r.state = 'digest' THEN NULL WHEN r.seen_at IS NOT NULL THEN 'reached'
                  WHEN o.state = 'sent' AND (a.channel = 'telegram' OR l.rev <= a.shown_rev) THEN 'reached'
                  WHEN o.state = 'sent' THEN 'unseen'
                  WHEN o.state IN ('dead', 'expired') THEN 'failed'
                  WHEN r.state = 'digest' THEN 'digest' ELSE 'none' END",
            "LEFT JOIN post_receivers r ON r.person_id = g.person_id AND r.post_id = $3
             LEFT JOIN outbox o ON o.id = r.outbox_id
             LEFT JOIN addresses a ON a.id = o.address_id
             LEFT JOIN chat_lines l ON l.address_id = o.address_id AND l.line = o.id"
        ),
        class,
        now - SILENT_AFTER,
        post
    )
}

/// Notes that `teacher` spoke with a child's family by phone; only the last time is kept.
pub async fn note_spoken(
    tx: &mut Tx,
    child: ChildId,
    teacher: PersonId,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO spoken (child_id, person_id, spoken_at) VALUES ($1, $2, $3)
         ON CONFLICT (child_id) DO UPDATE SET person_id = excluded.person_id, spoken_at = excluded.spoken_at",
        child,
        teacher,
        now
    )?;
    Ok(())
}

/// Takes that note back.
pub async fn forget_spoken(tx: &mut Tx, child: ChildId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM spoken WHERE child_id = $1", child)?;
    Ok(())
}
