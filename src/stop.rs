// SPDX-License-Identifier: EUPL-1.2
//! The signal to stop: whoever hears it finishes what it has begun, and begins nothing more.

use tokio::sync::watch;

/// Resolves when `stop` says true, or when nobody is left to say it.
pub async fn stopped(mut stop: watch::Receiver<bool>) {
    while !*stop.borrow_and_update() {
        if stop.changed().await.is_err() {
            return;
        }
    }
}
