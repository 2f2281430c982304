// SPDX-License-Identifier: EUPL-1.2
//! The way back to the menu that is always there.

use super::theatre::story;

#[tokio::test(flavor = "multi_thread")]
async fn the_button_in_the_header_brings_the_menu_below_everything_else() {
    story(async |theatre| {
        let amal = theatre.phone("as/amal/", "ar").await;
        amal.taps("⚙️").await;
        amal.reads("⚙️").await;
        let before = amal.counts(".line.school").await;
        let menu = amal.finds("#menu").await;
        assert_eq!(menu.attr("aria-label").await.expect("a name").as_deref(), Some("القائمة"));
        menu.click().await.expect("a tap");
        amal.finds(&format!(".line.school:nth-of-type({})", before + 1)).await;
        assert_eq!((amal.counts(".line.school").await, amal.counts(".line.me").await), (before + 1, 0));
        amal.finds("header:not(.waiting) #menu:not([aria-disabled])").await;
        let in_sight =
            "const { top } = document.querySelector('.line:last-child .tap').getBoundingClientRect();
            return top > 0 && top < innerHeight";
        assert_eq!(amal.asks(in_sight).await, true);
    })
    .await;
}
