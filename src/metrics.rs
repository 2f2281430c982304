// SPDX-License-Identifier: EUPL-1.2
//! Figures of this process for Prometheus: counts, never names.

use std::sync::LazyLock;

use prometheus::{Encoder, IntCounter, IntCounterVec, IntGauge, Opts, Registry, TextEncoder};

use crate::domain::knock::KnockKind;
use crate::store::{Db, StoreError, inbox, jobs, outbox};

static FIGURES: LazyLock<Option<Figures>> = LazyLock::new(|| Figures::new().ok());

struct Figures {
    registry: Registry,
    events: IntCounter,
    sends: IntCounterVec,
    knocks: IntCounterVec,
    speech: IntCounterVec,
    open: IntGauge,
    waiting: IntGauge,
    dead: IntGauge,
}

impl Figures {
    fn new() -> prometheus::Result<Self> {
        let registry = Registry::new();
        let figures = Self {
            events: IntCounter::new("ouderlijn_events_total", "Events handled")?,
            sends: IntCounterVec::new(
                Opts::new("ouderlijn_sends_total", "Sends by what became of them"),
                &["fate"],
            )?,
            knocks: IntCounterVec::new(
                Opts::new("ouderlijn_knocks_total", "Calls to closed pages by kind and what became of them"),
                &["kind", "fate"],
            )?,
            speech: IntCounterVec::new(
                Opts::new("ouderlijn_speech_total", "Sounds by what became of them"),
                &["fate"],
            )?,
            open: IntGauge::new("ouderlijn_inbox_open", "Events that wait")?,
            waiting: IntGauge::new("ouderlijn_outbox_waiting", "Messages that wait")?,
            dead: IntGauge::new("ouderlijn_dead", "Messages and jobs that were given up")?,
            registry,
        };
        figures.registry.register(Box::new(figures.events.clone()))?;
        figures.registry.register(Box::new(figures.sends.clone()))?;
        figures.registry.register(Box::new(figures.knocks.clone()))?;
        figures.registry.register(Box::new(figures.speech.clone()))?;
        for gauge in [&figures.open, &figures.waiting, &figures.dead] {
            figures.registry.register(Box::new(gauge.clone()))?;
        }
        Ok(figures)
    }
}

/// Counts handled events.
pub fn count_events(count: usize) {
    if let Some(figures) = &*FIGURES {
        figures.events.inc_by(count as u64);
    }
}

/// Counts a send by what became of it.
pub fn count_send(fate: &'static str) {
    if let Some(figures) = &*FIGURES {
        figures.sends.with_label_values(&[fate]).inc();
    }
}

/// Counts a knock by its kind and what became of it.
pub fn count_knock(kind: KnockKind, fate: &'static str) {
    let kind = match kind {
        KnockKind::Push => "push",
        KnockKind::Mail => "mail",
        KnockKind::Sms => "sms",
        KnockKind::None => "none",
    };
    if let Some(figures) = &*FIGURES {
        figures.knocks.with_label_values(&[kind, fate]).inc();
    }
}

/// Counts a sound by what became of it.
pub fn count_speech(fate: &'static str) {
    if let Some(figures) = &*FIGURES {
        figures.speech.with_label_values(&[fate]).inc();
    }
}

/// All figures in Prometheus' text format.
pub async fn text(db: &Db) -> Result<Vec<u8>, StoreError> {
    let Some(figures) = &*FIGURES else { return Ok(Vec::new()) };
    let mut tx = db.read().await?;
    let open = inbox::count_open(&mut tx).await?;
    let (waiting, dead) = outbox::count(&mut tx).await?;
    let dead_jobs = jobs::count_dead(&mut tx).await?;
    tx.rollback().await?;
    figures.open.set(open);
    figures.waiting.set(waiting);
    figures.dead.set(dead + dead_jobs);
    let mut bytes = Vec::new();
    if let Err(error) = TextEncoder::new().encode(&figures.registry.gather(), &mut bytes) {
        tracing::warn!(%error, "figures could not be written");
    }
    Ok(bytes)
}
