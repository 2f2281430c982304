// SPDX-License-Identifier: EUPL-1.2
//! Where something that a person did belongs: to the open conversation, to an act, to a command, or to nothing open.

use super::act::act;
use super::{Cx, Fault, Flow, Next, Said, knock, menu, post, settings, signup};
use crate::message::{Command, Input, Press};
use crate::say::Message;
use crate::text::msg;

/// In a group the bot says where to find it, once a day.
pub(super) fn group(cx: &mut Cx<'_>) {
    let told_today = cx.address.group_told_at.is_some_and(|told| cx.now - told < chrono::TimeDelta::days(1));
    if !told_today {
        cx.address.group_told_at = Some(cx.now);
        cx.say(Message::new(msg::CommonInGroup));
    }
}

pub(super) async fn step(cx: &mut Cx<'_>, flow: Option<Flow>, input: Input) -> Result<Next, Fault> {
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

/// Each on the heap: all conversations together are too much for the stack of one thread.
async fn flow_step(cx: &mut Cx<'_>, flow: Flow, said: Said) -> Result<Next, Fault> {
    match flow {
        Flow::Signup(signup) => Box::pin(signup.step(cx, said)).await,
        Flow::Settings(settings) => Box::pin(settings.step(cx, said)).await,
        Flow::Post(compose) => Box::pin(compose.step(cx, said)).await,
        Flow::Calendar(dates) => Box::pin(dates.step(cx, said)).await,
        Flow::Knock(knock) => Box::pin(knock.step(cx, said)).await,
        Flow::Version(rewording) => Box::pin(rewording.step(cx, said)).await,
        Flow::Word(writing) => Box::pin(writing.step(cx, said)).await,
        Flow::Round(planning) => Box::pin(planning.step(cx, said)).await,
        Flow::Block(giving) => Box::pin(giving.step(cx, said)).await,
        Flow::Preparation(preparing) => Box::pin(preparing.step(cx, said)).await,
        Flow::Same(same) => Box::pin(same.step(cx, said)).await,
        Flow::Arrange(arranging) => Box::pin(arranging.step(cx, said)).await,
        Flow::Visit(visiting) => Box::pin(visiting.step(cx, said)).await,
        Flow::Interpreter(giving) => Box::pin(giving.step(cx, said)).await,
        Flow::Request(asking) => Box::pin(asking.step(cx, said)).await,
        Flow::Tongue(choosing) => Box::pin(choosing.step(cx, said)).await,
        Flow::Agreement(agreeing) => Box::pin(agreeing.step(cx, said)).await,
        Flow::Goodbye(saying) => Box::pin(saying.step(cx, said)).await,
        Flow::Leeway(linking) => Box::pin(linking.step(cx, said)).await,
    }
}

/// A person without an open conversation wrote something.
pub(super) async fn idle(cx: &mut Cx<'_>, input: Input) -> Result<Next, Fault> {
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
            act(cx, action).await
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
