// SPDX-License-Identifier: EUPL-1.2
//! A line of the chat: what is stored of it, and what a browser is told.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Web;
use crate::channel::{Destination, SendError, Sent};
use crate::domain::id::{MediaId, short};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::message::{Outgoing, Picture};
use crate::store::media::NewMedia;
use crate::store::{StoreError, Tx, knocks, lines, media};

/// A line as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Body {
    /// The small HTML subset.
    pub html: String,
    /// The language of the text; empty for what the person wrote.
    #[serde(default)]
    pub lang: Option<Language>,
    #[serde(default)]
    pub buttons: Vec<Vec<crate::message::Button>>,
    #[serde(default)]
    pub media: Option<Shown>,
}

/// A file of a line as the browser sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shown {
    pub kind: MediaKind,
    pub url: String,
    pub thumb: Option<String>,
    pub name: Option<String>,
    pub mime: String,
}

impl Shown {
    pub(super) fn of(file: &media::Media) -> Self {
        let url = format!("media/{}", file.secret);
        Self {
            kind: file.kind,
            thumb: file.has_thumbnail.then(|| format!("{url}?thumb")),
            url,
            name: file.name.clone(),
            mime: file.mime.clone(),
        }
    }
}

/// Writes a message of the school as a line, or changes the line it names, and has a closed page called back.
pub(super) async fn write(web: &Web, to: &Destination, what: &Outgoing) -> Result<Sent, SendError> {
    let picture = picture(web, to, what).await?;
    let edited = match &what.edits {
        None => None,
        Some(edit) => {
            Some(edit.message.parse::<Uuid>().map_err(|_| SendError::Rejected("no such line".to_owned()))?)
        }
    };
    let line = edited.unwrap_or(to.row.0);
    let body = Body {
        html: what.html.clone(),
        lang: Some(what.language),
        buttons: what.buttons.clone(),
        media: picture,
    };
    // A change of what stands there calls nobody, nor does what comes along with another message; who has the page
    // open sees it come.
    let knock = edited.is_none() && !what.silent && !web.0.open.has(to.address);
    put(web, to, line, body, (what.drops_file, knock))
        .await
        .map_err(|error| SendError::Unreachable(error.to_string()))?;
    web.0.db.wake_lines(to.address).await;
    if knock {
        web.0.wanted.notify_one();
    }
    Ok(Sent { external_id: Some(line.to_string()) })
}

async fn put(
    web: &Web,
    to: &Destination,
    line: Uuid,
    mut body: Body,
    (drops_file, knock): (bool, bool),
) -> Result<(), StoreError> {
    let mut tx = web.0.db.write().await?;
    if body.media.is_none()
        && !drops_file
        && let Some(old) = lines::get(&mut tx, to.address, line).await?
        && let Ok(old) = serde_json::from_str::<Body>(&old.body)
    {
        // Only the words change; the file stays.
        body.media = old.media;
    }
    let json = serde_json::to_string(&body)?;
    lines::put(&mut tx, to.address, line, "school", &json, web.0.clock.now()).await?;
    if knock {
        knocks::want(&mut tx, to.address, to.row, web.0.clock.now()).await?;
    }
    tx.commit().await
}

/// The file of a message, brought here first if only another channel knows it.
async fn picture(web: &Web, to: &Destination, what: &Outgoing) -> Result<Option<Shown>, SendError> {
    let unreachable = |error: StoreError| SendError::Unreachable(error.to_string());
    match &what.picture {
        // The body has its name and a link: this page loads no map.
        None | Some(Picture::Place(_)) => Ok(None),
        Some(Picture::Stored { media: id, .. }) => {
            let mut file = find(web, *id).await.map_err(unreachable)?;
            if let (Some(known), Some(fetch)) = (&file, &web.0.fetch)
                && !known.here
            {
                fetch.fetch(*id).await?;
                file = find(web, *id).await.map_err(unreachable)?;
            }
            match file.filter(|file| file.here) {
                Some(file) => Ok(Some(Shown::of(&file))),
                None => Err(SendError::Rejected("the file is not here".to_owned())),
            }
        }
        Some(Picture::Qr { link }) => {
            let drawn =
                crate::document::qr::png(link).map_err(|error| SendError::Rejected(error.to_string()))?;
            let file = qr(web, to, drawn);
            let id = file.id;
            let keep = async {
                let mut tx = web.0.db.write().await?;
                if media::get(&mut tx, id).await?.is_none() {
                    media::insert(&mut tx, file, web.0.clock.now()).await?;
                }
                tx.commit().await?;
                find(web, id).await
            };
            Ok(keep.await.map_err(unreachable)?.as_ref().map(Shown::of))
        }
    }
}

fn qr(web: &Web, to: &Destination, png: Vec<u8>) -> NewMedia {
    NewMedia {
        // The row's id: a second try finds the picture of the first.
        id: MediaId(to.row.0),
        owner: Some(to.address),
        kind: MediaKind::Photo,
        mime: "image/png".to_owned(),
        name: None,
        size: i64::try_from(png.len()).ok(),
        secret: short(Uuid::from_bytes(web.0.chance.draw(crate::clock::Chance::bytes))),
        bytes: Some(png),
        thumbnail: None,
        telegram: None,
    }
}

async fn find(web: &Web, id: MediaId) -> Result<Option<media::Media>, StoreError> {
    let mut tx: Tx = web.0.db.read().await?;
    let file = media::get(&mut tx, id).await?;
    tx.rollback().await?;
    Ok(file)
}
