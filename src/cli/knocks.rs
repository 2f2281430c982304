// SPDX-License-Identifier: EUPL-1.2
//! What knocks beside push, as the operator has set it up.

use anyhow::{Context, bail};

use crate::channel::web::{MAIL_PATIENCE, Mailer, SMS_PATIENCE, SmsGateway};
use crate::config::{Config, Secret};
use crate::domain::knock::KnockKind;

/// What knocks by e-mail; `None` when it is off.
pub(super) fn mailer(config: &Config) -> anyhow::Result<Option<Mailer>> {
    match (&config.smtp_url, &config.smtp_from) {
        (None, None) => Ok(None),
        (Some(url), Some(from)) => {
            let made = Mailer::new(url.expose(), from, MAIL_PATIENCE);
            made.map(Some).context("OUDERLIJN_SMTP_URL, OUDERLIJN_SMTP_FROM")
        }
        (Some(_), None) => bail!("OUDERLIJN_SMTP_FROM is not set: who writes the mails?"),
        (None, Some(_)) => bail!("OUDERLIJN_SMTP_URL is not set: which server sends the mails?"),
    }
}

/// What knocks by text message; `None` when it is off.
pub(super) fn gateway(config: &Config) -> anyhow::Result<Option<SmsGateway>> {
    let token = config.sms_token.as_ref().map(Secret::expose);
    match &config.sms_url {
        Some(url) => {
            let made = SmsGateway::new(url.expose(), token, SMS_PATIENCE);
            made.map(Some).context("OUDERLIJN_SMS_URL, OUDERLIJN_SMS_TOKEN")
        }
        None if token.is_some() => bail!("OUDERLIJN_SMS_URL is not set: which gateway is the token for?"),
        None => Ok(None),
    }
}

/// What people may choose: a knock calls to the page, so there is none without it.
pub(super) fn kinds(config: &Config) -> Vec<KnockKind> {
    let page = config.page().is_some();
    let kinds = [(KnockKind::Mail, config.smtp_url.is_some()), (KnockKind::Sms, config.sms_url.is_some())];
    kinds.into_iter().filter(|(_, set_up)| page && *set_up).map(|(kind, _)| kind).collect()
}

/// What is wrong with them, or how they are.
pub(super) async fn check(config: &Config) -> [(bool, String); 2] {
    let mail = match mailer(config) {
        Ok(None) => (true, "e-mail: off (no OUDERLIJN_SMTP_URL)".to_owned()),
        Ok(Some(mailer)) => match mailer.test().await {
            Ok(()) => (true, "e-mail: the mail server lets us in".to_owned()),
            Err(why) => (false, format!("e-mail: OUDERLIJN_SMTP_URL names a server, but {why}")),
        },
        Err(error) => (false, format!("e-mail: {error:#}")),
    };
    let sms = match gateway(config) {
        Ok(None) => (true, "text messages: off (no OUDERLIJN_SMS_URL)".to_owned()),
        // A gateway takes messages only: a try would ring somewhere.
        Ok(Some(_)) => (true, "text messages: a gateway is set".to_owned()),
        Err(error) => (false, format!("text messages: {error:#}")),
    };
    [mail, sms]
}
