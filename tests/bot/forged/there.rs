// SPDX-License-Identifier: EUPL-1.2
//! A class of which those who forge know nothing.

use chrono::TimeDelta;
use ouderlijn::clock::Chance;
use ouderlijn::domain::id::WordId;
use ouderlijn::message::{Action, Command, Press};
use ouderlijn::store::{joins, roles};

use super::acts::Ids;
use crate::support::bot::TestBot;
use crate::{agreement, block, follow, interpreter, proposal, request, round, talk};

/// Class 6a in full: Bart, Bea (Noor, class parent), a request by Eve, a post; and the ids of all of it.
pub async fn class_6a(bot: &mut TestBot) -> Ids {
    let bart = bot.person("Bart", "en");
    bot.signs_up_as_staff(&bart, "Bart").await;
    let bea = bot.person("Bea", "en");
    bot.signs_up(&bea, "Noor", "English", 0).await;
    bot.appoints(&bart, "6a", &bea).await;
    bot.commands(&bart, Command::Menu).await;
    bot.taps(&bart, "👥 Class 6a").await;
    bot.taps(&bart, "🖼️").await;
    let poster = bot.last(&bart).text;
    let poster =
        poster.lines().find(|line| ouderlijn::domain::code::Code::read(line).is_ok()).expect("a code");
    let eve = bot.person("Eve", "en");
    bot.opens(&eve, poster).await;
    for label in ["English", "👍"] {
        bot.taps(&eve, label).await;
    }
    bot.says(&eve, "Noor").await;
    bot.taps(&eve, "👩").await;
    bot.taps(&eve, "Eve").await;
    bot.writes_to(&bart, "6a", "Secret of 6a").await;
    let (_, undo, _) = bot.button(&bart, "↩️ Undo");
    let Some(Press::Act(Action::PostUndo(post))) = Press::decode(&undo) else { panic!("{undo}") };
    let class = bot.school.classes["6a"];
    let mut tx = bot.engine.db().read().await.expect("a transaction");
    let now = bot.engine.clock().now();
    let role = roles::of_class(&mut tx, class, now).await.expect("roles")[0].id;
    let join = joins::of_class(&mut tx, class).await.expect("requests")[0].id;
    tx.rollback().await.expect("a read");
    let ingrid = bot.person("Ingrid", "en");
    bot.signs_up_as_staff(&ingrid, "director").await;
    let round = Box::pin(round::plans_at_once(bot, &ingrid)).await;
    let block = Box::pin(block::gives(bot, &bart, "6a", "18:00", "20:00")).await;
    Box::pin(talk::books(bot, &bea, "Noor", "🕐 18:00")).await;
    let talk = talk::of(bot, &bea);
    let proposal = Box::pin(proposal::asks_for_another_time(bot, &bart, "6a", "18:00 Noor", &bea)).await;
    let request = Box::pin(request::made(bot, &bea)).await;
    let (interpreter, hours) = Box::pin(interpreter::listed(bot, &ingrid)).await;
    let agreement = agreement::keeps(bot, talk, &bart).await;
    let follow = follow::keeps(bot, talk, &bart).await;
    bot.passes(TimeDelta::minutes(1)).await;
    Ids {
        school: bot.school.id,
        class,
        child: bot.school.children["Noor"],
        person: bot.id_of(&bea).await,
        role,
        join,
        post,
        word: WordId(Chance::from_number(5).id(now)),
        round,
        block,
        talk,
        proposal,
        interpreter,
        hours,
        request,
        agreement,
        follow,
    }
}
