// SPDX-License-Identifier: EUPL-1.2
//! Updates as Telegram tells them, and what of them reaches the inbox.

use ouderlijn::channel::telegram::{BotName, inbound};
use ouderlijn::message::Incoming;
use serde_json::json;

use crate::world::{BOT, recorded};

fn bot() -> BotName {
    BotName { id: BOT.to_owned(), username: "ouderlijn_test_bot".to_owned() }
}

#[test]
fn every_recorded_update_is_stored_as_recorded() {
    for (name, case) in recorded("in-") {
        let read = inbound::read(&case["update"], &bot()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let expected = &case["stored"];
        let Some(stored) = read else {
            assert!(expected.is_null(), "{name}: nothing was stored");
            continue;
        };
        let incoming: Incoming = serde_json::from_value(expected["incoming"].clone())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(stored.incoming, incoming, "{name}");
        assert_eq!(
            (json!(stored.chat), json!(stored.event)),
            (expected["chat"].clone(), expected["event"].clone())
        );
    }
}

#[test]
fn an_unknown_part_of_an_update_changes_nothing() {
    for (name, case) in recorded("in-") {
        let known = inbound::read(&case["update"], &bot()).expect("readable").map(|event| event.incoming);
        let mut update = case["update"].clone();
        update["thought"] = json!({"of": "tomorrow"});
        for kind in inbound::KINDS {
            if let Some(happened) = update.get_mut(kind) {
                happened["thought"] = json!([1, null]);
                happened["from"]["aura"] = json!("blue");
            }
        }
        let read = inbound::read(&update, &bot()).expect("readable").map(|event| event.incoming);
        assert_eq!(read, known, "{name}");
    }
}

#[test]
fn an_update_of_another_shape_is_unreadable_and_nothing_of_it_is_told() {
    for odd in [
        json!({"update_id": 1, "message": {"chat": "Amina"}}),
        json!({"update_id": 1, "message": {"message_id": "x", "chat": {"id": 1, "type": "private"}}}),
        json!({"update_id": 1, "callback_query": {"id": "5", "data": "am"}}),
        json!({"message": {}}),
        json!("Amina"),
        json!([]),
    ] {
        let error = inbound::read(&odd, &bot()).expect_err("unreadable");
        assert!(!error.to_string().contains("Amina"));
    }
    let odd_mark = json!({"update_id": 1, "message": {"message_id": 1, "chat": {"id": -5, "type": "group"},
        "text": "x", "entities": [{"type": "mention", "offset": 7, "length": 900}]}});
    assert!(inbound::read(&odd_mark, &bot()).expect("readable").is_none());
}
