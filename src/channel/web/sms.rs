// SPDX-License-Identifier: EUPL-1.2
//! Knocks by text message, through a gateway of the school's choice that takes `{"to": "+31…", "text": "…"}`.

use std::fmt;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use serde_json::json;
use url::Url;

use super::knock::{Call, Landed};

/// How long a gateway may take for one message.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// A gateway for text messages. Its address and token are never printed.
#[derive(Clone)]
pub struct SmsGateway {
    url: Url,
    token: Option<HeaderValue>,
    client: reqwest::Client,
}

impl fmt::Debug for SmsGateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SmsGateway(..)")
    }
}

/// Settings from which no text message can be sent. Says nothing of what they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadGateway {
    /// The address of the gateway.
    #[error("is no address of a gateway: write https://…")]
    Url,
    /// The token.
    #[error("cannot stand in a header: letters, digits and signs of ASCII only")]
    Token,
    /// This program cannot speak TLS.
    #[error("cannot be reached, because this program cannot speak TLS")]
    Tls,
}

impl SmsGateway {
    /// The gateway at `url`, which knows us by `token`. Numbers and links go over https, or stay on this machine.
    pub fn new(url: &str, token: Option<&str>, patience: Duration) -> Result<Self, BadGateway> {
        let url: Url = url.parse().map_err(|_| BadGateway::Url)?;
        let here = match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        };
        if url.scheme() != "https" && !(here && url.scheme() == "http") {
            return Err(BadGateway::Url);
        }
        let token = match token {
            None => None,
            Some(token) => {
                let mut header =
                    HeaderValue::from_str(&format!("Bearer {token}")).map_err(|_| BadGateway::Token)?;
                header.set_sensitive(true);
                Some(header)
            }
        };
        let client = reqwest::Client::builder()
            .timeout(patience)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| BadGateway::Tls)?;
        Ok(Self { url, token, client })
    }

    /// A gateway that takes a message answers 2xx, and 422 where the number can never be reached; anything else may
    /// work later.
    pub(super) async fn send(&self, to: &str, call: &Call) -> Landed {
        let text = format!("{}\n{}", call.title, call.link);
        let mut request = self.client.post(self.url.clone()).header(CONTENT_TYPE, "application/json");
        if let Some(token) = &self.token {
            request = request.header(AUTHORIZATION, token.clone());
        }
        let answer = request.body(json!({ "to": to, "text": text }).to_string()).send().await;
        match answer.map(|answer| answer.status().as_u16()) {
            Ok(200..=299) => Landed::Arrived,
            Ok(422) => Landed::Refused,
            Ok(status) => Landed::Failed(format!("it answers {status}")),
            // The error's own words hold the address.
            Err(error) if error.is_timeout() => Landed::Failed("it does not answer".to_owned()),
            Err(_) => Landed::Failed("it is not reachable".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_over_https_or_stay_on_this_machine() {
        let new = |url, token| SmsGateway::new(url, token, PATIENCE).map(|made| format!("{made:?}"));
        assert_eq!(
            new("https://sms.example/send?key=hunter2", Some("hunter2")),
            Ok("SmsGateway(..)".to_owned())
        );
        assert!(new("http://127.0.0.1:9000/", None).is_ok());
        for wrong in
            ["", "sms.example", "http://sms.example/", "ftp://127.0.0.1/", "http://127.0.0.1.sms.example/"]
        {
            assert_eq!(new(wrong, None), Err(BadGateway::Url), "{wrong}");
        }
        assert_eq!(new("https://sms.example/", Some("a\r\nb")), Err(BadGateway::Token));
    }
}
