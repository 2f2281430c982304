// SPDX-License-Identifier: EUPL-1.2
//! What there is to do today for a member of staff: few things, the most urgent first, each with a button.

use chrono::{DateTime, NaiveDate, Utc};

use super::id::{AgreementId, ClassId, FollowId, JoinId, PostId, RequestId, RoundId, SchoolId, TalkId};
use super::tongue::Tongue;

/// The most things at once: five minutes a day are enough for them.
pub const MOST: usize = 5;
/// After so many school days without a message a class's teacher is asked for one: two weeks.
pub const SILENT_AFTER: usize = 10;

/// What is new around an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum News {
    /// What school promised is due.
    Due,
    /// The family would rather have it otherwise.
    Rather,
    /// The family says it does not work.
    Refused,
    /// It is time to look back.
    Look,
    /// Both looked back.
    Looked,
    /// The family said yes.
    Fixed,
    /// It was stopped.
    Stopped,
}

/// What is to do around a contact that comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contact {
    /// Times are to be given in this round.
    Times(RoundId),
    /// A message is to be written.
    Write(FollowId),
    /// The family stopped it.
    Stopped(FollowId),
}

/// Something to do, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A class parent's message waits for a look.
    Look {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// Since when it waits.
        asked_at: DateTime<Utc>,
        /// The message.
        post: PostId,
        /// Who wrote it.
        person: String,
    },
    /// A family asks for a conversation: it waits for times.
    Request {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// Since when it waits.
        asked_at: DateTime<Utc>,
        /// The request.
        request: RequestId,
        /// The child's first name.
        child: String,
    },
    /// Families need an interpreter whom the school does not have so far.
    Interpreters {
        /// The school.
        school: SchoolId,
        /// The languages.
        tongues: Vec<Tongue>,
        /// How many families.
        count: usize,
    },
    /// Somebody asks to join a class: a parent waits.
    Join {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// The request.
        join: JoinId,
        /// Who asks.
        person: String,
    },
    /// The time of a class parent's message passed before anybody looked.
    Lapsed {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// The message.
        post: PostId,
        /// Who wrote it.
        person: String,
    },
    /// Families answered whether another time for a conversation suits.
    Answers {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// The round.
        round: RoundId,
        /// How many.
        count: usize,
    },
    /// Families of a class have no time for a conversation, and a person takes over.
    Unchosen {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// The round.
        round: RoundId,
        /// How many children are on the list.
        count: usize,
    },
    /// A family that was not there asks to be called.
    Call {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// The talk that did not take place.
        talk: TalkId,
        /// The child's first name.
        child: String,
    },
    /// Talks of a day are over: who came?
    Came {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// The day.
        day: NaiveDate,
        /// How many.
        count: usize,
    },
    /// Something is new around an agreement.
    Agreement {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// What.
        news: News,
        /// The child's first name.
        child: String,
        /// The agreement.
        agreement: AgreementId,
    },
    /// A contact comes again, or does not any more.
    Contact {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// What.
        contact: Contact,
        /// The child's first name.
        child: String,
    },
    /// Parents signed up.
    NewParents {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// How many.
        count: usize,
    },
    /// Nothing reaches some families of a class.
    NotReached {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
        /// How many families.
        families: usize,
        /// How many children they are.
        children: usize,
    },
    /// A class has heard nothing for two weeks.
    Silent {
        /// The class.
        class: ClassId,
        /// Its name.
        name: String,
    },
}

/// Whether a class is asked for a message after so many school days without one: once every two weeks.
pub fn asks(school_days: usize) -> bool {
    school_days > 0 && school_days.is_multiple_of(SILENT_AFTER)
}

/// The things to show, and how many there are beyond them.
pub fn pick(mut items: Vec<Item>) -> (Vec<Item>, usize) {
    items.sort();
    items.dedup();
    let beyond = items.len().saturating_sub(MOST);
    items.truncate(MOST);
    (items, beyond)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn item() -> impl Strategy<Value = Item> {
        (0u8..13, 0u128..6).prop_map(|(kind, number)| {
            let (class, name) = (ClassId(Uuid::from_u128(number)), number.to_string());
            match kind {
                4 => Item::Look {
                    class,
                    name,
                    asked_at: DateTime::UNIX_EPOCH,
                    post: PostId(Uuid::from_u128(number)),
                    person: String::new(),
                },
                5 => {
                    Item::Lapsed { class, name, post: PostId(Uuid::from_u128(number)), person: String::new() }
                }
                6 => Item::Answers { class, name, round: RoundId(Uuid::from_u128(number)), count: 1 },
                10 => Item::Request {
                    class,
                    name,
                    asked_at: DateTime::UNIX_EPOCH,
                    request: RequestId(Uuid::from_u128(number)),
                    child: String::new(),
                },
                11 => Item::Unchosen { class, name, round: RoundId(Uuid::from_u128(number)), count: 1 },
                0 => Item::Join { class, name, join: JoinId(Uuid::from_u128(number)), person: String::new() },
                1 => Item::NewParents { class, name, count: 1 },
                2 => Item::NotReached { class, name, families: 1, children: 1 },
                12 => Item::Call { class, name, talk: TalkId(Uuid::from_u128(number)), child: String::new() },
                7 => Item::Came { class, name, day: NaiveDate::MIN, count: 1 },
                8 => Item::Agreement {
                    class,
                    name,
                    news: News::Due,
                    child: String::new(),
                    agreement: AgreementId(Uuid::from_u128(number)),
                },
                9 => Item::Contact {
                    class,
                    name,
                    contact: Contact::Write(FollowId(Uuid::from_u128(number))),
                    child: String::new(),
                },
                _ => Item::Silent { class, name },
            }
        })
    }

    proptest! {
        #[test]
        fn at_most_five_are_shown_the_most_urgent_of_all_and_the_rest_is_counted(
            items in proptest::collection::vec(item(), 0..20),
        ) {
            let (shown, beyond) = pick(items.clone());
            let mut all = items;
            all.sort();
            all.dedup();
            prop_assert!(shown.len() <= MOST);
            prop_assert_eq!(shown.len() + beyond, all.len());
            prop_assert_eq!(&shown[..], &all[..shown.len()]);
        }
    }
}
