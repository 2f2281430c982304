// SPDX-License-Identifier: EUPL-1.2
//! Telegram's side of the wire: a Bot API server on this machine.
//!
//! The real client talks to it over real HTTP, so a test sees what a parent's phone would show
//! and what the client makes of every refusal. It follows Telegram's own server (the sources of
//! `telegram-bot-api` and `td`) in what it accepts, in what it answers and in its words.
//!
//! ```ignore
//! let api = BotApi::start().await;
//! let bot = Bot::new(BotApi::TOKEN).set_api_url(api.url());
//! api.start_code(&AMINA, "7K2M");
//! api.wait_until(|state| state.count("sendMessage") == 1).await;
//! assert_eq!(api.chat(AMINA.id)[0].text, "Welkom!");
//! ```
//!
//! Three rules keep tests quick and sure: nothing sleeps (waiting means waiting for a state),
//! nothing fails unless a [`Fault`] was asked for, and every date is the same moment, so that the
//! application's own clock is the only one that moves.

mod answer;
mod call;
mod chats;
#[cfg(test)]
mod check;
#[cfg(test)]
mod check_faults;
#[cfg(test)]
mod check_files;
#[cfg(test)]
mod check_updates;
mod edits;
pub mod fault;
pub mod files;
mod html;
mod markup;
mod message;
mod methods;
pub mod persons;
mod routes;
mod sends;
mod state;
mod updates;

use std::{panic::Location, sync::Arc, time::Duration};

use axum::serve::ListenerExt as _;
use tokio::{net::TcpListener, sync::watch, time::timeout};
use url::Url;

pub use self::{
    call::Call,
    fault::Fault,
    message::Message,
    persons::{Group, Person},
    state::State,
};

/// Longer than anything a test may take, shorter than anybody's patience.
const PATIENCE: Duration = Duration::from_secs(30);

/// The server, for a test to hold. Clones are the same server.
#[derive(Clone)]
pub struct BotApi {
    url: Url,
    /// Everything that happened. A change wakes whoever waits for one: a test, or a long poll.
    state: Arc<watch::Sender<State>>,
}

impl BotApi {
    /// The one token it takes.
    pub const TOKEN: &str = "123456:TEST";

    /// A server that remembers everything.
    pub async fn start() -> Self {
        Self::serve(State::default()).await
    }

    /// A server that only counts, for load: every send and edit succeeds, and of each call the
    /// method, the chat and the moment are kept.
    pub async fn start_counting() -> Self {
        Self::serve(State::counting()).await
    }

    async fn serve(state: State) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound port");
        let api = Self {
            url: format!("http://{address}").parse().expect("an address"),
            state: Arc::new(watch::Sender::new(state)),
        };
        // Without this a small answer waits for the client's delayed ACK, 40 ms at a time.
        let listener = listener.tap_io(|tcp| tcp.set_nodelay(true).expect("a live socket"));
        let serving = axum::serve(listener, routes::routes(api.clone()));
        tokio::spawn(async { serving.await });
        api
    }

    /// For `Bot::set_api_url`, or `OUDERLIJN_TELEGRAM_API_URL`.
    pub fn url(&self) -> Url {
        self.url.clone()
    }

    /// What the bot shows in this chat now, oldest first.
    pub fn chat(&self, chat: i64) -> Vec<Message> {
        self.state.borrow().chat(chat).to_vec()
    }

    /// Every call of the bot so far, refused ones too, in the order of arrival.
    pub fn calls(&self) -> Vec<Call> {
        self.state.borrow().calls().to_vec()
    }

    /// How often the bot called this method, refused calls included.
    pub fn count(&self, method: &str) -> usize {
        self.state.borrow().count(method)
    }

    /// From now on this fault strikes whichever calls it is meant for.
    pub fn fault(&self, fault: Fault) {
        self.change(|state| state.faults.push(fault));
    }

    /// Takes back every fault that has not struck yet: the outage is over.
    pub fn heal(&self) {
        self.change(|state| state.faults.clear());
    }

    /// Waits for a state instead of for a time. Gives up after 30 s, telling what there is.
    #[track_caller]
    pub fn wait_until(&self, holds: impl FnMut(&State) -> bool) -> impl Future<Output = ()> {
        let asked_at = Location::caller();
        async move {
            let in_time = self.comes(holds).await;
            assert!(in_time, "{asked_at}: still not so after {PATIENCE:?}.\n{}", *self.state.borrow());
        }
    }

    /// Waits for a state; `false` when it did not come within 30 s.
    pub async fn comes(&self, holds: impl FnMut(&State) -> bool) -> bool {
        let mut states = self.state.subscribe();
        timeout(PATIENCE, states.wait_for(holds)).await.is_ok()
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut result = None;
        self.state.send_modify(|state| result = Some(change(state)));
        result.expect("send_modify calls its closure")
    }
}
