// SPDX-License-Identifier: EUPL-1.2
//! Forged buttons: data about another class or school is refused like data about nothing.

mod acts;
mod there;

use chrono::TimeDelta;
use ouderlijn::clock::Chance;
use ouderlijn::domain::role::RoleKind;
use ouderlijn::message::{Action, Input, Press};
use ouderlijn::store::roles;

use acts::{Ids, names_something};
use there::class_6a;

use crate::support::bot::{Shown, Someone, TestBot};
use crate::support::db::outside;
use crate::support::school;
use crate::{approval, db_test, word};

/// The tables that no forged act writes into.
const KEPT: [&str; 40] = [
    "schools",
    "members",
    "classes",
    "children",
    "enrolments",
    "roles",
    "codes",
    "guardianships",
    "joins",
    "notices",
    "posts",
    "approvals",
    "spoken",
    "jobs",
    "post_versions",
    "photo_permissions",
    "own_words",
    "rounds",
    "round_classes",
    "blocks",
    "talks",
    "preparations",
    "meeting_wishes",
    "closed_times",
    "visits",
    "proposals",
    "households",
    "interpreters",
    "interpreter_hours",
    "talk_interpreters",
    "round_tongues",
    "round_children",
    "requests",
    "talk_invites",
    "talk_calls",
    "agreements",
    "follows",
    "goodbyes",
    "waits",
    "wishes",
];

/// What a person hears who presses forged data, one after the other: words and labels.
async fn all_hear(bot: &mut TestBot, who: &Someone, acts: Vec<Action>) -> Vec<(String, Vec<String>)> {
    let before = bot.screen(who).len();
    for act in &acts {
        let data = Press::Act(*act).encode();
        bot.arrives(who, who.does(Input::Press { data })).await;
    }
    bot.passes(TimeDelta::minutes(1)).await;
    let heard: Vec<_> = bot.screen(who).split_off(before);
    assert_eq!(heard.len(), acts.len(), "one answer each");
    let words = |shown: Shown| (shown.text, shown.buttons.into_iter().map(|(label, _)| label).collect());
    heard.into_iter().map(words).collect()
}

db_test! {
    async fn forged_acts_about_another_class_or_school_are_refused_like_ones_about_nothing(db: Db, url: Url) {
        let mut bot = TestBot::new(db.clone()).await;
        let clock = bot.engine.clock().clone();
        let mut there = Box::pin(class_6a(&mut bot)).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        let other = school::found(&db, "De Vlieger", clock.now(), 99).await;
        let own = there.school;
        there.school = other.id;
        word::keeps(&mut bot, other.id, there.word, "Vlieger").await;
        let mut chance = Chance::from_number(4);
        let nothing = Ids::of_nothing(&mut chance, &clock);
        let elsewhere = Ids { class: other.classes["5a"], child: other.children["Lina"], ..there };
        let tables: Vec<String> = KEPT.iter().map(|table| (*table).to_owned()).collect();
        let before = outside::written(url, &tables).await;
        for who in [&tom, &amal, &ruud] {
            let refused = all_hear(&mut bot, who, nothing.acts()).await;
            // The other school is nobody's: one attacker with the most rights stands for all.
            let targets = if who.name == "Ruud" { vec![there, elsewhere] } else { vec![there] };
            for ids in targets {
                let heard = all_hear(&mut bot, who, ids.acts()).await;
                for ((act, heard), refused) in ids.acts().into_iter().zip(heard).zip(&refused) {
                    assert!(names_something(act));
                    assert!(heard.0.contains("cannot open that here"), "{} {act:?}: {heard:?}", who.name);
                    assert_eq!(heard, *refused, "{} learns from {act:?}", who.name);
                }
            }
            let screen = bot.reads(who);
            for secret in ["6a", "Noor", "Bea", "Eve", "Vlieger"] {
                assert!(!screen.contains(secret), "{} reads {secret}", who.name);
            }
        }
        // What staff may do in one's own class, a parent and a class parent may not.
        let mine = Ids {
            school: own,
            class: bot.school.classes["5a"],
            child: bot.school.children["Emma"],
            person: bot.id_of(&tom).await,
            ..nothing
        };
        for who in [&tom, &amal] {
            let mut acts = mine.acts();
            acts.retain(|act| {
                let open_to_parents = matches!(
                    act,
                    Action::ContactFor(..)
                        | Action::Expectations(..)
                        | Action::ExpectationsClear(..)
                        | Action::ExpectationsDiscuss(..)
                        | Action::InterpreterUsual(..)
                ) || (who.name == "Tom"
                        && matches!(
                            act,
                            Action::Share(..)
                                | Action::RequestFor(..)
                                | Action::PhotosOf(..)
                                | Action::PhotoYes(..)
                                | Action::PhotoNo(..)
                        ))
                    || (who.name == "Amal" && matches!(act, Action::Class(..) | Action::PostTo(..)));
                !open_to_parents
            });
            for (act, heard) in acts.clone().into_iter().zip(all_hear(&mut bot, who, acts).await) {
                assert!(heard.0.contains("cannot open that here"), "{} {act:?}: {heard:?}", who.name);
            }
        }
        assert_eq!(outside::written(url, &tables).await, before);
        // To a stranger every act is the first question.
        let eve = bot.person("Stranger", "en");
        let acts: Vec<_> = there.acts().into_iter().chain([Action::Menu, Action::Leave, Action::MyData]).collect();
        for (act, heard) in acts.clone().into_iter().zip(all_hear(&mut bot, &eve, acts).await) {
            assert!(heard.0.contains("Which language"), "{act:?}");
        }
        bot.passes(TimeDelta::minutes(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_message_that_waits_for_a_look_is_decided_by_the_staff_of_its_class_alone(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let there = class_6a(&mut bot).await;
        let ingrid = bot.person("Ingrid", "en");
        approval::chooses(&mut bot, &ingrid, "✅ Turn on").await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let kim = bot.person("Kim", "en");
        bot.signs_up_as_staff(&kim, "coordinator").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        let bea = bot.person("Bea", "en");
        bot.writes_to(&bea, "6a", "Plan of 6a").await;
        let (_, undo, _) = bot.button(&bea, "↩️ Undo");
        let Some(Press::Act(Action::PostUndo(post))) = Press::decode(&undo) else { panic!("{undo}") };
        let acts = [Action::Look(post), Action::LookYes(post, 0), Action::LookNo(post, 0)];
        let state = "SELECT COUNT(*) AS it FROM posts WHERE state = 'waiting' AND body = 'Plan of 6a'";
        // Who wrote it looks no more than others; who is class parent elsewhere, or teaches another class, neither.
        for who in [&bea, &amal, &ruud, &kim] {
            for (act, heard) in acts.iter().zip(all_hear(&mut bot, who, acts.to_vec()).await) {
                assert!(heard.0.contains("cannot open that here"), "{} {act:?}: {heard:?}", who.name);
            }
            if who.name != "Bea" {
                for act in [Action::PostUndo(post), Action::PostProgress(post), Action::PostCopy(post)] {
                    bot.forges(who, &Press::Act(act).encode()).await;
                }
                assert!(!bot.reads(who).contains("Plan of 6a"), "{}", who.name);
            }
            assert_eq!(outside::numbers(url, state).await, [1], "{}", who.name);
        }
        // A post that nobody was asked to look at is no more to be decided than one of nothing.
        let bart = bot.person("Bart", "en");
        let acts = [Action::Look(there.post), Action::LookYes(there.post, 0), Action::LookNo(there.post, 0)];
        for heard in all_hear(&mut bot, &bart, acts.to_vec()).await {
            assert!(heard.0.contains("cannot open that here"), "{heard:?}");
        }
        // An edition that is not there is shown, not sent.
        bot.forges(&bart, &Press::Act(Action::LookYes(post, 7)).encode()).await;
        bot.says_to(&bart, "Shall it go out?");
        assert_eq!(outside::numbers(url, state).await, [1]);
        // Who taught the class yesterday does not decide today.
        let mut tx = bot.engine.db().write().await.expect("a transaction");
        let now = bot.engine.clock().now();
        for role in roles::of_class(&mut tx, there.class, now).await.expect("roles") {
            if role.kind == RoleKind::Teacher {
                roles::end(&mut tx, role.id, now).await.expect("an ended role");
            }
        }
        tx.commit().await.expect("a role that ended");
        bot.taps(&bart, "✅ Send").await;
        bot.says_to(&bart, "cannot open that here");
        assert_eq!(outside::numbers(url, state).await, [1]);
        bot.passes(TimeDelta::days(8)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_mixes_ids_of_two_classes_in_vain(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let there = Box::pin(class_6a(&mut bot)).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let adam = bot.school.children["Adam"];
        let class = bot.school.classes["5a"];
        let tables: Vec<String> = KEPT.iter().map(|table| (*table).to_owned()).collect();
        let before = outside::written(url, &tables).await;
        for act in [
            Action::Approve(there.join, adam),
            Action::ApproveYes(there.join, adam),
            Action::Return(there.person, adam),
            Action::UndoParent(there.person, adam),
            Action::UndoParentYes(there.person, adam),
            Action::ConfirmParent(there.person, adam),
            Action::NewParent(there.person, adam),
            Action::Appoint(class, there.person),
        ] {
            bot.forges(&ruud, &Press::Act(act).encode()).await;
        }
        assert_eq!(outside::written(url, &tables).await, before);
        for secret in ["6a", "Noor", "Bea", "Eve"] {
            assert!(!bot.reads(&ruud).contains(secret), "{secret}");
        }
        bot.ends().await;
    }
}
