// SPDX-License-Identifier: EUPL-1.2
//! The page itself: side by side, again after a reload, in another language.

use super::theatre::story;

#[tokio::test(flavor = "multi_thread")]
async fn two_persons_side_by_side_have_a_session_each() {
    story(async |theatre| {
        let desk = theatre.desk("", "nl").await;
        for slug in ["amal", "katarzyna"] {
            desk.finds(&format!("[data-slug='{slug}']")).await.click().await.expect("a tap");
        }
        let look = "return [document.documentElement.lang, document.documentElement.dir]";
        desk.in_frame("Amal", async |chat| {
            chat.taps("⚙️").await;
            chat.reads("⚙️").await;
            assert_eq!(chat.asks(look).await, serde_json::json!(["ar", "rtl"]));
        })
        .await;
        desk.in_frame("Katarzyna", async |chat| {
            chat.reads("Katarzyna").await;
            assert_eq!(chat.asks(look).await, serde_json::json!(["pl", "ltr"]));
            assert!(!chat.screen().await.contains("🌍"), "Amal's tap is not hers");
        })
        .await;
        // Who is open stands in the address: a reload shows the same chats.
        desk.reloads().await;
        desk.finds("iframe[title='Amal']").await;
        desk.finds("iframe[title='Katarzyna']").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_shows_every_line_again() {
    story(async |theatre| {
        let grace = theatre.phone("as/grace/", "en").await;
        grace.finds("button.tap").await;
        for words in ["Good morning", "Is there swimming on Friday?"] {
            grace.writes(words).await;
            grace.reads(words).await;
        }
        // The answer to each, and the menu that was there.
        grace.finds(".line.school:nth-of-type(5)").await;
        let before = grace.screen().await;
        assert!(grace.faults().await.is_empty());
        grace.reloads().await;
        grace.finds(".line.school:nth-of-type(5)").await;
        assert_eq!(grace.screen().await, before);
        assert_eq!(grace.counts(".unsent").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_language_turns_the_page_at_once() {
    story(async |theatre| {
        let katarzyna = theatre.phone("as/katarzyna/", "pl").await;
        katarzyna.taps("⚙️").await;
        katarzyna.asks("window.stays = true").await;
        katarzyna.taps("🌍").await;
        katarzyna.taps("العربية").await;
        katarzyna.finds("html[dir='rtl'][lang='ar']").await;
        katarzyna.taps("🌍").await;
        katarzyna.taps("Polski").await;
        katarzyna.finds("html[dir='ltr'][lang='pl']").await;
        assert_eq!(katarzyna.asks("return window.stays").await, true, "without loading it anew");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_looks_like_markup_stays_text() {
    story(async |theatre| {
        let grace = theatre.phone("as/grace/", "en").await;
        grace.finds("button.tap").await;
        grace.writes("<img src=x onerror=alert(1)> <b>so</b> & <script>").await;
        // The server's own state of the line, not what the page showed before.
        grace.finds(".line.me time").await;
        let line = grace.finds(".line.me .text").await;
        assert_eq!(line.text().await.expect("text"), "<img src=x onerror=alert(1)> <b>so</b> & <script>");
        assert_eq!(grace.counts("#log img, #log script, .line.me b").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_erased_leaves_the_screen_at_once() {
    story(async |theatre| {
        let grace = theatre.phone("as/grace/", "en").await;
        grace.writes("Good morning").await;
        grace.finds(".line.me + .line.school .tap").await;
        assert!(grace.screen().await.contains("Grace"));
        grace.writes("/stop").await;
        grace.taps("🗑️").await;
        grace.finds(".line.school:only-of-type").await;
        let screen = grace.screen().await;
        assert!(!screen.contains("Grace") && !screen.contains("Good morning"), "{screen}");
        assert_eq!((grace.counts(".line").await, grace.counts(".tap").await), (1, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn too_long_a_message_is_counted_and_not_sent() {
    story(async |theatre| {
        let grace = theatre.phone("as/grace/", "en").await;
        grace.finds("button.tap").await;
        let longest = ouderlijn::domain::post::LONGEST;
        grace.asks(&format!("document.getElementById('write').value = '🙂'.repeat({longest} - 100)")).await;
        let write = grace.finds("#write").await;
        write.send_keys("a").await.expect("typed");
        assert_eq!(grace.finds("#left").await.text().await.expect("text"), "99");
        grace.asks(&format!("document.getElementById('write').value = 'a'.repeat({longest})")).await;
        grace.writes("b").await;
        assert_eq!(grace.finds("#left.over").await.text().await.expect("text"), "-1");
        assert!(!grace.finds("#notice").await.text().await.expect("text").is_empty());
        assert_eq!(grace.counts(".line.me").await, 0, "it stays where it can be made shorter");
        write.send_keys(thirtyfour::Key::Backspace).await.expect("typed");
        grace.finds("#send").await.click().await.expect("sent");
        grace.finds(".line.me time").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_taps_at_once_has_what_comes_read_out() {
    story(async |theatre| {
        let grace = theatre.phone("as/grace/", "en").await;
        grace.finds("button.tap").await;
        // The same page again, watched from outside from its first moment.
        let soon = "return new Promise(done => {
            const frame = document.body.appendChild(document.createElement('iframe'));
            frame.src = location.href;
            const look = setInterval(() => {
                const tap = frame.contentDocument?.querySelector('button.tap');
                if (!tap) return;
                clearInterval(look);
                const log = frame.contentDocument.getElementById('log');
                const before = log.ariaLive;
                tap.click();
                done([before, log.ariaLive]);
            }, 5);
        })";
        assert_eq!(grace.asks(soon).await, serde_json::json!(["off", "polite"]));
    })
    .await;
}
