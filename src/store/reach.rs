// SPDX-License-Identifier: EUPL-1.2
//! The ways to the adults of a class: what [`crate::domain::reach`] counts.

use super::{StoreError, Tx, fetch_all};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, PersonId, PostId};
use crate::domain::reach::{Arrival, Standing};

/// What is known of the way to one adult of one child.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Way {
    /// The child.
    pub child_id: ChildId,
    /// First name.
    pub first_name: String,
    /// The adult; empty for a child nobody has signed up for.
    person_id: Option<PersonId>,
    child_paper: bool,
    paper: bool,
    paused_until: Option<Moment>,
    has_chat: bool,
    /// What became of a post: `reached`, `unseen`, `failed`, `none`; empty where no post is in question.
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
            has_chat: self.has_chat,
            message: self.arrival.as_deref().map(|arrival| match arrival {
                "reached" => Arrival::Reached,
                "unseen" => Arrival::NotShown,
                "failed" => Arrival::Failed,
                _ => Arrival::NotSent,
            }),
        }
    }
}

macro_rules! ways {
    ($arrival:literal, $joins:literal) => {
        concat!(
            "SELECT c.id AS child_id, c.first_name, g.person_id, c.paper_since IS NOT NULL AS child_paper,
                    COALESCE(p.paper, FALSE) AS paper, p.paused_until,
                    EXISTS (SELECT 1 FROM addresses x WHERE x.person_id = g.person_id AND x.gone_at IS NULL)
                        AS has_chat, ",
            $arrival,
            " AS arrival
             FROM enrolments e JOIN children c ON c.id = e.child_id
             LEFT JOIN guardianships g ON g.child_id = c.id
             LEFT JOIN persons p ON p.id = g.person_id ",
            $joins,
            " WHERE e.class_id = $1 AND c.missing_since IS NULL ORDER BY c.first_name, c.id, g.joined_at"
        )
    };
}

/// The ways to the adults of a class.
pub async fn of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Way>, StoreError> {
    fetch_all!(tx, Way, ways!("CAST(NULL AS TEXT)", ""), class)
}

/// The ways to the adults of a class, with what became of `post` for each.
pub async fn of_post(tx: &mut Tx, class: ClassId, post: PostId) -> Result<Vec<Way>, StoreError> {
    fetch_all!(
        tx,
        Way,
        ways!(
            "CASE WHEN r.seen_at IS NOT NULL THEN 'reached'
                  WHEN o.state = 'sent' AND (a.channel = 'telegram' OR l.rev <= a.shown_rev) THEN 'reached'
                  WHEN o.state = 'sent' THEN 'unseen'
                  WHEN o.state IN ('dead', 'expired') THEN 'failed' ELSE 'none' END",
            "LEFT JOIN post_receivers r ON r.person_id = g.person_id AND r.post_id = $2
             LEFT JOIN outbox o ON o.id = r.outbox_id
             LEFT JOIN addresses a ON a.id = o.address_id
             LEFT JOIN chat_lines l ON l.address_id = o.address_id AND l.line = o.id"
        ),
        class,
        post
    )
}
