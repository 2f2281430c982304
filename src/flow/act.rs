// SPDX-License-Identifier: EUPL-1.2
//! Acts: buttons that work at any time, whatever was asked last.

use std::future::ready;
use std::pin::Pin;

use super::{
    Cx, Fault, Next, Shows, agenda, agreement, along, approval, attendance, block, budget, calendar, class,
    codes, contact, daylist, digest, expectation, follow, gate, goodbye, interpreter, join, knock, meeting,
    menu, permission, post, preparation, reach, reminder, request, round, settings, signup, sound, talk,
    today, tongue, turnout, wish, word, work,
};
use crate::domain::agreement::Answer;
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
        Action::RoundCallOff(round) => boxed(move || round::call_off(cx, round)),
        Action::WishDays(round, child) => boxed(move || wish::show(cx, round, child)),
        Action::WishDay(round, child, day) => boxed(move || wish::day(cx, round, child, day)),
        Action::WishTimes(round, child, day) => boxed(move || wish::times(cx, round, child, day)),
        Action::WishSet(round, child, day, span, grade) => {
            boxed(move || wish::say(cx, (round, child), day, (span, grade)))
        }
        Action::WishAll(round, child) => boxed(move || wish::all(cx, round, child)),
        Action::WishSame(round, child) => boxed(move || wish::same(cx, round, child)),
        Action::WishReady(round, child) => boxed(move || wish::ready(cx, round, child)),
        Action::Blocks(round, class) => boxed(move || block::show(cx, round, class)),
        Action::BlockAdd(round, class) => boxed(move || block::ask_day(cx, round, class)),
        Action::BlockDay(round, class, day) => boxed(move || block::show_day(cx, round, class, day, 0)),
        Action::BlockDayAt(round, class, day, page) => {
            boxed(move || block::show_day(cx, round, class, day, page))
        }
        Action::BlockRemove(block) => boxed(move || block::times::remove(cx, block)),
        Action::Block(block) => boxed(move || block::times::show(cx, block)),
        Action::BlockTime(block, place) => boxed(move || block::times::toggle(cx, block, place)),
        Action::BlockBreak(block, place) => boxed(move || block::times::set_break(cx, block, place)),
        Action::BlockSame(block) => boxed(move || block::same::ask(cx, block)),
        Action::BlockEvening(round, class) => {
            boxed(move || block::ask_wanted(cx, round, class, block::Wanted::Evening))
        }
        Action::BlockPhone(round, class) => {
            boxed(move || block::ask_wanted(cx, round, class, block::Wanted::Phone))
        }
        Action::BlockTake(block) => boxed(move || block::take::one(cx, block)),
        Action::BlockTakeAll(round, class) => boxed(move || block::take::all(cx, round, class)),
        Action::DayOffAsk(round, class, day) => boxed(move || block::off::ask_day(cx, round, class, day)),
        Action::DayOff(round, class, day) => boxed(move || block::off::day(cx, round, class, day)),
        Action::PlanFor(round, class) => boxed(move || block::plan::ask_child(cx, round, class)),
        Action::PlanForChild(round, child) => boxed(move || block::plan::ask(cx, round, child)),
        Action::PlanMove(talk) => boxed(move || block::change::ask_move(cx, talk)),
        Action::PlanSwap(talk) => boxed(move || block::change::ask_swap(cx, talk)),
        Action::PlanFits(talk) => boxed(move || talk::proposal::fits(cx, talk)),
        Action::PlanFitsNot(talk) => boxed(move || talk::proposal::fits_not(cx, talk)),
        Action::ProposalYes(proposal) => boxed(move || talk::proposal::yes(cx, proposal)),
        Action::ProposalNo(proposal) => boxed(move || talk::proposal::no(cx, proposal)),
        Action::ProposalEnd(proposal) => boxed(move || block::change::take_back(cx, proposal)),
        Action::Along(round, class) => boxed(move || along::ask(cx, round, class)),
        Action::AlongSet(round, class, place) => boxed(move || along::set(cx, round, class, place)),
        Action::Visit(talk) => boxed(move || block::talk::visit(cx, talk)),
        Action::VisitAsk(talk) => boxed(move || talk::visit::ask(cx, talk)),
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
        Action::TalkSwitch(talk, page) => boxed(move || talk::switch(cx, talk, page)),
        Action::TalkSwitchTimes(talk, day, page, length) => {
            boxed(move || talk::switch_times(cx, talk, day, page, length))
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
        Action::TalkCallOffAsk(talk) => boxed(move || block::off::ask(cx, talk)),
        Action::TalkCallOff(talk) => boxed(move || block::off::one(cx, talk)),
        Action::TalkCard(round, child) => boxed(move || talk::card(cx, round, child)),
        Action::Prepare(talk) => boxed(move || preparation::open(cx, talk)),
        Action::PreparationPage(talk) => boxed(move || preparation::page(cx, talk)),
        Action::PreparationTry(talk) => boxed(move || preparation::answer_tip(cx, talk, TipAnswer::Try)),
        Action::PreparationDiscuss(talk) => {
            boxed(move || preparation::answer_tip(cx, talk, TipAnswer::Discuss))
        }
        Action::MeetingWishes(school) => boxed(move || meeting::show(cx, school)),
        Action::RequestAsk => boxed(move || request::ask(cx)),
        Action::RequestFor(child) => boxed(move || request::ask_who(cx, child)),
        Action::Request(request) => boxed(move || request::show(cx, request)),
        Action::RequestWithdraw(request) => boxed(move || request::withdraw(cx, request)),
        Action::RequestOther(request) => boxed(move || request::other_times(cx, request)),
        Action::Requests(class) => boxed(move || request::list(cx, class)),
        Action::RequestTimes(request) => boxed(move || request::propose(cx, request)),
        Action::RequestWhom(class) => boxed(move || request::ask_whom(cx, class)),
        Action::RequestAbout(child) => boxed(move || request::ask_about(cx, child)),
        Action::InterpreterAsk(round, child) => boxed(move || talk::ask_tongue(cx, round, child)),
        Action::InterpreterAlone(round, child) => boxed(move || talk::alone(cx, round, child)),
        Action::InterpreterWait(round, child) => boxed(move || talk::wait_for(cx, round, child)),
        Action::InterpreterUsual(school) => boxed(move || tongue::ask(cx, tongue::Whom::Usual { school })),
        Action::Interpreters(school) => boxed(move || interpreter::list(cx, school)),
        Action::InterpreterNew(school) => boxed(move || interpreter::ask_name(cx, school)),
        Action::Interpreter(interpreter) => boxed(move || interpreter::show(cx, interpreter)),
        Action::InterpreterTongues(interpreter) => boxed(move || interpreter::ask_tongues(cx, interpreter)),
        Action::InterpreterHours(interpreter) => boxed(move || interpreter::ask_day(cx, interpreter)),
        Action::InterpreterDay(interpreter, day) => {
            boxed(move || interpreter::show_day(cx, interpreter, day))
        }
        Action::InterpreterHoursRemove(hours) => boxed(move || interpreter::remove_hours(cx, hours)),
        Action::InterpreterHoursRemoveYes(hours) => boxed(move || interpreter::remove_hours_yes(cx, hours)),
        Action::InterpreterRemove(interpreter) => boxed(move || interpreter::ask_remove(cx, interpreter)),
        Action::InterpreterRemoveYes(interpreter) => boxed(move || interpreter::remove(cx, interpreter)),
        Action::InterpreterPlan(school, day) => boxed(move || interpreter::plan(cx, school, day)),
        Action::ReminderPropose(round, child) => boxed(move || talk::proposals(cx, round, child)),
        Action::ReminderRest(round, child) => boxed(move || talk::rest(cx, round, child)),
        Action::TalkConfirm(talk) => boxed(move || talk::confirm(cx, talk)),
        Action::TalkCannot(talk) => boxed(move || talk::cannot(cx, talk)),
        Action::TalkCannotTell(talk) => boxed(move || talk::tell_cannot(cx, talk)),
        Action::TalkCall(talk) => boxed(move || talk::ask_call(cx, talk)),
        Action::Unchosen(round, class) => boxed(move || reminder::show(cx, round, class)),
        Action::UnchosenChild(round, child) => boxed(move || reminder::child(cx, round, child)),
        Action::UnchosenSpoken(round, child) => boxed(move || reminder::spoken(cx, round, child)),
        Action::UnchosenLetter(round, child) => boxed(move || reminder::letter(cx, round, child)),
        Action::UnchosenLetters(round, class) => boxed(move || reminder::letters(cx, round, class)),
        Action::DayList(round, class, day) => boxed(move || daylist::print(cx, round, class, day)),
        Action::DoorList(round, class, day) => boxed(move || daylist::ask_door(cx, round, class, day)),
        Action::DoorInitials(round, class, day) => {
            boxed(move || daylist::door(cx, (round, class), day, false))
        }
        Action::DoorNames(round, class, day) => boxed(move || daylist::door(cx, (round, class), day, true)),
        Action::AgendaTalk(talk) => boxed(move || agenda::of_talk(cx, talk)),
        Action::AgendaDay(round, class, day) => boxed(move || daylist::agenda(cx, round, class, day)),
        Action::AgendaRound(round, class) => boxed(move || agenda::of_round(cx, round, class)),
        Action::Agenda => boxed(move || agenda::show(cx)),
        Action::AgendaNew => boxed(move || agenda::make(cx)),
        Action::AgendaStop => boxed(move || agenda::stop(cx)),
        Action::Turnout(round) => boxed(move || turnout::show_school(cx, round)),
        Action::TurnoutOf(round, class) => boxed(move || turnout::show_class(cx, round, class)),
        Action::AttendanceDay(class, day) => boxed(move || attendance::list(cx, class, day)),
        Action::AttendanceAll(class, day) => boxed(move || attendance::note_all(cx, class, day)),
        Action::TalkPage(talk) => boxed(move || block::talk::show(cx, talk)),
        Action::AttendanceNote(talk, outcome) => boxed(move || attendance::note(cx, talk, outcome)),
        Action::CallMe(talk) => boxed(move || attendance::call_me(cx, talk)),
        Action::CallDone(talk) => boxed(move || attendance::called(cx, talk)),
        Action::Agreements => boxed(move || agreement::list(cx)),
        Action::AgreementsOf(class) => boxed(move || agreement::of_class(cx, class)),
        Action::AgreementsAbout(class, child) => boxed(move || agreement::about(cx, class, child)),
        Action::Agreement(id) => boxed(move || agreement::show(cx, id)),
        Action::AgreementNew(talk) => boxed(move || agreement::begin(cx, talk)),
        Action::AgreementChange(id) => boxed(move || agreement::change(cx, id)),
        Action::AgreementWorks(id, version) => {
            boxed(move || agreement::answer(cx, id, version, Answer::Works))
        }
        Action::AgreementRather(id, version) => {
            boxed(move || agreement::answer(cx, id, version, Answer::Rather))
        }
        Action::AgreementRefused(id, version) => {
            boxed(move || agreement::answer(cx, id, version, Answer::Refused))
        }
        Action::AgreementBecause(id, version, reason) => {
            boxed(move || agreement::because(cx, id, version, reason))
        }
        Action::AgreementBecauseOwn(id, version) => boxed(move || agreement::because_own(cx, id, version)),
        Action::AgreementMark(id, version, mark) => boxed(move || agreement::mark(cx, id, version, mark)),
        Action::AgreementLook(id, version, look) => boxed(move || agreement::look(cx, id, version, look)),
        Action::AgreementCopy(id) => boxed(move || agreement::copy(cx, id)),
        Action::AgreementStopAsk(id) => boxed(move || agreement::ask_stop(cx, id)),
        Action::AgreementStop(id) => boxed(move || agreement::stop(cx, id)),
        Action::FollowNew(talk) => boxed(move || follow::ask_form(cx, talk)),
        Action::FollowForm(talk, form) => boxed(move || follow::ask_weeks(cx, talk, form)),
        Action::FollowSet(talk, form, weeks) => boxed(move || follow::set(cx, talk, form, weeks)),
        Action::Follow(id) => boxed(move || follow::show(cx, id)),
        Action::FollowStopAsk(id) => boxed(move || follow::ask_stop(cx, id)),
        Action::FollowStop(id) => boxed(move || follow::stop(cx, id)),
        Action::Goodbye(talk) => boxed(move || goodbye::begin(cx, talk)),
        Action::GoodbyeRead(talk) => boxed(move || goodbye::read(cx, talk)),
    }
}

/// A step on the heap, made in a frame of its own: all acts together are too much for the stack of one thread.
fn boxed<'c, F>(begin: impl FnOnce() -> F) -> Step<'c>
where
    F: Future<Output = Result<Next, Fault>> + Send + 'c,
{
    Box::pin(begin())
}
