// SPDX-License-Identifier: EUPL-1.2
//! The school's own page: a chat for everybody, without an account or an app. Only this module names axum.
//!
//! Lines go out as server-sent events and come in by POST; what a person does is stored with its line before
//! the browser is answered. A closed page is called back, without content.

mod agenda;
pub mod demo;
mod files;
mod intake;
mod knock;
mod line;
mod mail;
mod page;
mod push;
mod session;
mod sms;
mod sound;
mod stream;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

pub use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures::future::BoxFuture;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tower_http::compression::CompressionLayer;
use tower_http::set_header::SetResponseHeaderLayer;

use super::{Channel, Destination, Fetch, SendError, Sent, Webhook};
use crate::clock::{Clock, SharedChance};
use crate::domain::id::AddressId;
use crate::domain::media::LARGEST;
use crate::message::Outgoing;
use crate::speech::Speech;
use crate::stop::stopped;
use crate::store::{Db, StoreError};
use crate::text::Words;

pub use mail::{BadMailer, Mailer, PATIENCE as MAIL_PATIENCE};
pub use push::PushKey;
pub use sms::{BadGateway, PATIENCE as SMS_PATIENCE, SmsGateway};

pub use crate::domain::address::WEB_BOT as BOT;

/// What pages may load: from here and nowhere else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
    media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/// How the page is served.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whether the public address is https: then cookies are `Secure`.
    pub secure: bool,
    /// The proxy whose `X-Forwarded-For` is believed.
    pub trusted_proxy: Option<IpAddr>,
    /// Hosts that push subscriptions may point to; anything else could be a machine of the school's network.
    pub push_hosts: Vec<String>,
    /// Who answers for this installation, for push services: an https or mailto address.
    pub contact: String,
    /// The public address of the page, with a slash at the end, for links that go out with knocks.
    pub page: Option<String>,
    /// What knocks by e-mail.
    pub mail: Option<Mailer>,
    /// What knocks by text message.
    pub sms: Option<SmsGateway>,
    /// What speaks for devices without a voice.
    pub speech: Option<Speech>,
}

impl Default for Settings {
    fn default() -> Self {
        let hosts = [
            "fcm.googleapis.com",
            "updates.push.services.mozilla.com",
            "web.push.apple.com",
            "notify.windows.com",
        ];
        Self {
            secure: false,
            trusted_proxy: None,
            push_hosts: hosts.map(str::to_owned).to_vec(),
            contact: "https://localhost".to_owned(),
            page: None,
            mail: None,
            sms: None,
            speech: None,
        }
    }
}

/// The web channel.
#[derive(Clone)]
pub struct Web(Arc<Inner>);

struct Inner {
    db: Db,
    clock: Clock,
    chance: SharedChance,
    words: Arc<Words>,
    settings: Settings,
    push: push::Pusher,
    fetch: Option<Arc<dyn Fetch>>,
    limits: session::Limits,
    open: stream::OpenPages,
    /// A closed page was written to.
    wanted: Notify,
}

impl std::fmt::Debug for Web {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Web").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}

/// One folder of the page: the whole site, or one person's chat in the demo.
#[derive(Clone, Debug)]
struct Site {
    web: Web,
    /// The cookie's path.
    path: Arc<str>,
    /// In the demo: whose chat this folder is.
    resident: Option<AddressId>,
}

impl Web {
    /// The web channel on `db`. `fetch` brings files that only another channel knows.
    pub fn new(
        db: Db,
        clock: Clock,
        chance: SharedChance,
        words: Arc<Words>,
        settings: Settings,
        key: &PushKey,
        fetch: Option<Arc<dyn Fetch>>,
    ) -> Result<Self, push::BadKey> {
        let push = push::Pusher::new(key, &settings)?;
        let (limits, open) = (session::Limits::default(), stream::OpenPages::default());
        let wanted = Notify::new();
        Ok(Self(Arc::new(Inner { db, clock, chance, words, settings, push, fetch, limits, open, wanted })))
    }

    /// The page, and what services post to.
    pub fn router(&self, webhook: Option<Arc<dyn Webhook>>) -> Router {
        let mut router = self.folder("/", None).route("/healthz", get(healthz).with_state(self.clone()));
        if let Some(webhook) = webhook {
            router = router.route("/telegram", post(posted).with_state(webhook));
        }
        with_headers(router)
    }

    /// The page in a folder, `path` with a slash at the end; in the demo with the one person whose chat it is.
    pub fn folder(&self, path: &str, resident: Option<AddressId>) -> Router {
        let site = Site { web: self.clone(), path: path.into(), resident };
        let at = |name: &str| format!("{path}{name}");
        Router::new()
            .route(path, get(page::chat))
            .route(&at("session"), post(session::open))
            .route(&at("lines"), get(stream::lines))
            .route(&at("say"), post(intake::say))
            .route(&at("media"), post(intake::media))
            .route(&at("media/{secret}"), get(files::media))
            .route(&at("sound/{line}/{part}"), get(sound::sound))
            .route(&at("shown"), post(intake::shown))
            .route(&at("push"), get(push::key).post(push::subscribe))
            .route(&at("push/stop"), post(push::stop))
            .route(&at("calendar/{file}"), get(agenda::feed))
            .route(&at("{file}"), get(page::file))
            .layer(DefaultBodyLimit::max(LARGEST + 64 * 1024))
            .with_state(site)
    }
}

/// Serves `router` on `listener` until `stop` says true; open streams end then.
pub async fn serve(
    router: Router,
    listener: TcpListener,
    stop: watch::Receiver<bool>,
) -> std::io::Result<()> {
    let ended = stopped(stop.clone());
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::select! {
        served = axum::serve(listener, service).with_graceful_shutdown(stopped(stop)) => served,
        // A stream of lines never ends by itself: it is cut, and the browser comes back.
        () = async { ended.await; tokio::task::yield_now().await } => Ok(()),
    }
}

/// The router of the figures for Prometheus.
pub fn metrics(db: Db) -> Router {
    let figures = async |State(db): State<Db>| match crate::metrics::text(&db).await {
        Ok(text) => (StatusCode::OK, text),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, Vec::new()),
    };
    Router::new().route("/metrics", get(figures)).with_state(db)
}

/// The headers every answer carries.
pub fn with_headers(router: Router) -> Router {
    let fixed = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    router
        .layer(fixed(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed(header::REFERRER_POLICY, "no-referrer"))
        .layer(fixed(
            HeaderName::from_static("permissions-policy"),
            "microphone=(self), camera=(), geolocation=()",
        ))
        .layer(CompressionLayer::new())
}

/// Whether this process can serve: the database answers.
async fn healthz(State(web): State<Web>) -> StatusCode {
    let readable = async {
        let mut tx = web.0.db.read().await?;
        crate::store::inbox::count_open(&mut tx).await?;
        tx.rollback().await
    };
    match readable.await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// An event posted by Telegram: yes only after it is stored.
async fn posted(State(webhook): State<Arc<dyn Webhook>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let secret = headers.get("x-telegram-bot-api-secret-token").and_then(|value| value.to_str().ok());
    if !secret.is_some_and(|secret| webhook.knows(secret)) {
        return StatusCode::FORBIDDEN;
    }
    match webhook.accept(&body).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            tracing::error!(%error, "a posted event could not be stored");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// Why a request is not answered with what it asks.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error("no session")]
    NoSession,
    #[error("not found")]
    NotFound,
    #[error("bad request")]
    Bad,
    #[error("too large")]
    TooLarge,
    #[error("too many")]
    TooMany,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NoSession => StatusCode::UNAUTHORIZED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Bad => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Store(error) => {
                tracing::error!(%error, "a request could not be served");
                StatusCode::SERVICE_UNAVAILABLE
            }
        };
        status.into_response()
    }
}

impl Channel for Web {
    fn send<'a>(&'a self, to: &'a Destination, what: &'a Outgoing) -> BoxFuture<'a, Result<Sent, SendError>> {
        Box::pin(line::write(self, to, what))
    }
}
