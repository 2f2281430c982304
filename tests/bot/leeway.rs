// SPDX-License-Identifier: EUPL-1.2
//! What a teacher leaves to families: a conversation twice as long, by phone or by video instead of coming. And whom they bring.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::slot::Length;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::talk::BOOKED;
use crate::{db_test, order, post, talk};

/// The teacher's screen of what families may choose.
async fn opens(bot: &mut TestBot, teacher: &Someone) {
    bot.commands(teacher, Command::Menu).await;
    bot.taps(teacher, "👥 Class 5a").await;
    bot.taps(teacher, "🌱 Start conversations").await;
    bot.taps(teacher, "⚙️ What families may choose").await;
}

/// What happened, without the buttons: a conversation has more and more of them.
fn told(bot: &TestBot) -> String {
    let transcript = bot.transcript();
    let lines = transcript.lines().filter(|line| !line.trim_start().starts_with('['));
    lines.collect::<Vec<_>>().join("\n")
}

db_test! {
    async fn a_polish_family_takes_two_times_in_a_row_where_the_teacher_allows_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = talk::open(&mut bot, "18:00", "19:00").await;
        let ola = bot.person("Ola", "pl");
        bot.signs_up(&ola, "Emma", "Polski", 0).await;
        bot.taps(&ola, "🗣️").await;
        bot.taps(&ola, "📅").await;
        assert!(!bot.offers(&ola, "⏱️"));
        opens(&mut bot, &ruud).await;
        bot.taps(&ruud, "⬜ a conversation twice as long").await;
        let _ = bot.transcript();
        bot.taps(&ola, "↩️").await;
        bot.taps(&ola, "📅").await;
        bot.taps(&ola, "⏱️ Dłużej (30 min)").await;
        bot.restarts().await;
        bot.taps(&ola, "🕐 18:15").await;
        allow_duplicates! {
            assert_snapshot!(told(&bot), @"
            Ola taps [↩️ Wróć]
              ✎ Ola: 📅 Emma: rozmowa na początku roku (startgesprek). Który dzień Państwu pasuje?
            Ola taps [📅 poniedziałek, 14 września]
              ✎ Ola: Emma, poniedziałek, 14 września: która godzina Państwu pasuje?
                🏫 sala grupy 5a
            Ola taps [⏱️ Dłużej (30 min)]
              ✎ Ola: Emma, poniedziałek, 14 września: która godzina Państwu pasuje?
                🏫 sala grupy 5a
            (the bot restarts)
            Ola taps [🕐 18:15]
              ✎ Ola: ✅ Gotowe, termin jest zarezerwowany.
                
                🗣️ Emma: rozmowa na początku roku (startgesprek)
                📅 poniedziałek, 14 września, 18:15
                🏫 sala grupy 5a
                ⏱️ 30 min
                🧒 Dziecko przychodzi razem z Państwem.
                
                Zmienić można do: niedziela, 13 września, 18:00.
                Dzień wcześniej przypomnimy.
            ");
        }
        // Both are taken, to others and in the teacher's list.
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        let labels: Vec<_> = bot.last(&amal).buttons.into_iter().map(|(label, _)| label).collect();
        assert_eq!(labels, ["🕐 18:45", "↩️ Back"], "18:15 and 18:30 are one conversation");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "Free times: 1");
        bot.ends().await;
    }
}

db_test! {
    async fn a_longer_talk_is_moved_shortened_and_never_laid_over_another(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = talk::open(&mut bot, "18:00", "19:00").await;
        opens(&mut bot, &ruud).await;
        bot.taps(&ruud, "⬜ a conversation twice as long").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:30").await;
        talk::books(&mut bot, &amal, "Adam", "⏱️ Longer").await;
        let labels = |bot: &TestBot, who: &Someone| {
            bot.last(who).buttons.into_iter().map(|(label, _)| label).collect::<Vec<_>>()
        };
        assert_eq!(labels(&bot, &amal), ["🕐 18:00", "⏱️ Shorter (15 min)", "↩️ Back"]);
        bot.taps(&amal, "🕐 18:00").await;
        bot.says_to(&amal, "⏱️ 30 min");
        let mine = talk::of(&bot, &amal);
        let (_, block, _) = bot.button(&emine, "🔁 Another time");
        let Some(Press::Act(Action::TalkMove(hers))) = Press::decode(&block) else { panic!("{block}") };
        // Emine's would be longer only over Adam's, or past the end.
        bot.taps(&emine, "🔁 Another time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        bot.taps(&emine, "⏱️ Longer").await;
        assert_eq!(labels(&bot, &emine), ["🕐 18:30", "⏱️ Shorter (15 min)", "↩️ Back"], "her own time, and the next");
        let (_, to, _) = bot.button(&emine, "🕐 18:30");
        let Some(Press::Act(Action::TalkMoveToOf(_, block, _, Length::Two))) = Press::decode(&to) else { panic!("{to}") };
        for place in [0, 1, 3, u16::MAX] {
            bot.forges(&emine, &Press::Act(Action::TalkMoveToOf(hers, block, place, Length::Two)).encode()).await;
        }
        let apart = "SELECT COUNT(*) AS it FROM talks a JOIN talks b ON a.block_id = b.block_id AND a.id < b.id
                     WHERE a.starts_at < b.ends_at AND b.starts_at < a.ends_at";
        assert_eq!(outside::numbers(url, apart).await, [0]);
        // Shorter again: the second time is free for others.
        bot.forges(&amal, &Press::Act(Action::TalkMoveTimesAt(mine, "2026-09-14".parse().expect("a day"), 0, Length::One)).encode()).await;
        bot.taps(&amal, "🕐 18:15").await;
        assert!(!bot.last(&amal).text.contains("⏱️"));
        // Who is allowed no longer gets the usual times.
        opens(&mut bot, &ruud).await;
        bot.taps(&ruud, "✅ a conversation twice as long").await;
        bot.forges(&emine, &Press::Act(Action::TalkMoveToOf(hers, block, 2, Length::Two)).encode()).await;
        bot.says_to(&emine, "which time suits you?");
        assert_eq!(outside::numbers(url, BOOKED).await, [2]);
        assert_eq!(outside::numbers(url, apart).await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn of_many_who_tap_longer_and_usual_times_over_each_other_at_once_none_overlap(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, .. } = talk::open(&mut bot, "18:00", "19:00").await;
        opens(&mut bot, &ruud).await;
        bot.taps(&ruud, "⬜ a conversation twice as long").await;
        outside::run(url, "UPDATE codes SET uses_allowed = 100 WHERE kind = 'child'").await;
        let everybody = order::until_the_name(&mut bot, 24).await;
        talk::all_tap(&mut bot, &everybody, |who| who.name.clone()).await;
        for label in ["🗣️ Adam: conversation", "📅 Monday 14 September"] {
            talk::all_tap(&mut bot, &everybody, |_| label.to_owned()).await;
        }
        let (odd, even): (Vec<_>, Vec<_>) = everybody.iter().cloned().enumerate().partition(|(nth, _)| nth % 2 == 1);
        let odd: Vec<Someone> = odd.into_iter().map(|(_, who)| who).collect();
        talk::all_tap(&mut bot, &odd, |_| "⏱️ Longer".to_owned()).await;
        for (nth, who) in even.iter().map(|(_, who)| who).chain(&odd).enumerate() {
            let label = ["🕐 18:00", "🕐 18:15", "🕐 18:30"][nth % 3];
            bot.presses(who, label).await;
        }
        let workers = if bot.engine.db().is_shared() { 24 } else { 2 };
        order::work_at_once(&bot, workers).await;
        bot.passes(TimeDelta::minutes(1)).await;
        let apart = "SELECT COUNT(*) AS it FROM talks a JOIN talks b ON a.block_id = b.block_id AND a.id < b.id
                     WHERE a.starts_at < b.ends_at AND b.starts_at < a.ends_at";
        assert_eq!(outside::numbers(url, apart).await, [0]);
        let booked = outside::numbers(url, BOOKED).await[0];
        let heard = everybody.iter().filter(|who| bot.count(who, "it is booked") == 1).count();
        assert_eq!(usize::try_from(booked).expect("few"), heard);
        assert!((2..=4).contains(&heard), "{heard}");
        bot.ends().await;
    }
}

db_test! {
    async fn by_phone_or_online_instead_of_coming_and_with_company_and_the_teacher_sees_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = talk::open(&mut bot, "18:00", "19:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        let mine = talk::of(&bot, &amal);
        // Nothing of it is left to families so far.
        for act in [Action::TalkByPhone(mine), Action::TalkByVideo(mine)] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "This is not possible at this time");
        }
        opens(&mut bot, &ruud).await;
        bot.taps(&ruud, "⬜ by phone instead").await;
        bot.taps(&ruud, "⬜ online instead").await;
        bot.restarts().await;
        bot.says(&ruud, "meet.example").await;
        bot.says_to(&ruud, "no link I can use");
        bot.says(&ruud, "https://meet.example/5a").await;
        assert!(bot.offers(&ruud, "✅ online instead"));
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam: conversation").await;
        let _ = bot.transcript();
        bot.taps(&amal, "📞 By phone instead").await;
        bot.taps(&amal, "👥 I bring someone").await;
        bot.taps(&amal, "💬 My interpreter").await;
        bot.taps(&amal, "↩️ Back").await;
        allow_duplicates! {
            assert_snapshot!(told(&bot), @"
            Amal taps [📞 By phone instead]
              ✎ Amal: 📞 Good: school calls you at this time, on the number it has. Do you have a new number? Please tell school.
                
                🗣️ Adam: start conversation
                📅 Monday 14 September, 18:15
                📞 by phone: school calls
                
                You can change it until Sunday 13 September, 18:00.
                We remind you the day before.
            Amal taps [👥 I bring someone]
              ✎ Amal: 👥 Good, we note: somebody comes with you. The teacher sees that.
                
                Would you like to say who it is? It is up to you.
            Amal taps [💬 My interpreter]
              ✎ Amal: 👥 Good, we note: an interpreter comes with you. The teacher sees that.
            Amal taps [↩️ Back]
              ✎ Amal: 🗣️ Adam: start conversation
                📅 Monday 14 September, 18:15
                📞 by phone: school calls
                👥 With you: an interpreter
                
                You can change it until Sunday 13 September, 18:00.
                We remind you the day before.
            ");
        }
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "18:15 · Adam (Amal) · 📞 by phone: school calls\n👥 Comes along: an interpreter");
        // It keeps its time and stays by phone when it moves; then online, then at school after all.
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:45").await;
        bot.says_to(&amal, "📞 by phone: school calls");
        bot.taps(&amal, "💻 Online instead").await;
        bot.says_to(&amal, "https://meet.example/5a");
        bot.taps(&amal, "🏫 Come to school instead").await;
        bot.says_to(&amal, "🏫 classroom of 5a");
        bot.taps(&amal, "👥 Who comes along").await;
        bot.taps(&amal, "🙂 Nobody else").await;
        assert!(bot.offers(&amal, "👥 I bring someone"));
        // From six the evening before the teacher's list stands; who comes along may be said.
        bot.until("2026-09-13T16:00:00Z").await;
        bot.forges(&amal, &Press::Act(Action::TalkByPhone(mine)).encode()).await;
        bot.says_to(&amal, "It is too late to change this here");
        bot.taps(&amal, "👥 I bring someone").await;
        bot.says_to(&amal, "somebody comes with you");
        bot.ends().await;
    }
}
