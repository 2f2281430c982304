// SPDX-License-Identifier: EUPL-1.2
//! A place from the page to a phone, and back.

use chrono::TimeDelta;
use ouderlijn::domain::place::Place;
use ouderlijn::message::{Input, Picture};
use serde_json::Value;

use super::site::Site;
use crate::db_test;

fn museum() -> Place {
    Place::at(51.8126, 5.8372, Some("Museum <5>")).expect("a place")
}

db_test! {
    async fn a_place_goes_from_the_page_to_telegram_as_a_map_and_back_as_a_link(db: Db) {
        let site = Site::opens(&db).await;
        let (teacher, parent) = (site.teacher().await, site.parent("Adam").await);
        let phone = &site.phone;
        let code = site.school.codes["Zofia"].replace('-', "");
        phone.does(&db, 1, Input::Start { payload: Some(code) }).await;
        site.passes(TimeDelta::seconds(2)).await;
        for (number, label) in (2..).zip(["Nederlands", "👍", "✅", "👩", "Olha"]) {
            phone.does(&db, number, Input::Press { data: phone.button(label) }).await;
            site.passes(TimeDelta::seconds(2)).await;
        }
        // From the page: what a map app copies.
        site.taps(&teacher, "✉️").await;
        site.settles().await;
        let asked = site.lines(&teacher).await.last().expect("a question").body.clone();
        assert!(asked.contains("51.8126, 5.8372"), "the page says how: {asked}");
        teacher.says("Hier zijn we").await;
        site.settles().await;
        teacher.says("51.8126, 5.8372").await;
        site.settles().await;
        site.taps(&teacher, "✅").await;
        site.settles().await;
        site.passes(TimeDelta::minutes(1)).await;
        let shown = phone.shows();
        let [words, map] = shown.last_chunk().expect("two messages");
        assert!(words.html.contains("Hier zijn we") && words.picture.is_none());
        let place = Place::at(51.8126, 5.8372, None).expect("a place");
        assert_eq!(map.picture, Some(Picture::Place(place.clone())));
        let line = site.lines(&parent).await.last().expect("a line").body.clone();
        let line: Value = serde_json::from_str(&line).expect("a body");
        assert!(line["html"].as_str().is_some_and(|html| html.contains(&place.link().replace('&', "&amp;"))));
        assert_eq!(line["media"], Value::Null, "the page loads no map");
        // From the phone: its own way to share a place. Olha becomes class parent.
        teacher.says("/menu").await;
        site.settles().await;
        for label in ["👥", "🤝", "➕", "Olha"] {
            site.taps(&teacher, label).await;
            site.settles().await;
        }
        site.passes(TimeDelta::minutes(1)).await;
        phone.does(&db, 20, Input::Command { command: ouderlijn::message::Command::Menu }).await;
        site.passes(TimeDelta::seconds(2)).await;
        phone.does(&db, 21, Input::Press { data: phone.button("✉️") }).await;
        site.passes(TimeDelta::seconds(2)).await;
        phone.does(&db, 22, Input::Place { place: Some(museum()) }).await;
        site.passes(TimeDelta::seconds(2)).await;
        phone.does(&db, 23, Input::Press { data: phone.button("✅ Versturen") }).await;
        site.passes(TimeDelta::minutes(1)).await;
        let line = site.lines(&parent).await.last().expect("a line").body.clone();
        let line: Value = serde_json::from_str(&line).expect("a body");
        let html = line["html"].as_str().expect("a body");
        assert!(html.contains("Museum &lt;5&gt;"), "{html}");
        assert!(html.contains("https://www.openstreetmap.org/?mlat=51.812600&amp;mlon=5.837200"), "{html}");
    }
}
