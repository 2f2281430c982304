// SPDX-License-Identifier: EUPL-1.2
//! Web push without payload (RFC 8030) signed with the installation's key (VAPID, RFC 8292): a closed page is
//! called back, and no push service reads a word.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde::{Deserialize, Serialize};
use serde_json::json;
use url::Url;

use super::knock::Landed;
use super::session::{active, current};
use super::{Refusal, Settings, Site};
use crate::clock::Moment;
use crate::domain::id::AddressId;
use crate::store::{addresses, knocks, push};

/// How long a push service keeps trying, in seconds: a day.
const TTL: &str = "86400";

/// The installation's P-256 key for pushes.
#[derive(Clone)]
pub struct PushKey(pub Vec<u8>);

impl std::fmt::Debug for PushKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PushKey(..)")
    }
}

/// The stored key is none.
#[derive(Debug, thiserror::Error)]
#[error("the installation's push key is not a P-256 key, or the program cannot speak TLS")]
pub struct BadKey;

/// What knocks.
pub(super) struct Pusher {
    key: SigningKey,
    public: String,
    client: reqwest::Client,
    hosts: Vec<String>,
    contact: String,
}

impl Pusher {
    pub(super) fn new(key: &PushKey, settings: &Settings) -> Result<Self, BadKey> {
        let key = SigningKey::from_slice(&key.0).map_err(|_| BadKey)?;
        let public = URL_SAFE_NO_PAD.encode(key.verifying_key().to_encoded_point(false).as_bytes());
        let client = reqwest::Client::builder()
            .timeout(std::time::Duration::from_secs(10))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| BadKey)?;
        Ok(Self {
            key,
            public,
            client,
            hosts: settings.push_hosts.clone(),
            contact: settings.contact.clone(),
        })
    }

    /// Whether an endpoint belongs to a push service we know: a browser's word alone must not send requests
    /// into the school's network.
    fn accepts(&self, endpoint: &Url) -> bool {
        let Some(host) = endpoint.host_str() else { return false };
        let with_port = endpoint.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        self.hosts.iter().any(|known| {
            let same = *known == with_port;
            let below = endpoint.port().is_none() && host.ends_with(&format!(".{known}"));
            // A test's own service is named with its port and speaks plain http.
            (same && (endpoint.scheme() == "https" || known.contains(':')))
                || (below && endpoint.scheme() == "https")
        })
    }

    /// The signed word of who knocks, for one push service (RFC 8292, section 2).
    fn authorization(&self, endpoint: &Url, now: Moment) -> String {
        let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = part(json!({ "typ": "JWT", "alg": "ES256" }));
        let expires = (now + TimeDelta::hours(12)).timestamp();
        let origin = endpoint.origin().ascii_serialization();
        let claims = part(json!({ "aud": origin, "exp": expires, "sub": self.contact }));
        let signed = format!("{header}.{claims}");
        let signature: Signature = self.key.sign(signed.as_bytes());
        format!("vapid t={signed}.{}, k={}", URL_SAFE_NO_PAD.encode(signature.to_bytes()), self.public)
    }

    /// Knocks at one browser.
    pub(super) async fn knock(&self, endpoint: &str, now: Moment) -> Landed {
        let Ok(url) = endpoint.parse::<Url>() else { return Landed::Refused };
        let authorization = self.authorization(&url, now);
        let request = self.client.post(url).header("TTL", TTL).header("Urgency", "normal");
        let answer =
            request.header("Authorization", authorization).header("Content-Length", "0").send().await;
        match answer.map(|answer| answer.status().as_u16()) {
            Ok(200..=299) => Landed::Arrived,
            Ok(404 | 410) => Landed::Refused,
            Ok(status) => Landed::Failed(format!("it answers {status}")),
            // The error's own words hold the endpoint.
            Err(_) => Landed::Failed("it is not reachable".to_owned()),
        }
    }
}

/// The key a browser subscribes with.
#[derive(Debug, Serialize)]
pub(super) struct Key {
    key: String,
}

/// Whether the person of a chat wants no push: they are called another way, or not at all.
async fn wants_none(site: &Site, address: AddressId) -> Result<bool, Refusal> {
    let mut tx = site.web.0.db.read().await?;
    let person = addresses::get(&mut tx, address).await?.and_then(|address| address.person_id);
    let chosen = match person {
        Some(person) => knocks::way(&mut tx, person).await?.is_some(),
        None => false,
    };
    tx.rollback().await?;
    Ok(chosen)
}

/// Tells the key; none to a person who is not to be called by push.
pub(super) async fn key(State(site): State<Site>, headers: HeaderMap) -> Result<Json<Key>, Refusal> {
    let address = current(&site, &headers).await?;
    if wants_none(&site, address).await? {
        return Err(Refusal::NotFound);
    }
    Ok(Json(Key { key: site.web.0.push.public.clone() }))
}

/// A browser's subscription; its keys are not needed, because nothing is encrypted to it.
#[derive(Debug, Deserialize)]
pub(super) struct Subscription {
    endpoint: String,
}

/// Keeps a subscription.
pub(super) async fn subscribe(
    State(site): State<Site>,
    headers: HeaderMap,
    Json(subscription): Json<Subscription>,
) -> Result<Json<super::intake::Stored>, Refusal> {
    let address = active(&site, &headers).await?;
    let endpoint: Url = subscription.endpoint.parse().map_err(|_| Refusal::Bad)?;
    if subscription.endpoint.len() > 1_000 || !site.web.0.push.accepts(&endpoint) {
        return Err(Refusal::Bad);
    }
    if wants_none(&site, address).await? {
        return Err(Refusal::NotFound);
    }
    let web = &site.web.0;
    let mut tx = web.db.write().await?;
    push::subscribe(&mut tx, address, endpoint.as_str(), web.clock.now()).await?;
    tx.commit().await?;
    Ok(Json(super::intake::Stored {}))
}

/// Forgets the subscriptions of a chat.
pub(super) async fn stop(
    State(site): State<Site>,
    headers: HeaderMap,
) -> Result<Json<super::intake::Stored>, Refusal> {
    let address = active(&site, &headers).await?;
    let mut tx = site.web.0.db.write().await?;
    push::unsubscribe_all(&mut tx, address).await?;
    tx.commit().await?;
    Ok(Json(super::intake::Stored {}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier;

    fn pusher() -> Pusher {
        Pusher::new(&PushKey(vec![7; 32]), &Settings::default()).expect("a key")
    }

    #[test]
    fn only_push_services_that_are_known_are_called() {
        let accepts = |url: &str| pusher().accepts(&url.parse().expect("an address"));
        assert!(accepts("https://fcm.googleapis.com/fcm/send/abc"));
        assert!(accepts("https://db5p.notify.windows.com/w/?token=abc"));
        assert!(!accepts("http://fcm.googleapis.com/fcm/send/abc"));
        assert!(!accepts("https://127.0.0.1/admin"));
        assert!(!accepts("https://fcm.googleapis.com.evil.example/"));
        assert!(!accepts("https://evilnotify.windows.com.example/"));
    }

    #[test]
    fn the_word_of_who_knocks_is_signed_for_one_push_service() {
        let url: Url = "https://web.push.apple.com/abc".parse().expect("an address");
        let now = "2026-09-01T08:00:00Z".parse().expect("a moment");
        let header = pusher().authorization(&url, now);
        let token = header.strip_prefix("vapid t=").and_then(|rest| rest.split(',').next()).expect("a token");
        let (signed, signature) = token.rsplit_once('.').expect("three parts");
        let claims = URL_SAFE_NO_PAD.decode(signed.split('.').nth(1).expect("claims")).expect("base64");
        let claims: serde_json::Value = serde_json::from_slice(&claims).expect("JSON");
        assert_eq!(claims["aud"], "https://web.push.apple.com");
        let signature =
            Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).expect("base64")).expect("64 bytes");
        let key = VerifyingKey::from(&pusher().key);
        assert!(key.verify(signed.as_bytes(), &signature).is_ok());
    }
}
