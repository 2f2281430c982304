// SPDX-License-Identifier: EUPL-1.2
//! Stories: what persons and the bot say to each other, on both databases.

#[path = "../support/mod.rs"]
mod support;

mod agenda;
mod approval;
mod attack;
mod audience;
mod block;
mod calendar;
mod class;
mod codes;
mod contact;
mod cycle;
mod daylist;
mod digest;
mod expectation;
mod forged;
mod gate;
mod join;
mod knock;
mod languages;
mod later;
mod menu;
mod mishap;
mod more;
mod order;
mod permission;
mod place;
mod post;
mod privacy;
mod quiet;
mod random;
mod reach;
mod ready;
mod reminder;
mod retention;
mod round;
mod seen;
mod settings;
mod signup;
mod sound;
mod talk;
mod today;
mod turnout;
mod unasked;
mod version;
mod withdraw;
mod word;
mod work;
mod year;
