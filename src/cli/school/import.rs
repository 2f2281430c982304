// SPDX-License-Identifier: EUPL-1.2
//! `ouderlijn school import`.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::pick;
use crate::clock::{Chance, Clock, Moment};
use crate::domain::school::SchoolYear;
use crate::import::apply::{self, Written};
use crate::import::plan::{Plan, Term, plan};
use crate::import::report::{Changes, Recognised, Unsettled};
use crate::import::{self, ClassList, Knowledge, Pairs};
use crate::jobs::{Job, gone_after};
use crate::store::Db;
use crate::store::schools::School;

/// How often an import begins again because somebody changed the school meanwhile.
const TRIES: usize = 5;

/// What `school import` is told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: ouderlijn school import classes.csv --dry-run")]
pub struct Import {
    /// The class list: a CSV with the columns class, `year_level`, `child_first_name`, `child_id` and, if there,
    /// `home_language`, teacher; or an EDEXML 2.1 export
    pub file: PathBuf,
    /// The year in which the school year begins, 2026 for 2026-2027; else what the file says, else the running one
    #[arg(long)]
    pub year: Option<i32>,
    /// Show what would change and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Write even if more than a tenth of the children would go missing or get another name
    #[arg(long)]
    pub confirm: bool,
    /// A file that says who is who: the key in this list, a comma, the key in an earlier list, an id or "new"
    #[arg(long, value_name = "FILE")]
    pub pairs: Option<PathBuf>,
    /// The school, where there are several
    #[arg(long, value_name = "NAME")]
    pub school: Option<String>,
}

pub(super) async fn run(
    args: &Import,
    db: &Db,
    clock: &Clock,
    chance: &mut Chance,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let list = import::read(&name_of(&args.file), &bytes_of(&args.file).await?)?;
    let pairs = match &args.pairs {
        Some(file) => Some((name_of(file), bytes_of(file).await?)),
        None => None,
    };
    let school = pick(db, args.school.as_deref()).await?;
    for _ in 0..TRIES {
        let now = clock.now();
        let (year, term) = year_of(args, &list, &school, now)?;
        let known = known(db, &school, year, now).await?;
        let pairs = match &pairs {
            Some((name, bytes)) => Pairs::read(name, bytes, &list, &known)?,
            None => Pairs::default(),
        };
        let plan = plan(&list, &known, &pairs, term);
        if args.dry_run {
            return show(&plan, &school, year, out);
        }
        check(&plan, args.confirm)?;
        let mut tx = db.write().await?;
        match apply::write(&mut tx, &school, year, (&known, &plan), chance, now).await? {
            Written::Outdated => tx.rollback().await?,
            Written::Done { moved, gone } => {
                let moved = moved.into_iter().map(|child| (Job::Transfer { child, at: now }, now));
                let gone = gone.into_iter().map(|child| (Job::ChildGone { child, at: now }, gone_after(now)));
                for (job, at) in moved.chain(gone) {
                    job.plan(&mut tx, chance, at, school.zone).await?;
                }
                tx.commit().await?;
                tell(&plan, &school, year, out)?;
                return Ok(());
            }
        }
    }
    bail!("the school keeps changing while the list is compared with it. Nothing was written: import again.")
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

async fn bytes_of(file: &Path) -> anyhow::Result<Vec<u8>> {
    tokio::fs::read(file).await.with_context(|| format!("{} cannot be read", file.display()))
}

async fn known(db: &Db, school: &School, year: SchoolYear, now: Moment) -> anyhow::Result<Knowledge> {
    let mut tx = db.read().await?;
    Ok(Knowledge::read(&mut tx, school.id, year, now).await?)
}

fn year_of(
    args: &Import,
    list: &ClassList,
    school: &School,
    now: Moment,
) -> anyhow::Result<(SchoolYear, Term)> {
    let running = school.year(now);
    let year = args.year.or(list.school_year).map_or(running, SchoolYear);
    if year.may_be_loaded(now, school.zone) {
        return Ok((year, if year == running { Term::Running } else { Term::Next }));
    }
    let (span, current) = (spelled(year), spelled(running));
    if year < running {
        bail!(
            "the list is for {span}, which is over: import the list of {current}, or say --year {}.",
            running.0
        );
    }
    bail!(
        "the list is for {span}, which may be loaded from 1 May {}: import it then, or say --year {} if it is for \
         {current}.",
        year.0,
        running.0
    )
}

/// "2026-2027".
pub(super) fn spelled(year: SchoolYear) -> String {
    format!("{}-{}", year.0, year.0.saturating_add(1))
}

fn check(plan: &Plan, confirmed: bool) -> anyhow::Result<()> {
    if !plan.is_settled() {
        bail!("{}\nNothing was written.", Unsettled(plan));
    }
    if let (false, Some(caution)) = (confirmed, plan.cautions().first()) {
        bail!(
            "{caution}. Nothing was written: look with --dry-run, and if it is right import again with --confirm."
        );
    }
    Ok(())
}

fn show(plan: &Plan, school: &School, year: SchoolYear, out: &mut impl Write) -> anyhow::Result<()> {
    write!(out, "{}, {}\n{}{}", school.name, spelled(year), Changes(plan), Recognised(plan))?;
    if !plan.is_settled() {
        writeln!(out, "{}", Unsettled(plan))?;
    }
    for caution in plan.cautions() {
        writeln!(out, "Needs --confirm: {caution}.")?;
    }
    writeln!(out, "Nothing was written (--dry-run).")?;
    Ok(())
}

fn tell(plan: &Plan, school: &School, year: SchoolYear, out: &mut impl Write) -> anyhow::Result<()> {
    write!(out, "{}, {}\n{}", school.name, spelled(year), Changes(plan))?;
    if plan.staff.placements.iter().any(|placement| placement.needs_code) {
        writeln!(out, "New staff codes: ouderlijn school show")?;
    }
    if !plan.new_children.is_empty() {
        writeln!(out, "Letters for the parents: ouderlijn letters --out letters.html")?;
    }
    Ok(())
}
