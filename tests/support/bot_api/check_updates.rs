// SPDX-License-Identifier: EUPL-1.2
//! Updates as the real client gets them.

use serde_json::json;
use teloxide::{
    ApiError, Bot,
    payloads::{
        DeleteWebhookSetters as _, GetUpdatesSetters as _, SendMessageSetters as _, SetWebhookSetters as _,
    },
    requests::{Request as _, Requester as _},
    types::{
        AllowedUpdate, BotCommand, CallbackQuery, ChatAction, ChatMemberStatus,
        InlineKeyboardButton as Button, InlineKeyboardMarkup, MessageEntityKind, Update, UpdateKind,
    },
};

use super::{
    Group,
    check::{AMINA, AMINAS, met, refused},
};

const CLASS: Group = Group { id: -1_001_734_000_001, title: "Groep 5a" };

async fn updates(bot: &Bot, offset: i64) -> Vec<Update> {
    let offset = i32::try_from(offset).expect("an offset");
    bot.get_updates().offset(offset).await.expect("updates")
}

fn ids(updates: &[Update]) -> Vec<u32> {
    updates.iter().map(|update| update.id.0).collect()
}

#[tokio::test]
async fn an_update_comes_back_until_it_is_confirmed() {
    let (api, bot) = met().await;
    let [one, two, three] = ["1", "2", "3"].map(|text| api.text(&AMINA, text).update_id);
    let after = |id: u32| i64::from(id) + 1;
    assert_eq!(ids(&updates(&bot, 0).await), [one, two, three]);
    assert_eq!(ids(&bot.get_updates().limit(1).await.expect("updates")), [one]);
    assert_eq!(ids(&updates(&bot, after(one)).await), [two, three]);
    assert_eq!(ids(&updates(&bot, 0).await), [two, three]);
    assert_eq!(ids(&updates(&bot, after(three) + 1_000).await), [two, three]);
    assert_eq!(ids(&updates(&bot, -1).await), [three]);
    assert_eq!(updates(&bot, after(three)).await, []);
    api.wait_until(|state| state.unconfirmed() == 0).await;

    api.again(one);
    assert_eq!(ids(&updates(&bot, after(three)).await), [one]);
    api.renumber(17);
    api.text(&AMINA, "na de vakantie");
    assert_eq!(ids(&updates(&bot, after(three)).await), [17]);
}

#[tokio::test]
async fn a_long_poll_wakes_on_news_and_only_the_newest_one_waits() {
    let (api, bot) = met().await;
    let poll = || bot.get_updates().timeout(20).allowed_updates([AllowedUpdate::Message]).send();
    let first = tokio::spawn(poll());
    api.wait_until(|state| state.count("getUpdates") == 1).await;
    let second = tokio::spawn(poll());
    let first = first.await.expect("an answer");
    assert_eq!(refused(first), ApiError::TerminatedByOtherGetUpdates);
    let update = api.text(&AMINA, "hoi").update_id;
    assert_eq!(ids(&second.await.expect("an answer").expect("updates")), [update]);
}

#[tokio::test]
async fn what_persons_do_looks_like_telegrams_own() {
    let (api, bot) = met().await;
    api.start_code(&AMINA, "7K2M");
    let written = api.text(&AMINA, "goedemorgen").message_id;
    api.edit(&AMINA, written, "goedenavond");
    api.in_group(&AMINA, &CLASS, "hoi allemaal");
    api.push(json!({"message": api.update(api.text(&AMINA, "rauw").update_id)["message"]}));
    let kinds: Vec<_> = updates(&bot, 0).await.into_iter().map(|update| update.kind).collect();
    let [
        UpdateKind::Message(start),
        UpdateKind::Message(_),
        UpdateKind::EditedMessage(edited),
        UpdateKind::Message(in_group),
        UpdateKind::Message(text),
        UpdateKind::Message(raw),
    ] = &kinds[..]
    else {
        panic!("not as expected: {kinds:#?}")
    };
    assert_eq!(start.text(), Some("/start 7K2M"));
    let command = &start.entities().expect("a command")[0];
    assert_eq!((&command.kind, command.length), (&MessageEntityKind::BotCommand, 6));
    assert_eq!(start.from.as_ref().and_then(|user| user.language_code.as_deref()), Some("ar"));
    assert!(start.chat.is_private() && in_group.chat.is_supergroup());
    assert_eq!(in_group.chat.title(), Some(CLASS.title));
    assert_eq!((edited.id.0, edited.text()), (written, Some("goedenavond")));
    assert_eq!(text, raw);
    bot.send_message(in_group.chat.id, "hoi").await.expect("sent");
    assert_eq!(api.chat(CLASS.id)[0].text, "hoi");
}

#[tokio::test]
async fn a_tap_carries_its_message_and_is_answered_once() {
    let (api, bot) = met().await;
    let keyboard = InlineKeyboardMarkup::new([[Button::callback("Ja", "a:1")]]);
    let sent = bot.send_message(AMINAS, "Kom je?").reply_markup(keyboard).await.expect("sent");
    api.tap(&AMINA, sent.id.0, "a:1");
    api.tap(&AMINA, 404, "forged");
    let taps: Vec<CallbackQuery> = updates(&bot, 0)
        .await
        .into_iter()
        .map(|update| match update.kind {
            UpdateKind::CallbackQuery(tap) => tap,
            other => panic!("no tap but {other:?}"),
        })
        .collect();
    assert_eq!(taps[0].data.as_deref(), Some("a:1"));
    assert_eq!(taps[0].regular_message(), Some(&sent));
    assert!(taps[1].message.is_some() && taps[1].regular_message().is_none());

    bot.answer_callback_query(taps[0].id.clone()).await.expect("the first answer");
    let second = refused(bot.answer_callback_query(taps[0].id.clone()).await).to_string();
    assert!(second.contains("query is too old and response timeout expired"), "{second}");
}

#[tokio::test]
async fn nobody_is_reached_who_blocked_the_bot() {
    let (api, bot) = met().await;
    api.blocked(&AMINA);
    assert_eq!(refused(bot.send_message(AMINAS, "hoi").await), ApiError::BotBlocked);
    let typing = bot.send_chat_action(AMINAS, ChatAction::Typing).await;
    assert_eq!(refused(typing), ApiError::BotBlocked);
    api.unblocked(&AMINA);
    bot.send_message(AMINAS, "hoi").await.expect("sent");
    let told: Vec<_> = updates(&bot, 0)
        .await
        .into_iter()
        .map(|update| match update.kind {
            UpdateKind::MyChatMember(change) => change.new_chat_member.status(),
            other => panic!("no change but {other:?}"),
        })
        .collect();
    assert_eq!(told, [ChatMemberStatus::Banned, ChatMemberStatus::Member]);
}

#[tokio::test]
async fn a_webhook_takes_the_place_of_get_updates() {
    let (api, bot) = met().await;
    bot.set_my_commands([BotCommand::new("start", "Begin")]).await.expect("set");
    bot.delete_my_commands().await.expect("deleted");
    let hook = |address: &str| bot.set_webhook(address.parse().expect("an address"));
    assert!(refused(hook("http://school.example/t").await).to_string().contains("HTTPS"));
    hook("https://school.example/t").secret_token("s").await.expect("set");
    let polled = refused(bot.get_updates().await).to_string();
    assert!(polled.contains("can't use getUpdates method while webhook is active"), "{polled}");
    api.text(&AMINA, "hoi");
    let info = bot.get_webhook_info().await.expect("info");
    assert_eq!((info.url.is_some(), info.pending_update_count), (true, 1));
    assert_eq!(api.calls()[3].body["secret_token"], "s");
    bot.delete_webhook().drop_pending_updates(true).await.expect("deleted");
    assert_eq!(updates(&bot, 0).await, []);
}
