// SPDX-License-Identifier: EUPL-1.2
//! `ouderlijn school`: a new school, its class lists, how it stands.

mod import;
mod new;
mod show;

use std::io::Write;

use anyhow::{Context, bail};

pub use import::Import;
pub use new::New;
pub use show::Show;

use crate::clock::{Chance, Clock};
use crate::store::schools::School;
use crate::store::{Db, schools};

/// Sets up a school and shows how it stands.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Makes a school and prints the codes of its director and support coordinator
    New(New),
    /// Reads a class list, CSV or EDEXML 2.1
    Import(Import),
    /// Shows classes, sign-ups in numbers, and staff codes nobody has used yet
    Show(Show),
}

/// Runs one of them; what it has to say goes to `out`.
pub async fn run(
    command: &Command,
    db: &Db,
    clock: &Clock,
    chance: &mut Chance,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    match command {
        Command::New(args) => new::run(args, db, clock, chance, out).await,
        Command::Import(args) => import::run(args, db, clock, chance, out).await,
        Command::Show(args) => show::run(args, db, clock, out).await,
    }
}

/// The school that `name` means; without a name, the only one.
pub async fn pick(db: &Db, name: Option<&str>) -> anyhow::Result<School> {
    let mut tx = db.read().await?;
    let mut all = schools::all(&mut tx).await?;
    let Some(name) = name else {
        return match all.len() {
            0 => bail!("there is no school yet: make one with `ouderlijn school new`."),
            1 => all.pop().context("one school"),
            _ => bail!("there are several schools: name one with --school: {}.", names(&all)),
        };
    };
    let is_meant = |school: &School| school.name.to_lowercase() == name.trim().to_lowercase();
    match all.iter().position(is_meant) {
        Some(place) => Ok(all.swap_remove(place)),
        None => bail!("there is no school called \"{name}\". There is: {}.", names(&all)),
    }
}

fn names(schools: &[School]) -> String {
    schools.iter().map(|school| school.name.as_str()).collect::<Vec<_>>().join(", ")
}
