// SPDX-License-Identifier: EUPL-1.2
//! Bytes in, bytes out: pictures and codes. Pure functions; whoever calls them from a task does so on a blocking
//! thread, with no transaction open.

pub mod photo;
pub mod qr;
