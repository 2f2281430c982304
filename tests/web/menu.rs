// SPDX-License-Identifier: EUPL-1.2
//! The menu button of the page, and commands as people know them from Telegram.

use ouderlijn::store::inbox;
use serde_json::Value;

use super::browser::Browser;
use super::site::Site;
use crate::db_test;

/// Presses the button in the header; what was answered to it.
async fn asks_for_the_menu(browser: &Browser) -> u16 {
    let id = browser.draws_id();
    browser.post("say", &format!(r#"{{"id":"{id}","command":"menu"}}"#)).await.status
}

/// What the newest line says.
async fn last(site: &Site, browser: &Browser) -> Value {
    let line = site.lines(browser).await.pop().expect("a line");
    serde_json::from_str(&line.body).expect("a body")
}

db_test! {
    async fn the_menu_comes_at_a_press_of_its_button_and_nothing_is_said_in_ones_name(db: Db) {
        let site = Site::opens(&db).await;
        let parent = site.parent("Adam").await;
        parent.says("hello").await;
        site.settles().await;
        let before = site.lines(&parent).await.len();
        assert_eq!(asks_for_the_menu(&parent).await, 200);
        let mut tx = db.read().await.expect("a transaction");
        assert_eq!(inbox::count_open(&mut tx).await.expect("a count"), 1, "stored before it is answered");
        tx.rollback().await.expect("an end");
        assert_eq!(site.lines(&parent).await.len(), before);
        site.settles().await;
        let lines = site.lines(&parent).await;
        assert_eq!((lines.len(), lines.last().map(|line| line.side.as_str())), (before + 1, Some("school")));
        assert!(last(&site, &parent).await["buttons"].to_string().contains("⚙️"));
    }
}

db_test! {
    async fn typed_commands_do_what_they_do_in_telegram(db: Db) {
        let site = Site::opens(&db).await;
        let parent = site.parent("Adam").await;
        for (typed, sign) in [("/menu", "⚙️"), ("/language", "Polski"), ("/HELP", "⚙️"), ("/stop now", "🗑️")] {
            parent.says(typed).await;
            site.settles().await;
            let lines = site.lines(&parent).await;
            let [.., mine, _] = &*lines else { panic!("no answer to {typed}") };
            assert!(mine.side == "me" && mine.body.contains(typed), "one sees what one typed: {mine:?}");
            assert!(last(&site, &parent).await["buttons"].to_string().contains(sign), "{typed}");
        }
        // No command: it is answered like any other text.
        parent.says("/menus").await;
        site.settles().await;
        let of_a_text = last(&site, &parent).await;
        parent.says("menus").await;
        site.settles().await;
        assert_eq!(last(&site, &parent).await["html"], of_a_text["html"]);
    }
}

db_test! {
    async fn who_is_unknown_is_asked_for_their_language_again_and_a_typed_code_opens(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        browser.opens(r#"{"languages":["pl"]}"#).await;
        site.settles().await;
        let greeting = last(&site, &browser).await;
        assert_eq!(asks_for_the_menu(&browser).await, 200);
        site.settles().await;
        assert_eq!(last(&site, &browser).await["html"], greeting["html"]);
        browser.says(&format!("/start {}", site.school.codes["Adam"])).await;
        site.settles().await;
        site.taps(&browser, "Polski").await;
        site.settles().await;
        site.taps(&browser, "👍").await;
        site.settles().await;
        assert!(last(&site, &browser).await["html"].to_string().contains("Adam"));
    }
}

db_test! {
    async fn what_is_no_command_of_the_page_is_refused(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        assert_eq!(asks_for_the_menu(&browser).await, 401);
        browser.opens("{}").await;
        let id = browser.draws_id();
        for body in [
            format!(r#"{{"id":"{id}","command":"erase"}}"#),
            format!(r#"{{"id":"{id}","command":"menu","text":"hello"}}"#),
            format!(r#"{{"id":"{id}","command":"menu","tap":"am"}}"#),
        ] {
            assert!((400..500).contains(&browser.post("say", &body).await.status), "{body}");
        }
    }
}
