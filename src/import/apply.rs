// SPDX-License-Identifier: EUPL-1.2
//! Writes a plan in one transaction, which its caller ends: what follows from it is planned there too.

use std::collections::HashMap;

use super::ListedChild;
use super::knowledge::{Knowledge, folded};
use super::plan::{How, Match, Placement, Plan, Term, Who};
use crate::clock::{Chance, Moment};
use crate::domain::code::{Code, CodeKind};
use crate::domain::id::{ChildId, ClassId, CodeId, HouseholdId, PersonId, RoleId};
use crate::domain::language::Language;
use crate::domain::role::RoleKind;
use crate::domain::school::SchoolYear;
use crate::store::classes::Class;
use crate::store::codes::Opens;
use crate::store::persons::Person;
use crate::store::roles::NewRole;
use crate::store::schools::School;
use crate::store::{Lockable, StoreError, Tx, children, classes, codes, persons, roles, transfers};

/// Rows in one statement; both databases bear some thirty thousand values.
const ROWS: usize = 500;

/// Whether a plan was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// It was.
    Done {
        /// Who changed from one class of the year into another.
        moved: Vec<ChildId>,
        /// Who is on the list no more.
        gone: Vec<ChildId>,
    },
    /// What the plan was made from is no longer so; nothing was written. Read and plan again.
    Outdated,
}

/// Writes `plan`, which was made from `known`, for one year of a school. Commit only what is done.
///
/// The school is locked and read again first, so that two imports at once, or a teacher signing up meanwhile,
/// cannot make anybody twice.
pub async fn write(
    tx: &mut Tx,
    school: &School,
    year: SchoolYear,
    (known, plan): (&Knowledge, &Plan),
    chance: &mut Chance,
    now: Moment,
) -> Result<Written, StoreError> {
    tx.lock(Lockable::School, school.id.0).await?;
    if Knowledge::read(tx, school.id, year, now).await? != *known {
        return Ok(Written::Outdated);
    }
    let mut work = Work { tx, school, year, plan, chance, now };
    let classes = work.classes(known).await?;
    work.children(&classes).await?;
    let moved = work.transfers(&classes).await?;
    work.staff(&classes).await?;
    Ok(Written::Done { moved, gone: plan.missing.iter().map(|child| child.id).collect() })
}

/// Classes of the year by their folded name.
type Classes = HashMap<String, ClassId>;

struct Work<'w> {
    tx: &'w mut Tx,
    school: &'w School,
    year: SchoolYear,
    plan: &'w Plan,
    chance: &'w mut Chance,
    now: Moment,
}

impl<'w> Work<'w> {
    async fn classes(&mut self, known: &Knowledge) -> Result<Classes, StoreError> {
        let mut all: Classes = known.classes.iter().map(|class| (folded(&class.name), class.id)).collect();
        for name in &self.plan.new_classes {
            let id = ClassId(self.chance.id(self.now));
            let class = Class { id, school_id: self.school.id, year: self.year.0, name: name.clone() };
            classes::insert(self.tx, &class).await?;
            all.insert(folded(name), id);
        }
        Ok(all)
    }

    async fn children(&mut self, classes: &Classes) -> Result<(), StoreError> {
        let new = self.new_children().await?;
        let plan = self.plan;
        let source = plan.source.as_str();
        let names = plan.matched.iter().filter(|it| it.is_renamed() || it.is_returned());
        for names in chunks(names.map(|it| (it.known.id, it.listed.first_name.clone()))) {
            children::update_names(self.tx, &names).await?;
        }
        let moved = plan.matched.iter().filter(|it| it.is_moved()).map(|it| (it.known.id, &it.listed));
        let seats =
            new.iter().map(|(id, listed)| (*id, *listed)).chain(moved).filter_map(|(id, listed)| {
                Some((id, *classes.get(&folded(&listed.class))?, listed.year_level))
            });
        for seats in chunks(seats) {
            children::enrol(self.tx, self.year.0, &seats).await?;
        }
        let rekeyed = |it: &&Match| !it.is_keyed(plan.source);
        // A settled pair may replace a key, and two may swap theirs.
        let settled = plan.matched.iter().filter(rekeyed).filter(|it| it.how == How::Settled);
        for ids in chunks(settled.map(|it| it.known.id)) {
            children::forget_keys(self.tx, source, &ids).await?;
        }
        let first = plan.matched.iter().filter(rekeyed).map(|it| (it.known.id, it.listed.key.clone()));
        let keys = first.chain(new.iter().map(|(id, listed)| (*id, listed.key.clone())));
        for keys in chunks(keys) {
            children::put_keys(self.tx, self.school.id, source, &keys).await?;
        }
        self.missing().await
    }

    /// Notes who had another class of the year before.
    async fn transfers(&mut self, classes: &Classes) -> Result<Vec<ChildId>, StoreError> {
        let plan = self.plan;
        let moved = plan.matched.iter().filter(|it| it.changes_class()).filter_map(|it| {
            let seat = it.known.seat.as_ref()?;
            Some((it.known.id, *classes.get(&folded(&seat.class))?))
        });
        let moved: Vec<(ChildId, ClassId)> = moved.collect();
        for moved in moved.chunks(ROWS) {
            transfers::note(self.tx, self.year.0, moved, self.now).await?;
        }
        Ok(moved.into_iter().map(|(child, _)| child).collect())
    }

    async fn new_children(&mut self) -> Result<Vec<(ChildId, &'w ListedChild)>, StoreError> {
        let (now, plan) = (self.now, self.plan);
        let new: Vec<_> =
            plan.new_children.iter().map(|child| (ChildId(self.chance.id(now)), child)).collect();
        let rows = new.iter().map(|(id, it)| (*id, it.first_name.clone(), it.home_language.clone()));
        for rows in chunks(rows) {
            children::insert_many(self.tx, self.school.id, &rows, now).await?;
        }
        Ok(new)
    }

    async fn missing(&mut self) -> Result<(), StoreError> {
        for ids in chunks(self.plan.missing.iter().map(|child| child.id)) {
            match self.plan.term {
                Term::Running => children::mark_missing(self.tx, &ids, self.now).await?,
                Term::Next => children::unenrol(self.tx, self.year.0, &ids).await?,
            }
        }
        Ok(())
    }

    async fn staff(&mut self, classes: &Classes) -> Result<(), StoreError> {
        let plan = self.plan;
        for ended in &plan.staff.ended {
            roles::end(self.tx, ended.role, self.now).await?;
        }
        for placement in &plan.staff.placements {
            self.place(placement, classes).await?;
        }
        Ok(())
    }

    async fn place(&mut self, it: &Placement, classes: &Classes) -> Result<(), StoreError> {
        let person = match it.who {
            Who::Known(person) => person,
            Who::New => self.person(&it.name).await?,
        };
        if let Some(key) = &it.new_key {
            roles::put_key(self.tx, self.school.id, self.plan.source.as_str(), key, person).await?;
        }
        for class in it.begins.iter().filter_map(|class| classes.get(&folded(class))) {
            let role = self.role(person, *class);
            roles::insert(self.tx, &role).await?;
        }
        if it.needs_code {
            let opens = Opens { person: Some(person), ..Opens::default() };
            staff_code(self.tx, self.school, opens, self.chance, self.now).await?;
        }
        Ok(())
    }

    async fn person(&mut self, name: &str) -> Result<PersonId, StoreError> {
        let id = PersonId(self.chance.id(self.now));
        let household = HouseholdId(self.chance.id(self.now));
        persons::insert(self.tx, &Person::new(id, name.to_owned(), Language::DUTCH), self.now).await?;
        persons::join_school(self.tx, id, self.school.id, household, self.now).await?;
        Ok(id)
    }

    fn role(&mut self, person: PersonId, class: ClassId) -> NewRole {
        let zone = self.school.zone;
        NewRole {
            id: RoleId(self.chance.id(self.now)),
            person,
            school: self.school.id,
            kind: RoleKind::Teacher,
            class: Some(class),
            deputy_for: None,
            from: self.now.max(self.year.begins(zone)),
            until: Some(self.year.ends(zone)),
        }
    }
}

/// Makes a code for one member of staff.
pub async fn staff_code(
    tx: &mut Tx,
    school: &School,
    opens: Opens,
    chance: &mut Chance,
    now: Moment,
) -> Result<Code, StoreError> {
    let code = Code::draw(|| u64::from_le_bytes(chance.bytes()));
    let id = CodeId(chance.id(now));
    codes::insert(tx, id, school.id, CodeKind::Staff, &code, opens, now).await?;
    Ok(code)
}

fn chunks<T>(rows: impl Iterator<Item = T>) -> Vec<Vec<T>> {
    let mut chunks = Vec::new();
    let mut rows = rows.peekable();
    while rows.peek().is_some() {
        chunks.push(rows.by_ref().take(ROWS).collect());
    }
    chunks
}
