// SPDX-License-Identifier: EUPL-1.2
//! The school's own words for ready-made messages: its staff look at them, add, change and remove them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::post::Draft;
use super::signup::own_name;
use super::{Cx, Fault, Flow, Next, Said};
use crate::domain::id::{ClassId, SchoolId, WordId};
use crate::domain::language::Language;
use crate::domain::ready::{Filling, Ready};
use crate::domain::word::{self, Listed, OwnWord};
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::words::Kept;
use crate::store::{Lockable, classes, words};
use crate::text::{Arg, msg};

/// How many words stand on one screen.
const PAGE: usize = 20;
/// Pictures on offer for who has none at hand.
const PICTURES: [&str; 12] = ["⭐", "🎒", "🧸", "🎨", "🎵", "⚽", "🍎", "🌳", "🏡", "🎉", "📦", "👥"];

/// Where somebody is who writes a word. `back` is the message in which it was missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Writing {
    /// Waits for the picture and the Dutch word.
    Asking {
        /// The school.
        school: SchoolId,
        /// The word that is changed.
        #[serde(default)]
        word: Option<WordId>,
    },
    /// Waits for the picture.
    Picture {
        /// The school.
        school: SchoolId,
        /// The word that is changed.
        #[serde(default)]
        word: Option<WordId>,
        /// What it is called in Dutch.
        called: String,
        /// The message that waits.
        #[serde(default)]
        back: Option<Box<Draft>>,
    },
    /// Waits for what it is called in the first of some languages.
    Version {
        /// The word.
        word: WordId,
        /// The languages that are to be asked for.
        left: Vec<Language>,
        /// The message that waits.
        #[serde(default)]
        back: Option<Box<Draft>>,
    },
    /// Really remove it?
    Removing {
        /// The word.
        word: WordId,
    },
}

/// Whether this person is of the staff of a school.
async fn is_staff(cx: &mut Cx<'_>, school: SchoolId) -> Result<bool, Fault> {
    Ok(cx.roles().await?.iter().any(|role| role.school_id == school && role.kind.of_staff()))
}

/// The word, if this person may change it.
async fn mine(cx: &mut Cx<'_>, id: WordId) -> Result<Option<Kept>, Fault> {
    let Some(kept) = words::get(cx.tx, id).await? else { return Ok(None) };
    Ok(is_staff(cx, kept.school_id).await?.then_some(kept))
}

/// Shows a page of a school's words.
pub async fn list(cx: &mut Cx<'_>, school: SchoolId, page: u8) -> Result<Next, Fault> {
    if !is_staff(cx, school).await? {
        return cx.refuse().await;
    }
    let all = words::of_school(cx.tx, school).await?;
    let mut message = if all.is_empty() { Message::new(msg::WordNone) } else { Message::new(msg::WordTitle) };
    let language = cx.language();
    let buttons = all.iter().skip(usize::from(page) * PAGE).take(PAGE);
    let buttons: Vec<(Label, Action)> =
        buttons.map(|kept| (Label::Name(kept.word.written(language)), Action::Word(kept.id))).collect();
    for pair in buttons.chunks(2) {
        message = message.row(pair.to_vec());
    }
    let mut ways: Vec<(Label, Action)> = Vec::new();
    if let Some(before) = page.checked_sub(1) {
        ways.push((msg::WordBefore.into(), Action::Words(school, before)));
    }
    if all.len() > (usize::from(page) + 1) * PAGE {
        ways.push((msg::WordMore.into(), Action::Words(school, page.saturating_add(1))));
    }
    if !ways.is_empty() {
        message = message.row(ways);
    }
    cx.say(message.act(msg::WordNew, Action::WordAdd(school)).act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

/// Shows one word.
pub async fn show(cx: &mut Cx<'_>, id: WordId) -> Result<Next, Fault> {
    let Some(kept) = mine(cx, id).await? else { return cx.refuse().await };
    show_after(cx, &kept, Message::default()).await
}

async fn show_after(cx: &mut Cx<'_>, kept: &Kept, message: Message) -> Result<Next, Fault> {
    let word = &kept.word;
    let mut message = message.and(msg::WordOne { word: Arg::from(word) });
    for (language, called) in word.called.iter().filter(|(language, _)| **language != Language::DUTCH) {
        let language = language_arg(cx, *language);
        message = message.line(msg::WordOneLine { language, word: called.into() });
    }
    let read = words::languages(cx.tx, kept.school_id).await?;
    message = with_missing(cx, message, word, &read.into_iter().collect());
    cx.say(
        message
            .row(vec![
                (msg::WordChange.into(), Action::WordChange(kept.id)),
                (msg::WordRemove.into(), Action::WordRemove(kept.id)),
            ])
            .act(msg::CommonBack, Action::Words(kept.school_id, 0)),
    );
    Ok(Next::Close)
}

/// What a language calls itself.
fn language_arg(cx: &Cx<'_>, language: Language) -> Arg {
    match own_name(cx, language) {
        Label::Name(name) => name.into(),
        Label::Phrase(phrase) => phrase.into(),
    }
}

/// `message` with the languages of `read` in which a word reads in Dutch.
fn with_missing(cx: &Cx<'_>, message: Message, word: &OwnWord, read: &BTreeSet<Language>) -> Message {
    let lacking: Vec<Arg> = read
        .iter()
        .filter(|language| word.lacks(**language))
        .map(|language| language_arg(cx, *language))
        .collect();
    if lacking.is_empty() {
        return message;
    }
    message.and(msg::WordMissing { word: word.into(), languages: Arg::List(lacking) })
}

/// `message` with a line for each word of the school's own that some readers read in Dutch. Who may know in which
/// languages the class reads is told those; everybody else all that the word lacks.
pub(super) fn with_gaps(
    cx: &Cx<'_>,
    message: Message,
    ready: Option<&Ready>,
    of_staff: bool,
    read: &BTreeSet<Language>,
) -> Message {
    let all: BTreeSet<Language> = Language::all().collect();
    let read = if of_staff { read } else { &all };
    let words = ready.into_iter().flat_map(Ready::school_words);
    words.fold(message, |message, word| with_missing(cx, message, word, read))
}

/// The words that were typed into a message for a class, of its school and of the list, best first.
pub(super) async fn find(
    cx: &mut Cx<'_>,
    class: ClassId,
    typed: &str,
    most: usize,
) -> Result<Vec<Filling>, Fault> {
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(Vec::new()) };
    let own = words::of_school(cx.tx, class.school_id).await?;
    let ids: Vec<String> = own.iter().map(|kept| kept.id.to_string()).collect();
    let language = cx.language();
    let listed = own.iter().zip(&ids).map(|(kept, id)| {
        Listed::new(id, [kept.word.called_in(language), kept.word.called_in(Language::DUTCH)])
    });
    let listed: Vec<Listed<'_>> = listed.collect();
    let found = cx.search(&listed, typed, most).into_iter().map(|found| {
        let own = own.iter().zip(&ids).find(|(_, id)| id.as_str() == found);
        own.map_or_else(|| Filling::Word(found.to_owned()), |(kept, _)| Filling::School(kept.word.clone()))
    });
    Ok(found.collect())
}

/// Asks for a new word.
pub async fn add(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    if !is_staff(cx, school).await? {
        return cx.refuse().await;
    }
    Ok(ask(cx, school, None, Message::new(msg::WordAsk)))
}

/// Asks for a word anew.
pub async fn change(cx: &mut Cx<'_>, id: WordId) -> Result<Next, Fault> {
    let Some(kept) = mine(cx, id).await? else { return cx.refuse().await };
    let message = Message::new(msg::WordOne { word: Arg::from(&kept.word) }).and(msg::WordAsk);
    Ok(ask(cx, kept.school_id, Some(id), message))
}

fn ask(cx: &mut Cx<'_>, school: SchoolId, word: Option<WordId>, message: Message) -> Next {
    cx.say(message.act(msg::CommonBack, Action::Words(school, 0)));
    Next::Open(Flow::Word(Writing::Asking { school, word }))
}

/// Asks whether to remove a word.
pub async fn ask_remove(cx: &mut Cx<'_>, id: WordId) -> Result<Next, Fault> {
    let Some(kept) = mine(cx, id).await? else { return cx.refuse().await };
    cx.say(
        Message::new(msg::WordSure { word: Arg::from(&kept.word) })
            .answer(msg::WordSureYes, Choice::Yes)
            .answer(msg::CommonBack, Choice::Back),
    );
    Ok(Next::Open(Flow::Word(Writing::Removing { word: id })))
}

/// Adds the word that a message names and no list has; the message waits.
pub(super) async fn add_from(cx: &mut Cx<'_>, draft: Box<Draft>) -> Result<Next, Fault> {
    let Some(class) = classes::get(cx.tx, draft.to.class).await? else { return cx.refuse().await };
    if !is_staff(cx, class.school_id).await? {
        return cx.refuse().await;
    }
    let own = draft.ready.as_ref().and_then(|ready| ready.own_words().next().map(word::read));
    match own {
        Some((picture, Some(called))) => named(cx, class.school_id, None, picture, called, Some(draft)).await,
        // Too long for a list of words, or no word at all.
        _ => {
            let message = Message::new(msg::WordBad { most: word::LONGEST.into() });
            super::post::preview_after(cx, message, *draft).await
        }
    }
}

impl Writing {
    /// Takes a word, a picture, a version, or the decision to remove.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        match (self, said) {
            (Self::Asking { school, word }, Said::Input(Input::Text { text })) => match word::read(&text) {
                (picture, Some(called)) => named(cx, school, word, picture, called, None).await,
                _ => {
                    let again = Message::new(msg::WordBad { most: word::LONGEST.into() }).and(msg::WordAsk);
                    Ok(ask(cx, school, word, again))
                }
            },
            (Self::Picture { school, word, called, back }, Said::Choice(Choice::Nth(place))) => {
                let picture = PICTURES.get(usize::from(place)).map(|picture| (*picture).to_owned());
                named(cx, school, word, picture, called, back).await
            }
            (Self::Picture { school, word, called, back }, Said::Input(Input::Text { text })) => {
                named(cx, school, word, word::read_picture(&text), called, back).await
            }
            (Self::Version { word, left, back }, Said::Input(Input::Text { text })) => {
                version(cx, word, left, back, &text).await
            }
            (Self::Version { word, mut left, back }, Said::Choice(Choice::Skip)) => {
                left.drain(..left.len().min(1));
                ask_version(cx, word, left, back, Message::default()).await
            }
            (Self::Version { word, back, .. }, Said::Choice(_)) => done(cx, word, back).await,
            (Self::Removing { word }, Said::Choice(Choice::Yes)) => remove(cx, word).await,
            (Self::Removing { word }, Said::Choice(_)) => show(cx, word).await,
            (Self::Picture { back: Some(draft), .. }, Said::Choice(_)) => {
                super::post::preview_after(cx, Message::default(), *draft).await
            }
            (Self::Asking { school, .. } | Self::Picture { school, .. }, Said::Choice(_)) => {
                list(cx, school, 0).await
            }
            (_, Said::Input(input)) => super::route::idle(cx, input).await,
        }
    }
}

/// Keeps a word that has its Dutch name, once it has a picture; then its versions are asked for.
async fn named(
    cx: &mut Cx<'_>,
    school: SchoolId,
    id: Option<WordId>,
    picture: Option<String>,
    called: String,
    back: Option<Box<Draft>>,
) -> Result<Next, Fault> {
    if !is_staff(cx, school).await? {
        return cx.refuse().await;
    }
    // Words are counted and compared behind the lock.
    cx.tx.lock(Lockable::School, school.0).await?;
    let all = words::of_school(cx.tx, school).await?;
    let twin = all
        .iter()
        .find(|kept| Some(kept.id) != id && word::same(kept.word.called_in(Language::DUTCH), &called));
    if let Some(twin) = twin.cloned() {
        if back.is_some() {
            return done(cx, twin.id, back).await;
        }
        return show_after(cx, &twin, Message::new(msg::WordThere)).await;
    }
    let known = all.iter().find(|kept| Some(kept.id) == id);
    if known.is_none() && all.len() >= word::MOST {
        let full = Message::new(msg::WordFull { most: word::MOST.into() });
        cx.say(full.act(msg::CommonBack, Action::Words(school, 0)));
        return Ok(Next::Close);
    }
    let Some(picture) = picture else {
        let message = Message::new(msg::WordPicture { word: Arg::from(&called) });
        let labels: Vec<(Label, Choice)> = (0..)
            .zip(PICTURES)
            .map(|(place, picture)| (Label::Name(picture.to_owned()), Choice::Nth(place)))
            .collect();
        let message = labels.chunks(4).fold(message, |message, row| message.answers(row.to_vec()));
        cx.say(message.answer(msg::CommonBack, Choice::Back));
        return Ok(Next::Open(Flow::Word(Writing::Picture { school, word: id, called, back })));
    };
    let mut kept = match known {
        Some(kept) => kept.clone(),
        None => Kept {
            id: WordId(cx.chance.id(cx.now)),
            school_id: school,
            word: OwnWord { picture: String::new(), called: BTreeMap::new() },
        },
    };
    kept.word.picture = picture;
    kept.word.called.insert(Language::DUTCH, called);
    if known.is_some() {
        words::update(cx.tx, kept.id, &kept.word).await?;
    } else {
        words::insert(cx.tx, &kept, cx.now).await?;
    }
    let mut left = words::languages(cx.tx, school).await?;
    left.retain(|language| *language != Language::DUTCH);
    ask_version(cx, kept.id, left, back, Message::default()).await
}

/// Asks what a word is called in the first language that is left; with none it is done.
async fn ask_version(
    cx: &mut Cx<'_>,
    id: WordId,
    left: Vec<Language>,
    back: Option<Box<Draft>>,
    message: Message,
) -> Result<Next, Fault> {
    let Some(kept) = mine(cx, id).await? else { return cx.refuse().await };
    let Some(language) = left.first().copied() else { return done(cx, id, back).await };
    let ask = msg::WordVersion { word: Arg::from(&kept.word), language: language_arg(cx, language) };
    let mut message = message.and(ask);
    if let Some(called) = kept.word.called.get(&language) {
        message = message.line(msg::WordVersionNow { word: called.into() });
    }
    cx.say(message.answers(vec![
        (msg::WordVersionSkip.into(), Choice::Skip),
        (msg::WordVersionDone.into(), Choice::Yes),
    ]));
    Ok(Next::Open(Flow::Word(Writing::Version { word: id, left, back })))
}

async fn version(
    cx: &mut Cx<'_>,
    id: WordId,
    mut left: Vec<Language>,
    back: Option<Box<Draft>>,
    typed: &str,
) -> Result<Next, Fault> {
    let Some(kept) = mine(cx, id).await? else { return cx.refuse().await };
    let (Some(language), Some(called)) = (left.first().copied(), word::read(typed).1) else {
        let again = Message::new(msg::WordBad { most: word::LONGEST.into() });
        return ask_version(cx, id, left, back, again).await;
    };
    cx.tx.lock(Lockable::School, kept.school_id.0).await?;
    // Read again behind the lock: a colleague may have written another version or removed the word.
    let Some(mut kept) = mine(cx, id).await? else { return cx.refuse().await };
    kept.word.called.insert(language, called);
    words::update(cx.tx, id, &kept.word).await?;
    left.remove(0);
    ask_version(cx, id, left, back, Message::default()).await
}

/// The word is as it shall be: shown, or put into the message that waits for it.
async fn done(cx: &mut Cx<'_>, id: WordId, back: Option<Box<Draft>>) -> Result<Next, Fault> {
    let Some(kept) = mine(cx, id).await? else { return cx.refuse().await };
    let Some(mut draft) = back else {
        return show_after(cx, &kept, Message::new(msg::WordSaved)).await;
    };
    if let Some(ready) = &mut draft.ready {
        let missing = ready.slots.values_mut().find(|filling| matches!(filling, Filling::Own(_)));
        if let Some(filling) = missing {
            *filling = Filling::School(kept.word);
        }
    }
    super::post::preview_after(cx, Message::new(msg::WordSaved), *draft).await
}

async fn remove(cx: &mut Cx<'_>, id: WordId) -> Result<Next, Fault> {
    let Some(kept) = mine(cx, id).await? else { return cx.refuse().await };
    words::delete(cx.tx, id).await?;
    list(cx, kept.school_id, 0).await
}
