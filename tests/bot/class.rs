// SPDX-License-Identifier: EUPL-1.2
//! A class: who is reached, who is new, who is class parent; one line of news a day.

use chrono::TimeDelta;
use ouderlijn::message::{Command, Input};

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn a_class_parent_reads_counts_and_the_teacher_names_and_reasons(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let emine = bot.person("Emine", "en");
        bot.signs_up(&emine, "Lina", "English", 0).await;
        let olha = bot.person("Olha", "en");
        bot.signs_up(&olha, "Zofia", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        bot.says_to(&amal, "You are now class parent of 5a");
        bot.does(&emine, Input::Blocked).await;
        bot.taps(&olha, "⚙️").await;
        bot.taps(&olha, "⏸️").await;
        bot.taps(&olha, "4 weeks").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "👥 Class 5a").await;
        bot.says_to(&amal, "Messages arrive for 1 of 4 children");
        for secret in ["Lina", "Zofia", "Emma", "Emine", "Olha", "pause", "left", "signed up for"] {
            assert!(!bot.last(&amal).text.contains(secret), "{secret}");
        }
        assert!(!bot.offers(&amal, "📭") && !bot.offers(&amal, "🆕") && !bot.offers(&amal, "🖼️"));
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "📭").await;
        for group in ["Left the chat\nLina", "Messages on pause\nZofia", "Letter made, not used so far\nEmma"] {
            bot.says_to(&ruud, group);
        }
        assert!(!bot.last(&ruud).text.contains("Adam"));
        // A second guardian who is there is enough.
        let vader = bot.person("Vader", "en");
        bot.signs_up(&vader, "Lina", "English", 1).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "👥 Class 5a").await;
        bot.says_to(&amal, "Messages arrive for 2 of 4 children");
        // Thanked and ended: the class is closed to her.
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🤝 Class parents").await;
        bot.taps(&ruud, "🚫 Amal").await;
        assert_eq!(
            bot.last(&ruud).text,
            "End the role of Amal as class parent of 5a? I thank them in a message."
        );
        bot.taps(&ruud, "↩️ Back").await;
        bot.until("2026-09-01T19:00:00Z").await;
        bot.taps(&ruud, "🚫 Amal").await;
        bot.taps(&ruud, "✅ End the role").await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("Amal")));
        // It is evening: she hears of it in the morning.
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&amal, "Thank you for all you did"), 0);
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!(bot.count(&amal, "🤝 Your role as class parent of 5a has ended. Thank you for all you did"), 1);
        bot.taps(&amal, "✉️").await;
        assert_eq!(bot.count(&amal, "I cannot open that here"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn sign_ups_are_one_line_a_day_at_three_and_each_can_be_undone(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let before = bot.screen(&ruud).len();
        for (name, child) in [("Amal", "Adam"), ("Emine", "Lina"), ("Olha", "Zofia")] {
            let who = bot.person(name, "en");
            bot.signs_up(&who, child, "English", 0).await;
        }
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        bot.until("2026-09-01T12:59:59Z").await;
        assert_eq!(bot.screen(&ruud).len(), before);
        bot.until("2026-09-01T13:00:05Z").await;
        assert_eq!(bot.screen(&ruud).len(), before + 1);
        bot.says_to(&ruud, "🆕 3 new parents in 5a");
        bot.taps(&ruud, "🆕").await;
        for name in ["Amal (Adam)", "Emine (Lina)", "Olha (Zofia)"] {
            bot.taps(&ruud, name).await;
            bot.taps(&ruud, "🚫").await;
            let (adult, child) = name.split_once(" (").expect("two names");
            let child = child.trim_end_matches(')');
            bot.says_to(&ruud, &format!("🚫 Undo the sign-up of {adult} for {child}?"));
            bot.taps(&ruud, "✅ Undo it").await;
            bot.says_to(&ruud, &format!("🚫 {adult} gets no more messages about {child}."));
            bot.passes(TimeDelta::seconds(3)).await;
            let who = bot.person(adult, "en");
            bot.says_to(&who, &format!("ℹ️ Your sign-up for {child} at De Regenboog has ended."));
            assert!(!bot.last(&who).text.contains("Ruud"));
            bot.commands(&ruud, Command::Menu).await;
            bot.taps(&ruud, "👥 Class 5a").await;
            if bot.offers(&ruud, "🆕") && name != "Olha (Zofia)" {
                bot.taps(&ruud, "🆕").await;
            }
        }
        bot.says_to(&ruud, "Messages arrive for 0 of 4 children");
        // Nothing new: no line. On Friday after three: Monday.
        bot.until("2026-09-04T14:00:00Z").await;
        let before = bot.screen(&ruud).len();
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        bot.until("2026-09-07T12:59:00Z").await;
        assert_eq!(bot.screen(&ruud).len(), before);
        bot.until("2026-09-07T13:00:05Z").await;
        bot.says_to(&ruud, "🆕 1 new parent in 5a");
        bot.passes(TimeDelta::days(3)).await;
        assert_eq!(bot.screen(&ruud).len(), before + 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_class_parent_of_twins_stays_one_when_one_sign_up_is_undone(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let code = bot.school.codes["Emma"].clone();
        bot.opens(&amal, &code).await;
        bot.taps(&amal, "✅").await;
        bot.taps(&amal, "👩").await;
        bot.appoints(&ruud, "5a", &amal).await;
        let _ = url;
        for child in ["Emma", "Adam"] {
            bot.commands(&ruud, Command::Menu).await;
            bot.taps(&ruud, "👥 Class 5a").await;
            bot.taps(&ruud, "🆕").await;
            bot.taps(&ruud, &format!("Amal ({child})")).await;
            bot.taps(&ruud, "🚫").await;
            bot.taps(&ruud, "✅ Undo it").await;
            bot.commands(&amal, Command::Menu).await;
            let writes = bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("✉️"));
            assert_eq!(writes, child == "Emma");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn the_teacher_sees_children_who_left_the_list_and_writes_to_nobody_about_them(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        crate::support::db::outside::run(
            url,
            "UPDATE children SET missing_since = made_at WHERE first_name = 'Adam'",
        )
        .await;
        bot.writes_to(&ruud, "5a", "Swimming on Friday").await;
        bot.passes(TimeDelta::seconds(40)).await;
        assert_eq!(bot.count(&amal, "Swimming"), 0);
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.says_to(&ruud, "0 of 3 children");
        bot.taps(&ruud, "📭").await;
        bot.says_to(&ruud, "Adam: not on the last class list");
        bot.ends().await;
    }
}
