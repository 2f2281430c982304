// SPDX-License-Identifier: EUPL-1.2
//! The Telegram channel, over real HTTP to a Bot API server on this machine and on a real database.

#[path = "../support/bot_api/mod.rs"]
mod bot_api;

mod faults;
mod files;
mod inbound;
mod intake;
mod logged;
mod outbound;
mod secrets;
mod setup;
mod world;
