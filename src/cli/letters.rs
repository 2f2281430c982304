// SPDX-License-Identifier: EUPL-1.2
//! `ouderlijn letters`: the sign-up letters of a school, for the printer.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, bail};
use chrono::TimeDelta;

use super::school::pick;
use crate::clock::{Chance, Clock, Moment};
use crate::document::letter::{self, Letter};
use crate::domain::code::{Code, CodeKind};
use crate::domain::id::CodeId;
use crate::domain::language::Language;
use crate::domain::school::SchoolYear;
use crate::flow::Links;
use crate::store::children::Child;
use crate::store::classes::{self, Class};
use crate::store::codes::Opens;
use crate::store::schools::School;
use crate::store::{Db, StoreError, Tx, children, codes};
use crate::text::Words;

/// Children whose codes are made in one transaction.
const CHUNK: usize = 50;

/// A code is printed again only if the family has this long to use it.
fn time_to_use() -> TimeDelta {
    TimeDelta::weeks(2)
}

/// Prints the sign-up letters, one page for each child
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: ouderlijn letters --class 5a --out letters.html")]
pub struct Letters {
    /// Only this class
    #[arg(long)]
    pub class: Option<String>,
    /// This language beside Dutch for all, whatever the class list says
    #[arg(long, value_name = "CODE")]
    pub language: Option<Language>,
    /// The school, where there are several
    #[arg(long, value_name = "NAME")]
    pub school: Option<String>,
    /// The HTML file to write; print it from a browser
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Take the codes of earlier letters back and make new ones
    #[arg(long)]
    pub again: bool,
}

/// Makes the letters and says how many.
pub async fn run(
    args: &Letters,
    db: &Db,
    clock: &Clock,
    chance: &mut Chance,
    (words, links): (&Words, &Links),
    out: &mut impl Write,
) -> anyhow::Result<()> {
    if links.web.is_none() && links.telegram.is_none() {
        bail!("a letter needs a way in: set OUDERLIJN_PUBLIC_URL or OUDERLIJN_TELEGRAM_TOKEN.");
    }
    let school = pick(db, args.school.as_deref()).await?;
    let classes = classes_of(db, &school, args.class.as_deref(), clock.now()).await?;
    let mut letters = Vec::new();
    for class in &classes {
        let listed = children::of_class(&mut db.read().await?, class.id).await?;
        for chunk in listed.chunks(CHUNK) {
            let now = clock.now();
            let mut tx = db.write().await?;
            for child in chunk {
                let (code, expires) = code_of(&mut tx, child, args.again, chance, now).await?;
                let language = args.language.unwrap_or_else(|| language_of(child));
                letters.push(Letter::new(
                    &child.first_name,
                    (&class.name, &school.name),
                    (&code, expires, school.zone),
                    language,
                    links,
                ));
            }
            tx.commit().await?;
        }
    }
    let page = letter::html(words, &letters).context("OUDERLIJN_PUBLIC_URL")?;
    tokio::fs::write(&args.out, page)
        .await
        .with_context(|| format!("{} cannot be written", args.out.display()))?;
    let count = letters.len();
    let noun = if count == 1 { "letter" } else { "letters" };
    writeln!(out, "{count} {noun} in {}. Open it in a browser and print it on A4.", args.out.display())?;
    Ok(())
}

/// The classes of the running year, or of the next one while there are none.
async fn classes_of(
    db: &Db,
    school: &School,
    wanted: Option<&str>,
    now: Moment,
) -> anyhow::Result<Vec<Class>> {
    let mut tx = db.read().await?;
    let running = school.year(now);
    let mut all = classes::of_year(&mut tx, school.id, running.0).await?;
    if all.is_empty() {
        let next = SchoolYear(running.0.saturating_add(1));
        all = classes::of_year(&mut tx, school.id, next.0).await?;
    }
    if all.is_empty() {
        bail!("{} has no classes yet: ouderlijn school import FILE", school.name);
    }
    let Some(wanted) = wanted else { return Ok(all) };
    let is_meant = |class: &Class| class.name.to_lowercase() == wanted.trim().to_lowercase();
    let Some(place) = all.iter().position(is_meant) else {
        let names: Vec<_> = all.iter().map(|class| class.name.as_str()).collect();
        bail!("there is no class \"{wanted}\". There is: {}.", names.join(", "))
    };
    Ok(vec![all.swap_remove(place)])
}

/// The child's code and when it expires: the one of its last letter, or a new one.
async fn code_of(
    tx: &mut Tx,
    child: &Child,
    again: bool,
    chance: &mut Chance,
    now: Moment,
) -> Result<(Code, Moment), StoreError> {
    if again {
        codes::end_letters(tx, child.id, now).await?;
    }
    if let Some(known) = codes::of_child(tx, child.id, now).await?
        && let Ok(code) = Code::read(&known.text)
        && known.expires_at - now >= time_to_use()
    {
        return Ok((code, known.expires_at));
    }
    let code = Code::draw(|| u64::from_le_bytes(chance.bytes()));
    let opens = Opens { child: Some(child.id), ..Opens::default() };
    let id = CodeId(chance.id(now));
    codes::insert(tx, id, child.school_id, CodeKind::Child, &code, opens, now).await?;
    Ok((code, now + CodeKind::Child.lifetime()))
}

/// The class list's language, if the program speaks it.
fn language_of(child: &Child) -> Language {
    Language::first_of(child.home_language.as_deref()).unwrap_or(Language::DUTCH)
}
