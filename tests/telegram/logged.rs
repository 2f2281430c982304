// SPDX-License-Identifier: EUPL-1.2
//! What is logged on this test's thread, down to the last trace.

use std::io;

use tokio::sync::watch;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone)]
pub struct Logged(watch::Sender<String>);

impl Logged {
    /// Listens as long as the guard lives.
    pub fn listen() -> (Self, DefaultGuard) {
        let logged = Self(watch::Sender::new(String::new()));
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(logged.clone())
            .finish();
        let guard = tracing::subscriber::set_default(subscriber);
        (logged, guard)
    }

    pub fn so_far(&self) -> String {
        self.0.borrow().clone()
    }

    /// Waits until somebody has said this.
    pub async fn says(&self, words: &str) {
        let mut log = self.0.subscribe();
        let said = log.wait_for(|log| log.contains(words));
        let said = tokio::time::timeout(std::time::Duration::from_secs(30), said).await;
        assert!(said.is_ok(), "nobody says {words:?}");
    }
}

impl io::Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.send_modify(|log| log.push_str(&String::from_utf8_lossy(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Logged {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
