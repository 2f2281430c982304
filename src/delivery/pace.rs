// SPDX-License-Identifier: EUPL-1.2
//! Pacing: how fast messages may leave. A pure function of what left before.
//!
//! Telegram's limits are unpublished; these are what its FAQ names (30 a second in all, one a second in a chat
//! with short bursts). Whatever the channel itself says (`retry_after`) is obeyed exactly.

use std::collections::HashMap;

use chrono::TimeDelta;

use crate::clock::Moment;
use crate::domain::id::AddressId;

/// How fast messages may leave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// Messages a second of one bot in all.
    pub bot: f64,
    /// Messages a second in one chat.
    pub chat: f64,
    /// Messages at once in one chat, before [`Rates::chat`] holds.
    pub burst: f64,
}

impl Default for Rates {
    fn default() -> Self {
        Self { bot: 30.0, chat: 1.0, burst: 5.0 }
    }
}

/// A bucket that fills with time.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Bucket {
    level: f64,
    at: Moment,
}

impl Bucket {
    fn full(size: f64, now: Moment) -> Self {
        Self { level: size, at: now }
    }

    fn fill(&mut self, rate: f64, size: f64, now: Moment) {
        let seconds = (now - self.at).as_seconds_f64().max(0.0);
        self.level = (self.level + seconds * rate).min(size);
        self.at = self.at.max(now);
    }

    /// When the level is at least one.
    fn ready_at(&self, rate: f64) -> Moment {
        if self.level >= 1.0 {
            return self.at;
        }
        // Rounded up to whole milliseconds: a sleeper that wakes too early would only sleep again.
        let millis = ((1.0 - self.level) / rate * 1_000.0).ceil().min(86_400_000.0);
        #[expect(clippy::cast_possible_truncation, reason = "at most a day of milliseconds")]
        let wait = TimeDelta::milliseconds(millis as i64);
        self.at + wait
    }
}

/// The pace of one bot: one bucket for all, one per chat, and what the channel asked for.
#[derive(Clone, Debug)]
pub struct Pace {
    rates: Rates,
    bot: Option<Bucket>,
    chats: HashMap<AddressId, Bucket>,
    not_before: HashMap<AddressId, Moment>,
    /// Chats that were told to wait, and until when.
    told_to_wait: HashMap<AddressId, Moment>,
}

/// Whether a message may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// Now; it is counted.
    Now,
    /// This chat must wait until then.
    ChatWaits(Moment),
    /// Notices must wait until then.
    BotWaits(Moment),
}

impl Pace {
    /// Nothing has left yet.
    pub fn new(rates: Rates) -> Self {
        Self {
            rates,
            bot: None,
            chats: HashMap::new(),
            not_before: HashMap::new(),
            told_to_wait: HashMap::new(),
        }
    }

    /// Whether a message to `chat` may leave at `now`. A reply draws from the bot's bucket even into debt;
    /// a notice takes what is left.
    pub fn leave(&mut self, chat: AddressId, is_reply: bool, now: Moment) -> Leave {
        let leave = self.decide(chat, is_reply, now);
        match leave {
            Leave::ChatWaits(until) => self.told_to_wait.insert(chat, until),
            Leave::Now | Leave::BotWaits(_) => self.told_to_wait.remove(&chat),
        };
        leave
    }

    fn decide(&mut self, chat: AddressId, is_reply: bool, now: Moment) -> Leave {
        let rates = self.rates;
        if let Some(until) = self.not_before.get(&chat) {
            if *until > now {
                return Leave::ChatWaits(*until);
            }
            self.not_before.remove(&chat);
        }
        let own = self.chats.entry(chat).or_insert_with(|| Bucket::full(rates.burst, now));
        own.fill(rates.chat, rates.burst, now);
        if own.level < 1.0 {
            return Leave::ChatWaits(own.ready_at(rates.chat));
        }
        let bot = self.bot.get_or_insert_with(|| Bucket::full(rates.bot, now));
        bot.fill(rates.bot, rates.bot, now);
        if bot.level < 1.0 && !is_reply {
            return Leave::BotWaits(bot.ready_at(rates.bot));
        }
        bot.level -= 1.0;
        own.level -= 1.0;
        Leave::Now
    }

    /// The channel asked this chat to wait.
    pub fn hold(&mut self, chat: AddressId, until: Moment) {
        let held = self.not_before.entry(chat).or_insert(until);
        *held = (*held).max(until);
    }

    /// Forgets chats whose buckets are full again: they pace like new ones.
    pub fn tidy(&mut self, now: Moment) {
        let rates = self.rates;
        self.chats.retain(|_, bucket| {
            bucket.fill(rates.chat, rates.burst, now);
            bucket.level < rates.burst
        });
        self.not_before.retain(|_, until| *until > now);
    }

    /// How many chats were told to wait and still must.
    pub fn waiting(&mut self, now: Moment) -> usize {
        self.told_to_wait.retain(|_, until| *until > now);
        self.told_to_wait.len()
    }

    /// How many chats it remembers.
    pub fn remembered(&self) -> usize {
        self.chats.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn chat(number: u8) -> AddressId {
        AddressId(Uuid::from_u128(number.into()))
    }

    fn start() -> Moment {
        "2026-09-01T08:00:00Z".parse().expect("a moment")
    }

    proptest! {
        #[test]
        fn no_second_carries_more_notices_than_the_rate_and_no_chat_more_than_its_burst(
            asks in proptest::collection::vec((0u8..20, 0i64..200), 1..400),
        ) {
            let mut pace = Pace::new(Rates::default());
            let mut now = start();
            let mut left: Vec<(AddressId, Moment)> = Vec::new();
            for (to, wait) in asks {
                now += TimeDelta::milliseconds(wait);
                if pace.leave(chat(to), false, now) == Leave::Now {
                    left.push((chat(to), now));
                }
            }
            for (_, from) in &left {
                let second = left.iter().filter(|(_, at)| *at >= *from && *at - *from < TimeDelta::seconds(1));
                prop_assert!(second.clone().count() <= 60);
                for to in 0..20 {
                    prop_assert!(second.clone().filter(|(who, _)| *who == chat(to)).count() <= 6);
                }
            }
        }

        #[test]
        fn whoever_waits_as_long_as_told_may_leave(asks in 1usize..200, reply: bool) {
            let mut pace = Pace::new(Rates::default());
            let mut now = start();
            for _ in 0..asks {
                match pace.leave(chat(1), reply, now) {
                    Leave::Now => {}
                    Leave::ChatWaits(until) | Leave::BotWaits(until) => {
                        prop_assert!(until > now);
                        now = until;
                        prop_assert_eq!(pace.leave(chat(1), reply, now), Leave::Now);
                    }
                }
            }
        }
    }

    #[test]
    fn replies_go_on_while_notices_wait() {
        let mut pace = Pace::new(Rates::default());
        for number in 0..30 {
            assert_eq!(pace.leave(chat(number), false, start()), Leave::Now);
        }
        assert!(matches!(pace.leave(chat(50), false, start()), Leave::BotWaits(_)));
        assert_eq!(pace.leave(chat(51), true, start()), Leave::Now);
    }

    #[test]
    fn a_chat_that_must_wait_waits_exactly_as_long_as_the_channel_said() {
        let mut pace = Pace::new(Rates::default());
        let until = start() + TimeDelta::seconds(7);
        pace.hold(chat(1), until);
        assert_eq!(pace.leave(chat(1), true, start()), Leave::ChatWaits(until));
        assert_eq!(pace.leave(chat(2), true, start()), Leave::Now);
        assert_eq!(pace.leave(chat(1), true, until), Leave::Now);
    }
}
