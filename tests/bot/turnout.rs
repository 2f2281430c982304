// SPDX-License-Identifier: EUPL-1.2
//! How many families of a round came: the teacher reads it first, the director two days later and of the school alone.

use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{block, db_test, post, round, talk};

db_test! {
    async fn teachers_read_the_figures_of_their_class_and_two_days_later_the_director_those_of_the_school(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        let id = round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:00").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📊 Figures").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ruud).text, @"
            📊 🌱 Start conversations · 5a
            👧 Invited: 4 · with a time: 2
            ");
        }
        bot.forges(&ingrid, &Press::Act(Action::Turnout(id)).encode()).await;
        bot.says_to(&ingrid, "You can see those of the school from Wednesday 30 September");
        bot.forges(&ingrid, &Press::Act(Action::TurnoutOf(id, bot.school.classes["5a"])).encode()).await;
        bot.says_to(&ingrid, "cannot open that here");
        let _ = bot.transcript();
        bot.until("2026-09-28T12:59:00Z").await;
        assert_eq!((bot.count(&ruud, "📊 🌱"), bot.count(&ingrid, "📊 🌱")), (1, 0));
        bot.until("2026-09-28T13:05:00Z").await;
        assert_eq!((bot.count(&ruud, "📊 🌱"), bot.count(&ingrid, "📊 🌱")), (2, 0));
        bot.restarts().await;
        // Adam's family came, Lina's could not.
        outside::run(url, "UPDATE talks SET outcome = CASE WHEN child_id = (SELECT id FROM children WHERE first_name = 'Adam') THEN 'came' ELSE 'missed' END").await;
        bot.until("2026-09-30T13:05:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            📊 🌱 Start conversations · the whole school
            👧 Invited: 5 · with a time: 2
            ✅ Talked with, also by phone or online: 1, that is 20 of 100
            🏁 The mark for a school at level is above 80 of 100.
            ");
        }
        assert_eq!((bot.count(&ruud, "📊 🌱"), bot.count(&ingrid, "📊 🌱")), (2, 1));
        bot.ends().await;
    }
}

db_test! {
    async fn a_child_whose_talk_was_missed_and_chosen_anew_counts_once_and_came(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        let id = round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        bot.taps(&ruud, "↩️ Back").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Thursday 17 September", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        let figures = |bot: &TestBot| bot.last(&ruud).text.lines().skip(1).collect::<Vec<_>>().join("\n");
        let shown = async |bot: &mut TestBot| {
            bot.forges(&ingrid, &Press::Act(Action::Round(id)).encode()).await;
            bot.forges(&ruud, &Press::Act(Action::TurnoutOf(id, bot.school.classes["5a"])).encode()).await;
        };
        // The family is not there, and chooses another day.
        bot.until("2026-09-14T16:40:00Z").await;
        block::opens_talk(&mut bot, &ruud, "5a", "18:15").await;
        bot.taps(&ruud, "👋 Not there").await;
        bot.until("2026-09-15T13:20:00Z").await;
        shown(&mut bot).await;
        assert!(figures(&bot).starts_with("👧 Invited: 4 · with a time: 1\n✅ Talked with, also by phone or online: 0"));
        bot.taps(&amal, "🕐").await;
        bot.taps(&amal, "📅 Thursday 17 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        shown(&mut bot).await;
        assert!(figures(&bot).starts_with("👧 Invited: 4 · with a time: 1"), "{}", figures(&bot));
        bot.says_to(&ingrid, "children with a time: 1");
        // This time they come: the child came, whatever was before.
        bot.until("2026-09-17T16:20:00Z").await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Thursday 17 September").await;
        bot.taps(&ruud, "🕘 18:00").await;
        bot.taps(&ruud, "✅ Came").await;
        bot.restarts().await;
        shown(&mut bot).await;
        assert_eq!(
            figures(&bot),
            "👧 Invited: 4 · with a time: 1\n✅ Talked with, also by phone or online: 1, that is 25 of 100\n\
             🏁 The mark for a school at level is above 80 of 100."
        );
        bot.says_to(&ingrid, "children with a time: 1");
        bot.ends().await;
    }
}

db_test! {
    async fn languages_of_ten_children_are_shown_and_smaller_ones_together(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        let id = round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        // Twelve more children in Arabic, and eleven of whom no language is known.
        let sqlite = url.starts_with("sqlite");
        for number in 0..23 {
            let id = format!("01234567-0000-7000-8000-{number:012}");
            let me = if sqlite { format!("X'{}'", id.replace('-', "")) } else { format!("'{id}'") };
            let language = if number < 12 { "'ar'" } else { "NULL" };
            outside::run(url, &format!(
                "INSERT INTO children (id, school_id, first_name, home_language, made_at)
                 VALUES ({me}, (SELECT id FROM schools), 'x{number}', {language}, '2026-09-01T08:00:00+00:00');
                 INSERT INTO enrolments (child_id, year, class_id, year_level)
                 VALUES ({me}, 2026, (SELECT id FROM classes WHERE name = '6a'), 6)"
            )).await;
        }
        bot.until("2026-09-30T13:05:00Z").await;
        bot.forges(&ingrid, &Press::Act(Action::Turnout(id)).encode()).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            📊 🌱 Start conversations · the whole school
            👧 Invited: 28 · with a time: 1

            By the language that families read:
            العربية: with a time 0 of 12
            Other languages, or not known: with a time 1 of 16
            ");
        }
        bot.ends().await;
    }
}
