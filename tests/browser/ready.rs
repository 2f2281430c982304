// SPDX-License-Identifier: EUPL-1.2
//! A ready-made message: tapped together in Dutch, read in Arabic and Polish, and seen.

use thirtyfour::By;

use super::theatre::story;

#[tokio::test(flavor = "multi_thread")]
async fn leaves_for_friday_are_asked_for_in_dutch_and_read_in_arabic_and_polish() {
    story(async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        let katarzyna = theatre.phone("as/katarzyna/", "pl").await;
        let marieke = theatre.phone("as/marieke/", "nl").await;
        marieke.taps("✉️").await;
        marieke.taps("🧺 Meenemen").await;
        marieke.taps("🧺 Iets uit de lijst").await;
        marieke.reads("🔎").await;
        marieke.writes("herfst blad").await;
        marieke.taps("🍂").await;
        marieke.taps("vrijdag 4 september").await;
        marieke.reads("🍂 herfstbladeren").await;
        marieke.taps("العربية").await;
        let preview = marieke.reads("أوراق").await;
        let quote = preview.find(By::Css("blockquote")).await.expect("the Arabic text");
        assert_eq!(quote.css_value("direction").await.expect("a direction"), "rtl", "in a Dutch chat too");
        marieke.taps("✅").await;
        marieke.taps("⏩").await;
        marieke.reads("✅ Uw bericht").await;
        amal.reads("🍂 أوراق شجر").await;
        katarzyna.reads("🍂 jesienne liście").await;

        amal.taps("👍").await;
        amal.reads("👍 قرأتم هذه الرسالة.").await;
        marieke.taps("📊").await;
        let progress = marieke.reads("👍 Gezien").await.text().await.expect("text");
        let progress: String = progress.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        assert!(progress.contains("👍 Gezien: 1"), "{progress}");
        assert!(!progress.contains("voor 0 van"), "who has seen it was reached: {progress}");
    })
    .await;
}
