// SPDX-License-Identifier: EUPL-1.2
//! Letters in a teacher's chat on the school page.

use super::site::Site;
use crate::db_test;

db_test! {
    async fn a_teacher_downloads_the_letters_of_the_list_and_nobody_else_does(db: Db) {
        let site = Site::opens(&db).await;
        let teacher = site.teacher().await;
        for label in ["👥", "📭 Niet bereikt", "🖨️ Brieven voor alle", "✅ Maak de brieven"] {
            site.taps(&teacher, label).await;
            site.settles().await;
        }
        let last = site.lines(&teacher).await.pop().expect("a line");
        let body: serde_json::Value = serde_json::from_str(&last.body).expect("a body");
        assert!(body["html"].as_str().is_some_and(|html| html.contains("brieven klaar")), "{body}");
        let file = &body["media"];
        assert_eq!((&file["kind"], &file["name"]), (&"document".into(), &"ouderlijn-5a.html".into()));
        let url = file["url"].as_str().expect("a path");
        let answer = teacher.get(url).await;
        assert_eq!(answer.header("content-disposition"), "attachment; filename*=UTF-8''ouderlijn-5a.html");
        let page = answer.text();
        assert_eq!(page.matches("<article").count(), 4);
        for child in ["Adam", "Emma", "Lina", "Zofia"] {
            assert!(page.contains(child), "{child}");
        }
        assert!(page.contains(site.url.trim_start_matches("http://").trim_end_matches('/')), "the way in that there is");
        let parent = site.parent("Noor").await;
        assert_eq!(parent.get(url).await.status, 404);
    }
}
