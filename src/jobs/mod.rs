// SPDX-License-Identifier: EUPL-1.2
//! What falls due: jobs hold ids and wait; when they run they say what is true then.
//!
//! # To add a job
//! 1. Add a variant to [`Job`] with the ids it needs, its [`Job::key`] (the same work planned twice is done once)
//!    and how long it is [worth doing](Job::worth_for).
//! 2. Write `jobs/<noun>.rs` with a function that takes a [`JobCx`] and returns an [`Outcome`], and send the
//!    variant to it in [`Job::run`].
//! 3. Read first, compute, then write; many receivers go in chunks of [`crate::domain::post::CHUNK`], read and said
//!    before the transaction that writes them ([`Job::read`]). What is drawn is drawn there too.
//! 4. What a program must do for it, or what is computed for seconds, is done between reading and writing, and makes
//!    the job [slow](Job::is_slow): it is then done beside the others, which do not wait for it.
//! 5. Keep a stored example in `tests/data/stored/`: jobs of earlier programs keep parsing.

mod agenda;
mod agreement;
mod approval;
mod attendance;
mod block;
mod budget;
mod cx;
mod digest;
mod due;
mod file;
mod follow;
mod gone;
mod goodbye;
mod interpreter;
mod job;
mod no_list;
mod off;
mod permission;
mod post;
mod preparation;
mod proposal;
mod reach;
mod reminder;
mod request;
mod retention;
mod round;
mod run;
mod sound;
mod tell;
mod today;
mod transfer;
mod turnout;
mod wait;
mod wish;

pub use agenda::agenda_at;
pub use agreement::AgreementStep;
pub use cx::JobCx;
pub use file::File;
pub use gone::gone_after;
pub use job::Job;
pub use reminder::TalkNews;
pub use round::ask_teachers;
pub use run::{Breath, slow, tick, work};
pub use sound::is_spoken;
pub use wish::Place;

use crate::clock::{Clock, Moment};
use crate::flow::Fault;
use crate::speech::Speech;
use crate::store::receivers::Waits;

/// What becomes of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// There is more to do then.
    GoOn(Job, Moment),
}

impl Job {
    /// What is read, said and drawn beside the writer, before [`Job::run`] writes it.
    async fn read(&self, cx: &mut JobCx<'_>) -> Result<Ready, Fault> {
        let mut ready = Ready::default();
        match self {
            Self::SendPost { post } => ready.chunk = post::Chunk::read(cx, *post, Waits::Post).await?,
            Self::RemindPost { post } => ready.chunk = post::Chunk::read(cx, *post, Waits::Reminder).await?,
            Self::Digest { school } => ready.digest = digest::Issue::read(cx, *school).await?,
            Self::Letters { class, child, to, .. } => {
                ready.letters = reach::Printed::read(cx, *class, *child, *to).await?;
            }
            Self::File { file, to, .. } => ready.file = Box::pin(file::Made::read(cx, file, *to)).await?,
            Self::SayPost { post, address, .. } => {
                ready.wish = sound::Wish::read(cx, *post, *address).await?;
            }
            Self::DivideTimes { round, .. } => ready.division = wish::Division::read(cx, *round).await?,
            _ => {}
        }
        Ok(ready)
    }

    #[expect(clippy::too_many_lines, reason = "a table: one line per job")]
    async fn run(self, cx: &mut JobCx<'_>, ready: Ready) -> Result<Outcome, Fault> {
        let key = self.key();
        match self {
            Self::SendPost { post } => post::send(cx, post, ready.chunk).await,
            Self::EditPost { post, edition, done } => post::edit(cx, post, edition, done).await,
            Self::RemindPost { post } => post::remind(cx, post, ready.chunk).await,
            Self::Digest { school } => digest::issue(cx, school, ready.digest).await,
            Self::Letters { class, child, to, .. } => {
                reach::hand_over(cx, (class, child, to), &key, ready.letters).await
            }
            Self::AskHelp { role, asked } => reach::ask_help(cx, role, asked).await,
            Self::SayPost { post, address, tap } => sound::send(cx, ready.spoken, (post, address, tap)).await,
            Self::Today { school, person } => today::tell(cx, school, person).await,
            Self::ClassNews { class } => today::tell_class(cx, class).await,
            Self::ApprovalEnds { post } => approval::end(cx, post).await,
            Self::ApprovalTold { post } => approval::tell(cx, post).await,
            Self::JoinDecided { join } => tell::join_decided(cx, join).await,
            Self::Appointed { role } => tell::appointed(cx, role).await,
            Self::RoleEnded { role, at } => tell::role_ended(cx, role, at).await,
            Self::SignUpUndone { person, child, at } => tell::sign_up_undone(cx, person, child, at).await,
            Self::NoList { school } => no_list::remind(cx, school).await,
            Self::AskPhotos { person, school } => permission::ask(cx, person, school).await,
            Self::AskBlocks { round, class, person } => {
                Box::pin(round::ask_blocks(cx, (round, class, person))).await
            }
            Self::InviteClass { round, class, .. } => Box::pin(round::invite_class(cx, round, class)).await,
            Self::InviteTalk { round, child, person, class } => {
                Box::pin(round::invite(cx, (round, child, person), class)).await
            }
            Self::TalkCalledOff { talk, person } => Box::pin(round::called_off(cx, talk, person)).await,
            Self::RemindTalk { talk, person, starts } => {
                Box::pin(reminder::talk(cx, (talk, person, starts))).await
            }
            Self::Prepared { class, person } => Box::pin(preparation::tell(cx, class, person)).await,
            Self::PreparedLate { talk, person, starts } => {
                Box::pin(preparation::tell_late(cx, (talk, person, starts))).await
            }
            Self::TipAnswered { talk, person, at } => {
                Box::pin(preparation::tip_answered(cx, (talk, person, at))).await
            }
            Self::TalkTeacher { talk, person, teacher } => {
                Box::pin(block::teacher(cx, (talk, person, teacher))).await
            }
            Self::BlockTaken { block, person, by } => Box::pin(block::taken(cx, (block, person, by))).await,
            Self::TalkChanged { talk, person, was, at } => {
                Box::pin(block::news(cx, (talk, person), was, at)).await
            }
            Self::TalkPlanned { talk, person, starts } => {
                Box::pin(proposal::planned(cx, (talk, person, starts))).await
            }
            Self::AskProposal { proposal, person } => Box::pin(proposal::ask(cx, proposal, person)).await,
            Self::ProposalEnds { proposal } => Box::pin(proposal::end(cx, proposal)).await,
            Self::ProposalTold { proposal, person } => Box::pin(proposal::told(cx, proposal, person)).await,
            Self::TalkInterpreter { talk, person, at } => {
                Box::pin(interpreter::of_talk(cx, (talk, person, at))).await
            }
            Self::InterpreterThere { round, person, at } => {
                Box::pin(interpreter::there(cx, (round, person, at))).await
            }
            Self::RequestTold { request, person, again } => {
                Box::pin(request::tell(cx, (request, person, again))).await
            }
            Self::RequestTimes { request, person, again, round } => {
                Box::pin(request::times(cx, (request, person, again), round)).await
            }
            Self::RequestChosen { talk, person, starts } => {
                Box::pin(request::chosen(cx, (talk, person, starts))).await
            }
            Self::RequestEnds { request } => Box::pin(request::end(cx, request)).await,
            Self::RemindTalkShortly { talk, person, starts } => {
                Box::pin(reminder::talk_shortly(cx, (talk, person, starts))).await
            }
            Self::RemindChoice { round, child, person } => {
                Box::pin(reminder::choose(cx, (round, child, person))).await
            }
            Self::TalkNews { talk, person, news, asked } => {
                Box::pin(reminder::news(cx, (talk, person, news), asked)).await
            }
            Self::File { to, .. } => file::hand_over(cx, to, &key, ready.file).await,
            Self::Turnout { round, class, person } => Box::pin(turnout::tell(cx, round, class, person)).await,
            Self::TurnoutSchool { round } => Box::pin(turnout::tell_school(cx, round)).await,
            Self::OfferAgain { talk, person, noted } => {
                Box::pin(attendance::offer(cx, (talk, person, noted))).await
            }
            Self::Agreement { agreement, version, what } => {
                Box::pin(agreement::step(cx, (agreement, version, what))).await
            }
            Self::AgreementTold { agreement, version, what, person } => {
                Box::pin(agreement::tell(cx, (agreement, version, what, person))).await
            }
            Self::FollowDue { follow, day } => Box::pin(follow::due(cx, follow, day)).await,
            Self::FollowTold { follow, person } => Box::pin(follow::tell(cx, follow, person)).await,
            Self::FollowEnded { follow, person } => Box::pin(follow::tell_end(cx, follow, person)).await,
            Self::AskGoodbye { talk, person } => Box::pin(goodbye::ask(cx, talk, person)).await,
            Self::Waits { round, class, tap } => Box::pin(wait::serve(cx, (round, class), tap)).await,
            Self::TimeFree { wait, person, starts, until } => {
                Box::pin(wait::time_free(cx, (wait, person), (starts, until))).await
            }
            Self::WaitOver { round, child, person } => Box::pin(wait::over(cx, (round, child, person))).await,
            Self::DivideTimes { round, report, again } => {
                Box::pin(wish::divide(cx, round, (report, again), ready.division)).await
            }
            Self::EnterTalks { round, left, report, again, clashed } => {
                Box::pin(wish::enter(cx, round, wish::Rest { left, report, again, clashed })).await
            }
            Self::TellDivided { round, class } => wish::tell_class(cx, round, class).await,
            Self::TellWish { round, child, person } => Box::pin(wish::tell(cx, (round, child, person))).await,
            Self::TellUnplaced { round, class, person } => {
                Box::pin(wish::tell_teacher(cx, (round, class, person))).await
            }
            Self::DivisionReport { round, person } => Box::pin(wish::report(cx, round, person)).await,
            Self::RoundOff { round, class, at } => off::tell_class(cx, round, class, at).await,
            Self::RoundOffTold { round, child, person, at } => {
                Box::pin(off::tell(cx, (round, child, person), at)).await
            }
            Self::RoundOffStaff { round, class, person } => {
                Box::pin(off::tell_teacher(cx, (round, class, person))).await
            }
            Self::TellAgenda { talk, person, starts } => {
                Box::pin(agenda::tell(cx, (talk, person, starts))).await
            }
            Self::Transfer { child, at } => Box::pin(transfer::settle(cx, child, at)).await,
            Self::TransferTold { child, person, at, ended, requests } => {
                Box::pin(transfer::told(cx, (child, person, at), (ended, requests))).await
            }
            Self::TransferStaff { class, person, at } => {
                Box::pin(transfer::tell_teacher(cx, (class, person, at))).await
            }
            Self::TransferRequest { request, person } => transfer::request_over(cx, request, person).await,
            Self::ChildGone { child, .. } => Box::pin(gone::settle(cx, child)).await,
            Self::ChildGoneTold { talk, person } => Box::pin(gone::told(cx, talk, person)).await,
            Self::Retention => retention::keep(cx).await,
        }
    }
}

/// What lies ready when the writing begins.
#[derive(Debug, Default)]
struct Ready {
    chunk: Option<post::Chunk>,
    digest: Option<digest::Issue>,
    letters: Option<reach::Printed>,
    file: Option<file::Made>,
    /// What a program is to speak.
    wish: Option<sound::Wish>,
    /// What it spoke.
    spoken: Option<sound::Spoken>,
    /// What the times of a round are divided by, and then how.
    division: Option<wish::Division>,
}

impl Ready {
    /// What is done between reading and writing, with no transaction open.
    async fn compute(mut self, (speech, clock): (Option<&Speech>, &Clock)) -> Result<Self, Fault> {
        if let Some(wish) = self.wish.take() {
            self.spoken = Some(wish.speak(speech).await?);
        }
        if let Some(division) = self.division.take() {
            self.division = Some(division.plan(clock).await?);
        }
        Ok(self)
    }
}
