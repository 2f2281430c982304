// SPDX-License-Identifier: EUPL-1.2
//! Who of a round came: counted by child, for its teachers and for those who lead the school.

use super::{StoreError, Tx, fetch_all};
use crate::domain::id::{ChildId, ClassId, RoundId};
use crate::domain::turnout::Tally;

/// A child whom a round is for.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Counted {
    /// The child.
    pub child_id: ChildId,
    /// Its class.
    pub class_id: ClassId,
    /// The language of the first adult who cares for it, or of the class list while that is kept.
    pub language: Option<String>,
    booked: bool,
    came: bool,
    missed: bool,
}

impl Counted {
    /// What it adds to a tally.
    pub fn tally(&self) -> Tally {
        let missed = self.missed && !self.came;
        Tally {
            invited: 1,
            booked: usize::from(self.booked),
            came: usize::from(self.came),
            missed: usize::from(missed),
        }
    }
}

/// The children of all classes whom a round is for.
pub async fn of_round(tx: &mut Tx, round: RoundId) -> Result<Vec<Counted>, StoreError> {
    fetch_all!(
        tx,
        Counted,
        "SELECT c.id AS child_id, rc.class_id,
                COALESCE((SELECT p.language FROM guardianships g JOIN persons p ON p.id = g.person_id
                          WHERE g.child_id = c.id AND g.kind = 'parent' ORDER BY g.joined_at, p.id LIMIT 1),
                         c.home_language) AS language,
                EXISTS (SELECT 1 FROM talks t
                        WHERE t.round_id = r.id AND t.child_id = c.id AND t.state = 'booked'
                          AND (t.outcome IS NULL OR t.outcome <> 'moved')) AS booked,
                EXISTS (SELECT 1 FROM talks t
                        WHERE t.round_id = r.id AND t.child_id = c.id AND t.outcome = 'came') AS came,
                EXISTS (SELECT 1 FROM talks t
                        WHERE t.round_id = r.id AND t.child_id = c.id AND t.outcome = 'missed')
                  AND NOT EXISTS (SELECT 1 FROM talks t
                        WHERE t.round_id = r.id AND t.child_id = c.id AND t.state = 'booked'
                          AND t.outcome IS NULL) AS missed
         FROM rounds r JOIN round_classes rc ON rc.round_id = r.id
         JOIN enrolments e ON e.class_id = rc.class_id
         JOIN children c ON c.id = e.child_id
         WHERE r.id = $1 AND c.missing_since IS NULL
           AND (NOT r.for_some OR EXISTS (SELECT 1 FROM round_children o
                                          WHERE o.round_id = r.id AND o.child_id = c.id))
         ORDER BY c.id",
        round
    )
}
