// SPDX-License-Identifier: EUPL-1.2
//! Files, both ways, as the real client sees them.

use axum::body::Bytes;
use futures::TryStreamExt as _;
use teloxide::{
    ApiError, Bot,
    net::Download as _,
    payloads::SendPhotoSetters as _,
    requests::Requester as _,
    types::{FileId, InputFile, InputMedia, InputMediaPhoto, ParseMode::Html, UpdateKind},
};

use super::check::{AMINA, AMINAS, met, refused};

fn upload(bytes: &'static [u8]) -> InputFile {
    InputFile::memory(Bytes::from_static(bytes)).file_name("a.jpg")
}

async fn fetch(bot: &Bot, id: FileId) -> Vec<Bytes> {
    let file = bot.get_file(id).await.expect("a file");
    bot.download_file_stream(&file.path).try_collect().await.expect("its bytes")
}

#[tokio::test]
async fn takes_a_photo_and_sends_it_again_by_its_id() {
    let (api, bot) = met().await;
    let sent = bot.send_photo(AMINAS, upload(b"jpeg")).caption("<b>7</b>").parse_mode(Html).await;
    let sent = sent.expect("sent");
    assert_eq!(sent.caption(), Some("7"));
    let id = sent.photo().and_then(<[_]>::last).expect("sizes").file.id.clone();
    assert_eq!(fetch(&bot, id.clone()).await, ["jpeg"]);

    bot.send_photo(AMINAS, InputFile::file_id(id.clone())).await.expect("sent again");
    let messages = api.chat(AMINA.id);
    let files: Vec<_> = messages.iter().filter_map(|message| message.file.as_ref()).collect();
    assert!(files.iter().all(|file| (file.kind, &file.bytes[..]) == ("photo", b"jpeg")));
    assert_eq!((files.len(), &*messages[0].html, &*files[0].name), (2, "<b>7</b>", "a.jpg"));
    assert_eq!(files[1].id, id.0);

    let as_document = bot.send_document(AMINAS, InputFile::file_id(id)).await;
    let why = refused(as_document).to_string();
    assert!(why.contains("can't use file of type Photo as Document"), "{why}");
    let unknown = bot.send_photo(AMINAS, InputFile::file_id(FileId("AgAC".into()))).await;
    assert_eq!(refused(unknown), ApiError::WrongFileIdOrUrl);
    let long = bot.send_photo(AMINAS, upload(b"x")).caption("x".repeat(1_025)).await;
    assert!(refused(long).to_string().contains("message caption is too long"));
}

#[tokio::test]
async fn takes_documents_voices_videos_and_albums() {
    let (api, bot) = met().await;
    let large = InputFile::memory(vec![7; 3 * 1024 * 1024]);
    bot.send_document(AMINAS, large).await.expect("sent");
    let voice = bot.send_voice(AMINAS, upload(b"ogg")).await.expect("sent");
    let video = bot.send_video(AMINAS, upload(b"mp4")).await.expect("sent");
    assert!(voice.voice().is_some() && video.video().is_some());
    let photo = |bytes| InputMedia::Photo(InputMediaPhoto::new(upload(bytes)));
    let album = bot.send_media_group(AMINAS, [photo(b"1"), photo(b"2")]).await.expect("sent");
    assert!(album.iter().all(|message| message.media_group_id() == album[0].media_group_id()));
    let files = api.chat(AMINA.id).into_iter().filter_map(|message| message.file);
    let sizes = files.map(|file| (file.kind, file.bytes.len()));
    assert!(sizes.eq([
        ("document", 3 * 1024 * 1024),
        ("voice", 3),
        ("video", 3),
        ("photo", 1),
        ("photo", 1)
    ]));
    assert_eq!((api.count("sendVoice"), api.count("sendMediaGroup")), (1, 1));
}

#[tokio::test]
async fn brings_files_of_persons() {
    let (api, bot) = met().await;
    api.photo(&AMINA, "jpeg", "kijk");
    api.document(&AMINA, "5a.csv", "a;b", "");
    api.voice(&AMINA, "ogg");
    api.document(&AMINA, "film.mp4", vec![0; 20 * 1024 * 1024 + 1], "");
    let updates = bot.get_updates().await.expect("updates");
    let messages: Vec<_> = updates
        .into_iter()
        .map(|update| match update.kind {
            UpdateKind::Message(message) => message,
            other => panic!("no message but {other:?}"),
        })
        .collect();

    assert_eq!(messages[0].caption(), Some("kijk"));
    let photo = messages[0].photo().and_then(<[_]>::last).expect("sizes");
    assert_eq!(fetch(&bot, photo.file.id.clone()).await, ["jpeg"]);
    let list = messages[1].document().expect("a document");
    assert_eq!(list.file_name.as_deref(), Some("5a.csv"));
    assert_eq!(list.mime_type.as_ref().expect("a type").as_ref(), "text/csv");
    assert_eq!(fetch(&bot, list.file.id.clone()).await, ["a;b"]);
    assert_eq!(fetch(&bot, messages[2].voice().expect("a voice").file.id.clone()).await, ["ogg"]);
    let film = messages[3].document().expect("a document").file.id.clone();
    assert!(refused(bot.get_file(film).await).to_string().contains("file is too big"));
    assert_eq!(api.count("downloadFile"), 3);
}
