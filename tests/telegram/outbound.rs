// SPDX-License-Identifier: EUPL-1.2
//! What a flow says, as it leaves on the wire and as it stands on the person's screen.

use ouderlijn::channel::{Channel, SendError, Sent};
use ouderlijn::domain::place::Place;
use ouderlijn::message::{Button, Edited, Outgoing, Picture};

use crate::bot_api::{Fault, Person};
use crate::world::{AMINA, World, destination, recorded, says};

#[tokio::test]
async fn every_recorded_message_leaves_as_recorded() {
    for (name, case) in recorded("out-") {
        let world = World::new().await;
        world.api.knows(&AMINA);
        match case["before"].as_str() {
            Some("text") => drop(world.telegram.send(&destination(&AMINA), &says("Klopt dat?")).await),
            Some("file") => drop(world.telegram.send(&destination(&AMINA), &qr("Kijk:")).await),
            _ => {}
        }
        let what: Outgoing = serde_json::from_value(case["outgoing"].clone()).expect("a message");
        let sent = world.telegram.send(&destination(&AMINA), &what).await;
        let sent = sent.unwrap_or_else(|error| panic!("{name}: {error}"));
        let call = world.api.calls().pop().expect("a call");
        assert_eq!(
            (call.method, &call.body),
            (case["method"].as_str().expect("one"), &case["body"]),
            "{name}"
        );
        let last = world.api.chat(AMINA.id).pop().expect("a message");
        assert_eq!(sent.external_id, Some(last.id.to_string()), "{name}");
    }
}

#[tokio::test]
async fn a_message_that_shows_it_already_counts_as_changed() {
    let world = World::new().await;
    world.api.knows(&AMINA);
    let sent = world.telegram.send(&destination(&AMINA), &says("Klopt dat?")).await.expect("sent");
    let message = sent.external_id.clone().expect("an id");
    let same = Outgoing { edits: Some(Edited { message, has_file: false }), ..says("Klopt dat?") };
    assert_eq!(world.telegram.send(&destination(&AMINA), &same).await, Ok(sent));
    assert_eq!(world.screen(&AMINA), ["Klopt dat?"]);
}

#[tokio::test]
async fn a_changed_message_loses_its_buttons_and_is_still_one_message() {
    let world = World::new().await;
    world.api.knows(&AMINA);
    let yes = Button { label: "Ja".to_owned(), data: "q3.y".to_owned() };
    let asked = Outgoing { buttons: vec![vec![yes]], ..says("Kom je?") };
    let sent = world.telegram.send(&destination(&AMINA), &asked).await.expect("sent");
    let message = sent.external_id.expect("an id");
    assert_eq!(world.api.chat(AMINA.id)[0].buttons(), [[("Ja", "q3.y")]]);
    let thanks = Outgoing { edits: Some(Edited { message, has_file: false }), ..says("Dank je!") };
    world.telegram.send(&destination(&AMINA), &thanks).await.expect("changed");
    let screen = world.api.chat(AMINA.id);
    assert_eq!((screen.len(), screen[0].edits, screen[0].buttons().len()), (1, 1, 0));
    assert_eq!(screen[0].text, "Dank je!");
}

#[tokio::test]
async fn a_link_comes_as_a_picture_that_a_phone_can_read() {
    let world = World::new().await;
    world.api.knows(&AMINA);
    world.telegram.send(&destination(&AMINA), &qr("Laat dit zien:")).await.expect("sent");
    let message = world.api.chat(AMINA.id).remove(0);
    let file = message.file.expect("a file");
    assert_eq!((message.text.as_str(), file.kind), ("Laat dit zien:", "photo"));
    assert!(file.bytes.starts_with(b"\x89PNG"));
}

#[tokio::test]
async fn refusals_say_what_becomes_of_the_person_and_the_message() {
    let world = World::new().await;
    let stranger = Person { id: 404, name: "Niemand", language: "nl" };
    let sent = world.telegram.send(&destination(&stranger), &says("hoi")).await;
    assert_eq!(sent, Err(SendError::PersonGone));
    world.api.knows(&AMINA);
    let sent = world.telegram.send(&destination(&AMINA), &says(" ")).await;
    assert_eq!(sent, Err(SendError::Rejected("Bad Request: message text is empty".to_owned())));
    let long = Button { label: "x".to_owned(), data: "é".repeat(33) };
    let sent =
        world.telegram.send(&destination(&AMINA), &Outgoing { buttons: vec![vec![long]], ..says("x") }).await;
    assert_eq!(sent, Err(SendError::Rejected("Bad Request: BUTTON_DATA_INVALID".to_owned())));
    let mut nowhere = destination(&AMINA);
    nowhere.external_id = "a web chat".to_owned();
    assert!(matches!(world.telegram.send(&nowhere, &says("x")).await, Err(SendError::Rejected(_))));
}

fn withdraws(sent: Sent) -> Outgoing {
    let message = sent.external_id.expect("an id");
    Outgoing { edits: Some(Edited { message, has_file: true }), drops_file: true, ..says("Ingetrokken") }
}

#[tokio::test]
async fn what_is_withdrawn_takes_its_file_or_place_along() {
    let place = Place::at(51.8126, 5.8372, None).expect("a place");
    let map = Outgoing { picture: Some(Picture::Place(place)), ..says("") };
    for what in [qr("Kijk"), map] {
        let world = World::new().await;
        world.api.knows(&AMINA);
        let sent = world.telegram.send(&destination(&AMINA), &what).await.expect("sent");
        let withdrawn = withdraws(sent);
        let told = world.telegram.send(&destination(&AMINA), &withdrawn).await.expect("withdrawn");
        let screen = world.api.chat(AMINA.id);
        assert_eq!(
            (screen.len(), screen[0].text.as_str(), screen[0].file.is_some()),
            (1, "Ingetrokken", false)
        );
        assert_eq!(told.external_id, Some(screen[0].id.to_string()));
        // A second try, after the person cleared the chat, is told all the same.
        world.telegram.send(&destination(&AMINA), &withdrawn).await.expect("told");
    }
}

#[tokio::test]
async fn after_two_days_telegram_takes_nothing_away_and_the_words_change() {
    let world = World::new().await;
    world.api.knows(&AMINA);
    let sent = world.telegram.send(&destination(&AMINA), &qr("Kijk")).await.expect("sent");
    world.api.fault(Fault::bad_request("message can't be deleted for everyone").on("deleteMessage"));
    world.telegram.send(&destination(&AMINA), &withdraws(sent)).await.expect("changed");
    let screen = world.api.chat(AMINA.id);
    assert_eq!((screen.len(), screen[0].text.as_str(), screen[0].file.is_some()), (1, "Ingetrokken", true));
}

fn qr(html: &str) -> Outgoing {
    let link = "https://school.example/chat#start=7K2M9QX4TB".to_owned();
    Outgoing { picture: Some(Picture::Qr { link }), ..says(html) }
}
