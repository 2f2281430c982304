// SPDX-License-Identifier: EUPL-1.2
//! How long the program keeps what: one table, kept by the job `retention` and read by the tests (practice.md §4,
//! rule 6).

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::quiet::at;
use super::school::SchoolYear;

/// Something that is not kept for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A code nobody used, counted from when it expired.
    UnusedCode,
    /// A class-level update, with its receivers, counted from when it was made.
    Post,
    /// A picture, document or recording, counted from when it was made.
    Media,
    /// A sound of the speech program, counted from when it was made.
    Sound,
    /// A person without a child, role or wish at any school, counted from the day the last child left.
    Person,
    /// A child that is missing from the list, counted from the day it was first missing.
    MissingChild,
    /// The home language of a class list, counted from the import; dropped earlier at sign-up.
    HomeLanguage,
    /// The mark that an event was seen, counted from when it came. Telegram repeats updates for a day.
    SeenMark,
    /// What a message on the wire was, after it arrived or failed.
    SentMessage,
    /// A line of the web chat.
    ChatLine,
    /// A counted wrong code.
    WrongCode,
    /// A finished job.
    DoneJob,
    /// A browser's session, counted from its last use.
    Session,
    /// A chat in which nobody signed up, counted from its last use.
    StrangerAddress,
    /// A request to join that nobody decided.
    OpenJoin,
    /// What a household got in a week.
    WeeklyItem,
    /// That a family was spoken with by phone.
    Spoken,
    /// A time for conversations with who came, counted from when it was over.
    Talk,
    /// What a family prepared for a conversation, counted from when that was or was cancelled.
    Preparation,
    /// A wish for meetings, counted from when it was made. Whose it was goes with the preparation.
    MeetingWish,
    /// Where a teacher visited a family, counted from when the visit was over.
    HomeAddress,
    /// A request for a conversation with the words of it, counted from when it was made.
    Request,
    /// An interpreter's hours, counted from when they were over.
    InterpreterHours,
    /// In which language a family wanted an interpreter in a round, counted from when families chose last.
    InterpreterWish,
    /// That a parent was invited to choose a time, and how often they were reminded of it.
    TalkInvite,
    /// An agreement, counted from when it was looked back on or stopped, or waited in vain for an answer.
    Agreement,
    /// A contact that was stopped, counted from then on.
    Follow,
    /// What a family said before a goodbye, counted from the talk's end.
    Goodbye,
    /// A round for some children, with what is said of them, counted from when nobody chooses any more.
    ChosenRound,
    /// What suits a family, counted from when nobody chooses any more.
    Wish,
}

impl Kept {
    /// All, for the job and the table in the README.
    pub const ALL: [Self; 30] = [
        Self::UnusedCode,
        Self::Post,
        Self::Media,
        Self::Sound,
        Self::Person,
        Self::MissingChild,
        Self::HomeLanguage,
        Self::SeenMark,
        Self::SentMessage,
        Self::ChatLine,
        Self::WrongCode,
        Self::DoneJob,
        Self::Session,
        Self::StrangerAddress,
        Self::OpenJoin,
        Self::WeeklyItem,
        Self::Spoken,
        Self::Talk,
        Self::Preparation,
        Self::MeetingWish,
        Self::HomeAddress,
        Self::Request,
        Self::InterpreterHours,
        Self::InterpreterWish,
        Self::TalkInvite,
        Self::Agreement,
        Self::Follow,
        Self::Goodbye,
        Self::ChosenRound,
        Self::Wish,
    ];

    /// The span after which it goes; `None` for what goes on a fixed day, see [`Kept::gone_before`].
    pub fn span(self) -> Option<TimeDelta> {
        match self {
            Self::Post
            | Self::Talk
            | Self::MeetingWish
            | Self::HomeAddress
            | Self::Request
            | Self::InterpreterHours
            | Self::InterpreterWish
            | Self::TalkInvite
            | Self::ChosenRound => None,
            Self::UnusedCode | Self::Media | Self::Sound | Self::HomeLanguage | Self::Spoken => {
                Some(TimeDelta::weeks(8))
            }
            Self::Preparation | Self::Goodbye => Some(TimeDelta::weeks(6)),
            Self::Person | Self::Agreement | Self::Follow => Some(TimeDelta::weeks(4)),
            Self::MissingChild => Some(TimeDelta::days(60)),
            Self::SeenMark => Some(TimeDelta::days(8)),
            Self::SentMessage | Self::DoneJob | Self::StrangerAddress | Self::OpenJoin => {
                Some(TimeDelta::days(30))
            }
            // A parent scrolls back to what was said this school year.
            Self::ChatLine => Some(TimeDelta::days(365)),
            Self::WeeklyItem | Self::Wish => Some(TimeDelta::weeks(2)),
            Self::WrongCode => Some(TimeDelta::hours(2)),
            Self::Session => Some(TimeDelta::days(400)),
        }
    }

    /// What is from before this moment goes at `now`. Posts, talks and what goes with them go on 31 August: what is from
    /// before the running school year is gone from 1 September on. A home address goes on the day after.
    pub fn gone_before(self, now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        match (self, self.span()) {
            (_, Some(span)) => now - span,
            (Self::HomeAddress, None) => {
                at(now.with_timezone(&zone).date_naive().and_time(NaiveTime::MIN), zone)
            }
            (_, None) => SchoolYear::at(now - TimeDelta::days(31), zone).begins(zone),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;

    #[test]
    fn posts_of_last_year_are_kept_in_august_and_gone_in_september() -> Result<(), chrono::ParseError> {
        let june: DateTime<Utc> = "2026-06-20T10:00:00Z".parse()?;
        let august: DateTime<Utc> = "2026-08-31T10:00:00Z".parse()?;
        let september: DateTime<Utc> = "2026-09-01T10:00:00Z".parse()?;
        assert!(june >= Kept::Post.gone_before(august, Amsterdam));
        assert!(june < Kept::Post.gone_before(september, Amsterdam));
        Ok(())
    }
}
