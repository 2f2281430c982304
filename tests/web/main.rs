// SPDX-License-Identifier: EUPL-1.2
//! The school page as browsers, push services and Telegram meet it: over HTTP, on both databases.

#[expect(dead_code, reason = "each test binary uses what it needs of what they share")]
#[path = "../support"]
mod support {
    pub mod db;
    pub mod mail;
    pub mod school;
    pub mod sms;
    pub mod speaker;
}

mod browser;
mod calendar;
mod closed;
mod headers;
mod knock;
mod letters;
mod lines;
mod media;
mod menu;
mod more;
mod pace;
mod phone;
mod place;
mod preparation;
mod push;
mod push_service;
mod session;
mod site;
mod sound;
mod webhook;
