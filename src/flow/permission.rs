// SPDX-License-Identifier: EUPL-1.2
//! Photos of a child: each parent says yes or no per purpose, and may change it at any time; the class's staff see
//! for whom it is no, without a reason.

use super::{Cx, Fault, Next};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId};
use crate::domain::permission::{Answer, Purpose};
use crate::domain::role::GuardianKind;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::guardians::OwnChild;
use crate::store::permissions;
use crate::text::{Arg, Phrase, msg};

/// A child a parent decides about, and what they said so far.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    /// The child.
    pub child: ChildId,
    /// First name.
    pub name: &'q str,
    /// What this parent said.
    pub said: &'q [(Purpose, Answer)],
    /// Whether they were asked a year ago.
    pub again: bool,
}

impl Question<'_> {
    /// The question with its buttons, as it stands at `now`.
    pub fn message(&self, now: Moment) -> Message {
        let child = Arg::from(self.name);
        let mut message = if self.again {
            Message::new(msg::PermissionAskAgain { child })
        } else {
            Message::new(msg::PermissionAsk { child })
        };
        for purpose in Purpose::ALL {
            message = message.line(msg::PermissionLine {
                purpose: phrase(purpose).into(),
                answer: answer(self.said, purpose, now).into(),
            });
        }
        message = message.and(msg::PermissionTwo);
        Purpose::ALL.into_iter().fold(message, |message, purpose| {
            let (yes, no) = labels(purpose);
            message.row(vec![
                (yes, Action::PhotoYes(self.child, purpose)),
                (no, Action::PhotoNo(self.child, purpose)),
            ])
        })
    }
}

fn answer(said: &[(Purpose, Answer)], purpose: Purpose, now: Moment) -> Phrase {
    let said = said.iter().find(|(of, _)| *of == purpose).and_then(|(_, answer)| answer.counts(now));
    match said {
        Some(true) => msg::PermissionYes.into(),
        Some(false) => msg::PermissionNo.into(),
        None => msg::PermissionOpen.into(),
    }
}

fn phrase(purpose: Purpose) -> Phrase {
    match purpose {
        Purpose::ClassChat => msg::PermissionClassChat.into(),
        Purpose::GroupPhoto => msg::PermissionGroupPhoto.into(),
        Purpose::Website => msg::PermissionWebsite.into(),
    }
}

fn labels(purpose: Purpose) -> (Label, Label) {
    match purpose {
        Purpose::ClassChat => (msg::PermissionClassChatYes.into(), msg::PermissionClassChatNo.into()),
        Purpose::GroupPhoto => (msg::PermissionGroupPhotoYes.into(), msg::PermissionGroupPhotoNo.into()),
        Purpose::Website => (msg::PermissionWebsiteYes.into(), msg::PermissionWebsiteNo.into()),
    }
}

/// The children this person decides about.
pub(super) async fn own(cx: &mut Cx<'_>) -> Result<Vec<OwnChild>, Fault> {
    let mut children = cx.children().await?;
    children.retain(|child| child.kind == GuardianKind::Parent);
    Ok(children)
}

/// Shows what a parent said about their child, or asks which child.
pub async fn show(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let children = own(cx).await?;
    match children.as_slice() {
        [] => cx.refuse().await,
        [only] => show_child(cx, only.child_id).await,
        many => {
            let message = many.iter().fold(Message::new(msg::PermissionPhotosWhich), |message, child| {
                message.act(Label::Name(child.first_name.clone()), Action::PhotosOf(child.child_id))
            });
            cx.say(message.act(msg::CommonBack, Action::Settings));
            Ok(Next::Close)
        }
    }
}

/// Shows what a parent said about one child.
pub async fn show_child(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let (Some(child), Some(me)) = (cx.parent_of(child).await?, cx.me().map(|me| me.id)) else {
        return cx.refuse().await;
    };
    let said = permissions::of_parent(cx.tx, me, child.id).await?;
    let question = Question { child: child.id, name: &child.first_name, said: &said, again: false };
    cx.say(question.message(cx.now).act(msg::CommonBack, Action::Settings));
    Ok(Next::Stay)
}

/// A parent says yes or no.
pub async fn decide(cx: &mut Cx<'_>, child: ChildId, purpose: Purpose, given: bool) -> Result<Next, Fault> {
    let (Some(child), Some(me)) = (cx.parent_of(child).await?, cx.me().map(|me| me.id)) else {
        return cx.refuse().await;
    };
    permissions::put(cx.tx, me, child.id, purpose, given, cx.now).await?;
    show_child(cx, child.id).await
}

/// What a parent said yes to, in a line of "my data".
pub(super) async fn data(cx: &mut Cx<'_>, child: &OwnChild) -> Result<Phrase, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else {
        return Ok(msg::PermissionDataNone { child: Arg::from(&child.first_name) }.into());
    };
    let said = permissions::of_parent(cx.tx, me, child.child_id).await?;
    let yes = said.iter().filter(|(_, answer)| answer.counts(cx.now) == Some(true));
    let purposes: Vec<Arg> = yes.map(|(purpose, _)| phrase(*purpose).into()).collect();
    let child = Arg::from(&child.first_name);
    Ok(if purposes.is_empty() {
        msg::PermissionDataNone { child }.into()
    } else {
        msg::PermissionData { child, purposes: Arg::List(purposes) }.into()
    })
}

/// Shows the staff of a class, per purpose, which first names are not to be in a photo.
pub async fn of_class(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::PermissionClassTitle { class: Arg::from(&class.name) });
    for purpose in Purpose::ALL {
        let lacking = permissions::lacking(cx.tx, class.id, purpose, cx.now).await?;
        let purpose = Arg::from(phrase(purpose));
        message = if lacking.is_empty() {
            message.and(msg::PermissionClassAll { purpose })
        } else {
            message.and(msg::PermissionClassLacking { purpose, names: names(lacking) })
        };
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// "Adam, Lina and Zofia".
pub(super) fn names(children: Vec<(ChildId, String)>) -> Arg {
    Arg::List(children.into_iter().map(|(_, name)| Arg::from(name)).collect())
}
