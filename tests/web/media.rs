// SPDX-License-Identifier: EUPL-1.2
//! Files in and out.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};
use serde_json::Value;

use super::browser::Browser;
use super::site::Site;
use crate::db_test;

/// A JPEG as a phone makes it: with a place in its metadata.
pub fn photo() -> Vec<u8> {
    let mut plain = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(400, 300).write_to(&mut plain, ImageFormat::Jpeg).expect("a picture");
    let plain = plain.into_inner();
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(b"GPS 51.81 5.85");
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// The file of the newest line that has one.
async fn file(site: &Site, browser: &Browser) -> Value {
    let lines = site.lines(browser).await;
    let mut bodies =
        lines.iter().rev().map(|line| serde_json::from_str::<Value>(&line.body).expect("a body"));
    bodies.find_map(|body| body.get("media").filter(|media| !media.is_null()).cloned()).expect("a file")
}

async fn stranger(site: &Site) -> Browser {
    let mut browser = site.browser();
    browser.opens("{}").await;
    site.settles().await;
    browser
}

db_test! {
    async fn a_photo_does_not_tell_where_it_was_taken(db: Db) {
        let site = Site::opens(&db).await;
        let browser = stranger(&site).await;
        assert!(holds(&photo(), b"GPS"));
        assert_eq!(browser.uploads(browser.draws_id(), "image/jpeg", &photo()).await.status, 200);
        let file = file(&site, &browser).await;
        assert_eq!(file["kind"], "photo");
        for key in ["url", "thumb"] {
            let shown = browser.get(file[key].as_str().expect("a path")).await;
            assert_eq!((shown.status, shown.header("content-type")), (200, "image/jpeg"));
            assert_eq!(shown.header("content-disposition"), "inline");
            assert!(!holds(&shown.body, b"GPS") && !holds(&shown.body, b"Exif"), "{key} tells");
            assert!(image::load_from_memory(&shown.body).is_ok());
        }
    }
}

db_test! {
    async fn the_path_of_another_person_leads_nowhere(db: Db) {
        let site = Site::opens(&db).await;
        let (browser, other) = (stranger(&site).await, stranger(&site).await);
        browser.uploads(browser.draws_id(), "image/jpeg", &photo()).await;
        let url = file(&site, &browser).await["url"].as_str().expect("a path").to_owned();
        assert_eq!(browser.get(&url).await.status, 200);
        assert_eq!(other.get(&url).await.status, 404);
        assert_eq!(site.browser().get(&url).await.status, 401);
        assert_eq!(browser.get("media/none").await.status, 404);
    }
}

db_test! {
    async fn a_photo_of_a_class_post_opens_for_those_it_was_sent_to(db: Db) {
        let site = Site::opens(&db).await;
        let (teacher, parent) = (site.teacher().await, site.parent("Adam").await);
        let other_class = site.parent("Noor").await;
        site.taps(&teacher, "✉️").await;
        site.settles().await;
        teacher.uploads(teacher.draws_id(), "image/jpeg", &photo()).await;
        let url = file(&site, &teacher).await["url"].as_str().expect("a path").to_owned();
        site.settles().await;
        for label in ["✅", "✅ Zij staan er niet op"] {
            site.taps(&teacher, label).await;
            site.settles().await;
        }
        assert_eq!(parent.get(&url).await.status, 404, "it can still be taken back");
        site.passes(chrono::TimeDelta::minutes(1)).await;
        assert_eq!(parent.get(&url).await.status, 200);
        assert_eq!(file(&site, &parent).await["url"].as_str(), Some(url.as_str()));
        assert_eq!(other_class.get(&url).await.status, 404);
        // Withdrawn, it is gone from the line and from the school.
        for label in ["📊", "🚫", "✅ Ja, weghalen"] {
            site.taps(&teacher, label).await;
            site.settles().await;
        }
        assert_eq!(parent.get(&url).await.status, 404, "at once");
        site.passes(chrono::TimeDelta::minutes(2)).await;
        let lines = site.lines(&parent).await;
        assert!(lines.iter().all(|line| !line.body.contains(&url)));
        assert_eq!(teacher.get(&url).await.status, 404);
    }
}

db_test! {
    async fn what_could_run_is_handed_over_as_a_file(db: Db) {
        let site = Site::opens(&db).await;
        let browser = stranger(&site).await;
        let page = b"<html><script>alert(1)</script></html>";
        for mime in ["text/html", "image/svg+xml", "application/xhtml+xml", "image/jpeg"] {
            assert_eq!(browser.uploads(browser.draws_id(), mime, page).await.status, 200);
            let file = file(&site, &browser).await;
            assert_eq!((&file["kind"], &file["thumb"]), (&Value::from("document"), &Value::Null), "{mime}");
            let answer = browser.get(file["url"].as_str().expect("a path")).await;
            assert_eq!(answer.header("content-type"), "application/octet-stream");
            let name = "attachment; filename*=UTF-8''holiday.jpg";
            assert_eq!(answer.header("content-disposition"), name);
            assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
            assert_eq!(answer.body, page);
        }
        // What calls itself a sound or a film is never a page either.
        for mime in ["audio/html", "video/html", "audio/mp4"] {
            assert_eq!(browser.uploads(browser.draws_id(), mime, page).await.status, 200);
            let url = file(&site, &browser).await["url"].as_str().expect("a path").to_owned();
            let answer = browser.get(&url).await;
            assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
        }
    }
}

db_test! {
    async fn twenty_megabytes_go_and_more_do_not(db: Db) {
        let site = Site::opens(&db).await;
        let browser = stranger(&site).await;
        let limit = ouderlijn::domain::media::LARGEST;
        let before = site.lines(&browser).await.len();
        assert_eq!(browser.uploads(browser.draws_id(), "application/pdf", &vec![7; limit]).await.status, 200);
        assert_eq!(site.lines(&browser).await.len(), before + 1);
        let over = browser.uploads(browser.draws_id(), "application/pdf", &vec![7; limit + 1]).await;
        assert_eq!(over.status, 413);
        assert_eq!(site.lines(&browser).await.len(), before + 1);
    }
}

db_test! {
    async fn an_upload_that_is_tried_again_counts_once(db: Db) {
        let site = Site::opens(&db).await;
        let browser = stranger(&site).await;
        let before = site.lines(&browser).await.len();
        let id = browser.draws_id();
        for _ in 0..2 {
            assert_eq!(browser.uploads(id, "image/jpeg", &photo()).await.status, 200);
        }
        assert_eq!(site.lines(&browser).await.len(), before + 1);
        let url = file(&site, &browser).await["url"].as_str().expect("a path").to_owned();
        assert_eq!(browser.get(&url).await.status, 200);
    }
}
