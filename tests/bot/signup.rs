// SPDX-License-Identifier: EUPL-1.2
//! A parent's first minutes.

use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Command, Input};

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn a_mother_signs_up_by_the_letters_link_in_english(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal opens the link of the letter
              → Amal: 👋 🌍 Which language do you want to read?
                  [each language by its own name] / [My language is not here]
            Amal taps [English]
              ✎ Amal: 👋 Welcome to the parents' line of De Regenboog.
                
                🔒 De Regenboog keeps your name, your language and which child is yours.
                School uses this only to talk with you about your child.
                You can see everything and erase it at any time.
                
                ✈️ Telegram is a company outside school. It can read what you write here. On the school page nobody else reads along.
                  [👍 Seen, go on] / [ℹ️ Tell me more] [📄 I prefer paper]
            Amal taps [👍 Seen, go on]
              ✎ Amal: 👧 This is about Adam, class 5a. Do you look after this child?
                  [✅ Yes] / [❌ No]
            Amal taps [✅ Yes]
              ✎ Amal: How are you related to Adam?
                  [👩 Mother] [👨 Father] / [Stepmother or stepfather] [Foster parent] / [Legal guardian] [👵 Grandparent] / [Somebody else]
            Amal taps [👩 Mother]
              ✎ Amal: ✏️ What is your name? The teacher will see it. Write it here or tap.
                  [Amal]
            Amal taps [Amal]
              ✎ Amal: ✅ Done! You now get the messages about Adam.
                
                📨 What comes: news from the class and messages from school, in your language. Not between 20:00 and 07:30.
                
                👩‍🏫 The teacher and the director see that you signed up. Other parents do not.
                
                👵 Who else cares for Adam? Invite them with the button below.
                  [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            ");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_father_types_the_code_and_takes_the_long_way(db: Db) {
        let mut bot = TestBot::new(db).await;
        let tom = bot.person("Tom", "en");
        let code = bot.school.codes["Emma"].clone();
        bot.opens(&tom, "").await;
        bot.taps(&tom, "English").await;
        bot.says(&tom, "hello?").await;
        bot.says(&tom, &code.to_lowercase().replace('-', " ")).await;
        bot.taps(&tom, "ℹ️").await;
        bot.restarts().await;
        bot.taps(&tom, "👍").await;
        bot.taps(&tom, "✅").await;
        bot.taps(&tom, "👨").await;
        bot.says(&tom, "Thomas").await;
        let transcript = bot.transcript().replace(&code.to_lowercase().replace('-', " "), "(code)");
        allow_duplicates! {
            assert_snapshot!(transcript, @"
            Tom opens the chat
              → Tom: 👋 🌍 Which language do you want to read?
                  [each language by its own name] / [My language is not here]
            Tom taps [English]
              ✎ Tom: 📄 School gave you a letter. There is a code on it.
                Write the code here. Capitals and spaces do not matter.
            Tom writes: hello?
              → Tom: That is not a code. A code looks like this: AB12C-3DE4F-G. It is on the letter from school.
            Tom writes: (code)
              → Tom: 👋 Welcome to the parents' line of De Regenboog.
                
                🔒 De Regenboog keeps your name, your language and which child is yours.
                School uses this only to talk with you about your child.
                You can see everything and erase it at any time.
                
                ✈️ Telegram is a company outside school. It can read what you write here. On the school page nobody else reads along.
                  [👍 Seen, go on] / [ℹ️ Tell me more] [📄 I prefer paper]
            Tom taps [ℹ️ Tell me more]
              ✎ Tom: 🔒 Your data at De Regenboog
                • School keeps: your name, your language, your child's first name and class, and your messages with school.
                • Who sees it: the teachers of your child, the support coordinator (who helps when there are worries) and the director. A class parent sees only numbers. When you write to the class, parents read your name. Apart from that, other parents see nothing of you.
                • How long: messages until 31 August. When none of your children is at this school any more, everything about you is erased after four weeks.
                • Not used for advertising. Not sold. No computer decides anything about your child.
                • You can see, change and erase your data: Menu → Settings. Do you have a question or a complaint? Ask the director.
                
                ✈️ Telegram is a company outside school. It can read what you write here. On the school page nobody else reads along.
                  [👍 Seen, go on] / [📄 I prefer paper]
            (the bot restarts)
            Tom taps [👍 Seen, go on]
              ✎ Tom: 👧 This is about Emma, class 5a. Do you look after this child?
                  [✅ Yes] / [❌ No]
            Tom taps [✅ Yes]
              ✎ Tom: How are you related to Emma?
                  [👩 Mother] [👨 Father] / [Stepmother or stepfather] [Foster parent] / [Legal guardian] [👵 Grandparent] / [Somebody else]
            Tom taps [👨 Father]
              ✎ Tom: ✏️ What is your name? The teacher will see it. Write it here or tap.
                  [Tom]
            Tom writes: Thomas
              → Tom: ✅ Done! You now get the messages about Emma.
                
                📨 What comes: news from the class and messages from school, in your language. Not between 20:00 and 07:30.
                
                👩‍🏫 The teacher and the director see that you signed up. Other parents do not.
                
                👵 Who else cares for Emma? Invite them with the button below.
                  [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            ");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_link_needs_six_taps_at_most_and_no_typing(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&amal, &code).await;
        let mut taps = 0;
        for label in ["English", "👍", "✅", "👩", "Amal"] {
            bot.taps(&amal, label).await;
            taps += 1;
        }
        assert!(taps <= 6);
        bot.says_to(&amal, "Done! You now get the messages about Adam");
        // Everything happened in the place of one message: the screen is not full of old questions.
        assert_eq!(bot.screen(&amal).len(), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_tap_too_many_does_not_lose_the_code_of_the_link(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&amal, &code).await;
        let (_, english, _) = bot.button(&amal, "English");
        let (_, dutch, _) = bot.button(&amal, "Nederlands");
        // Two fingers on two languages: the second comes when the first was answered already.
        bot.forges(&amal, &english).await;
        bot.forges(&amal, &dutch).await;
        bot.says_to(&amal, "keeps your name");
        bot.taps(&amal, "👍").await;
        bot.says_to(&amal, "This is about Adam, class 5a");
        // A command, a sticker, a button of somebody else's: the question comes again.
        bot.commands(&amal, Command::Help).await;
        bot.says_to(&amal, "This is about Adam, class 5a");
        bot.does(&amal, Input::Unknown).await;
        bot.says_to(&amal, "This is about Adam, class 5a");
        bot.forges(&amal, "am").await;
        bot.says_to(&amal, "This is about Adam, class 5a");
        // The chat is opened again without the link: another language may be chosen, the code stays.
        bot.opens(&amal, "").await;
        bot.taps(&amal, "English").await;
        bot.taps(&amal, "👍").await;
        bot.says_to(&amal, "This is about Adam, class 5a");
        bot.taps(&amal, "✅").await;
        bot.taps(&amal, "👩").await;
        bot.taps(&amal, "Amal").await;
        bot.says_to(&amal, "Done!");
        bot.ends().await;
    }
}

db_test! {
    async fn a_mother_whose_language_is_not_here_gets_easy_dutch_and_her_wish_is_kept(db: Db) {
        let mut bot = TestBot::new(db).await;
        let selam = bot.person("Selam", "ti");
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&selam, &code).await;
        bot.taps(&selam, "taal staat").await;
        bot.says(&selam, "ትግርኛ").await;
        bot.taps(&selam, "👍").await;
        bot.taps(&selam, "✅").await;
        bot.taps(&selam, "👩").await;
        bot.taps(&selam, "Selam").await;
        bot.says_to(&selam, "Klaar!");
        bot.taps(&selam, "⚙️").await;
        bot.taps(&selam, "🗂️").await;
        bot.says_to(&selam, "ትግርኛ");
        bot.ends().await;
    }
}

db_test! {
    async fn rather_on_paper_is_a_full_answer_before_signing_up(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&amal, &code).await;
        bot.taps(&amal, "English").await;
        bot.taps(&amal, "📄").await;
        bot.says_to(&amal, "Important things come on paper");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "📭").await;
        bot.says_to(&ruud, "Prefers paper\nAdam");
        // She changes her mind.
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.says_to(&amal, "Done!");
        bot.ends().await;
    }
}

db_test! {
    async fn a_mother_adds_her_second_child(db: Db) {
        let mut bot = TestBot::new(db).await;
        let emine = bot.person("Emine", "en");
        bot.signs_up(&emine, "Lina", "English", 0).await;
        bot.taps(&emine, "➕ Another child").await;
        let code = bot.school.codes["Noor"].clone();
        bot.says(&emine, &code).await;
        // She read the privacy text already and has a name: two taps are left.
        bot.taps(&emine, "✅").await;
        bot.taps(&emine, "👩").await;
        bot.says_to(&emine, "messages about Noor");
        // The same letter once more does no harm.
        bot.opens(&emine, &code).await;
        bot.says_to(&emine, "You already get the messages about Noor");
        bot.ends().await;
    }
}

db_test! {
    async fn not_my_child_leads_to_the_teacher_or_another_letter(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        let code = bot.school.codes["Zofia"].clone();
        bot.opens(&amal, &code).await;
        bot.taps(&amal, "English").await;
        bot.taps(&amal, "👍").await;
        bot.taps(&amal, "❌").await;
        bot.says_to(&amal, "Then this is the wrong letter");
        let own = bot.school.codes["Adam"].clone();
        bot.says(&amal, &own).await;
        bot.taps(&amal, "👍").await;
        bot.says_to(&amal, "This is about Adam, class 5a");
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_who_is_a_parent_already_finds_both_in_one_menu(db: Db) {
        let mut bot = TestBot::new(db).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up(&bart, "Adam", "English", 1).await;
        let code = bot.school.codes["Bart"].clone();
        bot.opens(&bart, &code).await;
        bot.taps(&bart, "✅").await;
        bot.says_to(&bart, "You are signed up as staff");
        for label in ["👥 Class 6a", "🙋 Who do I ask?", "🗓️", "➕ Another child"] {
            assert!(bot.offers(&bart, label), "{label}");
        }
        assert!(!bot.offers(&bart, "👥 Class 5a"));
        // A second use of the staff code is refused.
        let other = bot.person("Eve", "en");
        bot.opens(&other, &code).await;
        bot.taps(&other, "English").await;
        bot.says_to(&other, "no longer valid");
        bot.ends().await;
    }
}

db_test! {
    async fn the_director_sees_all_classes_and_the_coordinator_writes_to_none(db: Db) {
        let mut bot = TestBot::new(db).await;
        let dora = bot.person("Dora", "en");
        bot.signs_up_as_staff(&dora, "director").await;
        bot.taps(&dora, "🏫").await;
        assert!(bot.offers(&dora, "👥 Class 5a") && bot.offers(&dora, "👥 Class 6a"));
        bot.says_to(&dora, "Messages arrive for 0 of 5 children");
        bot.taps(&dora, "👥 Class 6a").await;
        assert!(bot.offers(&dora, "✉️ Message to 6a"));
        let cora = bot.person("Cora", "en");
        bot.signs_up_as_staff(&cora, "coordinator").await;
        assert!(!bot.offers(&cora, "✉️") && bot.offers(&cora, "🗓️"));
        bot.taps(&cora, "🏫").await;
        bot.taps(&cora, "👥 Class 6a").await;
        assert!(!bot.offers(&cora, "✉️"));
        bot.ends().await;
    }
}

db_test! {
    async fn not_me_says_whose_code_it_is_and_takes_another(db: Db) {
        let mut bot = TestBot::new(db).await;
        let eve = bot.person("Eve", "en");
        let code = bot.school.codes["Ruud"].clone();
        bot.opens(&eve, &code).await;
        bot.taps(&eve, "English").await;
        bot.taps(&eve, "👍").await;
        bot.says_to(&eve, "Are you Ruud");
        bot.taps(&eve, "❌").await;
        bot.says_to(&eve, "this code is for a colleague");
        bot.ends().await;
    }
}
