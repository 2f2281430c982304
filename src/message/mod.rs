// SPDX-License-Identifier: EUPL-1.2
//! What flows and channels say to each other. No flow knows a channel, no channel knows a flow: both know this.

mod action;
mod incoming;
mod outgoing;

pub use action::{Action, Choice, Press};
pub use incoming::{Attachment, Command, Incoming, Input, Where};
pub use outgoing::{Button, Edited, Outgoing, Picture};
