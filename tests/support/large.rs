// SPDX-License-Identifier: EUPL-1.2
//! A school of many classes whose families said what suits them, written by a seed.

use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Europe::Amsterdam;
use ouderlijn::clock::{Chance, Moment};
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::domain::id::{
    AddressId, BlockId, ChildId, ClassId, HoursId, HouseholdId, InterpreterId, PersonId, RoleId, RoundId,
    SchoolId,
};
use ouderlijn::domain::interpreter::{Hours, Place};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::role::{GuardianKind, Relation, RoleKind};
use ouderlijn::domain::round::{About, Mode, RoundKind};
use ouderlijn::domain::school::{Region, SchoolSettings, SchoolYear};
use ouderlijn::domain::slot::{Rhythm, Slot, Venue, span};
use ouderlijn::domain::tongue::Tongue;
use ouderlijn::domain::wish::{Grade, Part, Report, Span, Wish, Wishes};
use ouderlijn::jobs::Job;
use ouderlijn::store::blocks::Block;
use ouderlijn::store::classes::Class;
use ouderlijn::store::persons::Person;
use ouderlijn::store::roles::NewRole;
use ouderlijn::store::rounds::Round;
use ouderlijn::store::schools::School;
use ouderlijn::store::wishes::Of;
use ouderlijn::store::{
    Db, Tx, addresses, blocks, children, classes, guardians, interpreters, persons, roles, rounds, schools,
    tongues, wishes,
};

/// How many of a hundred children have a sister or brother in another class.
const SIBLINGS: u64 = 30;
/// One household of so many needs an interpreter.
const NEEDS: u64 = 12;
/// In which languages.
const LANGUAGES: [&str; 2] = ["ti", "ar"];

/// A family with a child: who is told, and in which chat.
pub struct Family {
    pub child: ChildId,
    pub household: HouseholdId,
    pub person: PersonId,
    pub chat: String,
}

/// The school, and the round in which everybody said what suits.
pub struct Large {
    pub round: RoundId,
    pub families: Vec<Family>,
}

struct Seed<'t> {
    tx: &'t mut Tx,
    chance: Chance,
    now: Moment,
    school: SchoolId,
    year: SchoolYear,
    round: RoundId,
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
}

fn at(day: NaiveDate, from: NaiveTime, until: NaiveTime) -> Slot {
    let (starts, ends) = span(day, from, until, Amsterdam).expect("a span");
    Slot { starts, ends }
}

impl Large {
    /// Writes a school of so many classes and children. What suits is divided at `until`, for conversations on the
    /// working days of two weeks from `first`.
    pub async fn found(
        db: &Db,
        bot: &str,
        (classes, children): (usize, usize),
        (now, until, first): (Moment, Moment, NaiveDate),
    ) -> Self {
        let mut chance = Chance::from_number(24);
        let mut tx = db.write().await.expect("a transaction");
        let school = School {
            id: SchoolId(chance.id(now)),
            name: "De Grote Beer".to_owned(),
            region: Region::Midden,
            zone: Amsterdam,
            settings: SchoolSettings::default(),
        };
        schools::insert(&mut tx, &school, now).await.expect("a school");
        let (year, round) = (SchoolYear::at(now, Amsterdam), RoundId(chance.id(now)));
        let mut seed = Seed { tx: &mut tx, chance, now, school: school.id, year, round };
        let days: Vec<NaiveDate> =
            (0..12).filter(|day| day % 7 < 5).map(|day| first + Days::new(day)).collect();
        let mut rooms = Vec::new();
        for number in 0..classes {
            rooms.push(seed.class(number).await);
        }
        seed.round(&rooms, until, &days).await;
        for (number, (class, teacher)) in rooms.iter().enumerate() {
            seed.gives(*class, *teacher, number, &days).await;
        }
        seed.interpreters(&days).await;
        let mut families: Vec<Family> = Vec::new();
        for number in 0..children {
            let class = rooms[number % classes].0;
            let sibling = (number > 0 && seed.chance.below(100) < SIBLINGS).then(|| families.pop()).flatten();
            let family = seed.family(class, number, (bot, sibling.as_ref())).await;
            families.extend(sibling);
            seed.wishes(&family, &days).await;
            families.push(family);
        }
        let job = Job::DivideTimes { round, report: Report::default(), again: 0 };
        job.plan(seed.tx, &mut seed.chance, until, Amsterdam).await.expect("a job");
        tx.commit().await.expect("a school");
        Self { round, families }
    }
}

impl Seed<'_> {
    async fn person(&mut self, name: &str, household: HouseholdId) -> PersonId {
        let id = PersonId(self.chance.id(self.now));
        let person = Person::new(id, name.to_owned(), Language::DUTCH);
        persons::insert(self.tx, &person, self.now).await.expect("a person");
        persons::join_school(self.tx, id, self.school, household, self.now).await.expect("a member");
        id
    }

    async fn class(&mut self, number: usize) -> (ClassId, PersonId) {
        let id = ClassId(self.chance.id(self.now));
        let class = Class { id, school_id: self.school, year: self.year.0, name: format!("{number:02}") };
        classes::insert(self.tx, &class).await.expect("a class");
        let household = HouseholdId(self.chance.id(self.now));
        let teacher = self.person("Juf", household).await;
        let role = NewRole {
            id: RoleId(self.chance.id(self.now)),
            person: teacher,
            school: self.school,
            kind: RoleKind::Teacher,
            class: Some(id),
            deputy_for: None,
            from: self.now,
            until: None,
        };
        roles::insert(self.tx, &role).await.expect("a role");
        (id, teacher)
    }

    async fn round(&mut self, rooms: &[(ClassId, PersonId)], until: Moment, days: &[NaiveDate]) {
        let (first, last) = (days[0], days[days.len() - 1]);
        let round = Round {
            id: self.round,
            school_id: self.school,
            kind: RoundKind::Start,
            year: self.year.0,
            first,
            last,
            rhythm: Rhythm { minutes: 15, pause: 0 },
            opens_at: self.now,
            closes_at: at(last - Days::new(1), clock(17, 0), clock(18, 0)).ends,
            for_some: false,
            about: About::default(),
            mode: Mode::Wishes { until, divided: None },
        };
        let classes: Vec<ClassId> = rooms.iter().map(|(class, _)| *class).collect();
        rounds::insert(self.tx, &round, &classes, self.now).await.expect("a round");
    }

    /// Two afternoons and an evening: 32 times.
    async fn gives(&mut self, class: ClassId, teacher: PersonId, number: usize, days: &[NaiveDate]) {
        let spans = [(15, 18), (15, 18), (19, 21)];
        for (place, (from, until)) in spans.into_iter().enumerate() {
            let slot = at(days[(number + 3 * place) % days.len()], clock(from, 0), clock(until, 0));
            let block = Block {
                id: BlockId(self.chance.id(self.now)),
                round_id: self.round,
                class_id: class,
                person_id: Some(teacher),
                starts_at: slot.starts,
                ends_at: slot.ends,
                venue: Venue::Class,
                in_a_row: 0,
            };
            blocks::insert(self.tx, &block, self.now).await.expect("a block");
        }
    }

    /// One for each language, at school on every afternoon and evening.
    async fn interpreters(&mut self, days: &[NaiveDate]) {
        for language in LANGUAGES {
            let id = InterpreterId(self.chance.id(self.now));
            interpreters::insert(self.tx, id, self.school, language, self.now).await.expect("an interpreter");
            let tongues = [Tongue::Listed(language)];
            interpreters::set_tongues(self.tx, id, &tongues).await.expect("languages");
            for day in days {
                let slot = at(*day, clock(15, 0), clock(21, 0));
                let hours = Hours { id: HoursId(self.chance.id(self.now)), slot, place: Place::School };
                interpreters::insert_hours(self.tx, id, &hours).await.expect("hours");
            }
        }
    }

    async fn family(
        &mut self,
        class: ClassId,
        number: usize,
        (bot, sibling): (&str, Option<&Family>),
    ) -> Family {
        let child = ChildId(self.chance.id(self.now));
        let row = [(child, format!("Kind {number}"), None)];
        children::insert_many(self.tx, self.school, &row, self.now).await.expect("a child");
        children::enrol(self.tx, self.year.0, &[(child, class, 5)]).await.expect("a place");
        let (household, person, chat) = match sibling {
            Some(of) => (of.household, of.person, of.chat.clone()),
            None => {
                let household = HouseholdId(self.chance.id(self.now));
                let person = self.person("Ouder", household).await;
                let (address, chat) = (AddressId(self.chance.id(self.now)), format!("chat-large-{number}"));
                addresses::insert(self.tx, address, ChannelKind::Telegram, bot, &chat, None, self.now)
                    .await
                    .expect("a chat");
                addresses::bind(self.tx, address, person).await.expect("a person's chat");
                if self.chance.below(NEEDS) == 0 {
                    let which = usize::try_from(self.chance.below(2)).expect("a small number");
                    let tongue = Tongue::Listed(LANGUAGES[which]);
                    tongues::set_usual(self.tx, household, Some(&tongue)).await.expect("a language");
                }
                (household, person, chat)
            }
        };
        guardians::put(self.tx, person, child, GuardianKind::Parent, Relation::Mother, self.now)
            .await
            .expect("a parent");
        Family { child, household, person, chat }
    }

    /// Most days suit, each second of them for a part only, well or if needed.
    async fn wishes(&mut self, of: &Family, days: &[NaiveDate]) {
        let mut all = Vec::new();
        for day in days {
            let any = self.chance.below(8) > 0;
            let span = match self.chance.below(6) {
                0..3 => Span::Day,
                3..5 => Span::Part(Part::Afternoon),
                _ => Span::Part(Part::Evening),
            };
            let grade = if self.chance.below(3) > 0 { Grade::Well } else { Grade::Possible };
            if any {
                all.push(Wish { day: *day, span, grade });
            }
        }
        let key = Of { round: self.round, child: of.child, household: of.household };
        wishes::put(self.tx, key, of.person, &Wishes::new(all)).await.expect("wishes");
    }
}
