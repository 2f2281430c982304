// SPDX-License-Identifier: EUPL-1.2
//! Schools.

use chrono_tz::Tz;

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::calendar::Calendar;
use crate::domain::id::SchoolId;
use crate::domain::school::{Region, SchoolSettings, SchoolYear};

/// A school.
#[derive(Clone, Debug)]
pub struct School {
    /// Its id.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its holiday region.
    pub region: Region,
    /// Its time zone: quiet hours, holidays and "today" use it.
    pub zone: Tz,
    /// What it decides for itself.
    pub settings: SchoolSettings,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: SchoolId,
    name: String,
    region: Region,
    zone: String,
    settings: String,
}

impl Row {
    fn school(self) -> Result<School, StoreError> {
        Ok(School {
            id: self.id,
            name: self.name,
            region: self.region,
            zone: self.zone.parse().unwrap_or(chrono_tz::Europe::Amsterdam),
            settings: serde_json::from_str(&self.settings)?,
        })
    }
}

impl School {
    /// When children come to school.
    pub fn calendar(&self) -> Calendar<'_> {
        Calendar::new(self.region, &self.settings.days)
    }

    /// The school year that runs at `now`.
    pub fn year(&self, now: Moment) -> SchoolYear {
        SchoolYear::at(now, self.zone)
    }
}

/// A new school.
pub async fn insert(tx: &mut Tx, school: &School, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO schools (id, name, region, zone, settings, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        school.id,
        school.name.as_str(),
        school.region,
        school.zone.name(),
        serde_json::to_string(&school.settings)?,
        now
    )?;
    exactly_one("schools", hit)
}

/// One school.
pub async fn get(tx: &mut Tx, id: SchoolId) -> Result<Option<School>, StoreError> {
    fetch_optional!(tx, Row, "SELECT id, name, region, zone, settings FROM schools WHERE id = $1", id)?
        .map(Row::school)
        .transpose()
}

/// All schools, by name.
pub async fn all(tx: &mut Tx) -> Result<Vec<School>, StoreError> {
    fetch_all!(tx, Row, "SELECT id, name, region, zone, settings FROM schools ORDER BY name, id")?
        .into_iter()
        .map(Row::school)
        .collect()
}

/// Keeps what a school decided.
pub async fn set_settings(tx: &mut Tx, id: SchoolId, settings: &SchoolSettings) -> Result<(), StoreError> {
    let json = serde_json::to_string(settings)?;
    exactly_one("schools", execute!(tx, "UPDATE schools SET settings = $2 WHERE id = $1", id, json)?)
}
