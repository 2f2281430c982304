// SPDX-License-Identifier: EUPL-1.2
//! Pure rules: no database, no channel, no clock, no chance. Every function's answer depends on its arguments
//! alone, so every rule has a property test.

pub mod address;
pub mod approval;
pub mod audience;
pub mod budget;
pub mod bundle;
pub mod calendar;
pub mod code;
pub mod contact;
pub mod digest;
pub mod excerpt;
pub mod expectation;
pub mod id;
pub mod knock;
pub mod language;
pub mod media;
pub mod name;
pub mod notice;
pub mod permission;
pub mod place;
pub mod planner;
pub mod post;
pub mod quiet;
pub mod reach;
pub mod ready;
pub mod retention;
pub mod role;
pub mod round;
pub mod school;
pub mod slot;
pub mod sound;
pub mod talk;
pub mod today;
pub mod wish;
pub mod word;
