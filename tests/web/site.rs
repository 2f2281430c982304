// SPDX-License-Identifier: EUPL-1.2
//! The school page on a free port, with a clock that stands still until somebody moves it.

use std::collections::HashMap;
use std::sync::Arc;

use ouderlijn::channel::web::{self, PushKey, Router, Settings, Web};
use ouderlijn::channel::{Channel, Webhook};
use ouderlijn::clock::{Chance, Clock, SharedChance};
use ouderlijn::delivery::Rates;
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::domain::id::AddressId;
use ouderlijn::domain::knock::KnockKind;
use ouderlijn::engine::{self, Engine, Parts};
use ouderlijn::flow::Links;
use ouderlijn::speech::{Program, Speech};
use ouderlijn::store::lines::Line;
use ouderlijn::store::{Db, lines, sessions};
use ouderlijn::text::Words;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::browser::Browser;
use super::phone::{self, Phone};
use super::support::school::{self, TestSchool};
use super::support::speaker::LIMITS;

/// More than any test writes.
const ALL: i64 = 1_000;

/// A school whose page is open.
pub struct Site {
    /// What handles, does and sends.
    pub engine: Engine,
    /// Somebody who uses Telegram.
    pub phone: Phone,
    /// The school.
    pub school: TestSchool,
    /// Where the page is, with a slash at the end.
    pub url: String,
    chance: SharedChance,
    stop: watch::Sender<bool>,
}

impl Site {
    /// The page as it is by default.
    pub async fn opens(db: &Db) -> Self {
        Self::opens_with(db, Settings::default(), |web| web.router(None)).await
    }

    /// The page of a school with a speech program.
    pub async fn speaks(db: &Db, program: Program) -> Self {
        Self::opens_as(db, Settings::default(), Some(program), |web| web.router(None)).await
    }

    /// The page with these settings and an address that takes what a service posts.
    pub async fn hears(db: &Db, webhook: Arc<dyn Webhook>) -> Self {
        Self::opens_with(db, Settings::default(), |web| web.router(Some(webhook))).await
    }

    /// The page with these settings and routes.
    pub async fn opens_with(db: &Db, settings: Settings, routes: impl FnOnce(&Web) -> Router) -> Self {
        Self::opens_as(db, settings, None, routes).await
    }

    async fn opens_as(
        db: &Db,
        settings: Settings,
        program: Option<Program>,
        routes: impl FnOnce(&Web) -> Router,
    ) -> Self {
        let clock = Clock::still("2026-09-01T08:10:00Z".parse().expect("a moment"));
        let school = school::found(db, "De Regenboog", clock.now(), 5).await;
        let chance = SharedChance::new(Chance::from_number(7));
        let installation = engine::installation(db, &chance, clock.now()).await.expect("an installation");
        let voices = program.as_ref().map(Program::languages).unwrap_or_default();
        let words = Arc::new(Words::load().expect("words").with_voices(voices));
        let speech =
            program.map(|program| Speech::new(program, LIMITS, db.clone(), clock.clone(), chance.clone()));
        let settings = Settings { speech: speech.clone(), ..settings };
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let key = PushKey(installation.push_key.clone());
        let kinds = [(KnockKind::Mail, settings.mail.is_some()), (KnockKind::Sms, settings.sms.is_some())];
        let knocks = kinds.into_iter().filter(|(_, set_up)| *set_up).map(|(kind, _)| kind).collect();
        let settings = Settings { page: Some(url.clone()), ..settings };
        let web =
            Web::new(db.clone(), clock.clone(), chance.clone(), Arc::clone(&words), settings, &key, None)
                .expect("a key");
        let carrier: Arc<dyn Channel> = Arc::new(web.clone());
        let parts = Parts {
            db: db.clone(),
            clock,
            words,
            links: Links { web: Some(url.clone()), telegram: None, knocks },
            installation,
            chance: chance.clone(),
            rates: Rates::default(),
            speech,
        };
        let phone = Phone::default();
        let other: Arc<dyn Channel> = Arc::new(phone.clone());
        let channels = HashMap::from([
            ((ChannelKind::Web, web::BOT.to_owned()), carrier),
            ((ChannelKind::Telegram, phone::BOT.to_owned()), other),
        ]);
        let (stop, stopping) = watch::channel(false);
        tokio::spawn(web::serve(routes(&web), listener, stopping.clone()));
        tokio::spawn(async move { web.knock(stopping).await });
        Self { engine: Engine::new(parts, channels), phone, school, url, chance, stop }
    }

    /// A browser that was never here.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// A parent of `child` who has signed up, in Arabic.
    pub async fn parent(&self, child: &str) -> Browser {
        let mut browser = self.browser();
        browser.opens(&format!("{{\"start\":\"{}\"}}", self.school.codes[child])).await;
        for label in ["العربية", "👍", "✅", "👩"] {
            self.settles().await;
            self.taps(&browser, label).await;
        }
        self.settles().await;
        browser.says("Amal").await;
        self.settles().await;
        browser
    }

    /// Ruud, the teacher of 5a, who has signed up.
    pub async fn teacher(&self) -> Browser {
        let mut browser = self.browser();
        browser.opens(&format!("{{\"start\":\"{}\"}}", self.school.codes["Ruud"])).await;
        for label in ["Nederlands", "👍", "✅"] {
            self.settles().await;
            self.taps(&browser, label).await;
        }
        self.settles().await;
        browser
    }

    /// Everything that can happen now happens.
    pub async fn settles(&self) {
        self.engine.settle().await.expect("handled events");
    }

    /// The chat of a browser.
    pub async fn address(&self, browser: &Browser) -> AddressId {
        let token = browser.token().expect("a session");
        let mut tx = self.engine.db().read().await.expect("a transaction");
        let found = sessions::find(&mut tx, &Sha256::digest(token), chrono::DateTime::UNIX_EPOCH).await;
        tx.rollback().await.expect("an end");
        found.expect("a look").expect("a chat")
    }

    /// What stands in the chat of a browser, without opening the page.
    pub async fn lines(&self, browser: &Browser) -> Vec<Line> {
        let address = self.address(browser).await;
        let mut tx = self.engine.db().read().await.expect("a transaction");
        let lines = lines::after(&mut tx, address, 0, ALL).await.expect("lines");
        tx.rollback().await.expect("an end");
        lines
    }

    /// Presses the newest button of the chat whose label contains `label`.
    pub async fn taps(&self, browser: &Browser, label: &str) {
        let lines = self.lines(browser).await;
        let found = lines.iter().rev().find_map(|line| {
            let body: serde_json::Value = serde_json::from_str(&line.body).expect("a body");
            let rows = body["buttons"].as_array().cloned().unwrap_or_default();
            let mut buttons = rows.into_iter().flat_map(|row| row.as_array().cloned().unwrap_or_default());
            let button = buttons.find(|button| button["label"].to_string().contains(label))?;
            Some((line.line, button["data"].as_str().expect("data").to_owned()))
        });
        let (line, data) = found.unwrap_or_else(|| panic!("no button {label:?} in {lines:?}"));
        let id = self.id();
        let answer = browser.post("say", &format!(r#"{{"id":"{id}","tap":"{data}","line":"{line}"}}"#)).await;
        assert_eq!(answer.status, 200);
    }

    /// An id as a browser draws it.
    pub fn id(&self) -> uuid::Uuid {
        self.chance.draw(|chance| chance.id(self.engine.clock().now()))
    }

    /// Time passes.
    pub async fn passes(&self, span: chrono::TimeDelta) {
        let until = self.engine.clock().now() + span;
        self.engine.travel(until).await.expect("time that passes");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}
