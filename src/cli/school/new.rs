// SPDX-License-Identifier: EUPL-1.2
//! `ouderlijn school new`.

use std::io::Write;

use anyhow::{Context, bail};
use chrono_tz::Tz;

use crate::clock::{Chance, Clock};
use crate::domain::id::SchoolId;
use crate::domain::name;
use crate::domain::role::RoleKind;
use crate::domain::school::{Region, SchoolSettings};
use crate::import::apply::staff_code;
use crate::store::codes::Opens;
use crate::store::schools::School;
use crate::store::{Db, schools};

/// What `school new` is told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: ouderlijn school new --name \"De Regenboog\" --region midden --phone \"030 123 45 67\""
)]
pub struct New {
    /// The school's name, as parents know it
    #[arg(long)]
    pub name: String,
    /// Its holiday region
    #[arg(long, value_enum)]
    pub region: Region,
    /// Its time zone
    #[arg(long, default_value = "Europe/Amsterdam")]
    pub zone: Tz,
    /// The number parents call
    #[arg(long)]
    pub phone: Option<String>,
    /// Whom a complaint may go to: names and roles
    #[arg(long)]
    pub complaints: Option<String>,
}

pub(super) async fn run(
    args: &New,
    db: &Db,
    clock: &Clock,
    chance: &mut Chance,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let now = clock.now();
    let school = School {
        id: SchoolId(chance.id(now)),
        name: name::clean(&args.name).context("the name has no letter: give the school's name.")?,
        region: args.region,
        zone: args.zone,
        settings: SchoolSettings {
            phone: args.phone.clone(),
            complaint_route: args.complaints.clone(),
            ..SchoolSettings::default()
        },
    };
    let mut tx = db.write().await?;
    if schools::all(&mut tx)
        .await?
        .iter()
        .any(|known| known.name.to_lowercase() == school.name.to_lowercase())
    {
        bail!("there is a school called \"{}\" already: give this one another name.", school.name);
    }
    schools::insert(&mut tx, &school, now).await?;
    let mut codes = Vec::new();
    for (role, title) in [(RoleKind::Director, "Director"), (RoleKind::Coordinator, "Support coordinator")] {
        let opens = Opens { role: Some(role), ..Opens::default() };
        codes.push((title, staff_code(&mut tx, &school, opens, chance, now).await?));
    }
    tx.commit().await?;
    writeln!(out, "{} is set up. Staff codes, each for one person, valid for eight weeks:", school.name)?;
    for (title, code) in codes {
        writeln!(out, "  {title:<20} {}", code.printed())?;
    }
    writeln!(out, "Next: ouderlijn school import FILE")?;
    Ok(())
}
