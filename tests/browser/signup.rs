// SPDX-License-Identifier: EUPL-1.2
//! From the letter to the first menu.

use super::person::Person;
use super::theatre::story;

fn is_arabic(text: &str) -> bool {
    text.chars().filter(|c| ('\u{600}'..='\u{6ff}').contains(c)).count() > 8
}

/// Everything after the first screen, in taps; the name alone is typed.
async fn answers(parent: &Person) {
    parent.taps("👍").await;
    parent.taps("✅").await;
    parent.taps("👩").await;
    parent.reads("✏️").await;
    parent.writes("ليلى").await;
    let done = parent.reads("Sami").await;
    assert!(is_arabic(&done.text().await.expect("text")));
    parent.finds("button.tap").await;
}

async fn reads_arabic(parent: &Person) {
    let html = parent.finds("html").await;
    assert_eq!(html.attr("dir").await.expect("dir").as_deref(), Some("rtl"));
    assert_eq!(html.attr("lang").await.expect("lang").as_deref(), Some("ar"));
    assert_eq!(parent.finds("h1").await.text().await.expect("a title"), "De Regenboog");
    let placeholder = parent.finds("#write").await.attr("placeholder").await.expect("words");
    assert!(placeholder.is_some_and(|words| is_arabic(&words)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_signs_up_in_arabic_by_scanning_the_letter_with_five_taps() {
    story(async |theatre| {
        let code = theatre.letter("sami").await;
        let parent = theatre.phone(&format!("as/sami/#start={code}"), "ar,nl").await;
        parent.taps("العربية").await;
        // Language, seen, my child, mother, and the plane behind the name: five.
        answers(&parent).await;
        reads_arabic(&parent).await;
        // The code is not left in the address bar for the next one to copy.
        assert_eq!(parent.asks("return location.hash + JSON.stringify(history.state)").await, "null");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_types_the_code_of_the_letter_after_a_typing_error() {
    story(async |theatre| {
        let code = theatre.letter("sami").await;
        let parent = theatre.phone("as/sami/", "ar").await;
        parent.taps("العربية").await;
        parent.reads("📄").await;
        let (rest, last) = code.split_at(code.len() - 1);
        parent.writes(&format!("{rest}{}", if last == "A" { "B" } else { "A" })).await;
        parent.finds(".line.school:last-child .bubble").await;
        parent.writes(&code.to_lowercase().replace('-', " ")).await;
        answers(&parent).await;
        reads_arabic(&parent).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_to_be_called_before_they_belong_to_school() {
    story(async |theatre| {
        let parent = theatre.phone("as/sami/", "ar").await;
        parent.taps("العربية").await;
        for word in ["hello", "one", "two", "three"] {
            parent.writes(word).await;
            parent.reads(word).await;
        }
        parent.writes(&theatre.letter("sami").await).await;
        parent.reads("🔒").await;
        assert_eq!(parent.counts("#offer:not([hidden])").await, 0);
        answers(&parent).await;
        parent.finds("#offer:not([hidden]) .yes").await;
        assert_eq!(parent.counts("#offer .icon").await, 0, "its words have a bell already");
        // Twice as large, it leaves room for the chat, and can be answered.
        parent.asks("document.documentElement.style.fontSize = '200%'").await;
        let answerable = "const box = element => element.getBoundingClientRect();
            const offer = box(document.getElementById('offer'));
            const answers = [...document.querySelectorAll('#offer button')].map(box);
            return offer.height <= innerHeight * 0.4 + 1 && answers.length === 2
                && answers.every(answer => answer.bottom <= offer.bottom && answer.top >= offer.top)";
        assert_eq!(parent.asks(answerable).await, true);
    })
    .await;
}
