// SPDX-License-Identifier: EUPL-1.2
//! Knocks: how persons want to be called back, and which closed pages wait for it.

use super::{StoreError, Tx, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{AddressId, OutboxId, PersonId};
use crate::domain::knock::KnockKind;

/// How a person wants to be called back, other than by push.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct KnockWay {
    /// The kind.
    pub kind: KnockKind,
    /// The e-mail address or the number.
    pub target: Option<String>,
    /// Whether the operator has set up this kind.
    pub works: bool,
}

/// How a person wants to be called back; `None` for push, which is the default.
pub async fn way(tx: &mut Tx, person: PersonId) -> Result<Option<KnockWay>, StoreError> {
    fetch_optional!(tx, KnockWay, "SELECT kind, target, works FROM knock_ways WHERE person_id = $1", person)
}

/// Keeps how a person wants to be called back, and forgets every other way: the address of before, the
/// subscriptions of their pages, and the links that went out.
pub async fn choose(
    tx: &mut Tx,
    person: PersonId,
    kind: KnockKind,
    target: Option<&str>,
    now: Moment,
) -> Result<(), StoreError> {
    forget(tx, person).await?;
    execute!(
        tx,
        "DELETE FROM knocks WHERE due_at IS NULL
           AND address_id IN (SELECT id FROM addresses WHERE person_id = $1)",
        person
    )?;
    if kind != KnockKind::Push {
        execute!(
            tx,
            "DELETE FROM push_subscriptions
             WHERE address_id IN (SELECT id FROM addresses WHERE person_id = $1)",
            person
        )?;
        execute!(
            tx,
            "INSERT INTO knock_ways (person_id, kind, target, works, made_at) VALUES ($1, $2, $3, $4, $5)",
            person,
            kind,
            target,
            kind != KnockKind::None,
            now
        )?;
    }
    recount_of(tx, person).await
}

/// A page got a way to be called: if it rested because it had none, the next message calls.
pub(super) async fn wake(tx: &mut Tx, address: AddressId) -> Result<(), StoreError> {
    // Behind whoever just finds that there is no way: what they make of it is seen here.
    execute!(tx, "UPDATE knocks SET tries = tries WHERE address_id = $1", address)?;
    execute!(tx, "DELETE FROM knocks WHERE due_at IS NULL AND address_id = $1", address)?;
    Ok(())
}

/// The address was refused for good: it goes, if it is still `target`.
pub async fn drop_way(tx: &mut Tx, person: PersonId, target: &str) -> Result<(), StoreError> {
    let still: Option<KnockWay> = way(tx, person).await?;
    if still.is_some_and(|way| way.target.as_deref() == Some(target)) {
        forget(tx, person).await?;
    }
    recount_of(tx, person).await
}

async fn forget(tx: &mut Tx, person: PersonId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM knock_ways WHERE person_id = $1", person)?;
    execute!(
        tx,
        "DELETE FROM knock_links WHERE address_id IN (SELECT id FROM addresses WHERE person_id = $1)",
        person
    )?;
    Ok(())
}

/// The word of truth: a page has a working knock when a browser subscribed there or its person can be called
/// elsewhere. Telegram knocks by itself.
macro_rules! recounted {
    ($where:literal) => {
        concat!(
            "UPDATE addresses SET knocks =
                    EXISTS (SELECT 1 FROM push_subscriptions s WHERE s.address_id = addresses.id)
                    OR EXISTS (SELECT 1 FROM knock_ways w WHERE w.person_id = addresses.person_id AND w.works)
             WHERE channel = 'web' AND ",
            $where
        )
    };
}
pub(super) use recounted;

/// Notes whether a chat has a working knock.
pub async fn recount(tx: &mut Tx, address: AddressId) -> Result<(), StoreError> {
    execute!(tx, recounted!("id = $1"), address)?;
    Ok(())
}

async fn recount_of(tx: &mut Tx, person: PersonId) -> Result<(), StoreError> {
    execute!(tx, recounted!("person_id = $1"), person)?;
    Ok(())
}

/// Notes which kinds the operator has set up: ways of another kind are no working knocks.
pub async fn set_up(tx: &mut Tx, mail: bool, sms: bool) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE knock_ways SET works = CASE kind WHEN 'mail' THEN $1 WHEN 'sms' THEN $2 ELSE FALSE END",
        mail,
        sms
    )?;
    execute!(tx, recounted!("person_id IN (SELECT w.person_id FROM knock_ways w)"))?;
    Ok(())
}

/// A closed page was written to, by the message `row`: it is to be knocked at now, once until it is opened.
pub async fn want(tx: &mut Tx, address: AddressId, row: OutboxId, now: Moment) -> Result<(), StoreError> {
    let (urgent, news): (bool, bool) = fetch_optional!(
        tx,
        (bool, bool),
        "SELECT COALESCE(p.urgent, FALSE), o.lane = 'notice' FROM outbox o
         LEFT JOIN post_receivers r ON r.outbox_id = o.id LEFT JOIN posts p ON p.id = r.post_id WHERE o.id = $1",
        row
    )?
    .unwrap_or((false, true));
    execute!(
        tx,
        "INSERT INTO knocks (address_id, wanted_at, due_at, urgent, news) VALUES ($1, $2, $2, $3, $4)
         ON CONFLICT (address_id) DO UPDATE SET
            due_at = CASE WHEN knocks.due_at IS NOT NULL AND excluded.urgent AND NOT knocks.urgent
                          THEN excluded.due_at ELSE knocks.due_at END,
            urgent = knocks.urgent OR excluded.urgent, news = knocks.news OR excluded.news",
        address,
        now,
        urgent,
        news
    )?;
    Ok(())
}

/// A closed page that waits for a knock.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Knock {
    /// The page.
    pub address_id: AddressId,
    /// When it was written to first.
    pub wanted_at: Moment,
    /// When the knock fell due.
    pub due_at: Moment,
    /// How often it was tried.
    pub tries: i32,
    /// Does not wait for the end of quiet hours.
    pub urgent: bool,
    /// Something came that is no answer to what the person just did.
    pub news: bool,
    /// Whose page it is.
    pub person_id: Option<PersonId>,
}

/// The knocks that are due, the longest due first.
pub async fn due(tx: &mut Tx, now: Moment, limit: i64) -> Result<Vec<Knock>, StoreError> {
    fetch_all!(
        tx,
        Knock,
        "SELECT k.address_id, k.wanted_at, k.due_at, k.tries, k.urgent, k.news, a.person_id
         FROM knocks k JOIN addresses a ON a.id = k.address_id
         WHERE k.due_at <= $1 ORDER BY k.due_at, k.address_id LIMIT $2",
        now,
        limit
    )
}

/// When the next knock falls due.
pub async fn next_due_at(tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
    let (at,): (Option<Moment>,) = fetch_one!(tx, (Option<Moment>,), "SELECT MIN(due_at) FROM knocks")?;
    Ok(at)
}

/// Moves a knock to `until`; `false` when somebody else was quicker, or the page was opened. Whoever is about to
/// knock takes it so: should they die, it falls due again.
pub async fn take(tx: &mut Tx, knock: &Knock, until: Moment, tries: i32) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE knocks SET due_at = $4, tries = $5 WHERE address_id = $1 AND wanted_at = $2 AND due_at = $3",
        knock.address_id,
        knock.wanted_at,
        knock.due_at,
        until,
        tries
    )?;
    Ok(hit == 1)
}

/// Holds a knock until the end of the transaction: whoever writes to its page meanwhile, or gives it a way to be
/// called, waits; `false` when it is not as it was.
pub async fn hold(tx: &mut Tx, knock: &Knock) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE knocks SET tries = tries
         WHERE address_id = $1 AND wanted_at = $2 AND due_at = $3 AND urgent = $4 AND news = $5",
        knock.address_id,
        knock.wanted_at,
        knock.due_at,
        knock.urgent,
        knock.news
    )?;
    Ok(hit == 1)
}

/// What became of a knock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or there is no way: quiet until the page is opened.
    Rest,
    /// To be tried again.
    Again(Moment),
    /// Not done and not worth more tries: the next message begins anew.
    Leave,
}

/// Records what became of a knock, unless its page was opened meanwhile.
pub async fn settle(tx: &mut Tx, knock: &Knock, outcome: Outcome) -> Result<(), StoreError> {
    let (address, wanted) = (knock.address_id, knock.wanted_at);
    let until = match outcome {
        Outcome::Leave => {
            execute!(tx, "DELETE FROM knocks WHERE address_id = $1 AND wanted_at = $2", address, wanted)?;
            return Ok(());
        }
        Outcome::Rest => None,
        Outcome::Again(at) => Some(at),
    };
    execute!(
        tx,
        "UPDATE knocks SET due_at = $3 WHERE address_id = $1 AND wanted_at = $2",
        address,
        wanted,
        until
    )?;
    Ok(())
}

/// The page was opened: it may be knocked at again. Whether its person came back to news without a knock, and was
/// never asked how to be called.
pub async fn opened(tx: &mut Tx, address: AddressId) -> Result<bool, StoreError> {
    let ask: Option<(AddressId,)> = fetch_optional!(
        tx,
        (AddressId,),
        "SELECT a.id FROM knocks k JOIN addresses a ON a.id = k.address_id JOIN persons p ON p.id = a.person_id
         WHERE k.address_id = $1 AND k.news AND NOT a.knocks AND p.knock_asked_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM knock_ways w WHERE w.person_id = p.id)",
        address
    )?;
    execute!(tx, "DELETE FROM knocks WHERE address_id = $1", address)?;
    Ok(ask.is_some())
}

/// Notes that a person is asked how to be called; `false` when they were asked before.
pub async fn ask_once(tx: &mut Tx, person: PersonId, now: Moment) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE persons SET knock_asked_at = $2 WHERE id = $1 AND knock_asked_at IS NULL",
        person,
        now
    )?;
    Ok(hit == 1)
}

/// Keeps the link that goes out with a knock.
pub async fn add_link(
    tx: &mut Tx,
    address: AddressId,
    token_hash: &[u8],
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO knock_links (token_hash, address_id, made_at) VALUES ($1, $2, $3)",
        token_hash,
        address,
        now
    )?;
    Ok(())
}

/// A knock arrived: the links of earlier ones end. Those of its own tries stay, because a try that seemed to fail
/// may have arrived.
pub async fn end_links_before(tx: &mut Tx, knock: &Knock) -> Result<(), StoreError> {
    execute!(
        tx,
        "DELETE FROM knock_links WHERE address_id = $1 AND made_at < $2",
        knock.address_id,
        knock.wanted_at
    )?;
    Ok(())
}
