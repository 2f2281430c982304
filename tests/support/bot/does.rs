// SPDX-License-Identifier: EUPL-1.2
//! What persons do: write, tap, send, each as one event.

use chrono::TimeDelta;
use ouderlijn::clock::Chance;
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::message::{Attachment, Command, Incoming, Input};
use ouderlijn::store::inbox::Arriving;
use ouderlijn::store::{Topic, inbox};

use super::{BOT, Someone, TestBot};

impl TestBot {
    /// Puts an event into the inbox as an intake would, without handling it.
    pub async fn arrives(&mut self, who: &Someone, incoming: Incoming) -> String {
        self.next_event += 1;
        let event = self.next_event.to_string();
        self.arrives_as(who, incoming, &event).await;
        event
    }

    /// The same, under an event id of one's own: a second delivery.
    pub async fn arrives_as(&mut self, who: &Someone, incoming: Incoming, event: &str) {
        let arriving = Arriving { chat: who.chat.clone(), event: event.to_owned(), incoming };
        let now = self.engine.clock().now();
        let mut chance = self.chance.draw(|chance| Chance::from_number(chance.below(u64::MAX)));
        let mut tx = self.engine.db().write().await.expect("a transaction");
        inbox::put(&mut tx, ChannelKind::Telegram, BOT, &[arriving], &mut chance, now)
            .await
            .expect("an event");
        tx.commit().await.expect("a stored event");
        self.engine.db().wake(Topic::Inbox).await;
    }

    async fn happens(&mut self, who: &Someone, input: Input, message: Option<String>, what: &str) {
        self.note(&format!("{} {what}", who.name));
        let incoming = Incoming { message, ..who.does(input) };
        self.arrives(who, incoming).await;
        // People need a moment between two taps; the pace of a chat allows it.
        self.passes(TimeDelta::seconds(2)).await;
    }

    /// Opens the chat by a link.
    pub async fn opens(&mut self, who: &Someone, code: &str) {
        let payload = (!code.is_empty()).then(|| code.replace('-', ""));
        let what = if code.is_empty() { "opens the chat" } else { "opens the link of the letter" };
        Box::pin(self.happens(who, Input::Start { payload }, None, what)).await;
    }

    /// Writes something.
    pub async fn says(&mut self, who: &Someone, text: &str) {
        let id = format!("{}-{}", who.chat, self.next_event + 1);
        let what = format!("writes: {text}");
        Box::pin(self.happens(who, Input::Text { text: text.to_owned() }, Some(id), &what)).await;
    }

    /// Changes what they wrote as the `back`-th last event.
    pub async fn edits(&mut self, who: &Someone, message: &str, text: &str) {
        let what = format!("changes it to: {text}");
        Box::pin(self.happens(who, Input::Edited { text: text.to_owned() }, Some(message.to_owned()), &what))
            .await;
    }

    /// The channel's id of what this person wrote last.
    pub fn last_written(&self, who: &Someone) -> String {
        format!("{}-{}", who.chat, self.next_event)
    }

    /// Sends a file.
    pub async fn sends_file(&mut self, who: &Someone, attachment: Attachment, caption: Option<&str>) {
        let id = format!("{}-{}", who.chat, self.next_event + 1);
        let what = format!("sends a {:?}: {}", attachment.kind, caption.unwrap_or("(no words)"));
        let caption = caption.map(str::to_owned);
        Box::pin(self.happens(who, Input::Media { attachment, caption }, Some(id), &what)).await;
    }

    /// Uses a command.
    pub async fn commands(&mut self, who: &Someone, command: Command) {
        Box::pin(self.happens(who, Input::Command { command }, None, &format!("uses {command:?}"))).await;
    }

    /// Does anything else.
    pub async fn does(&mut self, who: &Someone, input: Input) {
        let what = format!("does {input:?}");
        Box::pin(self.happens(who, input, None, &what)).await;
    }

    /// Presses a button that is on the screen: the newest whose label contains `label`.
    pub async fn taps(&mut self, who: &Someone, label: &str) {
        let (message, data, full) = self.button(who, label);
        let has_file = self.screen(who).iter().any(|shown| shown.id == message && shown.has_file);
        self.note(&format!("{} taps [{full}]", who.name));
        let incoming = Incoming {
            message: Some(message),
            message_has_file: has_file,
            ..who.does(Input::Press { data })
        };
        self.arrives(who, incoming).await;
        self.passes(TimeDelta::seconds(2)).await;
    }

    /// Presses a button as [`Self::taps`] does, and leaves it unhandled: several can come at once.
    pub async fn presses(&mut self, who: &Someone, label: &str) {
        let (message, data, _) = self.button(who, label);
        self.arrives(who, Incoming { message: Some(message), ..who.does(Input::Press { data }) }).await;
    }

    /// Presses data that may be on no screen.
    pub async fn forges(&mut self, who: &Someone, data: &str) {
        let input = Input::Press { data: data.to_owned() };
        Box::pin(self.happens(who, input, None, "taps a forged button")).await;
    }
}
