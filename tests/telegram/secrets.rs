// SPDX-License-Identifier: EUPL-1.2
//! Who holds the token is the bot: nobody reads it in an error, a log or a debugger's line.

use ouderlijn::channel::telegram::Telegram;
use ouderlijn::channel::{Channel, SendError};

use crate::bot_api::{BotApi, Fault};
use crate::logged::Logged;
use crate::world::{AMINA, PATIENCE, World, destination, says};

fn is_clean(told: &str) {
    let (id, secret) = BotApi::TOKEN.split_once(':').expect("two halves");
    assert!(!told.contains(BotApi::TOKEN) && !told.contains(&format!("{id}%3A{secret}")), "{told}");
    assert!(!told.contains("/bot"), "{told}");
}

#[tokio::test]
async fn no_error_and_no_log_names_the_token() {
    let (logged, _guard) = Logged::listen();
    let world = World::new().await;
    is_clean(&format!("{:?} {:#?}", world.telegram, world.telegram));
    is_clean(&format!("{:?}", world.intake()));

    world.api.knows(&AMINA);
    let (hold, _held) = Fault::hold();
    for fault in [
        Fault::cut_before(),
        Fault::cut_after(),
        Fault::server(502),
        Fault::forbidden("user is deactivated"),
        Fault::bad_request("whatever"),
        Fault::too_many(3),
        hold,
    ] {
        world.api.fault(fault);
        let told = world.telegram.send(&destination(&AMINA), &says("hoi")).await;
        is_clean(&format!("{told:?}"));
        if let Err(error) = told {
            is_clean(&error.to_string());
        }
    }
    world.api.fault(Fault::cut_before().on("getUpdates"));
    world.api.fault(Fault::cut_before().on("downloadFile"));
    let posted = world.api.photo(&AMINA, "jpeg", "");
    let file = world.api.update(posted.update_id)["message"]["photo"][1]["file_id"].clone();
    let fetched = world.telegram.fetch_file(file.as_str().expect("a file")).await.expect_err("cut");
    is_clean(&format!("{fetched:?} {fetched}"));
    let intake = world.runs();
    world.api.wait_until(|state| state.count("getUpdates") == 1).await;
    intake.stops().await;

    // Nobody listens there, and the path is none that teloxide knows to hide.
    for nobody in ["http://127.0.0.1:1/school/telegram/", "http://nobody.invalid/"] {
        let url = nobody.parse().expect("an address");
        let error = Telegram::connect(world.db.clone(), BotApi::TOKEN, Some(url), PATIENCE).await;
        let error = error.expect_err("nobody is there");
        is_clean(&format!("{error:?} {error}"));
    }
    let logged = logged.so_far();
    assert!(!logged.is_empty());
    is_clean(&logged);
}

#[tokio::test]
async fn a_token_that_is_refused_is_said_to_be_and_loses_no_message() {
    let world = World::new().await;
    let wrong = Telegram::connect(world.db.clone(), "123456:WRONG", Some(world.api.url()), PATIENCE).await;
    let error = wrong.expect_err("refused");
    assert_eq!(error.to_string(), "refused: Unauthorized");
    assert_eq!(SendError::from(error), SendError::Unreachable("Unauthorized".to_owned()));
}
