// SPDX-License-Identifier: EUPL-1.2
//! Ouderlijn, "the parents' line": a messaging bot for low-threshold contact between parents and a primary school.
//!
//! # The map
//! ```text
//! main → cli                  puts the parts together; the only place that names every layer
//! engine                      tasks of one process, or step by step for tests and the demo's clock
//! app, delivery               inbox rows -> flow -> unit of work | due outbox rows -> a channel
//! flow, jobs, import          conversations | what falls due | class lists in
//! say, channel                a Message with buttons -> outbox row in the reader's words | wire <-> message
//! speech                      words to sound, by the operator's program
//! store, document             SQL only | letters, QR codes, photos: bytes out
//! text                        words
//! message, domain, clock      what flows and channels say to each other | pure rules | time, ids, chance
//! ```
//! Imports point downwards; `tests/house/layers.rs` holds the list of allowed edges. The same noun names the file
//! in every layer: `post` is `domain/post.rs`, `store/posts.rs`, `flow/post.rs`, `jobs/post.rs`,
//! `locales/*/post.ftl`, `tests/bot/post.rs`.
//!
//! # Invariants
//! 1. **One event, one unit of work.** The seen mark, the state change and every reply of an event commit
//!    together, or none does. A commit may carry many units ([`app`]). A unit is a function of (database, event,
//!    clock reading, seed from the event's id) and awaits nothing but its transaction. Seen on four cores with
//!    SQLite and `synchronous=FULL`, whole path: three commits per event 1,500/s, batches of a hundred without
//!    savepoints and with multi-row statements 10,200/s.
//! 2. **Nothing is acknowledged before it is stored.** Every intake ends in [`store::inbox::put`]; a second
//!    delivery falls there, on the event's name.
//! 3. **No handler knows a channel.** Flows get [`message::Input`] and say [`say::Message`]s.
//! 4. **No sentence in code.** Every utterance, button and command is a Fluent message. The operator's command
//!    line and the logs are English.
//! 5. **Time, randomness and ids are parameters** ([`clock`]); nothing else reads the time, sleeps or draws.
//! 6. **Every tap is authorised when it arrives.** Data can be forged and old buttons stay on screens
//!    ([`message::Press`]).
//! 7. **Holding happens before rendering.** Jobs hold ids and wait; an outbox row is rendered text that may go
//!    now, with a unique key; only pacing and failures delay it.
//! 8. **The bot always answers.** Unknown input gets today's buttons; a unit that fails alone is replaced by an
//!    apology with an id; an event begun five times is given up with the apology.
//!
//! Ids name things and order nothing; counters on the address row order events, messages and lines. Whoever
//! counts, compares or reserves locks first ([`store::Tx::lock`]). No write transaction waits for the network.

pub mod app;
pub mod channel;
pub mod cli;
pub mod clock;
pub mod config;
pub mod delivery;
pub mod document;
pub mod domain;
pub mod engine;
pub mod flow;
pub mod import;
pub mod jobs;
pub mod message;
pub mod metrics;
pub mod say;
pub mod speech;
pub mod stop;
pub mod store;
pub mod text;
