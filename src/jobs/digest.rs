// SPDX-License-Identifier: EUPL-1.2
//! The weekly digest: what waited for it comes together, after one line that makes the only sound.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::post::write_to;
use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{PersonId, PostId, SchoolId};
use crate::domain::language::Language;
use crate::domain::post::PostState;
use crate::flow::{Fault, Frame, Shows, Standing};
use crate::say::Message;
use crate::store::outbox::NewRow;
use crate::store::persons::Person;
use crate::store::receivers::{self, Settled};
use crate::store::{StoreError, audiences, outbox, persons, posts, schools, versions};
use crate::text::{Arg, msg};

/// How many persons get their digest in one transaction.
const AT_ONCE: i64 = 8;

/// What is due so soon belongs to the same digest: somebody's quiet hours end.
const SAME: TimeDelta = TimeDelta::days(1);

/// The digests of some persons: read and said beside the writer, then written at once.
#[derive(Debug)]
pub(super) struct Issue {
    waiting: Vec<(PostId, PersonId, Moment)>,
    settled: Vec<receivers::Outcome>,
    rows: Vec<NewRow>,
}

impl Issue {
    /// The next digests of a school that are due.
    pub(super) async fn read(cx: &mut JobCx<'_>, school: SchoolId) -> Result<Option<Self>, Fault> {
        let Some(school) = schools::get(cx.tx, school).await? else { return Ok(None) };
        let due = receivers::due_digests(cx.tx, school.id, cx.now, AT_ONCE).await?;
        let mut persons: Vec<PersonId> = due.iter().map(|(person, _)| *person).collect();
        persons.dedup();
        cx.find(&persons).await?;
        let mut items =
            Items { today: cx.now.with_timezone(&school.zone).date_naive(), known: HashMap::new() };
        let (mut waiting, mut settled) = (Vec::new(), Vec::new());
        for person in persons::get_many(cx.tx, &persons).await? {
            let mine: Vec<PostId> =
                due.iter().filter(|(whose, _)| *whose == person.id).map(|(_, post)| *post).collect();
            if let Some(until) = cx.must_wait(&person, school.zone) {
                waiting.extend(mine.into_iter().map(|post| (post, person.id, until)));
            } else {
                settled.extend(items.say(cx, &person, &school.name, school.zone, &mine).await?);
            }
        }
        Ok(Some(Self { waiting, settled, rows: cx.say.take_rows() }))
    }

    /// Writes them, and looks who is next.
    pub(super) async fn write(self, cx: &mut JobCx<'_>, school: SchoolId) -> Result<Outcome, Fault> {
        receivers::postpone(cx.tx, self.waiting.into_iter()).await?;
        outbox::put(cx.tx, self.rows, cx.now).await?;
        receivers::settle_digest(cx.tx, &self.settled).await?;
        // Next week's is planned by itself.
        let next = receivers::next_digest_at(cx.tx, school).await?.filter(|at| *at - cx.now < SAME);
        Ok(next.map_or(Outcome::Done, |at| Outcome::GoOn(Job::Digest { school }, at)))
    }
}

/// Writes what was read; without anything the school is gone.
pub(super) async fn issue(
    cx: &mut JobCx<'_>,
    school: SchoolId,
    issue: Option<Issue>,
) -> Result<Outcome, Fault> {
    match issue {
        Some(issue) => issue.write(cx, school).await,
        None => Ok(Outcome::Done),
    }
}

/// The posts of this tick's digests, each looked up once.
struct Items {
    today: chrono::NaiveDate,
    known: HashMap<PostId, Option<Item>>,
}

#[derive(Clone)]
struct Item {
    post: posts::Post,
    media: Vec<(crate::domain::id::MediaId, crate::domain::media::MediaKind)>,
    versions: Vec<(Language, String)>,
    audience: HashSet<PersonId>,
}

impl Items {
    /// Says a person their digest; what became of each post in it.
    async fn say(
        &mut self,
        cx: &mut JobCx<'_>,
        person: &Person,
        school: &str,
        zone: Tz,
        ids: &[PostId],
    ) -> Result<Vec<receivers::Outcome>, Fault> {
        let (mut settled, mut items) = (Vec::with_capacity(ids.len()), Vec::new());
        for id in ids {
            match self.get(cx, *id).await?.filter(|item| item.audience.contains(&person.id)) {
                Some(item) => items.push(item),
                // Withdrawn, or the person has left the class.
                None => settled.push(receivers::Outcome {
                    post: *id,
                    person: person.id,
                    settled: Settled::Left,
                    row: None,
                }),
            }
        }
        if !items.is_empty() {
            let day = cx.now.with_timezone(&zone).date_naive();
            let title =
                Message::new(msg::DigestTitle { count: items.len().into(), school: Arg::from(school) });
            cx.tell(person, &format!("digest.{}.{day}", person.id), &title).await?;
        }
        for item in items {
            let frame = Frame {
                post: &item.post,
                media: &item.media,
                versions: &item.versions,
                shows: Shows::Beginning,
                today: self.today,
            };
            let (state, row) = write_to(cx, frame, Standing::InDigest, person).await?;
            settled.push(receivers::Outcome { post: item.post.id, person: person.id, settled: state, row });
        }
        Ok(settled)
    }

    /// A post that still goes, with whom it is for now.
    async fn get(&mut self, cx: &mut JobCx<'_>, id: PostId) -> Result<Option<Item>, StoreError> {
        if let Some(known) = self.known.get(&id) {
            return Ok(known.clone());
        }
        let post = posts::get(cx.tx, id).await?;
        let item = match post.filter(|post| matches!(post.state, PostState::Sending | PostState::Sent)) {
            None => None,
            Some(post) => {
                let media = posts::media(cx.tx, id).await?;
                let audience = audiences::of(cx.tx, &post.audience()?, cx.now).await?;
                let versions = versions::of_post(cx.tx, id).await?;
                Some(Item { post, media, versions, audience: audience.into_iter().collect() })
            }
        };
        self.known.insert(id, item.clone());
        Ok(item)
    }
}
