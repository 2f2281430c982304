// SPDX-License-Identifier: EUPL-1.2
//! What goes wrong between Telegram and the outbox: nothing is lost, each chat keeps its order, others go on.

use chrono::TimeDelta;
use ouderlijn::domain::address::{ChannelKind, Lane};
use ouderlijn::store::addresses::{self, Address};
use ouderlijn::store::outbox;

use crate::bot_api::{Fault, Person};
use crate::world::{AMINA, BAS, BOT, World, says, start};

/// Two notices to Amina and one to Bas wait.
async fn three_wait() -> World {
    let world = World::new().await;
    let (amina, bas) = (world.knows(&AMINA).await, world.knows(&BAS).await);
    world.tells(amina, Lane::Notice, "1", says("een")).await;
    world.tells(amina, Lane::Notice, "2", says("twee")).await;
    world.tells(bas, Lane::Notice, "3", says("hoi Bas")).await;
    world
}

async fn address(world: &World, person: &Person) -> Address {
    let mut tx = world.db.read().await.expect("a transaction");
    let chat = person.id.to_string();
    let found = addresses::find(&mut tx, ChannelKind::Telegram, BOT, &chat).await;
    found.expect("read").expect("an address")
}

async fn ticks_at(world: &World, delivery: &mut ouderlijn::delivery::Delivery, millis: i64) {
    world.clock.move_to(start() + TimeDelta::milliseconds(millis));
    delivery.tick().await.expect("the database is there");
}

#[tokio::test]
async fn a_chat_that_is_asked_to_wait_waits_exactly_so_long_and_others_go_on() {
    let world = three_wait().await;
    let mut delivery = world.delivery();
    world.api.fault(Fault::too_many(7).on("sendMessage").to(AMINA.id));
    ticks_at(&world, &mut delivery, 0).await;
    assert_eq!((world.screen(&AMINA), world.screen(&BAS)), (vec![], vec!["hoi Bas".to_owned()]));
    ticks_at(&world, &mut delivery, 6_999).await;
    assert_eq!(world.api.count("sendMessage"), 2, "nobody asks too early");
    ticks_at(&world, &mut delivery, 7_000).await;
    assert_eq!(world.screen(&AMINA), ["een", "twee"]);
    assert_eq!(world.outbox().await, (0, 0));
}

#[tokio::test]
async fn whoever_blocked_the_bot_is_gone_and_gets_no_further_notices() {
    for gone in ["bot was blocked by the user", "user is deactivated", "bot was kicked from the group chat"] {
        let world = three_wait().await;
        let mut delivery = world.delivery();
        world.api.fault(Fault::forbidden(gone).to(AMINA.id));
        ticks_at(&world, &mut delivery, 0).await;
        assert_eq!(world.screen(&AMINA), Vec::<String>::new(), "{gone}");
        assert_eq!(world.screen(&BAS), ["hoi Bas"]);
        assert_eq!((world.api.count("sendMessage"), world.outbox().await), (2, (0, 0)));
        assert_eq!(address(&world, &AMINA).await.gone_at, Some(start()));
    }
}

#[tokio::test]
async fn a_message_that_telegram_never_takes_is_given_up_and_the_next_goes_out() {
    let world = three_wait().await;
    let mut delivery = world.delivery();
    world.api.fault(Fault::bad_request("BUTTON_DATA_INVALID").to(AMINA.id));
    ticks_at(&world, &mut delivery, 0).await;
    assert_eq!(
        (world.screen(&AMINA), world.screen(&BAS)),
        (vec!["twee".to_owned()], vec!["hoi Bas".to_owned()])
    );
    let dead = outbox::dead(&mut world.db.read().await.expect("a transaction")).await.expect("rows");
    assert_eq!(dead.len(), 1);
    assert_eq!(dead[0].1.as_deref(), Some("Bad Request: BUTTON_DATA_INVALID"));
}

#[tokio::test]
async fn a_server_that_is_down_loses_nothing() {
    let world = three_wait().await;
    let mut delivery = world.delivery();
    world.api.fault(Fault::server(500).on("sendMessage").times(2));
    ticks_at(&world, &mut delivery, 0).await;
    assert_eq!(world.outbox().await, (3, 0), "both chats wait");
    world.api.fault(Fault::server(502).on("sendMessage").to(AMINA.id));
    ticks_at(&world, &mut delivery, 2_000).await;
    assert_eq!((world.screen(&AMINA), world.screen(&BAS)), (vec![], vec!["hoi Bas".to_owned()]));
    ticks_at(&world, &mut delivery, 10_000).await;
    assert_eq!(world.screen(&AMINA), ["een", "twee"]);
    assert_eq!(world.outbox().await, (0, 0));
}

#[tokio::test]
async fn a_call_that_hangs_is_tried_again_and_holds_nobody_else() {
    let world = three_wait().await;
    let (fault, held) = Fault::hold();
    world.api.fault(fault.on("sendMessage").to(AMINA.id));
    let mut delivery = world.delivery();
    let others_go_on = world.api.wait_until(|state| state.chat(BAS.id).len() == 1);
    let (ticked, ()) = tokio::join!(delivery.tick(), others_go_on);
    ticked.expect("the database is there");
    assert_eq!(world.screen(&AMINA), Vec::<String>::new(), "the second does not pass the first");
    drop(held);
    ticks_at(&world, &mut delivery, 2_000).await;
    assert_eq!(world.screen(&AMINA), ["een", "twee"]);
}

#[tokio::test]
async fn a_connection_that_breaks_loses_nothing_and_keeps_the_order() {
    for (cut, screen) in [
        (Fault::cut_before(), vec!["een", "twee"]),
        // Nobody can know that it had arrived: rather twice than never.
        (Fault::cut_after(), vec!["een", "een", "twee"]),
    ] {
        let world = three_wait().await;
        let mut delivery = world.delivery();
        world.api.fault(cut.on("sendMessage").to(AMINA.id));
        ticks_at(&world, &mut delivery, 0).await;
        assert_eq!((world.screen(&BAS), world.outbox().await), (vec!["hoi Bas".to_owned()], (2, 0)));
        ticks_at(&world, &mut delivery, 2_000).await;
        assert_eq!(
            (world.screen(&AMINA), world.outbox().await),
            (screen.into_iter().map(str::to_owned).collect(), (0, 0))
        );
    }
}

#[tokio::test]
async fn a_reply_passes_a_notice_that_waits() {
    let world = three_wait().await;
    let mut delivery = world.delivery();
    world.api.fault(Fault::cut_before().on("sendMessage").to(AMINA.id));
    ticks_at(&world, &mut delivery, 0).await;
    let amina = address(&world, &AMINA).await.id;
    world.tells(amina, Lane::Reply, "4", says("antwoord")).await;
    ticks_at(&world, &mut delivery, 1).await;
    assert_eq!(world.screen(&AMINA), ["antwoord"]);
    ticks_at(&world, &mut delivery, 2_000).await;
    assert_eq!(world.screen(&AMINA), ["antwoord", "een", "twee"]);
}
