// SPDX-License-Identifier: EUPL-1.2
//! Subscriptions to web push: how a closed page is called back.

use super::{StoreError, Tx, execute, fetch_all, fetch_one};
use crate::clock::Moment;
use crate::domain::id::AddressId;

/// Keeps a browser's subscription.
pub async fn subscribe(
    tx: &mut Tx,
    address: AddressId,
    endpoint: &str,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO push_subscriptions (endpoint, address_id, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (endpoint) DO UPDATE SET address_id = excluded.address_id, knocked_at = NULL",
        endpoint,
        address,
        now
    )?;
    recount(tx, address).await
}

/// Forgets a subscription: the person stopped it, or the push service says it is gone.
pub async fn unsubscribe(tx: &mut Tx, address: AddressId, endpoint: &str) -> Result<(), StoreError> {
    execute!(
        tx,
        "DELETE FROM push_subscriptions WHERE endpoint = $1 AND address_id = $2",
        endpoint,
        address
    )?;
    recount(tx, address).await
}

/// Forgets all subscriptions of a chat.
pub async fn unsubscribe_all(tx: &mut Tx, address: AddressId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM push_subscriptions WHERE address_id = $1", address)?;
    recount(tx, address).await
}

async fn recount(tx: &mut Tx, address: AddressId) -> Result<(), StoreError> {
    let (count,): (i64,) =
        fetch_one!(tx, (i64,), "SELECT COUNT(*) FROM push_subscriptions WHERE address_id = $1", address)?;
    super::addresses::set_knocks(tx, address, count > 0).await
}

/// The endpoints of a chat that were not knocked at since the page was last open.
pub async fn to_knock(tx: &mut Tx, address: AddressId) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = fetch_all!(
        tx,
        (String,),
        "SELECT endpoint FROM push_subscriptions WHERE address_id = $1 AND knocked_at IS NULL ORDER BY endpoint",
        address
    )?;
    Ok(rows.into_iter().map(|(endpoint,)| endpoint).collect())
}

/// A knock was sent.
pub async fn knocked(tx: &mut Tx, endpoint: &str, now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE push_subscriptions SET knocked_at = $2 WHERE endpoint = $1", endpoint, now)?;
    Ok(())
}

/// The page was opened: it may be knocked at again.
pub async fn opened(tx: &mut Tx, address: AddressId) -> Result<(), StoreError> {
    execute!(tx, "UPDATE push_subscriptions SET knocked_at = NULL WHERE address_id = $1", address)?;
    Ok(())
}
