// SPDX-License-Identifier: EUPL-1.2
//! Sign-up: from a link at most six taps and no typing; and everything else that begins with a code.
//!
//! A child's code (the school's letter) admits parents; a class's code (poster) asks the teacher; a shared code
//! makes an other involved adult; a staff code gives a role; a link or a return code joins this chat to a person.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{Cx, Fault, Flow, Next, Said, menu};
use crate::domain::code::{Code, CodeKind, NoCode, WRONG_PER_ADDRESS, WRONG_PER_BOT, WRONG_PER_IP};
use crate::domain::id::{CodeId, HouseholdId, JoinId, PersonId, RoleId};
use crate::domain::language::Language;
use crate::domain::name;
use crate::domain::notice::{NoticeKind, PRIVACY_VERSION};
use crate::domain::quiet::QuietHours;
use crate::domain::role::{GuardianKind, Relation, RoleKind};
use crate::jobs::Job;
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::codes::Stored;
use crate::store::persons::Person;
use crate::store::roles::NewRole;
use crate::store::schools::School;
use crate::store::{Lockable, children, classes, codes, guardians, joins, notices, persons, roles, schools};
use crate::text::{Arg, Phrase, msg};

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

/// Reads a typed code, counts wrong ones, and goes on with what it opens.
async fn typed(cx: &mut Cx<'_>, who: Newcomer, text: &str) -> Result<Next, Fault> {
    if let Some(until) = wait_until(cx).await? {
        let time = until.with_timezone(&chrono_tz::Europe::Amsterdam).time();
        return Ok(ask_for_code(cx, who, msg::SignupCodeWait { time: time.into() }.into()));
    }
    let code = match Code::read(text) {
        Ok(code) => code,
        Err(NoCode::Typo) => return Ok(ask_for_code(cx, who, msg::SignupCodeTypo.into())),
        Err(NoCode::OtherText) => return Ok(ask_for_code(cx, who, msg::SignupCodeUnknown.into())),
    };
    let Some(found) = codes::find(cx.tx, &code).await? else {
        count_wrong(cx).await?;
        return Ok(ask_for_code(cx, who, msg::SignupCodeWrong.into()));
    };
    if !is_usable(&found, cx) {
        return Ok(ask_for_code(cx, who, msg::SignupCodeOver.into()));
    }
    opened(cx, Candidate { who, code: found.id, child_name: None, relation: None, together: false }, &found)
        .await
}

/// Until when this chat must wait, after too many wrong codes.
///
/// The network address alone stops nobody who has typed no wrong code here: parents at the gate share the
/// school's network, and a valid code must work whatever others there have guessed.
async fn wait_until(cx: &mut Cx<'_>) -> Result<Option<crate::clock::Moment>, Fault> {
    let here = codes::wrong(cx.tx, &format!("address {}", cx.address_id()), cx.now).await?;
    let mut stop = here >= WRONG_PER_ADDRESS;
    if let (false, true, Some(origin)) = (stop, here > 0, cx.origin.clone()) {
        stop = codes::wrong(cx.tx, &format!("origin {origin}"), cx.now).await? >= WRONG_PER_IP;
    }
    Ok(stop.then(|| codes::next_hour(cx.now)))
}

async fn count_wrong(cx: &mut Cx<'_>) -> Result<(), Fault> {
    codes::count_wrong(cx.tx, &format!("address {}", cx.address_id()), cx.now).await?;
    if let Some(origin) = cx.origin.clone() {
        codes::count_wrong(cx.tx, &format!("origin {origin}"), cx.now).await?;
    }
    let bot = format!("bot {}", cx.address.bot);
    if codes::count_wrong(cx.tx, &bot, cx.now).await? == WRONG_PER_BOT {
        tracing::warn!(bot = cx.address.bot, "many wrong codes in one hour: somebody may be guessing");
    }
    Ok(())
}

fn is_usable(code: &Stored, cx: &Cx<'_>) -> bool {
    code.revoked_at.is_none() && code.expires_at > cx.now && code.uses < code.uses_allowed
}

/// A valid code: newcomers to the school first read how it uses data.
async fn opened(cx: &mut Cx<'_>, it: Candidate, code: &Stored) -> Result<Next, Fault> {
    match code.kind {
        CodeKind::Link => return join_channel(cx, code).await,
        CodeKind::Gate if code.child_id.is_none() => return join_channel(cx, code).await,
        _ => {}
    }
    let informed = match cx.me().map(|person| person.id) {
        None => false,
        Some(person) => {
            let given = notices::version(cx.tx, person, code.school_id, NoticeKind::Privacy).await?;
            given == Some(PRIVACY_VERSION)
        }
    };
    if informed { after_privacy(cx, it, code).await } else { ask_privacy(cx, it, code, false).await }
}

async fn ask_privacy(cx: &mut Cx<'_>, it: Candidate, code: &Stored, more: bool) -> Result<Next, Fault> {
    let Some(school) = schools::get(cx.tx, code.school_id).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    let name = Arg::from(&school.name);
    let mut message = if more {
        Message::new(msg::PrivacyMore { school: name })
    } else {
        Message::new(msg::SignupWelcome { school: name.clone() }).and(msg::PrivacyShort { school: name })
    };
    if cx.address.channel == crate::domain::address::ChannelKind::Telegram {
        message = message.and(msg::PrivacyTelegram);
    }
    message = message.answer(msg::PrivacyShortSeen, Choice::Seen);
    let mut row: Vec<(Label, Choice)> = Vec::new();
    if !more {
        row.push((msg::PrivacyShortMore.into(), Choice::More));
    }
    if matches!(code.kind, CodeKind::Child | CodeKind::Gate) && cx.person.is_none() {
        row.push((msg::PrivacyShortPaper.into(), Choice::Paper));
    }
    if !row.is_empty() {
        message = message.answers(row);
    }
    cx.say(message);
    Ok(Next::Open(Flow::Signup(Signup::Privacy(it))))
}

async fn privacy_step(cx: &mut Cx<'_>, it: Candidate, said: Said) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    match said {
        Said::Choice(Choice::Seen) => after_privacy(cx, it, &code).await,
        Said::Choice(Choice::More) => ask_privacy(cx, it, &code, true).await,
        Said::Choice(Choice::Paper) => {
            if let Some(child) = code.child_id {
                children::wants_paper(cx.tx, child, cx.now).await?;
            }
            cx.say(Message::new(msg::SignupPaper));
            Ok(Next::Close)
        }
        _ => ask_privacy(cx, it, &code, false).await,
    }
}

async fn still_usable(cx: &mut Cx<'_>, it: &Candidate) -> Result<Option<Stored>, Fault> {
    let code = codes::get(cx.tx, it.code).await?;
    Ok(code.filter(|code| is_usable(code, cx)))
}

async fn after_privacy(cx: &mut Cx<'_>, it: Candidate, code: &Stored) -> Result<Next, Fault> {
    match code.kind {
        CodeKind::Staff => ask_staff(cx, it).await,
        _ => ask_child(cx, it).await,
    }
}

async fn ask_child(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    if let Some(class) = code.class_id {
        let class = classes::get(cx.tx, class).await?.map(|class| class.name).unwrap_or_default();
        cx.say(Message::new(msg::SignupChildName { class: class.into() }));
        return Ok(Next::Open(Flow::Signup(Signup::ChildName(it))));
    }
    let child = match code.child_id {
        Some(child) => children::get(cx.tx, child).await?.filter(|child| child.missing_since.is_none()),
        None => None,
    };
    let (Some(child), Some(school)) = (child, schools::get(cx.tx, code.school_id).await?) else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    if let Some(person) = cx.me().map(|person| person.id)
        && guardians::get(cx.tx, person, child.id).await? == Some(GuardianKind::Parent)
    {
        return menu::show_with(cx, Message::new(msg::SignupAlready { child: Arg::from(&child.first_name) }))
            .await;
    }
    let class = children::class_in(cx.tx, child.id, school.year(cx.now).0).await?;
    let child_name = Arg::from(&child.first_name);
    let question = match class {
        Some(class) => Message::new(msg::SignupChild { child: child_name, class: class.name.into() }),
        None => Message::new(msg::SignupChildNoClass { child: child_name }),
    };
    cx.say(question.answer(msg::SignupChildYes, Choice::Yes).answer(msg::SignupChildNo, Choice::No));
    Ok(Next::Open(Flow::Signup(Signup::Child(it))))
}

async fn ask_relation(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let child = child_name(cx, &it).await?;
    let mut message = Message::new(msg::SignupRelation { child: child.into() });
    for (row, pair) in Relation::ALL.chunks(2).enumerate() {
        let row = pair.iter().enumerate().map(|(place, relation)| {
            let place = u16::try_from(row * 2 + place).unwrap_or_default();
            (Label::Phrase(relation_phrase(*relation)), Choice::Nth(place))
        });
        message = message.answers(row.collect());
    }
    cx.say(message);
    Ok(Next::Open(Flow::Signup(Signup::Relation(it))))
}

async fn child_name(cx: &mut Cx<'_>, it: &Candidate) -> Result<String, Fault> {
    if let Some(name) = &it.child_name {
        return Ok(name.clone());
    }
    let code = codes::get(cx.tx, it.code).await?;
    Ok(match code.and_then(|code| code.child_id) {
        Some(child) => children::get(cx.tx, child).await?.map(|child| child.first_name).unwrap_or_default(),
        None => String::new(),
    })
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

async fn related(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    let newcomer_here = match cx.me().map(|person| person.id) {
        None => true,
        Some(person) => !persons::is_member(cx.tx, person, code.school_id).await?,
    };
    if code.kind == CodeKind::Share && newcomer_here {
        ask_together(cx, it).await
    } else {
        ask_name(cx, it).await
    }
}

async fn ask_together(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let code = codes::get(cx.tx, it.code).await?;
    let issuer = match code.and_then(|code| code.issuer_id) {
        Some(issuer) => persons::get(cx.tx, issuer).await?,
        None => None,
    };
    let Some(issuer) = issuer else { return ask_name(cx, it).await };
    cx.say(
        Message::new(msg::SignupTogether { name: issuer.name.into() })
            .answer(msg::SignupTogetherYes, Choice::Yes)
            .answer(msg::SignupTogetherNo, Choice::No),
    );
    Ok(Next::Open(Flow::Signup(Signup::Together(it))))
}

async fn ask_staff(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    let known = match code.person_id {
        Some(person) => persons::get(cx.tx, person).await?,
        None => None,
    };
    match known {
        Some(person) => {
            cx.say(
                Message::new(msg::SignupStaff { name: person.name.into() })
                    .answer(msg::SignupStaffYes, Choice::Yes)
                    .answer(msg::SignupStaffNo, Choice::No),
            );
            Ok(Next::Open(Flow::Signup(Signup::Staff(it))))
        }
        None => ask_name(cx, it).await,
    }
}

async fn ask_name(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    if cx.person.is_some() {
        return finish(cx, it, None).await;
    }
    let mut message = Message::new(msg::SignupName);
    if let Some(name) = cx.address.profile_name.clone() {
        message = message.answer(Label::Name(name), Choice::Yes);
    }
    cx.say(message);
    Ok(Next::Open(Flow::Signup(Signup::Name(it))))
}

/// Uses the code and makes everything that follows from it, in this one unit.
async fn finish(cx: &mut Cx<'_>, it: Candidate, typed: Option<String>) -> Result<Next, Fault> {
    cx.tx.lock(Lockable::Code, it.code.0).await.or_else(gone_is_fine)?;
    let code = still_usable(cx, &it).await?;
    let school = match &code {
        Some(code) => schools::get(cx.tx, code.school_id).await?,
        None => None,
    };
    let (Some(code), Some(school)) = (code, school) else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    if !codes::use_one(cx.tx, code.id, cx.now).await? {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    }
    let person = the_person(cx, &it, &code, typed).await?;
    let household = household(cx, &it, &code).await?;
    persons::join_school(cx.tx, person, school.id, household, cx.now).await?;
    notices::give(cx.tx, person, school.id, NoticeKind::Privacy, PRIVACY_VERSION, cx.now).await?;
    let message = match code.kind {
        CodeKind::Staff => staff_joined(cx, person, &code, &school).await?,
        _ => adult_joined(cx, person, &it, &code, &school).await?,
    };
    menu::show_with(cx, message).await
}

fn gone_is_fine(error: crate::store::StoreError) -> Result<(), crate::store::StoreError> {
    match error {
        // The code was deleted meanwhile: the next look says that it is over.
        crate::store::StoreError::NotOne { hit: 0, .. } => Ok(()),
        other => Err(other),
    }
}

/// The person of this chat: the one who is there, the member of staff the code names, or a new one.
async fn the_person(
    cx: &mut Cx<'_>,
    it: &Candidate,
    code: &Stored,
    typed: Option<String>,
) -> Result<PersonId, Fault> {
    let named = match code.person_id {
        Some(named) if code.kind == CodeKind::Staff => persons::get(cx.tx, named).await?,
        _ => None,
    };
    if let Some(person) = cx.me().map(|person| person.id) {
        if let Some(named) = named.filter(|named| named.id != person) {
            // A parent who also teaches: the roles add up in one menu. The line of the list has no chat.
            roles::hand_over(cx.tx, named.id, person).await?;
        }
        return Ok(person);
    }
    let language = it.who.language.unwrap_or(cx.language());
    let person = match named {
        Some(mut named) => {
            named.language = language;
            named.wished_language = it.who.wished.clone();
            persons::update(cx.tx, &named).await?;
            named
        }
        None => {
            let id = PersonId(cx.chance.id(cx.now));
            let mut person = Person::new(id, typed.unwrap_or_default(), language);
            person.wished_language = it.who.wished.clone();
            persons::insert(cx.tx, &person, cx.now).await?;
            person
        }
    };
    let id = person.id;
    // The profile's name has served.
    cx.address.profile_name = None;
    cx.address.person_id = Some(id);
    cx.person = Some(person);
    Ok(id)
}

/// One who comes by a guardian's link and with them joins their household; everybody else starts their own.
async fn household(cx: &mut Cx<'_>, it: &Candidate, code: &Stored) -> Result<HouseholdId, Fault> {
    let theirs = match code.issuer_id.filter(|_| it.together && code.kind == CodeKind::Share) {
        Some(issuer) => persons::household(cx.tx, issuer, code.school_id).await?,
        None => None,
    };
    Ok(theirs.unwrap_or_else(|| HouseholdId(cx.chance.id(cx.now))))
}

async fn adult_joined(
    cx: &mut Cx<'_>,
    person: PersonId,
    it: &Candidate,
    code: &Stored,
    school: &School,
) -> Result<Message, Fault> {
    let relation = it.relation.unwrap_or(Relation::Other);
    let kind = if code.kind == CodeKind::Share { GuardianKind::Involved } else { GuardianKind::Parent };
    let child = match code.child_id {
        Some(child) => children::get(cx.tx, child).await?,
        None => None,
    };
    let class = match (&child, code.class_id) {
        (_, Some(class)) => Some(class),
        (Some(child), None) => {
            children::class_in(cx.tx, child.id, school.year(cx.now).0).await?.map(|class| class.id)
        }
        (None, None) => None,
    };
    let name = match (&child, &it.child_name) {
        (Some(child), _) => child.first_name.clone(),
        (None, Some(typed)) => typed.clone(),
        (None, None) => String::new(),
    };
    // A teacher's own tap at the gate is the confirmation that a closed child needs.
    let waits = code.class_id.is_some()
        || child.as_ref().is_some_and(|child| child.closed && code.kind != CodeKind::Gate);
    if let Some(class) = class {
        Job::ClassNews { class }.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    if waits {
        if let Some(class) = class {
            let join = joins::Join {
                id: JoinId(cx.chance.id(cx.now)),
                class_id: class,
                person_id: person,
                person_name: String::new(),
                child_id: child.map(|child| child.id),
                child_name: name.clone(),
                kind,
                relation,
            };
            joins::insert(cx.tx, &join, cx.now).await?;
        }
        return Ok(Message::new(msg::SignupWaits { child: name.into() }));
    }
    if let Some(child) = child {
        guardians::put(cx.tx, person, child.id, kind, relation, cx.now).await?;
        children::drop_home_language(cx.tx, child.id).await?;
    }
    Ok(match kind {
        GuardianKind::Parent => {
            Message::new(msg::SignupDone { child: name.into() }).and(what_comes(cx)).and(msg::SignupDoneWho)
        }
        GuardianKind::Involved => Message::new(msg::SignupDoneInvolved { child: name.into() }),
    })
}

/// What will come, with the person's own quiet hours.
fn what_comes(cx: &Cx<'_>) -> Phrase {
    let quiet = cx.me().map_or(QuietHours::DEFAULT, Person::quiet);
    crate::say::what_comes(quiet)
}

async fn staff_joined(
    cx: &mut Cx<'_>,
    person: PersonId,
    code: &Stored,
    school: &School,
) -> Result<Message, Fault> {
    if let Some(kind) = code.role_kind.filter(|kind| !kind.of_a_class()) {
        let role = NewRole {
            id: RoleId(cx.chance.id(cx.now)),
            person,
            school: school.id,
            kind,
            class: None,
            deputy_for: None,
            from: cx.now,
            until: None,
        };
        roles::insert(cx.tx, &role).await?;
        if kind == RoleKind::Director {
            Job::Retention.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    Ok(Message::new(msg::SignupStaffDone { school: Arg::from(&school.name) }))
}

/// Joins this chat to a person who is known: another channel of theirs, or a new phone.
async fn join_channel(cx: &mut Cx<'_>, code: &Stored) -> Result<Next, Fault> {
    let person = match code.person_id {
        Some(person) => persons::get(cx.tx, person).await?,
        None => None,
    };
    let Some(person) = person else {
        return Ok(ask_for_code(cx, Newcomer::default(), msg::SignupCodeOver.into()));
    };
    if cx.me().is_some_and(|me| me.id != person.id) {
        // Names never merge anybody, and neither does a link: two persons stay two.
        return menu::show_with(cx, Message::new(msg::SignupOtherPerson)).await;
    }
    cx.tx.lock(Lockable::Code, code.id.0).await.or_else(gone_is_fine)?;
    if !codes::use_one(cx.tx, code.id, cx.now).await? {
        return Ok(ask_for_code(cx, Newcomer::default(), msg::SignupCodeOver.into()));
    }
    if code.kind == CodeKind::Gate {
        // The phone is lost: whoever holds it reads nothing more here.
        for address in crate::store::addresses::of_person(cx.tx, person.id).await? {
            if address.id != cx.address_id() {
                crate::store::erase::chat(cx.tx, address.id).await?;
            }
        }
    }
    cx.speak(person.language);
    cx.address.profile_name = None;
    let name = Arg::from(&person.name);
    cx.person = Some(person);
    menu::show_with(cx, Message::new(msg::SignupBack { name })).await
}

/// How long ago a sign-up may lie to be called new.
pub const NEW_FOR: TimeDelta = TimeDelta::days(14);
