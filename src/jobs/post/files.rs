// SPDX-License-Identifier: EUPL-1.2
//! The files of a post that was withdrawn: they leave every chat, and then the database.

use chrono::TimeDelta;

use super::super::{Job, JobCx, Outcome};
use crate::domain::address::Lane;
use crate::domain::id::{AddressId, PersonId, PostId};
use crate::flow::Fault;
use crate::say::{Message, Way};
use crate::store::persons::Person;
use crate::store::posts::Post;
use crate::store::receivers::Copy;
use crate::store::{StoreError, media, outbox};
use crate::text::msg;

/// How soon it is looked again whether what was on its way has arrived.
const SOON: TimeDelta = TimeDelta::minutes(1);

/// The key of the n-th message that goes behind the first: a further file, or the place.
pub(super) fn key(post: PostId, person: PersonId, place: usize) -> String {
    format!("post.{post}.{person}.file{place}")
}

/// Takes the further messages of a post out of a reader's chat; the first was changed before.
pub(super) async fn take_away(
    cx: &mut JobCx<'_>,
    post: &Post,
    person: &Person,
    address: AddressId,
) -> Result<(), StoreError> {
    for place in 0.. {
        let key = key(post.id, person.id, place);
        let Some((row, _)) = outbox::by_key(cx.tx, &format!("{key}.0")).await? else { break };
        let key = format!("{key}.gone");
        let way = Way { address, language: person.language, lane: Lane::Notice, key: &key, turn: 0 };
        let message = Message::new(msg::PostWithdrawn).without_file();
        cx.say.change(&way, &message, row, &mut cx.chance);
    }
    Ok(())
}

/// Forgets the files themselves, when none is on its way any more.
pub(super) async fn forget(
    cx: &mut JobCx<'_>,
    post: &Post,
    copies: &[Copy],
    done: usize,
) -> Result<Outcome, Fault> {
    let mut waits = copies.iter().any(|copy| copy.waits);
    for copy in copies {
        // The last message of a lane tells of those before it.
        let first = format!("{}.0", key(post.id, copy.person_id, 0));
        waits = waits || outbox::by_key(cx.tx, &first).await?.is_some_and(|(_, waits)| waits);
    }
    if waits {
        let job = Job::EditPost { post: post.id, edition: post.edition, done };
        return Ok(Outcome::GoOn(job, cx.now + SOON));
    }
    media::forget_of_post(cx.tx, post.id).await?;
    Ok(Outcome::Done)
}
