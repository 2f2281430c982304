// SPDX-License-Identifier: EUPL-1.2
//! Settings: each changes what it says, and nothing else.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Press};

use crate::db_test;
use crate::support::bot::TestBot;
use crate::support::db::outside;

db_test! {
    async fn a_parent_looks_at_every_setting(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let _ = bot.transcript();
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🌙 Quiet hours").await;
        bot.taps(&amal, "🌙 Quiet from 18:00 to 08:00").await;
        bot.taps(&amal, "⏸️").await;
        bot.taps(&amal, "1 week").await;
        bot.taps(&amal, "⏸️").await;
        bot.taps(&amal, "No pause").await;
        bot.taps(&amal, "✏️").await;
        bot.says(&amal, "  Amal  el-Khatib ").await;
        bot.taps(&amal, "📄").await;
        bot.taps(&amal, "📱 Messages again").await;
        bot.taps(&amal, "🗂️").await;
        bot.taps(&amal, "↩️").await;
        bot.taps(&amal, "🔒").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [⚙️ Settings]
              ✎ Amal: ⚙️ Settings
                🌙 Quiet from 20:00 to 07:30
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📄 I prefer paper] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [🌙 Quiet hours]
              ✎ Amal: When shall I be quiet? Messages wait until after that.
                  [🌙 Quiet from 20:00 to 07:30] / [🌙 Quiet from 18:00 to 08:00] / [🌙 Quiet from 22:00 to 06:30] / [🔔 Write at any time] / [↩️ Back]
            Amal taps [🌙 Quiet from 18:00 to 08:00]
              ✎ Amal: ⚙️ Settings
                🌙 Quiet from 18:00 to 08:00
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📄 I prefer paper] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [⏸️ Pause]
              ✎ Amal: How long shall I send nothing? The teacher sees that you pause, so that important things come on paper.
                  [1 week] / [4 weeks] / [No pause] / [↩️ Back]
            Amal taps [1 week]
              ✎ Amal: ⚙️ Settings
                🌙 Quiet from 18:00 to 08:00
                ⏸️ Paused until Tuesday 8 September
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📄 I prefer paper] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [⏸️ Pause]
              ✎ Amal: How long shall I send nothing? The teacher sees that you pause, so that important things come on paper.
                  [1 week] / [4 weeks] / [No pause] / [↩️ Back]
            Amal taps [No pause]
              ✎ Amal: ⚙️ Settings
                🌙 Quiet from 18:00 to 08:00
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📄 I prefer paper] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [✏️ My name]
              ✎ Amal: ✏️ What is your name? The teacher will see it. Write it here.
                  [↩️ Back]
            Amal writes:   Amal  el-Khatib 
              → Amal: ⚙️ Settings
                🌙 Quiet from 18:00 to 08:00
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📄 I prefer paper] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [📄 I prefer paper]
              ✎ Amal: ⚙️ Settings
                🌙 Quiet from 18:00 to 08:00
                📄 You get important things on paper.
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📱 Messages again] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [📱 Messages again]
              ✎ Amal: ⚙️ Settings
                🌙 Quiet from 18:00 to 08:00
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📄 I prefer paper] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [🗂️ My data]
              ✎ Amal: 🗂️ This is what is kept about you
                
                ✏️ Amal el-Khatib · English
                🌙 Quiet from 18:00 to 08:00
                👧 Adam · class 5a · you are: 👩 Mother
                📷 Photos of Adam: no
                💬 a chat on Telegram
                
                Messages are erased on 31 August. When none of your children is at this school any more, everything goes after four weeks.
                  [🚪 Stop and erase] / [↩️ Back]
            Amal taps [↩️ Back]
              ✎ Amal: ⚙️ Settings
                🌙 Quiet from 18:00 to 08:00
                  [🌍 Language] / [🌙 Quiet hours] [⏸️ Pause] / [📰 Once a week] [📄 I prefer paper] / [✏️ My name] / [📲 Also on another phone or app] / [📷 Photos of my child] / [🌐 Interpreter] / [🔗 My own page] [📅 My calendar] / [🗂️ My data] [🔒 Privacy] / [🚪 Stop and erase] / [↩️ Back]
            Amal taps [🔒 Privacy]
              ✎ Amal: 🔒 Your data at De Regenboog
                • School keeps: your name, your language, your child's first name and class, and your messages with school.
                • Who sees it: the teachers of your child, the support coordinator (who helps when there are worries) and the director. A class parent sees only numbers. When you write to the class, parents read your name. Apart from that, other parents see nothing of you.
                • How long: messages until 31 August. When none of your children is at this school any more, everything about you is erased after four weeks.
                • Not used for advertising. Not sold. No computer decides anything about your child.
                • You can see, change and erase your data: Menu → Settings. Do you have a question or a complaint? Ask the director.
                
                ✈️ Telegram is a company outside school. It can read what you write here. On the school page nobody else reads along.
                  [↩️ Back]
            ");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_new_language_speaks_at_once_and_for_posts_too(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.commands(&amal, Command::Language).await;
        bot.taps(&amal, "Nederlands").await;
        bot.says_to(&amal, "Instellingen");
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.writes_to(&ruud, "5a", "Gym").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.says_to(&amal, "geschreven in: English");
        bot.ends().await;
    }
}

db_test! {
    async fn a_question_left_open_is_not_answered_by_a_text(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "⏸️").await;
        let (_, week, _) = bot.button(&amal, "1 week");
        bot.says(&amal, "what is this").await;
        bot.says_to(&amal, "I do not understand that yet");
        // The old button is told so, and pauses nothing.
        bot.forges(&amal, &week).await;
        bot.says_to(&amal, "That was an older button");
        bot.taps(&amal, "⚙️").await;
        assert!(!bot.last(&amal).text.contains("Paused"));
        bot.ends().await;
    }
}

db_test! {
    async fn settings_survive_a_restart_in_the_middle(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "✏️").await;
        bot.restarts().await;
        bot.says(&amal, "Amal Haddad").await;
        bot.taps(&amal, "🗂️").await;
        bot.says_to(&amal, "Amal Haddad");
        bot.ends().await;
    }
}

db_test! {
    async fn whoever_works_at_school_has_messages_and_not_paper(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.taps(&ruud, "⚙️").await;
        assert!(!bot.offers(&ruud, "📄"));
        bot.forges(&ruud, &Press::Act(Action::PaperOn).encode()).await;
        bot.says_to(&ruud, "💬 Whoever works at school gets messages here");
        let on_paper = "SELECT COUNT(*) AS it FROM persons WHERE paper";
        assert_eq!(outside::numbers(url, on_paper).await, [0]);
        // A mother on paper gets a code of staff.
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "📄 I prefer paper").await;
        assert_eq!(outside::numbers(url, on_paper).await, [1]);
        let code = bot.school.codes["Bart"].clone();
        bot.opens(&amal, &code).await;
        bot.taps(&amal, "✅").await;
        bot.says_to(&amal, "📱 You now have a task at school. So you get messages here again, not on paper.");
        assert_eq!(outside::numbers(url, on_paper).await, [0]);
        // One who had paper from before stands in.
        outside::run(url, "UPDATE persons SET paper = TRUE WHERE name = 'Amal'").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "🗓️").await;
        bot.taps(&ruud, "🔁 Choose who stands in: 5a").await;
        bot.taps(&ruud, "Amal").await;
        bot.passes(TimeDelta::seconds(3)).await;
        bot.says_to(&amal, "🔁 You stand in for Ruud until Tuesday 15 September.");
        bot.says_to(&amal, "So you get messages here again, not on paper.");
        assert_eq!(outside::numbers(url, on_paper).await, [0]);
        bot.ends().await;
    }
}
