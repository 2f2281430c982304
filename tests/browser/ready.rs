// SPDX-License-Identifier: EUPL-1.2
//! A ready-made message: tapped together in Dutch, read in Arabic and Polish, and seen.

use super::theatre::story;

#[tokio::test(flavor = "multi_thread")]
async fn leaves_for_friday_are_asked_for_in_dutch_and_read_in_arabic_and_polish() {
    story(async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        let katarzyna = theatre.phone("as/katarzyna/", "pl").await;
        let marieke = theatre.phone("as/marieke/", "nl").await;
        for label in ["✉️", "🧺", "🧺"] {
            marieke.taps(label).await;
        }
        marieke.writes("herfst blad").await;
        marieke.taps("🍂").await;
        marieke.taps("vrijdag").await;
        marieke.reads("herfstbladeren").await;
        marieke.taps("العربية").await;
        marieke.reads("أوراق").await;
        marieke.taps("✅").await;
        marieke.taps("⏩").await;
        amal.reads("🍂 أوراق شجر").await;
        katarzyna.reads("🍂 jesienne liście").await;

        amal.taps("👍").await;
        amal.reads("👍 قرأتم هذه الرسالة.").await;
        marieke.taps("📊").await;
        marieke.reads("👍 Gezien: 1").await;
    })
    .await;
}
