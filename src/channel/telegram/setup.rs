// SPDX-License-Identifier: EUPL-1.2
//! What a bot is told once: its commands, and where updates go.

use teloxide::payloads::{DeleteWebhook, SetMyCommands, SetWebhook};
use teloxide::types::{BotCommand, BotCommandScope};
use url::Url;

use super::{Failure, Telegram, inbound};
use crate::domain::language::Language;
use crate::text::{Form, Phrase, Words, msg};

impl Telegram {
    /// Has the commands listed in every shipped language, and in the school's for all others. Only in private
    /// chats: in a group there is nothing to command.
    pub async fn register_commands(&self, words: &Words) -> Result<(), Failure> {
        self.register(words, Language::DUTCH, None).await?;
        // Telegram knows codes of two letters; who uses another language sees the school's.
        for language in Language::all().filter(|language| language.code().len() == 2) {
            self.register(words, language, Some(language.code())).await?;
        }
        Ok(())
    }

    async fn register(&self, words: &Words, language: Language, code: Option<&str>) -> Result<(), Failure> {
        let mut list = SetMyCommands::new(commands(words, language));
        list.scope = Some(BotCommandScope::AllPrivateChats);
        list.language_code = code.map(str::to_owned);
        self.0.call(list, self.0.patience.text).await.map(drop)
    }

    /// Has updates brought to `url`, each with `secret` in the header `X-Telegram-Bot-Api-Secret-Token`.
    pub async fn set_webhook(&self, url: Url, secret: &str) -> Result<(), Failure> {
        let mut hook = SetWebhook::new(url);
        hook.secret_token = Some(secret.to_owned());
        hook.allowed_updates = serde_json::from_value(inbound::KINDS.into_iter().collect()).ok();
        self.0.call_with_file(hook, self.0.patience.text).await.map(drop)
    }

    /// Has updates kept until they are asked for. None is lost.
    pub async fn delete_webhook(&self) -> Result<(), Failure> {
        self.0.call(DeleteWebhook::new(), self.0.patience.text).await.map(drop)
    }
}

fn commands(words: &Words, language: Language) -> Vec<BotCommand> {
    let list: [(&str, Phrase); 4] = [
        ("menu", msg::CommandMenu.into()),
        ("language", msg::CommandLanguage.into()),
        ("help", msg::CommandHelp.into()),
        ("stop", msg::CommandStop.into()),
    ];
    list.map(|(name, phrase)| BotCommand::new(name, words.say(language, &phrase, Form::Plain))).into()
}
