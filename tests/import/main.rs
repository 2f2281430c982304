// SPDX-License-Identifier: EUPL-1.2
//! Class lists and letters, as the school's operator meets them: through the commands, on both databases.

#[expect(dead_code, reason = "each test binary uses what it needs of what they share")]
#[path = "../support"]
mod support {
    pub mod db;
}

mod letters;
mod lists;
mod office;
mod pairs;
mod teachers;
mod wrong;
mod years;
