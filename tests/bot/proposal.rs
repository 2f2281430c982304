// SPDX-License-Identifier: EUPL-1.2
//! Another time: the family is asked and keeps what it has until it says yes; of two, until both do.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::ProposalId;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, order, post, round, talk};

const AT: &str = "SELECT CAST(COUNT(*) AS BIGINT) AS it FROM talks WHERE state = 'booked'";

/// The proposal on a parent's screen.
fn of(bot: &TestBot, parent: &Someone) -> ProposalId {
    let (_, data, _) = bot.button(parent, "👍 It suits");
    match Press::decode(&data) {
        Some(Press::Act(Action::ProposalYes(proposal))) => proposal,
        other => panic!("{other:?}"),
    }
}

/// The teacher looks for another time for a talk on the first day of the round.
async fn looks_for(bot: &mut TestBot, teacher: &Someone, class: &str, talk: &str, time: &str) {
    block::opens(bot, teacher, class).await;
    bot.taps(teacher, "📋 Monday 14 September").await;
    bot.taps(teacher, &format!("🕘 {}", talk.replace(' ', " · "))).await;
    bot.taps(teacher, "🔁 Another time").await;
    bot.taps(teacher, "📅 Monday 14 September").await;
    bot.taps(teacher, time).await;
}

/// A family is asked for seven in the evening of the first day.
pub async fn asks_for_another_time(
    bot: &mut TestBot,
    teacher: &Someone,
    class: &str,
    talk: &str,
    parent: &Someone,
) -> ProposalId {
    looks_for(bot, teacher, class, talk, "🕐 19:00").await;
    bot.taps(teacher, "❓ Ask the family").await;
    of(bot, parent)
}

/// Adam at 18:00 and Lina at 18:15 with Ruud, on the first day.
async fn booked(bot: &mut TestBot) -> post::Cast {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &cast.ruud, "5a", "18:00", "20:00").await;
    talk::books(bot, &cast.amal, "Adam", "🕐 18:00").await;
    talk::books(bot, &cast.emine, "Lina", "🕐 18:15").await;
    let _ = bot.transcript();
    cast
}

/// The list of the first day.
async fn list(bot: &mut TestBot, teacher: &Someone) -> String {
    block::opens(bot, teacher, "5a").await;
    bot.taps(teacher, "📋 Monday 14 September").await;
    bot.last(teacher).text
}

db_test! {
    async fn a_family_keeps_its_time_until_it_says_yes_and_the_other_is_held_meanwhile(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = booked(&mut bot).await;
        let asked = asks_for_another_time(&mut bot, &ruud, "5a", "18:00 Adam", &amal).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            ❓ Adam: start conversation
            You have Monday 14 September, 18:00. The teacher would like another time: Monday 14 September, 19:00, 🏫 classroom of 5a. Does it suit you? Until you say yes, your time stays.
            ");
        }
        assert!(list(&mut bot, &ruud).await.contains("❓ Adam: asked for Monday 14 September, 19:00"));
        // Nobody else gets what is held, and nobody else answers.
        bot.taps(&emine, "🔁 Another time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        assert!(!bot.last(&emine).buttons.iter().any(|(label, _)| label.contains("19:00")));
        for act in [Action::ProposalYes(asked), Action::ProposalNo(asked), Action::ProposalEnd(asked)] {
            bot.forges(&emine, &Press::Act(act).encode()).await;
            bot.says_to(&emine, "cannot open that here");
        }
        bot.restarts().await;
        bot.taps(&amal, "👍 It suits").await;
        bot.says_to(&amal, "Monday 14 September, 19:00");
        let shown = list(&mut bot, &ruud).await;
        assert!(shown.contains("19:00 · Adam (Amal)") && !shown.contains("18:00 · Adam"), "{shown}");
        // A second tap, and a no after the yes, change nothing.
        for act in [Action::ProposalYes(asked), Action::ProposalNo(asked)] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "Monday 14 September, 19:00");
        }
        // Ruud reads it with the bundle of the day, and she is reminded of the new time alone.
        bot.until("2026-09-01T13:05:00Z").await;
        bot.says_to(&ruud, "answers about another time for a conversation: 1");
        bot.until("2026-09-14T10:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 1);
        bot.forges(&amal, &Press::Act(Action::ProposalEnd(asked)).encode()).await;
        bot.says_to(&amal, "cannot open that here");
        bot.ends().await;
    }
}

db_test! {
    async fn what_does_not_suit_or_is_not_answered_leaves_all_as_it_was(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = booked(&mut bot).await;
        asks_for_another_time(&mut bot, &ruud, "5a", "18:00 Adam", &amal).await;
        bot.taps(&amal, "👎 It does not suit").await;
        bot.says_to(&amal, "Your time for Adam stays");
        bot.says_to(&amal, "Monday 14 September, 18:00");
        assert!(list(&mut bot, &ruud).await.contains("👎 Adam: Monday 14 September, 19:00 does not suit"));
        // Emine does not answer: after two days the time is free again.
        let asked = asks_for_another_time(&mut bot, &ruud, "5a", "18:15 Lina", &emine).await;
        bot.until("2026-09-03T12:00:00Z").await;
        bot.forges(&emine, &Press::Act(Action::ProposalYes(asked)).encode()).await;
        bot.says_to(&emine, "This question is over");
        bot.says_to(&emine, "Monday 14 September, 18:15");
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 19:00").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        // What the family changes itself ends the question; and a teacher takes one back.
        let asked = asks_for_another_time_at(&mut bot, &ruud, "18:15 Lina", "🕐 19:15", &emine).await;
        bot.taps(&ruud, "🕘 18:15 · Lina").await;
        bot.taps(&ruud, "🔁 Another time").await;
        bot.taps(&ruud, "↩️ Take the question back").await;
        bot.says_to(&ruud, "I do not ask any more");
        bot.forges(&emine, &Press::Act(Action::ProposalYes(asked)).encode()).await;
        bot.says_to(&emine, "This question is over");
        let asked = asks_for_another_time_at(&mut bot, &ruud, "18:15 Lina", "🕐 19:30", &emine).await;
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "🗣️ Lina").await;
        bot.taps(&emine, "🔁 Another time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        bot.taps(&emine, "🕐 18:45").await;
        bot.forges(&emine, &Press::Act(Action::ProposalYes(asked)).encode()).await;
        bot.says_to(&emine, "Monday 14 September, 18:45");
        bot.ends().await;
    }
}

async fn asks_for_another_time_at(
    bot: &mut TestBot,
    teacher: &Someone,
    talk: &str,
    time: &str,
    parent: &Someone,
) -> ProposalId {
    looks_for(bot, teacher, "5a", talk, time).await;
    bot.taps(teacher, "❓ Ask the family").await;
    of(bot, parent)
}

db_test! {
    async fn what_was_agreed_by_phone_is_moved_at_once_and_read_in_the_familys_language(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, olha, .. } = booked(&mut bot).await;
        bot.commands(&olha, Command::Menu).await;
        bot.taps(&olha, "🗣️ Zofia").await;
        bot.taps(&olha, "📅 maandag 14 september").await;
        bot.taps(&olha, "🕐 18:30").await;
        // The evening before nobody is asked any more: only what is agreed moves.
        bot.until("2026-09-13T16:30:00Z").await;
        looks_for(&mut bot, &ruud, "5a", "18:30 Zofia", "🕐 19:30").await;
        assert!(!bot.offers(&ruud, "❓ Ask the family"));
        bot.restarts().await;
        bot.taps(&ruud, "📞 It is agreed").await;
        bot.says_to(&ruud, "✅ Zofia: Monday 14 September, 19:30");
        assert_eq!(bot.count(&olha, "School heeft deze tijd voor u genoteerd"), 1);
        bot.says_to(&olha, "maandag 14 september, 19:30");
        assert_eq!(outside::numbers(url, AT).await, [3]);
        bot.ends().await;
    }
}

/// The teacher asks two families to change their times.
async fn swaps(bot: &mut TestBot, teacher: &Someone, one: &str, other: &str) {
    block::opens(bot, teacher, "5a").await;
    bot.taps(teacher, "📋 Monday 14 September").await;
    bot.taps(teacher, &format!("🕘 {}", one.replace(' ', " · "))).await;
    bot.taps(teacher, "🔁 Another time").await;
    bot.taps(teacher, "🔀 Change with another family").await;
    bot.taps(teacher, &format!("🔀 {other}")).await;
}

db_test! {
    async fn two_families_change_their_times_only_when_both_said_yes(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = booked(&mut bot).await;
        swaps(&mut bot, &ruud, "18:00 Adam", "18:15 Lina").await;
        bot.says_to(&ruud, "I have asked the families of Adam and Lina");
        for (who, other) in [(&amal, "Lina"), (&emine, "Adam")] {
            bot.says_to(who, "You would help another family");
            assert!(!bot.last(who).text.contains(other), "nobody learns of the other");
        }
        bot.taps(&amal, "👍 It suits").await;
        bot.says_to(&amal, "The other family is asked too");
        bot.says_to(&amal, "Monday 14 September, 18:00");
        assert!(list(&mut bot, &ruud).await.contains("18:00 · Adam"));
        bot.restarts().await;
        bot.taps(&emine, "👍 It suits").await;
        bot.says_to(&emine, "Monday 14 September, 18:00");
        assert_eq!(bot.count(&amal, "✅ Thank you. This is the new time"), 1);
        bot.says_to(&amal, "Monday 14 September, 18:15");
        let shown = list(&mut bot, &ruud).await;
        assert!(shown.contains("18:00 · Lina (Emine)") && shown.contains("18:15 · Adam (Amal)"), "{shown}");
        bot.ends().await;
    }
}

db_test! {
    async fn one_no_keeps_both_times_and_who_said_yes_reads_that(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = booked(&mut bot).await;
        swaps(&mut bot, &ruud, "18:00 Adam", "18:15 Lina").await;
        let hers = of(&bot, &emine);
        bot.taps(&amal, "👍 It suits").await;
        bot.taps(&emine, "👎 It does not suit").await;
        bot.says_to(&emine, "Your time for Lina stays");
        assert_eq!(bot.count(&amal, "👀 It stays as it was"), 1);
        bot.forges(&emine, &Press::Act(Action::ProposalYes(hers)).encode()).await;
        bot.says_to(&emine, "This question is over");
        let shown = list(&mut bot, &ruud).await;
        assert!(shown.contains("18:00 · Adam") && shown.contains("18:15 · Lina"), "{shown}");
        // Nobody answers in time: the same.
        swaps(&mut bot, &ruud, "18:00 Adam", "18:15 Lina").await;
        bot.taps(&amal, "👍 It suits").await;
        bot.passes(TimeDelta::days(3)).await;
        assert_eq!(bot.count(&amal, "👀 It stays as it was"), 2);
        bot.ends().await;
    }
}

db_test! {
    async fn two_who_say_yes_at_once_change_once(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = booked(&mut bot).await;
        swaps(&mut bot, &ruud, "18:00 Adam", "18:15 Lina").await;
        for who in [&amal, &emine] {
            bot.presses(who, "👍 It suits").await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(outside::numbers(url, AT).await, [2]);
        let done = "SELECT COUNT(*) AS it FROM proposals WHERE state = 'done'";
        assert_eq!(outside::numbers(url, done).await, [2]);
        let shown = list(&mut bot, &ruud).await;
        assert!(shown.contains("18:00 · Lina") && shown.contains("18:15 · Adam"), "{shown}");
        bot.ends().await;
    }
}
