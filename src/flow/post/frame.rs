// SPDX-License-Identifier: EUPL-1.2
//! A post as its readers get it: the text untouched, inside their own language's words.

use chrono::NaiveDate;

use crate::domain::id::MediaId;
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
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
    /// The day it is at the school: "in 2 days" counts from it.
    pub today: NaiveDate,
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

impl Frame<'_> {
    /// The messages for a reader of `reader`: who wrote it and in which language, then the text untouched; the
    /// first file with it, the others behind it.
    pub fn messages(&self, words: &Words, reader: Language, standing: Standing) -> Vec<Message> {
        let post = self.post;
        if post.state == PostState::Withdrawn {
            return vec![Message::new(self.from()).and(msg::PostWithdrawn)];
        }
        let mut first = match standing {
            Standing::Reminder => Message::new(msg::PostReminder).and(self.from()),
            Standing::InDigest => Message::new(self.from()).silent(),
            Standing::Own | Standing::New | Standing::Seen => Message::new(self.from()),
        };
        if post.urgent {
            first = first.and(msg::PostUrgent);
        }
        if let Some(ready) = post.ready()
            && let Some(sentence) = Sentence::of(&ready)
        {
            first = first.and(sentence.say(&ready, self.today));
        }
        if post.language != reader && !post.body.is_empty() {
            let language = words.say(post.language, &msg::CommonLanguageName.into(), Form::Plain);
            first = first.line(msg::PostInLanguage { language: language.into() });
        }
        first = first.quote(&post.body);
        let picture = |(media, kind): &(MediaId, MediaKind)| Picture::Stored { media: *media, kind: *kind };
        let mut files = self.media.iter();
        if let Some(file) = files.next() {
            first = first.picture(picture(file));
        }
        first = match standing {
            Standing::Own => first,
            Standing::New | Standing::InDigest | Standing::Reminder => {
                first.act(msg::PostSeen, Action::PostSeen(post.id))
            }
            Standing::Seen => first.and(msg::PostSeenDone),
        };
        if standing != Standing::Own {
            first = sound::with_button(first, words, reader, post.id);
        }
        let others = files.map(|file| Message::default().picture(picture(file)).silent());
        std::iter::once(first).chain(others).collect()
    }

    fn from(&self) -> Phrase {
        let name = Arg::from(self.post.author_name.as_deref().unwrap_or_default());
        let class = Arg::from(&self.post.class_name);
        match self.post.author_role {
            RoleKind::ClassParent => msg::PostFromClassParent { class, name }.into(),
            RoleKind::Teacher => msg::PostFromTeacher { class, name }.into(),
            RoleKind::Director | RoleKind::Coordinator => msg::PostFromDirector { class, name }.into(),
        }
    }
}
