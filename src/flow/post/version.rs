// SPDX-License-Identifier: EUPL-1.2
//! A message in further languages, in its sender's own words: before it goes, and after.

use serde::{Deserialize, Serialize};

use super::super::signup::own_name;
use super::super::{Cx, Fault, Flow, Next, Said, edit_not_used};
use super::sent::{mine, progress};
use super::{Compose, Draft, approval, may_write, preview, stays_at};
use crate::domain::id::PostId;
use crate::domain::language::Language;
use crate::domain::name;
use crate::domain::post::{PostState, longest};
use crate::jobs::Job;
use crate::message::{Action, Choice, Input};
use crate::say::{Message, units};
use crate::store::posts::Post;
use crate::store::{Lockable, posts, schools, versions};
use crate::text::{Arg, Form, msg};

/// A version of a draft, as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The text.
    pub text: String,
    /// The message in the sender's chat: editing it changes the version.
    #[serde(default)]
    pub source: Option<String>,
}

/// A version of a post that was sent, being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewording {
    /// The post.
    pub post: PostId,
    /// Its edition when it was shown: a version of an older text would say something else.
    pub edition: i32,
    /// The language that is asked for.
    pub language: Language,
}

/// The language by its own name, inside a sentence.
fn named(cx: &Cx<'_>, language: Language) -> Arg {
    Arg::from(cx.say.words().say(language, &msg::CommonLanguageName.into(), Form::Plain))
}

/// The text of a draft as it is read in `language`.
fn of_draft(draft: &Draft, language: Language) -> &str {
    draft.versions.get(&language).map_or(&draft.text, |version| &version.text)
}

/// `message` with the text as it is read in `look`, and which languages have their own.
pub(super) fn in_preview(cx: &Cx<'_>, mut message: Message, draft: &Draft, look: Language) -> Message {
    if draft.versions.contains_key(&look) {
        message = message.and(msg::PostVersionOwn { language: named(cx, look) });
    }
    message = message.quote(of_draft(draft, look));
    let languages: Vec<Arg> = draft.versions.keys().map(|language| named(cx, *language)).collect();
    if languages.is_empty() {
        return message;
    }
    message.and(msg::PostVersionAlso { languages: Arg::List(languages) })
}

/// Which language? Any that is shipped: which ones the class reads is not the class parent's to know.
pub(super) async fn ask_language(cx: &mut Cx<'_>, draft: Draft) -> Result<Next, Fault> {
    if may_write(cx, &draft.to).await?.is_none() {
        return cx.refuse().await;
    }
    let others: Vec<_> = Language::all().filter(|language| *language != cx.language()).collect();
    let label = |language: &Language| (own_name(cx, *language), Choice::Language(*language));
    let message = others.chunks(2).fold(Message::new(msg::PostVersionWhich), |message, pair| {
        message.answers(pair.iter().map(label).collect())
    });
    cx.say(message.answer(msg::CommonBack, Choice::Back));
    Ok(stays_at(Compose::Versioning { draft, language: None }))
}

/// Asks for the text in `language`, with the original to look at.
fn ask_text(cx: &mut Cx<'_>, draft: Draft, language: Language) -> Next {
    let message = Message::new(msg::PostVersionAsk { language: named(cx, language) }).quote(&draft.text);
    cx.say(with_choices(message, draft.versions.contains_key(&language)));
    stays_at(Compose::Versioning { draft, language: Some(language) })
}

fn with_choices(message: Message, there: bool) -> Message {
    let message = if there { message.answer(msg::PostVersionWithout, Choice::No) } else { message };
    message.answer(msg::CommonBack, Choice::Back)
}

/// A language or a text for a draft.
pub(super) async fn step(
    cx: &mut Cx<'_>,
    mut draft: Draft,
    language: Option<Language>,
    said: Said,
) -> Result<Next, Fault> {
    match (language, said) {
        (None, Said::Choice(Choice::Language(language))) if language != cx.language() => {
            Ok(ask_text(cx, draft, language))
        }
        (Some(language), Said::Choice(Choice::No)) => {
            draft.versions.remove(&language);
            preview(cx, draft, None).await
        }
        (Some(language), Said::Input(Input::Text { text })) => written(cx, draft, language, &text).await,
        (_, Said::Choice(_)) => preview(cx, draft, None).await,
        (Some(language), Said::Input(_)) => Ok(ask_text(cx, draft, language)),
        (None, Said::Input(_)) => ask_language(cx, draft).await,
    }
}

/// Takes the text of a version of a draft, and shows it.
pub(super) async fn written(
    cx: &mut Cx<'_>,
    mut draft: Draft,
    language: Language,
    text: &str,
) -> Result<Next, Fault> {
    let longest = longest(!draft.media.is_empty(), draft.ready.is_some());
    let Some(text) = taken(cx, text, longest) else { return Ok(ask_text(cx, draft, language)) };
    let source = cx.message().map(str::to_owned);
    draft.versions.insert(language, Version { text, source });
    preview(cx, draft, Some(language)).await
}

/// The text, if there is one of a good length; else what is wrong was said.
fn taken(cx: &mut Cx<'_>, text: &str, longest: usize) -> Option<String> {
    let text = name::clean_text(text, usize::MAX);
    if units(&text) > longest {
        cx.say(Message::new(msg::PostTooLong { most: longest.into(), have: units(&text).into() }));
        return None;
    }
    (!text.is_empty()).then_some(text)
}

/// The original is another text now: its versions would say something else.
pub(super) fn forget(cx: &mut Cx<'_>, draft: &mut Draft) {
    let gone = std::mem::take(&mut draft.versions);
    if !gone.is_empty() {
        let languages = gone.into_keys().map(|language| named(cx, language)).collect();
        cx.say(Message::new(msg::PostVersionGone { languages: Arg::List(languages) }));
    }
}

/// The post behind an id, if this person wrote it, may still write to its class, and its words still count.
pub(super) async fn changeable(cx: &mut Cx<'_>, post: PostId) -> Result<Option<Post>, Fault> {
    let Some(post) = mine(cx, post).await? else { return Ok(None) };
    let allowed = may_write(cx, &post.audience()?).await?.is_some() && !approval::is_fixed(cx, &post).await?;
    Ok((allowed && post.state.may_change() && !post.body.is_empty()).then_some(post))
}

/// Shows in which languages a post is written, and offers the others.
pub async fn show(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = changeable(cx, post).await? else { return cx.refuse().await };
    let there = versions::of_post(cx.tx, post.id).await?;
    let mut message = Message::new(msg::PostVersionWhich);
    if !there.is_empty() {
        let languages = there.iter().map(|(language, _)| named(cx, *language)).collect();
        message = message.and(msg::PostVersionAlso { languages: Arg::List(languages) });
    }
    let others: Vec<_> = Language::all().filter(|language| *language != post.language).collect();
    for pair in others.chunks(2) {
        let row =
            pair.iter().map(|language| (own_name(cx, *language), Action::PostVersionIn(post.id, *language)));
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::CommonBack, Action::PostProgress(post.id)));
    Ok(Next::Close)
}

/// Asks for a post's text in `language`.
pub async fn ask(cx: &mut Cx<'_>, post: PostId, language: Language) -> Result<Next, Fault> {
    let post = changeable(cx, post).await?.filter(|post| post.language != language);
    let Some(post) = post else { return cx.refuse().await };
    let there = versions::of_post(cx.tx, post.id).await?;
    let there = there.iter().any(|(other, _)| *other == language);
    let message = Message::new(msg::PostVersionAsk { language: named(cx, language) }).quote(&post.body);
    cx.say(with_choices(message, there));
    Ok(Next::Open(Flow::Version(Rewording { post: post.id, edition: post.edition, language })))
}

impl Rewording {
    /// Takes the text, or the wish to go without.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        match said {
            Said::Input(Input::Text { text }) => self.keep(cx, Some(&text)).await,
            Said::Choice(Choice::No) => self.keep(cx, None).await,
            Said::Choice(_) => progress(cx, self.post).await,
            Said::Input(_) => ask(cx, self.post, self.language).await,
        }
    }

    async fn keep(self, cx: &mut Cx<'_>, text: Option<&str>) -> Result<Next, Fault> {
        cx.tx.lock(Lockable::Post, self.post.0).await?;
        let Some(post) = changeable(cx, self.post).await? else { return cx.refuse().await };
        if post.edition != self.edition {
            cx.say(Message::new(msg::PostVersionMeanwhile));
            return ask(cx, self.post, self.language).await;
        }
        if change(cx, &post, self.language, text).await? {
            return Ok(Next::Close);
        }
        ask(cx, self.post, self.language).await
    }
}

/// Changes or takes away a version of a post behind its lock, everywhere; `false` when the text was not taken.
async fn change(cx: &mut Cx<'_>, post: &Post, language: Language, text: Option<&str>) -> Result<bool, Fault> {
    let has_files = !posts::media(cx.tx, post.id).await?.is_empty();
    let longest = longest(has_files, post.ready().is_some());
    match text {
        Some(text) => {
            let Some(text) = taken(cx, text, longest) else { return Ok(false) };
            let source = cx.message().map(str::to_owned);
            versions::put(cx.tx, post.id, language, &text, source.as_deref()).await?;
            let message = Message::new(msg::PostVersionDone { language: named(cx, language) });
            cx.say(message.quote(&text).act(msg::PostProgress, Action::PostProgress(post.id)));
        }
        None => {
            versions::delete(cx.tx, post.id, language).await?;
            let message = Message::new(msg::PostVersionGone { languages: named(cx, language) });
            cx.say(message.act(msg::PostProgress, Action::PostProgress(post.id)));
        }
    }
    posts::touch(cx.tx, post.id).await?;
    if post.state == PostState::Waiting {
        approval::ask_anew(cx, post).await?;
    }
    if post.state.is_out() {
        let zone = schools::get(cx.tx, post.school_id).await?;
        let zone = zone.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
        let job = Job::EditPost { post: post.id, edition: post.edition + 1, done: 0 };
        job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    }
    Ok(true)
}

/// The original of a post changed, behind its lock: until each version is written anew, everybody reads the
/// original. `message` says which are gone, and asks for them.
pub(super) async fn outdated(cx: &mut Cx<'_>, post: PostId, message: Message) -> Result<Message, Fault> {
    let gone = versions::of_post(cx.tx, post).await?;
    if gone.is_empty() {
        return Ok(message);
    }
    versions::clear(cx.tx, post).await?;
    let languages = gone.iter().map(|(language, _)| named(cx, *language)).collect();
    let message = message.and(msg::PostVersionGone { languages: Arg::List(languages) });
    Ok(gone.into_iter().fold(message, |message, (language, _)| {
        message
            .act(msg::PostVersionIn { language: named(cx, language) }, Action::PostVersionIn(post, language))
    }))
}

/// A message in the sender's chat was changed that is no post's: perhaps it is a version's.
pub(super) async fn edited(cx: &mut Cx<'_>, source: &str, text: &str) -> Result<Next, Fault> {
    let address = cx.address_id();
    let Some((post, language)) = versions::by_message(cx.tx, address, source).await? else {
        return Ok(edit_not_used(cx));
    };
    cx.tx.lock(Lockable::Post, post.0).await?;
    if let Some(post) = mine(cx, post).await?
        && approval::is_fixed(cx, &post).await?
    {
        return Ok(approval::say_fixed(cx, &post));
    }
    let post = changeable(cx, post).await?.filter(|_| !text.is_empty());
    let Some(post) = post else { return Ok(edit_not_used(cx)) };
    change(cx, &post, language, Some(text)).await?;
    Ok(Next::Stay)
}
