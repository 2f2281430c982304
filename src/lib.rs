// SPDX-License-Identifier: EUPL-1.2
//! Ouderlijn.
pub mod app;
pub mod channel;
pub mod clock;
pub mod delivery;
pub mod document;
pub mod domain;
pub mod flow;
pub mod import;
pub mod jobs;
pub mod message;
pub mod say;
pub mod store;
pub mod text;
