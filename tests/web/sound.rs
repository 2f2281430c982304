// SPDX-License-Identifier: EUPL-1.2
//! Lines and messages that the school reads aloud.

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};

use super::browser::Browser;
use super::site::Site;
use super::support::speaker::{GOOD, Speaker};
use crate::db_test;

/// The path of the newest line that says `words`, without the part.
async fn path(site: &Site, browser: &Browser, words: &str) -> String {
    let lines = site.lines(browser).await;
    let found = lines.iter().rev().find(|line| line.body.contains(words));
    format!("sound/{}", found.unwrap_or_else(|| panic!("nobody says {words:?}: {lines:?}")).line)
}

/// A school that speaks Dutch and Arabic: Ruud has written to the class, and a parent reads it in Arabic.
async fn class(db: &ouderlijn::store::Db, speaker: &Speaker) -> (Site, Browser) {
    let site = Site::speaks(db, speaker.program(&["nl", "ar"])).await;
    let (teacher, parent) = (site.teacher().await, site.parent("Adam").await);
    site.taps(&teacher, "✉️").await;
    site.settles().await;
    teacher.says("Morgen naar het bos <3").await;
    site.settles().await;
    site.taps(&teacher, "✅").await;
    site.passes(TimeDelta::minutes(1)).await;
    (site, parent)
}

db_test! {
    async fn a_line_is_heard_part_by_part_by_its_own_reader_alone(db: Db) {
        let speaker = Speaker::new(GOOD);
        let (site, parent) = class(&db, &speaker).await;
        let path = path(&site, &parent, "Morgen naar het bos").await;
        let first = parent.get(&format!("{path}/0")).await;
        assert_eq!((first.status, first.header("content-type")), (200, "audio/ogg"));
        assert_eq!(first.header("content-disposition"), "inline");
        assert_eq!(first.header("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(first.header("x-content-type-options"), "nosniff");
        assert!(first.header("cache-control").starts_with("private"));
        let said = first.text();
        assert!(said.contains("Ruud") && said.contains("1: قرأتها") && !said.contains("Morgen"), "{said}");
        let range = parent.request(Method::GET, &format!("{path}/0")).header("range", "bytes=0-3");
        let part = parent.send(range).await;
        let length = first.body.len();
        assert_eq!((part.status, part.header("content-range")), (206, format!("bytes 0-3/{length}").as_str()));
        assert_eq!((part.body.as_slice(), part.header("content-type")), (b"OggS".as_slice(), "audio/ogg"));
        let second = parent.get(&format!("{path}/1")).await;
        assert!(second.text().ends_with("OpusHeadMorgen naar het bos <3."), "{second:?}");
        assert_eq!(parent.get(&format!("{path}/2")).await.status, 404);
        let heard = speaker.heard();
        assert_eq!(heard.lines().filter(|line| ["nl", "ar"].contains(line)).collect::<Vec<_>>(), ["ar", "nl"]);
        // A line is nobody else's, whoever knows its name; nor are one's own words read out.
        let other = site.parent("Lina").await;
        assert_eq!(other.get(&format!("{path}/0")).await.status, 404);
        assert_eq!(site.browser().get(&format!("{path}/0")).await.status, 401);
        for nonsense in ["sound/x/0", &format!("{path}/x"), &format!("{path}/-1"), "sound/../media/0"] {
            let status = parent.get(nonsense).await.status;
            assert!((400..500).contains(&status), "{nonsense}: {status}");
        }
        parent.says("Dank u").await;
        let own = self::path(&site, &parent, "Dank u").await;
        assert_eq!(parent.get(&format!("{own}/0")).await.status, 404);
        assert_eq!(speaker.heard(), heard, "what is refused is not spoken, and nothing is spoken twice");
    }
}

db_test! {
    async fn the_button_brings_the_sound_as_a_message_that_only_its_reader_may_play(db: Db) {
        let speaker = Speaker::new(GOOD);
        let (site, parent) = class(&db, &speaker).await;
        let other = site.parent("Lina").await;
        site.taps(&parent, "🔊").await;
        site.settles().await;
        let bodies: Vec<Value> =
            site.lines(&parent).await.iter().map(|line| serde_json::from_str(&line.body).expect("JSON")).collect();
        let sounds: Vec<&Value> = bodies.iter().map(|body| &body["media"]).filter(|media| !media.is_null()).collect();
        assert_eq!(sounds.len(), 2, "{bodies:?}");
        for sound in sounds {
            assert_eq!((&sound["kind"], &sound["mime"]), (&json!("voice"), &json!("audio/ogg")));
            let url = sound["url"].as_str().expect("a path");
            assert_eq!(parent.get(url).await.status, 200);
            assert_eq!(other.get(url).await.status, 404);
        }
    }
}

db_test! {
    async fn the_page_learns_which_languages_the_school_reads_and_what_fails(db: Db) {
        let broken = Speaker::new("exit 1");
        let (site, parent) = class(&db, &broken).await;
        let words = parent.reads(None).await.next().await;
        assert_eq!((words.name.as_str(), &words.data["voices"]), ("words", &json!(["nl", "ar"])));
        assert!(words.data["words"]["listen-failed"].as_str().is_some_and(|text| text.starts_with("😔")));
        let path = path(&site, &parent, "Morgen naar het bos").await;
        assert_eq!(parent.get(&format!("{path}/0")).await.status, 502);
    }
}

db_test! {
    async fn a_school_without_a_speech_program_offers_none(db: Db) {
        let site = Site::opens(&db).await;
        let parent = site.parent("Adam").await;
        let words = parent.reads(None).await.next().await;
        assert_eq!(words.data["voices"], json!([]));
        let line = site.lines(&parent).await.pop().expect("a line").line;
        assert_eq!(parent.get(&format!("sound/{line}/0")).await.status, 404);
    }
}

db_test! {
    async fn a_class_parent_speaks_instead_of_typing(db: Db) {
        let site = Site::opens(&db).await;
        let (teacher, parent) = (site.teacher().await, site.parent("Adam").await);
        let reader = site.parent("Lina").await;
        for label in ["👥", "🤝", "➕", "Amal"] {
            site.taps(&teacher, label).await;
            site.settles().await;
        }
        parent.says("/menu").await;
        site.settles().await;
        site.taps(&parent, "✉️").await;
        site.settles().await;
        let recording = [b"\0\0\0\x20ftypM4A ".as_slice(), &[7; 900]].concat();
        assert_eq!(parent.uploads(parent.draws_id(), "audio/mp4", &recording).await.status, 200);
        site.settles().await;
        let preview = site.lines(&parent).await.pop().expect("a preview");
        assert!(preview.body.contains("📎") && preview.body.contains("✅"), "{}", preview.body);
        site.taps(&parent, "✅").await;
        site.passes(TimeDelta::minutes(1)).await;
        let body: Value =
            serde_json::from_str(&site.lines(&reader).await.pop().expect("a message").body).expect("JSON");
        assert_eq!(body["media"]["kind"], "voice", "{body}");
        let played = reader.get(body["media"]["url"].as_str().expect("a path")).await;
        assert_eq!((played.status, played.header("content-type")), (200, "audio/mp4"));
        assert_eq!(played.body, recording);
    }
}
