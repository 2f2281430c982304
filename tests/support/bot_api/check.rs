// SPDX-License-Identifier: EUPL-1.2
//! This server as the real client sees it: what it keeps, and what it refuses.

use teloxide::{
    ApiError, Bot, RequestError,
    payloads::{EditMessageTextSetters as _, SendMessageSetters as _},
    requests::Requester as _,
    types::{ChatId, InlineKeyboardButton as Button, InlineKeyboardMarkup, MessageId, ParseMode::Html},
};

use super::{BotApi, Person};

pub const AMINA: Person = Person { id: 7_001, name: "Amina", language: "ar" };
pub const AMINAS: ChatId = ChatId(AMINA.id);

/// A bot that has met Amina.
pub async fn met() -> (BotApi, Bot) {
    let api = BotApi::start().await;
    api.knows(&AMINA);
    let bot = Bot::new(BotApi::TOKEN).set_api_url(api.url());
    (api, bot)
}

pub fn refused<T>(answer: Result<T, RequestError>) -> ApiError {
    match answer {
        Err(RequestError::Api(why)) => why,
        Err(other) => panic!("no refusal but {other:?}"),
        Ok(_) => panic!("no refusal at all"),
    }
}

fn yes(data: &str) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[Button::callback("Ja", data)]])
}

#[tokio::test]
async fn says_who_the_bot_is() {
    let (_api, bot) = met().await;
    assert_eq!(bot.get_me().await.expect("me").username(), "ouderlijn_test_bot");
    let stranger = Bot::new("123456:WRONG").set_api_url(bot.api_url());
    assert_eq!(refused(stranger.get_me().await), ApiError::InvalidToken);
    assert_eq!(refused(bot.log_out().await), ApiError::InvalidToken); // its word for "Not Found"
}

#[tokio::test]
async fn keeps_what_was_sent_and_who_called() {
    let (api, bot) = met().await;
    let page = "https://school.example/s".parse().expect("an address");
    let keyboard = yes("a:1").append_row([Button::url("Site", page)]);
    let sent = bot.send_message(AMINAS, "<b>Kom je &amp; wie?</b> 👋 <i>hm</i>");
    let sent = sent.parse_mode(Html).reply_markup(keyboard).await.expect("sent");
    assert_eq!(sent.text(), Some("Kom je & wie? 👋 hm"));
    let marks = sent.entities().into_iter().flatten();
    assert!(marks.map(|mark| (mark.offset, mark.length)).eq([(0, 13), (17, 2)]));

    let message = api.chat(AMINA.id).remove(0);
    assert_eq!((message.id, &*message.text), (sent.id.0, "Kom je & wie? 👋 hm"));
    assert_eq!(message.html, "<b>Kom je &amp; wie?</b> 👋 <i>hm</i>");
    assert_eq!(message.buttons(), [[("Ja", "a:1")], [("Site", "https://school.example/s")]]);

    let call = api.calls().remove(0);
    assert_eq!((call.method, call.chat), ("sendMessage", Some(AMINA.id)));
    assert_eq!(call.body["parse_mode"], "HTML");
    assert!(call.at.elapsed().as_secs() < 30);
}

#[tokio::test]
async fn refuses_what_telegram_refuses() {
    let (_api, bot) = met().await;
    let say = |text: &str| bot.send_message(AMINAS, text).parse_mode(Html);
    assert_eq!(refused(say("<b> </b>").await), ApiError::MessageTextIsEmpty);
    assert_eq!(refused(say(&"😀".repeat(2_049)).await), ApiError::MessageIsTooLong);
    say(&"&lt;".repeat(4_096)).await.expect("what counts is what is read");
    let long = yes(&"é".repeat(33));
    assert_eq!(refused(say("x").reply_markup(long).await), ApiError::ButtonDataInvalid);
    assert_eq!(refused(bot.send_message(ChatId(404), "x").await), ApiError::ChatNotFound);
    for (text, why) in [
        ("2 < 3 > 1", r#"Unsupported start tag "" at byte offset 2"#),
        ("<p>x</p>", r#"Unsupported start tag "p" at byte offset 0"#),
        ("é<b", "Unclosed start tag at byte offset 2"),
        ("<b>x", r#"Can't find end tag corresponding to start tag "b""#),
        ("<b><i>x</b></i>", r#"Unmatched end tag at byte offset 7, expected "</i>", found "</b>""#),
        ("x</b>", "Unexpected end tag at byte offset 1"),
    ] {
        let why = format!("Bad Request: can't parse entities: {why}");
        assert_eq!(refused(say(text).await), ApiError::CantParseEntities(why));
    }
}

#[tokio::test]
async fn refuses_a_button_that_leads_nowhere() {
    let (_api, bot) = met().await;
    let page = "http://localhost:8080/".parse().expect("an address");
    let keyboard = InlineKeyboardMarkup::new([[Button::url("Site", page)]]);
    let why = refused(bot.send_message(AMINAS, "x").reply_markup(keyboard).await).to_string();
    assert!(why.contains("'http://localhost:8080/' is invalid: Wrong HTTP URL"), "{why}");
}

#[tokio::test]
async fn changes_and_deletes_messages() {
    let (api, bot) = met().await;
    let sent = bot.send_message(AMINAS, "Kom je?").reply_markup(yes("a:1")).await;
    let id = sent.expect("sent").id;
    let say = |text: &str| bot.edit_message_text(AMINAS, id, text);
    let same = say("Kom je?").reply_markup(yes("a:1")).await;
    assert_eq!(refused(same), ApiError::MessageNotModified);
    assert_eq!(refused(say(&"x".repeat(4_097)).await), ApiError::EditedMessageIsTooLong);
    assert_eq!(say("Dank je!").await.expect("changed").text(), Some("Dank je!"));
    let message = api.chat(AMINA.id).remove(0);
    assert_eq!((message.edits, message.buttons()), (1, vec![]));
    let still_none = bot.edit_message_reply_markup(AMINAS, id).await;
    assert_eq!(refused(still_none), ApiError::MessageNotModified);

    let theirs = MessageId(api.text(&AMINA, "Ik kom").message_id);
    let changed = bot.edit_message_text(AMINAS, theirs, "x").await;
    assert_eq!(refused(changed), ApiError::MessageCantBeEdited);
    bot.delete_message(AMINAS, theirs).await.expect("deleted");
    bot.delete_message(AMINAS, id).await.expect("deleted");
    assert_eq!(refused(bot.delete_message(AMINAS, id).await), ApiError::MessageToDeleteNotFound);
    assert_eq!(refused(say("x").await), ApiError::MessageToEditNotFound);
    assert!(api.chat(AMINA.id).is_empty());
}
