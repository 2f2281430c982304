// SPDX-License-Identifier: EUPL-1.2
//! Settings: language, quiet hours, pause, paper, another channel, my data, leave and erase.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::signup::{own_name, relation_phrase};
use super::{Cx, Fault, Flow, Next, Said, menu, permission, tongue};
use crate::domain::address::ChannelKind;
use crate::domain::code::CodeKind;
use crate::domain::id::AddressId;
use crate::domain::language::Language;
use crate::domain::name;
use crate::domain::notice::NoticeKind;
use crate::domain::quiet::QuietHours;
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::codes::Opens;
use crate::store::persons::Person;
use crate::store::{addresses, erase, notices, persons, sessions};
use crate::text::{Arg, Phrase, msg};

/// Which setting is being changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Settings {
    /// Which language?
    Language,
    /// "My language is not here": which is it?
    Wish,
    /// When not to disturb?
    Quiet,
    /// How long to pause?
    Pause,
    /// Really leave and erase?
    Leave,
    /// What is your name?
    Name,
}

/// The quiet hours on offer, in the order of the buttons.
const QUIET: [QuietHours; 4] = [
    QuietHours::DEFAULT,
    QuietHours { from: 18 * 60, until: 8 * 60 },
    QuietHours { from: 22 * 60, until: 6 * 60 + 30 },
    QuietHours::NEVER,
];

/// The pauses on offer, in weeks; the last button ends a pause.
const PAUSES: [i64; 2] = [1, 4];

impl Settings {
    /// Takes an answer or a text.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Some(mut person) = cx.person.clone() else { return super::signup::start(cx, None).await };
        match (self, said) {
            (Self::Language, Said::Choice(Choice::Language(language))) => {
                person.language = language;
                person.wished_language = None;
                keep(cx, person).await
            }
            (Self::Language, Said::Choice(Choice::OtherLanguage)) => {
                cx.say(Message::new(msg::SignupWish));
                Ok(Next::Open(Flow::Settings(Self::Wish)))
            }
            (Self::Wish, Said::Input(Input::Text { text })) => {
                person.wished_language = name::clean(&text);
                keep(cx, person).await
            }
            (Self::Quiet, Said::Choice(Choice::Nth(place))) => {
                if let Some(quiet) = QUIET.get(usize::from(place)) {
                    (person.quiet_from, person.quiet_until) = (quiet.from.into(), quiet.until.into());
                }
                keep(cx, person).await
            }
            (Self::Pause, Said::Choice(Choice::Nth(place))) => {
                let weeks = PAUSES.get(usize::from(place));
                person.paused_until = weeks.map(|weeks| cx.now + TimeDelta::weeks(*weeks));
                keep(cx, person).await
            }
            (Self::Name, Said::Input(Input::Text { text })) => {
                person.name = name::clean(&text).unwrap_or(person.name);
                keep(cx, person).await
            }
            (Self::Leave, Said::Choice(Choice::Yes)) => leave(cx, &person).await,
            (_, Said::Choice(_)) => show(cx).await,
            // Something else was written: the menu, and the setting stays as it was.
            (_, Said::Input(input)) => super::route::idle(cx, input).await,
        }
    }
}

/// Keeps what was changed, and shows the settings.
pub(super) async fn keep(cx: &mut Cx<'_>, person: Person) -> Result<Next, Fault> {
    persons::update(cx.tx, &person).await?;
    cx.speak(person.language);
    cx.person = Some(person);
    show(cx).await
}

/// Shows the settings.
pub async fn show(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(person) = cx.person.clone() else { return super::signup::start(cx, None).await };
    let mut message = Message::new(msg::SettingsTitle).line(quiet_phrase(person.quiet()));
    if person.is_paused(cx.now)
        && let Some(until) = person.paused_until
    {
        let zone = cx.schools().await?.first().map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
        message =
            message.line(msg::SettingsPausedUntil { date: until.with_timezone(&zone).date_naive().into() });
    }
    if person.paper {
        message = message.line(msg::SettingsOnPaper);
    }
    if person.weekly {
        message = message.line(msg::DigestOn);
    }
    for line in tongue::lines(cx).await? {
        message = message.line(line);
    }
    let weekly: (Label, Action) = if person.weekly {
        (msg::DigestOnOffButton.into(), Action::WeeklyOff)
    } else {
        (msg::DigestOnOnButton.into(), Action::WeeklyOn)
    };
    let mut ways = vec![weekly];
    if person.paper {
        ways.push((msg::SettingsPaperOff.into(), Action::PaperOff));
    } else if !is_staff(cx).await? {
        ways.push((msg::SettingsPaperOn.into(), Action::PaperOn));
    }
    message = message
        .act(msg::SettingsLanguage, Action::ChangeLanguage)
        .row(vec![
            (msg::SettingsQuiet.into(), Action::ChangeQuiet),
            (msg::SettingsPause.into(), Action::ChangePause),
        ])
        .row(ways)
        .act(msg::SettingsName, Action::ChangeName)
        .act(msg::SettingsJoinChannel, Action::JoinChannel);
    let own = permission::own(cx).await?;
    if !own.is_empty() {
        message = message.act(msg::PermissionPhotos, Action::Photos);
    }
    for school in cx.schools().await? {
        if own.iter().any(|child| child.school_id == school.id) {
            message = message.act(msg::InterpreterUsualButton, Action::InterpreterUsual(school.id));
        }
    }
    if cx.links.web.is_some() {
        message = message
            .row(vec![(msg::SettingsPage.into(), Action::OwnPage), (msg::AgendaOwn.into(), Action::Agenda)]);
    }
    let known = addresses::of_person(cx.tx, person.id).await?;
    if known.iter().any(|address| address.channel == ChannelKind::Web) {
        message = message.act(msg::KnockTitle, Action::Knock);
    }
    if known.len() > 1 {
        message = message.act(msg::SettingsPreferHere, Action::PreferHere);
    }
    cx.say(
        message
            .row(vec![
                (msg::SettingsMyData.into(), Action::MyData),
                (msg::SettingsPrivacy.into(), Action::Privacy),
            ])
            .act(msg::SettingsLeave, Action::Leave)
            .act(msg::CommonBack, Action::Menu),
    );
    Ok(Next::Close)
}

fn quiet_phrase(quiet: QuietHours) -> Phrase {
    if quiet.from == quiet.until {
        return msg::SettingsQuietNever.into();
    }
    let (from, until) = quiet.times();
    msg::SettingsQuietHours { from: from.into(), until: until.into() }.into()
}

/// Asks for the language.
pub fn ask_language(cx: &mut Cx<'_>) -> Next {
    let mut message = Message::new(msg::SettingsLanguageWhich);
    for pair in Language::list(cx.language()).chunks(2) {
        let row = pair.iter().map(|language| (own_name(cx, *language), Choice::Language(*language)));
        message = message.answers(row.collect());
    }
    let message = message.answer(msg::SignupLanguageOther, Choice::OtherLanguage);
    cx.say(message.act(msg::CommonBack, Action::Settings));
    Next::Open(Flow::Settings(Settings::Language))
}

/// Asks for quiet hours.
pub fn ask_quiet(cx: &mut Cx<'_>) -> Next {
    let mut message = Message::new(msg::SettingsQuietWhich);
    for (place, quiet) in (0_u16..).zip(QUIET) {
        message = message.answer(Label::Phrase(quiet_phrase(quiet)), Choice::Nth(place));
    }
    cx.say(message.act(msg::CommonBack, Action::Settings));
    Next::Open(Flow::Settings(Settings::Quiet))
}

/// Asks how long to pause.
pub fn ask_pause(cx: &mut Cx<'_>) -> Next {
    let mut message = Message::new(msg::SettingsPauseWhich);
    for (place, weeks) in (0_u16..).zip(PAUSES) {
        message = message.answer(msg::SettingsPauseWeeks { weeks: weeks.into() }, Choice::Nth(place));
    }
    let none = u16::try_from(PAUSES.len()).unwrap_or(u16::MAX);
    cx.say(message.answer(msg::SettingsPauseNone, Choice::Nth(none)).act(msg::CommonBack, Action::Settings));
    Next::Open(Flow::Settings(Settings::Pause))
}

/// Asks for another name.
pub fn ask_name(cx: &mut Cx<'_>) -> Next {
    cx.say(Message::new(msg::SettingsNameWhich).act(msg::CommonBack, Action::Settings));
    Next::Open(Flow::Settings(Settings::Name))
}

/// Whether the person works at a school.
async fn is_staff(cx: &mut Cx<'_>) -> Result<bool, Fault> {
    Ok(cx.roles().await?.iter().any(|role| role.kind.of_staff()))
}

/// Takes paper instead of messages, or comes back from it. Neither costs anything. Staff have messages: others
/// count on them.
pub async fn paper(cx: &mut Cx<'_>, on: bool) -> Result<Next, Fault> {
    let Some(mut person) = cx.person.clone() else { return cx.refuse().await };
    if on && is_staff(cx).await? {
        cx.say(Message::new(msg::SettingsPaperStaff).act(msg::CommonBack, Action::Settings));
        return Ok(Next::Close);
    }
    person.paper = on;
    for school in persons::schools(cx.tx, person.id).await? {
        if person.paper {
            notices::give(cx.tx, person.id, school, NoticeKind::Paper, 1, cx.now).await?;
        } else {
            notices::withdraw(cx.tx, person.id, school, NoticeKind::Paper, cx.now).await?;
        }
    }
    keep(cx, person).await
}

/// Makes a link of ten minutes that joins another channel to this person.
pub async fn join_channel(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let (Some(person), Some(school)) = (cx.person.clone(), cx.schools().await?.into_iter().next()) else {
        return cx.refuse().await;
    };
    let opens = Opens { person: Some(person.id), ..Opens::default() };
    let code = cx.make_code(school.id, CodeKind::Link, opens).await?;
    let until = super::codes::end_of(cx, school.id, CodeKind::Link).await?;
    let message = Message::new(msg::SettingsJoinChannelHow { time: until });
    let message = cx.with_links(message, &code).act(msg::CommonBack, Action::Settings);
    cx.say(message);
    Ok(Next::Close)
}

/// Gives the person a link to a page of their own, which works until they make another. A person who has no
/// page yet gets one.
pub async fn own_page(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let (Some(person), Some(site)) = (cx.person.clone(), cx.links.web.clone()) else {
        return cx.refuse().await;
    };
    let known = addresses::of_person(cx.tx, person.id).await?;
    let page = match known.into_iter().find(|address| address.channel == ChannelKind::Web) {
        Some(page) => page.id,
        None => {
            let (id, chat) = (AddressId(cx.chance.id(cx.now)), cx.chance.id(cx.now));
            addresses::open_page(cx.tx, id, &chat.to_string(), person.id, cx.now).await?;
            id
        }
    };
    let token = URL_SAFE_NO_PAD.encode(cx.chance.bytes::<32>());
    sessions::replace_link(cx.tx, page, &sessions::hash(&token), cx.now).await?;
    let message = Message::new(msg::SettingsPageHow).link(format!("{site}#me={token}"));
    cx.say(message.act(msg::CommonBack, Action::Settings));
    Ok(Next::Close)
}

/// Makes this chat the one that gets the messages.
pub async fn prefer_here(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let address = cx.address_id();
    addresses::prefer(cx.tx, address, cx.now).await?;
    menu::show_with(cx, Message::new(msg::SettingsPreferredHere)).await
}

/// Shows the privacy text in full.
pub async fn show_privacy(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(school) = cx.schools().await?.into_iter().next() else { return cx.refuse().await };
    let mut message = Message::new(msg::PrivacyMore { school: school.name.into() });
    if cx.address.channel == ChannelKind::Telegram {
        message = message.and(msg::PrivacyTelegram);
    }
    if super::knock::line(cx).await?.is_some() {
        message = message.and(msg::KnockPrivacy);
    }
    cx.say(message.act(msg::CommonBack, Action::Settings));
    Ok(Next::Close)
}

/// Shows, in words, what is stored about the person.
pub async fn show_data(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(person) = cx.person.clone() else { return cx.refuse().await };
    let language = match own_name(cx, person.language) {
        Label::Name(name) => Arg::from(name),
        Label::Phrase(phrase) => phrase.into(),
    };
    let mut message = Message::new(msg::SettingsData)
        .and(msg::SettingsDataPerson { name: Arg::from(&person.name), language })
        .line(quiet_phrase(person.quiet()));
    if let Some(wished) = &person.wished_language {
        message = message.line(msg::SettingsDataWished { language: wished.into() });
    }
    for child in cx.children().await? {
        let class = child.class_name.map_or_else(
            || msg::SettingsDataNoClass.into(),
            |name| Phrase::from(msg::SettingsDataClass { class: name.into() }),
        );
        message = message.line(msg::SettingsDataChild {
            child: child.first_name.into(),
            class: class.into(),
            relation: relation_phrase(child.relation).into(),
        });
    }
    for child in permission::own(cx).await? {
        message = message.line(permission::data(cx, &child).await?);
    }
    for line in tongue::lines(cx).await? {
        message = message.line(line);
    }
    for line in super::talk::data(cx).await? {
        message = message.line(line);
    }
    for line in Box::pin(super::preparation::data(cx)).await? {
        message = message.line(line);
    }
    for (line, words) in super::request::data(cx).await? {
        message = message.line(line).quote(words.as_deref().unwrap_or_default());
    }
    for line in super::agreement::data(cx).await? {
        message = message.line(line);
    }
    for line in Box::pin(super::wish::data(cx)).await? {
        message = message.line(line);
    }
    for role in cx.roles().await? {
        message = message.line(super::role_phrase(role.kind, role.class_name.as_deref()));
    }
    for address in addresses::of_person(cx.tx, person.id).await? {
        message = message.line(match address.channel {
            ChannelKind::Telegram => Phrase::from(msg::SettingsDataTelegram),
            ChannelKind::Web => msg::SettingsDataWeb.into(),
        });
    }
    if let Some(line) = super::knock::line(cx).await? {
        message = message.line(line);
    }
    if let Some(line) = super::agenda::data(cx).await? {
        message = message.line(line);
    }
    message = message.and(msg::SettingsDataKept);
    cx.say(message.act(msg::SettingsLeave, Action::Leave).act(msg::CommonBack, Action::Settings));
    Ok(Next::Close)
}

/// Asks whether to leave and erase.
pub async fn ask_leave(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let mut message = Message::new(msg::SettingsLeaveSure);
    if is_staff(cx).await? {
        message = message.and(msg::SettingsLeaveSureStaff);
    }
    cx.say(
        message.answer(msg::SettingsLeaveSureYes, Choice::Yes).answer(msg::SettingsLeaveSureNo, Choice::No),
    );
    Ok(Next::Open(Flow::Settings(Settings::Leave)))
}

/// Erases the person. The chat that asked stays for the goodbye, as a stranger's.
async fn leave(cx: &mut Cx<'_>, person: &Person) -> Result<Next, Fault> {
    let address = cx.address_id();
    erase::person(cx.tx, person.id, Some(address)).await?;
    cx.person = None;
    cx.address.person_id = None;
    cx.address.profile_name = None;
    cx.forget_place();
    cx.say(Message::new(msg::SettingsGone));
    Ok(Next::Close)
}
