// SPDX-License-Identifier: EUPL-1.2
//! What a button does when it is pressed.
//!
//! A button is an *act*, which works always and carries ids, or an *answer* to the one question that is open,
//! which carries the conversation's turn. Either is a compact code of at most 64 bytes, because Telegram allows
//! no more. The code can be forged, and old buttons stay on screens: a press is checked when it arrives.

mod part;

use chrono::NaiveDate;

use crate::domain::agreement::{Look, Mark, Reason};
use crate::domain::company::Company;
use crate::domain::contact::Topic;
use crate::domain::follow::Form;
use crate::domain::id::{
    AddressId, AgreementId, BlockId, ChildId, ClassId, FollowId, HoursId, InterpreterId, JoinId, PersonId,
    PostId, ProposalId, RequestId, RoleId, RoundId, SchoolId, TalkId, WordId,
};
use crate::domain::language::Language;
use crate::domain::leeway::Leeway;
use crate::domain::permission::Purpose;
use crate::domain::slot::Length;
use crate::domain::talk::Attendance;
use part::Part;

/// The most bytes a button's data may have.
pub const LONGEST: usize = 64;

/// A press of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Works always.
    Act(Action),
    /// Answers the question asked in `turn`.
    Answer {
        /// The turn of the conversation in which the question was asked.
        turn: u32,
        /// The answer.
        choice: Choice,
    },
}

/// Declares a set of compact codes: `Variant(types) = "code"`. Fields are separated by dots.
macro_rules! compact {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $(($($field:ident: $type:ty),*))? = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant $(($($type),*))?,)* }

        impl $name {
            fn encode(self) -> String {
                match self {
                    $(Self::$variant $(($($field),*))? => {
                        let parts: Vec<String> = vec![$code.to_owned() $($(, $field.encode())*)?];
                        parts.join(".")
                    })*
                }
            }

            fn decode(text: &str) -> Option<Self> {
                let mut parts = text.split('.');
                let it = match parts.next()? {
                    $($code => Self::$variant $(($(<$type as Part>::decode(parts.next()?)?),*))?,)*
                    _ => return None,
                };
                parts.next().is_none().then_some(it)
            }
        }
    };
}

compact! {
    /// What an act does. Every variant says what it needs; who may do it is checked when it arrives.
    Action {
        /// Shows the menu.
        Menu = "m",
        /// Shows the settings.
        Settings = "s",
        /// Asks for the language.
        ChangeLanguage = "sl",
        /// Asks for quiet hours.
        ChangeQuiet = "sq",
        /// Asks how long to pause.
        ChangePause = "sp",
        /// Asks for another name.
        ChangeName = "sn",
        /// Shows what is stored about the person.
        MyData = "sd",
        /// Asks whether to leave and erase.
        Leave = "sx",
        /// Makes a link that joins another channel.
        JoinChannel = "sj",
        /// Makes a link to a page of the person's own.
        OwnPage = "so",
        /// Makes this chat the one that gets the messages.
        PreferHere = "sh",
        /// Takes paper instead.
        PaperOn = "sr",
        /// Comes back from paper.
        PaperOff = "sm",
        /// Takes what is not urgent together, once a week.
        WeeklyOn = "sw",
        /// Takes everything when it comes.
        WeeklyOff = "sv",
        /// Shows how many messages a week a family gets at a school.
        Budget(school: SchoolId) = "b",
        /// Chooses the n-th of the numbers on offer.
        BudgetSet(school: SchoolId, place: u8) = "bs",
        /// Shows the topics of "whom do I ask?".
        Contact = "c",
        /// Shows who answers a topic at a school.
        ContactFor(school: SchoolId, topic: Topic) = "ct",
        /// Shows the expectation card of a school.
        Expectations(school: SchoolId) = "e",
        /// Answers the expectation card: clear.
        ExpectationsClear(school: SchoolId) = "ec",
        /// Answers the expectation card: would like to discuss it.
        ExpectationsDiscuss(school: SchoolId) = "ed",
        /// Lets the director choose the sentences of the card.
        ExpectationsEdit(school: SchoolId) = "ee",
        /// Takes the n-th sentence off the card or puts it on.
        ExpectationsToggle(school: SchoolId, place: u8) = "et",
        /// Asks how to call the person back when their page is closed.
        Knock = "kk",
        /// By the notifications of their phone or computer.
        KnockPush = "kf",
        /// By e-mail.
        KnockMail = "km",
        /// By a text message.
        KnockSms = "ks",
        /// Not at all.
        KnockNone = "kx",
        /// Shows the privacy text in full.
        Privacy = "p",
        /// Signs up a further child.
        AddChild = "ac",
        /// Makes a code to forward to an other adult around a child.
        Share(child: ChildId) = "as",
        /// Asks for which child another adult is invited.
        ShareAsk = "aa",
        /// Shows a class to staff or a class parent.
        Class(class: ClassId) = "k",
        /// Shows the new sign-ups of a class.
        NewParents(class: ClassId) = "kn",
        /// Shows one sign-up, to undo it.
        NewParent(person: PersonId, child: ChildId) = "kp",
        /// Asks whether to undo a sign-up.
        UndoParent(person: PersonId, child: ChildId) = "ku",
        /// Undoes it.
        UndoParentYes(person: PersonId, child: ChildId) = "kz",
        /// Confirms an other involved adult as parent.
        ConfirmParent(person: PersonId, child: ChildId) = "kc",
        /// Shows whom nothing reaches, and why.
        NotReached(class: ClassId) = "kr",
        /// Shows one child nobody is reached for, and what can be done.
        ReachChild(child: ChildId) = "rc",
        /// Asks whether to make a new letter for a child.
        ReachLetter(child: ChildId) = "rl",
        /// Makes it.
        ReachLetterYes(child: ChildId) = "ry",
        /// Asks whether to make new letters for the children of a class who need one.
        ReachLetters(class: ClassId) = "ra",
        /// Makes them.
        ReachLettersYes(class: ClassId) = "rz",
        /// Notes that one spoke with a child's family by phone.
        ReachSpoken(child: ChildId) = "rs",
        /// Takes that note back.
        ReachNotSpoken(child: ChildId) = "ru",
        /// Shows what the class parents would read who are asked for help.
        ReachHelp(class: ClassId) = "rh",
        /// Asks them, in general words.
        ReachHelpYes(class: ClassId) = "rq",
        /// Shows the children of a class, to show a code at the gate.
        Gate(class: ClassId) = "kg",
        /// Makes a ten-minute code for a new parent of a child.
        GateFor(child: ChildId) = "kh",
        /// Shows the adults of a child, to bring back one who lost a phone.
        Adults(child: ChildId) = "kl",
        /// Makes a ten-minute code that brings one adult of a child back.
        Return(person: PersonId, child: ChildId) = "kb",
        /// Shows the class parents of a class.
        ClassParents(class: ClassId) = "kv",
        /// Shows whom to appoint class parent.
        AppointAsk(class: ClassId) = "ka",
        /// Appoints a class parent.
        Appoint(class: ClassId, person: PersonId) = "kw",
        /// Asks whether to end the role of a class parent.
        EndRole(role: RoleId) = "ke",
        /// Ends it.
        EndRoleYes(role: RoleId) = "ky",
        /// Makes a poster code of a class.
        Poster(class: ClassId) = "ko",
        /// Shows a request to join by a poster.
        Join(join: JoinId) = "j",
        /// Asks whether a request is about this child.
        Approve(join: JoinId, child: ChildId) = "jy",
        /// Approves a request, naming the child.
        ApproveYes(join: JoinId, child: ChildId) = "jz",
        /// Declines a request.
        Decline(join: JoinId) = "jn",
        /// Shows the school's classes to the director.
        School(school: SchoolId) = "f",
        /// Shows a school's calendar to those who lead it.
        Calendar(school: SchoolId) = "d",
        /// Asks for a study day.
        StudyDayAsk(school: SchoolId) = "ds",
        /// Asks which feast to mark.
        FeastAsk(school: SchoolId) = "df",
        /// Asks for the day of the n-th feast.
        FeastDayAsk(school: SchoolId, place: u8) = "dd",
        /// Asks for the days of a holiday, by the first day of the region's.
        HolidayAsk(school: SchoolId, of: NaiveDate) = "dh",
        /// Lets a holiday be as in the region.
        HolidayKeep(school: SchoolId, of: NaiveDate) = "dk",
        /// Takes back what the school added for a day, if that is one thing: a button of earlier programs.
        DayClear(school: SchoolId, day: NaiveDate) = "dx",
        /// Takes back a study day.
        StudyDayClear(school: SchoolId, day: NaiveDate) = "dy",
        /// Takes back the n-th of all feasts on a day.
        FeastClear(school: SchoolId, day: NaiveDate, feast: u8) = "dz",
        /// Shows one's staff settings: working days, deputy.
        Work(school: SchoolId) = "w",
        /// Shows a member of staff what there is to do today.
        Today(school: SchoolId) = "t",
        /// Chooses the n-th time for the daily bundle.
        BundleAt(school: SchoolId, place: u8) = "tb",
        /// Makes one day, Monday = 0, a working day.
        WorkDayOn(school: SchoolId, day: u8) = "wd",
        /// Makes one day, Monday = 0, a day off.
        WorkDayOff(school: SchoolId, day: u8) = "wf",
        /// Shows who could be one's deputy.
        DeputyAsk(role: RoleId) = "wa",
        /// Makes somebody the deputy of a role for two weeks.
        Deputy(role: RoleId, person: PersonId) = "wy",
        /// Ends the deputy of a role.
        DeputyEnd(role: RoleId) = "wx",
        /// Begins a message to a class.
        PostTo(class: ClassId) = "n",
        /// Asks the director to which classes a message goes.
        PostToSome(school: SchoolId) = "na",
        /// Begins a message to those who have not seen a post.
        PostToUnseen(post: PostId) = "ne",
        /// Takes back a post that waits.
        PostUndo(post: PostId) = "nu",
        /// Sends a post that waits at once.
        PostNow(post: PostId) = "nn",
        /// Shows how far a post has come.
        PostProgress(post: PostId) = "np",
        /// Shows for which children nobody was reached.
        PostNotReached(post: PostId) = "nr",
        /// Says that one has seen a post.
        PostSeen(post: PostId) = "ns",
        /// Lets one hear a post.
        PostListen(post: PostId) = "vp",
        /// Reminds once those who have not seen a post.
        PostRemind(post: PostId) = "nm",
        /// Shows a post in Dutch, to copy it elsewhere.
        PostCopy(post: PostId) = "nc",
        /// Asks whether to withdraw a post.
        PostWithdrawAsk(post: PostId) = "nw",
        /// Withdraws a post: its words go everywhere, that there was one stays.
        PostWithdraw(post: PostId) = "nx",
        /// Shows all of a long post, in place.
        PostMore(post: PostId) = "fm",
        /// Shows the beginning of a long post again.
        PostLess(post: PostId) = "fl",
        /// Says that one has seen a post that is open as a whole: it stays so.
        PostSeenWhole(post: PostId) = "fs",
        /// Shows in which languages a post is written.
        PostVersions(post: PostId) = "fv",
        /// Asks for a post's text in a language.
        PostVersionIn(post: PostId, language: Language) = "fw",
        /// Shows a parent what they said about photos of their child, or asks of which.
        Photos = "fp",
        /// Shows a parent what they said about photos of one child.
        PhotosOf(child: ChildId) = "fc",
        /// A parent lets a child be shown.
        PhotoYes(child: ChildId, purpose: Purpose) = "fy",
        /// A parent does not let a child be shown.
        PhotoNo(child: ChildId, purpose: Purpose) = "fn",
        /// Shows staff which first names are not to be in a photo.
        PhotosOfClass(class: ClassId) = "fk",
        /// Shows those who lead a school its rounds of conversations.
        Rounds(school: SchoolId) = "g",
        /// Begins to plan a round.
        RoundNew(school: SchoolId) = "gn",
        /// Shows a round.
        Round(round: RoundId) = "gr",
        /// Asks whether to take back a round.
        RoundTakeBackAsk(round: RoundId) = "ga",
        /// Takes back a round in which nobody booked.
        RoundTakeBack(round: RoundId) = "gx",
        /// Calls off a round in which families booked: everybody is told.
        RoundCallOff(round: RoundId) = "grx",
        /// Shows a parent which days suit.
        WishDays(round: RoundId, child: ChildId) = "zh",
        /// Shows what suits on a day.
        WishDay(round: RoundId, child: ChildId, day: NaiveDate) = "zhd",
        /// Shows which single times of a day suit.
        WishTimes(round: RoundId, child: ChildId, day: NaiveDate) = "zht",
        /// Says how well a span of a day suits, both by their numbers.
        WishSet(round: RoundId, child: ChildId, day: NaiveDate, span: u16, grade: u8) = "zhs",
        /// Says that every day suits.
        WishAll(round: RoundId, child: ChildId) = "zha",
        /// Says that the same suits for this child as for the family's other one.
        WishSame(round: RoundId, child: ChildId) = "zhc",
        /// Shows that what suits is kept.
        WishReady(round: RoundId, child: ChildId) = "zhr",
        /// Shows a teacher the times of their class in a round.
        Blocks(round: RoundId, class: ClassId) = "zb",
        /// Asks a teacher for times.
        BlockAdd(round: RoundId, class: ClassId) = "zba",
        /// Shows a teacher the conversations of one day.
        BlockDay(round: RoundId, class: ClassId, day: NaiveDate) = "zbd",
        /// Shows a page of them.
        BlockDayAt(round: RoundId, class: ClassId, day: NaiveDate, page: u8) = "zbda",
        /// Takes away times in which nobody booked.
        BlockRemove(block: BlockId) = "zbx",
        /// Shows a teacher the single times of a block.
        Block(block: BlockId) = "zbb",
        /// Takes the n-th time of a block out, or lets it be chosen again.
        BlockTime(block: BlockId, place: u16) = "zbc",
        /// Takes the n-th of the numbers of conversations before a break.
        BlockBreak(block: BlockId, place: u8) = "zbr",
        /// Asks on which other days a teacher has the same times.
        BlockSame(block: BlockId) = "zbs",
        /// Asks a teacher for an evening.
        BlockEvening(round: RoundId, class: ClassId) = "zbe",
        /// Asks a teacher for a time by phone at noon or in the evening.
        BlockPhone(round: RoundId, class: ClassId) = "zbp",
        /// Takes over a colleague's block.
        BlockTake(block: BlockId) = "zbt",
        /// Takes over all blocks of others in a class.
        BlockTakeAll(round: RoundId, class: ClassId) = "zbo",
        /// Asks whether to cancel a day.
        DayOffAsk(round: RoundId, class: ClassId, day: NaiveDate) = "zbi",
        /// Cancels a day: every family is told.
        DayOff(round: RoundId, class: ClassId, day: NaiveDate) = "zbj",
        /// Asks a teacher for which child they plan a conversation.
        PlanFor(round: RoundId, class: ClassId) = "zbf",
        /// Asks a teacher when to talk about a child.
        PlanForChild(round: RoundId, child: ChildId) = "zbg",
        /// Shows a teacher a conversation, and asks for another day.
        PlanMove(talk: TalkId) = "zbm",
        /// Asks a teacher with which conversation one changes its time.
        PlanSwap(talk: TalkId) = "zbw",
        /// A parent says that a time the teacher planned suits.
        PlanFits(talk: TalkId) = "zbk",
        /// A parent says that a time the teacher planned does not suit.
        PlanFitsNot(talk: TalkId) = "zbl",
        /// A parent says that another time suits.
        ProposalYes(proposal: ProposalId) = "zby",
        /// A parent says that another time does not suit.
        ProposalNo(proposal: ProposalId) = "zbn",
        /// A teacher takes back what they asked a family.
        ProposalEnd(proposal: ProposalId) = "zbz",
        /// Asks a teacher whether children come along.
        Along(round: RoundId, class: ClassId) = "zbq",
        /// Chooses the n-th of the ways children come along.
        AlongSet(round: RoundId, class: ClassId, place: u8) = "zbu",
        /// Shows a teacher where they visit a family.
        Visit(talk: TalkId) = "zbv",
        /// Asks a family where they are visited.
        VisitAsk(talk: TalkId) = "zbh",
        /// Asks a parent on which day they come, or shows when.
        TalkDays(round: RoundId, child: ChildId) = "l",
        /// Asks a parent at which time of a day they come.
        TalkTimes(round: RoundId, child: ChildId, day: NaiveDate) = "lt",
        /// Books the n-th time of a block.
        TalkTake(child: ChildId, block: BlockId, place: u16) = "lb",
        /// Shows a family their conversation.
        Talk(talk: TalkId) = "ls",
        /// Asks for another day.
        TalkMove(talk: TalkId) = "lm",
        /// Asks for another time on a day.
        TalkMoveTimes(talk: TalkId, day: NaiveDate) = "ln",
        /// Moves a conversation to the n-th time of a block.
        TalkMoveTo(talk: TalkId, block: BlockId, place: u16) = "lo",
        /// Asks a parent whether to cancel.
        TalkCancelAsk(talk: TalkId) = "lq",
        /// A parent cancels.
        TalkCancel(talk: TalkId) = "lx",
        /// Asks a teacher whether to call off a conversation.
        TalkCallOffAsk(talk: TalkId) = "lc",
        /// A teacher calls off a conversation: the family is told.
        TalkCallOff(talk: TalkId) = "lf",
        /// Shows a parent the school's card beside the invitation to choose a time.
        TalkCard(round: RoundId, child: ChildId) = "zpe",
        /// Lets a family prepare a conversation.
        Prepare(talk: TalkId) = "zp",
        /// Shows a teacher what a family prepared.
        PreparationPage(talk: TalkId) = "zpp",
        /// A teacher will try the parents' tip.
        PreparationTry(talk: TalkId) = "zpy",
        /// A teacher would like to talk about the parents' tip.
        PreparationDiscuss(talk: TalkId) = "zpd",
        /// Shows those who lead a school what families would like to know more about.
        MeetingWishes(school: SchoolId) = "zpw",
        /// Asks a family in which language it wants an interpreter in a round.
        InterpreterAsk(round: RoundId, child: ChildId) = "zi",
        /// A family chooses among all times, and school is asked for an interpreter.
        InterpreterAlone(round: RoundId, child: ChildId) = "zia",
        /// A family waits for an interpreter, and school is asked for one.
        InterpreterWait(round: RoundId, child: ChildId) = "ziw",
        /// Asks a family in which language it wants an interpreter as a rule.
        InterpreterUsual(school: SchoolId) = "ziu",
        /// Shows those who lead a school its interpreters, and which are wanted.
        Interpreters(school: SchoolId) = "zis",
        /// Asks for the name of a new interpreter.
        InterpreterNew(school: SchoolId) = "zin",
        /// Shows an interpreter.
        Interpreter(interpreter: InterpreterId) = "zii",
        /// Asks which languages an interpreter speaks.
        InterpreterTongues(interpreter: InterpreterId) = "zil",
        /// Asks for hours of an interpreter.
        InterpreterHours(interpreter: InterpreterId) = "zih",
        /// Shows the hours of an interpreter on a day.
        InterpreterDay(interpreter: InterpreterId, day: NaiveDate) = "zid",
        /// Takes hours away in which nobody booked, or asks.
        InterpreterHoursRemove(hours: HoursId) = "zix",
        /// Takes hours away: families who need them are told.
        InterpreterHoursRemoveYes(hours: HoursId) = "ziy",
        /// Asks whether to take an interpreter off the list.
        InterpreterRemove(interpreter: InterpreterId) = "zir",
        /// Takes an interpreter off the list.
        InterpreterRemoveYes(interpreter: InterpreterId) = "ziz",
        /// Shows what each interpreter of a school has on a day.
        InterpreterPlan(school: SchoolId, day: NaiveDate) = "zip",
        /// A parent, or a child through the parent, would like to talk.
        RequestAsk = "zq",
        /// Asks who would like to talk about a child, and shows what is asked already.
        RequestFor(child: ChildId) = "zqf",
        /// Shows a request.
        Request(request: RequestId) = "zqs",
        /// Takes a request back.
        RequestWithdraw(request: RequestId) = "zqw",
        /// A family asks for other times.
        RequestOther(request: RequestId) = "zqo",
        /// Shows the requests of a class to its teachers.
        Requests(class: ClassId) = "zql",
        /// A teacher gives times for a request.
        RequestTimes(request: RequestId) = "zqt",
        /// Asks a teacher with which child's family they would like to talk.
        RequestWhom(class: ClassId) = "zqk",
        /// Asks a teacher about what they would like to talk.
        RequestAbout(child: ChildId) = "zqa",
        /// Proposes three times to a parent.
        ReminderPropose(round: RoundId, child: ChildId) = "zv",
        /// Somebody else sees to it: no more reminders to choose.
        ReminderRest(round: RoundId, child: ChildId) = "zvz",
        /// A family will be there.
        TalkConfirm(talk: TalkId) = "zvc",
        /// A family cannot come: shows what may be done.
        TalkCannot(talk: TalkId) = "zvn",
        /// A family cancels after the evening before: the teacher is told.
        TalkCannotTell(talk: TalkId) = "zvx",
        /// A family asks to be called.
        TalkCall(talk: TalkId) = "zvp",
        /// Shows a teacher the children no time is chosen for.
        Unchosen(round: RoundId, class: ClassId) = "zvu",
        /// Shows a teacher one of them.
        UnchosenChild(round: RoundId, child: ChildId) = "zvk",
        /// A teacher spoke with the family by phone.
        UnchosenSpoken(round: RoundId, child: ChildId) = "zvs",
        /// Makes a letter about the conversation for a child.
        UnchosenLetter(round: RoundId, child: ChildId) = "zvl",
        /// Makes letters for all children on that list.
        UnchosenLetters(round: RoundId, class: ClassId) = "zvb",
        /// Makes the list of a day for the printer.
        DayList(round: RoundId, class: ClassId, day: NaiveDate) = "zvd",
        /// Asks which names a list for the door shows.
        DoorList(round: RoundId, class: ClassId, day: NaiveDate) = "zvo",
        /// Makes a list for the door with initials.
        DoorInitials(round: RoundId, class: ClassId, day: NaiveDate) = "zvi",
        /// Makes a list for the door with first names.
        DoorNames(round: RoundId, class: ClassId, day: NaiveDate) = "zvj",
        /// Makes a calendar file of a family's conversation.
        AgendaTalk(talk: TalkId) = "zvt",
        /// Makes a calendar file of a teacher's day.
        AgendaDay(round: RoundId, class: ClassId, day: NaiveDate) = "zvy",
        /// Makes a calendar file of a teacher's conversations in a round.
        AgendaRound(round: RoundId, class: ClassId) = "zvr",
        /// Shows the address of the person's calendar, or how to get one.
        Agenda = "zva",
        /// Gives the person's calendar a new address.
        AgendaNew = "zvm",
        /// Ends the address of the person's calendar.
        AgendaStop = "zve",
        /// Shows those who lead a school how many came in a round.
        Turnout(round: RoundId) = "zvg",
        /// Shows a teacher how many of their class came.
        TurnoutOf(round: RoundId, class: ClassId) = "zvh",
        /// Shows a teacher who came on a day.
        AttendanceDay(class: ClassId, day: NaiveDate) = "zac",
        /// Notes that everybody came about whom nothing is noted on a day.
        AttendanceAll(class: ClassId, day: NaiveDate) = "zaa",
        /// Shows a teacher a conversation.
        TalkPage(talk: TalkId) = "zat",
        /// Notes who came.
        AttendanceNote(talk: TalkId, outcome: Attendance) = "zas",
        /// A parent who was not there asks to be called.
        CallMe(talk: TalkId) = "zap",
        /// A teacher called them.
        CallDone(talk: TalkId) = "zaq",
        /// Shows a parent what was agreed about their children.
        Agreements = "za",
        /// Shows a teacher with the families of which children something was agreed.
        AgreementsOf(class: ClassId) = "zak",
        /// Shows a teacher what was agreed about a child.
        AgreementsAbout(class: ClassId, child: ChildId) = "zah",
        /// Shows one of the two sides an agreement.
        Agreement(agreement: AgreementId) = "zag",
        /// Begins an agreement after a conversation.
        AgreementNew(talk: TalkId) = "zan",
        /// Begins to change an agreement.
        AgreementChange(agreement: AgreementId) = "zai",
        /// A family says that this version works for them: it is fixed.
        AgreementWorks(agreement: AgreementId, version: i32) = "zay",
        /// A family would rather have this version otherwise.
        AgreementRather(agreement: AgreementId, version: i32) = "zar",
        /// A family says that this version does not work.
        AgreementRefused(agreement: AgreementId, version: i32) = "zax",
        /// A family says why.
        AgreementBecause(agreement: AgreementId, version: i32, reason: Reason) = "zae",
        /// Asks a family for the reason in their own words.
        AgreementBecauseOwn(agreement: AgreementId, version: i32) = "zao",
        /// One side says how far it is.
        AgreementMark(agreement: AgreementId, version: i32, mark: Mark) = "zam",
        /// One side says whether it worked.
        AgreementLook(agreement: AgreementId, version: i32, look: Look) = "zal",
        /// Shows a teacher an agreement in Dutch, to copy it elsewhere.
        AgreementCopy(agreement: AgreementId) = "zaw",
        /// Asks whether to stop an agreement.
        AgreementStopAsk(agreement: AgreementId) = "zau",
        /// Stops an agreement.
        AgreementStop(agreement: AgreementId) = "zaz",
        /// Asks a teacher in which form both keep in contact.
        FollowNew(talk: TalkId) = "zafn",
        /// Asks how often.
        FollowForm(talk: TalkId, form: Form) = "zaff",
        /// Plans a contact that comes again.
        FollowSet(talk: TalkId, form: Form, weeks: u8) = "zafs",
        /// Shows one of the two sides a contact that comes again.
        Follow(follow: FollowId) = "zaf",
        /// Asks whether to stop it.
        FollowStopAsk(follow: FollowId) = "zafq",
        /// Stops it.
        FollowStop(follow: FollowId) = "zafx",
        /// Asks a family the questions before a goodbye.
        Goodbye(talk: TalkId) = "zab",
        /// Shows a teacher what a family says before a goodbye.
        GoodbyeRead(talk: TalkId) = "zabr",
        /// Shows a page of the days on which a parent can come.
        TalkDaysAt(round: RoundId, child: ChildId, page: u8) = "lwd",
        /// Shows a page of the times of a day, for a usual conversation or a longer one.
        TalkTimesAt(round: RoundId, child: ChildId, day: NaiveDate, page: u8, length: Length) = "lwt",
        /// Books from the n-th time of a block on, of a length.
        TalkTakeOf(child: ChildId, block: BlockId, place: u16, length: Length) = "lwb",
        /// Shows a page of other days.
        TalkMoveAt(talk: TalkId, page: u8) = "lwm",
        /// Shows a page of other times on a day, of a length.
        TalkMoveTimesAt(talk: TalkId, day: NaiveDate, page: u8, length: Length) = "lwn",
        /// Moves a conversation, which then has this length.
        TalkMoveToOf(talk: TalkId, block: BlockId, place: u16, length: Length) = "lwo",
        /// Offers a family whose child changed class days with the new one.
        TalkSwitch(talk: TalkId, page: u8) = "zx",
        /// Offers it times there.
        TalkSwitchTimes(talk: TalkId, day: NaiveDate, page: u8, length: Length) = "zxt",
        /// Shows a page of the days on which all children of a family have times that follow each other.
        SiblingDays(round: RoundId, child: ChildId, page: u8) = "lwf",
        /// Shows a page of such times on a day.
        SiblingTimes(round: RoundId, child: ChildId, day: NaiveDate, page: u8) = "lws",
        /// Books such times, of which the first is the n-th of a block; the mark tells which others.
        SiblingTake(block: BlockId, place: u16, mark: u32) = "lwk",
        /// A family brings somebody along.
        Bring(talk: TalkId, company: Company) = "lwc",
        /// A family comes alone after all.
        BringNobody(talk: TalkId) = "lwz",
        /// School calls instead.
        TalkByPhone(talk: TalkId) = "lwp",
        /// One meets by video instead.
        TalkByVideo(talk: TalkId) = "lwv",
        /// The family comes after all.
        TalkInRoom(talk: TalkId) = "lwr",
        /// Puts a household in line for any time.
        Wait(round: RoundId, child: ChildId) = "lww",
        /// Puts a household in line for one day.
        WaitDay(round: RoundId, child: ChildId, day: NaiveDate) = "lwy",
        /// Takes a household out of the line.
        WaitLeave(round: RoundId, child: ChildId) = "lwx",
        /// Lets go of the time that is held for a household.
        WaitPass(child: ChildId, block: BlockId, place: u16) = "lwg",
        /// Shows a teacher what they leave to the families of a class.
        Leeways(round: RoundId, class: ClassId) = "zwl",
        /// Leaves something to families.
        LeewayOn(round: RoundId, class: ClassId, leeway: Leeway) = "zwy",
        /// Does not.
        LeewayOff(round: RoundId, class: ClassId, leeway: Leeway) = "zwn",
        /// Shows a page of the school's own words.
        Words(school: SchoolId, page: u8) = "o",
        /// Asks for a new word.
        WordAdd(school: SchoolId) = "oa",
        /// Shows a word of the school's own.
        Word(word: WordId) = "ow",
        /// Asks for a word anew.
        WordChange(word: WordId) = "oc",
        /// Asks whether to remove a word.
        WordRemove(word: WordId) = "or",
        /// Shows those who lead a school whether a teacher looks first.
        LooksFirst(school: SchoolId) = "h",
        /// A teacher looks first at class parents' messages.
        LooksFirstOn(school: SchoolId) = "hy",
        /// Nobody does.
        LooksFirstOff(school: SchoolId) = "hn",
        /// Shows a post that waits for a look.
        Look(post: PostId) = "hl",
        /// Sends the edition of a post that was looked at.
        LookYes(post: PostId, edition: i32) = "ha",
        /// Does not send the edition of a post that was looked at.
        LookNo(post: PostId, edition: i32) = "hd",
        /// Takes back the poster codes of a class.
        RevokePoster(class: ClassId) = "x",
    }
}

compact! {
    /// An answer to the open question.
    Choice {
        /// Yes, go on, send.
        Yes = "y",
        /// No.
        No = "n",
        /// One step back.
        Back = "b",
        /// Tell more.
        More = "m",
        /// Stop this.
        Cancel = "c",
        /// Leave it as it is.
        Skip = "s",
        /// At a later time.
        Later = "t",
        /// With the weekly digest.
        Digest = "w",
        /// Urgent, or not after all.
        Urgent = "u",
        /// In another language too.
        Version = "f",
        /// Add it to the school's words.
        AddWord = "k",
        /// On paper.
        Paper = "p",
        /// Seen, understood.
        Seen = "e",
        /// A language.
        Language(language: Language) = "l",
        /// "My language is not here."
        OtherLanguage = "o",
        /// The n-th of a list, from 0.
        Nth(place: u16) = "i",
        /// An address.
        Address(address: AddressId) = "a",
    }
}

impl Press {
    /// The code for a button's data.
    pub fn encode(self) -> String {
        match self {
            Self::Act(action) => format!("a{}", action.encode()),
            Self::Answer { turn, choice } => format!("q{turn}.{}", choice.encode()),
        }
    }

    /// Reads [`Press::encode`]; `None` for what nobody here has made.
    pub fn decode(data: &str) -> Option<Self> {
        if data.len() > LONGEST || !data.is_ascii() {
            return None;
        }
        match data.split_at_checked(1)? {
            ("a", rest) => Action::decode(rest).map(Self::Act),
            ("q", rest) => {
                let (turn, choice) = rest.split_once('.')?;
                Some(Self::Answer { turn: turn.parse().ok()?, choice: Choice::decode(choice)? })
            }
            _ => None,
        }
    }
}

impl From<Action> for Press {
    fn from(action: Action) -> Self {
        Self::Act(action)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn long() -> Uuid {
        Uuid::from_u128(u128::MAX)
    }

    #[test]
    fn the_longest_codes_fit_a_button_and_are_read_back() {
        let presses = [
            Press::Act(Action::Appoint(ClassId(long()), PersonId(long()))),
            Press::Act(Action::ContactFor(SchoolId(long()), Topic::Complaint)),
            Press::Act(Action::PhotoYes(ChildId(long()), Purpose::GroupPhoto)),
            Press::Act(Action::WorkDayOff(SchoolId(long()), 255)),
            Press::Act(Action::LookYes(PostId(long()), i32::MIN)),
            Press::Act(Action::TalkTake(ChildId(long()), BlockId(long()), u16::MAX)),
            Press::Act(Action::DayOffAsk(
                RoundId(long()),
                ClassId(long()),
                NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default(),
            )),
            Press::Act(Action::WishSet(
                RoundId(long()),
                ChildId(long()),
                NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default(),
                24 * 60 + 3,
                2,
            )),
            Press::Act(Action::TalkTimes(
                RoundId(long()),
                ChildId(long()),
                NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default(),
            )),
            Press::Act(Action::TalkTimesAt(
                RoundId(long()),
                ChildId(long()),
                NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default(),
                u8::MAX,
                Length::Two,
            )),
            Press::Act(Action::TalkTakeOf(ChildId(long()), BlockId(long()), u16::MAX, Length::One)),
            Press::Act(Action::SiblingTake(BlockId(long()), u16::MAX, u32::MAX)),
            Press::Act(Action::LeewayOff(RoundId(long()), ClassId(long()), Leeway::Longer)),
            Press::Act(Action::HolidayAsk(
                SchoolId(long()),
                NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default(),
            )),
            Press::Act(Action::FeastClear(
                SchoolId(long()),
                NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default(),
                255,
            )),
            Press::Answer { turn: u32::MAX, choice: Choice::Address(AddressId(long())) },
            Press::Answer { turn: u32::MAX, choice: Choice::Nth(u16::MAX) },
        ];
        for press in presses {
            let code = press.encode();
            assert!(code.len() <= LONGEST, "{code}");
            assert_eq!(Press::decode(&code), Some(press));
        }
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_written_the_same(data in "[aq][a-z0-9.]{0,30}") {
            if let Some(press) = Press::decode(&data) {
                prop_assert_eq!(Press::decode(&press.encode()), Some(press));
            }
        }

        #[test]
        fn made_up_data_never_panics(data in any::<String>()) {
            let _ = Press::decode(&data);
        }
    }
}
