// SPDX-License-Identifier: EUPL-1.2
//! What a family is asked: whether a time that the teacher planned suits, and whether another one does. What it has
//! stays until it says yes; of two families that change their times, until both did.

use chrono_tz::Tz;

use super::super::block::can_be_told;
use super::super::{Cx, Fault, Next, today};
use super::choose::offer_days;
use super::{Asked, Wish, locked, may_change, of_mine, remind, say_talk, wait};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ChildId, PersonId, ProposalId, TalkId};
use crate::domain::proposal::ProposalState;
use crate::domain::role::{GuardianKind, RoleKind};
use crate::domain::slot::Meeting;
use crate::domain::talk::{TalkState, is_news};
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::proposals::Proposal;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{
    Lockable, blocks, children, households, interpreters, persons, proposals, roles, schools, talks,
};
use crate::text::{Arg, msg};

/// Tells each parent of a talk's family that the teacher planned it, and reminds them of it; whether somebody can be
/// told here.
pub async fn plan_told(cx: &mut Cx<'_>, id: TalkId) -> Result<bool, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(false) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(false) };
    let mut told = false;
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        told |= can_be_told(cx, &parent).await?;
        let job = Job::TalkPlanned { talk: id, person: parent.id, starts: talk.slot.starts };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    remind::plan(cx, &talk, school.zone).await?;
    Ok(told)
}

/// Gives what was planned for a child before anybody signed up to its first parent, who reads it. Lock the child first.
pub async fn catch_up(
    cx: &mut Cx<'_>,
    person: PersonId,
    child: ChildId,
    kind: GuardianKind,
) -> Result<(), Fault> {
    let Some(child) = children::get(cx.tx, child).await?.filter(|_| kind == GuardianKind::Parent) else {
        return Ok(());
    };
    let Some(waiting) = households::waiting(cx.tx, child.id).await? else { return Ok(()) };
    let Some(household) = persons::household(cx.tx, person, child.school_id).await? else { return Ok(()) };
    let Some(school) = schools::get(cx.tx, child.school_id).await? else { return Ok(()) };
    // What does not fit beside the times of their other children is free again.
    let others = talks::of_household(cx.tx, household, cx.now).await?;
    let others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
    for talk in talks::of_household(cx.tx, waiting, cx.now).await? {
        if !talk.meeting().fits(&others) {
            changed(cx, &talk, &school).await?;
            talks::end(cx.tx, talk.id, TalkState::Cancelled, cx.now).await?;
            wait::freed(cx, talk.round_id, talk.class_id, school.zone).await?;
        }
    }
    for talk in households::settle(cx.tx, child.id, household).await? {
        Box::pin(interpreters::settle(cx.tx, talk)).await?;
        plan_told(cx, talk).await?;
    }
    Ok(())
}

/// Asks a family for another time. Lock the blocks of both times first.
pub async fn ask(
    cx: &mut Cx<'_>,
    talk: &Talk,
    asked: &Proposal,
    until: Moment,
    zone: Tz,
) -> Result<(), Fault> {
    proposals::insert(cx.tx, asked, cx.now).await?;
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        let job = Job::AskProposal { proposal: asked.id, person: parent.id };
        job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    }
    let job = Job::ProposalEnds { proposal: asked.id };
    Ok(job.plan(cx.tx, &mut cx.chance, until, zone).await?)
}

/// Ends what is asked about a talk: its own family's question, and that of the family it would change with. Who said
/// yes hears that their time stays.
pub async fn stop(cx: &mut Cx<'_>, talk: TalkId, zone: Tz) -> Result<(), Fault> {
    end(cx, talk, ProposalState::Over, zone).await
}

async fn end(cx: &mut Cx<'_>, talk: TalkId, state: ProposalState, zone: Tz) -> Result<(), Fault> {
    let Some(asked) = proposals::open(cx.tx, talk).await? else { return Ok(()) };
    let pair = match asked.pair_id {
        Some(pair) => proposals::open(cx.tx, pair).await?,
        None => None,
    };
    proposals::end(cx.tx, talk, state, cx.now).await?;
    // The time that was held for them is free.
    if let Some(talk) = talks::get(cx.tx, talk).await? {
        wait::freed(cx, talk.round_id, talk.class_id, zone).await?;
    }
    if let Some(pair) = pair.filter(|pair| pair.state == ProposalState::Agreed) {
        told(cx, &pair, zone).await?;
    }
    Ok(())
}

/// Tells each parent of a family what became of what they were asked.
async fn told(cx: &mut Cx<'_>, asked: &Proposal, zone: Tz) -> Result<(), Fault> {
    let Some(talk) = talks::get(cx.tx, asked.talk_id).await? else { return Ok(()) };
    let me = cx.me().map(|me| me.id);
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        // Who taps reads it at once.
        if Some(parent.id) != me {
            let job = Job::ProposalTold { proposal: asked.id, person: parent.id };
            job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
        }
    }
    Ok(())
}

/// Whether a talk's family can come at the time of another talk that moves away from there.
pub async fn fits_there(cx: &mut Cx<'_>, talk: &Talk, pair: &Talk) -> Result<bool, Fault> {
    let mut others = talks::beside(cx.tx, talk.child_id, talk.household_id, cx.now).await?;
    others.retain(|other| other.id != talk.id && other.id != pair.id);
    let mut others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
    if pair.household_id == talk.household_id || pair.child_id == talk.child_id {
        // Two children of one family, or two households of one child: the other talk will be here.
        others.push(talk.meeting());
    }
    Ok(pair.meeting().fits(&others))
}

/// Tells who teaches the class that a family changed something: at once on the last school day before, and else their
/// list of the day shows it. What was asked about the talk is over.
pub async fn changed(cx: &mut Cx<'_>, was: &Talk, school: &School) -> Result<(), Fault> {
    stop(cx, was.id, school.zone).await?;
    if !is_news(cx.now, was.slot.starts, school.zone, school.calendar()) {
        return Ok(());
    }
    let teachers = match was.teacher_id {
        Some(teacher) => vec![teacher],
        None => {
            let held = roles::of_class(cx.tx, was.class_id, cx.now).await?;
            let taught = held.into_iter().filter(|role| role.kind == RoleKind::Teacher);
            taught.map(|role| role.person_id).collect()
        }
    };
    for person in teachers {
        let job = Job::TalkChanged { talk: was.id, person, was: was.slot.starts, at: cx.now };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    Ok(())
}

/// A parent says that a time the teacher planned suits.
pub async fn fits(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if talk.state == TalkState::Booked {
        talks::comes(cx.tx, id, asked.person).await?;
    }
    say_talk(cx, &talk, &asked, Some(msg::ProposalFits.into())).await
}

/// A parent says that a time the teacher planned does not suit: it is free again, and they choose another.
pub async fn fits_not(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = locked(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    changed(cx, &talk, &asked.school).await?;
    talks::end(cx.tx, id, TalkState::Cancelled, cx.now).await?;
    wait::freed(cx, talk.round_id, talk.class_id, asked.zone()).await?;
    // In the class that the child is in now.
    let again = super::asked(cx, talk.round_id, talk.child_id).await?;
    if let Some(again) = again.filter(|again| again.round.is_open(cx.now)) {
        let above = msg::ProposalFitsNot { child: talk.child_name.into() };
        return offer_days(cx, &again, Wish::New, 0, Some(above.into())).await;
    }
    let message = Message::new(msg::ProposalFitsNotClosed { child: talk.child_name.into() });
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// A question that this person's family can answer, behind the locks of everything it is about.
async fn open(cx: &mut Cx<'_>, id: ProposalId) -> Result<Option<(Proposal, Talk, Asked)>, Fault> {
    let Some(asked) = proposals::get(cx.tx, id).await? else { return Ok(None) };
    let Some((talk, mine)) = of_mine(cx, asked.talk_id).await? else { return Ok(None) };
    let pair = match asked.pair_id {
        Some(pair) => talks::get(cx.tx, pair).await?,
        None => None,
    };
    let of_both = || std::iter::once(&talk).chain(&pair);
    let mut children: Vec<ChildId> = of_both().map(|one| one.child_id).collect();
    children.sort_unstable();
    children.dedup();
    for child in children {
        cx.tx.lock(Lockable::Child, child.0).await?;
    }
    let mut both: Vec<BlockId> = vec![talk.block_id, asked.block_id];
    both.sort_unstable();
    both.dedup();
    for one in both {
        cx.tx.lock(Lockable::Block, one.0).await?;
    }
    let mut households: Vec<_> = of_both().map(|one| one.household_id).collect();
    households.sort_unstable();
    households.dedup();
    for one in households {
        cx.tx.lock(Lockable::Household, one.0).await?;
    }
    // Read again behind the locks.
    let found = proposals::get(cx.tx, id).await?.zip(talks::get(cx.tx, talk.id).await?);
    Ok(found.map(|(asked, talk)| (asked, talk, mine)))
}

/// Whether what was asked can be answered.
fn is_asked(asked: &Proposal, talk: &Talk) -> bool {
    asked.state == ProposalState::Open && talk.state == TalkState::Booked && talk.slot.starts == asked.was_at
}

/// A parent says that another time suits.
pub async fn yes(cx: &mut Cx<'_>, id: ProposalId) -> Result<Next, Fault> {
    let Some((asked, talk, mine)) = open(cx, id).await? else { return cx.refuse().await };
    if !is_asked(&asked, &talk) {
        return answered(cx, &asked, &talk, &mine).await;
    }
    let pair = match asked.pair_id {
        None => None,
        Some(pair) => match proposals::open(cx.tx, pair).await?.zip(talks::get(cx.tx, pair).await?) {
            Some(pair) => Some(pair),
            None => return too_late(cx, &talk, &mine).await,
        },
    };
    match pair {
        None => move_there(cx, &asked, &talk, &mine).await,
        Some((theirs, other)) if theirs.state == ProposalState::Agreed => {
            let fits = fits_there(cx, &talk, &other).await? && fits_there(cx, &other, &talk).await?;
            let same = other.state == TalkState::Booked
                && other.slot == asked.slot
                && other.block_id == asked.block_id;
            if !fits || !same {
                return too_late(cx, &talk, &mine).await;
            }
            talks::swap(cx.tx, &talk, &other, cx.now).await?;
            for (one, moved) in [(&asked, &talk), (&theirs, &other)] {
                proposals::settle(cx.tx, one.id, ProposalState::Done, cx.now).await?;
                told(cx, one, mine.zone()).await?;
                news(cx, moved, &mine.school).await?;
            }
            for moved in [talk.id, other.id] {
                if let Some(moved) = talks::get(cx.tx, moved).await? {
                    remind::plan(cx, &moved, mine.zone()).await?;
                }
            }
            say_done(cx, &talk, &mine).await
        }
        Some(_) => {
            proposals::settle(cx.tx, asked.id, ProposalState::Agreed, cx.now).await?;
            say_talk(cx, &talk, &mine, Some(msg::ProposalAgreed.into())).await
        }
    }
}

/// The time is theirs, if it is what it was: a block, still given, in which nobody else has it.
async fn move_there(cx: &mut Cx<'_>, asked: &Proposal, talk: &Talk, mine: &Asked) -> Result<Next, Fault> {
    let Some(block) = blocks::get(cx.tx, asked.block_id).await? else {
        return too_late(cx, talk, mine).await;
    };
    let mut others = talks::beside(cx.tx, talk.child_id, talk.household_id, cx.now).await?;
    others.retain(|other| other.id != talk.id);
    let others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
    // An open question holds its time: an answered one does not, so that others are seen.
    proposals::settle(cx.tx, asked.id, ProposalState::Agreed, cx.now).await?;
    let taken = talks::taken(cx.tx, talk.round_id, talk.class_id).await?;
    let is_taken = taken.iter().any(|(of, other)| *of == block.id && asked.slot.overlaps(*other));
    if is_taken || !block.meeting(asked.slot).fits(&others) {
        return too_late(cx, talk, mine).await;
    }
    proposals::settle(cx.tx, asked.id, ProposalState::Done, cx.now).await?;
    talks::move_to(cx.tx, talk.id, asked.block_id, asked.slot, cx.now).await?;
    wait::freed(cx, talk.round_id, talk.class_id, mine.zone()).await?;
    told(cx, asked, mine.zone()).await?;
    news(cx, talk, &mine.school).await?;
    if let Some(moved) = talks::get(cx.tx, talk.id).await? {
        remind::plan(cx, &moved, mine.zone()).await?;
    }
    say_done(cx, talk, mine).await
}

async fn say_done(cx: &mut Cx<'_>, talk: &Talk, mine: &Asked) -> Result<Next, Fault> {
    match talks::get(cx.tx, talk.id).await? {
        Some(moved) => say_talk(cx, &moved, mine, Some(msg::ProposalDone.into())).await,
        None => cx.refuse().await,
    }
}

/// What the other family said, or what changed since, came before.
async fn too_late(cx: &mut Cx<'_>, talk: &Talk, mine: &Asked) -> Result<Next, Fault> {
    stop(cx, talk.id, mine.zone()).await?;
    say_talk(cx, talk, mine, Some(msg::ProposalLate.into())).await
}

/// The answer was given before, or nobody asks any more.
async fn answered(cx: &mut Cx<'_>, asked: &Proposal, talk: &Talk, mine: &Asked) -> Result<Next, Fault> {
    let above = match asked.state {
        ProposalState::Agreed => msg::ProposalAgreed.into(),
        ProposalState::Done => msg::ProposalDone.into(),
        _ => msg::ProposalLate.into(),
    };
    say_talk(cx, talk, mine, Some(above)).await
}

/// A parent says that another time does not suit: what they have stays.
pub async fn no(cx: &mut Cx<'_>, id: ProposalId) -> Result<Next, Fault> {
    let Some((asked, talk, mine)) = open(cx, id).await? else { return cx.refuse().await };
    if !asked.state.is_open() {
        return answered(cx, &asked, &talk, &mine).await;
    }
    end(cx, talk.id, ProposalState::Declined, mine.zone()).await?;
    today::plan(cx.tx, &mut cx.chance, &mine.school, talk.class_id, cx.now).await?;
    let above = msg::ProposalDeclined { child: Arg::from(&talk.child_name) };
    say_talk(cx, &talk, &mine, Some(above.into())).await
}

/// The teacher hears what a family answered: in the bundle of the day, and at once where the talk is near.
async fn news(cx: &mut Cx<'_>, was: &Talk, school: &School) -> Result<(), Fault> {
    today::plan(cx.tx, &mut cx.chance, school, was.class_id, cx.now).await?;
    changed(cx, was, school).await
}
