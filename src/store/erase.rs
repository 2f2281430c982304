// SPDX-License-Identifier: EUPL-1.2
//! Erasing a person: everything of theirs in the tables of [`super::persons::HOLDS_PERSONS`] and of their chats.

use super::{StoreError, Tx, execute};
use crate::domain::id::{AddressId, PersonId};

/// Forgets the sounds that only certain chats have heard: they may speak of whose chats they are.
macro_rules! only_heard {
    ($here:literal, $elsewhere:literal) => {
        concat!(
            "DELETE FROM media WHERE id IN (SELECT h.media_id FROM sound_hearers h WHERE ",
            $here,
            ") AND NOT EXISTS (SELECT 1 FROM sound_hearers o WHERE o.media_id = media.id AND ",
            $elsewhere,
            ")"
        )
    };
}

/// Erases a person and their chats. `keep` is the chat in which they asked for it: it stays, emptied, as a
/// stranger's, so that the goodbye can arrive. What they wrote to a class stays with its receivers, without a
/// name.
pub async fn person(tx: &mut Tx, person: PersonId, keep: Option<AddressId>) -> Result<(), StoreError> {
    if let Some(keep) = keep {
        for table in [
            "DELETE FROM chat_lines WHERE address_id = $1",
            "DELETE FROM push_subscriptions WHERE address_id = $1",
            "DELETE FROM personal_links WHERE address_id = $1",
            "DELETE FROM knock_links WHERE address_id = $1",
            "DELETE FROM knocks WHERE address_id = $1",
            "DELETE FROM media WHERE owner_address_id = $1
                AND NOT EXISTS (SELECT 1 FROM post_media pm WHERE pm.media_id = media.id)",
            "UPDATE media SET owner_address_id = NULL, name = NULL WHERE owner_address_id = $1",
            only_heard!("h.address_id = $1", "o.address_id <> $1"),
            "DELETE FROM sound_hearers WHERE address_id = $1",
            "DELETE FROM outbox WHERE address_id = $1",
            "UPDATE posts SET author_address_id = NULL, author_message = NULL WHERE author_address_id = $1",
            "DELETE FROM inbox WHERE address_id = $1 AND handled_at IS NOT NULL",
            "UPDATE addresses SET knocks = FALSE WHERE id = $1 AND channel = 'web'",
        ] {
            execute!(tx, table, keep)?;
        }
        super::addresses::clear(tx, keep).await?;
    }
    // What nobody has looked at, or what was not to go, has reached nobody: it goes with who wrote it.
    for table in [
        "DELETE FROM media WHERE id IN (SELECT pm.media_id FROM post_media pm JOIN posts o ON o.id = pm.post_id
            WHERE o.author_id = $1 AND o.state IN ('waiting', 'declined'))",
        "DELETE FROM posts WHERE author_id = $1 AND state IN ('waiting', 'declined')",
        // The other parent's question stands; the words were theirs.
        "UPDATE requests SET body = NULL WHERE person_id = $1",
    ] {
        execute!(tx, table, person)?;
    }
    execute!(
        tx,
        "UPDATE post_versions SET author_message = NULL
         WHERE post_id IN (SELECT id FROM posts WHERE author_id = $1)",
        person
    )?;
    execute!(tx, "UPDATE posts SET author_message = NULL WHERE author_id = $1", person)?;
    execute!(tx, "UPDATE agreements SET reason = NULL WHERE answered_by = $1", person)?;
    execute!(
        tx,
        "UPDATE media SET owner_address_id = NULL, name = NULL
         WHERE owner_address_id IN (SELECT id FROM addresses WHERE person_id = $1)
           AND EXISTS (SELECT 1 FROM post_media pm WHERE pm.media_id = media.id)",
        person
    )?;
    execute!(
        tx,
        only_heard!(
            "h.address_id IN (SELECT id FROM addresses WHERE person_id = $1)",
            "o.address_id NOT IN (SELECT id FROM addresses WHERE person_id = $1)"
        ),
        person
    )?;
    // Rows that name only this person, or that everything else of them hangs on.
    for table in [
        "DELETE FROM addresses WHERE person_id = $1",
        "DELETE FROM codes WHERE person_id = $1 OR issuer_id = $1",
        "DELETE FROM persons WHERE id = $1",
    ] {
        execute!(tx, table, person)?;
    }
    execute!(
        tx,
        "DELETE FROM households WHERE child_id IS NULL
           AND NOT EXISTS (SELECT 1 FROM members m WHERE m.household_id = households.id)"
    )?;
    Ok(())
}

/// Takes a chat from its person because the phone is lost: whoever holds it reads nothing there any more, not by
/// an open page, by the personal link nor in the person's calendar, and what waits is not sent.
pub async fn chat(tx: &mut Tx, chat: AddressId) -> Result<(), StoreError> {
    for table in [
        "DELETE FROM sessions WHERE address_id = $1",
        "DELETE FROM personal_links WHERE address_id = $1",
        "DELETE FROM agendas WHERE person_id = (SELECT person_id FROM addresses WHERE id = $1)",
        "DELETE FROM knock_links WHERE address_id = $1",
        "DELETE FROM knocks WHERE address_id = $1",
        "DELETE FROM push_subscriptions WHERE address_id = $1",
        "DELETE FROM chat_lines WHERE address_id = $1",
        "DELETE FROM sound_hearers WHERE address_id = $1",
        "DELETE FROM outbox WHERE address_id = $1 AND state = 'waiting'",
        "UPDATE addresses SET knocks = FALSE WHERE id = $1 AND channel = 'web'",
    ] {
        execute!(tx, table, chat)?;
    }
    super::addresses::clear(tx, chat).await
}
