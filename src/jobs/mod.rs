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
//! 4. What a program must do for it is done between reading and writing, and makes the job [slow](Job::is_slow):
//!    it is then done beside the others, which do not wait for it.
//! 5. Keep a stored example in `tests/data/stored/`: jobs of earlier programs keep parsing.

mod approval;
mod budget;
mod cx;
mod digest;
mod file;
mod no_list;
mod permission;
mod post;
mod reach;
mod reminder;
mod retention;
mod round;
mod run;
mod sound;
mod tell;
mod today;
mod turnout;

pub use cx::JobCx;
pub use file::File;
pub use reminder::TalkNews;
pub use run::{Breath, slow, tick, work};
pub use sound::is_spoken;

use chrono::{Datelike, TimeDelta};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::clock::{Chance, Moment};
use crate::domain::id::{
    AddressId, BlockId, ChildId, ClassId, EventId, JobId, JoinId, PersonId, PostId, RoleId, RoundId,
    SchoolId, TalkId,
};
use crate::domain::permission::evening;
use crate::flow::Fault;
use crate::speech::Speech;
use crate::store::receivers::Waits;
use crate::store::{StoreError, Tx, jobs};

/// Something that falls due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Writes a post to its receivers, chunk by chunk, each when they may be disturbed.
    SendPost {
        /// The post.
        post: PostId,
    },
    /// Changes a post in the chats it went to.
    EditPost {
        /// The post.
        post: PostId,
        /// The edition; an older one than the post's is left out.
        edition: i32,
        /// How many receivers are done.
        done: usize,
    },
    /// Sends a post once more to whoever has not seen it, chunk by chunk.
    RemindPost {
        /// The post.
        post: PostId,
    },
    /// Sends what waits for the weekly digest to its receivers, some at a time.
    Digest {
        /// The school.
        school: SchoolId,
    },
    /// Says a post aloud to who asked for it.
    SayPost {
        /// The post.
        post: PostId,
        /// The chat in which it was asked for.
        address: AddressId,
        /// The tap that asked.
        tap: EventId,
    },
    /// Tells a member of staff what there is to do today.
    Today {
        /// At which school.
        school: SchoolId,
        /// Whom.
        person: PersonId,
    },
    /// Tells a class's teachers what there is to do today; earlier programs planned it.
    ClassNews {
        /// The class.
        class: ClassId,
    },
    /// A class parent's message waits no longer for a look.
    ApprovalEnds {
        /// The post.
        post: PostId,
    },
    /// Tells its sender what became of a message that waited for a look.
    ApprovalTold {
        /// The post.
        post: PostId,
    },
    /// Tells a person that the teacher decided their request.
    JoinDecided {
        /// The request.
        join: JoinId,
    },
    /// Tells a person that they got a role.
    Appointed {
        /// The role.
        role: RoleId,
    },
    /// Tells a person that a role ended: thanks to a class parent, and to who stood in.
    RoleEnded {
        /// The role.
        role: RoleId,
        /// When it ends. One that ended at another time is told by another job.
        at: Moment,
    },
    /// Tells an adult that their sign-up for a child was undone.
    SignUpUndone {
        /// The adult.
        person: PersonId,
        /// The child.
        child: ChildId,
        /// When.
        at: Moment,
    },
    /// Prints new letters for a teacher.
    Letters {
        /// The class.
        class: ClassId,
        /// The child; without one, the children of the class who need one.
        child: Option<ChildId>,
        /// The chat that gets them.
        to: AddressId,
        /// When they were asked for: two taps in a minute are one.
        asked: Moment,
    },
    /// Asks a class parent for help with families whom nothing reaches.
    AskHelp {
        /// The class parent's role.
        role: RoleId,
        /// When the teacher asked.
        asked: Moment,
    },
    /// Reminds the director, once a week, that the new school year has no class list yet.
    NoList {
        /// The school.
        school: SchoolId,
    },
    /// Asks a parent about photos of their children at a school.
    AskPhotos {
        /// The parent.
        person: PersonId,
        /// The school.
        school: SchoolId,
    },
    /// Asks a teacher when they have time for conversations.
    AskBlocks {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The teacher.
        person: PersonId,
    },
    /// Invites the families of a class to choose a time.
    InviteClass {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The times that were given while families choose already.
        after: Option<BlockId>,
    },
    /// Invites a parent to choose a time for a child.
    InviteTalk {
        /// The round.
        round: RoundId,
        /// The child.
        child: ChildId,
        /// The parent.
        person: PersonId,
    },
    /// Tells a parent that the teacher called off their talk.
    TalkCalledOff {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
    },
    /// Reminds a parent of a talk.
    RemindTalk {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// When it was to be: moved, it has a reminder of its own.
        starts: Moment,
    },
    /// Reminds a parent of a talk two hours before.
    RemindTalkShortly {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// When it was to be: moved, it has a reminder of its own.
        starts: Moment,
    },
    /// Reminds a parent who has chosen no time for a child, and reminds again.
    RemindChoice {
        /// The round.
        round: RoundId,
        /// The child.
        child: ChildId,
        /// The parent.
        person: PersonId,
    },
    /// Tells a teacher what a family answered to a reminder.
    TalkNews {
        /// The talk.
        talk: TalkId,
        /// The teacher.
        person: PersonId,
        /// What they answered.
        news: TalkNews,
        /// When.
        asked: Moment,
    },
    /// Makes a file for whoever asked for it.
    File {
        /// Which.
        file: File,
        /// The chat that gets it.
        to: AddressId,
        /// When it was asked for: two taps in ten seconds are one.
        asked: Moment,
    },
    /// Tells a teacher how many of their families came in a round.
    Turnout {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The teacher.
        person: PersonId,
    },
    /// Tells those who lead a school the same of the whole round.
    TurnoutSchool {
        /// The round.
        round: RoundId,
    },
    /// Forgets what is no longer kept, once a day.
    Retention,
}

/// What becomes of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// There is more to do then.
    GoOn(Job, Moment),
}

impl Job {
    /// The same work planned twice has the same key.
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
            Self::InviteTalk { round, child, person } => format!("invite.{round}.{child}.{person}"),
            Self::TalkCalledOff { talk, person } => format!("talk.{talk}.{person}.off"),
            Self::RemindTalk { talk, person, starts } => {
                format!("talk.{talk}.{person}.{}", starts.timestamp())
            }
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
            | Self::AskPhotos { .. } => TimeDelta::days(2),
            Self::ApprovalEnds { .. }
            | Self::ApprovalTold { .. }
            | Self::JoinDecided { .. }
            | Self::Appointed { .. }
            | Self::RoleEnded { .. }
            | Self::SignUpUndone { .. }
            | Self::TalkCalledOff { .. }
            | Self::TalkNews { .. }
            | Self::Turnout { .. }
            | Self::TurnoutSchool { .. } => TimeDelta::weeks(2),
            // A pause of four weeks may lie before it; whether it can be chosen is looked at then.
            Self::InviteClass { .. } | Self::InviteTalk { .. } | Self::RemindChoice { .. } => {
                TimeDelta::weeks(6)
            }
            Self::RemindTalk { .. } | Self::RemindTalkShortly { .. } => TimeDelta::hours(20),
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
            Self::Today { .. } | Self::ClassNews { .. } | Self::Digest { .. } | Self::AskBlocks { .. } => {
                (wanted, format!("{}.{}", self.key(), wanted.timestamp()))
            }
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

    /// Whether a program works for it: the others do not wait for such a job.
    fn is_slow(&self) -> bool {
        matches!(self, Self::SayPost { .. })
    }

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
            _ => {}
        }
        Ok(ready)
    }

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
            Self::InviteTalk { round, child, person } => {
                Box::pin(round::invite(cx, (round, child, person))).await
            }
            Self::TalkCalledOff { talk, person } => Box::pin(round::called_off(cx, talk, person)).await,
            Self::RemindTalk { talk, person, starts } => {
                Box::pin(reminder::talk(cx, (talk, person, starts))).await
            }
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
}

impl Ready {
    /// What is done between reading and writing, with no transaction open.
    async fn compute(mut self, speech: Option<&Speech>) -> Result<Self, Fault> {
        if let Some(wish) = self.wish.take() {
            self.spoken = Some(wish.speak(speech).await?);
        }
        Ok(self)
    }
}
