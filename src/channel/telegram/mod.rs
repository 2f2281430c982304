// SPDX-License-Identifier: EUPL-1.2
//! Telegram: one bot of the Bot API, through teloxide. No other module names teloxide.
//!
//! teloxide brings the methods, the upload of files and Telegram's refusals; three things are done here:
//!
//! * **Answers and updates are read as plain JSON**, each by the few fields that matter ([`inbound`]). teloxide's
//!   own types are strict: a new kind of message entity would make a parent's message unreadable, and a message
//!   that was sent but whose answer has an unknown part would count as not sent and be sent again.
//! * **Every call has a time-out of its own** ([`Patience`]): on any 5xx teloxide sleeps ten seconds before it
//!   tells, and its client's own time-out is shorter than a long poll.
//! * **No error carries an address**: the token is part of every address, and teloxide hides it only in the shape
//!   that Telegram's own server uses.
//!
//! Its dispatcher is not used, because it acknowledges before anything is stored: see [`Intake`].

mod error;
mod fetch;
mod hook;
mod html;
pub mod inbound;
mod intake;
mod outbound;
mod plain;
mod setup;
mod upload;
mod wire;

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use teloxide::payloads::GetMe;
use teloxide::requests::{JsonRequest, MultipartPayload, MultipartRequest, Payload, Request};
use teloxide::{Bot, RequestError};
use url::Url;

pub use error::Failure;
pub use fetch::FetchError;
pub use hook::Hook;
pub use intake::{AcceptError, Intake};

use crate::store::Db;
use plain::Plain;
use upload::Uploads;

/// Who a bot is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BotName {
    /// Its number, as text: the bot of an address.
    pub id: String,
    /// Its name without `@`, for links.
    pub username: String,
}

/// How long a call may take. A call that takes longer may still have arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For texts and everything small.
    pub text: Duration,
    /// For files, up and down.
    pub file: Duration,
    /// How long Telegram holds a question for news.
    pub poll: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            text: Duration::from_secs(10),
            file: Duration::from_mins(1),
            // Proxies and routers on the way cut silent connections after a minute.
            poll: Duration::from_secs(50),
        }
    }
}

/// A bot that can send. Clones are the same bot.
#[derive(Clone)]
pub struct Telegram(Arc<Inner>);

struct Inner {
    bot: Bot,
    name: BotName,
    patience: Patience,
    /// For files: their bytes, and the id Telegram gave them.
    db: Db,
    uploads: Uploads,
}

impl std::fmt::Debug for Telegram {
    /// Says who it is. The token is in the fields that are left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Telegram").field("name", &self.0.name).finish_non_exhaustive()
    }
}

impl Telegram {
    /// Meets the bot of `token`, at Telegram or at another server of the Bot API.
    pub async fn connect(
        db: Db,
        token: &str,
        api_url: Option<Url>,
        patience: Patience,
    ) -> Result<(Self, BotName), Failure> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .tcp_nodelay(true)
            // The Bot API redirects nobody, and where a redirect leads the token goes along.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| error::away(&error))?;
        let mut bot = Bot::with_client(token.trim(), client);
        if let Some(mut url) = api_url {
            if let Ok(mut path) = url.path_segments_mut() {
                path.pop_if_empty();
            }
            bot = bot.set_api_url(url);
        }
        let unnamed = BotName { id: String::new(), username: String::new() };
        let mut inner = Inner { bot, name: unnamed, patience, db, uploads: Uploads::default() };
        inner.name = inner.who().await?;
        let name = inner.name.clone();
        Ok((Self(Arc::new(inner)), name))
    }

    /// Who it is.
    pub fn name(&self) -> &BotName {
        &self.0.name
    }
}

impl Inner {
    async fn who(&self) -> Result<BotName, Failure> {
        let me = self.call(GetMe::new(), self.patience.text).await?;
        let (id, username) = (me["id"].as_i64(), me["username"].as_str());
        let name =
            id.zip(username).map(|(id, name)| BotName { id: id.to_string(), username: name.to_owned() });
        name.ok_or_else(|| Failure::Away("getMe names nobody".to_owned()))
    }

    /// Calls a method without files.
    async fn call<P>(&self, payload: P, patience: Duration) -> Result<Value, Failure>
    where
        P: Payload + Serialize + Send + 'static,
    {
        let request = JsonRequest::new(self.bot.clone(), Plain(payload));
        in_time(request.send(), patience).await
    }

    /// Calls a method that may carry a file.
    async fn call_with_file<P>(&self, payload: P, patience: Duration) -> Result<Value, Failure>
    where
        P: MultipartPayload + Serialize + Send + 'static,
    {
        let request = MultipartRequest::new(self.bot.clone(), Plain(payload));
        in_time(request.send(), patience).await
    }
}

async fn in_time(
    answer: impl Future<Output = Result<Value, RequestError>>,
    patience: Duration,
) -> Result<Value, Failure> {
    match tokio::time::timeout(patience, answer).await {
        Ok(answer) => answer.map_err(Failure::from),
        Err(_) => Err(Failure::Away(format!("no answer within {patience:?}"))),
    }
}
