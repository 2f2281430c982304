// SPDX-License-Identifier: EUPL-1.2
//! Files: known by their id, sent up once, fetched when somebody else is to see them.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};
use ouderlijn::channel::telegram::FetchError;
use ouderlijn::channel::{Channel, SendError};
use ouderlijn::domain::address::Lane;
use ouderlijn::domain::id::MediaId;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Outgoing, Picture};
use ouderlijn::store::media::{self, Media, NewMedia};

use crate::bot_api::{Fault, Person};
use crate::world::{AMINA, BAS, BOT, World, destination, photo, says};

fn shows(media: MediaId, kind: MediaKind) -> Outgoing {
    Outgoing { picture: Some(Picture::Stored { media, kind }), ..says("<b>Kijk</b>") }
}

fn jpeg() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(900, 600).write_to(&mut bytes, ImageFormat::Jpeg).expect("written");
    bytes.into_inner()
}

async fn stored(world: &World, id: MediaId) -> Media {
    media::get(&mut world.db.read().await.expect("a transaction"), id).await.expect("read").expect("a file")
}

fn uploads(world: &World) -> usize {
    world
        .api
        .calls()
        .iter()
        .filter(|call| {
            call.body
                .as_object()
                .is_some_and(|body| body.values().any(|value| value["file_name"].is_string()))
        })
        .count()
}

#[tokio::test]
async fn a_class_gets_a_photo_that_is_sent_up_once() {
    let world = World::new().await;
    let id = world.keeps(NewMedia { bytes: Some(jpeg()), ..photo(&world, "kamp") }).await;
    let class: Vec<Person> = (0..12).map(|number| Person { id: 8_000 + number, ..AMINA }).collect();
    for parent in &class {
        let address = world.knows(parent).await;
        world.tells(address, Lane::Notice, &parent.id.to_string(), shows(id, MediaKind::Photo)).await;
    }
    // Whoever carries it up first may be somebody who has left.
    world.api.fault(Fault::forbidden("bot was blocked by the user").to(8_000));
    world.delivery().tick().await.expect("the database is there");
    for parent in &class[1..] {
        let message = world.api.chat(parent.id).remove(0);
        assert_eq!(message.text, "Kijk");
        assert_eq!(message.file.expect("a photo").bytes, jpeg());
    }
    assert!((1..=2).contains(&uploads(&world)), "{} times", uploads(&world));
    let kept = stored(&world, id).await;
    assert_eq!(kept.telegram_bot.as_deref(), Some(BOT));
    let file = world.api.chat(8_005)[0].file.clone().expect("a photo");
    assert_eq!(kept.telegram_file, Some(file.id), "the photo, not its thumbnail");
}

#[tokio::test]
async fn a_photo_of_a_parent_goes_on_by_its_id_and_is_never_fetched() {
    let world = World::new().await;
    world.api.knows(&BAS);
    let posted = world.api.photo(&AMINA, jpeg(), "kijk");
    let file =
        world.api.update(posted.update_id)["message"]["photo"][1]["file_id"].as_str().map(str::to_owned);
    let telegram = file.map(|file| (BOT.to_owned(), file));
    let id = world.keeps(NewMedia { telegram, ..photo(&world, "kamp") }).await;
    world.telegram.send(&destination(&BAS), &shows(id, MediaKind::Photo)).await.expect("sent");
    assert_eq!((world.screen(&BAS), uploads(&world)), (vec!["Kijk".to_owned()], 0));
    assert_eq!((world.api.count("getFile"), world.api.count("downloadFile")), (0, 0));
}

#[tokio::test]
async fn a_file_that_only_another_bot_knows_cannot_be_sent() {
    let world = World::new().await;
    world.api.knows(&BAS);
    let foreign = Some(("999".to_owned(), "AgACAgQAAxkBAAIx".to_owned()));
    let id = world.keeps(NewMedia { telegram: foreign.clone(), ..photo(&world, "elders") }).await;
    let sent = world.telegram.send(&destination(&BAS), &shows(id, MediaKind::Photo)).await;
    assert!(matches!(sent, Err(SendError::Rejected(_))), "{sent:?}");
    assert!(matches!(world.telegram.fetch_media(id).await, Err(FetchError::Unknown)));
    let gone = MediaId(world.id("nergens"));
    let sent = world.telegram.send(&destination(&BAS), &shows(gone, MediaKind::Photo)).await;
    assert!(matches!(sent, Err(SendError::Rejected(_))), "{sent:?}");
    assert_eq!(world.api.count("sendPhoto"), 0);
    // With its bytes here it is sent up.
    let new = NewMedia { telegram: foreign, bytes: Some(jpeg()), ..photo(&world, "hier") };
    let id = world.keeps(new).await;
    world.telegram.send(&destination(&BAS), &shows(id, MediaKind::Photo)).await.expect("sent");
}

#[tokio::test]
async fn each_kind_of_file_is_sent_as_what_it_is() {
    for (kind, mime, name, method, file_name) in [
        (MediaKind::Document, "application/pdf", Some("brief.pdf"), "sendDocument", "brief.pdf"),
        (MediaKind::Voice, "audio/ogg", None, "sendVoice", "voice.ogg"),
        (MediaKind::Voice, "audio/mpeg", None, "sendVoice", "voice.mp3"),
        (MediaKind::Voice, "audio/mp4", None, "sendVoice", "voice.m4a"),
        // Telegram plays nothing else as a voice message.
        (MediaKind::Voice, "audio/wav", None, "sendDocument", "voice.wav"),
        (MediaKind::Voice, "audio/ogg; codecs=vorbis", None, "sendDocument", "voice.ogg"),
        (MediaKind::Voice, "audio/webm", None, "sendDocument", "voice.webm"),
        (MediaKind::Video, "video/mp4", None, "sendVideo", "video.mp4"),
        (MediaKind::Photo, "image/jpeg", None, "sendPhoto", "photo.jpg"),
    ] {
        let world = World::new().await;
        world.api.knows(&BAS);
        let name = name.map(str::to_owned);
        let new = NewMedia {
            kind,
            mime: mime.to_owned(),
            name,
            bytes: Some(b"bytes".into()),
            ..photo(&world, "x")
        };
        let id = world.keeps(new).await;
        for _ in 0..2 {
            world.telegram.send(&destination(&BAS), &shows(id, kind)).await.expect("sent");
        }
        let file = world.api.chat(BAS.id)[1].file.clone().expect("a file");
        assert_eq!((world.api.count(method), uploads(&world), file.name.as_str()), (2, 1, file_name));
        assert_eq!(stored(&world, id).await.telegram_file, Some(file.id));
    }
}

#[tokio::test]
async fn a_photo_for_readers_elsewhere_is_fetched_once_and_drawn_anew() {
    let world = World::new().await;
    let posted = world.api.photo(&AMINA, jpeg(), "kijk");
    let file =
        world.api.update(posted.update_id)["message"]["photo"][1]["file_id"].as_str().map(str::to_owned);
    let telegram = file.map(|file| (BOT.to_owned(), file));
    let id = world.keeps(NewMedia { telegram, ..photo(&world, "kamp") }).await;
    for _ in 0..2 {
        world.telegram.fetch_media(id).await.expect("here");
    }
    assert_eq!((world.api.count("getFile"), world.api.count("downloadFile")), (1, 1));
    let kept = stored(&world, id).await;
    assert!(kept.here && kept.has_thumbnail);
    let mut tx = world.db.read().await.expect("a transaction");
    let bytes = media::bytes(&mut tx, id).await.expect("read").expect("bytes");
    let thumbnail = media::thumbnail(&mut tx, id).await.expect("read").expect("bytes");
    let side = |bytes: &[u8]| image::load_from_memory(bytes).expect("a photo").width();
    assert_eq!((side(&bytes), side(&thumbnail)), (900, 320));
}

#[tokio::test]
async fn a_file_that_does_not_come_is_told_apart_from_one_that_never_will() {
    let world = World::new().await;
    let fetch = async |bytes: Vec<u8>, name: &str| {
        let posted = world.api.document(&AMINA, name, bytes, "");
        let update = world.api.update(posted.update_id);
        let file = update["message"]["document"]["file_id"].as_str().expect("a file").to_owned();
        world.telegram.fetch_file(&file).await
    };
    assert_eq!(fetch(b"a;b".into(), "5a.csv").await.expect("here"), b"a;b");
    let large = fetch(vec![0; 20 * 1024 * 1024 + 1], "film.mp4").await.expect_err("too large");
    assert!(matches!(large, FetchError::TooLarge) && !large.is_passing());
    assert!(!world.telegram.fetch_file("AgAC").await.expect_err("unknown").is_passing());
    for fault in [
        Fault::cut_before().on("getFile"),
        Fault::cut_before().on("downloadFile"),
        Fault::server(502).on("downloadFile"),
        Fault::too_many(3).on("getFile"),
    ] {
        world.api.fault(fault);
        let away = fetch(b"x".into(), "x.pdf").await.expect_err("away");
        assert!(away.is_passing(), "{away}");
    }
}

#[tokio::test]
async fn many_files_at_once_do_not_keep_the_sender_from_the_database() {
    let world = World::new().await;
    for number in 0..40 {
        let parent = Person { id: 8_000 + number, ..AMINA };
        let name = parent.id.to_string();
        let id = world.keeps(NewMedia { bytes: Some(jpeg()), ..photo(&world, &name) }).await;
        let address = world.knows(&parent).await;
        world.tells(address, Lane::Reply, &name, shows(id, MediaKind::Photo)).await;
    }
    world.delivery().tick().await.expect("the database is there");
    assert_eq!((uploads(&world), world.outbox().await), (40, (0, 0)));
}
