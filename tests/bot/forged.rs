// SPDX-License-Identifier: EUPL-1.2
//! Forged buttons: data about another class or school is refused like data about nothing.

use chrono::{NaiveDate, TimeDelta};
use ouderlijn::clock::{Chance, Clock};
use ouderlijn::domain::agreement::{Look, Mark, Reason};
use ouderlijn::domain::company::Company;
use ouderlijn::domain::contact::Topic;
use ouderlijn::domain::follow::Form;
use ouderlijn::domain::id::{
    AgreementId, BlockId, ChildId, ClassId, FollowId, HoursId, InterpreterId, JoinId, PersonId, PostId,
    ProposalId, RequestId, RoleId, RoundId, SchoolId, TalkId, WordId,
};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::leeway::Leeway;
use ouderlijn::domain::permission::Purpose;
use ouderlijn::domain::role::RoleKind;
use ouderlijn::domain::slot::Length;
use ouderlijn::domain::talk::Attendance;
use ouderlijn::message::{Action, Command, Input, Press};
use ouderlijn::store::{joins, roles};

use crate::approval;
use crate::db_test;
use crate::support::bot::{Shown, Someone, TestBot};
use crate::support::db::outside;
use crate::support::school;
use crate::{agreement, block, follow, interpreter, proposal, request, round, talk, word};

/// Ids that an act carries.
#[derive(Clone, Copy)]
struct Ids {
    school: SchoolId,
    class: ClassId,
    child: ChildId,
    person: PersonId,
    role: RoleId,
    join: JoinId,
    post: PostId,
    word: WordId,
    round: RoundId,
    block: BlockId,
    talk: TalkId,
    proposal: ProposalId,
    interpreter: InterpreterId,
    hours: HoursId,
    request: RequestId,
    agreement: AgreementId,
    follow: FollowId,
}

impl Ids {
    /// Ids of nothing.
    fn of_nothing(chance: &mut Chance, clock: &Clock) -> Self {
        let now = clock.now();
        Self {
            school: SchoolId(chance.id(now)),
            class: ClassId(chance.id(now)),
            child: ChildId(chance.id(now)),
            person: PersonId(chance.id(now)),
            role: RoleId(chance.id(now)),
            join: JoinId(chance.id(now)),
            post: PostId(chance.id(now)),
            word: WordId(chance.id(now)),
            round: RoundId(chance.id(now)),
            block: BlockId(chance.id(now)),
            talk: TalkId(chance.id(now)),
            proposal: ProposalId(chance.id(now)),
            interpreter: InterpreterId(chance.id(now)),
            hours: HoursId(chance.id(now)),
            request: RequestId(chance.id(now)),
            agreement: AgreementId(chance.id(now)),
            follow: FollowId(chance.id(now)),
        }
    }

    /// Every act that names something, about these.
    #[expect(clippy::too_many_lines, reason = "a table: one line per act")]
    fn acts(self) -> Vec<Action> {
        let Self {
            school, class, child, person, role, join, post, word, round, block, talk, proposal, ..
        } = self;
        let Self { interpreter, hours, request, agreement, follow, .. } = self;
        let christmas = NaiveDate::from_ymd_opt(2026, 12, 19).expect("a day");
        vec![
            Action::ContactFor(school, Topic::Child),
            Action::Expectations(school),
            Action::ExpectationsClear(school),
            Action::ExpectationsDiscuss(school),
            Action::ExpectationsEdit(school),
            Action::ExpectationsToggle(school, 0),
            Action::Share(child),
            Action::Class(class),
            Action::NewParents(class),
            Action::NewParent(person, child),
            Action::UndoParent(person, child),
            Action::UndoParentYes(person, child),
            Action::ConfirmParent(person, child),
            Action::NotReached(class),
            Action::ReachChild(child),
            Action::ReachLetter(child),
            Action::ReachLetterYes(child),
            Action::ReachLetters(class),
            Action::ReachLettersYes(class),
            Action::ReachSpoken(child),
            Action::ReachNotSpoken(child),
            Action::ReachHelp(class),
            Action::ReachHelpYes(class),
            Action::Gate(class),
            Action::GateFor(child),
            Action::Adults(child),
            Action::Return(person, child),
            Action::ClassParents(class),
            Action::AppointAsk(class),
            Action::Appoint(class, person),
            Action::EndRole(role),
            Action::EndRoleYes(role),
            Action::Poster(class),
            Action::RevokePoster(class),
            Action::Join(join),
            Action::Approve(join, child),
            Action::ApproveYes(join, child),
            Action::Decline(join),
            Action::School(school),
            Action::Budget(school),
            Action::BudgetSet(school, 0),
            Action::Calendar(school),
            Action::StudyDayAsk(school),
            Action::FeastAsk(school),
            Action::FeastDayAsk(school, 0),
            Action::HolidayAsk(school, christmas),
            Action::HolidayKeep(school, christmas),
            Action::DayClear(school, christmas),
            Action::StudyDayClear(school, christmas),
            Action::FeastClear(school, christmas, 0),
            Action::Today(school),
            Action::BundleAt(school, 0),
            Action::Work(school),
            Action::WorkDayOn(school, 0),
            Action::WorkDayOff(school, 0),
            Action::DeputyAsk(role),
            Action::Deputy(role, person),
            Action::DeputyEnd(role),
            Action::PostTo(class),
            Action::PostToSome(school),
            Action::PostToUnseen(post),
            Action::PostUndo(post),
            Action::PostNow(post),
            Action::PostProgress(post),
            Action::PostNotReached(post),
            Action::PostSeen(post),
            Action::PostMore(post),
            Action::PostLess(post),
            Action::PostSeenWhole(post),
            Action::PostVersions(post),
            Action::PostVersionIn(post, Language::DUTCH),
            Action::PhotosOf(child),
            Action::PhotoYes(child, Purpose::Website),
            Action::PhotoNo(child, Purpose::ClassChat),
            Action::PhotosOfClass(class),
            Action::PostRemind(post),
            Action::PostListen(post),
            Action::PostCopy(post),
            Action::PostWithdrawAsk(post),
            Action::PostWithdraw(post),
            Action::LooksFirst(school),
            Action::LooksFirstOn(school),
            Action::LooksFirstOff(school),
            Action::Look(post),
            Action::LookYes(post, 0),
            Action::LookNo(post, 0),
            Action::Rounds(school),
            Action::RoundNew(school),
            Action::Round(round),
            Action::RoundTakeBackAsk(round),
            Action::RoundTakeBack(round),
            Action::RoundCallOff(round),
            Action::WishDays(round, child),
            Action::WishDay(round, child, christmas),
            Action::WishTimes(round, child, christmas),
            Action::WishSet(round, child, christmas, 24 * 60, 2),
            Action::WishAll(round, child),
            Action::WishSame(round, child),
            Action::WishReady(round, child),
            Action::Blocks(round, class),
            Action::BlockAdd(round, class),
            Action::BlockDay(round, class, christmas),
            Action::BlockRemove(block),
            Action::Block(block),
            Action::BlockTime(block, 1),
            Action::BlockBreak(block, 1),
            Action::BlockSame(block),
            Action::BlockEvening(round, class),
            Action::BlockPhone(round, class),
            Action::BlockTake(block),
            Action::BlockTakeAll(round, class),
            Action::DayOffAsk(round, class, christmas),
            Action::DayOff(round, class, christmas),
            Action::PlanFor(round, class),
            Action::PlanForChild(round, child),
            Action::PlanMove(talk),
            Action::PlanSwap(talk),
            Action::PlanFits(talk),
            Action::PlanFitsNot(talk),
            Action::ProposalYes(proposal),
            Action::ProposalNo(proposal),
            Action::ProposalEnd(proposal),
            Action::Along(round, class),
            Action::AlongSet(round, class, 1),
            Action::Visit(talk),
            Action::VisitAsk(talk),
            Action::TalkDays(round, child),
            Action::TalkTimes(round, child, christmas),
            Action::TalkTake(child, block, 1),
            Action::Talk(talk),
            Action::TalkMove(talk),
            Action::TalkMoveTimes(talk, christmas),
            Action::TalkMoveTo(talk, block, 1),
            Action::TalkCancelAsk(talk),
            Action::TalkCancel(talk),
            Action::TalkCallOffAsk(talk),
            Action::TalkCallOff(talk),
            Action::TalkCard(round, child),
            Action::Prepare(talk),
            Action::PreparationPage(talk),
            Action::PreparationTry(talk),
            Action::PreparationDiscuss(talk),
            Action::MeetingWishes(school),
            Action::RequestFor(child),
            Action::Request(request),
            Action::RequestWithdraw(request),
            Action::RequestOther(request),
            Action::Requests(class),
            Action::RequestTimes(request),
            Action::RequestWhom(class),
            Action::RequestAbout(child),
            Action::InterpreterAsk(round, child),
            Action::InterpreterAlone(round, child),
            Action::InterpreterWait(round, child),
            Action::InterpreterUsual(school),
            Action::Interpreters(school),
            Action::InterpreterNew(school),
            Action::Interpreter(interpreter),
            Action::InterpreterTongues(interpreter),
            Action::InterpreterHours(interpreter),
            Action::InterpreterDay(interpreter, christmas),
            Action::InterpreterHoursRemove(hours),
            Action::InterpreterHoursRemoveYes(hours),
            Action::InterpreterRemove(interpreter),
            Action::InterpreterRemoveYes(interpreter),
            Action::InterpreterPlan(school, christmas),
            Action::ReminderPropose(round, child),
            Action::ReminderRest(round, child),
            Action::TalkConfirm(talk),
            Action::TalkCannot(talk),
            Action::TalkCannotTell(talk),
            Action::TalkCall(talk),
            Action::Unchosen(round, class),
            Action::UnchosenChild(round, child),
            Action::UnchosenSpoken(round, child),
            Action::UnchosenLetter(round, child),
            Action::UnchosenLetters(round, class),
            Action::DayList(round, class, christmas),
            Action::DoorList(round, class, christmas),
            Action::DoorInitials(round, class, christmas),
            Action::DoorNames(round, class, christmas),
            Action::AgendaTalk(talk),
            Action::AgendaDay(round, class, christmas),
            Action::AgendaRound(round, class),
            Action::Turnout(round),
            Action::TurnoutOf(round, class),
            Action::AttendanceDay(class, christmas),
            Action::AttendanceAll(class, christmas),
            Action::TalkAfter(talk),
            Action::AttendanceNote(talk, Attendance::Came),
            Action::CallMe(talk),
            Action::CallDone(talk),
            Action::AgreementsOf(class),
            Action::AgreementsAbout(class, child),
            Action::Agreement(agreement),
            Action::AgreementNew(talk),
            Action::AgreementChange(agreement),
            Action::AgreementWorks(agreement, 1),
            Action::AgreementRather(agreement, 1),
            Action::AgreementRefused(agreement, 1),
            Action::AgreementBecause(agreement, 1, Reason::Talk),
            Action::AgreementBecauseOwn(agreement, 1),
            Action::AgreementMark(agreement, 1, Mark::Done),
            Action::AgreementLook(agreement, 1, Look::Works),
            Action::AgreementCopy(agreement),
            Action::AgreementStopAsk(agreement),
            Action::AgreementStop(agreement),
            Action::FollowNew(talk),
            Action::FollowForm(talk, Form::Phone),
            Action::FollowSet(talk, Form::Phone, 4),
            Action::Follow(follow),
            Action::FollowStopAsk(follow),
            Action::FollowStop(follow),
            Action::Goodbye(talk),
            Action::GoodbyeRead(talk),
            Action::TalkDaysAt(round, child, 0),
            Action::TalkTimesAt(round, child, christmas, 0, Length::Two),
            Action::TalkTakeOf(child, block, 1, Length::Two),
            Action::TalkMoveAt(talk, 0),
            Action::TalkMoveTimesAt(talk, christmas, 0, Length::One),
            Action::TalkMoveToOf(talk, block, 1, Length::Two),
            Action::SiblingDays(round, child, 0),
            Action::SiblingTimes(round, child, christmas, 0),
            Action::SiblingTake(block, 1, 7),
            Action::Bring(talk, Company::Buddy),
            Action::BringNobody(talk),
            Action::TalkByPhone(talk),
            Action::TalkByVideo(talk),
            Action::TalkInRoom(talk),
            Action::Wait(round, child),
            Action::WaitDay(round, child, christmas),
            Action::WaitLeave(round, child),
            Action::WaitPass(child, block, 1),
            Action::Leeways(round, class),
            Action::LeewayOn(round, class, Leeway::Online),
            Action::LeewayOff(round, class, Leeway::Longer),
            Action::Words(school, 0),
            Action::WordAdd(school),
            Action::Word(word),
            Action::WordChange(word),
            Action::WordRemove(word),
        ]
    }
}

/// Whether an act names something. A new variant does not compile until it is placed here, and then belongs into
/// [`Ids::acts`] if it does.
#[expect(clippy::too_many_lines, reason = "a table: one line per act")]
fn names_something(action: Action) -> bool {
    match action {
        Action::Menu
        | Action::Settings
        | Action::ChangeLanguage
        | Action::ChangeQuiet
        | Action::ChangePause
        | Action::ChangeName
        | Action::MyData
        | Action::Leave
        | Action::JoinChannel
        | Action::OwnPage
        | Action::PreferHere
        | Action::PaperOn
        | Action::PaperOff
        | Action::WeeklyOn
        | Action::WeeklyOff
        | Action::Contact
        | Action::Knock
        | Action::KnockPush
        | Action::KnockMail
        | Action::KnockSms
        | Action::KnockNone
        | Action::Privacy
        | Action::Photos
        | Action::RequestAsk
        | Action::Agreements
        | Action::AddChild
        | Action::Agenda
        | Action::AgendaNew
        | Action::AgendaStop
        | Action::ShareAsk => false,
        Action::ContactFor(..)
        | Action::Expectations(..)
        | Action::ExpectationsClear(..)
        | Action::ExpectationsDiscuss(..)
        | Action::ExpectationsEdit(..)
        | Action::ExpectationsToggle(..)
        | Action::Share(..)
        | Action::Class(..)
        | Action::NewParents(..)
        | Action::NewParent(..)
        | Action::UndoParent(..)
        | Action::UndoParentYes(..)
        | Action::ConfirmParent(..)
        | Action::NotReached(..)
        | Action::ReachChild(..)
        | Action::ReachLetter(..)
        | Action::ReachLetterYes(..)
        | Action::ReachLetters(..)
        | Action::ReachLettersYes(..)
        | Action::ReachSpoken(..)
        | Action::ReachNotSpoken(..)
        | Action::ReachHelp(..)
        | Action::ReachHelpYes(..)
        | Action::Gate(..)
        | Action::GateFor(..)
        | Action::Adults(..)
        | Action::Return(..)
        | Action::ClassParents(..)
        | Action::AppointAsk(..)
        | Action::Appoint(..)
        | Action::EndRole(..)
        | Action::EndRoleYes(..)
        | Action::Poster(..)
        | Action::Join(..)
        | Action::Approve(..)
        | Action::ApproveYes(..)
        | Action::Decline(..)
        | Action::School(..)
        | Action::Budget(..)
        | Action::BudgetSet(..)
        | Action::Calendar(..)
        | Action::StudyDayAsk(..)
        | Action::FeastAsk(..)
        | Action::FeastDayAsk(..)
        | Action::HolidayAsk(..)
        | Action::HolidayKeep(..)
        | Action::DayClear(..)
        | Action::StudyDayClear(..)
        | Action::FeastClear(..)
        | Action::Today(..)
        | Action::BundleAt(..)
        | Action::Work(..)
        | Action::WorkDayOn(..)
        | Action::WorkDayOff(..)
        | Action::DeputyAsk(..)
        | Action::Deputy(..)
        | Action::DeputyEnd(..)
        | Action::PostTo(..)
        | Action::PostToSome(..)
        | Action::PostToUnseen(..)
        | Action::PostUndo(..)
        | Action::PostNow(..)
        | Action::PostProgress(..)
        | Action::PostNotReached(..)
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
        | Action::PostCopy(..)
        | Action::PostWithdrawAsk(..)
        | Action::PostWithdraw(..)
        | Action::LooksFirst(..)
        | Action::LooksFirstOn(..)
        | Action::LooksFirstOff(..)
        | Action::Look(..)
        | Action::LookYes(..)
        | Action::LookNo(..)
        | Action::Words(..)
        | Action::WordAdd(..)
        | Action::Word(..)
        | Action::WordChange(..)
        | Action::WordRemove(..)
        | Action::Rounds(..)
        | Action::RoundNew(..)
        | Action::Round(..)
        | Action::RoundTakeBackAsk(..)
        | Action::RoundTakeBack(..)
        | Action::RoundCallOff(..)
        | Action::WishDays(..)
        | Action::WishDay(..)
        | Action::WishTimes(..)
        | Action::WishSet(..)
        | Action::WishAll(..)
        | Action::WishSame(..)
        | Action::WishReady(..)
        | Action::Blocks(..)
        | Action::BlockAdd(..)
        | Action::BlockDay(..)
        | Action::BlockRemove(..)
        | Action::Block(..)
        | Action::BlockTime(..)
        | Action::BlockBreak(..)
        | Action::BlockSame(..)
        | Action::BlockEvening(..)
        | Action::BlockPhone(..)
        | Action::BlockTake(..)
        | Action::BlockTakeAll(..)
        | Action::DayOffAsk(..)
        | Action::DayOff(..)
        | Action::PlanFor(..)
        | Action::PlanForChild(..)
        | Action::PlanMove(..)
        | Action::PlanSwap(..)
        | Action::PlanFits(..)
        | Action::PlanFitsNot(..)
        | Action::ProposalYes(..)
        | Action::ProposalNo(..)
        | Action::ProposalEnd(..)
        | Action::Along(..)
        | Action::AlongSet(..)
        | Action::Visit(..)
        | Action::VisitAsk(..)
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
        | Action::TalkCallOff(..)
        | Action::TalkCard(..)
        | Action::Prepare(..)
        | Action::PreparationPage(..)
        | Action::PreparationTry(..)
        | Action::PreparationDiscuss(..)
        | Action::MeetingWishes(..)
        | Action::RequestFor(..)
        | Action::Request(..)
        | Action::RequestWithdraw(..)
        | Action::RequestOther(..)
        | Action::Requests(..)
        | Action::RequestTimes(..)
        | Action::RequestWhom(..)
        | Action::RequestAbout(..)
        | Action::InterpreterAsk(..)
        | Action::InterpreterAlone(..)
        | Action::InterpreterWait(..)
        | Action::InterpreterUsual(..)
        | Action::Interpreters(..)
        | Action::InterpreterNew(..)
        | Action::Interpreter(..)
        | Action::InterpreterTongues(..)
        | Action::InterpreterHours(..)
        | Action::InterpreterDay(..)
        | Action::InterpreterHoursRemove(..)
        | Action::InterpreterHoursRemoveYes(..)
        | Action::InterpreterRemove(..)
        | Action::InterpreterRemoveYes(..)
        | Action::InterpreterPlan(..)
        | Action::ReminderPropose(..)
        | Action::ReminderRest(..)
        | Action::TalkConfirm(..)
        | Action::TalkCannot(..)
        | Action::TalkCannotTell(..)
        | Action::TalkCall(..)
        | Action::Unchosen(..)
        | Action::UnchosenChild(..)
        | Action::UnchosenSpoken(..)
        | Action::UnchosenLetter(..)
        | Action::UnchosenLetters(..)
        | Action::DayList(..)
        | Action::DoorList(..)
        | Action::DoorInitials(..)
        | Action::DoorNames(..)
        | Action::AgendaTalk(..)
        | Action::AgendaDay(..)
        | Action::AgendaRound(..)
        | Action::Turnout(..)
        | Action::TurnoutOf(..)
        | Action::AttendanceDay(..)
        | Action::AttendanceAll(..)
        | Action::TalkAfter(..)
        | Action::AttendanceNote(..)
        | Action::CallMe(..)
        | Action::CallDone(..)
        | Action::AgreementsOf(..)
        | Action::AgreementsAbout(..)
        | Action::Agreement(..)
        | Action::AgreementNew(..)
        | Action::AgreementChange(..)
        | Action::AgreementWorks(..)
        | Action::AgreementRather(..)
        | Action::AgreementRefused(..)
        | Action::AgreementBecause(..)
        | Action::AgreementBecauseOwn(..)
        | Action::AgreementMark(..)
        | Action::AgreementLook(..)
        | Action::AgreementCopy(..)
        | Action::AgreementStopAsk(..)
        | Action::AgreementStop(..)
        | Action::FollowNew(..)
        | Action::FollowForm(..)
        | Action::FollowSet(..)
        | Action::Follow(..)
        | Action::FollowStopAsk(..)
        | Action::FollowStop(..)
        | Action::Goodbye(..)
        | Action::GoodbyeRead(..)
        | Action::TalkDaysAt(..)
        | Action::TalkTimesAt(..)
        | Action::TalkTakeOf(..)
        | Action::TalkMoveAt(..)
        | Action::TalkMoveTimesAt(..)
        | Action::TalkMoveToOf(..)
        | Action::SiblingDays(..)
        | Action::SiblingTimes(..)
        | Action::SiblingTake(..)
        | Action::Bring(..)
        | Action::BringNobody(..)
        | Action::TalkByPhone(..)
        | Action::TalkByVideo(..)
        | Action::TalkInRoom(..)
        | Action::Wait(..)
        | Action::WaitDay(..)
        | Action::WaitLeave(..)
        | Action::WaitPass(..)
        | Action::Leeways(..)
        | Action::LeewayOn(..)
        | Action::LeewayOff(..)
        | Action::RevokePoster(..) => true,
    }
}

/// Class 6a in full: Bart, Bea (Noor, class parent), a request by Eve, a post; and the ids of all of it.
async fn class_6a(bot: &mut TestBot) -> Ids {
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

const KEPT: [&str; 40] = [
    "schools",
    "members",
    "classes",
    "children",
    "enrolments",
    "roles",
    "codes",
    "guardianships",
    "joins",
    "notices",
    "posts",
    "approvals",
    "spoken",
    "jobs",
    "post_versions",
    "photo_permissions",
    "own_words",
    "rounds",
    "round_classes",
    "blocks",
    "talks",
    "preparations",
    "meeting_wishes",
    "closed_times",
    "visits",
    "proposals",
    "households",
    "interpreters",
    "interpreter_hours",
    "talk_interpreters",
    "round_tongues",
    "round_children",
    "requests",
    "talk_invites",
    "talk_calls",
    "agreements",
    "follows",
    "goodbyes",
    "waits",
    "wishes",
];

/// What a person hears who presses forged data, one after the other: words and labels.
async fn all_hear(bot: &mut TestBot, who: &Someone, acts: Vec<Action>) -> Vec<(String, Vec<String>)> {
    let before = bot.screen(who).len();
    for act in &acts {
        let data = Press::Act(*act).encode();
        bot.arrives(who, who.does(Input::Press { data })).await;
    }
    bot.passes(TimeDelta::minutes(1)).await;
    let heard: Vec<_> = bot.screen(who).split_off(before);
    assert_eq!(heard.len(), acts.len(), "one answer each");
    let words = |shown: Shown| (shown.text, shown.buttons.into_iter().map(|(label, _)| label).collect());
    heard.into_iter().map(words).collect()
}

db_test! {
    async fn forged_acts_about_another_class_or_school_are_refused_like_ones_about_nothing(db: Db, url: Url) {
        let mut bot = TestBot::new(db.clone()).await;
        let clock = bot.engine.clock().clone();
        let mut there = Box::pin(class_6a(&mut bot)).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        let other = school::found(&db, "De Vlieger", clock.now(), 99).await;
        let own = there.school;
        there.school = other.id;
        word::keeps(&mut bot, other.id, there.word, "Vlieger").await;
        let mut chance = Chance::from_number(4);
        let nothing = Ids::of_nothing(&mut chance, &clock);
        let elsewhere = Ids { class: other.classes["5a"], child: other.children["Lina"], ..there };
        let tables: Vec<String> = KEPT.iter().map(|table| (*table).to_owned()).collect();
        let before = outside::written(url, &tables).await;
        for who in [&tom, &amal, &ruud] {
            let refused = all_hear(&mut bot, who, nothing.acts()).await;
            // The other school is nobody's: one attacker with the most rights stands for all.
            let targets = if who.name == "Ruud" { vec![there, elsewhere] } else { vec![there] };
            for ids in targets {
                let heard = all_hear(&mut bot, who, ids.acts()).await;
                for ((act, heard), refused) in ids.acts().into_iter().zip(heard).zip(&refused) {
                    assert!(names_something(act));
                    assert!(heard.0.contains("cannot open that here"), "{} {act:?}: {heard:?}", who.name);
                    assert_eq!(heard, *refused, "{} learns from {act:?}", who.name);
                }
            }
            let screen = bot.reads(who);
            for secret in ["6a", "Noor", "Bea", "Eve", "Vlieger"] {
                assert!(!screen.contains(secret), "{} reads {secret}", who.name);
            }
        }
        // What staff may do in one's own class, a parent and a class parent may not.
        let mine = Ids {
            school: own,
            class: bot.school.classes["5a"],
            child: bot.school.children["Emma"],
            person: bot.id_of(&tom).await,
            ..nothing
        };
        for who in [&tom, &amal] {
            let mut acts = mine.acts();
            acts.retain(|act| {
                let open_to_parents = matches!(
                    act,
                    Action::ContactFor(..)
                        | Action::Expectations(..)
                        | Action::ExpectationsClear(..)
                        | Action::ExpectationsDiscuss(..)
                        | Action::InterpreterUsual(..)
                ) || (who.name == "Tom"
                        && matches!(
                            act,
                            Action::Share(..)
                                | Action::RequestFor(..)
                                | Action::PhotosOf(..)
                                | Action::PhotoYes(..)
                                | Action::PhotoNo(..)
                        ))
                    || (who.name == "Amal" && matches!(act, Action::Class(..) | Action::PostTo(..)));
                !open_to_parents
            });
            for (act, heard) in acts.clone().into_iter().zip(all_hear(&mut bot, who, acts).await) {
                assert!(heard.0.contains("cannot open that here"), "{} {act:?}: {heard:?}", who.name);
            }
        }
        assert_eq!(outside::written(url, &tables).await, before);
        // To a stranger every act is the first question.
        let eve = bot.person("Stranger", "en");
        let acts: Vec<_> = there.acts().into_iter().chain([Action::Menu, Action::Leave, Action::MyData]).collect();
        for (act, heard) in acts.clone().into_iter().zip(all_hear(&mut bot, &eve, acts).await) {
            assert!(heard.0.contains("Which language"), "{act:?}");
        }
        bot.passes(TimeDelta::minutes(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_message_that_waits_for_a_look_is_decided_by_the_staff_of_its_class_alone(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let there = class_6a(&mut bot).await;
        let ingrid = bot.person("Ingrid", "en");
        approval::chooses(&mut bot, &ingrid, "✅ Turn on").await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let kim = bot.person("Kim", "en");
        bot.signs_up_as_staff(&kim, "coordinator").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        let bea = bot.person("Bea", "en");
        bot.writes_to(&bea, "6a", "Plan of 6a").await;
        let (_, undo, _) = bot.button(&bea, "↩️ Undo");
        let Some(Press::Act(Action::PostUndo(post))) = Press::decode(&undo) else { panic!("{undo}") };
        let acts = [Action::Look(post), Action::LookYes(post, 0), Action::LookNo(post, 0)];
        let state = "SELECT COUNT(*) AS it FROM posts WHERE state = 'waiting' AND body = 'Plan of 6a'";
        // Who wrote it looks no more than others; who is class parent elsewhere, or teaches another class, neither.
        for who in [&bea, &amal, &ruud, &kim] {
            for (act, heard) in acts.iter().zip(all_hear(&mut bot, who, acts.to_vec()).await) {
                assert!(heard.0.contains("cannot open that here"), "{} {act:?}: {heard:?}", who.name);
            }
            if who.name != "Bea" {
                for act in [Action::PostUndo(post), Action::PostProgress(post), Action::PostCopy(post)] {
                    bot.forges(who, &Press::Act(act).encode()).await;
                }
                assert!(!bot.reads(who).contains("Plan of 6a"), "{}", who.name);
            }
            assert_eq!(outside::numbers(url, state).await, [1], "{}", who.name);
        }
        // A post that nobody was asked to look at is no more to be decided than one of nothing.
        let bart = bot.person("Bart", "en");
        let acts = [Action::Look(there.post), Action::LookYes(there.post, 0), Action::LookNo(there.post, 0)];
        for heard in all_hear(&mut bot, &bart, acts.to_vec()).await {
            assert!(heard.0.contains("cannot open that here"), "{heard:?}");
        }
        // An edition that is not there is shown, not sent.
        bot.forges(&bart, &Press::Act(Action::LookYes(post, 7)).encode()).await;
        bot.says_to(&bart, "Shall it go out?");
        assert_eq!(outside::numbers(url, state).await, [1]);
        // Who taught the class yesterday does not decide today.
        let mut tx = bot.engine.db().write().await.expect("a transaction");
        let now = bot.engine.clock().now();
        for role in roles::of_class(&mut tx, there.class, now).await.expect("roles") {
            if role.kind == RoleKind::Teacher {
                roles::end(&mut tx, role.id, now).await.expect("an ended role");
            }
        }
        tx.commit().await.expect("a role that ended");
        bot.taps(&bart, "✅ Send").await;
        bot.says_to(&bart, "cannot open that here");
        assert_eq!(outside::numbers(url, state).await, [1]);
        bot.passes(TimeDelta::days(8)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_mixes_ids_of_two_classes_in_vain(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let there = Box::pin(class_6a(&mut bot)).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let adam = bot.school.children["Adam"];
        let class = bot.school.classes["5a"];
        let tables: Vec<String> = KEPT.iter().map(|table| (*table).to_owned()).collect();
        let before = outside::written(url, &tables).await;
        for act in [
            Action::Approve(there.join, adam),
            Action::ApproveYes(there.join, adam),
            Action::Return(there.person, adam),
            Action::UndoParent(there.person, adam),
            Action::UndoParentYes(there.person, adam),
            Action::ConfirmParent(there.person, adam),
            Action::NewParent(there.person, adam),
            Action::Appoint(class, there.person),
        ] {
            bot.forges(&ruud, &Press::Act(act).encode()).await;
        }
        assert_eq!(outside::written(url, &tables).await, before);
        for secret in ["6a", "Noor", "Bea", "Eve"] {
            assert!(!bot.reads(&ruud).contains(secret), "{secret}");
        }
        bot.ends().await;
    }
}
