// SPDX-License-Identifier: EUPL-1.2
//! Data-subject rights and hand-over: export and erase.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Subcommand;

use crate::domain::id::{ClassId, PersonId};
use crate::store::{Db, classes, erase, export, guardians, persons};

/// What to export.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Everything about one person, as JSON.
    #[command(after_help = "Example: ouderlijn export person 0197f3c2-… > person.json")]
    Person {
        /// The person's id, as `check` and the logs show it.
        id: PersonId,
    },
    /// Everything about a school: `school.json`, and `adults.csv` for a spreadsheet.
    #[command(after_help = "Example: ouderlijn export school --out handover/")]
    School {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
        /// The school's name, where there are several.
        #[arg(long)]
        school: Option<String>,
    },
}

/// Whom to erase.
#[derive(Debug, clap::Args)]
pub struct EraseArgs {
    #[command(subcommand)]
    what: EraseWhat,
}

#[derive(Debug, Subcommand)]
enum EraseWhat {
    /// Erases a person and their chats. What they wrote to a class stays with its receivers, without a name.
    #[command(after_help = "Example: ouderlijn erase person 0197f3c2-…")]
    Person {
        /// The person's id.
        id: PersonId,
    },
}

/// Exports.
pub async fn run(args: Args, db: &Db, out: &mut impl Write) -> anyhow::Result<()> {
    match args.what {
        What::Person { id } => {
            let mut tx = db.read().await?;
            if persons::get(&mut tx, id).await?.is_none() {
                bail!("there is no person {id}");
            }
            let all = export::person(&mut tx, id).await?;
            tx.rollback().await?;
            writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        }
        What::School { out: folder, school } => {
            let school = super::school::pick(db, school.as_deref()).await?;
            fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
            let mut tx = db.read().await?;
            let all = export::school(&mut tx, school.id).await?;
            fs::write(folder.join("school.json"), serde_json::to_string_pretty(&all)?)?;
            let mut csv = csv::Writer::from_path(folder.join("adults.csv"))?;
            csv.write_record(["year", "class", "child", "adult", "relation", "kind", "language"])?;
            for year in years(&all) {
                for class in classes::of_year(&mut tx, school.id, year).await? {
                    write_class(&mut tx, &mut csv, year, class.id, &class.name).await?;
                }
            }
            csv.flush()?;
            tx.rollback().await?;
            writeln!(out, "{} is written to {}", school.name, folder.display())?;
        }
    }
    Ok(())
}

fn years(all: &serde_json::Value) -> Vec<i32> {
    let classes = all["classes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut years: Vec<i32> = classes
        .iter()
        .filter_map(|class| class["year"].as_i64())
        .filter_map(|year| year.try_into().ok())
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}

async fn write_class(
    tx: &mut crate::store::Tx,
    csv: &mut csv::Writer<fs::File>,
    year: i32,
    class: ClassId,
    name: &str,
) -> anyhow::Result<()> {
    for adult in guardians::adults_of_class(tx, class).await? {
        let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        csv.write_record([
            year.to_string(),
            in_a_cell(name),
            in_a_cell(&adult.first_name),
            in_a_cell(&adult.person.name),
            word(serde_json::to_value(adult.relation)?),
            word(serde_json::to_value(adult.kind)?),
            adult.person.language.to_string(),
        ])?;
    }
    Ok(())
}

/// A name that begins like a formula stays a name in a spreadsheet.
fn in_a_cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() }
}

/// Erases.
pub async fn erase(args: EraseArgs, db: &Db, out: &mut impl Write) -> anyhow::Result<()> {
    let EraseWhat::Person { id } = args.what;
    let mut tx = db.write().await?;
    if persons::get(&mut tx, id).await?.is_none() {
        tx.rollback().await?;
        bail!("there is no person {id}");
    }
    erase::person(&mut tx, id, None).await?;
    tx.commit().await?;
    db.tidy().await?;
    writeln!(out, "Person {id} is erased.")?;
    Ok(())
}
