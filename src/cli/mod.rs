// SPDX-License-Identifier: EUPL-1.2
//! The operator's command line, in English.

pub mod letters;
pub mod school;
