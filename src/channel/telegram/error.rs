// SPDX-License-Identifier: EUPL-1.2
//! Why a call failed, and what that means for a message.

use chrono::TimeDelta;
use teloxide::{ApiError, RequestError};

use crate::channel::SendError;

/// Why Telegram did not do what was asked. Never holds an address: the token is part of each.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Too much at once: wait exactly so long.
    #[error("asked to wait {} s", after.num_seconds())]
    Throttled {
        /// How long.
        after: TimeDelta,
    },
    /// Not there, not in time, or nonsense: it may have been done.
    #[error("not reachable: {0}")]
    Away(String),
    /// Refused, in Telegram's words.
    #[error("refused: {0}")]
    Refused(String),
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::RetryAfter(wait) => Self::Throttled { after: wait.chrono_duration() },
            RequestError::Api(why) => Self::Refused(words(why)),
            RequestError::MigrateToChatId(_) => {
                Self::Refused("Bad Request: group chat was upgraded to a supergroup chat".to_owned())
            }
            RequestError::Network(error) => away(&error),
            // The answer itself may hold what a person wrote.
            RequestError::InvalidJson { .. } => Self::Away("the answer is no JSON".to_owned()),
            RequestError::Io(error) => Self::Away(error.to_string()),
        }
    }
}

impl From<Failure> for SendError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Throttled { after } => Self::Throttled { after },
            Failure::Refused(why) if is_gone(&why) => Self::PersonGone,
            Failure::Refused(why) if is_final(&why) => Self::Rejected(why),
            // Other refusals are not the message's fault: the token was replaced, the server stumbled.
            Failure::Refused(why) | Failure::Away(why) => Self::Unreachable(why),
        }
    }
}

/// What Telegram said. teloxide has a name for some refusals, and changes the words of two.
fn words(why: ApiError) -> String {
    match why {
        ApiError::Unknown(words) | ApiError::CantParseEntities(words) => words,
        ApiError::InvalidToken => "Unauthorized".to_owned(),
        named => named.to_string(),
    }
}

/// The chat cannot be written to, now or later: blocked, left, deleted, or never begun.
fn is_gone(why: &str) -> bool {
    const NOBODY: [&str; 6] = [
        "Bad Request: chat not found",
        "Bad Request: user not found",
        "Bad Request: PEER_ID_INVALID",
        "Bad Request: group is deactivated",
        "Bad Request: group chat was deactivated",
        "Bad Request: USER_IS_BLOCKED",
    ];
    why.starts_with("Forbidden: ") || why.starts_with("Unauthorized: bot ") || NOBODY.contains(&why)
}

/// This very message will never be taken.
fn is_final(why: &str) -> bool {
    why.starts_with("Bad Request: ") || why == "Request Entity Too Large"
}

/// Names the innermost cause ("connection refused"): only the outer ones name the address.
pub(super) fn away(error: &reqwest::Error) -> Failure {
    let kind = if error.is_timeout() {
        "time-out"
    } else if error.is_connect() {
        "no connection"
    } else {
        "connection lost"
    };
    let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(inner) = cause.and_then(std::error::Error::source) {
        cause = Some(inner);
    }
    Failure::Away(cause.map_or_else(|| kind.to_owned(), |cause| format!("{kind}: {cause}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fate(why: &str) -> SendError {
        let why: ApiError = serde_json::from_value(why.into()).expect("a refusal");
        Failure::from(RequestError::Api(why)).into()
    }

    #[test]
    fn every_refusal_has_one_meaning() {
        for gone in [
            "Forbidden: bot was blocked by the user",
            "Forbidden: user is deactivated",
            "Forbidden: bot was kicked from the group chat",
            "Forbidden: bot was kicked from the supergroup chat",
            "Forbidden: bot can't initiate conversation with a user",
            "Unauthorized: bot can't initiate conversation with a user",
            "Bad Request: chat not found",
            "Bad Request: user not found",
        ] {
            assert_eq!(fate(gone), SendError::PersonGone, "{gone}");
        }
        for refused in [
            "Bad Request: message text is empty",
            "Bad Request: can't parse entities: Unexpected end tag at byte offset 1",
            "Bad Request: BUTTON_DATA_INVALID",
            "Bad Request: something Telegram thinks of tomorrow",
            "Request Entity Too Large",
        ] {
            assert_eq!(fate(refused), SendError::Rejected(refused.to_owned()));
        }
        for passing in [
            "Unauthorized",
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            "Internal Server Error: sent data is wrong",
            "Bad Gateway",
            "Too Many Requests: retry later",
        ] {
            assert_eq!(fate(passing), SendError::Unreachable(passing.to_owned()));
        }
    }
}
