// SPDX-License-Identifier: EUPL-1.2
//! Stories: what persons and the bot say to each other, on both databases.

#[path = "../support/mod.rs"]
mod support;

mod signup;
