// SPDX-License-Identifier: EUPL-1.2
//! A person with a chat.

use ouderlijn::message::{Incoming, Input};

/// Who talks with the bot.
#[derive(Clone, Debug)]
pub struct Someone {
    /// The name in their profile.
    pub name: String,
    /// What the channel calls their chat.
    pub chat: String,
    /// The language of their app.
    pub language: String,
}

impl Someone {
    /// What this person does, as an intake stores it.
    pub fn does(&self, input: Input) -> Incoming {
        Incoming {
            profile_name: Some(self.name.clone()),
            profile_language: Some(self.language.clone()),
            ..Incoming::from(input)
        }
    }
}
