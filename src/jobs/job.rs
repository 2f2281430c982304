// SPDX-License-Identifier: EUPL-1.2
//! The jobs there are, each with the ids it needs.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AgreementStep, File, Place, TalkNews};
use crate::clock::Moment;
use crate::domain::id::{
    AddressId, AgreementId, BlockId, ChildId, ClassId, EventId, FollowId, JoinId, PersonId, PostId,
    ProposalId, RequestId, RoleId, RoundId, SchoolId, TalkId, WaitId,
};
use crate::domain::wish::Report;

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
        /// The class it changed into, when they were invited for another one before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        class: Option<ClassId>,
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
    /// Tells a teacher for which of the next conversations something is prepared.
    Prepared {
        /// The class.
        class: ClassId,
        /// The teacher.
        person: PersonId,
    },
    /// Tells a teacher of a preparation that came after that.
    PreparedLate {
        /// The talk.
        talk: TalkId,
        /// The teacher.
        person: PersonId,
        /// When it was to be.
        starts: Moment,
    },
    /// Tells a parent what a teacher said to their tip.
    TipAnswered {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// When it was said: what was said since has a job of its own.
        at: Moment,
    },
    /// Tells a parent whom they will meet.
    TalkTeacher {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// The teacher.
        teacher: PersonId,
    },
    /// Tells a teacher that a colleague took over times of theirs.
    BlockTaken {
        /// The times.
        block: BlockId,
        /// The teacher who had them.
        person: PersonId,
        /// The colleague.
        by: PersonId,
    },
    /// Tells a teacher at once that a family cancelled or moved a talk.
    TalkChanged {
        /// The talk.
        talk: TalkId,
        /// The teacher.
        person: PersonId,
        /// When it was to be.
        was: Moment,
        /// When it was changed.
        at: Moment,
    },
    /// Tells a parent that the teacher planned a talk, or moved it.
    TalkPlanned {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// When it is to be: moved since, it is told anew.
        starts: Moment,
    },
    /// Asks a parent for another time.
    AskProposal {
        /// What is asked.
        proposal: ProposalId,
        /// The parent.
        person: PersonId,
    },
    /// Nobody answered what was asked.
    ProposalEnds {
        /// What was asked.
        proposal: ProposalId,
    },
    /// Tells a parent what became of what they were asked.
    ProposalTold {
        /// What was asked.
        proposal: ProposalId,
        /// The parent.
        person: PersonId,
    },
    /// Tells a parent what became of the interpreter of their talk.
    TalkInterpreter {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// When it changed.
        at: Moment,
    },
    /// Tells who waits for an interpreter that there are times with one.
    InterpreterThere {
        /// The round.
        round: RoundId,
        /// The parent.
        person: PersonId,
        /// When there was one.
        at: Moment,
    },
    /// Tells a teacher at once of a request for a conversation this week.
    RequestTold {
        /// The request.
        request: RequestId,
        /// The teacher.
        person: PersonId,
        /// How often the family had asked for other times.
        again: i32,
    },
    /// Tells a parent which times are proposed.
    RequestTimes {
        /// The request.
        request: RequestId,
        /// The parent.
        person: PersonId,
        /// How often the family had asked for other times.
        again: i32,
        /// The round that holds the times: another class gives its own in another one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        round: Option<RoundId>,
    },
    /// Tells a teacher that a family chose a time of a request.
    RequestChosen {
        /// The talk.
        talk: TalkId,
        /// The teacher.
        person: PersonId,
        /// When it is: moved, it is told anew.
        starts: Moment,
    },
    /// Ends a request for which no time was found.
    RequestEnds {
        /// The request.
        request: RequestId,
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
    /// Offers a parent another time for a talk that they missed or moved.
    OfferAgain {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// When it was noted: put right and noted anew, it is looked at anew.
        noted: Moment,
    },
    /// A moment in the life of an agreement has come.
    Agreement {
        /// The agreement.
        agreement: AgreementId,
        /// Its version: a changed one has moments of its own.
        version: i32,
        /// Which moment.
        what: AgreementStep,
    },
    /// Tells a parent of it.
    AgreementTold {
        /// The agreement.
        agreement: AgreementId,
        /// Its version.
        version: i32,
        /// Which moment.
        what: AgreementStep,
        /// The parent.
        person: PersonId,
    },
    /// A contact that comes again is near.
    FollowDue {
        /// The contact.
        follow: FollowId,
        /// Its day.
        day: NaiveDate,
    },
    /// Tells a parent which contact was agreed on.
    FollowTold {
        /// The contact.
        follow: FollowId,
        /// The parent.
        person: PersonId,
    },
    /// Tells a parent that the school stopped it.
    FollowEnded {
        /// The contact.
        follow: FollowId,
        /// The parent.
        person: PersonId,
    },
    /// Asks a parent the questions before a goodbye talk.
    AskGoodbye {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
    },
    /// Holds times that came free for who waits for one.
    Waits {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The tap that may have freed one; without it, this is the look that comes once an hour.
        tap: Option<EventId>,
    },
    /// Tells a parent that a time is held for them.
    TimeFree {
        /// Their place in the line.
        wait: WaitId,
        /// The parent.
        person: PersonId,
        /// When the time begins.
        starts: Moment,
        /// Until when it is held.
        until: Moment,
    },
    /// Tells a parent that they waited in vain.
    WaitOver {
        /// The round.
        round: RoundId,
        /// The child.
        child: ChildId,
        /// The parent.
        person: PersonId,
    },
    /// Divides the times of a round by what suits.
    DivideTimes {
        /// The round.
        round: RoundId,
        /// How far the wishes are met so far.
        #[serde(default)]
        report: Report,
        /// How often the times were divided before: some were gone when they were to be written.
        #[serde(default)]
        again: u8,
    },
    /// Writes the talks of a plan, some at a time.
    EnterTalks {
        /// The round.
        round: RoundId,
        /// The times that families shall have, and have not so far.
        left: Vec<Place>,
        /// How far the wishes are met so far.
        report: Report,
        /// How often the times were divided before.
        again: u8,
        /// How many of the times were gone.
        clashed: usize,
    },
    /// The times of a round were divided: the families and teachers of a class hear of it.
    TellDivided {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
    },
    /// Tells a parent which time the family has, or what is near.
    TellWish {
        /// The round.
        round: RoundId,
        /// The child.
        child: ChildId,
        /// The parent.
        person: PersonId,
    },
    /// Tells a teacher who has no time, and why.
    TellUnplaced {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The teacher.
        person: PersonId,
    },
    /// Tells who leads the school how far the wishes were met.
    DivisionReport {
        /// The round.
        round: RoundId,
        /// Whom.
        person: PersonId,
    },
    /// A round does not take place: the families and teachers of a class hear of it.
    RoundOff {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// When it was called off.
        at: Moment,
    },
    /// Tells a parent that a round does not take place.
    RoundOffTold {
        /// The round.
        round: RoundId,
        /// The child.
        child: ChildId,
        /// The parent.
        person: PersonId,
        /// When it was called off.
        at: Moment,
    },
    /// Tells a teacher that a round does not take place.
    RoundOffStaff {
        /// The round.
        round: RoundId,
        /// The class.
        class: ClassId,
        /// The teacher.
        person: PersonId,
    },
    /// Tells a parent what a talk is about.
    TellAgenda {
        /// The talk.
        talk: TalkId,
        /// The parent.
        person: PersonId,
        /// When it was to be: moved, it is told anew.
        starts: Moment,
    },
    /// A child changed class: what was asked, wished and waited for follows it or ends, and whoever is concerned is told.
    Transfer {
        /// The child.
        child: ChildId,
        /// When.
        at: Moment,
    },
    /// Tells a parent what the change of class means for their conversations.
    TransferTold {
        /// The child.
        child: ChildId,
        /// The parent.
        person: PersonId,
        /// When it changed class.
        at: Moment,
        /// The rounds that ask the family no more.
        ended: Vec<RoundId>,
        /// The family's requests that the new class's teachers have, and those of a teacher that are over.
        requests: Vec<RequestId>,
    },
    /// Tells a teacher whose children changed class, or came, with a conversation ahead.
    TransferStaff {
        /// The class they teach.
        class: ClassId,
        /// The teacher.
        person: PersonId,
        /// When the children changed class.
        at: Moment,
    },
    /// Tells a teacher that their request is over: the child changed class.
    TransferRequest {
        /// The request.
        request: RequestId,
        /// The teacher.
        person: PersonId,
    },
    /// A child is on no list any more: its conversations are off.
    ChildGone {
        /// The child.
        child: ChildId,
        /// Since when.
        at: Moment,
    },
    /// Tells a parent that a conversation is off since the child is on no list any more.
    ChildGoneTold {
        /// The conversation.
        talk: TalkId,
        /// The parent.
        person: PersonId,
    },
    /// Forgets what is no longer kept, once a day.
    Retention,
}
