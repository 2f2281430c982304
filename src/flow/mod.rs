// SPDX-License-Identifier: EUPL-1.2
//! Flows: what a person and the bot say to each other.
//!
//! A flow is an enum of its states; each state carries exactly what it needs and is stored with the address as
//! JSON. A step takes an [`Incoming`] and says [`Message`]s; it knows no channel, reads no clock and draws no
//! number but from its [`Cx`]. What works at any time, whatever was asked last, is an [`Action`].
//!
//! # To add a flow
//! 1. Write `flow/<noun>.rs` with `pub enum <Noun> { … }`, `#[serde(tag = "at")]`, and
//!    `async fn step(self, cx, input) -> Result<Next, Fault>`.
//! 2. Name it in [`Flow`]; the compiler shows the place in `route.rs` that must know it.
//! 3. A button that works always is a variant of [`Action`]; `act.rs` sends it to its noun. Check in the first
//!    line who may press it: `cx.staff_of(class)`, `cx.parent_of(child)` …
//! 4. Write the story in `tests/bot/<noun>.rs` first.

mod act;
mod agenda;
mod agreement;
mod along;
pub mod approval;
mod attendance;
mod block;
mod budget;
mod calendar;
mod class;
mod codes;
mod contact;
mod cx;
mod daylist;
mod digest;
mod expectation;
mod follow;
mod gate;
mod goodbye;
mod hours;
mod interpreter;
mod join;
mod knock;
mod links;
mod meeting;
mod menu;
mod permission;
mod post;
mod preparation;
mod reach;
mod reminder;
mod request;
mod rights;
mod round;
mod route;
mod settings;
mod signup;
mod sound;
mod talk;
pub mod today;
mod tongue;
mod turnout;
mod wish;
mod word;
mod work;

use serde::{Deserialize, Serialize};

pub use agreement::agreed;
pub use along::along_phrase;
pub use block::venue_phrase;
pub use cx::Cx;
pub use follow::followed;
pub use goodbye::asks as asks_goodbye;
pub use links::Links;
pub use permission::Question;
pub use post::audience::addressee;
pub use post::frame::{Frame, Shows, Standing};
pub use preparation::tip_phrase;
pub use reminder::families;
pub use request::{about_phrase, end as end_request, told};
pub use round::{figures, kind_phrase, purpose_phrase, talk_phrase, when, with_others, with_report};
pub use signup::NEW_FOR;
pub use talk::company::phrase as company_phrase;
pub use talk::wait::{Line, held_phrase};
pub use talk::{met_phrase, said, shown, wait};
pub use tongue::to_teacher as interpreter_to_teacher;
pub use turnout::{of_class as turnout_of_class, of_school as turnout_of_school};

use crate::clock::{Chance, Moment};
use crate::domain::address::Lane;
use crate::domain::id::EventId;
use crate::domain::language::Language;
use crate::domain::role::RoleKind;
use crate::message::{Action, Choice, Incoming, Input, Where};
use crate::say::{Message, Say, Way};
use crate::store::addresses::{Address, Left};
use crate::store::outbox::NewRow;
use crate::store::persons::Person;
use crate::store::{StoreError, Tx};
use crate::text::{Arg, Phrase, Words, msg};

/// The open conversation of an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "flow", rename_all = "snake_case")]
pub enum Flow {
    /// Signing up, or coming back.
    Signup(signup::Signup),
    /// A setting that is being changed.
    Settings(settings::Settings),
    /// A message to a class that is being written. Larger than all others together.
    Post(Box<post::Compose>),
    /// A day of the school's calendar that is asked for.
    Calendar(calendar::Dates),
    /// An e-mail address or number to be called at.
    Knock(knock::Knock),
    /// A version of a sent message in another language.
    Version(post::version::Rewording),
    /// A word of the school's own that is being written.
    Word(word::Writing),
    /// A round of conversations that is being planned.
    Round(Box<round::Planning>),
    /// A teacher's times for conversations.
    Block(block::Giving),
    /// A family prepares a conversation.
    Preparation(preparation::Preparing),
    /// The same times on other days.
    Same(block::same::Same),
    /// A conversation that a teacher plans or moves.
    Arrange(block::plan::Arranging),
    /// Where a family is visited.
    Visit(talk::visit::Visiting),
    /// An interpreter that is listed, or their hours.
    Interpreter(interpreter::Giving),
    /// A language for an interpreter.
    Tongue(tongue::Choosing),
    /// A conversation that is asked for.
    Request(request::Asking),
    /// An agreement that is being made or answered.
    Agreement(agreement::Agreeing),
    /// The questions before a goodbye talk.
    Goodbye(goodbye::Saying),
    /// The link of a class's meetings by video.
    Leeway(block::leeway::Linking),
}

/// What becomes of the conversation after a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// It stays where it was.
    Stay,
    /// It goes on there.
    Open(Flow),
    /// It is over.
    Close,
}

/// Why a step could not be done. The unit is rolled back.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A picture or document could not be made.
    #[error("not made: {0}")]
    NotMade(String),
    /// The step panicked.
    #[error("the step panicked")]
    Panic,
}

/// What a unit leaves behind, to be written with the others of its batch.
#[derive(Debug)]
pub struct Done {
    /// The event.
    pub event: EventId,
    /// What it leaves at its address.
    pub left: Left,
    /// Its messages.
    pub rows: Vec<NewRow>,
}

/// An event with the chat it came from.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// What happened.
    pub incoming: Incoming,
    /// The chat.
    pub address: Address,
    /// Who it belongs to.
    pub person: Option<Person>,
}

/// Handles one event. Everything it writes is in `tx`, except what it leaves at its address and its messages.
pub async fn handle(
    tx: &mut Tx,
    words: &Words,
    links: &Links,
    event: Event,
    chance: Chance,
    now: Moment,
) -> Result<Done, Fault> {
    let Event { id: event, incoming, address, person } = event;
    let profile_language = incoming.profile_language.clone().or_else(|| address.profile_language.clone());
    let language = person.as_ref().map(|person| person.language);
    let was = address.person_id;
    let language =
        language.or_else(|| Language::first_of(profile_language.as_deref())).unwrap_or(Language::DUTCH);
    let is_press = matches!(incoming.input, Input::Press { .. });
    let mut cx = Cx {
        tx,
        now,
        chance,
        event,
        language,
        profile_language,
        origin: incoming.origin,
        in_place: is_press && incoming.message.is_some() && !incoming.message_has_file,
        message: incoming.message,
        turn: u32::try_from(address.turn).unwrap_or_default(),
        answered: address.answered.clone(),
        links,
        say: Say::new(words, now),
        said: 0,
        person,
        address,
    };
    if let Some(name) = incoming.profile_name.filter(|_| cx.person.is_none()) {
        cx.address.profile_name = crate::domain::name::clean(&name);
    }
    // A conversation of a shape this program does not know is begun anew; nothing else depends on it.
    let flow: Option<Flow> =
        cx.address.conversation.as_deref().and_then(|stored| serde_json::from_str(stored).ok());
    if let Some(Flow::Signup(signup)) = &flow {
        cx.language = signup.language().unwrap_or(cx.language);
    }
    let next = match incoming.place {
        Where::Group => {
            route::group(&mut cx);
            Next::Stay
        }
        Where::Private => route::step(&mut cx, flow, incoming.input).await?,
    };
    let conversation = match next {
        Next::Stay => cx.address.conversation,
        Next::Open(flow) => Some(serde_json::to_string(&flow).map_err(StoreError::from)?),
        Next::Close => None,
    };
    let left = Left {
        id: cx.address.id,
        was,
        person: cx.person.map(|person| person.id),
        conversation,
        turn: cx.turn.into(),
        answered: cx.answered,
        group_told_at: cx.address.group_told_at,
        gone_at: cx.address.gone_at,
        profile_name: cx.address.profile_name,
        profile_language: cx.profile_language,
    };
    Ok(Done { event, left, rows: cx.say.into_rows() })
}

/// What a unit leaves in place of one that failed: the seen mark and an apology that carries an id.
pub fn apology(
    words: &Words,
    event: EventId,
    address: Address,
    language: Language,
    mut chance: Chance,
    now: Moment,
) -> Done {
    let mut say = Say::new(words, now);
    let number = event.0.simple().to_string();
    let message = Message::new(msg::CommonApology)
        .code(number[number.len() - 8..].to_owned())
        .act(msg::MenuTitleButton, Action::Menu);
    let key = cx::reply_key(event, 0);
    let way = Way { address: address.id, language, lane: Lane::Reply, key: &key, turn: 0 };
    say.tell(&way, &message, &mut chance);
    let left = Left {
        id: address.id,
        was: address.person_id,
        person: address.person_id,
        conversation: address.conversation,
        turn: address.turn,
        answered: address.answered,
        group_told_at: address.group_told_at,
        gone_at: address.gone_at,
        profile_name: address.profile_name,
        profile_language: address.profile_language,
    };
    Done { event, left, rows: say.into_rows() }
}

/// What a flow is told: an answer to its question, or something else the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A button of the open question.
    Choice(Choice),
    /// A text or a file.
    Input(Input),
}

/// Says that a changed message was not used. A stranger's is nothing to speak of.
fn edit_not_used(cx: &mut Cx<'_>) -> Next {
    if cx.person.is_some() {
        cx.say(Message::new(msg::CommonEditNotUsed).act(msg::MenuTitleButton, Action::Menu));
    }
    Next::Stay
}

/// "Teacher of 5a" …
pub fn role_phrase(kind: RoleKind, class: Option<&str>) -> Phrase {
    let class = Arg::from(class.unwrap_or_default());
    match kind {
        RoleKind::Teacher => msg::CommonRoleTeacher { class }.into(),
        RoleKind::ClassParent => msg::CommonRoleClassParent { class }.into(),
        RoleKind::Coordinator => msg::CommonRoleCoordinator.into(),
        RoleKind::Director => msg::CommonRoleDirector.into(),
    }
}
