// SPDX-License-Identifier: EUPL-1.2
//! A crowd of parents in front of a school.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{TimeDelta, Timelike};
use ouderlijn::clock::{Chance, Clock};
use ouderlijn::domain::id::{BlockId, RoundId};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::round::{About, Mode, RoundKind};
use ouderlijn::domain::slot::{Rhythm, Venue};
use ouderlijn::store::blocks::Block;
use ouderlijn::store::rounds::Round;
use ouderlijn::store::{Db, blocks, classes, rounds, schools};

use crate::bot_api::{BotApi, State};
use crate::support::ledger;
use crate::support::parent::Parent;
use crate::support::site::Site;

/// How many parents sign up: more than there are letters, so that some of them are two for one child.
pub const PARENTS: usize = 80;

pub struct Crowd {
    pub parents: Vec<Parent>,
    /// Whether those who are signed up go on pressing buttons.
    pub is_restless: bool,
}

impl Crowd {
    /// Founds a school whose families can choose times, and gives its letters to parents of all languages.
    pub async fn at_a_new_school(site: &Site) -> Self {
        site.founds_a_school("Europe/Amsterdam").await;
        let mut codes = Vec::new();
        for class in ["5a", "6a", "7a"] {
            codes.extend(site.codes_in_letters(class).await);
        }
        let classes = give_times(&site.database).await;
        assert!(classes >= 3, "{classes} classes with times");
        assert!((60..PARENTS).contains(&codes.len()), "{} letters", codes.len());
        let languages: Vec<Language> = Language::all().collect();
        let parents = codes.iter().cycle().zip(languages.into_iter().cycle()).take(PARENTS).enumerate();
        let parents = parents.map(|(number, (code, language))| Parent::new(number, code, language));
        Self { parents: parents.collect(), is_restless: true }
    }

    /// Lets so many parents in all have opened the chat.
    pub fn comes(&mut self, api: &BotApi, so_many: usize) {
        for parent in self.parents.iter_mut().take(so_many).filter(|parent| parent.is_home()) {
            parent.starts(api);
        }
    }

    /// Lets the parents do what they do, until the program has made so many `more` calls.
    pub async fn lives(&mut self, api: &BotApi, more: usize) {
        let calls = api.calls().len() + more;
        let done = |state: &State| state.calls().len() >= calls;
        loop {
            let parents = &self.parents;
            let mut is_done = false;
            api.wait_until(|state| {
                is_done = done(state);
                is_done || parents.iter().any(|parent| parent.has_news(state))
            })
            .await;
            if is_done {
                return;
            }
            for parent in &mut self.parents {
                parent.looks(api, self.is_restless);
            }
        }
    }

    /// Lets everybody finish what they do, until nothing is open between them and the program.
    pub async fn comes_to_rest(&mut self, api: &BotApi) {
        self.is_restless = false;
        self.comes(api, PARENTS);
        loop {
            // Parents become content by looking, so each look may be the last one that was needed.
            let parents = &self.parents;
            let (mut rests, mut unconfirmed) = (false, 0);
            let comes = api.comes(|state| {
                unconfirmed = state.unconfirmed();
                rests = unconfirmed == 0
                    && parents.iter().all(|parent| parent.is_content(state.chat(parent.person.id)));
                rests || parents.iter().any(|parent| parent.has_news(state))
            });
            if !comes.await {
                let waits = parents.iter().filter(|parent| !parent.is_content(&api.chat(parent.person.id)));
                let waits: Vec<String> = waits.map(|parent| parent.tells(api)).collect();
                panic!(
                    "{unconfirmed} updates are not confirmed, {} wait:\n{}",
                    waits.len(),
                    waits.join("\n")
                );
            }
            if rests {
                return;
            }
            for parent in &mut self.parents {
                parent.looks(api, false);
            }
        }
    }

    /// How many updates came of them all.
    pub fn fed(&self) -> usize {
        self.parents.iter().map(|parent| parent.fed.len()).sum()
    }

    /// Compares the database with what was done: every update answered once, every sign-up whole, no time given
    /// twice, and whoever has one is reminded of it.
    pub async fn is_in_the_books(&self, url: &str) {
        let fed: BTreeSet<u32> = self.parents.iter().flat_map(|parent| parent.fed.iter().copied()).collect();
        let events = ledger::events(url).await;
        assert_eq!(events.len(), fed.len(), "rows of the inbox");
        assert_eq!(events.iter().map(|event| event.update).collect::<BTreeSet<_>>(), fed);
        assert!(events.iter().all(|event| event.is_handled));

        let mut replies: BTreeMap<String, usize> = BTreeMap::new();
        for sent in ledger::messages(url).await {
            assert!(sent.has_arrived, "{} did not arrive", sent.key);
            let key = sent.key.strip_prefix("reply.").expect("nothing but replies");
            let (event, place) = key.split_at(36);
            assert_eq!(place, ".0.0", "one message answers one update");
            *replies.entry(event.to_owned()).or_default() += 1;
        }
        assert_eq!(replies.len(), events.len());
        assert!(events.iter().all(|event| replies.get(&event.id.to_string()) == Some(&1)));

        let all = i64::try_from(self.parents.len()).expect("a small number");
        let none = "NOT EXISTS (SELECT 1 FROM";
        for (what, wanted) in [
            ("addresses", all),
            ("(SELECT DISTINCT person_id FROM addresses WHERE person_id IS NOT NULL) AS known", all),
            ("addresses WHERE conversation IS NOT NULL", 0),
            ("guardianships", all),
            ("notices", all),
            (&*format!("persons p WHERE {none} roles r WHERE r.person_id = p.id)"), all),
            (&*format!("addresses a WHERE {none} guardianships g WHERE g.person_id = a.person_id)"), 0),
            (&*format!("addresses a WHERE {none} notices n WHERE n.person_id = a.person_id)"), 0),
            (&*format!("addresses a WHERE {none} members m WHERE m.person_id = a.person_id)"), 0),
            (
                "codes c WHERE c.child_id IS NOT NULL AND c.uses <>
                 (SELECT COUNT(*) FROM guardianships g WHERE g.child_id = c.child_id)",
                0,
            ),
            ("jobs WHERE state = 'dead'", 0),
            (
                "talks t JOIN talks o ON o.block_id = t.block_id AND o.id <> t.id
                 AND o.starts_at < t.ends_at AND o.ends_at > t.starts_at
                 WHERE t.state = 'booked' AND o.state = 'booked'",
                0,
            ),
            (
                "talks t JOIN talks o ON o.household_id = t.household_id AND o.id <> t.id
                 AND o.starts_at < t.ends_at AND o.ends_at > t.starts_at
                 WHERE t.state = 'booked' AND o.state = 'booked'",
                0,
            ),
        ] {
            assert_eq!(ledger::count(url, what).await, wanted, "{what}");
        }
        let (booked, planned) = (ledger::booked(url).await, ledger::jobs(url).await);
        assert!(!booked.is_empty(), "nobody has a conversation");
        for talk in booked {
            let reminds = planned.iter().any(|job| job.contains(&talk.to_string()));
            assert!(reminds, "nobody is reminded of {talk}");
        }
    }
}

/// A round whose times can be chosen now, a month ahead, fewer times than families; for how many classes.
async fn give_times(url: &str) -> usize {
    let db = Db::open(url).await.expect("the database");
    let (now, mut chance) = (Clock::system().now(), Chance::from_number(5));
    let mut tx = db.write().await.expect("a transaction");
    let school = schools::all(&mut tx).await.expect("schools").remove(0);
    let day = now.with_timezone(&school.zone).date_naive() + TimeDelta::days(30);
    let round = Round {
        id: RoundId(chance.id(now)),
        school_id: school.id,
        kind: RoundKind::Start,
        year: school.year(now).0,
        first: day,
        last: day + TimeDelta::days(2),
        rhythm: Rhythm { minutes: 15, pause: 0 },
        opens_at: now,
        closes_at: now + TimeDelta::days(29),
        for_some: false,
        about: About::default(),
        mode: Mode::Book,
    };
    let all = classes::of_year(&mut tx, school.id, round.year).await.expect("classes");
    let ids: Vec<_> = all.iter().map(|class| class.id).collect();
    rounds::insert(&mut tx, &round, &ids, now).await.expect("a round");
    let starts_at = now.with_nanosecond(0).expect("a moment") + TimeDelta::days(31);
    for class in &ids {
        let block = Block {
            id: BlockId(chance.id(now)),
            round_id: round.id,
            class_id: *class,
            person_id: None,
            starts_at,
            ends_at: starts_at + TimeDelta::hours(5),
            venue: Venue::Class,
            in_a_row: 0,
        };
        blocks::insert(&mut tx, &block, now).await.expect("times");
    }
    tx.commit().await.expect("what is written");
    db.close().await;
    ids.len()
}
