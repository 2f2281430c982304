// SPDX-License-Identifier: EUPL-1.2
//! Acts: buttons that work at any time, whatever was asked last.

use std::future::ready;
use std::pin::Pin;

use super::{
    Cx, Fault, Next, Shows, approval, block, budget, calendar, class, codes, contact, digest, expectation,
    gate, join, knock, meeting, menu, permission, post, preparation, reach, round, settings, signup, sound,
    talk, today, word, work,
};
use crate::domain::audience::Audience;
use crate::domain::knock::KnockKind;
use crate::domain::leeway::Leeway;
use crate::domain::preparation::TipAnswer;
use crate::domain::slot::Length;
use crate::message::Action;

/// What becomes of an act.
type Step<'c> = Pin<Box<dyn Future<Output = Result<Next, Fault>> + Send + 'c>>;

/// Sends an act to its noun. Each checks for itself who may do it.
#[expect(clippy::too_many_lines, reason = "a table: one line per act")]
pub(super) fn act<'c>(cx: &'c mut Cx<'_>, action: Action) -> Step<'c> {
    match action {
        Action::Menu => boxed(move || menu::show(cx)),
        Action::Settings => boxed(move || settings::show(cx)),
        Action::ChangeLanguage => boxed(move || ready(Ok(settings::ask_language(cx)))),
        Action::ChangeQuiet => boxed(move || ready(Ok(settings::ask_quiet(cx)))),
        Action::ChangePause => boxed(move || ready(Ok(settings::ask_pause(cx)))),
        Action::ChangeName => boxed(move || ready(Ok(settings::ask_name(cx)))),
        Action::MyData => boxed(move || settings::show_data(cx)),
        Action::Leave => boxed(move || settings::ask_leave(cx)),
        Action::JoinChannel => boxed(move || settings::join_channel(cx)),
        Action::OwnPage => boxed(move || settings::own_page(cx)),
        Action::PreferHere => boxed(move || settings::prefer_here(cx)),
        Action::PaperOn => boxed(move || settings::paper(cx, true)),
        Action::PaperOff => boxed(move || settings::paper(cx, false)),
        Action::WeeklyOn => boxed(move || digest::weekly(cx, true)),
        Action::WeeklyOff => boxed(move || digest::weekly(cx, false)),
        Action::Budget(school) => boxed(move || budget::show(cx, school)),
        Action::BudgetSet(school, place) => boxed(move || budget::set(cx, school, place)),
        Action::Contact => boxed(move || contact::ask(cx)),
        Action::ContactFor(school, topic) => boxed(move || contact::show(cx, school, topic)),
        Action::Expectations(school) => boxed(move || expectation::show(cx, school)),
        Action::ExpectationsClear(school) => boxed(move || expectation::answer(cx, school, true)),
        Action::ExpectationsDiscuss(school) => boxed(move || expectation::answer(cx, school, false)),
        Action::ExpectationsEdit(school) => boxed(move || expectation::edit(cx, school)),
        Action::ExpectationsToggle(school, place) => boxed(move || expectation::toggle(cx, school, place)),
        Action::Knock => boxed(move || knock::show(cx)),
        Action::KnockPush => boxed(move || knock::by_push(cx)),
        Action::KnockMail => boxed(move || knock::ask(cx, KnockKind::Mail)),
        Action::KnockSms => boxed(move || knock::ask(cx, KnockKind::Sms)),
        Action::KnockNone => boxed(move || knock::not_at_all(cx)),
        Action::Privacy => boxed(move || settings::show_privacy(cx)),
        Action::AddChild => boxed(move || ready(Ok(signup::ask_code(cx)))),
        Action::ShareAsk => boxed(move || codes::ask_share(cx)),
        Action::Share(child) => boxed(move || codes::share(cx, child)),
        Action::Class(class) => boxed(move || class::show(cx, class)),
        Action::NewParents(class) => boxed(move || class::new_parents(cx, class)),
        Action::NewParent(person, child) => boxed(move || class::new_parent(cx, person, child)),
        Action::UndoParent(person, child) => boxed(move || class::ask_undo(cx, person, child)),
        Action::UndoParentYes(person, child) => boxed(move || class::undo_parent(cx, person, child)),
        Action::ConfirmParent(person, child) => boxed(move || class::confirm_parent(cx, person, child)),
        Action::NotReached(class) => boxed(move || reach::show(cx, class)),
        Action::Gate(class) => boxed(move || gate::ask(cx, class)),
        Action::GateFor(child) => boxed(move || gate::new_parent(cx, child)),
        Action::Adults(child) => boxed(move || gate::adults(cx, child)),
        Action::Return(person, child) => boxed(move || gate::bring_back(cx, person, child)),
        Action::ClassParents(class) => boxed(move || class::class_parents(cx, class)),
        Action::AppointAsk(class) => boxed(move || class::ask_appoint(cx, class)),
        Action::Appoint(class, person) => boxed(move || class::appoint(cx, class, person)),
        Action::EndRole(role) => boxed(move || class::ask_end(cx, role)),
        Action::EndRoleYes(role) => boxed(move || class::end_role(cx, role)),
        Action::Poster(class) => boxed(move || codes::poster(cx, class)),
        Action::Join(join) => boxed(move || join::show(cx, join)),
        Action::Approve(join, child) => boxed(move || join::ask_approve(cx, join, child)),
        Action::ApproveYes(join, child) => boxed(move || join::approve(cx, join, child)),
        Action::Decline(join) => boxed(move || join::decline(cx, join)),
        Action::School(school) => boxed(move || class::show_school(cx, school)),
        Action::Calendar(school) => boxed(move || calendar::show(cx, school)),
        Action::StudyDayAsk(school) => boxed(move || calendar::ask_study_day(cx, school)),
        Action::FeastAsk(school) => boxed(move || calendar::ask_feast(cx, school)),
        Action::FeastDayAsk(school, place) => boxed(move || calendar::ask_feast_day(cx, school, place)),
        Action::HolidayAsk(school, of) => boxed(move || calendar::ask_holiday(cx, school, of)),
        Action::HolidayKeep(school, of) => boxed(move || calendar::keep_holiday(cx, school, of)),
        Action::DayClear(school, day) => boxed(move || calendar::clear(cx, school, day)),
        Action::StudyDayClear(school, day) => boxed(move || calendar::clear_study_day(cx, school, day)),
        Action::FeastClear(school, day, place) => {
            boxed(move || calendar::clear_feast(cx, school, day, place))
        }
        Action::Today(school) => boxed(move || today::show(cx, school)),
        Action::BundleAt(school, place) => boxed(move || work::set_bundle(cx, school, place)),
        Action::Work(school) => boxed(move || work::show(cx, school)),
        Action::WorkDayOn(school, day) => boxed(move || work::set_day(cx, school, day, true)),
        Action::WorkDayOff(school, day) => boxed(move || work::set_day(cx, school, day, false)),
        Action::DeputyAsk(role) => boxed(move || work::ask_deputy(cx, role)),
        Action::Deputy(role, person) => boxed(move || work::appoint_deputy(cx, role, person)),
        Action::DeputyEnd(role) => boxed(move || work::end_deputy(cx, role)),
        Action::Photos => boxed(move || permission::show(cx)),
        Action::RevokePoster(class) => boxed(move || codes::revoke_poster(cx, class)),
        Action::ReachChild(child) => boxed(move || reach::child(cx, child)),
        Action::ReachLetter(child) => boxed(move || reach::ask_letter(cx, child)),
        Action::ReachLetterYes(child) => boxed(move || reach::letter(cx, child)),
        Action::ReachLetters(class) => boxed(move || reach::ask_letters(cx, class)),
        Action::ReachLettersYes(class) => boxed(move || reach::letters(cx, class)),
        Action::ReachSpoken(child) => boxed(move || reach::spoken(cx, child)),
        Action::ReachNotSpoken(child) => boxed(move || reach::not_spoken(cx, child)),
        Action::ReachHelp(class) => boxed(move || reach::ask_help(cx, class)),
        Action::ReachHelpYes(class) => boxed(move || reach::help(cx, class)),
        Action::PostTo(class) => boxed(move || post::begin(cx, Audience::of(class))),
        Action::PostToSome(school) => boxed(move || post::audience::choose(cx, school)),
        Action::PostToUnseen(post) => boxed(move || post::audience::to_unseen(cx, post)),
        Action::PostUndo(post) => boxed(move || post::undo(cx, post)),
        Action::PostNow(post) => boxed(move || post::now(cx, post)),
        Action::PostProgress(post) => boxed(move || post::progress(cx, post)),
        Action::PostCopy(post) => boxed(move || post::copy(cx, post)),
        Action::PostWithdrawAsk(post) => boxed(move || post::ask_withdraw(cx, post)),
        Action::PostWithdraw(post) => boxed(move || post::withdraw(cx, post)),
        Action::PostSeen(post) => boxed(move || post::seen(cx, post, Shows::Beginning)),
        Action::PostMore(post) => boxed(move || post::open(cx, post, Shows::Whole)),
        Action::PostLess(post) => boxed(move || post::open(cx, post, Shows::Beginning)),
        Action::PostSeenWhole(post) => boxed(move || post::seen(cx, post, Shows::Whole)),
        Action::PostVersions(post) => boxed(move || post::version::show(cx, post)),
        Action::PostVersionIn(post, language) => boxed(move || post::version::ask(cx, post, language)),
        Action::PhotosOf(child) => boxed(move || permission::show_child(cx, child)),
        Action::PhotoYes(child, purpose) => boxed(move || permission::decide(cx, child, purpose, true)),
        Action::PhotoNo(child, purpose) => boxed(move || permission::decide(cx, child, purpose, false)),
        Action::PhotosOfClass(class) => boxed(move || permission::of_class(cx, class)),
        Action::PostRemind(post) => boxed(move || post::remind(cx, post)),
        Action::PostListen(post) => boxed(move || sound::listen(cx, post)),
        Action::PostNotReached(post) => boxed(move || post::not_reached(cx, post)),
        Action::Words(school, page) => boxed(move || word::list(cx, school, page)),
        Action::WordAdd(school) => boxed(move || word::add(cx, school)),
        Action::Word(word) => boxed(move || word::show(cx, word)),
        Action::WordChange(word) => boxed(move || word::change(cx, word)),
        Action::WordRemove(word) => boxed(move || word::ask_remove(cx, word)),
        Action::LooksFirst(school) => boxed(move || approval::show(cx, school)),
        Action::LooksFirstOn(school) => boxed(move || approval::set(cx, school, true)),
        Action::LooksFirstOff(school) => boxed(move || approval::set(cx, school, false)),
        Action::Look(post) => boxed(move || approval::look(cx, post)),
        Action::LookYes(post, edition) => boxed(move || approval::approve(cx, post, edition)),
        Action::LookNo(post, edition) => boxed(move || approval::decline(cx, post, edition)),
        Action::Rounds(school) => boxed(move || round::list(cx, school)),
        Action::RoundNew(school) => boxed(move || round::ask_kind(cx, school)),
        Action::Round(round) => boxed(move || round::show(cx, round)),
        Action::RoundTakeBackAsk(round) => boxed(move || round::ask_take_back(cx, round)),
        Action::RoundTakeBack(round) => boxed(move || round::take_back(cx, round)),
        Action::Blocks(round, class) => boxed(move || block::show(cx, round, class)),
        Action::BlockAdd(round, class) => boxed(move || block::ask_day(cx, round, class)),
        Action::BlockDay(round, class, day) => boxed(move || block::show_day(cx, round, class, day)),
        Action::BlockRemove(block) => boxed(move || block::remove(cx, block)),
        Action::TalkDays(round, child) => boxed(move || talk::days(cx, round, child)),
        Action::TalkTimes(round, child, day) => {
            boxed(move || talk::times(cx, (round, child), day, 0, Length::One))
        }
        Action::TalkTake(child, block, place) => {
            boxed(move || talk::take(cx, child, block, place, Length::One))
        }
        Action::TalkDaysAt(round, child, page) => boxed(move || talk::days_at(cx, round, child, page)),
        Action::TalkTimesAt(round, child, day, page, length) => {
            boxed(move || talk::times(cx, (round, child), day, page, length))
        }
        Action::TalkTakeOf(child, block, place, length) => {
            boxed(move || talk::take(cx, child, block, place, length))
        }
        Action::Talk(talk) => boxed(move || talk::show(cx, talk)),
        Action::TalkMove(talk) => boxed(move || talk::ask_move(cx, talk, 0)),
        Action::TalkMoveTimes(talk, day) => boxed(move || talk::move_times(cx, talk, day, 0, None)),
        Action::TalkMoveTo(talk, block, place) => {
            boxed(move || talk::move_to(cx, talk, block, place, Length::One))
        }
        Action::TalkMoveAt(talk, page) => boxed(move || talk::ask_move(cx, talk, page)),
        Action::TalkMoveTimesAt(talk, day, page, length) => {
            boxed(move || talk::move_times(cx, talk, day, page, Some(length)))
        }
        Action::TalkMoveToOf(talk, block, place, length) => {
            boxed(move || talk::move_to(cx, talk, block, place, length))
        }
        Action::SiblingDays(round, child, page) => boxed(move || talk::sibling::days(cx, round, child, page)),
        Action::SiblingTimes(round, child, day, page) => {
            boxed(move || talk::sibling::times(cx, (round, child), day, page))
        }
        Action::SiblingTake(block, place, mark) => boxed(move || talk::sibling::take(cx, block, place, mark)),
        Action::Bring(talk, company) => boxed(move || talk::company::bring(cx, talk, Some(company))),
        Action::BringNobody(talk) => boxed(move || talk::company::bring(cx, talk, None)),
        Action::TalkByPhone(talk) => boxed(move || talk::instead::meet(cx, talk, Some(Leeway::Phone))),
        Action::TalkByVideo(talk) => boxed(move || talk::instead::meet(cx, talk, Some(Leeway::Online))),
        Action::TalkInRoom(talk) => boxed(move || talk::instead::meet(cx, talk, None)),
        Action::Wait(round, child) => boxed(move || talk::wait::put(cx, round, child, None)),
        Action::WaitDay(round, child, day) => boxed(move || talk::wait::put(cx, round, child, Some(day))),
        Action::WaitLeave(round, child) => boxed(move || talk::wait::leave(cx, round, child)),
        Action::WaitPass(child, block, place) => boxed(move || talk::wait::pass(cx, child, block, place)),
        Action::Leeways(round, class) => boxed(move || block::leeway::show(cx, round, class)),
        Action::LeewayOn(round, class, leeway) => {
            boxed(move || block::leeway::set(cx, (round, class), leeway, true))
        }
        Action::LeewayOff(round, class, leeway) => {
            boxed(move || block::leeway::set(cx, (round, class), leeway, false))
        }
        Action::TalkCancelAsk(talk) => boxed(move || talk::ask_cancel(cx, talk)),
        Action::TalkCancel(talk) => boxed(move || talk::cancel(cx, talk)),
        Action::TalkCallOffAsk(talk) => boxed(move || block::ask_call_off(cx, talk)),
        Action::TalkCallOff(talk) => boxed(move || block::call_off(cx, talk)),
        Action::TalkCard(round, child) => boxed(move || talk::card(cx, round, child)),
        Action::Prepare(talk) => boxed(move || preparation::open(cx, talk)),
        Action::PreparationPage(talk) => boxed(move || preparation::page(cx, talk)),
        Action::PreparationTry(talk) => boxed(move || preparation::answer_tip(cx, talk, TipAnswer::Try)),
        Action::PreparationDiscuss(talk) => {
            boxed(move || preparation::answer_tip(cx, talk, TipAnswer::Discuss))
        }
        Action::MeetingWishes(school) => boxed(move || meeting::show(cx, school)),
    }
}

/// A step on the heap, made in a frame of its own: all acts together are too much for the stack of one thread.
fn boxed<'c, F>(begin: impl FnOnce() -> F) -> Step<'c>
where
    F: Future<Output = Result<Next, Fault>> + Send + 'c,
{
    Box::pin(begin())
}
