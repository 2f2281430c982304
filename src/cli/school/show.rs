// SPDX-License-Identifier: EUPL-1.2
//! `ouderlijn school show`.

use std::io::Write;

use super::import::spelled;
use super::pick;
use crate::clock::{Clock, Moment};
use crate::domain::code::Code;
use crate::domain::role::RoleKind;
use crate::domain::school::SchoolYear;
use crate::import::{Knowledge, KnownTeacher};
use crate::store::classes::{self, Size};
use crate::store::schools::School;
use crate::store::{Db, Tx, children, codes};

/// What `school show` is told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: ouderlijn school show")]
pub struct Show {
    /// The school, where there are several
    #[arg(long, value_name = "NAME")]
    pub school: Option<String>,
}

pub(super) async fn run(args: &Show, db: &Db, clock: &Clock, out: &mut impl Write) -> anyhow::Result<()> {
    let school = pick(db, args.school.as_deref()).await?;
    let now = clock.now();
    let mut tx = db.read().await?;
    writeln!(out, "{} ({})", school.name, school.zone)?;
    let running = school.year(now);
    year(&mut tx, &school, running, now, out).await?;
    let next = SchoolYear(running.0.saturating_add(1));
    if !classes::of_year(&mut tx, school.id, next.0).await?.is_empty() {
        year(&mut tx, &school, next, now, out).await?;
    }
    staff_codes(&mut tx, &school, now, out).await
}

async fn year(
    tx: &mut Tx,
    school: &School,
    year: SchoolYear,
    now: Moment,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let sizes = classes::sizes(tx, school.id, year.0).await?;
    writeln!(out, "\nSchool year {}", spelled(year))?;
    if sizes.is_empty() {
        writeln!(out, "No classes yet: ouderlijn school import FILE")?;
        return Ok(());
    }
    let teachers = Knowledge::read(tx, school.id, year, now).await?.teachers;
    writeln!(
        out,
        "  {:<12} {:>8} {:>16} {:>6}  Teachers",
        "Class", "Children", "Without an adult", "Adults"
    )?;
    for size in &sizes {
        row(size, &of_class(&teachers, &size.name), out)?;
    }
    let sum = |part: fn(&Size) -> i64| sizes.iter().map(part).sum();
    let all = Size {
        name: "All".to_owned(),
        children: sum(|size| size.children),
        without_adult: sum(|size| size.without_adult),
        // Not a sum: an adult of two classes is one person here.
        adults: adults(tx, school, year).await?,
        ..sizes[0].clone()
    };
    row(&all, &format!("{} teachers", teachers.iter().filter(|it| !it.classes.is_empty()).count()), out)?;
    let (_, missing) = children::count(tx, school.id, year.0).await?;
    if missing > 0 {
        writeln!(out, "  {missing} missing from the last list")?;
    }
    Ok(())
}

fn row(size: &Size, teachers: &str, out: &mut impl Write) -> std::io::Result<()> {
    let Size { name, children, without_adult, adults, .. } = size;
    writeln!(out, "  {name:<12} {children:>8} {without_adult:>16} {adults:>6}  {teachers}")
}

async fn adults(tx: &mut Tx, school: &School, year: SchoolYear) -> anyhow::Result<i64> {
    Ok(classes::adults(tx, school.id, year.0).await?)
}

/// "Marijke, Joost".
fn of_class(teachers: &[KnownTeacher], class: &str) -> String {
    let has = |teacher: &&KnownTeacher| teacher.classes.iter().any(|(_, it)| it == class);
    teachers.iter().filter(has).map(|teacher| teacher.name.as_str()).collect::<Vec<_>>().join(", ")
}

async fn staff_codes(tx: &mut Tx, school: &School, now: Moment, out: &mut impl Write) -> anyhow::Result<()> {
    let unused = codes::of_staff(tx, school.id, now).await?;
    if unused.is_empty() {
        writeln!(out, "\nNo unused staff codes.")?;
        return Ok(());
    }
    writeln!(out, "\nStaff codes nobody has used yet, each for one person:")?;
    for (text, role, name) in unused {
        let whom = name.unwrap_or_else(|| title(role).to_owned());
        let code = Code::read(&text).map_or(text, |code| code.printed());
        writeln!(out, "  {whom:<20} {code}")?;
    }
    Ok(())
}

fn title(role: Option<RoleKind>) -> &'static str {
    match role {
        Some(RoleKind::Director) => "Director",
        Some(RoleKind::Coordinator) => "Support coordinator",
        Some(RoleKind::Teacher) => "Teacher",
        Some(RoleKind::ClassParent) | None => "Staff",
    }
}
