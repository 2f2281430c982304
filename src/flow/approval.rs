// SPDX-License-Identifier: EUPL-1.2
//! A teacher looks first at what a class parent sends: the school's choice, the look, and the decision.

use super::calendar::led;
pub use super::post::send::when;
use super::{Cx, Fault, Frame, Next, Shows, Standing, addressee, menu, today};
use crate::clock::Moment;
use crate::domain::approval;
use crate::domain::id::{PersonId, PostId, SchoolId};
use crate::domain::language::Language;
use crate::domain::post::PostState;
use crate::domain::role::RoleKind;
use crate::domain::today::Item;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::approvals::Approval;
use crate::store::posts::Post;
use crate::store::schools::School;
use crate::store::{Lockable, StoreError, Tx, approvals, classes, posts, roles, schools, versions};
use crate::text::{Arg, Form, Phrase, Words, msg};

/// Shows the school's choice, and what it means.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let waiting = approvals::count_waiting(cx.tx, school.id).await?;
    let mut message = Message::new(msg::ApprovalTitle).and(msg::ApprovalTitleHow);
    message = if school.settings.looks_first {
        message.and(msg::ApprovalOn)
    } else {
        message.and(msg::ApprovalOff)
    };
    if waiting > 0 {
        message = message.and(msg::ApprovalOpen { count: waiting.into() });
    }
    message = if school.settings.looks_first {
        message.act(msg::ApprovalOffButton, Action::LooksFirstOff(school.id))
    } else {
        message.act(msg::ApprovalOnButton, Action::LooksFirstOn(school.id))
    };
    cx.say(message.act(msg::CommonBack, Action::School(school.id)));
    Ok(Next::Close)
}

/// Lets teachers look first from now on, or not any more. What waits already is decided as it was.
pub async fn set(cx: &mut Cx<'_>, school: SchoolId, on: bool) -> Result<Next, Fault> {
    if led(cx, school).await?.is_none() {
        return cx.refuse().await;
    }
    cx.tx.lock(Lockable::School, school.0).await?;
    let Some(mut school) = schools::get(cx.tx, school).await? else { return cx.refuse().await };
    school.settings.looks_first = on;
    schools::set_settings(cx.tx, school.id, &school.settings).await?;
    show(cx, school.id).await
}

/// What a member of staff is asked to look at, and what nobody looked at in time `since` then.
pub(super) async fn items(
    tx: &mut Tx,
    school: &School,
    person: PersonId,
    since: Moment,
    now: Moment,
) -> Result<Vec<Item>, StoreError> {
    let held = roles::of_person(tx, person, now).await?;
    let mut mine: Vec<_> = held
        .iter()
        .filter(|role| role.school_id == school.id && role.kind == RoleKind::Teacher)
        .filter_map(|role| Some((role.class_id?, role.class_name.clone()?)))
        .collect();
    if held.iter().any(|role| role.school_id == school.id && role.kind == RoleKind::Director) {
        let all = classes::of_year(tx, school.id, school.year(now).0).await?;
        mine.extend(all.into_iter().map(|class| (class.id, class.name)));
    }
    let mut items = Vec::new();
    for (class, name) in mine {
        let (waiting, lapsed) =
            (approvals::waiting(tx, class, now).await?, approvals::lapsed(tx, class, since).await?);
        if waiting.is_empty() && lapsed.is_empty() {
            continue;
        }
        if !approvals::asked(tx, school.id, class, now).await?.iter().any(|role| role.person_id == person) {
            continue;
        }
        let (class, of) = (name, class);
        items.extend(waiting.into_iter().map(|post| Item::Look {
            class: of,
            name: class.clone(),
            asked_at: post.asked_at,
            post: post.post_id,
            person: post.author_name,
        }));
        items.extend(lapsed.into_iter().map(|(post, person)| Item::Lapsed {
            class: of,
            name: class.clone(),
            post,
            person,
        }));
    }
    Ok(items)
}

/// Somebody came who may be asked to look: what waits then comes with their next bundle.
pub(super) async fn catch_up(cx: &mut Cx<'_>, school: &School, person: PersonId) -> Result<(), Fault> {
    if approvals::count_waiting(cx.tx, school.id).await? > 0 {
        today::plan_for(cx.tx, &mut cx.chance, school, person, cx.now).await?;
    }
    Ok(())
}

/// Who decided, or the school where they left.
pub fn by(approval: &Approval) -> Arg {
    match &approval.decided_name {
        Some(name) => Arg::from(name),
        None => Phrase::from(msg::ApprovalSomebody).into(),
    }
}

/// A post as its class would read it, with every text it has: what a reader of another language gets is looked at
/// too.
pub async fn whole(
    tx: &mut Tx,
    words: &Words,
    post: &Post,
    school: &School,
    (reader, now): (Language, Moment),
) -> Result<Vec<Message>, StoreError> {
    let media = posts::media(tx, post.id).await?;
    let versions = versions::of_post(tx, post.id).await?;
    let today = now.with_timezone(&school.zone).date_naive();
    let frame = Frame { post, media: &media, versions: &versions, shows: Shows::All, today };
    let mut messages = frame.messages(words, reader, Standing::Own);
    let named = |language| Arg::from(words.say(language, &msg::CommonLanguageName.into(), Form::Plain));
    let own = versions.iter().any(|(language, _)| *language == reader) && post.language != reader;
    if own {
        let original = Message::new(msg::PostInLanguage { language: named(post.language) });
        messages.push(original.quote(&post.body).silent());
    }
    for (language, text) in versions.iter().filter(|(language, _)| !own || *language != reader) {
        let version = Message::new(msg::PostVersionOwn { language: named(*language) });
        messages.push(version.quote(text).silent());
    }
    Ok(messages)
}

/// A post somebody is to look at, if this person may decide about it now.
async fn theirs(cx: &mut Cx<'_>, post: PostId) -> Result<Option<(Post, Approval, School)>, Fault> {
    let (Some(post), Some(approval)) = (posts::get(cx.tx, post).await?, approvals::get(cx.tx, post).await?)
    else {
        return Ok(None);
    };
    let role = cx.class_role(post.class_id).await?;
    let school = schools::get(cx.tx, post.school_id).await?;
    let may = role.is_some_and(|(_, role)| approval::decides(role));
    Ok(school.filter(|_| may).map(|school| (post, approval, school)))
}

/// Shows a post as its class would read it, with the decision below it.
pub async fn look(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some((post, approval, school)) = theirs(cx, post).await? else { return cx.refuse().await };
    if post.state != PostState::Waiting || approval.expires_at <= cx.now {
        return decided(cx, &post, &approval).await;
    }
    let reader = cx.language();
    for message in whole(cx.tx, cx.say.words(), &post, &school, (reader, cx.now)).await? {
        cx.say_anew(message);
    }
    let mut message = Message::new(msg::ApprovalAsk { class: Arg::from(&post.class_name) });
    let to = post.audience()?;
    if to.unseen_of.is_some() {
        message = message.and(msg::ApprovalAskUnseen);
    }
    if approval.planned || post.in_digest {
        let to = addressee(&to, &post.class_name);
        message = message.and(when(cx.now, &school, to, (post.send_at, post.in_digest)));
    }
    cx.say_anew(
        message
            .row(vec![
                (msg::PostSend.into(), Action::LookYes(post.id, post.edition)),
                (msg::ApprovalAskNot.into(), Action::LookNo(post.id, post.edition)),
            ])
            .act(msg::TodayButton, Action::Today(school.id)),
    );
    Ok(Next::Close)
}

/// What became of a post that does not wait any more, and who decided it.
async fn decided(cx: &mut Cx<'_>, post: &Post, approval: &Approval) -> Result<Next, Fault> {
    let name = by(approval);
    let phrase: Phrase = match (post.state, approval.decided_at) {
        (PostState::Declined, _) => msg::ApprovalDecidedNo { name }.into(),
        (_, Some(_)) => msg::ApprovalDecided { name }.into(),
        (PostState::Undone, None) => msg::ApprovalTakenBack.into(),
        (_, None) => msg::ApprovalOver.into(),
    };
    menu::show_with(cx, Message::new(phrase)).await
}

/// Sends the edition of a post that was looked at: after the hold, or at its planned time.
pub async fn approve(cx: &mut Cx<'_>, post: PostId, edition: i32) -> Result<Next, Fault> {
    let Some((post, approval, school)) = behind_lock(cx, post).await? else { return cx.refuse().await };
    if let Some(next) = not_now(cx, &post, &approval, edition).await? {
        return Ok(next);
    }
    let at = approval::goes(cx.now, approval.planned.then_some(post.send_at));
    decide(cx, &post, &school, PostState::Held).await?;
    posts::send_at(cx.tx, post.id, at).await?;
    Job::SendPost { post: post.id }.plan(cx.tx, &mut cx.chance, at, school.zone).await?;
    let message =
        Message::new(msg::ApprovalDone { name: Arg::from(post.author_name.as_deref().unwrap_or_default()) });
    cx.say(
        message
            .act(msg::PostProgress, Action::PostProgress(post.id))
            .act(msg::TodayButton, Action::Today(school.id)),
    );
    Ok(Next::Close)
}

/// Does not send the edition of a post that was looked at. No reason is asked.
pub async fn decline(cx: &mut Cx<'_>, post: PostId, edition: i32) -> Result<Next, Fault> {
    let Some((post, approval, school)) = behind_lock(cx, post).await? else { return cx.refuse().await };
    if let Some(next) = not_now(cx, &post, &approval, edition).await? {
        return Ok(next);
    }
    decide(cx, &post, &school, PostState::Declined).await?;
    let message = Message::new(msg::ApprovalDoneNot {
        name: Arg::from(post.author_name.as_deref().unwrap_or_default()),
    });
    cx.say(message.act(msg::TodayButton, Action::Today(school.id)));
    Ok(Next::Close)
}

/// The post as it is while no colleague decides and its sender changes nothing.
async fn behind_lock(cx: &mut Cx<'_>, post: PostId) -> Result<Option<(Post, Approval, School)>, Fault> {
    if theirs(cx, post).await?.is_none() {
        return Ok(None);
    }
    cx.tx.lock(Lockable::Post, post.0).await?;
    theirs(cx, post).await
}

/// What is shown instead of a decision: a colleague was first, its time has passed, or its sender changed it.
async fn not_now(
    cx: &mut Cx<'_>,
    post: &Post,
    approval: &Approval,
    edition: i32,
) -> Result<Option<Next>, Fault> {
    if post.state != PostState::Waiting || approval.expires_at <= cx.now {
        return Ok(Some(decided(cx, post, approval).await?));
    }
    if post.edition != edition {
        cx.say(Message::new(msg::ApprovalChanged));
        return Ok(Some(look(cx, post.id).await?));
    }
    Ok(None)
}

async fn decide(cx: &mut Cx<'_>, post: &Post, school: &School, to: PostState) -> Result<(), Fault> {
    posts::advance(cx.tx, post.id, PostState::Waiting, to, cx.now).await?;
    if let Some(me) = cx.me().map(|me| me.id) {
        approvals::decide(cx.tx, post.id, me, cx.now).await?;
    }
    Job::ApprovalTold { post: post.id }.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    Ok(())
}
