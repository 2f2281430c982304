// SPDX-License-Identifier: EUPL-1.2
//! A post as its readers get it: the text untouched, inside their own language's words.

use chrono::NaiveDate;

use super::audience::addressee;
use crate::domain::audience::Audience;
use crate::domain::excerpt;
use crate::domain::id::MediaId;
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::place::Place;
use crate::domain::post::PostState;
use crate::domain::role::RoleKind;
use crate::flow::sound;
use crate::message::{Action, Picture};
use crate::say::Message;
use crate::store::posts::Post;
use crate::text::{Arg, Form, Phrase, Sentence, Words, msg};

/// A post with what is needed to frame it for anybody.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'p> {
    /// The post.
    pub post: &'p Post,
    /// Its files, in order.
    pub media: &'p [(MediaId, MediaKind)],
    /// Its text in other languages, in its sender's own words.
    pub versions: &'p [(Language, String)],
    /// How much of a long text is shown.
    pub shows: Shows,
    /// The day it is at the school: "in 2 days" counts from it.
    pub today: NaiveDate,
}

/// How much of a long text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Its beginning, with a button for the rest.
    Beginning,
    /// All of it, with a button back.
    Whole,
    /// All of it, for good.
    All,
}

/// How a post stands with a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They wrote it.
    Own,
    /// They can say that they have seen it.
    New,
    /// The same, in their weekly digest.
    InDigest,
    /// The same, once more.
    Reminder,
    /// They have seen it.
    Seen,
}

/// What a place is called, for readers without a map and for its sender.
pub(super) fn place_phrase(place: &Place) -> Phrase {
    match place.name() {
        Some(name) => msg::PostPlaceNamed { name: name.into() }.into(),
        None => msg::PostPlace.into(),
    }
}

impl Frame<'_> {
    /// The messages for a reader of `reader`: who wrote it and in which language, then the text untouched; the
    /// first file with it, the others behind it.
    pub fn messages(&self, words: &Words, reader: Language, standing: Standing) -> Vec<Message> {
        let post = self.post;
        if post.state == PostState::Withdrawn {
            return vec![Message::new(self.from()).and(msg::PostWithdrawn).without_file()];
        }
        let mut first = match standing {
            Standing::Reminder => Message::new(msg::PostReminder).and(self.from()),
            Standing::InDigest => Message::new(self.from()).silent(),
            Standing::Own | Standing::New | Standing::Seen => Message::new(self.from()),
        };
        // At whatever hour a reminder comes, it is not because of that.
        if post.urgent && standing != Standing::Reminder {
            first = first.and(msg::PostUrgent);
        }
        if let Some(ready) = post.ready()
            && let Some(sentence) = Sentence::of(&ready)
        {
            first = first.and(sentence.say(&ready, self.today));
        }
        let version = self.versions.iter().find(|(language, _)| *language == reader);
        let version = version.filter(|_| post.language != reader).map(|(_, text)| text);
        let body = version.unwrap_or(&post.body);
        let named = |language| words.say(language, &msg::CommonLanguageName.into(), Form::Plain).into();
        if version.is_some() {
            first = first.line(msg::PostVersionOwn { language: named(reader) });
        } else if post.language != reader && !body.is_empty() {
            first = first.line(msg::PostInLanguage { language: named(post.language) });
        }
        // Under a photo the words cannot change in place; there they are short.
        let beginning = excerpt::beginning(body).filter(|_| self.media.is_empty());
        first = match (beginning, self.shows) {
            (Some(beginning), Shows::Beginning) => first.quote(&format!("{beginning} …")),
            _ => first.quote(body),
        };
        let picture = |(media, kind): &(MediaId, MediaKind)| Picture::Stored { media: *media, kind: *kind };
        let mut files = self.media.iter();
        if let Some(file) = files.next() {
            first = first.picture(picture(file));
        }
        first = match standing {
            Standing::Own => first,
            Standing::New | Standing::InDigest | Standing::Reminder => first.act(
                msg::PostSeen,
                match self.shows {
                    Shows::Whole => Action::PostSeenWhole(post.id),
                    Shows::Beginning | Shows::All => Action::PostSeen(post.id),
                },
            ),
            Standing::Seen => first.and(msg::PostSeenDone),
        };
        if beginning.is_some() {
            first = match self.shows {
                Shows::Beginning => first.act(msg::PostMore, Action::PostMore(post.id)),
                Shows::Whole => first.act(msg::PostLess, Action::PostLess(post.id)),
                Shows::All => first,
            };
        }
        if standing != Standing::Own {
            first = sound::with_button(first, words, reader, post.id);
        }
        let others = files.map(|file| Message::default().picture(picture(file)).silent());
        let place = post.place().map(|place| {
            Message::new(place_phrase(&place)).link(place.link()).picture(Picture::Place(place)).silent()
        });
        std::iter::once(first).chain(others).chain(place).collect()
    }

    /// Whom it is to; of an audience that cannot be read, its class.
    fn to(&self) -> Phrase {
        let to = self.post.audience().unwrap_or_else(|_| Audience::of(self.post.class_id));
        addressee(&to, &self.post.class_name)
    }

    fn from(&self) -> Phrase {
        let name = Arg::from(self.post.author_name.as_deref().unwrap_or_default());
        let class = Arg::from(&self.post.class_name);
        match self.post.author_role {
            RoleKind::ClassParent => msg::PostFromClassParent { class, name }.into(),
            RoleKind::Teacher => msg::PostFromTeacher { class, name }.into(),
            RoleKind::Director | RoleKind::Coordinator => {
                msg::PostFromDirector { to: self.to().into(), name }.into()
            }
        }
    }
}
