// SPDX-License-Identifier: EUPL-1.2
//! A class parent writes to groep 5a.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};
use thirtyfour::By;

use super::person::Person;
use super::theatre::story;

const WORDS: &str = "Morgen gaan we zwemmen. Neem een handdoek mee.";

/// Writes `words` and says yes to the preview.
async fn posts(sender: &Person, words: &str) {
    sender.taps("✉️").await;
    sender.reads("✉️").await;
    sender.writes(words).await;
    sender.taps("✅").await;
}

/// What stands around the quoted message, and the quote's own direction.
async fn frame(reader: &Person, language: &str) -> (String, String) {
    let message = reader.reads(WORDS).await;
    let text = message.find(By::Css(".text")).await.expect("text");
    assert_eq!(text.attr("lang").await.expect("lang").as_deref(), Some(language));
    let quote = text.find(By::Css("blockquote")).await.expect("a quote");
    assert_eq!(quote.text().await.expect("text"), WORDS, "quoted as it was written");
    let whole = text.prop("innerText").await.expect("text").unwrap_or_default();
    (whole.replace(WORDS, ""), quote.css_value("direction").await.expect("a direction"))
}

#[tokio::test(flavor = "multi_thread")]
async fn each_parent_reads_a_message_to_the_class_framed_in_their_language() {
    story(async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        let katarzyna = theatre.phone("as/katarzyna/", "pl").await;
        let marieke = theatre.phone("as/marieke/", "nl").await;
        posts(&marieke, WORDS).await;
        marieke.taps("⏩").await;

        let (arabic, direction) = frame(&amal, "ar").await;
        assert!(
            arabic.contains("Marieke") && arabic.contains("5a") && arabic.contains("Nederlands"),
            "{arabic}"
        );
        assert!(arabic.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)), "{arabic}");
        assert_eq!(direction, "ltr", "Dutch reads from the left, also in an Arabic chat");
        let (polish, _) = frame(&katarzyna, "pl").await;
        assert!(polish.contains("Marieke") && polish.contains("Nederlands"), "{polish}");
        let (dutch, _) = frame(&marieke, "nl").await;
        assert!(!dutch.contains("Nederlands"), "nobody is told what they can read: {dutch}");
        assert!(arabic != polish && polish != dutch);

        marieke.taps("📊").await;
        marieke.reads("7").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_taken_back_reaches_nobody() {
    story(async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        amal.finds("button.tap").await;
        let marieke = theatre.phone("as/marieke/", "nl").await;
        posts(&marieke, WORDS).await;
        marieke.reads("⏳").await;
        marieke.taps("↩️").await;
        marieke.reads("↩️").await;
        marieke.taps("❌").await;
        theatre.an_hour_passes().await;
        // What comes after has come, so what was taken back never will.
        posts(&marieke, "Toch niet").await;
        marieke.taps("⏩").await;
        amal.reads("Toch niet").await;
        assert!(!amal.screen().await.contains("zwemmen"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_of_the_class_parent_is_a_picture_on_a_parents_page() {
    story(async |theatre| {
        let mut photo = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(640, 480).write_to(&mut photo, ImageFormat::Jpeg).expect("a picture");
        let photo = theatre.file("pool.jpg", &photo.into_inner());
        let amal = theatre.phone("as/amal/", "ar").await;
        let marieke = theatre.phone("as/marieke/", "nl").await;
        marieke.taps("✉️").await;
        marieke.reads("✉️").await;
        marieke.sends(&photo).await;
        marieke.taps("✅ Versturen").await;
        marieke.taps("✅ Zij staan").await;
        marieke.taps("⏩").await;

        amal.finds(".line.school .photo img").await;
        let loaded = "const image = document.querySelector('.line.school .photo img');
            return image.decode().then(() => image.naturalWidth)";
        assert!(amal.asks(loaded).await.as_i64().is_some_and(|width| width > 100));
        assert!(
            amal.finds(".photo img").await.attr("alt").await.expect("alt").is_some_and(|alt| !alt.is_empty())
        );
        // A tap enlarges it; another closes it.
        amal.finds(".line.school .photo").await.click().await.expect("a tap");
        amal.finds("#viewer[open] img").await;
        amal.finds("#viewer[open] button").await.click().await.expect("a tap");
        amal.finds("#viewer:not([open])").await;

        // Taken back, it leaves a quiet trace where it was sent from, and nothing is wider than the screen.
        marieke.taps("📊").await;
        marieke.taps("🚫").await;
        marieke.taps("✅ Ja").await;
        marieke.reads("🚫").await;
        let elsewhere = theatre.phone("as/marieke/", "nl").await;
        let trace = elsewhere.finds(".line.me .gone").await.text().await.expect("text");
        assert_eq!(trace, "🚫 Foto");
        assert_eq!(elsewhere.counts(".line.me img").await, 0);
        let too_wide = "const log = document.getElementById('log'); return log.scrollWidth > log.clientWidth";
        assert_eq!(elsewhere.asks(too_wide).await, false);
        // That the picture is not there is what this is about.
        elsewhere.asks("faults.length = 0").await;
    })
    .await;
}
