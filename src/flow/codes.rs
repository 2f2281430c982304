// SPDX-License-Identifier: EUPL-1.2
//! Codes that a person hands on: an invitation for another adult, a poster for the class.

use super::{Cx, Fault, Next};
use crate::domain::code::{Code, CodeKind};
use crate::domain::id::{ChildId, ClassId, CodeId, SchoolId};
use crate::domain::role::GuardianKind;
use crate::message::{Action, Picture};
use crate::say::Message;
use crate::store::codes::Opens;
use crate::store::{codes, schools};
use crate::text::{Arg, msg};

impl Cx<'_> {
    /// Makes a code of this event's chance.
    pub async fn make_code(&mut self, school: SchoolId, kind: CodeKind, opens: Opens) -> Result<Code, Fault> {
        let chance = &mut self.chance;
        let code = Code::draw(|| u64::from_le_bytes(chance.bytes()));
        let id = CodeId(self.chance.id(self.now));
        let opens = Opens { issuer: self.person.as_ref().map(|person| person.id), ..opens };
        codes::insert(self.tx, id, school, kind, &code, opens, self.now).await?;
        Ok(code)
    }

    /// `message` with the code and every link that opens it.
    pub fn with_links(&self, mut message: Message, code: &Code) -> Message {
        message = message.code(code.printed());
        let links = [self.links.on_telegram(code.as_str()), self.links.on_web(code.as_str())];
        links.into_iter().flatten().fold(message, Message::link)
    }

    /// `message` with the code as a picture for the phone beside this one.
    pub fn with_qr(&self, message: Message, code: &Code) -> Message {
        match self.links.on_web(code.as_str()).or_else(|| self.links.on_telegram(code.as_str())) {
            Some(link) => message.picture(Picture::Qr { link }),
            None => message,
        }
    }
}

/// Asks around which child another adult cares; with one child there is nothing to ask.
pub async fn ask_share(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let mine: Vec<_> =
        cx.children().await?.into_iter().filter(|child| child.kind == GuardianKind::Parent).collect();
    if let [only] = mine.as_slice() {
        let child = only.child_id;
        return share(cx, child).await;
    }
    let mut message = Message::new(msg::CodesShareWho);
    for child in mine {
        message = message.act(crate::say::Label::Name(child.first_name), Action::Share(child.child_id));
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

/// Makes an invitation to forward. It makes an other involved adult, until the school confirms more.
pub async fn share(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some(child) = cx.parent_of(child).await? else { return cx.refuse().await };
    let opens = Opens { child: Some(child.id), ..Opens::default() };
    let code = cx.make_code(child.school_id, CodeKind::Share, opens).await?;
    let message = Message::new(msg::CodesShare { child: child.first_name.into() });
    let message = cx.with_links(message, &code).act(msg::CommonBack, Action::Menu);
    cx.say(message);
    Ok(Next::Close)
}

/// Shows the code of a class's poster; every use of it is asked of the teacher.
pub async fn poster(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    let known = codes::of_class(cx.tx, class.id, CodeKind::Class, cx.now).await?;
    let code = match known.first().and_then(|known| Code::read(&known.text).ok()) {
        Some(code) => code,
        None => {
            let opens = Opens { class: Some(class.id), ..Opens::default() };
            cx.make_code(class.school_id, CodeKind::Class, opens).await?
        }
    };
    let message = Message::new(msg::CodesPoster { class: Arg::from(&class.name) });
    let message = cx.with_qr(cx.with_links(message, &code), &code);
    cx.say(
        message
            .act(msg::CodesPosterRevoke, Action::RevokePoster(class.id))
            .act(msg::CommonBack, Action::Class(class.id)),
    );
    Ok(Next::Close)
}

/// Takes back the codes of a class's poster.
pub async fn revoke_poster(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    for code in codes::of_class(cx.tx, class.id, CodeKind::Class, cx.now).await? {
        codes::revoke(cx.tx, code.id, cx.now).await?;
    }
    cx.say(Message::new(msg::CodesPosterRevoked).act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// The zone in which a code's end is told.
pub async fn end_of(cx: &mut Cx<'_>, school: SchoolId, kind: CodeKind) -> Result<Arg, Fault> {
    let zone = schools::get(cx.tx, school).await?.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    Ok((cx.now + kind.lifetime()).with_timezone(&zone).time().into())
}
