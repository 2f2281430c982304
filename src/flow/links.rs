// SPDX-License-Identifier: EUPL-1.2
//! How the outside finds this installation, and how it calls people back.

use crate::domain::knock::KnockKind;

/// How the outside finds this installation: for letters, links and QR codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The school page, with a slash at the end; empty when the web channel is off.
    pub web: Option<String>,
    /// The bot's name on Telegram; empty when it is off.
    pub telegram: Option<String>,
    /// What the operator has set up to call people back, beside push and Telegram itself.
    pub knocks: Vec<KnockKind>,
}

impl Links {
    /// The link that opens the school page with `code`.
    pub fn on_web(&self, code: &str) -> Option<String> {
        self.web.as_ref().map(|page| format!("{page}#start={code}"))
    }

    /// The link that opens Telegram with `code`.
    pub fn on_telegram(&self, code: &str) -> Option<String> {
        self.telegram.as_ref().map(|bot| format!("https://t.me/{bot}?start={code}"))
    }
}
