// SPDX-License-Identifier: EUPL-1.2
//! Conversations on request: a family or a teacher asks, the other side proposes times, one tap chooses.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::RequestId;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::talk::BOOKED;
use crate::{block, db_test, post, round};

const OPEN: &str = "SELECT COUNT(*) AS it FROM requests WHERE state = 'open'";

/// A parent of one child asks how it is going, for this week and by phone, up to words of their own.
async fn asks(bot: &mut TestBot, parent: &Someone, who: &str, soon: &str) {
    bot.commands(parent, Command::Menu).await;
    bot.taps(parent, "💬 I would like to talk").await;
    bot.taps(parent, who).await;
    bot.taps(parent, "👫 Friends").await;
    bot.taps(parent, soon).await;
    bot.taps(parent, "📞 By phone").await;
}

/// The request on somebody's screen.
fn of(bot: &TestBot, who: &Someone) -> RequestId {
    let (_, data, _) = bot.button(who, "🚫 Withdraw");
    match Press::decode(&data) {
        Some(Press::Act(Action::RequestWithdraw(request))) => request,
        other => panic!("{other:?}"),
    }
}

/// A request that a parent made, and its id.
pub async fn made(bot: &mut TestBot, parent: &Someone) -> RequestId {
    asks(bot, parent, "👤", "🌿").await;
    bot.taps(parent, "➡️ Send without words").await;
    of(bot, parent)
}

/// A teacher proposes times to a family whose request is on the screen.
async fn proposes(bot: &mut TestBot, teacher: &Someone, day: &str, from: &str, until: &str) {
    bot.taps(teacher, "🕐 Propose times").await;
    if !bot.last(teacher).buttons.iter().any(|(label, _)| label.contains("📅")) {
        bot.taps(teacher, "➕ Add times").await;
    }
    block::tells(bot, teacher, day, from, until).await;
}

db_test! {
    async fn a_parent_asks_the_teacher_proposes_times_and_one_tap_chooses(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = Box::pin(post::cast(&mut bot)).await;
        let ingrid = round::director(&mut bot).await;
        let _ = bot.transcript();
        asks(&mut bot, &amal, "👤 I would like to", "🔔 This week").await;
        bot.restarts().await;
        bot.says(&amal, "She plays alone <b>every</b> day").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal uses Menu
              → Amal: Hello Amal! What do you want to do?
                  [✉️ Message to 5a] [👥 Class 5a] / [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            Amal taps [💬 I would like to talk]
              ✎ Amal: 💬 Who would like to talk with the teacher of Adam?
                  [👤 I would like to] / [🧒 Adam] / [↩️ Back]
            Amal taps [👤 I would like to]
              ✎ Amal: 💬 Adam: what is it about?
                  [🌱 How it is going] / [📚 Learning] / [👫 Friends] / [🙂 Happiness and behaviour] / [🏠 The situation at home] / [❗ Something happened] / [💭 Something else] / [↩️ Back]
            Amal taps [👫 Friends]
              ✎ Amal: 📅 How soon?
                  [🔔 This week] / [📅 Within two weeks] / [🌿 No hurry] / [↩️ Back]
            Amal taps [🔔 This week]
              ✎ Amal: How would you like to talk?
                  [🏫 At school] / [📞 By phone] / [💻 Online] / [↩️ Back]
            Amal taps [📞 By phone]
              ✎ Amal: ✍️ Would you like to write something about it, in your own language? Only the teachers of 5a read it, not at once. In danger: call 112.
                  [➡️ Send without words] / [↩️ Back]
            (the bot restarts)
            Amal writes: She plays alone <b>every</b> day
              → Amal: ✅ Sent. You get a message as soon as there are times.
                
                💬 Adam: 👫 Friends
                🔔 This week
                📞 By phone
                “She plays alone <b>every</b> day”
                
                ⏳ The teachers of 5a look for times.
                  [🚫 Withdraw the request] / [☰ Menu]
              → Ruud: 💬 Adam · 👫 Friends · Amal would like to talk with you.
                🔔 This week
                  [💬 Adam]
            ");
        }
        let request = of(&bot, &amal);
        // The teachers of the class alone read the words: not the director, nor another parent.
        for who in [&ingrid, &emine] {
            for act in [Action::Request(request), Action::RequestTimes(request), Action::RequestWithdraw(request)] {
                bot.forges(who, &Press::Act(act).encode()).await;
                bot.says_to(who, "cannot open that here");
            }
        }
        bot.says_to(&ruud, "💬 Adam · 👫 Friends · Amal would like to talk with you.\n🔔 This week");
        bot.taps(&ruud, "💬 Adam").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ruud).text, @"
            💬 Adam · 👫 Friends · Amal would like to talk with you.
            🔔 This week
            📞 By phone
            “She plays alone <b>every</b> day”

            ⏳ The teachers of 5a look for times.
            ");
        }
        proposes(&mut bot, &ruud, "Wednesday 2 September", "15:00", "16:00").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Thursday 3 September", "12:00", "12:30").await;
        assert_eq!(bot.count(&amal, "These times are possible"), 0, "all of them together");
        let _ = bot.transcript();
        bot.passes(TimeDelta::minutes(6)).await;
        bot.restarts().await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
              → Amal: ✋ You asked for a conversation. These times are possible.
                💬 Adam: 👫 Friends
                Tap the time that suits you.
                  [📅 Wednesday 2 September] / [🕐 15:00] [🕐 15:20] [🕐 15:40] / [📅 Thursday 3 September] / [🕐 12:00] / [🕐 Choose a time] / [🔁 Other times, please]
            (the bot restarts)
            ");
        }
        bot.taps(&amal, "🕐 15:20").await;
        bot.says_to(&amal, "🗣️ Adam: conversation\n📅 Wednesday 2 September, 15:20");
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        bot.until("2026-09-01T13:05:00Z").await;
        assert_eq!(bot.count(&ruud, "✅ Adam: the family has chosen Wednesday 2 September, 15:20."), 1);
        bot.until("2026-09-01T15:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 1);
        // In time nothing is left to end, and the words stay with the talk.
        bot.passes(TimeDelta::days(40)).await;
        assert_eq!(bot.count(&amal, "No time was found"), 0);
        assert_eq!(outside::numbers(url, OPEN).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_child_asks_through_the_parent_and_the_family_asks_for_other_times(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
        asks(&mut bot, &amal, "🧒 Adam", "📅 Within two weeks").await;
        bot.taps(&amal, "➡️ Send without words").await;
        assert_eq!(bot.count(&ruud, "Friends"), 0, "in the bundle of the day");
        bot.until("2026-09-01T13:05:00Z").await;
        bot.says_to(&ruud, "💬 5a: 1 family asks for a conversation");
        bot.taps(&ruud, "💬 Adam").await;
        bot.says_to(&ruud, "Adam would like to talk with you, together with Amal");
        proposes(&mut bot, &ruud, "Thursday 3 September", "15:00", "15:30").await;
        bot.passes(TimeDelta::minutes(6)).await;
        bot.taps(&amal, "🔁 Other times, please").await;
        bot.says_to(&amal, "We ask the teachers of 5a for other times");
        bot.restarts().await;
        bot.until("2026-09-02T13:05:00Z").await;
        bot.says_to(&ruud, "💬 5a: 1 family asks for a conversation");
        bot.taps(&ruud, "💬 Adam").await;
        bot.says_to(&ruud, "🔁 The family asks for other times");
        proposes(&mut bot, &ruud, "Monday 7 September", "18:00", "19:00").await;
        bot.passes(TimeDelta::minutes(6)).await;
        assert_eq!(bot.count(&amal, "These times are possible"), 1, "the first gave place to the answer");
        bot.taps(&amal, "🕐 18:40").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        // Cancelled, it can be chosen anew; the teacher calls it off and the family chooses another.
        bot.taps(&amal, "🚫 Cancel").await;
        bot.taps(&amal, "🚫 Yes").await;
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 7 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        bot.passes(TimeDelta::days(30)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_asks_a_family_and_each_household_of_the_child_may_choose(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = Box::pin(post::cast(&mut bot)).await;
        let karim = bot.person("Karim", "ar");
        bot.signs_up(&karim, "Adam", "العربية", 1).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "💬 Talk with a family").await;
        bot.says_to(&ruud, "Nobody is waiting");
        bot.taps(&ruud, "➕ Ask a family").await;
        bot.taps(&ruud, "🧒 Adam").await;
        bot.taps(&ruud, "🙂 Happiness and behaviour").await;
        block::tells(&mut bot, &ruud, "Thursday 3 September", "18:00", "19:00").await;
        bot.passes(TimeDelta::minutes(6)).await;
        bot.says_to(&amal, "✋ Ruud would like to talk with you.\n💬 Adam: 🙂 Happiness and behaviour");
        bot.says_to(&karim, "✋ طلب لقاء معكم من Ruud.");
        assert_eq!(bot.count(&emine, "would like to talk with you"), 0);
        bot.taps(&amal, "🕐 18:00").await;
        bot.taps(&karim, "🕐 18:20").await;
        assert_eq!(outside::numbers(url, BOOKED).await, [2]);
        assert!(!bot.reads(&karim).contains("Amal") && !bot.reads(&amal).contains("Karim"));
        // Whom the round is not for is refused like one of nothing.
        let (_, data, _) = bot.button(&amal, "🔁 Another time");
        bot.forges(&emine, &data).await;
        bot.says_to(&emine, "cannot open that here");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "💬 Talk with a family").await;
        bot.taps(&ruud, "✅ Adam").await;
        bot.taps(&ruud, "📋 Thursday 3 September").await;
        bot.says_to(&ruud, "18:00 · Adam (Amal)");
        bot.passes(TimeDelta::days(30)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn one_request_at_a_time_that_can_be_withdrawn_and_the_other_household_learns_nothing(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Adam", "English", 1).await;
        let request = made(&mut bot, &amal).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "💬 I would like to talk").await;
        assert!(bot.offers(&amal, "⏳ 👫 Friends"));
        bot.taps(&amal, "👤").await;
        bot.says_to(&amal, "You have asked for this already");
        assert_eq!(outside::numbers(url, OPEN).await, [1]);
        for act in [Action::Request(request), Action::RequestWithdraw(request), Action::RequestOther(request)] {
            bot.forges(&karim, &Press::Act(act).encode()).await;
            bot.says_to(&karim, "cannot open that here");
        }
        bot.commands(&karim, Command::Menu).await;
        bot.taps(&karim, "💬 I would like to talk").await;
        assert!(!bot.reads(&karim).contains("Friends"));
        // Before there are times there is nothing to ask for again.
        bot.forges(&amal, &Press::Act(Action::RequestOther(request)).encode()).await;
        bot.says_to(&amal, "⏳ The teachers of 5a look for times");
        bot.forges(&ruud, &Press::Act(Action::RequestWithdraw(request)).encode()).await;
        bot.says_to(&ruud, "cannot open that here");
        bot.forges(&ruud, &Press::Act(Action::Request(request)).encode()).await;
        proposes(&mut bot, &ruud, "Thursday 3 September", "18:00", "19:00").await;
        bot.passes(TimeDelta::minutes(6)).await;
        let (_, take, _) = bot.button(&amal, "🕐 18:00");
        bot.forges(&amal, &Press::Act(Action::RequestWithdraw(request)).encode()).await;
        bot.says_to(&amal, "The request is withdrawn");
        bot.forges(&amal, &take).await;
        bot.says_to(&amal, "This request is closed");
        assert_eq!((outside::numbers(url, OPEN).await, outside::numbers(url, BOOKED).await), (vec![0], vec![0]));
        bot.passes(TimeDelta::days(50)).await;
        assert_eq!(bot.count(&amal, "No time was found"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn duo_colleagues_share_what_is_asked_and_who_is_not_there_is_to_be_called(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let request = made(&mut bot, &amal).await;
        bot.forges(&bart, &Press::Act(Action::Request(request)).encode()).await;
        bot.says_to(&bart, "cannot open that here");
        bot.teaches_too(&bart, "5a").await;
        // Both look at it; the second finds the times of the first.
        for who in [&ruud, &bart] {
            bot.commands(who, Command::Menu).await;
            bot.taps(who, "👥 Class 5a").await;
            bot.taps(who, "💬 Talk with a family").await;
            bot.taps(who, "💬 Adam").await;
        }
        proposes(&mut bot, &ruud, "Thursday 3 September", "15:00", "15:30").await;
        proposes(&mut bot, &bart, "Friday 4 September", "15:00", "15:30").await;
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM rounds").await, [1]);
        bot.passes(TimeDelta::minutes(6)).await;
        assert!(bot.offers(&amal, "📅 Thursday 3 September") && bot.offers(&amal, "📅 Friday 4 September"));
        // Emma's family has not signed up.
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "💬 Talk with a family").await;
        bot.taps(&ruud, "➕ Ask a family").await;
        bot.taps(&ruud, "🧒 Emma").await;
        bot.taps(&ruud, "📚 Learning").await;
        bot.says_to(&ruud, "I cannot reach the family of Emma here. Please call them.");
        assert_eq!(outside::numbers(url, OPEN).await, [1]);
        bot.passes(TimeDelta::days(30)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_request_without_an_answer_ends_kindly_and_its_words_are_forgotten(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
        asks(&mut bot, &amal, "👤", "🔔 This week").await;
        bot.says(&amal, "Secret words").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🗂️").await;
        bot.says_to(&amal, "Secret words");
        bot.until("2026-09-08T08:00:00Z").await;
        assert_eq!(bot.count(&ruud, "1 family asks for a conversation"), 3, "in three bundles at most");
        bot.until("2026-09-15T07:00:00Z").await;
        assert_eq!(bot.count(&amal, "No time was found"), 0);
        bot.until("2026-09-15T09:00:00Z").await;
        bot.says_to(&amal, "No time was found for the conversation about Adam. Sorry.");
        let words = "SELECT COUNT(*) AS it FROM requests WHERE body IS NOT NULL OR state <> 'lapsed'";
        assert_eq!(outside::numbers(url, words).await, [0]);
        bot.taps(&ruud, "💬 Adam").await;
        bot.says_to(&ruud, "This request is closed");
        bot.taps(&amal, "💬 Ask again").await;
        bot.says_to(&amal, "Who would like to talk");
        bot.ends().await;
    }
}

db_test! {
    async fn a_family_that_taps_a_time_a_teacher_took_back_reads_so(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = Box::pin(post::cast(&mut bot)).await;
        let karim = bot.person("Karim", "ar");
        bot.signs_up(&karim, "Adam", "العربية", 1).await;
        bot.commands(&ruud, Command::Menu).await;
        let asks = ["👥 Class 5a", "💬 Talk with a family", "➕ Ask a family", "🧒 Adam", "📚 Learning"];
        round::all_taps(&mut bot, &ruud, &asks).await;
        block::tells(&mut bot, &ruud, "Thursday 3 September", "18:00", "19:00").await;
        bot.passes(TimeDelta::minutes(6)).await;
        bot.commands(&ruud, Command::Menu).await;
        let takes_back = ["👥 Class 5a", "💬 Talk with a family", "💬 Adam", "🚫 Withdraw"];
        round::all_taps(&mut bot, &ruud, &takes_back).await;
        bot.restarts().await;
        let (_, time, _) = bot.button(&amal, "🕐 18:20");
        for label in ["🕐 18:20", "📅", "🕐 Choose a time", "🔁 Other times"] {
            let button = bot.button(&amal, label).1;
            bot.forges(&amal, &button).await;
            bot.says_to(&amal, "👋 The teacher has taken back this request about Adam.");
            assert!(bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("☰ Menu")));
        }
        bot.taps(&karim, "🕐 18:00").await;
        bot.says_to(&karim, "👋 سُحب هذا الطلب بشأن Adam");
        bot.forges(&emine, &time).await;
        bot.says_to(&emine, "cannot open that here");
        assert_eq!(outside::numbers(url, BOOKED).await, [0]);
        bot.passes(TimeDelta::days(30)).await;
        bot.ends().await;
    }
}
