// SPDX-License-Identifier: EUPL-1.2
//! Choosing a language for an interpreter: by its own name, the likely ones first, any other typed.

use serde::{Deserialize, Serialize};

use super::{Cx, Fault, Flow, Next, Said, interpreter, settings, talk};
use crate::domain::id::{ChildId, HouseholdId, InterpreterId, RoundId, SchoolId};
use crate::domain::language::Language;
use crate::domain::tongue::Tongue;
use crate::domain::word::{self, Listed};
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::{Lockable, interpreters, persons, talks, tongues};
use crate::text::{self, Arg, Phrase, msg};

/// How many languages are shown at a time.
const OF_A_PAGE: usize = 12;
/// How many are shown that a typed one may mean.
const FOUND: usize = 6;

/// For whom a language is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "for", rename_all = "snake_case")]
pub enum Whom {
    /// For a family in a round.
    Round {
        /// The round.
        round: RoundId,
        /// The child.
        child: ChildId,
    },
    /// For a family as a rule.
    Usual {
        /// At which school.
        school: SchoolId,
    },
    /// For an interpreter: all that they interpret.
    Interpreter {
        /// Who.
        interpreter: InterpreterId,
    },
}

/// A language is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choosing {
    whom: Whom,
    /// The languages on the buttons.
    offered: Vec<Tongue>,
    /// Which page of all they are; none of them after something was typed.
    page: Option<usize>,
    /// What was typed and may be outside the list.
    typed: Option<Tongue>,
}

/// What is known before it is asked.
struct Standing {
    school: SchoolId,
    /// What is chosen so far.
    has: Vec<Tongue>,
    question: Phrase,
    back: (Label, Action),
}

/// The household of this person at a school where they are a parent.
pub(super) async fn household(cx: &mut Cx<'_>, school: SchoolId) -> Result<Option<HouseholdId>, Fault> {
    let mine = super::permission::own(cx).await?.iter().any(|child| child.school_id == school);
    match cx.me().map(|me| me.id).filter(|_| mine) {
        Some(me) => Ok(persons::household(cx.tx, me, school).await?),
        None => Ok(None),
    }
}

/// What is chosen so far, if this person may choose.
async fn standing(cx: &mut Cx<'_>, whom: Whom) -> Result<Option<Standing>, Fault> {
    let back = |action| (msg::CommonBack.into(), action);
    Ok(match whom {
        Whom::Round { round, child } => {
            talk::wished(cx, round, child).await?.map(|(school, wish)| Standing {
                school,
                has: wish.into_iter().map(|wish| wish.tongue).collect(),
                question: msg::InterpreterAsk.into(),
                back: back(Action::TalkDays(round, child)),
            })
        }
        Whom::Usual { school } => match household(cx, school).await? {
            Some(household) => Some(Standing {
                school,
                has: tongues::usual(cx.tx, household).await?.into_iter().collect(),
                question: msg::InterpreterAsk.into(),
                back: back(Action::Settings),
            }),
            None => None,
        },
        Whom::Interpreter { interpreter } => {
            interpreter::led_one(cx, interpreter).await?.map(|(school, of)| Standing {
                school: school.id,
                question: msg::InterpreterAskAll { name: of.name.into() }.into(),
                has: of.tongues,
                back: (msg::InterpreterDone.into(), Action::Interpreter(interpreter)),
            })
        }
    })
}

/// All languages in the order in which they are offered.
async fn order(cx: &mut Cx<'_>, whom: Whom, standing: &Standing) -> Result<Vec<Tongue>, Fault> {
    let mut all: Vec<Tongue> = Vec::new();
    if let Whom::Interpreter { .. } = whom {
        // Those of the list stay where they are while one after the other is tapped.
        all.extend(standing.has.iter().filter(|tongue| matches!(tongue, Tongue::Typed(_))).cloned());
    } else {
        all.extend(standing.has.iter().cloned());
        let wished = cx.me().and_then(|me| me.wished_language.clone());
        if let Some(wished) = wished {
            all.extend(find(cx, &wished).into_iter().next());
        }
        all.extend(Tongue::of_code(cx.language().code()));
        for one in interpreters::of_school(cx.tx, standing.school, cx.now).await? {
            all.extend(one.tongues);
        }
    }
    all.extend(Tongue::all());
    let mut ordered: Vec<Tongue> = Vec::with_capacity(all.len());
    for tongue in all {
        if !ordered.iter().any(|known| known.is(&tongue)) {
            ordered.push(tongue);
        }
    }
    Ok(ordered)
}

/// The languages of the list that `typed` may mean, best first: by their own name, the reader's and the Dutch one.
fn find(cx: &Cx<'_>, typed: &str) -> Vec<Tongue> {
    let list = |language| -> Vec<Listed<'static>> {
        let listed = Tongue::codes().map(|code| {
            let tongue = Tongue::Listed(code);
            let name = cx.say.words().write(language, &text::tongue(&tongue));
            Listed::new(code, [tongue.own_name(), name.as_str()])
        });
        listed.collect()
    };
    let (here, dutch) = (list(cx.language()), list(Language::DUTCH));
    let found = word::search(typed, &[&here, &dutch], FOUND);
    found.into_iter().map(Tongue::Listed).collect()
}

/// A language on a button: by its own name, then the reader's.
fn label(cx: &Cx<'_>, tongue: &Tongue, has: bool) -> Label {
    let name = text::tongue(tongue);
    let own = tongue.own_name();
    let alone = cx.write(&name).to_lowercase() == own.to_lowercase();
    match (has, alone) {
        (false, true) => Label::Name(own.to_owned()),
        (true, true) => msg::InterpreterTongueHasOwn { own: own.into() }.into(),
        (false, false) => msg::InterpreterTongue { own: own.into(), name }.into(),
        (true, false) => msg::InterpreterTongueHas { own: own.into(), name }.into(),
    }
}

/// Asks for a language.
pub async fn ask(cx: &mut Cx<'_>, whom: Whom) -> Result<Next, Fault> {
    ask_page(cx, whom, 0).await
}

async fn ask_page(cx: &mut Cx<'_>, whom: Whom, page: usize) -> Result<Next, Fault> {
    let Some(standing) = standing(cx, whom).await? else { return cx.refuse().await };
    let all = order(cx, whom, &standing).await?;
    let page = if page * OF_A_PAGE < all.len() { page } else { 0 };
    let offered: Vec<Tongue> = all.into_iter().skip(page * OF_A_PAGE).take(OF_A_PAGE).collect();
    let message = Message::new(standing.question.clone());
    let message = with_tongues(cx, message, &offered, &standing.has);
    let message = message.answer(msg::InterpreterMore, Choice::More);
    say(cx, whom, &standing, message);
    Ok(Next::Open(Flow::Tongue(Choosing { whom, offered, page: Some(page), typed: None })))
}

fn with_tongues(cx: &Cx<'_>, mut message: Message, offered: &[Tongue], has: &[Tongue]) -> Message {
    let labelled: Vec<(Label, Choice)> = (0..)
        .zip(offered)
        .map(|(place, tongue)| (label(cx, tongue, has.iter().any(|one| one.is(tongue))), Choice::Nth(place)))
        .collect();
    for pair in labelled.chunks(2) {
        message = message.answers(pair.to_vec());
    }
    message
}

fn say(cx: &mut Cx<'_>, whom: Whom, standing: &Standing, mut message: Message) {
    if !matches!(whom, Whom::Interpreter { .. }) && !standing.has.is_empty() {
        message = message.answer(msg::InterpreterNot, Choice::No);
    }
    let (label, action) = standing.back.clone();
    cx.say(message.act(label, action));
}

/// Asks which language was meant by what was typed.
async fn ask_typed(cx: &mut Cx<'_>, whom: Whom, typed: &str) -> Result<Next, Fault> {
    let Some(standing) = standing(cx, whom).await? else { return cx.refuse().await };
    let Some(own) = Tongue::typed(typed) else { return ask_page(cx, whom, 0).await };
    let offered = find(cx, typed);
    let message = with_tongues(cx, Message::new(msg::InterpreterAskWhich), &offered, &standing.has);
    let message = message
        .answer(msg::InterpreterTyped { language: own.own_name().into() }, Choice::Yes)
        .answer(msg::InterpreterMore, Choice::More);
    say(cx, whom, &standing, message);
    Ok(Next::Open(Flow::Tongue(Choosing { whom, offered, page: None, typed: Some(own) })))
}

impl Choosing {
    /// Takes an answer, or a language that was typed.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Self { whom, offered, page, typed } = self;
        let here = page.unwrap_or_default();
        let chosen = match said {
            Said::Choice(Choice::Nth(place)) => offered.into_iter().nth(place.into()),
            Said::Choice(Choice::Yes) => typed,
            Said::Choice(Choice::More) => return ask_page(cx, whom, page.map_or(0, |page| page + 1)).await,
            Said::Choice(Choice::No) => return keep(cx, whom, None).await,
            Said::Input(Input::Text { text }) => return ask_typed(cx, whom, &text).await,
            _ => None,
        };
        match (chosen, whom) {
            (None, _) => ask_page(cx, whom, here).await,
            (Some(tongue), Whom::Interpreter { interpreter }) => {
                let Some(not) = interpreter::toggle(cx, interpreter, tongue).await? else {
                    return ask_page(cx, whom, here).await;
                };
                cx.say(not.act(msg::CommonBack, Action::Interpreter(interpreter)));
                Ok(Next::Close)
            }
            (tongue, _) => keep(cx, whom, tongue).await,
        }
    }
}

/// Keeps what a family chose.
async fn keep(cx: &mut Cx<'_>, whom: Whom, tongue: Option<Tongue>) -> Result<Next, Fault> {
    match whom {
        Whom::Round { round, child } => talk::wish_for(cx, round, child, tongue).await,
        Whom::Usual { school } => {
            let Some(household) = household(cx, school).await? else { return cx.refuse().await };
            cx.tx.lock(Lockable::Household, household.0).await?;
            tongues::set_usual(cx.tx, household, tongue.as_ref()).await?;
            for talk in talks::of_household(cx.tx, household, cx.now).await? {
                if talk.slot.starts > cx.now {
                    Box::pin(interpreters::settle(cx.tx, talk.id)).await?;
                }
            }
            settings::show(cx).await
        }
        Whom::Interpreter { interpreter } => interpreter::show(cx, interpreter).await,
    }
}

/// What this person's households want as a rule, in lines of the settings and of "my data".
pub(super) async fn lines(cx: &mut Cx<'_>) -> Result<Vec<Phrase>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(Vec::new()) };
    let mut lines = Vec::new();
    for school in cx.schools().await? {
        let Some(household) = persons::household(cx.tx, me, school.id).await? else { continue };
        if let Some(tongue) = tongues::usual(cx.tx, household).await? {
            lines.push(msg::InterpreterUsual { language: text::tongue(&tongue) }.into());
        }
    }
    Ok(lines)
}

/// The same for who meets the family: also how the interpreter takes part.
pub fn to_teacher(talk: &talks::Talk) -> Option<Phrase> {
    let (Some(tongue), Some(name), Some(place)) = (&talk.tongue, &talk.interpreter, talk.interpreter_place)
    else {
        return of_talk(talk);
    };
    let (language, place) = (text::tongue(tongue), interpreter::place_phrase(place).into());
    Some(msg::InterpreterOfTalkHow { name: name.into(), language, place }.into())
}

/// The line of a conversation whose family wants an interpreter: who it is, or that none is there so far.
pub fn of_talk(talk: &talks::Talk) -> Option<Phrase> {
    let language: Arg = text::tongue(talk.tongue.as_ref()?);
    Some(match &talk.interpreter {
        Some(name) => msg::InterpreterOfTalk { name: name.into(), language }.into(),
        None => msg::InterpreterOfTalkNone { language }.into(),
    })
}
