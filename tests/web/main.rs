// SPDX-License-Identifier: EUPL-1.2
//! The school page as browsers, push services and Telegram meet it: over HTTP, on both databases.

#[path = "../support"]
mod support {
    pub mod db;
    pub mod school;
}

mod browser;
mod headers;
mod lines;
mod media;
mod pace;
mod push;
mod push_service;
mod session;
mod site;
mod webhook;
