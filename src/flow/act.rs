// SPDX-License-Identifier: EUPL-1.2
//! Acts: buttons that work at any time, whatever was asked last.

use super::{
    Cx, Fault, Next, Shows, approval, block, budget, calendar, class, codes, contact, digest, expectation,
    gate, join, knock, menu, permission, post, reach, round, settings, signup, sound, talk, today, word,
    work,
};
use crate::domain::audience::Audience;
use crate::domain::knock::KnockKind;
use crate::message::Action;

/// Sends an act to its noun. Each checks for itself who may do it.
#[expect(clippy::too_many_lines, reason = "a table: one line per act")]
pub(super) async fn act(cx: &mut Cx<'_>, action: Action) -> Result<Next, Fault> {
    match action {
        Action::Menu => menu::show(cx).await,
        Action::Settings => settings::show(cx).await,
        Action::ChangeLanguage => Ok(settings::ask_language(cx)),
        Action::ChangeQuiet => Ok(settings::ask_quiet(cx)),
        Action::ChangePause => Ok(settings::ask_pause(cx)),
        Action::ChangeName => Ok(settings::ask_name(cx)),
        Action::MyData => settings::show_data(cx).await,
        Action::Leave => settings::ask_leave(cx).await,
        Action::JoinChannel => settings::join_channel(cx).await,
        Action::OwnPage => settings::own_page(cx).await,
        Action::PreferHere => settings::prefer_here(cx).await,
        Action::PaperOn => settings::paper(cx, true).await,
        Action::PaperOff => settings::paper(cx, false).await,
        Action::WeeklyOn => digest::weekly(cx, true).await,
        Action::WeeklyOff => digest::weekly(cx, false).await,
        Action::Budget(school) => budget::show(cx, school).await,
        Action::BudgetSet(school, place) => budget::set(cx, school, place).await,
        Action::Contact => contact::ask(cx).await,
        Action::ContactFor(school, topic) => contact::show(cx, school, topic).await,
        Action::Expectations(school) => expectation::show(cx, school).await,
        Action::ExpectationsClear(school) => expectation::answer(cx, school, true).await,
        Action::ExpectationsDiscuss(school) => expectation::answer(cx, school, false).await,
        Action::ExpectationsEdit(school) => expectation::edit(cx, school).await,
        Action::ExpectationsToggle(school, place) => expectation::toggle(cx, school, place).await,
        Action::Knock => knock::show(cx).await,
        Action::KnockPush => knock::by_push(cx).await,
        Action::KnockMail => knock::ask(cx, KnockKind::Mail).await,
        Action::KnockSms => knock::ask(cx, KnockKind::Sms).await,
        Action::KnockNone => knock::not_at_all(cx).await,
        Action::Privacy => settings::show_privacy(cx).await,
        Action::AddChild => Ok(signup::ask_code(cx)),
        Action::ShareAsk => codes::ask_share(cx).await,
        Action::Share(child) => codes::share(cx, child).await,
        Action::Class(class) => class::show(cx, class).await,
        Action::NewParents(class) => class::new_parents(cx, class).await,
        Action::NewParent(person, child) => class::new_parent(cx, person, child).await,
        Action::UndoParent(person, child) => class::ask_undo(cx, person, child).await,
        Action::UndoParentYes(person, child) => class::undo_parent(cx, person, child).await,
        Action::ConfirmParent(person, child) => class::confirm_parent(cx, person, child).await,
        Action::NotReached(class) => reach::show(cx, class).await,
        Action::ReachChild(..)
        | Action::ReachLetter(..)
        | Action::ReachLetterYes(..)
        | Action::ReachLetters(..)
        | Action::ReachLettersYes(..)
        | Action::ReachSpoken(..)
        | Action::ReachNotSpoken(..)
        | Action::ReachHelp(..)
        | Action::ReachHelpYes(..)
        | Action::PostTo(..)
        | Action::PostToSome(..)
        | Action::PostToUnseen(..)
        | Action::PostUndo(..)
        | Action::PostNow(..)
        | Action::PostProgress(..)
        | Action::PostCopy(..)
        | Action::PostWithdrawAsk(..)
        | Action::PostWithdraw(..)
        | Action::PostSeen(..)
        | Action::PostMore(..)
        | Action::PostLess(..)
        | Action::PostSeenWhole(..)
        | Action::PostVersions(..)
        | Action::PostVersionIn(..)
        | Action::PhotosOf(..)
        | Action::PhotoYes(..)
        | Action::PhotoNo(..)
        | Action::PhotosOfClass(..)
        | Action::PostRemind(..)
        | Action::PostListen(..)
        | Action::PostNotReached(..)
        | Action::Words(..)
        | Action::WordAdd(..)
        | Action::Word(..)
        | Action::WordChange(..)
        | Action::WordRemove(..)
        | Action::LooksFirst(..)
        | Action::LooksFirstOn(..)
        | Action::LooksFirstOff(..)
        | Action::Look(..)
        | Action::LookYes(..)
        | Action::LookNo(..) => Box::pin(message(cx, action)).await,
        Action::Gate(class) => gate::ask(cx, class).await,
        Action::GateFor(child) => gate::new_parent(cx, child).await,
        Action::Adults(child) => gate::adults(cx, child).await,
        Action::Return(person, child) => gate::bring_back(cx, person, child).await,
        Action::ClassParents(class) => class::class_parents(cx, class).await,
        Action::AppointAsk(class) => class::ask_appoint(cx, class).await,
        Action::Appoint(class, person) => class::appoint(cx, class, person).await,
        Action::EndRole(role) => class::ask_end(cx, role).await,
        Action::EndRoleYes(role) => class::end_role(cx, role).await,
        Action::Poster(class) => codes::poster(cx, class).await,
        Action::Join(join) => join::show(cx, join).await,
        Action::Approve(join, child) => join::ask_approve(cx, join, child).await,
        Action::ApproveYes(join, child) => join::approve(cx, join, child).await,
        Action::Decline(join) => join::decline(cx, join).await,
        Action::School(school) => class::show_school(cx, school).await,
        Action::Calendar(school) => calendar::show(cx, school).await,
        Action::StudyDayAsk(school) => calendar::ask_study_day(cx, school).await,
        Action::FeastAsk(school) => calendar::ask_feast(cx, school).await,
        Action::FeastDayAsk(school, place) => calendar::ask_feast_day(cx, school, place).await,
        Action::HolidayAsk(school, of) => calendar::ask_holiday(cx, school, of).await,
        Action::HolidayKeep(school, of) => calendar::keep_holiday(cx, school, of).await,
        Action::DayClear(school, day) => calendar::clear(cx, school, day).await,
        Action::StudyDayClear(school, day) => calendar::clear_study_day(cx, school, day).await,
        Action::FeastClear(school, day, place) => calendar::clear_feast(cx, school, day, place).await,
        Action::Today(school) => today::show(cx, school).await,
        Action::BundleAt(school, place) => work::set_bundle(cx, school, place).await,
        Action::Work(school) => work::show(cx, school).await,
        Action::WorkDayOn(school, day) => work::set_day(cx, school, day, true).await,
        Action::WorkDayOff(school, day) => work::set_day(cx, school, day, false).await,
        Action::DeputyAsk(role) => work::ask_deputy(cx, role).await,
        Action::Deputy(role, person) => work::appoint_deputy(cx, role, person).await,
        Action::DeputyEnd(role) => work::end_deputy(cx, role).await,
        Action::Photos => permission::show(cx).await,
        Action::Rounds(..)
        | Action::RoundNew(..)
        | Action::Round(..)
        | Action::RoundTakeBackAsk(..)
        | Action::RoundTakeBack(..)
        | Action::Blocks(..)
        | Action::BlockAdd(..)
        | Action::BlockDay(..)
        | Action::BlockRemove(..)
        | Action::TalkDays(..)
        | Action::TalkTimes(..)
        | Action::TalkTake(..)
        | Action::Talk(..)
        | Action::TalkMove(..)
        | Action::TalkMoveTimes(..)
        | Action::TalkMoveTo(..)
        | Action::TalkCancelAsk(..)
        | Action::TalkCancel(..)
        | Action::TalkCallOffAsk(..)
        | Action::TalkCallOff(..) => {
            // On the heap: what all acts need together would not fit on the stack of a thread.
            Box::pin(conversation(cx, action)).await
        }
        Action::RevokePoster(class) => codes::revoke_poster(cx, class).await,
    }
}

/// Acts about messages to a class, who is reached by them, photos and words; none other comes here.
async fn message(cx: &mut Cx<'_>, action: Action) -> Result<Next, Fault> {
    match action {
        Action::ReachChild(child) => reach::child(cx, child).await,
        Action::ReachLetter(child) => reach::ask_letter(cx, child).await,
        Action::ReachLetterYes(child) => reach::letter(cx, child).await,
        Action::ReachLetters(class) => reach::ask_letters(cx, class).await,
        Action::ReachLettersYes(class) => reach::letters(cx, class).await,
        Action::ReachSpoken(child) => reach::spoken(cx, child).await,
        Action::ReachNotSpoken(child) => reach::not_spoken(cx, child).await,
        Action::ReachHelp(class) => reach::ask_help(cx, class).await,
        Action::ReachHelpYes(class) => reach::help(cx, class).await,
        Action::PostTo(class) => post::begin(cx, Audience::of(class)).await,
        Action::PostToSome(school) => post::audience::choose(cx, school).await,
        Action::PostToUnseen(post) => post::audience::to_unseen(cx, post).await,
        Action::PostUndo(post) => post::undo(cx, post).await,
        Action::PostNow(post) => post::now(cx, post).await,
        Action::PostProgress(post) => post::progress(cx, post).await,
        Action::PostCopy(post) => post::copy(cx, post).await,
        Action::PostWithdrawAsk(post) => post::ask_withdraw(cx, post).await,
        Action::PostWithdraw(post) => post::withdraw(cx, post).await,
        Action::PostSeen(post) => post::seen(cx, post, Shows::Beginning).await,
        Action::PostMore(post) => post::open(cx, post, Shows::Whole).await,
        Action::PostLess(post) => post::open(cx, post, Shows::Beginning).await,
        Action::PostSeenWhole(post) => post::seen(cx, post, Shows::Whole).await,
        Action::PostVersions(post) => post::version::show(cx, post).await,
        Action::PostVersionIn(post, language) => post::version::ask(cx, post, language).await,
        Action::PhotosOf(child) => permission::show_child(cx, child).await,
        Action::PhotoYes(child, purpose) => permission::decide(cx, child, purpose, true).await,
        Action::PhotoNo(child, purpose) => permission::decide(cx, child, purpose, false).await,
        Action::PhotosOfClass(class) => permission::of_class(cx, class).await,
        Action::PostRemind(post) => post::remind(cx, post).await,
        Action::PostListen(post) => sound::listen(cx, post).await,
        Action::PostNotReached(post) => post::not_reached(cx, post).await,
        Action::Words(school, page) => word::list(cx, school, page).await,
        Action::WordAdd(school) => word::add(cx, school).await,
        Action::Word(word) => word::show(cx, word).await,
        Action::WordChange(word) => word::change(cx, word).await,
        Action::WordRemove(word) => word::ask_remove(cx, word).await,
        Action::LooksFirst(school) => approval::show(cx, school).await,
        Action::LooksFirstOn(school) => approval::set(cx, school, true).await,
        Action::LooksFirstOff(school) => approval::set(cx, school, false).await,
        Action::Look(post) => approval::look(cx, post).await,
        Action::LookYes(post, edition) => approval::approve(cx, post, edition).await,
        Action::LookNo(post, edition) => approval::decline(cx, post, edition).await,
        _ => menu::show(cx).await,
    }
}

/// Acts about conversations; none other comes here.
async fn conversation(cx: &mut Cx<'_>, action: Action) -> Result<Next, Fault> {
    match action {
        Action::Rounds(school) => round::list(cx, school).await,
        Action::RoundNew(school) => round::ask_kind(cx, school).await,
        Action::Round(round) => round::show(cx, round).await,
        Action::RoundTakeBackAsk(round) => round::ask_take_back(cx, round).await,
        Action::RoundTakeBack(round) => round::take_back(cx, round).await,
        Action::Blocks(round, class) => block::show(cx, round, class).await,
        Action::BlockAdd(round, class) => block::ask_day(cx, round, class).await,
        Action::BlockDay(round, class, day) => block::show_day(cx, round, class, day).await,
        Action::BlockRemove(block) => block::remove(cx, block).await,
        Action::TalkDays(round, child) => talk::days(cx, round, child).await,
        Action::TalkTimes(round, child, day) => talk::times(cx, round, child, day).await,
        Action::TalkTake(child, block, place) => talk::take(cx, child, block, place).await,
        Action::Talk(talk) => talk::show(cx, talk).await,
        Action::TalkMove(talk) => talk::ask_move(cx, talk).await,
        Action::TalkMoveTimes(talk, day) => talk::move_times(cx, talk, day).await,
        Action::TalkMoveTo(talk, block, place) => talk::move_to(cx, talk, block, place).await,
        Action::TalkCancelAsk(talk) => talk::ask_cancel(cx, talk).await,
        Action::TalkCancel(talk) => talk::cancel(cx, talk).await,
        Action::TalkCallOffAsk(talk) => block::ask_call_off(cx, talk).await,
        Action::TalkCallOff(talk) => block::call_off(cx, talk).await,
        _ => menu::show(cx).await,
    }
}
