// SPDX-License-Identifier: EUPL-1.2
//! What a teacher asked for a child nothing reaches: new letters, and help of the class parents.

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::document::letter::{self, Letter};
use crate::domain::address::Lane;
use crate::domain::code::{Code, CodeKind};
use crate::domain::id::{AddressId, ChildId, ClassId, CodeId, MediaId, RoleId, short};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::reach;
use crate::domain::role::RoleKind;
use crate::flow::Fault;
use crate::message::{Action, Picture};
use crate::say::{Message, Way};
use crate::store::classes::Class;
use crate::store::codes::Opens;
use crate::store::media::NewMedia;
use crate::store::persons::Person;
use crate::store::{
    Lockable, StoreError, addresses, classes, codes, media, persons, reach as ways, roles, schools,
};
use crate::text::{Arg, msg};

/// Letters as they are printed: drawn beside the writer. One takes about 1.3 ms, nearly all of it its two QR codes;
/// those of a class would keep replies waiting for 40 ms.
#[derive(Debug)]
pub(super) struct Printed {
    codes: Vec<(ChildId, Code)>,
    page: String,
}

impl Printed {
    /// Draws the letters; `None` when there is nobody to make one for, or nobody may ask for them any more.
    pub(super) async fn read(
        cx: &mut JobCx<'_>,
        class: ClassId,
        child: Option<ChildId>,
        to: AddressId,
    ) -> Result<Option<Self>, Fault> {
        let Some((class, _)) = teacher(cx, class, to).await? else { return Ok(None) };
        let Some(school) = schools::get(cx.tx, class.school_id).await? else { return Ok(None) };
        let (mut codes, mut letters) = (Vec::new(), Vec::new());
        for way in wanted(cx, class.id, child).await? {
            let code = Code::draw(|| u64::from_le_bytes(cx.chance.bytes()));
            let listed = Language::first_of(way.home_language.as_deref());
            // From the sign-up on it is the language the adult chose.
            let language = listed.or(way.language).unwrap_or(Language::DUTCH);
            letters.push(Letter::new(
                &way.first_name,
                (&class.name, &school.name),
                (&code, cx.now + CodeKind::Child.lifetime(), school.zone),
                language,
                cx.links,
            ));
            codes.push((way.child_id, code));
        }
        if letters.is_empty() {
            return Ok(None);
        }
        let page = letter::html(cx.say.words(), &letters);
        let page = page.map_err(|error| Fault::NotMade(error.to_string()))?;
        Ok(Some(Self { codes, page }))
    }
}

/// The class and who is asking, if they are its teacher or stand in for one.
async fn teacher(
    cx: &mut JobCx<'_>,
    class: ClassId,
    to: AddressId,
) -> Result<Option<(Class, Person)>, StoreError> {
    let address = addresses::get(cx.tx, to).await?;
    let Some(person) = address.and_then(|address| address.person_id) else { return Ok(None) };
    let Some(person) = persons::get(cx.tx, person).await? else { return Ok(None) };
    let held = roles::of_person(cx.tx, person.id, cx.now).await?;
    let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.class_id == Some(class));
    let class = classes::get(cx.tx, class).await?.filter(|_| teaches);
    Ok(class.map(|class| (class, person)))
}

/// For whom a letter is wanted: the child, or those of the teacher's list who need one.
async fn wanted(
    cx: &mut JobCx<'_>,
    class: ClassId,
    child: Option<ChildId>,
) -> Result<Vec<ways::Way>, StoreError> {
    let mut all = ways::of_class(cx.tx, class, cx.now).await?;
    let standings: Vec<_> = all.iter().map(ways::Way::standing).collect();
    let listed: Vec<ChildId> = match child {
        Some(child) => vec![child],
        None => reach::to_do(&standings, cx.now).want_letters().collect(),
    };
    all.retain(|way| listed.contains(&way.child_id));
    // One letter for a child, however many adults it has.
    all.dedup_by_key(|way| way.child_id);
    Ok(all)
}

/// Hands the teacher the letters; the codes of earlier ones end.
pub(super) async fn hand_over(
    cx: &mut JobCx<'_>,
    (class, child, to): (ClassId, Option<ChildId>, AddressId),
    key: &str,
    printed: Option<Printed>,
) -> Result<Outcome, Fault> {
    let Some((class, teacher)) = teacher(cx, class, to).await? else { return Ok(Outcome::Done) };
    let way = Way { address: to, language: teacher.language, lane: Lane::Reply, key, turn: 0 };
    let Some(printed) = printed else {
        // The class was emptied, or everybody is reached by now.
        let message = Message::new(msg::ReachNobody).act(msg::CommonBack, Action::Class(class.id));
        cx.say.tell(&way, &message, &mut cx.chance);
        return Ok(Outcome::Done);
    };
    // Two teachers who ask at once get letters one after the other.
    cx.tx.lock(Lockable::Class, class.id.0).await?;
    let now_wanted: Vec<ChildId> =
        wanted(cx, class.id, child).await?.into_iter().map(|way| way.child_id).collect();
    if !now_wanted.iter().eq(printed.codes.iter().map(|(child, _)| child)) {
        return Err(StoreError::Overtaken.into());
    }
    for (child, code) in &printed.codes {
        codes::end_letters(cx.tx, *child, cx.now).await?;
        let opens = Opens { child: Some(*child), ..Opens::default() };
        let id = CodeId(cx.chance.id(cx.now));
        codes::insert(cx.tx, id, class.school_id, CodeKind::Child, code, opens, cx.now).await?;
    }
    let file = MediaId(cx.chance.id(cx.now));
    let count = printed.codes.len();
    let document = document(cx, file, to, &class, printed.page);
    media::insert(cx.tx, document, cx.now).await?;
    let message = Message::new(msg::ReachLettersDone { count: count.into() })
        .picture(Picture::Stored { media: file, kind: MediaKind::Document })
        .act(msg::CommonBack, Action::NotReached(class.id));
    cx.say.tell(&way, &message, &mut cx.chance);
    Ok(Outcome::Done)
}

fn document(cx: &mut JobCx<'_>, id: MediaId, owner: AddressId, class: &Class, page: String) -> NewMedia {
    let name: String = class.name.chars().filter(char::is_ascii_alphanumeric).collect();
    NewMedia {
        id,
        owner: Some(owner),
        kind: MediaKind::Document,
        mime: "text/html".to_owned(),
        name: Some(format!("ouderlijn-{name}.html")),
        size: i64::try_from(page.len()).ok(),
        secret: short(uuid::Uuid::from_bytes(cx.chance.bytes())),
        bytes: Some(page.into_bytes()),
        thumbnail: None,
        telegram: None,
    }
}

/// Asks a class parent for help, in general words: nobody's name, number or reason.
pub(super) async fn ask_help(cx: &mut JobCx<'_>, role: RoleId, asked: Moment) -> Result<Outcome, Fault> {
    let Some(role) = roles::get(cx.tx, role, cx.now).await? else { return Ok(Outcome::Done) };
    let Some(person) = persons::get(cx.tx, role.person_id).await? else { return Ok(Outcome::Done) };
    let school = schools::get(cx.tx, role.school_id).await?;
    let zone = school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    let job = Job::AskHelp { role: role.id, asked };
    if let Some(at) = cx.must_wait(&person, zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let class = Arg::from(role.class_name.as_deref().unwrap_or_default());
    let message = Message::new(msg::ReachHelp { class }).act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&person, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
