// SPDX-License-Identifier: EUPL-1.2
//! The menu, commands, and everything the bot does not understand.

use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Command, Input, Where};

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn whatever_a_parent_writes_leads_to_todays_buttons(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let _ = bot.transcript();
        bot.says(&amal, "when is gym?").await;
        bot.commands(&amal, Command::Help).await;
        bot.does(&amal, Input::Unknown).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal writes: when is gym?
              → Amal: I do not understand that yet. You can choose here:
                
                ✍️ Nobody reads what is typed here. For an answer tap “Who do I ask?”. In danger: call 112.
                  [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            Amal uses Help
              → Amal: This is the line between you and school. You read and write in your own language.
                Messages from school come here by themselves. You do not need to do anything for that.
                It is not for emergencies: call 112.
                  [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            Amal does Unknown
              → Amal: I do not understand that yet. You can choose here:
                
                ✍️ Nobody reads what is typed here. For an answer tap “Who do I ask?”. In danger: call 112.
                  [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            ");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_group_hears_once_a_day_to_write_in_private(db: Db) {
        let mut bot = TestBot::new(db).await;
        let group = bot.person("Group", "en");
        for _ in 0..3 {
            let incoming = ouderlijn::message::Incoming {
                place: Where::Group,
                ..group.does(Input::Text { text: "hello".to_owned() })
            };
            bot.arrives(&group, incoming).await;
            bot.passes(chrono::TimeDelta::seconds(5)).await;
        }
        assert_eq!(bot.screen(&group).len(), 1);
        bot.says_to(&group, "Please write to me in private");
        bot.passes(chrono::TimeDelta::days(1)).await;
        let incoming = ouderlijn::message::Incoming {
            place: Where::Group,
            ..group.does(Input::Start { payload: Some("x".to_owned()) })
        };
        bot.arrives(&group, incoming).await;
        bot.passes(chrono::TimeDelta::seconds(5)).await;
        assert_eq!(bot.screen(&group).len(), 2);
        bot.ends().await;
    }
}

db_test! {
    async fn a_parent_of_5a_and_6a_has_one_menu(db: Db) {
        let mut bot = TestBot::new(db).await;
        let emine = bot.person("Emine", "en");
        bot.signs_up(&emine, "Lina", "English", 0).await;
        let code = bot.school.codes["Noor"].clone();
        bot.opens(&emine, &code).await;
        bot.taps(&emine, "✅").await;
        bot.taps(&emine, "👩").await;
        let labels: Vec<_> = bot.last(&emine).buttons.into_iter().map(|(label, _)| label).collect();
        let menu = [
            "💬 I would like to talk",
            "🙋 Who do I ask?",
            "🤝 School and you",
            "➕ Another child",
            "👵 Invite somebody",
            "⚙️ Settings",
        ];
        assert_eq!(labels, menu);
        // Two children: the invitation asks for which.
        bot.taps(&emine, "👵").await;
        bot.taps(&emine, "Noor").await;
        bot.says_to(&emine, "Who else cares for Noor?");
        bot.ends().await;
    }
}
