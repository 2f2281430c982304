// SPDX-License-Identifier: EUPL-1.2
//! Without a mouse or a finger.

use thirtyfour::Key;

use super::theatre::story;

/// More steps than there are things to stop at.
const STOPS: usize = 40;

#[tokio::test(flavor = "multi_thread")]
async fn everything_can_be_done_with_the_keyboard_alone() {
    story(async |theatre| {
        let grace = theatre.desk("as/grace/", "en").await;
        grace.finds("button.tap").await;
        // The first stop leads past everything to where one writes.
        grace.presses(Key::Tab).await;
        assert_eq!(grace.asks("return document.activeElement.className").await, "skip");
        grace.presses(Key::Enter).await;
        assert_eq!(grace.asks("return document.activeElement.id").await, "write");
        grace.presses("Good morning").await;
        grace.presses(Key::Enter).await;
        grace.finds(".line.me time").await;
        assert_eq!(grace.asks("return document.activeElement.id").await, "write", "one can go on writing");
        // The answer's buttons are above.
        grace.finds(".line.me + .line.school .tap").await;
        let focused = "return document.activeElement.textContent";
        let mut stops = 0;
        while !grace.asks(focused).await.as_str().is_some_and(|label| label.starts_with("⚙️")) {
            grace.steps_back().await;
            stops += 1;
            assert!(stops < STOPS, "the settings cannot be reached");
        }
        let seen = "return getComputedStyle(document.activeElement).outlineStyle";
        assert_eq!(grace.asks(seen).await, "solid", "one sees where one is");
        grace.presses(Key::Enter).await;
        grace.reads("⚙️").await;
        // The line changed under the focus: it stays there.
        assert_eq!(grace.asks("return document.activeElement.className").await, "tap");
    })
    .await;
}
