// SPDX-License-Identifier: EUPL-1.2
//! The program dies, in every way a program can, while parents sign up and choose times for conversations: nothing is
//! lost, nothing is done twice.
//!
//! The real binary runs in processes of its own, on real databases, towards a Bot API server on this machine.

#[path = "../support/bot_api/mod.rs"]
mod bot_api;
#[expect(dead_code, reason = "each test binary uses what it needs of what they share")]
#[path = "../support"]
mod support {
    pub mod db;
    pub mod ledger;
    pub mod parent;
    pub mod site;
}

mod crowd;
mod end;
mod kills;
mod repeats;
mod several;
