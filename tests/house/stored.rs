// SPDX-License-Identifier: EUPL-1.2
//! What earlier programs stored still parses: conversations, jobs, events and messages, one example a line.

use std::fs;
use std::path::Path;

use ouderlijn::flow::Flow;
use ouderlijn::jobs::Job;
use ouderlijn::message::{Incoming, Outgoing};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn examples(name: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/stored").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Each example parses, and what is written anew parses to the same.
fn parses<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(name: &str) {
    let examples = examples(name);
    assert!(!examples.is_empty());
    for line in examples {
        let value: T = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{name}: {error}: {line}"));
        let again = serde_json::to_string(&value).expect("JSON");
        assert_eq!(serde_json::from_str::<T>(&again).expect("JSON"), value);
    }
}

#[test]
fn conversations_of_earlier_programs_go_on() {
    parses::<Flow>("conversations.jsonl");
}

#[test]
fn jobs_of_earlier_programs_are_done() {
    parses::<Job>("jobs.jsonl");
}

#[test]
fn events_of_earlier_programs_are_handled() {
    parses::<Incoming>("events.jsonl");
}

#[test]
fn messages_of_earlier_programs_are_sent() {
    parses::<Outgoing>("messages.jsonl");
}
