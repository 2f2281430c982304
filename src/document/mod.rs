// SPDX-License-Identifier: EUPL-1.2
//! Bytes in, bytes out: pictures, codes, letters. Pure functions; whoever calls them from a task does so on a
//! blocking thread, with no transaction open.

pub mod agenda;
pub mod daylist;
pub mod invitation;
pub mod letter;
pub mod photo;
pub mod qr;
