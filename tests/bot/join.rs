// SPDX-License-Identifier: EUPL-1.2
//! The poster of a class, and a closed child: the teacher says yes or no.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::code::Code;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

async fn poster(bot: &mut TestBot, teacher: &Someone) -> String {
    bot.commands(teacher, Command::Menu).await;
    bot.taps(teacher, "👥 Class 5a").await;
    bot.taps(teacher, "🖼️").await;
    let text = bot.last(teacher).text;
    text.lines().find(|line| Code::read(line).is_ok()).expect("a code").to_owned()
}

async fn asks(bot: &mut TestBot, name: &str, child: &str, code: &str) -> Someone {
    asks_as(bot, name, "👩", child, code).await
}

async fn asks_as(bot: &mut TestBot, name: &str, relation: &str, child: &str, code: &str) -> Someone {
    let who = bot.person(name, "en");
    bot.opens(&who, code).await;
    bot.taps(&who, "English").await;
    bot.taps(&who, "👍").await;
    bot.says(&who, child).await;
    bot.taps(&who, relation).await;
    bot.taps(&who, name).await;
    bot.says_to(&who, "must say yes first");
    who
}

db_test! {
    async fn a_poster_asks_the_teacher_who_says_yes_to_one_and_no_to_another(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let code = poster(&mut bot, &ruud).await;
        assert_eq!(poster(&mut bot, &ruud).await, code, "one poster, one code");
        let amal = asks(&mut bot, "Amal", "Adaam", &code).await;
        let eve = asks(&mut bot, "Eve", "Lina", &code).await;
        let _ = bot.transcript();
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "🙋 Amal").await;
        bot.taps(&ruud, "Adam").await;
        bot.taps(&ruud, "✅ Yes").await;
        bot.passes(TimeDelta::seconds(3)).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "🙋 Eve").await;
        bot.taps(&ruud, "❌").await;
        bot.passes(TimeDelta::seconds(3)).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud uses Menu
              → Ruud: Hello Ruud! What do you want to do?
                  [✉️ Message to 5a] [👥 Class 5a] / [🙋 Amal] / [🙋 Eve] / [☀️ Today] [🗓️ My working days] / [📚 Our words] / [⚙️ Settings]
            Ruud taps [🙋 Amal]
              ✎ Ruud: 🙋 Amal asks to join 5a
                and writes: 👩 Mother of Adaam.
                Which child is it?
                  [Adam] [Emma] / [Lina] [Zofia] / [❌ No] / [↩️ Back]
            Ruud taps [Adam]
              ✎ Ruud: ✅ Amal belongs to Adam? Written as: 👩 Mother.
                  [✅ Yes, that is right] / [↩️ Back]
            Ruud taps [✅ Yes, that is right]
              ✎ Ruud: ✅ Amal is connected to Adam.
                  [↩️ Back]
              → Amal: ✅ Done! You now get the messages about Adaam.
                
                📨 What comes: news from the class and messages from school, in your language. Not between 20:00 and 07:30.
                  [☰ Menu]
            Ruud uses Menu
              → Ruud: Hello Ruud! What do you want to do?
                  [✉️ Message to 5a] [👥 Class 5a] / [🙋 Eve] / [☀️ Today] [🗓️ My working days] / [📚 Our words] / [⚙️ Settings]
            Ruud taps [🙋 Eve]
              ✎ Ruud: 🙋 Eve asks to join 5a
                and writes: 👩 Mother of Lina.
                Which child is it?
                  [Lina] [Adam] / [Emma] [Zofia] / [❌ No] / [↩️ Back]
            Ruud taps [❌ No]
              ✎ Ruud: 👥 Class 5a
                
                Messages arrive for 1 of 4 children.
                  [🆕 1 new parent] / [💬 Talk with a family] / [📭 Not reached (3)] / [📱 Sign up side by side] / [📷 Photo permission] / [🤝 Class parents] [🖼️ Poster] / [✉️ Message to 5a] / [↩️ Back]
              → Eve: The teacher could not connect you with Lina. Please speak to the teacher at school. A letter with a code always works.
                  [☰ Menu]
            ");
        }
        bot.says_to(&amal, "Done! You now get the messages about Adaam");
        bot.says_to(&eve, "could not connect you");
        // What was decided is decided.
        bot.commands(&ruud, Command::Menu).await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("🙋")));
        bot.ends().await;
    }
}

db_test! {
    async fn a_stopped_poster_works_no_more_and_a_new_one_has_another_code(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let code = poster(&mut bot, &ruud).await;
        bot.taps(&ruud, "🚫 Stop this poster").await;
        let eve = bot.person("Eve", "en");
        bot.opens(&eve, &code).await;
        bot.taps(&eve, "English").await;
        bot.says_to(&eve, "no longer valid");
        assert_ne!(poster(&mut bot, &ruud).await, code);
        bot.ends().await;
    }
}

db_test! {
    async fn an_answer_at_night_comes_after_quiet_hours(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let code = poster(&mut bot, &ruud).await;
        let amal = asks(&mut bot, "Amal", "Adam", &code).await;
        bot.until("2026-09-01T19:00:00Z").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "🙋 Amal").await;
        bot.taps(&ruud, "Adam").await;
        bot.taps(&ruud, "✅ Yes").await;
        bot.until("2026-09-02T05:29:59Z").await;
        assert_eq!(bot.count(&amal, "Done!"), 0);
        bot.until("2026-09-02T05:30:05Z").await;
        assert_eq!(bot.count(&amal, "Done!"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_closed_child_admits_nobody_without_the_teacher_and_nothing_shows_that_it_is_so(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        outside::run(url, "UPDATE children SET closed = TRUE WHERE first_name = 'Zofia'").await;
        let olha = bot.person("Olha", "en");
        bot.signs_up(&olha, "Zofia", "English", 0).await;
        bot.says_to(&olha, "The teacher of Zofia must say yes first");
        let child = bot.school.children["Zofia"].0;
        assert_eq!(outside::holds(url, "guardianships", "child_id", child).await, 0);
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "🙋 Olha").await;
        // Only the child of the letter is on offer.
        assert!(!bot.offers(&ruud, "Adam"));
        bot.taps(&ruud, "Zofia").await;
        bot.taps(&ruud, "✅ Yes").await;
        bot.passes(TimeDelta::seconds(3)).await;
        bot.says_to(&olha, "Done!");
        for screen in [bot.reads(&olha), bot.reads(&ruud)] {
            assert!(!screen.to_lowercase().contains("closed"));
        }
        bot.ends().await;
    }
}

db_test! {
    async fn at_the_gate_the_teachers_tap_is_the_yes_for_a_closed_child(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        outside::run(url, "UPDATE children SET closed = TRUE WHERE first_name = 'Zofia'").await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "📱").await;
        bot.taps(&ruud, "Zofia").await;
        bot.taps(&ruud, "➕").await;
        let text = bot.last(&ruud).text;
        let code = text.lines().find(|line| Code::read(line).is_ok()).expect("a code").to_owned();
        let olha = bot.person("Olha", "en");
        bot.opens(&olha, &code).await;
        for label in ["English", "👍", "✅", "👩", "Olha"] {
            bot.taps(&olha, label).await;
        }
        bot.says_to(&olha, "Done!");
        bot.ends().await;
    }
}

db_test! {
    async fn a_name_that_was_tapped_counts_only_after_the_question(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let code = poster(&mut bot, &ruud).await;
        let ewa = asks(&mut bot, "Ewa Kowalska-Brzeczyszczykie", "Adam", &code).await;
        bot.commands(&ruud, Command::Menu).await;
        // The whole name stands on the button.
        bot.taps(&ruud, "🙋 Ewa Kowalska-Brzeczyszczykie").await;
        bot.taps(&ruud, "Emma").await;
        bot.says_to(&ruud, "✅ Ewa Kowalska-Brzeczyszczykie belongs to Emma? Written as: 👩 Mother.");
        bot.taps(&ruud, "↩️ Back").await;
        bot.says_to(&ruud, "Which child is it?");
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM guardianships").await, [0]);
        bot.taps(&ruud, "Adam").await;
        bot.taps(&ruud, "✅ Yes, that is right").await;
        bot.says_to(&ruud, "✅ Ewa Kowalska-Brzeczyszczykie is connected to Adam.");
        bot.passes(TimeDelta::seconds(3)).await;
        bot.says_to(&ewa, "Done! You now get the messages about Adam");
        bot.ends().await;
    }
}

db_test! {
    async fn a_grandmother_who_comes_by_the_poster_is_involved_until_the_teacher_confirms_her(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let code = poster(&mut bot, &ruud).await;
        let oma = asks_as(&mut bot, "Oma", "👵", "Adam", &code).await;
        let foster = asks_as(&mut bot, "Fien", "Foster parent", "Emma", &code).await;
        for (name, child) in [("Fien", "Emma"), ("Oma", "Adam")] {
            bot.commands(&ruud, Command::Menu).await;
            bot.taps(&ruud, &format!("🙋 {name}")).await;
            bot.taps(&ruud, child).await;
            bot.taps(&ruud, "✅ Yes").await;
            bot.says_to(&ruud, &format!("✅ {name} is connected to {child}."));
        }
        bot.passes(TimeDelta::seconds(3)).await;
        bot.says_to(&oma, "Done! You now get the class news of Adam. Other things about the child go to the parents.");
        bot.says_to(&foster, "Done! You now get the messages about Emma");
        let kinds = |kind: &str| format!("SELECT COUNT(*) AS it FROM guardianships WHERE kind = '{kind}'");
        assert_eq!(outside::numbers(url, &kinds("involved")).await, [1]);
        assert_eq!(outside::numbers(url, &kinds("parent")).await, [1]);
        bot.taps(&ruud, "✅ Confirm as parent").await;
        assert_eq!(outside::numbers(url, &kinds("parent")).await, [2]);
        bot.ends().await;
    }
}
