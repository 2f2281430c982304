// SPDX-License-Identifier: EUPL-1.2
//! The persons of the demo: six families with six languages, their teacher, the director, and two parents who
//! have only just got the letter. All of them are made up.

use crate::channel::web::BOT;
use crate::clock::{Chance, Moment, SharedChance};
use crate::domain::address::ChannelKind;
use crate::domain::code::{Code, CodeKind};
use crate::domain::id::{AddressId, ChildId, ClassId, CodeId, HouseholdId, PersonId, RoleId, SchoolId};
use crate::domain::language::Language;
use crate::domain::notice::{NoticeKind, PRIVACY_VERSION};
use crate::domain::role::{GuardianKind, Relation, RoleKind};
use crate::domain::school::{Region, SchoolSettings, SchoolYear};
use crate::engine::Engine;
use crate::message::{Command, Incoming, Input};
use crate::store::classes::Class;
use crate::store::codes::Opens;
use crate::store::inbox::Arriving;
use crate::store::persons::Person;
use crate::store::roles::NewRole;
use crate::store::schools::School;
use crate::store::{
    StoreError, Topic, Tx, addresses, children, classes, codes, guardians, inbox, notices, persons, roles,
    schools,
};

/// What a person of the demo is at school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Parent,
    ClassParent,
    Teacher,
    Director,
    /// Has the letter and has not signed up.
    New,
}

/// A person of the demo as the play's script has them.
struct Line {
    slug: &'static str,
    name: &'static str,
    language: &'static str,
    part: Part,
    child: &'static str,
    relation: Relation,
}

const fn line(
    slug: &'static str,
    name: &'static str,
    language: &'static str,
    part: Part,
    child: &'static str,
    relation: Relation,
) -> Line {
    Line { slug, name, language, part, child, relation }
}

const CLASS: &str = "5a";
const SCRIPT: &[Line] = &[
    line("sami", "", "ar", Part::New, "Sami", Relation::Mother),
    line("lena", "", "pl", Part::New, "Lena", Relation::Father),
    line("marieke", "Marieke", "nl", Part::ClassParent, "Daan", Relation::Mother),
    line("amal", "Amal", "ar", Part::Parent, "Adam", Relation::Mother),
    line("mehmet", "Mehmet", "tr", Part::Parent, "Elif", Relation::Father),
    line("katarzyna", "Katarzyna", "pl", Part::Parent, "Zofia", Relation::Mother),
    line("oksana", "Оксана", "uk", Part::Parent, "Danylo", Relation::Mother),
    line("grace", "Grace", "en", Part::Parent, "Noah", Relation::Mother),
    line("ruud", "Ruud", "nl", Part::Teacher, "", Relation::Other),
    line("ingrid", "Ingrid", "nl", Part::Director, "", Relation::Other),
];
/// Children of the class whose parents have no part in the play.
const OTHERS: &[&str] = &["Bram", "Emma", "Yusuf"];

/// A person of the demo with a chat.
#[derive(Clone, Debug)]
pub(super) struct Player {
    pub slug: &'static str,
    pub name: &'static str,
    pub language: Language,
    pub part: Part,
    pub child: &'static str,
    pub class: &'static str,
    pub address: AddressId,
    /// The printed code of a letter nobody has used yet.
    pub code: Option<String>,
}

/// The players, made on the first start and found again in a kept demo.
pub(super) async fn assemble(engine: &Engine, chance: &SharedChance) -> Result<Vec<Player>, StoreError> {
    let mut tx = engine.db().write().await?;
    let mut chance = chance.draw(|chance| Chance::from_number(chance.below(u64::MAX)));
    let now = engine.clock().now();
    let known = addresses::find(&mut tx, ChannelKind::Web, BOT, SCRIPT[0].slug).await?;
    if known.is_none() {
        found(&mut tx, &mut chance, now).await?;
    }
    let mut players = Vec::new();
    for line in SCRIPT {
        let Some(address) = addresses::find(&mut tx, ChannelKind::Web, BOT, line.slug).await? else {
            continue;
        };
        let code = match line.part {
            Part::New => letter(&mut tx, line.child, now).await?,
            _ => None,
        };
        players.push(Player {
            slug: line.slug,
            name: line.name,
            language: line.language.parse().unwrap_or(Language::DUTCH),
            part: line.part,
            child: line.child,
            class: CLASS,
            address: address.id,
            code,
        });
    }
    tx.commit().await?;
    engine.db().wake(Topic::Inbox).await;
    Ok(players)
}

async fn letter(tx: &mut Tx, child: &str, now: Moment) -> Result<Option<String>, StoreError> {
    let mut printed = None;
    for school in schools::all(tx).await? {
        for known in children::of_school_named(tx, school.id, child).await? {
            let code = codes::of_child(tx, known, now).await?;
            printed = code.and_then(|code| Code::read(&code.text).ok()).map(|code| code.printed());
        }
    }
    Ok(printed)
}

async fn found(tx: &mut Tx, chance: &mut Chance, now: Moment) -> Result<(), StoreError> {
    let school = School {
        id: SchoolId(chance.id(now)),
        name: "De Regenboog".to_owned(),
        region: Region::Midden,
        zone: chrono_tz::Europe::Amsterdam,
        settings: SchoolSettings { phone: Some("038 000 00 00".to_owned()), ..SchoolSettings::default() },
    };
    schools::insert(tx, &school, now).await?;
    let year = SchoolYear::at(now, school.zone);
    let class =
        Class { id: ClassId(chance.id(now)), school_id: school.id, year: year.0, name: CLASS.to_owned() };
    classes::insert(tx, &class).await?;
    for child in OTHERS {
        enrol(tx, chance, &class, child, now).await?;
    }
    for line in SCRIPT {
        enter(tx, chance, &school, &class, line, now).await?;
    }
    Ok(())
}

async fn enrol(
    tx: &mut Tx,
    chance: &mut Chance,
    class: &Class,
    name: &str,
    now: Moment,
) -> Result<ChildId, StoreError> {
    let id = ChildId(chance.id(now));
    children::insert_many(tx, class.school_id, &[(id, name.to_owned(), None)], now).await?;
    children::enrol(tx, class.year, &[(id, class.id, 5)]).await?;
    let code = Code::draw(|| u64::from_le_bytes(chance.bytes()));
    let opens = Opens { child: Some(id), ..Opens::default() };
    codes::insert(tx, CodeId(chance.id(now)), class.school_id, CodeKind::Child, &code, opens, now).await?;
    Ok(id)
}

async fn enter(
    tx: &mut Tx,
    chance: &mut Chance,
    school: &School,
    class: &Class,
    line: &Line,
    now: Moment,
) -> Result<(), StoreError> {
    let address = AddressId(chance.id(now));
    addresses::insert(tx, address, ChannelKind::Web, BOT, line.slug, Some(line.language.to_owned()), now)
        .await?;
    let child =
        if line.child.is_empty() { None } else { Some(enrol(tx, chance, class, line.child, now).await?) };
    if line.part == Part::New {
        return Ok(());
    }
    let language = line.language.parse().unwrap_or(Language::DUTCH);
    let person = Person::new(PersonId(chance.id(now)), line.name.to_owned(), language);
    persons::insert(tx, &person, now).await?;
    let household = HouseholdId(chance.id(now));
    persons::join_school(tx, person.id, school.id, household, now).await?;
    notices::give(tx, person.id, school.id, NoticeKind::Privacy, PRIVACY_VERSION, now).await?;
    addresses::bind(tx, address, person.id).await?;
    if let Some(child) = child {
        // They signed up in the weeks before: today's news is for the new ones.
        let joined = now - crate::flow::NEW_FOR;
        guardians::put(tx, person.id, child, GuardianKind::Parent, line.relation, joined).await?;
    }
    let kind = match line.part {
        Part::Teacher => Some(RoleKind::Teacher),
        Part::ClassParent => Some(RoleKind::ClassParent),
        Part::Director => Some(RoleKind::Director),
        Part::Parent | Part::New => None,
    };
    if let Some(kind) = kind {
        let role = NewRole {
            id: RoleId(chance.id(now)),
            person: person.id,
            school: school.id,
            kind,
            class: kind.of_a_class().then_some(class.id),
            deputy_for: None,
            from: now,
            until: kind.of_a_class().then(|| SchoolYear(class.year).ends(school.zone)),
        };
        roles::insert(tx, &role).await?;
    }
    let incoming = Incoming::from(Input::Command { command: Command::Menu });
    let arriving = Arriving { chat: line.slug.to_owned(), event: format!("enter {}", line.slug), incoming };
    inbox::put(tx, ChannelKind::Web, BOT, &[arriving], chance, now).await?;
    Ok(())
}
