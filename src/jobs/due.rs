// SPDX-License-Identifier: EUPL-1.2
//! When a job falls due, by which key it is known, and how long it is worth doing.

use chrono::{Datelike, TimeDelta};
use chrono_tz::Tz;

use super::{Job, retention, round, sound};
use crate::clock::{Chance, Moment};
use crate::domain::id::JobId;
use crate::domain::permission::evening;
use crate::domain::round::DIVIDED_WITHIN;
use crate::store::{StoreError, Tx, jobs};

impl Job {
    /// How long after its note a family that was not there hears of it: a slip of the finger is put right before.
    pub const OFFERS_AFTER: TimeDelta = TimeDelta::minutes(10);
    /// How long after it was booked a family is asked the questions before a goodbye.
    pub const GOODBYE_AFTER: TimeDelta = TimeDelta::hours(1);

    /// The same work planned twice has the same key.
    #[expect(clippy::too_many_lines, reason = "a table: one line per job")]
    pub fn key(&self) -> String {
        match self {
            Self::SendPost { post } => format!("post.{post}"),
            Self::EditPost { post, edition, .. } => format!("post.{post}.{edition}"),
            Self::RemindPost { post } => format!("post.{post}.reminder"),
            Self::Digest { school } => format!("digest.{school}"),
            Self::SayPost { post, address, tap } => format!("{}{tap}", sound::key(*post, *address)),
            Self::Today { school, person } => format!("today.{school}.{person}"),
            Self::ClassNews { class } => format!("class.{class}"),
            Self::ApprovalEnds { post } => format!("approval.{post}.ends"),
            Self::ApprovalTold { post } => format!("approval.{post}"),
            Self::JoinDecided { join } => format!("join.{join}"),
            Self::Appointed { role } => format!("role.{role}"),
            Self::RoleEnded { role, at } => format!("role.{role}.end.{}", at.timestamp()),
            Self::SignUpUndone { person, child, at } => {
                format!("undone.{person}.{child}.{}", at.timestamp())
            }
            Self::Letters { class, child, to, asked } => {
                let of = child.map_or(class.to_string(), |child| child.to_string());
                format!("letters.{to}.{of}.{}", asked.timestamp() / 60)
            }
            Self::AskHelp { role, asked } => format!("help.{role}.{}", asked.timestamp()),
            Self::NoList { school } => format!("no-list.{school}"),
            Self::AskPhotos { person, school } => format!("photos.{person}.{school}"),
            Self::AskBlocks { round, class, person } => format!("blocks.{round}.{class}.{person}"),
            Self::InviteClass { round, class, after } => round::class_key(*round, *class, *after),
            Self::InviteTalk { round, child, person, class } => {
                let class = class.map_or_else(String::new, |class| format!(".{class}"));
                format!("invite.{round}.{child}.{person}{class}")
            }
            Self::TalkCalledOff { talk, person } => format!("talk.{talk}.{person}.off"),
            Self::RemindTalk { talk, person, starts } => {
                format!("talk.{talk}.{person}.{}", starts.timestamp())
            }
            Self::Prepared { class, person } => format!("prepared.{class}.{person}"),
            Self::PreparedLate { talk, person, starts } => {
                format!("prepared.{talk}.{person}.{}", starts.timestamp())
            }
            Self::TipAnswered { talk, person, at } => {
                format!("tip.{talk}.{person}.{}", at.timestamp_millis())
            }
            Self::TalkTeacher { talk, person, teacher } => format!("talk.{talk}.{person}.by.{teacher}"),
            Self::BlockTaken { block, person, by } => format!("block.{block}.{person}.by.{by}"),
            Self::TalkChanged { talk, person, at, .. } => {
                format!("talk.{talk}.{person}.news.{}", at.timestamp_millis())
            }
            Self::TalkPlanned { talk, person, starts } => {
                format!("talk.{talk}.{person}.planned.{}", starts.timestamp())
            }
            Self::AskProposal { proposal, person } => format!("proposal.{proposal}.{person}"),
            Self::ProposalEnds { proposal } => format!("proposal.{proposal}.ends"),
            Self::ProposalTold { proposal, person } => format!("proposal.{proposal}.{person}.told"),
            Self::TalkInterpreter { talk, person, at } => {
                format!("talk.{talk}.{person}.interpreter.{}", at.timestamp())
            }
            Self::InterpreterThere { round, person, at } => {
                format!("interpreter.{round}.{person}.{}", at.timestamp())
            }
            Self::RequestTold { request, person, again } => {
                format!("request.{request}.{person}.told.{again}")
            }
            Self::RequestTimes { request, person, again, round } => {
                let round = round.map_or_else(String::new, |round| format!(".{round}"));
                format!("request.{request}.{person}.times.{again}{round}")
            }
            Self::RequestChosen { talk, person, starts } => {
                format!("talk.{talk}.{person}.chosen.{}", starts.timestamp())
            }
            Self::RequestEnds { request } => format!("request.{request}.ends"),
            Self::RemindTalkShortly { talk, person, starts } => {
                format!("talk.{talk}.{person}.{}.shortly", starts.timestamp())
            }
            Self::RemindChoice { round, child, person } => format!("choice.{round}.{child}.{person}"),
            Self::TalkNews { talk, person, news, asked } => {
                format!("talk.{talk}.{person}.{news:?}.{}", asked.timestamp() / 3_600)
            }
            Self::File { file, to, asked } => format!("file.{to}.{}.{}", file.key(), asked.timestamp() / 10),
            Self::Turnout { round, class, person } => format!("turnout.{round}.{class}.{person}"),
            Self::TurnoutSchool { round } => format!("turnout.{round}"),
            Self::OfferAgain { talk, person, noted } => {
                format!("talk.{talk}.{person}.again.{}", noted.timestamp())
            }
            Self::Agreement { agreement, version, what } => {
                format!("agreement.{agreement}.{version}.{}", what.word())
            }
            Self::AgreementTold { agreement, version, what, person } => {
                format!("agreement.{agreement}.{version}.{}.{person}", what.word())
            }
            Self::FollowDue { follow, day } => format!("follow.{follow}.{day}"),
            Self::FollowTold { follow, person } => format!("follow.{follow}.{person}"),
            Self::FollowEnded { follow, person } => format!("follow.{follow}.{person}.end"),
            Self::AskGoodbye { talk, person } => format!("talk.{talk}.{person}.goodbye"),
            Self::Waits { round, class, tap } => {
                let tap = tap.map_or_else(String::new, |tap| format!(".{tap}"));
                format!("waits.{round}.{class}{tap}")
            }
            Self::TimeFree { wait, person, starts, until } => {
                format!("wait.{wait}.{person}.{}.{}", starts.timestamp(), until.timestamp())
            }
            Self::WaitOver { round, child, person } => format!("wait.{round}.{child}.{person}.over"),
            Self::DivideTimes { round, again: 0, .. } => format!("divide.{round}"),
            Self::DivideTimes { round, again, .. } => format!("divide.{round}.{again}"),
            Self::EnterTalks { round, again, .. } => format!("enter.{round}.{again}"),
            Self::TellDivided { round, class } => format!("divided.{round}.{class}"),
            Self::TellWish { round, child, person } => format!("wish.{round}.{child}.{person}"),
            Self::TellUnplaced { round, class, person } => format!("unplaced.{round}.{class}.{person}"),
            Self::DivisionReport { round, person } => format!("division.{round}.{person}"),
            Self::RoundOff { round, class, .. } => format!("off.{round}.{class}"),
            Self::RoundOffTold { round, child, person, .. } => format!("off.{round}.{child}.{person}"),
            Self::RoundOffStaff { round, class, person } => format!("off.{round}.{class}.{person}"),
            Self::TellAgenda { talk, person, starts } => {
                format!("agenda.{talk}.{person}.{}", starts.timestamp())
            }
            Self::Transfer { child, at } => format!("transfer.{child}.{}", at.timestamp_millis()),
            Self::TransferTold { child, person, at, .. } => {
                format!("transfer.{child}.{person}.{}", at.timestamp_millis())
            }
            Self::TransferStaff { class, person, at } => {
                format!("transfer.{class}.{person}.{}.staff", at.timestamp_millis())
            }
            Self::TransferRequest { request, person } => format!("request.{request}.{person}.transfer"),
            Self::ChildGone { child, at } => format!("gone.{child}.{}", at.timestamp_millis()),
            Self::ChildGoneTold { talk, person } => format!("talk.{talk}.{person}.gone"),
            Self::Retention => "retention".to_owned(),
        }
    }

    /// How long after its time it is still worth doing. What is owed to a person is worth more than news.
    fn worth_for(&self) -> TimeDelta {
        match self {
            Self::SendPost { .. } | Self::EditPost { .. } | Self::RemindPost { .. } | Self::Digest { .. } => {
                TimeDelta::days(3)
            }
            Self::Today { .. }
            | Self::ClassNews { .. }
            | Self::NoList { .. }
            | Self::AskHelp { .. }
            | Self::AskBlocks { .. }
            | Self::Prepared { .. }
            | Self::AskPhotos { .. }
            | Self::TalkChanged { .. }
            | Self::AskProposal { .. }
            | Self::RequestChosen { .. }
            | Self::TimeFree { .. }
            | Self::TellAgenda { .. } => TimeDelta::days(2),
            Self::ApprovalEnds { .. }
            | Self::ApprovalTold { .. }
            | Self::JoinDecided { .. }
            | Self::Appointed { .. }
            | Self::RoleEnded { .. }
            | Self::SignUpUndone { .. }
            | Self::TipAnswered { .. }
            | Self::TalkCalledOff { .. }
            | Self::TalkTeacher { .. }
            | Self::BlockTaken { .. }
            | Self::TalkPlanned { .. }
            | Self::ProposalEnds { .. }
            | Self::ProposalTold { .. }
            | Self::TalkInterpreter { .. }
            | Self::RequestTold { .. }
            | Self::RequestEnds { .. }
            | Self::InterpreterThere { .. }
            | Self::TalkNews { .. }
            | Self::Turnout { .. }
            | Self::TurnoutSchool { .. }
            | Self::OfferAgain { .. }
            | Self::FollowDue { .. }
            | Self::FollowTold { .. }
            | Self::FollowEnded { .. }
            | Self::AskGoodbye { .. }
            | Self::Agreement { .. }
            | Self::AgreementTold { .. }
            | Self::WaitOver { .. }
            | Self::TellDivided { .. }
            | Self::TellUnplaced { .. }
            | Self::DivisionReport { .. }
            | Self::RoundOff { .. }
            | Self::RoundOffTold { .. }
            | Self::RoundOffStaff { .. }
            | Self::Transfer { .. }
            | Self::TransferStaff { .. }
            | Self::TransferRequest { .. }
            | Self::ChildGone { .. }
            | Self::ChildGoneTold { .. } => TimeDelta::weeks(2),
            // It goes on as long as families choose, which may be months.
            Self::Waits { .. } => TimeDelta::weeks(52),
            // A pause of four weeks may lie before it; whether it can be chosen is looked at then.
            Self::InviteClass { .. }
            | Self::InviteTalk { .. }
            | Self::RequestTimes { .. }
            | Self::RemindChoice { .. }
            | Self::TransferTold { .. }
            | Self::TellWish { .. } => TimeDelta::weeks(6),
            // Then families choose among all times.
            Self::DivideTimes { .. } | Self::EnterTalks { .. } => DIVIDED_WITHIN,
            Self::RemindTalk { .. } | Self::RemindTalkShortly { .. } => TimeDelta::hours(20),
            Self::PreparedLate { .. } => TimeDelta::hours(2),
            Self::Retention | Self::Letters { .. } | Self::File { .. } | Self::SayPost { .. } => {
                TimeDelta::days(1)
            }
        }
    }

    /// Plans the job at `wanted`, or at the time its kind has by itself.
    pub async fn plan(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        wanted: Moment,
        zone: Tz,
    ) -> Result<(), StoreError> {
        let (due, key) = match self {
            Self::NoList { .. } => {
                let week = wanted.with_timezone(&zone).date_naive().iso_week();
                (wanted, format!("{}.{week:?}", self.key()))
            }
            Self::Today { .. }
            | Self::ClassNews { .. }
            | Self::Digest { .. }
            | Self::AskBlocks { .. }
            | Self::Prepared { .. } => (wanted, format!("{}.{}", self.key(), wanted.timestamp())),
            Self::AskPhotos { .. } => {
                let due = evening(wanted, zone);
                (due, format!("{}.{}", self.key(), due.timestamp()))
            }
            Self::Retention => {
                let due = retention::next(wanted, zone);
                (due, format!("{}.{}", self.key(), due.timestamp()))
            }
            _ => (wanted, self.key()),
        };
        let json = serde_json::to_string(self)?;
        let key = (key.as_str(), self.is_slow());
        jobs::plan(tx, JobId(chance.id(wanted)), &json, key, due, due + self.worth_for(), wanted).await
    }

    /// Whether a program works for it, or it computes for seconds: the others do not wait for such a job.
    fn is_slow(&self) -> bool {
        matches!(self, Self::SayPost { .. } | Self::DivideTimes { .. })
    }
}
