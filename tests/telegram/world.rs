// SPDX-License-Identifier: EUPL-1.2
//! A bot on a database of its own, and a school's persons around it.

use std::sync::Arc;
use std::time::Duration;

use ouderlijn::channel::Destination;
use ouderlijn::channel::telegram::{Intake, Patience, Telegram};
use ouderlijn::clock::{Chance, Clock, Moment, SharedChance};
use ouderlijn::delivery::{Channels, Delivery, Rates};
use ouderlijn::domain::address::{ChannelKind, Lane};
use ouderlijn::domain::id::{AddressId, MediaId, OutboxId};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Incoming, Input, Outgoing};
use ouderlijn::store::inbox::{self, Arriving};
use ouderlijn::store::media::{self, NewMedia};
use ouderlijn::store::outbox::{self, NewRow};
use ouderlijn::store::{Db, Tx};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::bot_api::{BotApi, Person};

pub const AMINA: Person = Person { id: 7_001, name: "Amina", language: "ar" };
pub const BAS: Person = Person { id: 7_002, name: "Bas", language: "nl" };
/// The number of the one bot there is, as the fake server tells it.
pub const BOT: &str = "123456";

/// Short enough to wait for, long enough for a busy machine.
pub const PATIENCE: Patience = Patience {
    text: Duration::from_millis(1_500),
    file: Duration::from_millis(1_500),
    poll: Duration::from_secs(1),
};

pub struct World {
    pub api: BotApi,
    pub db: Db,
    pub telegram: Telegram,
    pub clock: Clock,
    pub file: String,
    _dir: TempDir,
}

impl World {
    /// A bot that nobody has met, at a moment that stands still.
    pub async fn new() -> Self {
        Self::at(Clock::still(start())).await
    }

    pub async fn at(clock: Clock) -> Self {
        let dir = tempfile::tempdir().expect("a directory");
        let file = format!("sqlite://{}", dir.path().join("ouderlijn.db").display());
        let db = Db::open(&file).await.expect("a database");
        let api = BotApi::start().await;
        let (telegram, name) =
            Telegram::connect(db.clone(), BotApi::TOKEN, Some(api.url()), PATIENCE).await.expect("a bot");
        assert_eq!((name.id.as_str(), name.username.as_str()), (BOT, "ouderlijn_test_bot"));
        Self { api, db, telegram, clock, file, _dir: dir }
    }

    pub fn intake(&self) -> Intake {
        Intake::new(
            self.telegram.clone(),
            self.clock.clone(),
            SharedChance::new(Chance::from_system().expect("chance")),
        )
    }

    /// An intake that runs until it is stopped or dropped.
    pub fn runs(&self) -> Running {
        let (stop, stopped) = oneshot::channel::<()>();
        let intake = self.intake();
        let task = tokio::spawn(async move {
            intake
                .run(async {
                    stopped.await.ok();
                })
                .await;
        });
        Running { stop, task }
    }

    pub fn delivery(&self) -> Delivery {
        let channel: Arc<dyn ouderlijn::channel::Channel> = Arc::new(self.telegram.clone());
        let channels: Channels = [((ChannelKind::Telegram, BOT.to_owned()), channel)].into();
        let chance = SharedChance::new(Chance::from_number(2));
        Delivery::new(self.db.clone(), self.clock.clone(), chance, channels, Rates::default())
    }

    /// The bot has met this person: they have an address, and nothing of theirs is open.
    pub async fn knows(&self, person: &Person) -> AddressId {
        self.api.knows(person);
        let mut tx = self.db.write().await.expect("a transaction");
        let arriving = Arriving {
            chat: person.id.to_string(),
            event: format!("met-{}", person.id),
            incoming: Input::Start { payload: None }.into(),
        };
        let mut chance = Chance::from_number(u64::try_from(person.id).expect("an id"));
        inbox::put(&mut tx, ChannelKind::Telegram, BOT, &[arriving], &mut chance, self.clock.now())
            .await
            .expect("stored");
        let open = inbox::claim(&mut tx, 100).await.expect("events");
        let address = open.iter().find(|open| open.address.external_id == person.id.to_string());
        let (event, address) = address.map(|open| (open.event, open.address.id)).expect("an address");
        inbox::mark_handled(&mut tx, &[event], self.clock.now()).await.expect("handled");
        tx.commit().await.expect("committed");
        address
    }

    /// Writes a message to the outbox, as a flow's unit of work does.
    pub async fn tells(&self, address: AddressId, lane: Lane, key: &str, body: Outgoing) -> OutboxId {
        let id = OutboxId(self.id(key));
        let row = NewRow {
            id,
            address,
            lane,
            dedup_key: key.to_owned(),
            body,
            edits: None,
            due_at: self.clock.now(),
            expires_at: None,
        };
        let mut tx = self.db.write().await.expect("a transaction");
        outbox::put(&mut tx, vec![row], self.clock.now()).await.expect("written");
        tx.commit().await.expect("committed");
        id
    }

    pub async fn keeps(&self, media: NewMedia) -> MediaId {
        let id = media.id;
        let mut tx = self.db.write().await.expect("a transaction");
        media::insert(&mut tx, media, self.clock.now()).await.expect("written");
        tx.commit().await.expect("committed");
        id
    }

    pub fn id(&self, name: &str) -> uuid::Uuid {
        Chance::from_event(name.as_bytes(), uuid::Uuid::nil()).id(self.clock.now())
    }

    /// How many rows wait, and how many were given up.
    pub async fn outbox(&self) -> (i64, i64) {
        outbox::count(&mut self.db.read().await.expect("a transaction")).await.expect("a count")
    }

    /// The open events in the order in which they will be handled: chat and what happened.
    pub async fn inbox(&self) -> Vec<(String, Input)> {
        let mut tx: Tx = self.db.write().await.expect("a transaction");
        let mut events = Vec::new();
        loop {
            let open = inbox::claim(&mut tx, 100).await.expect("events");
            if open.is_empty() {
                break;
            }
            let ids: Vec<_> = open.iter().map(|open| open.event).collect();
            inbox::mark_handled(&mut tx, &ids, self.clock.now()).await.expect("handled");
            events.extend(open.into_iter().map(|open| {
                let incoming: Incoming = serde_json::from_str(&open.body).expect("an event");
                (open.address.external_id, incoming.input)
            }));
        }
        tx.rollback().await.expect("rolled back");
        events
    }

    /// What the chat of a person shows now.
    pub fn screen(&self, person: &Person) -> Vec<String> {
        self.api.chat(person.id).into_iter().map(|message| message.text).collect()
    }
}

/// An intake at work.
pub struct Running {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Running {
    /// Stops it, and waits until it has ended.
    pub async fn stops(self) {
        self.stop.send(()).expect("it runs");
        tokio::time::timeout(Duration::from_millis(900), self.task)
            .await
            .expect("at once")
            .expect("in order");
    }

    /// As a kill of the process does.
    pub async fn dies(self) {
        self.task.abort();
        self.task.await.expect_err("killed");
    }
}

pub fn start() -> Moment {
    "2025-09-15T10:00:00Z".parse().expect("a moment")
}

pub fn text(text: &str) -> Input {
    Input::Text { text: text.to_owned() }
}

pub fn says(html: &str) -> Outgoing {
    Outgoing {
        html: html.to_owned(),
        language: Language::DUTCH,
        buttons: Vec::new(),
        picture: None,
        edits: None,
        silent: false,
        drops_file: false,
    }
}

pub fn photo(world: &World, name: &str) -> NewMedia {
    NewMedia {
        id: MediaId(world.id(name)),
        owner: None,
        kind: MediaKind::Photo,
        mime: "image/jpeg".to_owned(),
        name: None,
        size: None,
        secret: name.to_owned(),
        bytes: None,
        thumbnail: None,
        telegram: None,
    }
}

pub fn destination(person: &Person) -> Destination {
    Destination {
        address: AddressId(uuid::Uuid::nil()),
        channel: ChannelKind::Telegram,
        bot: BOT.to_owned(),
        external_id: person.id.to_string(),
        row: OutboxId(uuid::Uuid::nil()),
    }
}

/// The recorded cases whose names begin so.
pub fn recorded(prefix: &str) -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/telegram");
    let mut cases: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .filter_map(|path| {
            let name = path.file_stem()?.to_str()?.strip_prefix(prefix)?.to_owned();
            let text = std::fs::read_to_string(&path).expect("a text");
            Some((name, serde_json::from_str(&text).expect("JSON")))
        })
        .collect();
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(!cases.is_empty());
    cases
}
