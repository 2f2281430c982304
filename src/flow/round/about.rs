// SPDX-License-Identifier: EUPL-1.2
//! What is asked of some kinds of round before their days: their own title, the children, who else takes part.

use serde::{Deserialize, Serialize};

use super::super::{Cx, Fault, Next, Said};
use super::choice::{IN_A_ROW, tick, toggle};
use super::kind_phrase;
use super::plan::{Planning, Wanted, ask_first, open};
use crate::domain::id::{ChildId, ClassId};
use crate::domain::name;
use crate::domain::round::{RoundKind, STEPS};
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::schools::School;
use crate::store::{children, classes};
use crate::text::{Arg, msg};

/// The longest purpose and list of participants that is kept, in characters.
const LONGEST: usize = 300;
/// The most lines of an agenda.
const LINES: usize = 8;
/// The longest of them, in characters.
const LONGEST_LINE: usize = 100;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "tells", rename_all = "snake_case")]
pub enum Telling {
    /// What it is called.
    Title,
    /// What it is for.
    Purpose,
    /// In which class the child is.
    Class {
        /// The classes on the buttons.
        offered: Vec<ClassId>,
    },
    /// Which children of a class.
    Children {
        /// The class.
        class: ClassId,
        /// The children on the buttons.
        offered: Vec<ChildId>,
    },
    /// Who else takes part.
    Participants,
    /// What is talked about.
    Agenda,
    /// Which step it is.
    Step,
}

/// Asks what a kind needs to be told first, or for the first day.
pub(super) async fn begin(cx: &mut Cx<'_>, school: &School, wanted: Wanted) -> Result<Next, Fault> {
    match wanted.kind {
        RoundKind::Own => Ok(ask(cx, school, wanted, Telling::Title)),
        kind if kind.is_for_some() => ask_class(cx, school, wanted).await,
        _ => Ok(ask_first(cx, school, wanted, None)),
    }
}

fn opens(school: &School, wanted: Wanted, asked: Telling) -> Next {
    open(Planning::About { school: school.id, wanted, asked })
}

/// Asks for words.
fn ask(cx: &mut Cx<'_>, school: &School, wanted: Wanted, asked: Telling) -> Next {
    let message = match asked {
        Telling::Title => Message::new(msg::RoundOwnAsk),
        Telling::Purpose => Message::new(msg::RoundOwnAskPurpose).answer(msg::RoundSkip, Choice::Skip),
        Telling::Participants => Message::new(msg::RoundOthersAsk).answer(msg::RoundSkip, Choice::Skip),
        Telling::Agenda => Message::new(msg::RoundAgendaAsk).answer(msg::RoundSkip, Choice::Skip),
        Telling::Step | Telling::Class { .. } | Telling::Children { .. } => {
            let steps = (0..).zip(STEPS).map(|(place, step)| {
                (Label::from(msg::RoundStepButton { step: i64::from(step).into() }), Choice::Nth(place))
            });
            let message = Message::new(msg::RoundStepAsk).answers(steps.collect());
            message.answer(msg::RoundSkip, Choice::Skip)
        }
    };
    cx.say(message.act(msg::CommonBack, Action::RoundNew(school.id)));
    opens(school, wanted, asked)
}

async fn ask_class(cx: &mut Cx<'_>, school: &School, wanted: Wanted) -> Result<Next, Fault> {
    let running = school.year(cx.now).0;
    let of = classes::of_year(cx.tx, school.id, running + i32::from(wanted.shape.next_year)).await?;
    let kind = kind_phrase((wanted.kind, &wanted.shape.about)).into();
    let mut message = Message::new(msg::RoundAskClass { kind });
    let labels: Vec<(Label, Choice)> = (0..)
        .zip(&of)
        .map(|(place, class)| (msg::MenuClass { class: Arg::from(&class.name) }.into(), Choice::Nth(place)))
        .collect();
    for row in labels.chunks(2) {
        message = message.answers(row.to_vec());
    }
    let other = running + i32::from(!wanted.shape.next_year);
    if wanted.shape.only.is_empty() && !classes::of_year(cx.tx, school.id, other).await?.is_empty() {
        let label: Label =
            if wanted.shape.next_year { msg::RoundClassesThis.into() } else { msg::RoundClassesNext.into() };
        message = message.answer(label, Choice::More);
    }
    cx.say(message.act(msg::CommonBack, Action::RoundNew(school.id)));
    let offered = of.iter().map(|class| class.id).collect();
    Ok(opens(school, wanted, Telling::Class { offered }))
}

async fn ask_children(
    cx: &mut Cx<'_>,
    school: &School,
    wanted: Wanted,
    class: ClassId,
) -> Result<Next, Fault> {
    let Some(class) = classes::get(cx.tx, class).await?.filter(|class| class.school_id == school.id) else {
        return ask_class(cx, school, wanted).await;
    };
    let of = children::of_class(cx.tx, class.id).await?;
    let mut message = Message::new(msg::RoundAskChildren { class: class.name.into() });
    let labels: Vec<(Label, Choice)> = (0..)
        .zip(&of)
        .map(|(place, child)| {
            let is_on = wanted.shape.only.contains(&child.id);
            (tick(Arg::from(&child.first_name), is_on), Choice::Nth(place))
        })
        .collect();
    for row in labels.chunks(IN_A_ROW) {
        message = message.answers(row.to_vec());
    }
    message = message.answer(msg::RoundOtherClass, Choice::More);
    if !wanted.shape.only.is_empty() {
        message = message.answer(msg::RoundNext, Choice::Yes);
    }
    cx.say(message.act(msg::CommonBack, Action::RoundNew(school.id)));
    let offered = of.iter().map(|child| child.id).collect();
    Ok(opens(school, wanted, Telling::Children { class: class.id, offered }))
}

impl Telling {
    /// Takes an answer.
    pub(super) async fn step(
        self,
        cx: &mut Cx<'_>,
        school: &School,
        mut wanted: Wanted,
        said: Said,
    ) -> Result<Next, Fault> {
        let (choice, text) = match said {
            Said::Choice(choice) => (Some(choice), None),
            Said::Input(Input::Text { text }) => (None, Some(text)),
            Said::Input(_) => (None, None),
        };
        let place = match choice {
            Some(Choice::Nth(place)) => Some(usize::from(place)),
            _ => None,
        };
        let about = &mut wanted.shape.about;
        let skips = choice == Some(Choice::Skip);
        match self {
            Self::Title => match text.as_deref().and_then(name::clean) {
                Some(title) => {
                    about.title = Some(title);
                    Ok(ask(cx, school, wanted, Self::Purpose))
                }
                None => Ok(ask(cx, school, wanted, self)),
            },
            Self::Purpose | Self::Participants => {
                let words = text.map(|text| name::clean_text(&text, LONGEST)).filter(|text| !text.is_empty());
                if words.is_none() && !skips {
                    return Ok(ask(cx, school, wanted, self));
                }
                if self == Self::Purpose {
                    about.purpose = words;
                    return Ok(ask_first(cx, school, wanted, None));
                }
                about.participants = words;
                Ok(ask(cx, school, wanted, Self::Agenda))
            }
            Self::Agenda => {
                let lines = text.map(|text| lines(&text)).filter(|lines| !lines.is_empty());
                if lines.is_none() && !skips {
                    return Ok(ask(cx, school, wanted, self));
                }
                about.agenda = lines.unwrap_or_default();
                Ok(ask(cx, school, wanted, Self::Step))
            }
            Self::Step => {
                let step = place.and_then(|place| STEPS.get(place)).copied();
                if step.is_none() && !skips {
                    return Ok(ask(cx, school, wanted, self));
                }
                about.step = step;
                Ok(ask_first(cx, school, wanted, None))
            }
            Self::Class { .. } if choice == Some(Choice::More) => {
                wanted.shape.next_year = !wanted.shape.next_year;
                ask_class(cx, school, wanted).await
            }
            Self::Class { offered } => match place.and_then(|place| offered.get(place)) {
                Some(class) => ask_children(cx, school, wanted, *class).await,
                None => ask_class(cx, school, wanted).await,
            },
            Self::Children { class, offered } => match choice {
                Some(Choice::More) => ask_class(cx, school, wanted).await,
                Some(Choice::Yes) if !wanted.shape.only.is_empty() => match wanted.kind {
                    RoundKind::Support => Ok(ask(cx, school, wanted, Self::Participants)),
                    _ => Ok(ask_first(cx, school, wanted, None)),
                },
                _ => {
                    if let Some(child) = place.and_then(|place| offered.get(place)) {
                        toggle(&mut wanted.shape.only, *child);
                    }
                    ask_children(cx, school, wanted, class).await
                }
            },
        }
    }
}

/// The lines of an agenda, as they were typed: short ones, and not many.
fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| name::clean_text(line, LONGEST_LINE));
    lines.filter(|line| !line.is_empty()).take(LINES).collect()
}
