// SPDX-License-Identifier: EUPL-1.2
//! Everything together, once a week: for whoever wants fewer messages.

use super::settings::keep;
use super::{Cx, Fault, Next};

/// Takes what is not urgent together, once a week, or each when it comes.
pub async fn weekly(cx: &mut Cx<'_>, on: bool) -> Result<Next, Fault> {
    let Some(mut person) = cx.person.clone() else { return cx.refuse().await };
    person.weekly = on;
    keep(cx, person).await
}
