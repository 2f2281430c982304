// SPDX-License-Identifier: EUPL-1.2
//! For whom a message is: who may write to whom, and how that is chosen and said.

use super::super::{Cx, Fault, Next, menu};
use super::{Compose, begin, sent, stays_at};
use crate::domain::audience::{Audience, Pick, Wide, picks};
use crate::domain::id::{PostId, SchoolId};
use crate::domain::role::RoleKind;
use crate::message::Choice;
use crate::say::{Label, Message};
use crate::store::classes::Class;
use crate::store::schools::School;
use crate::store::{audiences, classes, posts, schools};
use crate::text::{Arg, Phrase, msg};

/// So many names are said one by one.
const NAMES: usize = 6;
/// Classes beside each other on a small screen.
const IN_A_ROW: usize = 3;

/// The class, if this person may write to this audience, and in which role. Several classes are the director's.
pub(super) async fn may_write(cx: &mut Cx<'_>, to: &Audience) -> Result<Option<(Class, RoleKind)>, Fault> {
    let Some(wide) = &to.wide else {
        let role = cx.class_role(to.class).await?;
        return Ok(role.filter(|(_, kind)| *kind != RoleKind::Coordinator));
    };
    if directed(cx, wide.school).await?.is_none() {
        return Ok(None);
    }
    let class = classes::get(cx.tx, to.class).await?.filter(|class| class.school_id == wide.school);
    Ok(class.map(|class| (class, RoleKind::Director)))
}

/// The school, if this person is its director.
async fn directed(cx: &mut Cx<'_>, school: SchoolId) -> Result<Option<School>, Fault> {
    let directs =
        cx.roles().await?.iter().any(|role| role.kind == RoleKind::Director && role.school_id == school);
    Ok(schools::get(cx.tx, school).await?.filter(|_| directs))
}

/// "to 5a", "to the whole school", as it stands in a sentence. `class` is the name of the audience's class.
pub fn addressee(to: &Audience, class: &str) -> Phrase {
    let Some(wide) = &to.wide else { return msg::AudienceClass { class: class.into() }.into() };
    if wide.all {
        return msg::AudienceSchool.into();
    }
    let levels = wide.levels.iter().map(|level| level_phrase(*level).into());
    let names: Vec<Arg> = wide.classes.values().map(Arg::from).chain(levels).collect();
    if names.len() > NAMES {
        return msg::AudienceMany { count: names.len().into() }.into();
    }
    msg::AudienceSome { names: Arg::List(names) }.into()
}

fn level_phrase(level: i32) -> Phrase {
    msg::AudienceLevel { level: i64::from(level).into() }.into()
}

/// Asks the director to which classes a message goes.
pub async fn choose(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    ask(cx, Wide::none(school)).await
}

async fn ask(cx: &mut Cx<'_>, wide: Wide) -> Result<Next, Fault> {
    let Some(school) = directed(cx, wide.school).await? else { return cx.refuse().await };
    let year = school.year(cx.now).0;
    let classes = classes::of_year(cx.tx, school.id, year).await?;
    let classes: Vec<_> = classes.into_iter().map(|class| (class.id, class.name)).collect();
    let offered = picks(&classes, &audiences::seats(cx.tx, school.id, year).await?);
    let mut message = Message::new(msg::AudienceAsk);
    let mut row: Vec<(Label, Choice)> = Vec::new();
    let mut of_classes = false;
    for (place, pick) in (0..).zip(&offered) {
        let is_class = matches!(pick, Pick::Class(..));
        // The whole school, the levels and the classes each begin a row of their own.
        if row.len() == IN_A_ROW || is_class != of_classes || place == 1 {
            message = message.answers(std::mem::take(&mut row));
        }
        of_classes = is_class;
        row.push((label(pick, wide.has(pick)), Choice::Nth(place)));
    }
    message = message.answers(row);
    if wide != Wide::none(school.id) {
        message = message.answer(msg::AudienceNext, Choice::Yes);
    }
    cx.say(message.answer(msg::CommonBack, Choice::Cancel));
    Ok(stays_at(Compose::Choosing { wide, offered }))
}

fn label(pick: &Pick, is_chosen: bool) -> Label {
    let what: Arg = match pick {
        Pick::All => Phrase::from(msg::AudienceAll).into(),
        Pick::Level(level) => level_phrase(*level).into(),
        Pick::Class(_, name) => name.into(),
    };
    if is_chosen { msg::AudienceOn { what }.into() } else { msg::AudienceOff { what }.into() }
}

/// A class was tapped, or the choice is made.
pub(super) async fn chosen(
    cx: &mut Cx<'_>,
    wide: Wide,
    offered: Vec<Pick>,
    choice: Choice,
) -> Result<Next, Fault> {
    match choice {
        Choice::Nth(place) => match offered.into_iter().nth(usize::from(place)) {
            Some(pick) => ask(cx, wide.toggle(pick)).await,
            None => ask(cx, wide).await,
        },
        Choice::Yes => write_to(cx, wide).await,
        Choice::Cancel => menu::show(cx).await,
        _ => ask(cx, wide).await,
    }
}

async fn write_to(cx: &mut Cx<'_>, wide: Wide) -> Result<Next, Fault> {
    let Some(school) = directed(cx, wide.school).await? else { return cx.refuse().await };
    let seats = audiences::seats(cx.tx, school.id, school.year(cx.now).0).await?;
    // Classes without children have nobody to write to.
    let Some(first) = wide.parts(&seats).first().map(|part| part.class) else { return ask(cx, wide).await };
    begin(cx, Audience { class: first, wide: Some(wide), unseen_of: None }).await
}

/// Begins a message to those who have not seen a post.
pub async fn to_unseen(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = posts::get(cx.tx, post).await? else { return cx.refuse().await };
    let to = post.audience()?;
    if may_write(cx, &to).await?.is_none() {
        return cx.refuse().await;
    }
    let to = Audience { unseen_of: Some(post.id), ..to };
    if audiences::of(cx.tx, &to, cx.now).await?.is_empty() {
        return sent::progress(cx, post.id).await;
    }
    begin(cx, to).await
}
