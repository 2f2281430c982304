// SPDX-License-Identifier: EUPL-1.2
//! Somebody of the same school who uses Telegram: what their phone was sent.

use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use ouderlijn::channel::{Channel, Destination, SendError, Sent};
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::message::{Incoming, Input, Outgoing};
use ouderlijn::store::inbox::{self, Arriving};
use ouderlijn::store::{Db, Topic};

/// The bot of the phone.
pub const BOT: &str = "test";

/// A channel that remembers what it carried.
#[derive(Clone, Debug, Default)]
pub struct Phone(Arc<Mutex<Vec<Outgoing>>>);

impl Channel for Phone {
    fn send<'a>(&'a self, _: &'a Destination, what: &'a Outgoing) -> BoxFuture<'a, Result<Sent, SendError>> {
        let mut sent = self.0.lock().expect("a phone");
        sent.push(what.clone());
        let id = sent.len().to_string();
        Box::pin(async move { Ok(Sent { external_id: Some(id) }) })
    }
}

impl Phone {
    /// What came, oldest first.
    pub fn shows(&self) -> Vec<Outgoing> {
        self.0.lock().expect("a phone").clone()
    }

    /// The person does something, under an event number of their own.
    pub async fn does(&self, db: &Db, number: u32, input: Input) {
        let incoming = Incoming {
            profile_name: Some("Olha".to_owned()),
            profile_language: Some("nl".to_owned()),
            message: Some(format!("m{number}")),
            ..Incoming::from(input)
        };
        let arriving = Arriving { chat: "olha".to_owned(), event: number.to_string(), incoming };
        let mut chance = ouderlijn::clock::Chance::from_number(number.into());
        let mut tx = db.write().await.expect("a transaction");
        let now = "2026-09-01T08:10:00Z".parse().expect("a moment");
        inbox::put(&mut tx, ChannelKind::Telegram, BOT, &[arriving], &mut chance, now)
            .await
            .expect("an event");
        tx.commit().await.expect("a stored event");
        db.wake(Topic::Inbox).await;
    }

    /// The data of the newest button whose label contains `label`.
    pub fn button(&self, label: &str) -> String {
        let shown = self.shows();
        let mut buttons = shown.iter().rev().flat_map(|shown| shown.buttons.iter().flatten());
        let button = buttons.find(|button| button.label.contains(label));
        button.unwrap_or_else(|| panic!("no button {label:?} in {shown:?}")).data.clone()
    }
}
