// SPDX-License-Identifier: EUPL-1.2
//! The main job on Telegram, from the class list to a message that all parents read in their own language: the
//! commands and the running program as the school has them, towards a Bot API server on this machine.

#[path = "../support/bot_api/mod.rs"]
mod bot_api;
#[expect(dead_code, reason = "each test binary uses what it needs of what they share")]
#[path = "../support"]
mod support {
    pub mod db;
    pub mod parent;
    pub mod site;
}

use std::collections::BTreeSet;

use chrono::Timelike;
use ouderlijn::clock::Clock;
use ouderlijn::domain::language::Language;
use ouderlijn::message::{Action, Choice, Press};
use ouderlijn::say::Message as Said;
use ouderlijn::text::{Arg, Form, Phrase, Words};

use bot_api::{BotApi, Message, State};
use support::db::{self, TestDb};
use support::parent::Parent;
use support::site::Site;

const CHILDREN: usize = 27;
const PARENTS: usize = 25;
/// Which of the parents becomes class parent.
const CLASS_PARENT: usize = 7;
const TEXT: &str = "Hi all, on Friday we eat together at 17:00 & everybody brings <something>. Who can help?";

/// A zone in which it is late in the morning: nobody there wants to be left in peace at this hour.
fn where_it_is_morning() -> String {
    let hour = i64::from(Clock::system().now().hour());
    // Signs of these names are the wrong way round: Etc/GMT-5 is five hours ahead.
    match hour - 11 {
        0 => "Etc/GMT".to_owned(),
        behind => format!("Etc/GMT{behind:+}"),
    }
}

/// Lets parents sign up side by side.
async fn sign_up(api: &BotApi, parents: &mut [Parent]) {
    for parent in &mut *parents {
        parent.starts(api);
    }
    while !parents.iter().all(|parent| parent.is_content(&api.chat(parent.person.id))) {
        api.wait_until(|state| parents.iter().any(|parent| parent.has_news(state))).await;
        for parent in &mut *parents {
            parent.looks(api, false);
        }
    }
}

/// The last message with a button that does this and says that, and the button's data.
fn button(chat: &[Message], does: impl Fn(Press) -> bool, says: &str) -> Option<(i32, String)> {
    chat.iter().rev().find_map(|message| {
        let buttons = message.buttons();
        let mut buttons = buttons.iter().flatten().filter(|(label, _)| label.contains(says));
        let (_, data) = buttons.find(|(_, data)| Press::decode(data).is_some_and(&does))?;
        Some((message.id, (*data).to_owned()))
    })
}

/// Waits for such a button and presses it.
async fn press(api: &BotApi, who: &Parent, says: &str, does: impl Fn(Press) -> bool) {
    api.wait_until(|state| button(state.chat(who.person.id), &does, says).is_some()).await;
    let (message, data) = button(&api.chat(who.person.id), &does, says).expect("it was there");
    api.tap(&who.person, message, &data);
}

fn phrase(key: &'static str, args: Vec<(&'static str, Arg)>) -> Phrase {
    Phrase::new(key, None, args)
}

/// The class parent's text as a reader of `language` should see it.
fn framed(words: &Words, author: &Parent, language: Language) -> String {
    let from = vec![("name", author.person.name.into()), ("class", "5a".into())];
    let mut message = Said::new(phrase("post-from-class-parent", from));
    if language != author.language {
        let own = words.say(author.language, &phrase("common-language-name", vec![]), Form::Plain);
        message = message.line(phrase("post-in-language", vec![("language", own.into())]));
    }
    let wire = message.quote(TEXT).render(words, language, 0);
    wire.into_iter().map(|part| part.html).collect()
}

async fn main_job(fixture: TestDb) {
    let words = Words::load().expect("words");
    let languages: Vec<Language> = Language::all().collect();
    let api = BotApi::start().await;
    let site = Site::new(&fixture.url, &api);
    site.founds_a_school(&where_it_is_morning()).await;
    let codes = site.codes_in_letters("5a").await;
    assert_eq!(codes.len(), CHILDREN);
    let elsewhere = site.codes_in_letters("6a").await;
    let shown = site.does(&["school", "show"]).await;
    let ruud = shown.lines().find(|line| line.trim_start().starts_with("Ruud ")).expect("Ruud's code");
    let staff_code = ruud.split_whitespace().last().expect("a code");

    let run = site.runs("main");
    let mut parents: Vec<Parent> = codes
        .iter()
        .take(PARENTS)
        .zip(languages.iter().cycle())
        .enumerate()
        .map(|(number, (code, language))| Parent::new(number, code, *language))
        .collect();
    sign_up(&api, &mut parents).await;
    let mut others =
        [Parent::new(50, staff_code, Language::DUTCH), Parent::new(51, &elsewhere[0], Language::ENGLISH)];
    sign_up(&api, &mut others).await;
    let [teacher, of_6a] = &others;
    let author = &parents[CLASS_PARENT];
    let quiet = api.chat(of_6a.person.id).len();

    press(&api, teacher, "", |press| matches!(press, Press::Act(Action::Class(_)))).await;
    press(&api, teacher, "", |press| matches!(press, Press::Act(Action::ClassParents(_)))).await;
    press(&api, teacher, "", |press| matches!(press, Press::Act(Action::AppointAsk(_)))).await;
    press(&api, teacher, author.person.name, |press| matches!(press, Press::Act(Action::Appoint(..)))).await;

    press(&api, author, "", |press| press == Press::Act(Action::Menu)).await;
    press(&api, author, "", |press| matches!(press, Press::Act(Action::PostTo(_)))).await;
    api.text(&author.person, TEXT);
    press(&api, author, "", |press| matches!(press, Press::Answer { choice: Choice::Yes, .. })).await;
    press(&api, author, "", |press| matches!(press, Press::Act(Action::PostNow(_)))).await;

    let readers = || parents.iter().chain([teacher]);
    let times_read = |chat: &[Message], reader: &Parent| {
        let wanted = framed(&words, author, reader.language);
        chat.iter().filter(|shown| shown.html == wanted).count()
    };
    let has_read = |state: &State, reader: &Parent| times_read(state.chat(reader.person.id), reader) > 0;
    api.wait_until(|state| readers().all(|reader| has_read(state, reader))).await;
    let frames: BTreeSet<String> =
        parents.iter().map(|reader| framed(&words, author, reader.language)).collect();
    assert_eq!(frames.len(), languages.len(), "a frame for each language");

    press(&api, teacher, "", |press| matches!(press, Press::Act(Action::Class(_)))).await;
    let counts = vec![("reached", PARENTS.into()), ("children", CHILDREN.into())];
    let reach = words.say(Language::DUTCH, &phrase("class-reach", counts), Form::Html);
    api.wait_until(|state| state.chat(teacher.person.id).iter().any(|shown| shown.html.contains(&reach)))
        .await;

    assert!(run.ends_in_order().await.success());
    for reader in readers() {
        assert_eq!(times_read(&api.chat(reader.person.id), reader), 1, "everybody reads it once");
    }
    assert_eq!(api.chat(of_6a.person.id).len(), quiet, "class 6a hears nothing of it");
    assert_eq!(site.warnings(), "");
    fixture.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_class_parents_message_reaches_everybody_in_their_language_on_sqlite() {
    main_job(db::sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_class_parents_message_reaches_everybody_in_their_language_on_postgres() {
    if let Some(fixture) = db::postgres().await {
        main_job(fixture).await;
    }
}
