// SPDX-License-Identifier: EUPL-1.2
//! Which messages came twice, and whether a kill excuses it.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::bot_api::{BotApi, Call};

/// How long after the death of its sender a busy machine may still take a call in.
const ON_THE_WIRE: Duration = Duration::from_secs(1);
/// How many messages may be on their way at once: sent, and not yet recorded as sent.
const ON_THE_WAY: usize = 64;

/// When processes were killed.
#[derive(Default)]
pub struct Kills(Vec<Instant>);

/// What was found.
pub struct Repeats {
    /// How many messages came once more than they should.
    pub count: usize,
    /// How long before its kill the oldest of them had come.
    oldest: Duration,
    /// The most that one kill repeated.
    most: usize,
    kills: usize,
    sent: usize,
}

impl Kills {
    #[expect(
        clippy::disallowed_methods,
        reason = "compared with the moments of calls, which are the wall's clock"
    )]
    pub fn happens_now(&mut self) {
        self.0.push(Instant::now());
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Every repeated message, each laid to the kill that excuses it.
    ///
    /// A message that was not recorded as sent is the first of its chat that a new process sends, and no two
    /// messages in a row are the same: so a repeat is a call that says what the call before it said.
    pub fn repeats(&self, api: &BotApi) -> Repeats {
        let mut last: BTreeMap<i64, &Call> = BTreeMap::new();
        let mut of_kill = vec![0; self.count()];
        let (mut count, mut sent, mut oldest) = (0, 0, Duration::ZERO);
        let calls = api.calls();
        for call in calls.iter().filter(|call| is_message(call)) {
            sent += 1;
            assert!(!says(&call.body).contains("<code>"), "an apology: {}", call.body);
            let before = call.chat.and_then(|chat| last.insert(chat, call));
            let Some(before) =
                before.filter(|before| (before.method, &before.body) == (call.method, &call.body))
            else {
                continue;
            };
            count += 1;
            let died = self.0.iter().position(|kill| (before.at..=call.at).contains(kill));
            // A call that was on its way is taken in after its sender has died.
            let late =
                || self.0.iter().rposition(|kill| *kill <= before.at && before.at - *kill < ON_THE_WIRE);
            let kill = died.or_else(late).unwrap_or_else(|| panic!("repeated without a kill: {}", call.body));
            let age = self.0[kill].saturating_duration_since(before.at);
            oldest = oldest.max(age);
            of_kill[kill] += 1;
        }
        // A call that was taken in late may count for the kill after its own: so however many kills in a row may
        // repeat as much as one kill more, and all from the first on no more than their own.
        for first in 0..of_kill.len() {
            let before = usize::from(first > 0);
            for last in first..of_kill.len() {
                let (some, kills) = (&of_kill[first..=last], last - first + 1);
                let repeated: usize = some.iter().sum();
                assert!(
                    repeated <= (kills + before) * ON_THE_WAY,
                    "kills in a row repeated {some:?} messages"
                );
            }
        }
        let most = of_kill.into_iter().max().unwrap_or_default();
        Repeats { count, oldest, most, kills: self.count(), sent }
    }
}

/// What a call says to a person.
fn says(body: &Value) -> &str {
    body["text"].as_str().unwrap_or_default()
}

/// Whether a call sends or changes a message: those are rows of the outbox.
pub fn is_message(call: &Call) -> bool {
    matches!(call.method, "sendMessage" | "editMessageText")
}

impl fmt::Display for Repeats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { count, oldest, most, kills, sent } = self;
        write!(f, "{kills} kills, {sent} messages, {count} of them repeats, at most {most} by one kill, ")?;
        write!(f, "the oldest {oldest:?} before it")
    }
}
