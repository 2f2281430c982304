// SPDX-License-Identifier: EUPL-1.2
//! Faults as the real client meets them.

use std::time::Duration;

use serde_json::Value;
use teloxide::{
    ApiError, RequestError,
    requests::{Request as _, Requester as _},
};
use tokio::task::JoinSet;

use super::{
    BotApi, Fault,
    check::{AMINA, AMINAS, met, refused},
};

#[tokio::test]
async fn a_fault_strikes_only_what_it_is_meant_for_and_as_often_as_asked() {
    let (api, bot) = met().await;
    api.fault(Fault::too_many(3).on("sendMessage").to(AMINA.id).times(2));
    bot.get_me().await.expect("another method");
    for _ in 0..2 {
        match bot.send_message(AMINAS, "hoi").await {
            Err(RequestError::RetryAfter(wait)) => assert_eq!(wait.duration(), Duration::from_secs(3)),
            other => panic!("{other:?}"),
        }
    }
    bot.send_message(AMINAS, "hoi").await.expect("the third time");
    assert_eq!((api.count("sendMessage"), api.chat(AMINA.id).len()), (3, 1));

    api.fault(Fault::forbidden("user is deactivated"));
    api.fault(Fault::bad_request("group is deactivated"));
    bot.get_updates().await.expect("only a fault on it meets getUpdates");
    assert_eq!(refused(bot.send_message(AMINAS, "x").await), ApiError::UserDeactivated);
    assert_eq!(refused(bot.send_message(AMINAS, "x").await), ApiError::GroupDeactivated);
    api.fault(Fault::cut_before().times(usize::MAX));
    api.heal();
    bot.send_message(AMINAS, "hoi").await.expect("sent");
}

#[tokio::test]
async fn a_cut_is_a_network_error_before_and_after_the_work() {
    let (api, bot) = met().await;
    bot.get_me().await.expect("a connection to cut");
    for (cut, kept) in [(Fault::cut_before(), 0), (Fault::cut_after(), 1)] {
        api.fault(cut);
        let answer = bot.send_message(AMINAS, "hoi").await;
        assert!(matches!(answer, Err(RequestError::Network(_))), "{answer:?}");
        assert_eq!(api.chat(AMINA.id).len(), kept);
    }
    assert_eq!(api.count("sendMessage"), 2, "the client tries nothing again by itself");
    api.fault(Fault::cut_before().on("getUpdates"));
    let answer = bot.get_updates().await;
    assert!(matches!(answer, Err(RequestError::Network(_))), "{answer:?}");
}

#[tokio::test]
async fn a_server_that_is_down_answers_with_a_page() {
    let (api, _bot) = met().await;
    api.fault(Fault::server(502));
    // Not with teloxide, which would wait ten seconds.
    let answer = reqwest::get(format!("{}bot{}/getMe", api.url(), BotApi::TOKEN)).await;
    let answer = answer.expect("an answer");
    assert_eq!(answer.status(), 502);
    assert!(answer.text().await.expect("a page").contains("502 Bad Gateway"));
}

#[tokio::test]
async fn a_held_call_is_done_when_it_is_let_go() {
    let (api, bot) = met().await;
    let (fault, held) = Fault::hold();
    api.fault(fault.on("sendMessage").times(2));
    let sends: JoinSet<_> =
        ["1", "2"].map(|text| bot.send_message(AMINAS, text).send()).into_iter().collect();
    api.wait_until(|state| state.count("sendMessage") == 2).await;
    assert!(api.chat(AMINA.id).is_empty());
    held.release();
    assert!(sends.join_all().await.iter().all(Result::is_ok));
    api.wait_until(|state| state.chat(AMINA.id).len() == 2).await;
}

#[tokio::test]
async fn a_server_that_only_counts_says_yes_to_everything() {
    let api = BotApi::start_counting().await;
    let bot = teloxide::Bot::new(BotApi::TOKEN).set_api_url(api.url());
    let sent = bot.send_message(AMINAS, "hoi").await.expect("sent");
    bot.edit_message_text(AMINAS, sent.id, "hoi").await.expect("changed");
    bot.delete_message(AMINAS, sent.id).await.expect("deleted");
    api.wait_until(|state| state.calls().len() == 3).await;
    assert!(api.chat(AMINA.id).is_empty());
    assert!(api.calls().iter().all(|call| (call.chat, &call.body) == (Some(AMINA.id), &Value::Null)));
}
