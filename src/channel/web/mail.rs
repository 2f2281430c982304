// SPDX-License-Identifier: EUPL-1.2
//! Knocks by e-mail, through the school's mail server. The mail says that there is a message and links to the page;
//! it names nobody. Only this module names lettre.

use std::borrow::Cow;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

use super::knock::{Call, Landed};
use crate::domain::knock;

/// How long a mail server may take for one mail.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// How many mails are under way at once: mail servers allow few connections.
const AT_ONCE: usize = 8;
/// The longest part of a header in another script, before it is coded (RFC 2047).
const LONGEST_WORD: usize = 42;

/// A mail server that knocks. Its address holds a password and is never printed.
#[derive(Clone)]
pub struct Mailer(Arc<Inner>);

struct Inner {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    from: Address,
    /// The sender as a reader sees it.
    sender: String,
    hello: ClientId,
    patience: Duration,
    room: tokio::sync::Semaphore,
}

enum Tls {
    /// Only to a server on this machine.
    No,
    Starts(TlsParameters),
    Wraps(TlsParameters),
}

impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailer(..)")
    }
}

/// Settings from which no mail can be sent. Says nothing of what they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMailer {
    /// The address of the server.
    #[error("is no mail server: write smtp://user:password@mail.example or smtps://…")]
    Url,
    /// The sender.
    #[error("is no sender: write noreply@school.example or De Regenboog <noreply@school.example>")]
    From,
    /// TLS does not start.
    #[error("names a server that TLS cannot be spoken with")]
    Tls,
}

impl Mailer {
    /// The server of `url`, as which `from` writes. `smtp://` begins TLS on the connection, except to this machine;
    /// `smtps://` speaks it from the first byte.
    pub fn new(url: &str, from: &str, patience: Duration) -> Result<Self, BadMailer> {
        let url: Url = url.parse().map_err(|_| BadMailer::Url)?;
        let host = match url.host().ok_or(BadMailer::Url)? {
            // An address of an unknown scheme keeps its host as a name.
            Host::Domain(name) => name.to_owned(),
            Host::Ipv4(ip) => ip.to_string(),
            Host::Ipv6(ip) => ip.to_string(),
        };
        let here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        let parameters = || TlsParameters::new(host.clone()).map_err(|_| BadMailer::Tls);
        let (tls, port) = match url.scheme() {
            "smtp" if here => (Tls::No, 25),
            "smtp" => (Tls::Starts(parameters()?), 587),
            "smtps" => (Tls::Wraps(parameters()?), 465),
            _ => return Err(BadMailer::Url),
        };
        let decode = |text: &str| {
            percent_decode_str(text).decode_utf8().map(Cow::into_owned).map_err(|_| BadMailer::Url)
        };
        let credentials = match (url.username(), url.password()) {
            ("", None) => None,
            (user, Some(password)) => Some(Credentials::new(decode(user)?, decode(password)?)),
            (_, None) => return Err(BadMailer::Url),
        };
        let (name, address) = match from.trim().strip_suffix('>').and_then(|from| from.rsplit_once('<')) {
            Some((name, address)) => (name.trim().trim_matches('"'), address),
            None => ("", from),
        };
        let address = knock::mail(address).ok_or(BadMailer::From)?;
        let domain = address.rsplit('@').next().unwrap_or_default().to_owned();
        let sender = if name.is_empty() { address.clone() } else { format!("{} <{address}>", coded(name)) };
        Ok(Self(Arc::new(Inner {
            host,
            port: url.port().unwrap_or(port),
            tls,
            credentials,
            from: address.parse().map_err(|_| BadMailer::From)?,
            sender,
            hello: ClientId::Domain(domain),
            patience,
            room: tokio::sync::Semaphore::new(AT_ONCE),
        })))
    }

    /// Whether the server is there and lets us in; why not, without any secret.
    pub async fn test(&self) -> Result<(), String> {
        let meet = async {
            let mut server = self.meet().await?;
            drop(server.quit().await);
            Ok(())
        };
        match tokio::time::timeout(self.0.patience, meet).await {
            Ok(met) => met.map_err(|error| why(&error)),
            Err(_) => Err("it does not answer".to_owned()),
        }
    }

    pub(super) async fn send(&self, to: &str, call: &Call) -> Landed {
        let Ok(to) = to.parse::<Address>() else { return Landed::Refused };
        let Ok(_place) = self.0.room.acquire().await else { return Landed::Failed("stopped".to_owned()) };
        match tokio::time::timeout(self.0.patience, self.try_send(&to, call)).await {
            Ok(Ok(landed)) => landed,
            Ok(Err(error)) => Landed::Failed(why(&error)),
            Err(_) => Landed::Failed("it does not answer".to_owned()),
        }
    }

    async fn try_send(&self, to: &Address, call: &Call) -> Result<Landed, Error> {
        let mut server = self.meet().await?;
        server.command(Mail::new(Some(self.0.from.clone()), Vec::new())).await?;
        // Only here is it the receiver that is refused.
        if let Err(error) = server.command(Rcpt::new(to.clone(), Vec::new())).await {
            server.abort().await;
            let said = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            let code = error.status().map(u16::from).unwrap_or_default();
            return if knock::is_no_mailbox(code, &said) { Ok(Landed::Refused) } else { Err(error) };
        }
        server.command(Data).await?;
        server.message(self.written(to, call).as_bytes()).await?;
        // It is theirs now; how they say goodbye is all the same.
        drop(server.quit().await);
        Ok(Landed::Arrived)
    }

    async fn meet(&self) -> Result<AsyncSmtpConnection, Error> {
        let Inner { host, port, tls, credentials, hello, patience, .. } = &*self.0;
        let wraps = match tls {
            Tls::Wraps(parameters) => Some(parameters.clone()),
            _ => None,
        };
        let at = (host.as_str(), *port);
        let mut server = AsyncSmtpConnection::connect_tokio1(at, Some(*patience), hello, wraps, None).await?;
        if let Tls::Starts(parameters) = tls {
            server.starttls(parameters.clone(), hello).await?;
        }
        if let Some(credentials) = credentials {
            server.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(server)
    }

    /// The mail (RFC 5322): its subject is all it says.
    fn written(&self, to: &Address, call: &Call) -> String {
        let Call { title, link, language, now, id } = call;
        let body = STANDARD.encode(format!("{title}\r\n\r\n{link}\r\n"));
        let lines: Vec<&str> =
            (0..body.len()).step_by(76).map(|at| &body[at..body.len().min(at + 76)]).collect();
        let headers = [
            format!("From: {}", self.0.sender),
            format!("To: {to}"),
            format!("Subject: {}", coded(title)),
            format!("Date: {}", now.to_rfc2822()),
            format!("Message-ID: <{}@{}>", id.simple(), self.0.from.domain()),
            "Auto-Submitted: auto-generated".to_owned(),
            format!("Content-Language: {language}"),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
            "Content-Transfer-Encoding: base64".to_owned(),
        ];
        format!("{}\r\n\r\n{}\r\n", headers.join("\r\n"), lines.join("\r\n"))
    }
}

/// Why it did not work: the kind and the number of the answer. Its words may name the receiver.
fn why(error: &Error) -> String {
    match error.status() {
        Some(code) => format!("it answers {code}"),
        None if error.is_timeout() => "it does not answer".to_owned(),
        None if error.is_tls() => "TLS fails".to_owned(),
        None if error.is_client() => "it offers no way to log in or no TLS".to_owned(),
        None if error.is_response() => "its answer is not readable".to_owned(),
        None => "it is not reachable".to_owned(),
    }
}

/// A text of any script in a header (RFC 2047).
fn coded(text: &str) -> String {
    let mut words = vec![String::new()];
    for c in text.chars().filter(|c| !c.is_control()) {
        if words.last().is_some_and(|word| word.len() + c.len_utf8() > LONGEST_WORD) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    let coded = words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word)));
    coded.collect::<Vec<_>>().join("\r\n ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mailer(url: &str, from: &str) -> Result<Mailer, BadMailer> {
        Mailer::new(url, from, PATIENCE)
    }

    #[test]
    fn what_is_no_mail_server_or_no_sender_is_told_apart() {
        let from = "noreply@school.example";
        assert!(mailer("smtp://user:p%40ss@mail.example", from).is_ok());
        assert!(
            mailer("smtps://user:pass@mail.example:4650", "De Regenboog <noreply@school.example>").is_ok()
        );
        assert!(mailer("smtp://127.0.0.1:2525", from).is_ok());
        for wrong in ["", "mail.example", "http://mail.example", "smtp://", "smtp://user@mail.example"] {
            assert_eq!(mailer(wrong, from).err(), Some(BadMailer::Url), "{wrong}");
        }
        for wrong in ["", "De Regenboog", "a@b", "a@b.nl>\r\nBcc: c@d.nl", "De Regenboog <>"] {
            assert_eq!(mailer("smtp://mail.example", wrong).err(), Some(BadMailer::From), "{wrong}");
        }
    }

    #[test]
    fn only_a_server_on_this_machine_is_spoken_to_in_clear() {
        let tls = |url| mailer(url, "a@b.nl").map(|mailer| matches!(mailer.0.tls, Tls::No));
        assert_eq!(tls("smtp://localhost"), Ok(true));
        assert_eq!(tls("smtp://[::1]:25"), Ok(true));
        assert_eq!(tls("smtp://mail.example"), Ok(false));
        assert_eq!(tls("smtp://127.0.0.1.mail.example"), Ok(false));
        assert_eq!(tls("smtps://localhost"), Ok(false));
    }

    #[test]
    fn a_secret_is_neither_printed_nor_in_an_error() {
        let made = mailer("smtp://user:hunter2@mail.example", "a@b.nl");
        assert_eq!(format!("{made:?}"), "Ok(Mailer(..))");
        let error =
            mailer("smtpx://user:hunter2@mail.example", "a@b.nl").err().map(|error| error.to_string());
        assert!(error.is_some_and(|error| !error.contains("hunter2")));
    }

    #[test]
    fn a_subject_of_any_script_is_coded_in_short_lines() {
        let subject = coded("Нове повідомлення зі школи \u{1f514}");
        let mut read = String::new();
        for line in subject.split("\r\n ") {
            assert!(line.len() <= 75, "{line}");
            let word =
                line.strip_prefix("=?utf-8?B?").and_then(|word| word.strip_suffix("?=")).expect("a word");
            read.push_str(
                &String::from_utf8(STANDARD.decode(word).expect("base64")).expect("whole characters"),
            );
        }
        assert_eq!(read, "Нове повідомлення зі школи \u{1f514}");
    }
}
