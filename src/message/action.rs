// SPDX-License-Identifier: EUPL-1.2
//! What a button does when it is pressed.
//!
//! A button is an *act*, which works always and carries ids, or an *answer* to the one question that is open,
//! which carries the conversation's turn. Either is a compact code of at most 64 bytes, because Telegram allows
//! no more. The code can be forged, and old buttons stay on screens: a press is checked when it arrives.

use chrono::{Datelike, NaiveDate};

use crate::domain::contact::Topic;
use crate::domain::id::{
    AddressId, BlockId, ChildId, ClassId, JoinId, PersonId, PostId, RoleId, RoundId, SchoolId, TalkId,
    WordId, from_short, short,
};
use crate::domain::language::Language;
use crate::domain::permission::Purpose;

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
        /// Shows a teacher the times of their class in a round.
        Blocks(round: RoundId, class: ClassId) = "zb",
        /// Asks a teacher for times.
        BlockAdd(round: RoundId, class: ClassId) = "zba",
        /// Shows a teacher the conversations of one day.
        BlockDay(round: RoundId, class: ClassId, day: NaiveDate) = "zbd",
        /// Takes away times in which nobody booked.
        BlockRemove(block: BlockId) = "zbx",
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
        /// Proposes three times to a parent.
        ReminderPropose(round: RoundId, child: ChildId) = "zv",
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

/// A field of a compact code.
trait Part: Sized {
    fn encode(self) -> String;
    fn decode(text: &str) -> Option<Self>;
}

macro_rules! part_id {
    ($($name:ident),*) => {$(
        impl Part for $name {
            fn encode(self) -> String { short(self.0) }
            fn decode(text: &str) -> Option<Self> { from_short(text).map(Self) }
        }
    )*};
}

part_id!(
    AddressId, BlockId, ChildId, ClassId, JoinId, PersonId, PostId, RoleId, RoundId, SchoolId, TalkId, WordId
);

macro_rules! part_number {
    ($($name:ident),*) => {$(
        impl Part for $name {
            fn encode(self) -> String { self.to_string() }
            fn decode(text: &str) -> Option<Self> { text.parse().ok() }
        }
    )*};
}

part_number!(u8, u16, i32);

impl Part for NaiveDate {
    fn encode(self) -> String {
        self.num_days_from_ce().to_string()
    }

    fn decode(text: &str) -> Option<Self> {
        let day = Self::from_num_days_from_ce_opt(text.parse().ok()?)?;
        // Nobody's calendar reaches further; a forged day must not overflow what is reckoned with it.
        (1_900..2_200).contains(&day.year()).then_some(day)
    }
}

impl Part for Language {
    fn encode(self) -> String {
        self.code().to_owned()
    }

    fn decode(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

macro_rules! part_word {
    ($($name:ident),*) => {$(
        impl Part for $name {
            fn encode(self) -> String {
                serde_json::to_value(self).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
            }
            fn decode(text: &str) -> Option<Self> { serde_json::from_value(text.into()).ok() }
        }
    )*};
}

part_word!(Topic, Purpose);

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
            Press::Act(Action::TalkTimes(
                RoundId(long()),
                ChildId(long()),
                NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default(),
            )),
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
