// SPDX-License-Identifier: EUPL-1.2
//! What a child draws and says, from the page of its family to that of its teacher, and to nobody else's.

use chrono::TimeDelta;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Command, Input, Picture};
use serde_json::Value;

use super::browser::Browser;
use super::media::photo;
use super::site::Site;
use crate::db_test;

async fn taps(site: &Site, browser: &Browser, labels: &[&str]) {
    for label in labels {
        site.taps(browser, label).await;
        site.settles().await;
    }
}

async fn menu(site: &Site, browser: &Browser) {
    browser.says("/menu").await;
    site.settles().await;
}

/// The director plans a round in which families choose at once.
async fn plans(site: &Site) {
    let mut director = site.browser();
    director.opens(&format!("{{\"start\":\"{}\"}}", site.school.codes["director"])).await;
    site.settles().await;
    taps(site, &director, &["Nederlands", "👍"]).await;
    director.says("Ingrid").await;
    site.settles().await;
    menu(site, &director).await;
    taps(site, &director, &["🏫", "🗣️", "➕", "🌱", "14 september", "25 september", "🔓", "⏩", "✅"]).await;
}

/// A family books and sends a drawing and a recording of its child; what was recorded.
async fn prepares(site: &Site, parent: &Browser) -> Vec<u8> {
    menu(site, parent).await;
    taps(site, parent, &["🗣️", "📅", "15:15", "📝"]).await;
    for _ in 0..11 {
        taps(site, parent, &["⏭️"]).await;
    }
    let recording = [b"\0\0\0\x20ftypM4A ".as_slice(), &[7; 900]].concat();
    for (mime, file) in [("image/jpeg", &photo()), ("audio/mp4", &recording)] {
        assert_eq!(parent.uploads(parent.draws_id(), mime, file).await.status, 200);
        site.settles().await;
    }
    recording
}

/// The files in a chat, oldest first.
async fn files(site: &Site, browser: &Browser) -> Vec<Value> {
    let lines = site.lines(browser).await;
    let bodies = lines.iter().map(|line| serde_json::from_str::<Value>(&line.body).expect("a body"));
    bodies.map(|body| body["media"].clone()).filter(|media| !media.is_null()).collect()
}

db_test! {
    async fn a_drawing_and_a_voice_reach_the_page_of_the_teacher_when_it_is_opened(db: Db) {
        let site = Site::opens(&db).await;
        let teacher = site.teacher().await;
        plans(&site).await;
        menu(&site, &teacher).await;
        taps(&site, &teacher, &["👥", "🌱", "➕", "14 september", "15:00", "16:00", "🏫"]).await;
        let (parent, other) = (site.parent("Adam").await, site.parent("Lina").await);
        let recording = prepares(&site, &parent).await;
        let own = files(&site, &parent).await;
        let urls: Vec<&str> = own.iter().map(|file| file["url"].as_str().expect("a path")).collect();
        assert_eq!(urls.len(), 2, "{own:?}");
        for url in &urls {
            assert_eq!((parent.get(url).await.status, teacher.get(url).await.status), (200, 404));
        }
        menu(&site, &teacher).await;
        taps(&site, &teacher, &["👥", "🌱", "📋", "15:15", "Wat er is voorbereid"]).await;
        let shown = files(&site, &teacher).await;
        let kinds: Vec<&Value> = shown.iter().map(|file| &file["kind"]).collect();
        assert_eq!(kinds, ["photo", "voice"]);
        for (url, file) in urls.iter().zip(&shown) {
            assert_eq!(file["url"].as_str(), Some(*url));
            assert_eq!((teacher.get(url).await.status, other.get(url).await.status), (200, 404));
        }
        let drawing = teacher.get(urls[0]).await.body;
        assert!(!drawing.windows(3).any(|part| part == b"GPS"), "it does not tell where it was taken");
        assert_eq!(teacher.get(urls[1]).await.body, recording);
        // Six weeks after the conversation it is gone from the teacher's page too.
        site.engine.plan().await.expect("a plan");
        site.passes(TimeDelta::days(54)).await;
        let read = async |words: &str| {
            let lines = site.lines(&teacher).await;
            lines.iter().filter(|line| line.body.contains(words)).count()
        };
        assert_eq!((read("Begin met wat goed gaat").await, files(&site, &teacher).await.len()), (2, 2));
        site.passes(TimeDelta::days(2)).await;
        assert_eq!((read("Begin met wat goed gaat").await, files(&site, &teacher).await.len()), (1, 0));
        for url in urls {
            assert_eq!((parent.get(url).await.status, teacher.get(url).await.status), (404, 404));
        }
    }
}

db_test! {
    async fn a_teacher_on_telegram_gets_the_drawing_of_a_family_on_the_page(db: Db) {
        let site = Site::opens(&db).await;
        let phone = &site.phone;
        let mut number = 0;
        let mut does = async |input: Input| {
            number += 1;
            phone.does(&db, number, input).await;
            site.passes(TimeDelta::seconds(2)).await;
        };
        does(Input::Start { payload: Some(site.school.codes["Ruud"].replace('-', "")) }).await;
        for label in ["Nederlands", "👍", "✅"] {
            does(Input::Press { data: phone.button(label) }).await;
        }
        plans(&site).await;
        does(Input::Command { command: Command::Menu }).await;
        for label in ["👥", "🌱", "➕", "14 september", "15:00", "16:00", "🏫"] {
            does(Input::Press { data: phone.button(label) }).await;
        }
        let parent = site.parent("Adam").await;
        prepares(&site, &parent).await;
        does(Input::Command { command: Command::Menu }).await;
        for label in ["👥", "🌱", "📋", "15:15", "Wat er is voorbereid"] {
            does(Input::Press { data: phone.button(label) }).await;
        }
        let shown = phone.shows();
        let files: Vec<_> = shown.iter().filter_map(|shown| shown.picture.clone()).collect();
        assert!(
            matches!(
                files.as_slice(),
                [
                    Picture::Stored { kind: MediaKind::Photo, .. },
                    Picture::Stored { kind: MediaKind::Voice, .. }
                ]
            ),
            "{files:?}"
        );
        assert!(shown.last().expect("a page").html.contains("Begin met wat goed gaat"));
    }
}
