// SPDX-License-Identifier: EUPL-1.2
//! A device without a voice: the school's own reads the line. Chromium has none of its own here.

use thirtyfour::By;

use super::person::Person;
use super::speaker::Speaker;
use super::theatre::{story, story_with};

/// A tenth of a second of silence, as a WAV of one byte a sample.
const SILENCE: &str = r"printf 'RIFF\044\003\000\000WAVEfmt \020\000\000\000\001\000\001\000'
printf '\100\037\000\000\100\037\000\000\001\000\010\000data\000\003\000\000%0768d' 0";

/// Waits until no line is being read, and says what stands in the line above the composer.
async fn comes_to_rest(person: &Person) -> String {
    person.finds("body:not(:has(.listen.on))").await;
    person.finds("#notice").await.text().await.expect("text")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_is_read_by_the_school_where_the_device_has_no_voice() {
    let speaker = Speaker::new(SILENCE);
    story_with(&[("OUDERLIJN_SPEECH", &speaker.command())], async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        let marieke = theatre.phone("as/marieke/", "nl").await;
        marieke.taps("✉️").await;
        marieke.writes("Morgen naar het bos").await;
        marieke.taps("✅").await;
        marieke.taps("⏩").await;
        let line = amal.reads("Morgen naar het bos").await;
        let listen = line.find(By::XPath("following-sibling::button")).await.expect("a button to listen");
        listen.click().await.expect("a tap");
        assert_eq!(comes_to_rest(&amal).await, "");
        let heard = speaker.heard();
        let spoken: Vec<&str> = heard.lines().filter(|line| ["ar", "nl"].contains(line)).collect();
        assert_eq!(spoken, ["ar", "nl"], "{heard}");
        assert!(heard.ends_with("nl\nMorgen naar het bos.\n"), "{heard}");
        // The button of the message brings the sounds as messages of their own.
        amal.taps("🔊").await;
        amal.finds("audio[src^='media/']").await;
        assert_eq!(speaker.heard().matches("Morgen naar het bos").count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_fails_is_told_in_the_line_above_the_composer() {
    let speaker = Speaker::new("exit 1");
    story_with(&[("OUDERLIJN_SPEECH", &speaker.command())], async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        amal.finds(".listen").await.click().await.expect("a tap");
        amal.finds("#notice[data-text='listen-failed']").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_any_voice_no_button_promises_one() {
    story(async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        amal.finds(".listen[hidden]").await;
        assert_eq!(amal.counts(".listen:not([hidden])").await, 0);
    })
    .await;
}
