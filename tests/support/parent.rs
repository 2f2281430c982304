// SPDX-License-Identifier: EUPL-1.2
//! Parents with a phone: each reads what stands in the chat and presses what is on the screen.

use ouderlijn::domain::language::Language;
use ouderlijn::message::{Action, Choice, Press};

use crate::bot_api::{BotApi, Message, Person, State};

/// A parent who signs up by the code of a letter, and then chooses a time for a conversation, another one, none, and
/// looks at the settings and back, for as long as wanted.
pub struct Parent {
    pub person: Person,
    pub language: Language,
    /// The updates that came of this parent so far.
    pub fed: Vec<u32>,
    code: String,
    at: At,
    /// What was on the screen at the last look.
    seen: Screen,
}

/// How far a parent is.
#[derive(Debug)]
enum At {
    /// Has not opened the chat.
    Home,
    /// Has answered the question of this turn, and whether the long privacy text was read.
    Signing { turn: u32, has_read: bool },
    /// Is signed up. The message that stays on the screen, and how often it had changed when it was last pressed.
    Done { message: i32, pressed: Option<usize> },
}

/// Messages and changes of messages: whatever happens in a chat makes one of them larger.
type Screen = (usize, usize);

fn screen(chat: &[Message]) -> Screen {
    (chat.len(), chat.iter().map(|message| message.edits).sum())
}

/// The buttons of a message with what they mean.
pub fn presses(message: &Message) -> Vec<(Press, String)> {
    let buttons = message.buttons().into_iter().flatten();
    buttons.filter_map(|(_, data)| Some((Press::decode(data)?, data.to_owned()))).collect()
}

/// A question on the screen.
struct Question {
    turn: u32,
    message: i32,
    answers: Vec<(Choice, String)>,
}

/// The last question of a later turn than `after`.
fn question(chat: &[Message], after: u32) -> Option<Question> {
    let asks = |message: &Message| {
        let answers = presses(message).into_iter().filter_map(|(press, data)| match press {
            Press::Answer { turn, choice } if turn > after => Some((turn, (choice, data))),
            _ => None,
        });
        let (turns, answers): (Vec<_>, Vec<_>) = answers.unzip();
        Some(Question { turn: turns.into_iter().max()?, message: message.id, answers })
    };
    chat.iter().filter_map(asks).max_by_key(|question| (question.turn, question.message))
}

fn find(message: &Message, action: Action) -> Option<String> {
    presses(message).into_iter().find_map(|(press, data)| (press == Press::Act(action)).then_some(data))
}

impl Parent {
    pub fn new(number: usize, code: &str, language: Language) -> Self {
        let id = 5_000_000 + i64::try_from(number).expect("a small number");
        let name = format!("Ouder{number}").leak();
        let person = Person { id, name, language: language.code() };
        let code = code.replace('-', "");
        Self { person, language, fed: Vec::new(), code, at: At::Home, seen: (0, 0) }
    }

    /// Whether something happened in the chat since the last look.
    pub fn has_news(&self, state: &State) -> bool {
        screen(state.chat(self.person.id)) != self.seen
    }

    pub fn is_home(&self) -> bool {
        matches!(self.at, At::Home)
    }

    /// Whether they are signed up and everything they did was answered.
    pub fn is_content(&self, chat: &[Message]) -> bool {
        match &self.at {
            At::Done { message, pressed: Some(edits) } => {
                chat.iter().any(|shown| shown.id == *message && shown.edits > *edits)
            }
            At::Done { pressed: None, .. } => true,
            _ => false,
        }
    }

    /// What they wait for, and what they see.
    pub fn tells(&self, api: &BotApi) -> String {
        let chat = api.chat(self.person.id).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        format!("{}, {:?}, updates {:?}\n{chat}", self.person.name, self.at, self.fed)
    }

    /// Opens the link in the letter.
    pub fn starts(&mut self, api: &BotApi) {
        self.fed.push(api.start_code(&self.person, &self.code).update_id);
        self.at = At::Signing { turn: 0, has_read: false };
    }

    /// Looks at the chat and does what is to be done next; somebody who is signed up only if `restless`.
    pub fn looks(&mut self, api: &BotApi, restless: bool) {
        let chat = api.chat(self.person.id);
        self.seen = screen(&chat);
        match self.at {
            At::Home => {}
            At::Signing { turn, has_read } => self.signs(api, &chat, turn, has_read),
            At::Done { message, pressed } => {
                let shown = chat.iter().find(|shown| shown.id == message);
                let changed =
                    shown.filter(|shown| restless && pressed.is_none_or(|edits| shown.edits > edits));
                if let Some(shown) = changed {
                    let away = find(shown, Action::Settings).or_else(|| find(shown, Action::Menu));
                    let away = away.filter(|_| self.fed.len() % 4 == 3);
                    // Every fourth tap leaves the conversations alone.
                    let data = away.or_else(|| self.time(shown)).or_else(|| find(shown, Action::Settings));
                    let data = data.or_else(|| find(shown, Action::Menu)).expect("a way on");
                    self.fed.push(api.tap(&self.person, message, &data));
                    self.at = At::Done { message, pressed: Some(shown.edits) };
                }
            }
        }
    }

    /// One of the buttons that choose a time.
    fn time(&self, shown: &Message) -> Option<String> {
        let of_talks = |press: &Press| {
            matches!(
                press,
                Press::Act(
                    Action::TalkDays(..)
                        | Action::TalkTimes(..)
                        | Action::TalkTake(..)
                        | Action::TalkMove(_)
                        | Action::TalkMoveTimes(..)
                        | Action::TalkMoveTo(..)
                        | Action::TalkCancelAsk(_)
                        | Action::TalkCancel(_)
                        | Action::TalkDaysAt(..)
                        | Action::TalkMoveAt(..)
                )
            )
        };
        let mut found: Vec<_> = presses(shown).into_iter().filter(|(press, _)| of_talks(press)).collect();
        let place = usize::try_from(self.person.id).unwrap_or_default() / 3 + self.fed.len() * 7;
        (!found.is_empty()).then(|| found.swap_remove(place % found.len()).1)
    }

    fn signs(&mut self, api: &BotApi, chat: &[Message], turn: u32, has_read: bool) {
        let Some(Question { turn: asked, message, answers }) = question(chat, turn) else {
            if let Some(menu) = chat.iter().rev().find(|shown| find(shown, Action::Settings).is_some()) {
                self.at = At::Done { message: menu.id, pressed: None };
                self.seen = (0, 0);
            }
            return;
        };
        let tap =
            |wanted: Choice| answers.iter().find_map(|(choice, data)| (*choice == wanted).then_some(data));
        let of_name = answers.len() == 1 && tap(Choice::Yes).is_some();
        let relation = Choice::Nth(u16::try_from(self.person.id % 7).unwrap_or_default());
        let answer = tap(Choice::Language(self.language))
            .or_else(|| tap(Choice::More).filter(|_| !has_read))
            .or_else(|| tap(Choice::Seen))
            .or_else(|| tap(relation))
            .or_else(|| tap(Choice::Yes));
        self.at = At::Signing { turn: asked, has_read: has_read || tap(Choice::More).is_some() };
        let update = if of_name && self.person.id % 2 == 0 {
            api.text(&self.person, &format!("Familie {}", self.person.name)).update_id
        } else {
            api.tap(&self.person, message, answer.expect("an answer to give"))
        };
        self.fed.push(update);
    }
}
