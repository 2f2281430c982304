// SPDX-License-Identifier: EUPL-1.2
//! What the page looks like: nothing covers anything, also where the text is twice as large or runs from the right.

use super::theatre::story;

#[tokio::test(flavor = "multi_thread")]
async fn the_way_to_the_newest_covers_nothing_and_large_text_fits() {
    story(async |theatre| {
        let grace = theatre.phone("as/grace/", "en").await;
        grace.finds("button.tap").await;
        for (size, answers) in [("100%", 1), ("200%", 2)] {
            grace.asks(&format!("document.documentElement.style.fontSize = '{size}'")).await;
            grace.writes("Is there swimming on Friday? I would like to know it before we buy things.").await;
            grace.finds(&format!(".line.school:nth-of-type({}) .tap", 1 + 2 * answers)).await;
            grace.asks("document.getElementById('log').scrollTop = 0").await;
            grace.finds("#newest:not([hidden])").await;
            let apart = "const box = id => document.getElementById(id).getBoundingClientRect();
                return box('newest').bottom <= box('log').top && box('newest').right <= box('menu').left";
            assert_eq!(grace.asks(apart).await, true, "{size}");
            let fits = "const log = document.getElementById('log');
                return log.scrollWidth <= log.clientWidth
                    && document.documentElement.scrollWidth <= innerWidth
                    && document.querySelector('.school .bubble').offsetWidth > innerWidth / 2
                    && document.querySelector('header').offsetHeight < 80";
            assert_eq!(grace.asks(fits).await, true, "{size}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_is_mirrored_in_arabic_and_a_link_of_the_school_opens_a_phone_of_its_own() {
    story(async |theatre| {
        let desk = theatre.desk("", "ar").await;
        desk.finds("html[lang='ar'][dir='rtl']").await;
        desk.finds("[data-slug='amal'] bdi").await;
        let code = theatre.letter("sami").await;
        desk.asks(&format!("location.hash = 'start={code}'")).await;
        desk.taps("العربية").await;
        desk.taps("👍").await;
        desk.reads("Sami").await;
        assert_eq!(desk.asks("return location.pathname + location.hash").await, "/phone/");
        // And when it is the first thing that is opened.
        let phone = theatre.phone(&format!("#start={}", theatre.letter("lena").await), "pl").await;
        phone.taps("Polski").await;
        phone.taps("👍").await;
        phone.reads("Lena").await;
    })
    .await;
}
