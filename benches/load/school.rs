// SPDX-License-Identifier: EUPL-1.2
//! A school of 600 parents on Telegram, and posts to all of them.

use std::time::Duration;

use chrono::TimeDelta;
use ouderlijn::clock::{Chance, Clock, Moment};
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::domain::audience::Audience;
use ouderlijn::domain::id::{AddressId, ChildId, ClassId, HouseholdId, PersonId, PostId, RoleId, SchoolId};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::quiet::QuietHours;
use ouderlijn::domain::role::{GuardianKind, Relation, RoleKind};
use ouderlijn::domain::school::{Region, SchoolSettings, SchoolYear};
use ouderlijn::jobs::Job;
use ouderlijn::store::classes::Class;
use ouderlijn::store::persons::Person;
use ouderlijn::store::posts::NewPost;
use ouderlijn::store::roles::NewRole;
use ouderlijn::store::schools::School;
use ouderlijn::store::{Db, Tx, addresses, children, classes, guardians, persons, posts, roles, schools};

/// Each gets every post.
pub const PARENTS: usize = 600;
/// The bot of [`crate::bot_api::BotApi::TOKEN`].
const BOT: &str = "123456";
/// A post falls due so often.
pub const EVERY: Duration = Duration::from_secs(2);

/// How many posts fall due in a run.
pub fn posts_in(run: Duration) -> usize {
    usize::try_from(run.as_secs() / EVERY.as_secs()).unwrap_or_default()
}

/// Writes the school and its posts into the database.
pub async fn found(url: &str, run: Duration) -> anyhow::Result<()> {
    let db = Db::open(url).await?;
    let now = Clock::system().now();
    let mut tx = db.write().await?;
    let mut seed = Seed { tx: &mut tx, chance: Chance::from_number(600), now };
    let (class, author, source) = seed.class().await?;
    for number in 0..PARENTS {
        seed.parent(class, number).await?;
    }
    // The first two seconds are for the start.
    for place in 0..posts_in(run) {
        let due = now + TimeDelta::from_std(EVERY * u32::try_from(place + 1)?)?;
        seed.post(class, author, source, due).await?;
    }
    tx.commit().await?;
    db.close().await;
    Ok(())
}

struct Seed<'t> {
    tx: &'t mut Tx,
    chance: Chance,
    now: Moment,
}

/// A class with its school and year.
#[derive(Clone, Copy)]
struct Room {
    school: SchoolId,
    class: ClassId,
    year: SchoolYear,
}

impl Seed<'_> {
    async fn class(&mut self) -> anyhow::Result<(Room, PersonId, AddressId)> {
        let zone = chrono_tz::Europe::Amsterdam;
        let id = SchoolId(self.chance.id(self.now));
        // All of them are to be written, none is to wait for the weekly post.
        let settings = SchoolSettings { weekly_items: Some(u8::MAX), ..SchoolSettings::default() };
        let school = School { id, name: "De Regenboog".to_owned(), region: Region::Midden, zone, settings };
        schools::insert(self.tx, &school, self.now).await?;
        let year = SchoolYear::at(self.now, zone);
        let class = ClassId(self.chance.id(self.now));
        classes::insert(self.tx, &Class { id: class, school_id: id, year: year.0, name: "5a".to_owned() })
            .await?;
        let room = Room { school: id, class, year };
        // The teacher has no chat: what is counted is what parents get.
        let teacher = self.person(room, "Ruud", Language::DUTCH).await?;
        let role = NewRole {
            id: RoleId(self.chance.id(self.now)),
            person: teacher,
            school: id,
            kind: RoleKind::Teacher,
            class: Some(class),
            deputy_for: None,
            from: self.now,
            until: Some(year.ends(zone)),
        };
        roles::insert(self.tx, &role).await?;
        let address = AddressId(self.chance.id(self.now));
        addresses::insert(self.tx, address, ChannelKind::Telegram, BOT, "600000", None, self.now).await?;
        Ok((room, teacher, address))
    }

    async fn person(&mut self, room: Room, name: &str, language: Language) -> anyhow::Result<PersonId> {
        let id = PersonId(self.chance.id(self.now));
        let never = QuietHours::NEVER;
        let (quiet_from, quiet_until) = (never.from.into(), never.until.into());
        let person = Person { quiet_from, quiet_until, ..Person::new(id, name.to_owned(), language) };
        persons::insert(self.tx, &person, self.now).await?;
        let household = HouseholdId(self.chance.id(self.now));
        persons::join_school(self.tx, id, room.school, household, self.now).await?;
        Ok(id)
    }

    async fn parent(&mut self, room: Room, number: usize) -> anyhow::Result<()> {
        let child = ChildId(self.chance.id(self.now));
        children::insert_many(self.tx, room.school, &[(child, format!("Adam {number}"), None)], self.now)
            .await?;
        children::enrol(self.tx, room.year.0, &[(child, room.class, 5)]).await?;
        let languages = Language::list(Language::DUTCH);
        let language = languages.get(number % languages.len().max(1)).copied().unwrap_or(Language::DUTCH);
        let person = self.person(room, "Amal", language).await?;
        guardians::put(self.tx, person, child, GuardianKind::Parent, Relation::Mother, self.now).await?;
        let address = AddressId(self.chance.id(self.now));
        let chat = (1_000 + number).to_string();
        addresses::insert(self.tx, address, ChannelKind::Telegram, BOT, &chat, None, self.now).await?;
        addresses::bind(self.tx, address, person).await?;
        Ok(())
    }

    async fn post(
        &mut self,
        room: Room,
        author: PersonId,
        source: AddressId,
        due: Moment,
    ) -> anyhow::Result<()> {
        let post = NewPost {
            id: PostId(self.chance.id(self.now)),
            school: room.school,
            audience: Audience::of(room.class),
            author,
            role: RoleKind::Teacher,
            source: (source, None),
            language: Language::DUTCH,
            body: "Morgen gaan we naar het bos. Geef uw kind laarzen en een regenjas mee.".to_owned(),
            place: None,
            ready: None,
            urgent: false,
            in_digest: false,
            media: Vec::new(),
            send_at: due,
        };
        let job = Job::SendPost { post: post.id };
        posts::insert(self.tx, post, self.now).await?;
        job.plan(self.tx, &mut self.chance, due, chrono_tz::Europe::Amsterdam).await?;
        Ok(())
    }
}
