// SPDX-License-Identifier: EUPL-1.2
//! Who may see and do what. Decided by role and guardianship at each tap, never by a mode.

use super::{Cx, Fault, Next, menu};
use crate::domain::id::{ChildId, ClassId, SchoolId};
use crate::domain::role::{GuardianKind, RoleKind};
use crate::domain::school::SchoolYear;
use crate::say::Message;
use crate::store::classes::Class;
use crate::store::guardians::OwnChild;
use crate::store::roles::Role;
use crate::store::schools::School;
use crate::store::{children, classes, guardians, persons, roles, schools};
use crate::text::msg;

impl Cx<'_> {
    /// The roles of this person.
    pub async fn roles(&mut self) -> Result<Vec<Role>, Fault> {
        match &self.person {
            None => Ok(Vec::new()),
            Some(person) => Ok(roles::of_person(self.tx, person.id, self.now).await?),
        }
    }

    /// The schools this person belongs to, by name.
    pub async fn schools(&mut self) -> Result<Vec<School>, Fault> {
        let Some(person) = &self.person else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for id in persons::schools(self.tx, person.id).await? {
            found.extend(schools::get(self.tx, id).await?);
        }
        Ok(found)
    }

    /// One of this person's schools; `None` for a school that is not theirs.
    pub async fn my_school(&mut self, id: SchoolId) -> Result<Option<School>, Fault> {
        let Some(person) = &self.person else { return Ok(None) };
        if !persons::is_member(self.tx, person.id, id).await? {
            return Ok(None);
        }
        Ok(schools::get(self.tx, id).await?)
    }

    /// The children of this person, each with its class of the running school year.
    pub async fn children(&mut self) -> Result<Vec<OwnChild>, Fault> {
        let zone = self.schools().await?.first().map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
        let Some(person) = &self.person else { return Ok(Vec::new()) };
        Ok(guardians::children_of(self.tx, person.id, SchoolYear::at(self.now, zone).0).await?)
    }

    /// The class and this person's role in it, as teacher, deputy, director of its school or class parent; the
    /// coordinator sees classes too.
    pub async fn class_role(&mut self, class: ClassId) -> Result<Option<(Class, RoleKind)>, Fault> {
        let Some(class) = classes::get(self.tx, class).await? else { return Ok(None) };
        let mut held: Vec<RoleKind> = Vec::new();
        for role in self.roles().await? {
            let here = match role.class_id {
                Some(of) => of == class.id,
                None => role.school_id == class.school_id,
            };
            if here {
                held.push(role.kind);
            }
        }
        let order = [RoleKind::Teacher, RoleKind::Director, RoleKind::Coordinator, RoleKind::ClassParent];
        Ok(order.into_iter().find(|kind| held.contains(kind)).map(|kind| (class, kind)))
    }

    /// The class, if this person may decide about its parents: its teachers, their deputies and the director.
    pub async fn staff_of(&mut self, class: ClassId) -> Result<Option<Class>, Fault> {
        let role = self.class_role(class).await?;
        Ok(role.and_then(|(class, kind)| {
            matches!(kind, RoleKind::Teacher | RoleKind::Director).then_some(class)
        }))
    }

    /// The class of a child in the running year, if this person may decide about its parents.
    pub async fn staff_of_child(
        &mut self,
        child: ChildId,
    ) -> Result<Option<(children::Child, Class)>, Fault> {
        let Some((child, class)) = self.class_of_child(child).await? else { return Ok(None) };
        Ok(self.staff_of(class.id).await?.map(|class| (child, class)))
    }

    /// The class, if this person is its teacher or stands in for one: whom nothing reaches, and why, is theirs
    /// alone. The director sees numbers.
    pub async fn teacher_of(&mut self, class: ClassId) -> Result<Option<Class>, Fault> {
        let role = self.class_role(class).await?;
        Ok(role.and_then(|(class, kind)| (kind == RoleKind::Teacher).then_some(class)))
    }

    /// The class of a child in the running year, if this person is its teacher or stands in for one.
    pub async fn teacher_of_child(
        &mut self,
        child: ChildId,
    ) -> Result<Option<(children::Child, Class)>, Fault> {
        let Some((child, class)) = self.class_of_child(child).await? else { return Ok(None) };
        Ok(self.teacher_of(class.id).await?.map(|class| (child, class)))
    }

    async fn class_of_child(&mut self, child: ChildId) -> Result<Option<(children::Child, Class)>, Fault> {
        let Some(child) = children::get(self.tx, child).await? else { return Ok(None) };
        let Some(school) = schools::get(self.tx, child.school_id).await? else { return Ok(None) };
        let class = children::class_in(self.tx, child.id, school.year(self.now).0).await?;
        Ok(class.map(|class| (child, class)))
    }

    /// The child, if this person is its parent or carer; an *other involved adult* is not.
    pub async fn parent_of(&mut self, child: ChildId) -> Result<Option<children::Child>, Fault> {
        let Some(person) = &self.person else { return Ok(None) };
        match guardians::get(self.tx, person.id, child).await? {
            Some(GuardianKind::Parent) => Ok(children::get(self.tx, child).await?),
            _ => Ok(None),
        }
    }

    /// A tap by a person without the right: said kindly, with today's buttons. The same for what does not
    /// exist, so that nobody learns the difference.
    pub async fn refuse(&mut self) -> Result<Next, Fault> {
        menu::show_with(self, Message::new(msg::CommonNotYours)).await
    }
}
