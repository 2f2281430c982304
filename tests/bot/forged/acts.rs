// SPDX-License-Identifier: EUPL-1.2
//! Every act that a button can carry: what it names, and one of each about given ids.

use chrono::NaiveDate;
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
use ouderlijn::domain::slot::Length;
use ouderlijn::domain::talk::Attendance;
use ouderlijn::message::Action;

/// Ids that an act carries.
#[derive(Clone, Copy)]
pub struct Ids {
    pub school: SchoolId,
    pub class: ClassId,
    pub child: ChildId,
    pub person: PersonId,
    pub role: RoleId,
    pub join: JoinId,
    pub post: PostId,
    pub word: WordId,
    pub round: RoundId,
    pub block: BlockId,
    pub talk: TalkId,
    pub proposal: ProposalId,
    pub interpreter: InterpreterId,
    pub hours: HoursId,
    pub request: RequestId,
    pub agreement: AgreementId,
    pub follow: FollowId,
}

impl Ids {
    /// Ids of nothing.
    pub fn of_nothing(chance: &mut Chance, clock: &Clock) -> Self {
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
    pub fn acts(self) -> Vec<Action> {
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
            Action::BlockDayAt(round, class, christmas, 1),
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
            Action::TalkPage(talk),
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
            Action::TalkSwitch(talk, 0),
            Action::TalkSwitchTimes(talk, christmas, 0, Length::One),
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
pub fn names_something(action: Action) -> bool {
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
        | Action::BlockDayAt(..)
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
        | Action::TalkPage(..)
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
        | Action::TalkSwitch(..)
        | Action::TalkSwitchTimes(..)
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
