// SPDX-License-Identifier: EUPL-1.2
//! An agreement is between one household and the teachers of the class: nobody else sees it.

use chrono::TimeDelta;
use ouderlijn::domain::agreement::{Look, Mark, Reason};
use ouderlijn::message::{Action, Command, Press};

use super::{of, proposes, stages};
use crate::attendance::{self, Families};
use crate::db_test;
use crate::support::bot::TestBot;
use crate::support::db::outside;

db_test! {
    async fn another_household_another_family_and_the_director_never_see_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let karim = bot.person("Karim", "tr");
        bot.signs_up(&karim, "Adam", "Türkçe", 1).await;
        let Families { ruud, amal, emine, .. } = Box::pin(attendance::talks(&mut bot)).await;
        bot.until("2026-09-14T16:20:00Z").await;
        proposes(&mut bot, &ruud, "18:00 Adam", "🛏️ To bed on time").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&karim, "🛏️"), 0);
        let (id, version) = of(&bot, &amal, "✅ هذا يناسبنا");
        let (adam, class) = (bot.school.children["Adam"], bot.school.classes["5a"]);
        let ingrid = bot.person("Ingrid", "en");
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let written = outside::written(url, &["agreements".to_owned()]).await;
        for who in [&karim, &emine, &ingrid, &bart] {
            for act in [
                Action::Agreement(id),
                Action::AgreementWorks(id, version),
                Action::AgreementRather(id, version),
                Action::AgreementRefused(id, version),
                Action::AgreementBecause(id, version, Reason::Talk),
                Action::AgreementBecauseOwn(id, version),
                Action::AgreementMark(id, version, Mark::Done),
                Action::AgreementLook(id, version, Look::Works),
                Action::AgreementChange(id),
                Action::AgreementCopy(id),
                Action::AgreementStopAsk(id),
                Action::AgreementStop(id),
                Action::AgreementsOf(class),
                Action::AgreementsAbout(class, adam),
            ] {
                bot.forges(who, &Press::Act(act).encode()).await;
                let heard = bot.last(who);
                assert!(!heard.text.contains("🛏️") && !heard.text.contains("Adam"), "{} {act:?}", who.name);
            }
            bot.forges(who, &Press::Act(Action::Agreements).encode()).await;
            assert!(!bot.last(who).text.contains("Adam"));
        }
        // A parent of the household does not do the teacher's part, nor the teacher the parent's.
        for act in [Action::AgreementChange(id), Action::AgreementCopy(id), Action::AgreementsOf(class)] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            assert!(!bot.last(&amal).text.contains("🛏️"), "{act:?}");
        }
        for act in [Action::AgreementWorks(id, version), Action::AgreementBecause(id, version, Reason::Talk)] {
            bot.forges(&ruud, &Press::Act(act).encode()).await;
            bot.says_to(&ruud, "cannot open that here");
        }
        assert_eq!(outside::written(url, &["agreements".to_owned()]).await, written);
        // Nor does he by what is stored about him.
        bot.taps(&karim, "⚙️").await;
        bot.forges(&karim, &Press::Act(Action::MyData).encode()).await;
        assert!(!bot.last(&karim).text.contains("🛏️"));
        bot.forges(&amal, &Press::Act(Action::MyData).encode()).await;
        bot.says_to(&amal, "🛏️");
        // The family stops it; the teacher reads so.
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🤝 الاتفاقات").await;
        bot.taps(&amal, "🤝 Adam").await;
        bot.taps(&amal, "✅ هذا يناسبنا").await;
        bot.taps(&amal, "🛑").await;
        bot.taps(&amal, "🛑 نعم").await;
        assert_eq!(stages(url, "stopped").await, 1);
        bot.forges(&amal, &Press::Act(Action::AgreementWorks(id, version)).encode()).await;
        assert_eq!(stages(url, "stopped").await, 1);
        bot.until("2026-09-15T13:01:00Z").await;
        bot.says_to(&ruud, "🤝 Adam: an agreement was stopped");
        // Whoever leaves takes theirs along.
        bot.commands(&amal, Command::Stop).await;
        bot.taps(&amal, "🗑️").await;
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM agreements").await, [0]);
        bot.ends().await;
    }
}
