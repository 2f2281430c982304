// SPDX-License-Identifier: EUPL-1.2
//! What a bot is told once.

use std::collections::BTreeMap;

use ouderlijn::channel::telegram::Failure;
use ouderlijn::domain::language::Language;
use ouderlijn::text::Words;

use crate::world::World;

#[tokio::test]
async fn commands_are_listed_in_every_language_and_for_all_others() {
    let world = World::new().await;
    let words = Words::load().expect("words");
    world.telegram.register_commands(&words).await.expect("registered");
    let calls = world.api.calls();
    let lists: BTreeMap<_, _> = calls
        .iter()
        .filter(|call| call.method == "setMyCommands")
        .map(|call| (call.body["language_code"].as_str(), &call.body))
        .collect();
    let mut expected: Vec<_> = Language::all().map(|language| Some(language.code())).collect();
    expected.retain(|code| code.is_some_and(|code| code.len() == 2));
    assert_eq!(lists.keys().copied().collect::<Vec<_>>(), [vec![None], expected].concat());
    for list in lists.values() {
        assert_eq!(list["scope"]["type"], "all_private_chats");
        let commands = list["commands"].as_array().expect("a list");
        let names: Vec<_> = commands.iter().filter_map(|command| command["command"].as_str()).collect();
        assert_eq!(names, ["menu", "language", "help", "stop"]);
        let told = commands.iter().filter_map(|command| command["description"].as_str());
        assert!(told.map(|words| words.chars().count()).all(|length| (3..=256).contains(&length)));
    }
    assert_eq!(lists[&Some("en")]["commands"][0]["description"], "What can I do?");
}

#[tokio::test]
async fn updates_are_brought_with_the_secret_or_kept() {
    let world = World::new().await;
    let url = "https://school.example/telegram".parse().expect("an address");
    world.telegram.set_webhook(url, "s3cret_A-Z").await.expect("set");
    let call = world.api.calls().pop().expect("a call");
    assert_eq!(call.body["secret_token"], "s3cret_A-Z");
    assert_eq!(call.body["url"], "https://school.example/telegram");
    let kinds = serde_json::json!(["message", "edited_message", "callback_query", "my_chat_member"]);
    assert_eq!(call.body["allowed_updates"], kinds);
    world.telegram.delete_webhook().await.expect("deleted");
    let call = world.api.calls().pop().expect("a call");
    assert_eq!((call.method, call.body["drop_pending_updates"].as_bool()), ("deleteWebhook", None));
    let plain = "http://school.example/telegram".parse().expect("an address");
    assert!(matches!(world.telegram.set_webhook(plain, "s").await, Err(Failure::Refused(_))));
}
