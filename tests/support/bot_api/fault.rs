// SPDX-License-Identifier: EUPL-1.2
//! What goes wrong, when a test asks for it.

use tokio::sync::watch;

use super::{answer::Refusal, methods};

/// Something that goes wrong, once, with the next call of any method but `getUpdates`.
/// [`on`](Fault::on), [`to`](Fault::to) and [`times`](Fault::times) say otherwise:
///
/// ```ignore
/// api.fault(Fault::too_many(7).on("sendMessage").to(AMINA.id).times(2));
/// ```
///
/// Of several that fit a call, the one asked for first strikes.
pub struct Fault {
    strike: Strike,
    method: Option<&'static str>,
    chat: Option<i64>,
    times: usize,
}

#[derive(Clone)]
pub enum Strike {
    Refuse(Refusal),
    Page(u16),
    CutBefore,
    CutAfter,
    Hold(Hold),
}

impl Fault {
    fn of(strike: Strike) -> Self {
        let (method, chat, times) = (None, None, 1);
        Self { strike, method, chat, times }
    }

    /// 429, "Too Many Requests: retry after …".
    pub fn too_many(retry_after: u32) -> Self {
        Self::of(Strike::Refuse(Refusal::too_many(retry_after)))
    }

    /// 403, such as `"user is deactivated"`. For a parent who blocks the bot there is
    /// [`BotApi::blocked`](super::BotApi::blocked).
    pub fn forbidden(why: &str) -> Self {
        Self::of(Strike::Refuse(Refusal::forbidden(why)))
    }

    /// 400, such as `"chat not found"`.
    pub fn bad_request(why: &str) -> Self {
        Self::of(Strike::Refuse(Refusal::bad_request(why)))
    }

    /// 5xx with a page in HTML, as when Telegram is down. The client may take its time: teloxide
    /// waits ten seconds before it tells.
    pub fn server(code: u16) -> Self {
        Self::of(Strike::Page(code))
    }

    /// The connection breaks and nothing was done.
    pub fn cut_before() -> Self {
        Self::of(Strike::CutBefore)
    }

    /// It is done, and then the connection breaks: the bot cannot know.
    pub fn cut_after() -> Self {
        Self::of(Strike::CutAfter)
    }

    /// The call is neither done nor answered until the test lets go of it.
    #[must_use = "dropping `Held` lets the calls go"]
    pub fn hold() -> (Self, Held) {
        let (held, holds) = watch::channel(());
        (Self::of(Strike::Hold(Hold(holds))), Held(held))
    }

    /// Only this method; the only way to meet `getUpdates`.
    pub fn on(mut self, method: &str) -> Self {
        self.method = Some(methods::known(method));
        self
    }

    /// Only calls about this chat.
    pub fn to(mut self, chat: i64) -> Self {
        self.chat = Some(chat);
        self
    }

    /// This many calls, one after the other.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    fn fits(&self, method: &str, chat: Option<i64>) -> bool {
        let method_fits = match self.method {
            Some(only) => only == method,
            None => method != "getUpdates",
        };
        method_fits && (self.chat.is_none() || self.chat == chat)
    }
}

/// Calls that a test keeps waiting, until it releases or drops this.
pub struct Held(watch::Sender<()>);

impl Held {
    pub fn release(self) {
        drop(self.0);
    }
}

/// The other end of [`Held`].
#[derive(Clone)]
pub struct Hold(watch::Receiver<()>);

impl Hold {
    pub async fn let_go(&mut self) {
        // Nothing is ever sent: the end of the channel is the signal, so that a test which fails
        // before it releases leaves nothing hanging.
        while self.0.changed().await.is_ok() {}
    }
}

/// The faults yet to strike.
#[derive(Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn strike(&mut self, method: &str, chat: Option<i64>) -> Option<Strike> {
        let fault = self.0.iter_mut().find(|fault| fault.fits(method, chat))?;
        fault.times -= 1;
        let strike = fault.strike.clone();
        self.0.retain(|fault| fault.times > 0);
        Some(strike)
    }
}
