// SPDX-License-Identifier: EUPL-1.2
//! The real demo in a real browser, as a parent with a phone and a keyboard meets it.
//!
//! Needs Chromium and its driver on the path. Where they are absent the stories say so and are skipped; with
//! `OUDERLIJN_REQUIRE=chromium` that is a failure.

mod clock;
mod keyboard;
mod look;
mod menu;
mod page;
mod person;
mod post;
mod ready;
mod signup;
mod sound;
#[expect(dead_code, reason = "each test binary uses what it needs of what they share")]
#[path = "../support/speaker.rs"]
mod speaker;
mod talk;
mod theatre;
