// SPDX-License-Identifier: EUPL-1.2
//! Sign-up: from a link at most six taps and no typing; and everything else that begins with a code.
//!
//! A child's code (the school's letter) admits parents; a class's code (poster) asks the teacher; a shared code
//! makes an other involved adult; a staff code gives a role; a link or a return code joins this chat to a person.

mod ask;
mod code;
mod finish;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{Cx, Fault, Flow, Next, Said, menu};
use crate::domain::code::{Code, NoCode};
use crate::domain::id::CodeId;
use crate::domain::language::Language;
use crate::domain::name;
use crate::domain::role::Relation;
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::codes;
use crate::text::{Phrase, msg};

use ask::{ask_child, ask_name, ask_relation, ask_staff, ask_together, privacy_step, related};
use code::typed;
use finish::finish;

/// Where a sign-up is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Signup {
    /// Which language?
    Language {
        /// The code of the link, if there was one.
        payload: Option<String>,
    },
    /// "My language is not here": which is it?
    Wish {
        /// The code of the link, if there was one.
        payload: Option<String>,
    },
    /// The code of the letter, please.
    Code {
        /// Who is signing up.
        who: Newcomer,
    },
    /// How the school uses data.
    Privacy(Candidate),
    /// Is this your child?
    Child(Candidate),
    /// What is your child called? Only for a class's poster.
    ChildName(Candidate),
    /// What are you to the child?
    Relation(Candidate),
    /// Do you come together with the one who invited you?
    Together(Candidate),
    /// Are you this member of staff?
    Staff(Candidate),
    /// What is your name?
    Name(Candidate),
}

/// Somebody whose language is known, and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// The language they chose; empty for a person who is known already.
    pub language: Option<Language>,
    /// The language they would rather have, in their words.
    #[serde(default)]
    pub wished: Option<String>,
}

/// Somebody with a valid code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Who is signing up.
    pub who: Newcomer,
    /// With which code.
    pub code: CodeId,
    /// The child's first name, as they wrote it.
    #[serde(default)]
    pub child_name: Option<String>,
    /// What they are to the child.
    #[serde(default)]
    pub relation: Option<Relation>,
    /// Whether they join the household of the one who invited them.
    #[serde(default)]
    pub together: bool,
}

impl Signup {
    /// The language chosen so far.
    pub fn language(&self) -> Option<Language> {
        match self {
            Self::Language { .. } | Self::Wish { .. } => None,
            Self::Code { who } => who.language,
            Self::Privacy(it)
            | Self::Child(it)
            | Self::ChildName(it)
            | Self::Relation(it)
            | Self::Together(it)
            | Self::Staff(it)
            | Self::Name(it) => it.who.language,
        }
    }

    /// Takes an answer or a text.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        // A code is understood at any moment of a sign-up.
        if let Said::Input(Input::Text { text }) = &said
            && !matches!(self, Self::Code { .. })
            && let Ok(code) = Code::read(text)
        {
            return match self.language() {
                Some(_) => typed(cx, self.who(), code.as_str()).await,
                None => start(cx, Some(code.as_str())).await,
            };
        }
        match self {
            Self::Language { payload } => match said {
                Said::Choice(Choice::Language(language)) => {
                    chosen(cx, Newcomer { language: Some(language), wished: None }, payload).await
                }
                Said::Choice(Choice::OtherLanguage) => {
                    cx.say(Message::new(msg::SignupWish));
                    Ok(Next::Open(Flow::Signup(Self::Wish { payload })))
                }
                _ => Ok(ask_language(cx, payload)),
            },
            Self::Wish { payload } => match said {
                Said::Input(Input::Text { text }) => {
                    let wished = name::clean(&text);
                    if wished.is_none() {
                        return Ok(ask_language(cx, payload));
                    }
                    chosen(cx, Newcomer { language: Some(Language::DUTCH), wished }, payload).await
                }
                _ => Ok(ask_language(cx, payload)),
            },
            Self::Code { who } => match said {
                Said::Input(Input::Text { text }) => typed(cx, who, &text).await,
                _ => Ok(ask_for_code(cx, who, msg::SignupCode.into())),
            },
            Self::Privacy(it) => privacy_step(cx, it, said).await,
            Self::Child(it) => match said {
                Said::Choice(Choice::Yes) => ask_relation(cx, it).await,
                Said::Choice(Choice::No) => Ok(ask_for_code(cx, it.who, msg::SignupNotMyChild.into())),
                _ => ask_child(cx, it).await,
            },
            Self::ChildName(it) => match said {
                Said::Input(Input::Text { text }) => match name::clean(&text) {
                    Some(child) => ask_relation(cx, Candidate { child_name: Some(child), ..it }).await,
                    None => ask_child(cx, it).await,
                },
                _ => ask_child(cx, it).await,
            },
            Self::Relation(it) => match said {
                Said::Choice(Choice::Nth(place)) if usize::from(place) < Relation::ALL.len() => {
                    let relation = Relation::ALL.get(usize::from(place)).copied();
                    related(cx, Candidate { relation, ..it }).await
                }
                _ => ask_relation(cx, it).await,
            },
            Self::Together(it) => match said {
                Said::Choice(Choice::Yes) => ask_name(cx, Candidate { together: true, ..it }).await,
                Said::Choice(Choice::No) => ask_name(cx, Candidate { together: false, ..it }).await,
                _ => ask_together(cx, it).await,
            },
            Self::Staff(it) => match said {
                Said::Choice(Choice::Yes) => finish(cx, it, None).await,
                Said::Choice(Choice::No) => Ok(ask_for_code(cx, it.who, msg::SignupNotMe.into())),
                _ => ask_staff(cx, it).await,
            },
            Self::Name(it) => match said {
                Said::Choice(Choice::Yes) if cx.address.profile_name.is_some() => {
                    let profile = cx.address.profile_name.clone();
                    finish(cx, it, profile).await
                }
                Said::Input(Input::Text { text }) => match name::clean(&text) {
                    Some(name) => finish(cx, it, Some(name)).await,
                    None => ask_name(cx, it).await,
                },
                _ => ask_name(cx, it).await,
            },
        }
    }

    fn code(&self) -> Option<CodeId> {
        match self {
            Self::Language { .. } | Self::Wish { .. } | Self::Code { .. } => None,
            Self::Privacy(it)
            | Self::Child(it)
            | Self::ChildName(it)
            | Self::Relation(it)
            | Self::Together(it)
            | Self::Staff(it)
            | Self::Name(it) => Some(it.code),
        }
    }

    fn who(self) -> Newcomer {
        match self {
            Self::Language { .. } | Self::Wish { .. } => Newcomer::default(),
            Self::Code { who } => who,
            Self::Privacy(it)
            | Self::Child(it)
            | Self::ChildName(it)
            | Self::Relation(it)
            | Self::Together(it)
            | Self::Staff(it)
            | Self::Name(it) => it.who,
        }
    }
}

/// Somebody opened the chat, perhaps by a link with a code.
pub async fn start(cx: &mut Cx<'_>, payload: Option<&str>) -> Result<Next, Fault> {
    match (cx.me(), payload) {
        (Some(_), Some(code)) => typed(cx, Newcomer::default(), code).await,
        (Some(_), None) => menu::show(cx).await,
        (None, payload) => {
            // What is no code is no secret either: it is only carried to the next question.
            let payload = payload.map(|payload| payload.chars().take(32).collect());
            Ok(ask_language(cx, payload))
        }
    }
}

/// A stranger did what answers no question (an old button, a command): the open question once more. A link's
/// code is not lost by a tap too many.
pub async fn again(cx: &mut Cx<'_>, flow: Option<Flow>) -> Result<Next, Fault> {
    match flow {
        Some(Flow::Signup(signup)) => signup.step(cx, Said::Input(Input::Unknown)).await,
        _ => start(cx, None).await,
    }
}

/// A stranger begins anew with the language; the code they came with is kept.
pub async fn anew(cx: &mut Cx<'_>, flow: Option<Flow>) -> Result<Next, Fault> {
    let payload = match flow {
        Some(Flow::Signup(Signup::Language { payload } | Signup::Wish { payload })) => payload,
        Some(Flow::Signup(signup)) => match signup.code() {
            Some(code) => codes::get(cx.tx, code).await?.map(|code| code.text),
            None => None,
        },
        _ => None,
    };
    start(cx, payload.as_deref()).await
}

/// A person asked to add a child.
pub fn ask_code(cx: &mut Cx<'_>) -> Next {
    ask_for_code(cx, Newcomer::default(), msg::SignupCodeSecond.into())
}

/// A text outside any conversation: if it is a code, it is used as one.
pub async fn typed_code(cx: &mut Cx<'_>, text: &str) -> Result<Option<Next>, Fault> {
    // "Goedemorgen" has eleven letters too: only what carries a digit or the letter's hyphens was meant as a code.
    let meant = text.contains(|c: char| c == '-' || c.is_ascii_digit());
    match (Code::read(text), cx.me()) {
        (Err(NoCode::OtherText), _) => Ok(None),
        (Err(NoCode::Typo), _) if !meant => Ok(None),
        (_, Some(_)) => typed(cx, Newcomer::default(), text).await.map(Some),
        (_, None) => start(cx, Some(text)).await.map(Some),
    }
}

fn ask_language(cx: &mut Cx<'_>, payload: Option<String>) -> Next {
    let languages = Language::list(cx.language());
    let mut message = Message::new(msg::SignupLanguage);
    for pair in languages.chunks(2) {
        let row = pair.iter().map(|language| (own_name(cx, *language), Choice::Language(*language)));
        message = message.answers(row.collect());
    }
    cx.say(message.answer(msg::SignupLanguageOther, Choice::OtherLanguage));
    Next::Open(Flow::Signup(Signup::Language { payload }))
}

/// What a language calls itself, in its own script.
pub fn own_name(cx: &Cx<'_>, language: Language) -> Label {
    Label::Name(cx.say.words().say(language, &msg::CommonLanguageName.into(), crate::text::Form::Plain))
}

async fn chosen(cx: &mut Cx<'_>, who: Newcomer, payload: Option<String>) -> Result<Next, Fault> {
    cx.speak(who.language.unwrap_or(Language::DUTCH));
    match payload {
        Some(code) => typed(cx, who, &code).await,
        None => Ok(ask_for_code(cx, who, msg::SignupCode.into())),
    }
}

fn ask_for_code(cx: &mut Cx<'_>, who: Newcomer, why: Phrase) -> Next {
    let mut message = Message::new(why);
    if cx.person.is_some() {
        message = message.act(msg::CommonBack, Action::Menu);
    }
    cx.say(message);
    Next::Open(Flow::Signup(Signup::Code { who }))
}

/// "mother", "father" …
pub fn relation_phrase(relation: Relation) -> Phrase {
    match relation {
        Relation::Mother => msg::SignupRelationMother.into(),
        Relation::Father => msg::SignupRelationFather.into(),
        Relation::StepParent => msg::SignupRelationStepParent.into(),
        Relation::FosterParent => msg::SignupRelationFosterParent.into(),
        Relation::LegalGuardian => msg::SignupRelationLegalGuardian.into(),
        Relation::Grandparent => msg::SignupRelationGrandparent.into(),
        Relation::Other => msg::SignupRelationOther.into(),
    }
}

/// How long ago a sign-up may lie to be called new.
pub const NEW_FOR: TimeDelta = TimeDelta::days(14);
