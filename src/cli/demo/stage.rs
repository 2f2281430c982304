// SPDX-License-Identifier: EUPL-1.2
//! The demo's clock and list of persons.

use chrono::{Days, NaiveTime};
use futures::future::BoxFuture;
use serde_json::{Value, json};

use super::cast::{Part, Player};
use crate::channel::web::demo::{Move, Stage};
use crate::clock::Moment;
use crate::domain::language::Language;
use crate::domain::quiet::at;
use crate::engine::Engine;
use crate::text::{Arg, Form, Phrase, is_right_to_left, msg};

const ZONE: chrono_tz::Tz = chrono_tz::Europe::Amsterdam;

/// What stands behind the switcher.
pub(super) struct DemoStage {
    engine: Engine,
    cast: Vec<Player>,
}

impl DemoStage {
    /// A stage for `cast`.
    pub(super) fn new(engine: Engine, cast: Vec<Player>) -> Self {
        Self { engine, cast }
    }

    fn say(&self, language: Language, phrase: impl Into<Phrase>) -> String {
        self.engine.words().say(language, &phrase.into(), Form::Plain)
    }

    fn person(&self, language: Language, player: &Player) -> Value {
        let (child, class) = (Arg::from(player.child), Arg::from(player.class));
        let role = match player.part {
            Part::Parent => self.say(language, msg::DemoParent { child, class }),
            Part::ClassParent => self.say(language, msg::DemoClassParent { class }),
            Part::Teacher => self.say(language, msg::DemoTeacher { class }),
            Part::Director => self.say(language, msg::DemoDirector),
            Part::New => self.say(language, msg::DemoNew { child }),
        };
        let hint = player.code.as_ref().map(|_| self.say(language, msg::DemoCode));
        let name = if player.name.is_empty() { "✨" } else { player.name };
        json!({
            "slug": player.slug,
            "name": name,
            "role": role,
            "language": self.say(player.language, msg::CommonLanguageName),
            "lang": player.language.code(),
            "dir": if is_right_to_left(player.language) { "rtl" } else { "ltr" },
            "hint": hint.unwrap_or_default(),
            "code": player.code,
        })
    }

    fn next_morning(&self) -> Moment {
        let now = self.engine.clock().now();
        let time = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
        let today = now.with_timezone(&ZONE).date_naive();
        let mornings = (0..3).filter_map(|days| today.checked_add_days(Days::new(days)));
        mornings.map(|day| at(day.and_time(time), ZONE)).find(|morning| *morning > now).unwrap_or(now)
    }
}

impl Stage for DemoStage {
    fn state(&self, language: Language) -> BoxFuture<'_, Value> {
        Box::pin(async move {
            let now = self.engine.clock().now();
            let local = now.with_timezone(&ZONE);
            let words = self.engine.words();
            let day = words.write(language, &Arg::Date(local.date_naive()));
            let time = words.write(language, &Arg::Time(local.time()));
            json!({
                "now": now.to_rfc3339(),
                "clock": format!("{day}, {time}"),
                "persons": self.cast.iter().map(|player| self.person(language, player)).collect::<Vec<_>>(),
                "words": {
                    "title": self.say(language, msg::DemoTitle),
                    "hour": self.say(language, msg::DemoHour),
                    "morning": self.say(language, msg::DemoMorning),
                    "week": self.say(language, msg::DemoWeek),
                    "pick": self.say(language, msg::DemoPick),
                    "beside": self.say(language, msg::DemoBeside),
                    "close": self.say(language, msg::DemoClose),
                    "open": self.say(language, msg::DemoOpen),
                },
            })
        })
    }

    fn move_clock(&self, by: Move) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let until =
                by.span().map_or_else(|| self.next_morning(), |span| self.engine.clock().now() + span);
            if let Err(error) = self.engine.travel(until).await {
                tracing::error!(%error, "the clock did not get there");
            }
        })
    }
}
