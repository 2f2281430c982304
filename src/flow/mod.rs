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
//! 2. Name it in [`Flow`]; the compiler shows the two places that must know it.
//! 3. A button that works always is a variant of [`Action`]; `act.rs` sends it to its noun. Check in the first
//!    line who may press it: `cx.staff_of(class)`, `cx.parent_of(child)` …
//! 4. Write the story in `tests/bot/<noun>.rs` first.

mod act;
pub mod approval;
mod block;
mod budget;
mod calendar;
mod class;
mod codes;
mod contact;
mod cx;
mod digest;
mod expectation;
mod gate;
mod join;
mod knock;
mod links;
mod menu;
mod permission;
mod post;
mod reach;
mod rights;
mod round;
mod settings;
mod signup;
mod sound;
mod talk;
pub mod today;
mod word;
mod work;

use serde::{Deserialize, Serialize};

pub use cx::Cx;
pub use links::Links;
pub use permission::Question;
pub use post::audience::addressee;
pub use post::frame::{Frame, Shows, Standing};
pub use round::{kind_phrase, purpose_phrase, talk_phrase, when};
pub use signup::NEW_FOR;
pub use talk::shown;

use crate::clock::{Chance, Moment};
use crate::domain::address::Lane;
use crate::domain::id::EventId;
use crate::domain::language::Language;
use crate::domain::role::RoleKind;
use crate::message::{Action, Choice, Command, Incoming, Input, Press, Where};
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
    Round(round::Planning),
    /// A teacher's times for conversations.
    Block(block::Giving),
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
            group(&mut cx);
            Next::Stay
        }
        Where::Private => step(&mut cx, flow, incoming.input).await?,
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

/// In a group the bot says where to find it, once a day.
fn group(cx: &mut Cx<'_>) {
    let told_today = cx.address.group_told_at.is_some_and(|told| cx.now - told < chrono::TimeDelta::days(1));
    if !told_today {
        cx.address.group_told_at = Some(cx.now);
        cx.say(Message::new(msg::CommonInGroup));
    }
}

async fn step(cx: &mut Cx<'_>, flow: Option<Flow>, input: Input) -> Result<Next, Fault> {
    match input {
        Input::Blocked => {
            cx.address.gone_at = Some(cx.now);
            return Ok(Next::Stay);
        }
        Input::Unblocked => {
            cx.address.gone_at = None;
            return Ok(Next::Stay);
        }
        Input::Returned => return knock::offer(cx).await,
        _ => cx.address.gone_at = None,
    }
    match (input, flow) {
        // A typing error in a code is put right where it stands.
        (Input::Edited { text }, Some(Flow::Signup(signup @ signup::Signup::Code { .. }))) => {
            signup.step(cx, Said::Input(Input::Text { text })).await
        }
        (input, flow) => step_of(cx, flow, input).await,
    }
}

async fn step_of(cx: &mut Cx<'_>, flow: Option<Flow>, input: Input) -> Result<Next, Fault> {
    match input {
        Input::Press { data } => press(cx, flow, &data).await,
        Input::Start { payload: None } if cx.person.is_none() => signup::anew(cx, flow).await,
        Input::Start { payload } => signup::start(cx, payload.as_deref()).await,
        Input::Command { command } => command_step(cx, flow, command).await,
        Input::Edited { .. } if cx.person.is_none() => signup::again(cx, flow).await,
        Input::Edited { text } => post::edited(cx, flow, &text).await,
        other => match flow {
            Some(flow) => flow_step(cx, flow, Said::Input(other)).await,
            None => idle(cx, other).await,
        },
    }
}

/// What a flow is told: an answer to its question, or something else the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A button of the open question.
    Choice(Choice),
    /// A text or a file.
    Input(Input),
}

async fn flow_step(cx: &mut Cx<'_>, flow: Flow, said: Said) -> Result<Next, Fault> {
    match flow {
        Flow::Signup(signup) => signup.step(cx, said).await,
        Flow::Settings(settings) => settings.step(cx, said).await,
        Flow::Post(compose) => compose.step(cx, said).await,
        Flow::Calendar(dates) => dates.step(cx, said).await,
        Flow::Knock(knock) => knock.step(cx, said).await,
        Flow::Version(rewording) => rewording.step(cx, said).await,
        Flow::Word(writing) => writing.step(cx, said).await,
        Flow::Round(planning) => Box::pin(planning.step(cx, said)).await,
        Flow::Block(giving) => Box::pin(giving.step(cx, said)).await,
    }
}

/// Says that a changed message was not used. A stranger's is nothing to speak of.
fn edit_not_used(cx: &mut Cx<'_>) -> Next {
    if cx.person.is_some() {
        cx.say(Message::new(msg::CommonEditNotUsed).act(msg::MenuTitleButton, Action::Menu));
    }
    Next::Stay
}

/// A person without an open conversation wrote something.
async fn idle(cx: &mut Cx<'_>, input: Input) -> Result<Next, Fault> {
    if let Input::Text { text } = &input
        && let Some(next) = signup::typed_code(cx, text).await?
    {
        return Ok(next);
    }
    if cx.person.is_none() {
        return signup::start(cx, None).await;
    }
    match post::unasked(cx, input).await? {
        Some(next) => Ok(next),
        None if cx.roles().await?.is_empty() => {
            menu::show_with(cx, Message::new(msg::CommonNotUnderstood).and(msg::CommonNobodyReads)).await
        }
        None => menu::show_with(cx, Message::new(msg::CommonNotUnderstood)).await,
    }
}

async fn command_step(cx: &mut Cx<'_>, flow: Option<Flow>, command: Command) -> Result<Next, Fault> {
    if cx.person.is_none() {
        return match command {
            Command::Language => signup::anew(cx, flow).await,
            _ => signup::again(cx, flow).await,
        };
    }
    match command {
        Command::Menu => menu::show(cx).await,
        Command::Language => Ok(settings::ask_language(cx)),
        Command::Help => menu::show_with(cx, Message::new(msg::MenuHelp)).await,
        Command::Stop => settings::ask_leave(cx).await,
    }
}

/// A press: an act works always; an answer belongs to the open question.
async fn press(cx: &mut Cx<'_>, flow: Option<Flow>, data: &str) -> Result<Next, Fault> {
    match Press::decode(data) {
        Some(Press::Act(action)) => {
            if cx.person.is_none() {
                cx.in_place = false;
                return signup::again(cx, flow).await;
            }
            act::act(cx, action).await
        }
        Some(Press::Answer { turn, choice }) => {
            if cx.answered.as_deref() == Some(data) {
                // A double tap: the first one was answered.
                return Ok(Next::Stay);
            }
            match flow {
                Some(flow) if turn == cx.turn => {
                    cx.answered = Some(data.to_owned());
                    flow_step(cx, flow, Said::Choice(choice)).await
                }
                flow => old_button(cx, flow).await,
            }
        }
        None => old_button(cx, flow).await,
    }
}

/// A button of last week, or data that nobody here has made: today's buttons, kindly, as a new message.
async fn old_button(cx: &mut Cx<'_>, flow: Option<Flow>) -> Result<Next, Fault> {
    cx.in_place = false;
    if cx.person.is_none() {
        return signup::again(cx, flow).await;
    }
    match flow {
        // Nobody loses what they were writing by a look further up.
        Some(Flow::Post(compose)) => {
            cx.say(Message::new(msg::CommonOldButtonHere));
            compose.again(cx).await
        }
        Some(flow) => flow_step(cx, flow, Said::Input(Input::Unknown)).await,
        None => menu::show_with(cx, Message::new(msg::CommonOldButton)).await,
    }
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
