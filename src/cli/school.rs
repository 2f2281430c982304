// SPDX-License-Identifier: EUPL-1.2
//! Setting up a school.

use anyhow::bail;

use crate::store::schools::School;
use crate::store::{Db, schools};

/// The school called `name`; without a name the only one there is.
pub async fn pick(db: &Db, name: Option<&str>) -> anyhow::Result<School> {
    let mut tx = db.read().await?;
    let all = schools::all(&mut tx).await?;
    tx.rollback().await?;
    let mut fitting = all.into_iter().filter(|school| name.is_none_or(|name| school.name == name));
    match (fitting.next(), fitting.next()) {
        (Some(school), None) => Ok(school),
        (None, _) => bail!("there is no such school"),
        (Some(_), Some(_)) => bail!("there are several schools: name one with --school"),
    }
}
