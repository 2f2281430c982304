// SPDX-License-Identifier: EUPL-1.2
//! Subscriptions to web push: how a closed page is called back.

use super::knocks::recount;
use super::{StoreError, Tx, execute, fetch_all};
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
         ON CONFLICT (endpoint) DO UPDATE SET address_id = excluded.address_id",
        endpoint,
        address,
        now
    )?;
    super::knocks::wake(tx, address).await?;
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

/// The endpoints of a chat.
pub async fn endpoints(tx: &mut Tx, address: AddressId) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = fetch_all!(
        tx,
        (String,),
        "SELECT endpoint FROM push_subscriptions WHERE address_id = $1 ORDER BY endpoint",
        address
    )?;
    Ok(rows.into_iter().map(|(endpoint,)| endpoint).collect())
}
