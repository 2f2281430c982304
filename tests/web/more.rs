// SPDX-License-Identifier: EUPL-1.2
//! A long message on the page: its beginning, all of it, and back, in one line.

use chrono::TimeDelta;

use super::site::Site;
use crate::db_test;

db_test! {
    async fn a_long_message_opens_and_closes_in_its_line(db: Db) {
        let site = Site::opens(&db).await;
        let (teacher, parent) = (site.teacher().await, site.parent("Adam").await);
        site.taps(&teacher, "✉️").await;
        site.settles().await;
        teacher.says(&format!("{}EINDE", "Op maandag gaan wij naar het museum. ".repeat(30))).await;
        site.settles().await;
        site.taps(&teacher, "✅").await;
        site.settles().await;
        site.passes(TimeDelta::minutes(1)).await;
        let short = site.lines(&parent).await.pop().expect("a line");
        assert!(!short.body.contains("EINDE") && short.body.contains("museum. …"), "{}", short.body);
        for (label, whole) in [("📖", true), ("📕", false), ("📖", true), ("👍", true)] {
            site.taps(&parent, label).await;
            site.settles().await;
            let line = site.lines(&parent).await.pop().expect("a line");
            assert_eq!((line.line, line.body.contains("EINDE")), (short.line, whole), "{label}");
        }
    }
}
