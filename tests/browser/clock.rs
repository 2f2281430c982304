// SPDX-License-Identifier: EUPL-1.2
//! The demo's clock.

use super::theatre::story;

#[tokio::test(flavor = "multi_thread")]
async fn the_buttons_move_the_clock_and_what_waited_comes() {
    story(async |theatre| {
        let marieke = theatre.phone("as/marieke/", "nl").await;
        marieke.taps("✉️").await;
        marieke.reads("✉️").await;
        marieke.writes("Tot morgen!").await;
        marieke.taps("✅").await;
        marieke.reads("⏳").await;

        let desk = theatre.desk("#amal", "en").await;
        desk.finds("[data-slug='amal'][aria-current]").await;
        let mut shown = vec![desk.finds("#clock").await.text().await.expect("a time")];
        assert!(shown[0].contains("10:"), "{shown:?}");
        for step in ["hour", "morning", "week"] {
            desk.finds(&format!("[data-move='{step}']:not([aria-disabled])"))
                .await
                .click()
                .await
                .expect("a tap");
            // While the clock moves the buttons wait; then they are back with the new time.
            let script = "return document.getElementById('clock').textContent";
            let last = shown[shown.len() - 1].clone();
            let mut now = last.clone();
            while now == last {
                now = desk.asks(script).await.as_str().expect("a time").to_owned();
            }
            shown.push(now);
        }
        assert!(
            shown[1].contains("11:") && shown[2].contains("08:00") && shown[3].contains("08:0"),
            "{shown:?}"
        );
        desk.in_frame("Amal", async |chat| {
            chat.reads("Tot morgen!").await;
        })
        .await;
    })
    .await;
}
