// SPDX-License-Identifier: EUPL-1.2
//! A mail server played by the test: it takes mails on a real socket, keeps them, and is as ill as it is told.

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// Longer than a mail takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// How the server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Takes mails.
    Well,
    /// Takes connections and says nothing.
    Hangs,
    /// Asks to come again later.
    Busy,
    /// Knows no such mailbox.
    NoSuchUser,
    /// Takes nothing from us.
    Denies,
}

/// A mail server.
pub struct MailServer {
    /// Where it listens: `smtp://` with a user and a password.
    pub url: String,
    mood: Arc<Mutex<Mood>>,
    mails: mpsc::UnboundedReceiver<Mail>,
    visits: mpsc::UnboundedReceiver<Mood>,
}

/// A mail it took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Whom it is for, as the envelope says.
    pub to: String,
    /// The headers as they came, long ones made one line.
    pub head: String,
    /// The text.
    pub text: String,
}

impl Mail {
    /// One header, coded words read.
    pub fn header(&self, name: &str) -> String {
        let start = format!("{name}: ");
        let line = self.head.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default();
        let words = line.split(' ').map(|word| {
            let coded = word.strip_prefix("=?utf-8?B?").and_then(|word| word.strip_suffix("?="));
            match coded {
                Some(coded) => String::from_utf8(STANDARD.decode(coded).expect("base64")).expect("UTF-8"),
                None => format!(" {word} "),
            }
        });
        words.collect::<String>().replace("  ", " ").trim().to_owned()
    }

    /// The token of the personal link.
    pub fn token(&self) -> String {
        self.text.split("#me=").nth(1).expect("a link").trim().to_owned()
    }
}

impl MailServer {
    /// Opens on a free port.
    pub async fn opens() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let at = listener.local_addr().expect("an address");
        let mood = Arc::new(Mutex::new(Mood::Well));
        let (keep, mails) = mpsc::unbounded_channel();
        let (tell, visits) = mpsc::unbounded_channel();
        let now = Arc::clone(&mood);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let mood = *now.lock().expect("a mood");
                let (keep, tell) = (keep.clone(), tell.clone());
                tokio::spawn(async move {
                    let end = serve(connection, mood, &keep).await;
                    tell.send(mood).ok();
                    end
                });
            }
        });
        Self { url: format!("smtp://school:s3cret@{at}"), mood, mails, visits }
    }

    /// Is so from now on.
    pub fn is(&self, mood: Mood) {
        *self.mood.lock().expect("a mood") = mood;
    }

    /// The next mail.
    pub async fn mail(&mut self) -> Mail {
        self.soon(PATIENCE).await.expect("a mail")
    }

    /// The next mail, if one comes within `span`.
    pub async fn soon(&mut self, span: Duration) -> Option<Mail> {
        tokio::time::timeout(span, self.mails.recv()).await.ok().flatten()
    }

    /// Somebody came in vain while it was so.
    pub async fn turned_away(&mut self, mood: Mood) {
        let visit = async { while self.visits.recv().await != Some(mood) {} };
        tokio::time::timeout(PATIENCE, visit).await.expect("a visit");
    }
}

/// One conversation (RFC 5321); it ends when the client leaves.
async fn serve(connection: TcpStream, mood: Mood, keep: &mpsc::UnboundedSender<Mail>) -> Option<()> {
    let mut connection = BufReader::new(connection);
    if mood == Mood::Hangs {
        connection.read_to_end(&mut Vec::new()).await.ok()?;
        return None;
    }
    let mut to = String::new();
    let mut logged_in = false;
    say(&mut connection, "220 mail.school.example").await?;
    loop {
        let line = line(&mut connection).await?;
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" => {
                say(&mut connection, "250-mail.school.example").await?;
                say(&mut connection, "250 AUTH PLAIN LOGIN").await?;
            }
            "AUTH" => {
                let token = STANDARD.decode(line.rsplit(' ').next()?).ok()?;
                logged_in = token == b"\0school\0s3cret";
                say(&mut connection, if logged_in { "235 welcome" } else { "535 5.7.8 no" }).await?;
            }
            "MAIL" => say(&mut connection, if logged_in { "250 ok" } else { "530 5.7.0 log in" }).await?,
            "RCPT" => {
                to = line.split(['<', '>']).nth(1)?.to_owned();
                let answer = match mood {
                    Mood::Busy => format!("451 4.7.1 <{to}> greylisted, come again"),
                    Mood::NoSuchUser => format!("550 5.1.1 <{to}> no such user"),
                    Mood::Denies => format!("550 5.7.1 <{to}> relaying denied"),
                    _ => "250 ok".to_owned(),
                };
                say(&mut connection, &answer).await?;
            }
            "DATA" => {
                say(&mut connection, "354 go on").await?;
                let mail = data(&mut connection, &to).await?;
                say(&mut connection, "250 taken").await?;
                keep.send(mail).ok()?;
            }
            "QUIT" => {
                say(&mut connection, "221 bye").await?;
                return Some(());
            }
            _ => say(&mut connection, "502 what?").await?,
        }
    }
}

async fn say(connection: &mut BufReader<TcpStream>, line: &str) -> Option<()> {
    connection.write_all(format!("{line}\r\n").as_bytes()).await.ok()
}

async fn line(connection: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = connection.read_line(&mut line).await.ok()?;
    (read > 0).then(|| line.trim_end().to_owned())
}

async fn data(connection: &mut BufReader<TcpStream>, to: &str) -> Option<Mail> {
    let mut lines = Vec::new();
    loop {
        let line = line(connection).await?;
        if line == "." {
            break;
        }
        assert!(line.len() <= 998 && line.is_ascii(), "a line for old servers: {line:?}");
        lines.push(line);
    }
    let all = lines.join("\n");
    let (head, body) = all.split_once("\n\n")?;
    let text = String::from_utf8(STANDARD.decode(body.replace('\n', "")).ok()?).ok()?;
    Some(Mail { to: to.to_owned(), head: head.replace("\n ", " "), text })
}
