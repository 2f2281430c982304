// SPDX-License-Identifier: EUPL-1.2
//! Saying a post aloud to one person: what there is to say is read, then spoken, then sent.
//!
//! The school's own words are spoken in the reader's language, the sender's in the one they were written in: two
//! languages are two sounds behind each other. Files of sound cannot simply be put together: a player of OGG stops
//! at the end of the first, and the head of an M4A knows only its own length.

use super::{JobCx, Outcome};
use crate::domain::address::Lane;
use crate::domain::id::{AddressId, EventId, MediaId, PostId};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::flow::{Fault, Frame, Shows, Standing};
use crate::message::Picture;
use crate::say::{Message, Way};
use crate::speech::{Failure, SpeakError, Speech};
use crate::store::{StoreError, Tx, addresses, jobs, persons, posts, receivers, sounds, versions};
use crate::text::{Form, msg, spoken};

/// How the keys begin of what one chat wants to hear of a post.
pub(super) fn key(post: PostId, address: AddressId) -> String {
    format!("sound.{post}.{address}.")
}

/// Whether a post is about to be heard in a chat already.
pub async fn is_spoken(tx: &mut Tx, post: PostId, address: AddressId) -> Result<bool, StoreError> {
    jobs::waits(tx, &key(post, address)).await
}

/// What is to be spoken, part by part.
#[derive(Debug)]
pub(super) struct Wish {
    reader: Language,
    parts: Vec<(Language, String)>,
}

/// What became of the parts.
#[derive(Debug)]
pub(super) struct Spoken {
    reader: Language,
    parts: Vec<(Language, Heard)>,
}

#[derive(Debug)]
enum Heard {
    Sound(MediaId),
    /// The program does not have the language.
    NoVoice,
    Failed(Failure),
}

impl Wish {
    /// What a post says to the person of a chat; `None` when it is not theirs any more.
    pub(super) async fn read(
        cx: &mut JobCx<'_>,
        post: PostId,
        address: AddressId,
    ) -> Result<Option<Self>, Fault> {
        let Some(reader) = reader(cx, post, address).await? else { return Ok(None) };
        let Some(post) = posts::get(cx.tx, post).await? else { return Ok(None) };
        let zone = super::post::zone(cx, &post).await?;
        let today = cx.now.with_timezone(&zone).date_naive();
        let versions = versions::of_post(cx.tx, post.id).await?;
        let words = cx.say.words();
        // As its author reads it: the same words for everybody of a language. A place behind it is a link.
        let frame = Frame { post: &post, media: &[], versions: &versions, shows: Shows::All, today };
        let messages = frame.messages(words, reader, Standing::Own);
        let bodies = messages.iter().take(1).flat_map(|message| message.render(words, reader, 0));
        let own = versions.iter().any(|(language, _)| *language == reader);
        let written = if own { reader } else { post.language };
        let html: Vec<String> = bodies.map(|body| body.html).collect();
        Ok(Some(Self { reader, parts: spoken(&html.join("\n"), reader, written) }))
    }

    /// Lets each part be spoken. Takes as long as the program does: no transaction is open.
    pub(super) async fn speak(self, speech: Option<&Speech>) -> Result<Spoken, Fault> {
        let mut parts = Vec::with_capacity(self.parts.len());
        for (language, text) in self.parts {
            let heard = match speech.filter(|speech| speech.has(language)) {
                None => Heard::NoVoice,
                Some(speech) => match speech.sound(language, &text).await {
                    Ok(sound) => Heard::Sound(sound),
                    Err(SpeakError::Failed(failure)) => Heard::Failed(failure),
                    Err(SpeakError::Store(error)) => return Err(error.into()),
                },
            };
            parts.push((language, heard));
        }
        Ok(Spoken { reader: self.reader, parts })
    }
}

/// Sends the sounds to the chat that asked for them by a tap; where there is none, it says so.
pub(super) async fn send(
    cx: &mut JobCx<'_>,
    spoken: Option<Spoken>,
    (post, address, tap): (PostId, AddressId, EventId),
) -> Result<Outcome, Fault> {
    let Some(spoken) = spoken else { return Ok(Outcome::Done) };
    if reader(cx, post, address).await? != Some(spoken.reader) {
        // The chat is somebody else's now, or they chose another language and will tap again.
        return Ok(Outcome::Done);
    }
    let mut messages = Vec::new();
    for (language, heard) in spoken.parts {
        let own = language == spoken.reader;
        let name = || cx.say.words().say(language, &msg::CommonLanguageName.into(), Form::Plain);
        messages.push(match heard {
            Heard::Sound(media) => {
                sounds::let_hear(cx.tx, media, address).await?;
                let message = if own {
                    Message::default()
                } else {
                    Message::new(msg::PostInLanguage { language: name().into() })
                };
                message.picture(Picture::Stored { media, kind: MediaKind::Voice })
            }
            Heard::NoVoice if own => Message::new(msg::SoundNone),
            Heard::NoVoice => Message::new(msg::SoundNotOwn { language: name().into() }),
            Heard::Failed(failure) => {
                tracing::warn!(%post, %address, why = failure.word(), "a post is not heard");
                Message::new(msg::SoundFailed)
            }
        });
    }
    // Once is enough.
    messages.dedup();
    for (place, message) in messages.iter().enumerate() {
        let key = format!("{}{tap}.{place}", key(post, address));
        let way = Way { address, language: spoken.reader, lane: Lane::Reply, key: &key, turn: 0 };
        cx.say.tell(&way, message, &mut cx.chance);
    }
    Ok(Outcome::Done)
}

/// The language of the person of a chat, if a post was written to them.
async fn reader(cx: &mut JobCx<'_>, post: PostId, address: AddressId) -> Result<Option<Language>, Fault> {
    let person = addresses::get(cx.tx, address).await?.and_then(|address| address.person_id);
    let Some(person) = person else { return Ok(None) };
    if !receivers::has(cx.tx, post, person).await? {
        return Ok(None);
    }
    Ok(persons::get(cx.tx, person).await?.map(|person| person.language))
}
