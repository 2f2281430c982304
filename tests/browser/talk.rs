// SPDX-License-Identifier: EUPL-1.2
//! A conversation: the director plans, the teacher gives times, parents choose in their own language.

use super::person::Person;
use super::theatre::story;

/// Taps one button after the other.
async fn all_taps(who: &Person, labels: &[&str]) {
    for label in labels {
        who.taps(label).await;
    }
}

/// Whether the newest question begins on the screen, as soon as it says `words`.
async fn begins_in_sight(who: &Person, words: &str) {
    who.reads(words).await;
    let script = "const top = element => element.getBoundingClientRect().top;
        const lines = document.querySelectorAll('.line.school');
        return top(lines[lines.length - 1]) >= top(document.getElementById('log')) - 1";
    assert_eq!(who.asks(script).await, true, "{words:?} is out of sight on {}", who.screen().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_director_plans_the_teacher_gives_times_and_parents_choose_in_three_taps() {
    story(async |theatre| {
        let ingrid = theatre.phone("as/ingrid/", "nl").await;
        let ruud = theatre.phone("as/ruud/", "nl").await;
        let amal = theatre.phone("as/amal/", "ar").await;
        let katarzyna = theatre.phone("as/katarzyna/", "pl").await;
        all_taps(&ingrid, &["🗣️ Gesprekken", "➕", "🌱", "10 september"]).await;
        begins_in_sight(&ingrid, "laatste dag").await;
        all_taps(&ingrid, &["18 september", "🔓", "⏩", "✅ Plannen"]).await;
        ingrid.reads("Gepland").await;

        all_taps(&ruud, &["👥 Groep", "🌱", "➕", "10 september", "19:00"]).await;
        begins_in_sight(&ruud, "tot hoe laat").await;
        all_taps(&ruud, &["21:00", "🏫"]).await;
        ruud.reads("Toegevoegd").await;

        amal.reads("startgesprek").await;
        all_taps(&amal, &["🕐", "10 سبتمبر", "19:15"]).await;
        begins_in_sight(&amal, "✅").await;
        amal.reads("🏫").await;
        // What one family chose nobody else is offered.
        katarzyna.reads("startgesprek").await;
        all_taps(&katarzyna, &["🕐", "10 września"]).await;
        katarzyna.reads("która godzina").await;
        let offered = katarzyna.screen().await;
        assert!(offered.contains("19:00") && !offered.contains("19:15"), "{offered}");
        katarzyna.taps("19:30").await;
        begins_in_sight(&katarzyna, "Gotowe").await;
        // The teacher's day, and back.
        all_taps(&ruud, &["📋"]).await;
        ruud.reads("19:15").await;
        ruud.reads("Zofia").await;
    })
    .await;
}
