// SPDX-License-Identifier: EUPL-1.2
//! What several test binaries share. Each uses what it needs.

pub mod bot;
pub mod db;
pub mod large;
pub mod school;
pub mod speaker;
pub mod steps;
