// SPDX-License-Identifier: EUPL-1.2
//! Whom a class's messages reach, counted per child: a child is reached when one of its adults is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use super::id::{ChildId, PersonId};

/// So long nobody of a family wrote, tapped or was shown anything: then it is *silent*.
pub const SILENT_AFTER: TimeDelta = TimeDelta::weeks(4);

/// So long a family has to look at a message before its silence counts: after the summer, the first one of the year
/// finds nobody who gave a sign for weeks.
const TIME_TO_LOOK: TimeDelta = TimeDelta::weeks(1);

/// A page that cannot call its reader back reaches them when they opened it in this time: a closed page
/// tells nobody.
pub const OPENED_WITHIN: TimeDelta = TimeDelta::days(7);

/// After a talk on the phone the child is so long not on the list.
pub const SPOKEN_FOR: TimeDelta = TimeDelta::weeks(4);

/// The class parents are asked for help at most once in this time.
pub const HELP_EVERY: TimeDelta = TimeDelta::weeks(4);

/// Why nobody around a child is reached. The teacher's alone.
///
/// In the order in which a list shows them. Of two adults' reasons the later one is the closer to being mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotReached {
    /// No adult is signed up, and no letter is out.
    NobodySignedUp,
    /// The letter was not used in its eight weeks.
    LetterOver,
    /// A letter is out that nobody used.
    LetterWaits,
    /// Every adult has left the chat or blocked it.
    Gone,
    /// No adult wrote, tapped or was shown anything for [`SILENT_AFTER`], while something was sent to them.
    Silent,
    /// Every adult has paused.
    Paused,
    /// Prefers paper.
    Paper,
    /// Nothing calls them back when their page is closed, and they have not opened it for [`OPENED_WITHIN`].
    NoKnock,
    /// Sent, but no device has shown it.
    NotShown,
    /// Could not be delivered.
    Failed,
}

impl NotReached {
    /// Whether a new letter helps: not who is signed up in a chat that works, and looks seldom or rests.
    fn wants_letter(self) -> bool {
        !matches!(self, Self::Silent | Self::Paused | Self::NoKnock | Self::NotShown)
    }
}

/// What is known of the way to one adult of one child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The child.
    pub child: ChildId,
    /// The adult; empty for a child nobody has signed up for.
    pub adult: Option<PersonId>,
    /// The adult, or an adult of the child who did not sign up, prefers paper.
    pub paper: bool,
    /// No messages until then.
    pub paused_until: Option<DateTime<Utc>>,
    /// Whether the chat that gets their messages can call them back when it is closed; empty without a chat.
    pub knocks: Option<bool>,
    /// When they last wrote, tapped or were shown something.
    pub last_sign: Option<DateTime<Utc>>,
    /// When the first message was sent to them since then.
    pub told_at: Option<DateTime<Utc>>,
    /// Until when the child's letter is valid that nobody used; past when it was.
    pub letter_until: Option<DateTime<Utc>>,
    /// When a teacher last spoke with the family by phone.
    pub spoken_at: Option<DateTime<Utc>>,
    /// What became of the message in question; `None` when no message is in question.
    pub message: Option<Arrival>,
}

/// What became of a message to one adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Telegram accepted it, or a browser confirmed showing it.
    Reached,
    /// On a page that no browser has shown yet.
    NotShown,
    /// Could not be delivered.
    Failed,
    /// Not sent (yet).
    NotSent,
}

/// Children of a class, and for how many somebody is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Children on the list.
    pub children: usize,
    /// Children with an adult who is reached.
    pub reached: usize,
}

/// What a teacher has to do: the children nobody is reached for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToDo {
    /// Those nobody has spoken with, by reason, each in the order they came.
    pub open: BTreeMap<NotReached, Vec<ChildId>>,
    /// Those somebody spoke with by phone not long ago.
    pub spoken: Vec<ChildId>,
}

impl ToDo {
    /// The children on the list, by reason.
    pub fn children(&self) -> impl Iterator<Item = ChildId> {
        self.open.values().flatten().copied()
    }

    /// The children on the list whom a new letter helps.
    pub fn want_letters(&self) -> impl Iterator<Item = ChildId> {
        self.open
            .iter()
            .filter(|(reason, _)| reason.wants_letter())
            .flat_map(|(_, children)| children)
            .copied()
    }

    /// How many children are on the list.
    pub fn len(&self) -> usize {
        self.open.values().map(Vec::len).sum()
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }
}

/// Whether a talk by phone keeps a child off the list.
pub fn counts_as_spoken(spoken_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    spoken_at.is_some_and(|spoken| now < spoken + SPOKEN_FOR)
}

/// Whether the class parents may be asked for help.
pub fn may_ask_help(asked_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    asked_at.is_none_or(|asked| now >= asked + HELP_EVERY)
}

/// Why this adult is not reached; `None` when they are. `family_sign` is the last sign of any adult of the child.
fn why(standing: &Standing, family_sign: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<NotReached> {
    if standing.adult.is_none() {
        return Some(match standing.letter_until {
            _ if standing.paper => NotReached::Paper,
            None => NotReached::NobodySignedUp,
            Some(until) if until > now => NotReached::LetterWaits,
            Some(_) => NotReached::LetterOver,
        });
    }
    match standing.message {
        Some(Arrival::Reached) => return None,
        Some(Arrival::Failed) if standing.knocks.is_some() => return Some(NotReached::Failed),
        _ => {}
    }
    let since = |sign: Option<DateTime<Utc>>, span| sign.is_none_or(|sign| now - sign >= span);
    let told = standing.told_at.is_some_and(|told| now - told >= TIME_TO_LOOK);
    if standing.paper {
        Some(NotReached::Paper)
    } else if standing.knocks.is_none() {
        Some(NotReached::Gone)
    } else if standing.paused_until.is_some_and(|until| until > now) {
        Some(NotReached::Paused)
    } else if standing.knocks == Some(false) && since(standing.last_sign, OPENED_WITHIN) {
        Some(NotReached::NoKnock)
    } else if told && since(family_sign, SILENT_AFTER) {
        Some(NotReached::Silent)
    } else if matches!(standing.message, Some(Arrival::NotShown | Arrival::NotSent)) {
        Some(NotReached::NotShown)
    } else {
        None
    }
}

/// When anybody of each child's adults last gave a sign.
fn signs(standings: &[Standing]) -> BTreeMap<ChildId, Option<DateTime<Utc>>> {
    let mut signs = BTreeMap::new();
    for standing in standings {
        let last = signs.entry(standing.child).or_insert(None);
        *last = standing.last_sign.max(*last);
    }
    signs
}

/// The children nobody is reached for, with the reason that is easiest to mend, in the order they came.
pub fn not_reached(standings: &[Standing], now: DateTime<Utc>) -> Vec<(ChildId, NotReached)> {
    let signs = signs(standings);
    let mut order: Vec<ChildId> = Vec::new();
    let mut reasons: BTreeMap<ChildId, Option<NotReached>> = BTreeMap::new();
    for standing in standings {
        let reason = why(standing, signs.get(&standing.child).copied().flatten(), now);
        match reasons.get_mut(&standing.child) {
            None => {
                order.push(standing.child);
                reasons.insert(standing.child, reason);
            }
            // One adult who is reached is enough; else the later reason of the list is the closer one.
            Some(known) => *known = known.zip(reason).map(|(known, reason)| known.max(reason)),
        }
    }
    order
        .into_iter()
        .filter_map(|child| reasons.get(&child).copied().flatten().map(|why| (child, why)))
        .collect()
}

/// The children nobody is reached for, without those a teacher spoke with not long ago.
pub fn to_do(standings: &[Standing], now: DateTime<Utc>) -> ToDo {
    let mut found = ToDo::default();
    for (child, reason) in not_reached(standings, now) {
        let spoken = standings
            .iter()
            .any(|standing| standing.child == child && counts_as_spoken(standing.spoken_at, now));
        if spoken {
            found.spoken.push(child);
        } else {
            found.open.entry(reason).or_default().push(child);
        }
    }
    found
}

/// How many families these children are: those with the same adults are one.
pub fn families(standings: &[Standing], children: impl Iterator<Item = ChildId>) -> usize {
    let family = |child: ChildId| {
        let of_child = standings.iter().filter(|standing| standing.child == child);
        let adults: BTreeSet<PersonId> = of_child.filter_map(|standing| standing.adult).collect();
        // Of children nobody signed up for it is not known who belongs together.
        (adults.is_empty().then_some(child), adults)
    };
    children.map(family).collect::<BTreeSet<_>>().len()
}

/// How many children there are and for how many somebody is reached.
pub fn count(standings: &[Standing], now: DateTime<Utc>) -> Counts {
    let mut children: Vec<ChildId> = standings.iter().map(|standing| standing.child).collect();
    children.sort_unstable();
    children.dedup();
    let children = children.len();
    Counts { children, reached: children - not_reached(standings, now).len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::option::of;
    use proptest::prelude::*;
    use uuid::Uuid;

    /// A moment some hours before or after noon of a day in October.
    fn hours(hours: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_792_065_600, 0).expect("a moment") + TimeDelta::hours(hours)
    }

    fn moment() -> impl Strategy<Value = Option<DateTime<Utc>>> {
        of((-2_000i64..400).prop_map(hours))
    }

    fn standing() -> impl Strategy<Value = Standing> {
        let who = (0u128..6, of(0u128..9), any::<bool>(), of(any::<bool>()), 0u8..5);
        let when = (moment(), moment(), moment(), moment(), moment());
        (who, when).prop_map(|((child, adult, paper, knocks, message), when)| Standing {
            child: ChildId(Uuid::from_u128(child)),
            adult: adult.map(|adult| PersonId(Uuid::from_u128(adult))),
            paper,
            knocks,
            paused_until: when.0,
            last_sign: when.1,
            told_at: when.2,
            letter_until: when.3,
            spoken_at: when.4,
            message: [
                None,
                Some(Arrival::Reached),
                Some(Arrival::NotShown),
                Some(Arrival::Failed),
                Some(Arrival::NotSent),
            ][usize::from(message)],
        })
    }

    fn class() -> impl Strategy<Value = Vec<Standing>> {
        proptest::collection::vec(standing(), 0..20)
    }

    /// An adult on a channel that knocks, who tapped something now.
    fn there() -> Standing {
        Standing {
            child: ChildId(Uuid::from_u128(1)),
            adult: Some(PersonId(Uuid::from_u128(2))),
            paper: false,
            paused_until: None,
            knocks: Some(true),
            last_sign: Some(hours(0)),
            told_at: None,
            letter_until: None,
            spoken_at: None,
            message: None,
        }
    }

    /// Why the child of these is not reached so many hours later.
    fn reason(standings: &[Standing], later: i64) -> Option<NotReached> {
        not_reached(standings, hours(later)).first().map(|(_, reason)| *reason)
    }

    proptest! {
        #[test]
        fn a_child_is_reached_exactly_when_one_of_its_adults_is(standings in class()) {
            let now = hours(0);
            let missed = not_reached(&standings, now);
            let signs = signs(&standings);
            for standing in &standings {
                let reached = standings.iter().any(|other| {
                    other.child == standing.child && why(other, signs[&other.child], now).is_none()
                });
                prop_assert_eq!(reached, !missed.iter().any(|(child, _)| *child == standing.child));
            }
            let counts = count(&standings, now);
            prop_assert_eq!(counts.reached + missed.len(), counts.children);
        }

        #[test]
        fn a_child_nobody_is_reached_for_is_on_the_list_or_was_spoken_with_never_both(standings in class()) {
            let now = hours(0);
            let to_do = to_do(&standings, now);
            let mut listed: Vec<ChildId> = to_do.children().chain(to_do.spoken.iter().copied()).collect();
            prop_assert_eq!(to_do.len() + to_do.spoken.len(), listed.len());
            let mut missed: Vec<ChildId> =
                not_reached(&standings, now).into_iter().map(|(child, _)| child).collect();
            listed.sort_unstable();
            missed.sort_unstable();
            prop_assert_eq!(listed, missed);
            let families = families(&standings, to_do.children());
            prop_assert!(families <= to_do.len() && (families == 0) == to_do.is_empty());
        }

        #[test]
        fn who_is_not_reached_is_not_reached_by_waiting(standing in standing(), later in 0i64..2_000) {
            let paused = TimeDelta::hours(later);
            // A pause is over some day; everything else needs somebody to do something.
            let standing = Standing { paused_until: None, ..standing };
            if !not_reached(&[standing], hours(0)).is_empty() {
                prop_assert!(!not_reached(&[standing], hours(0) + paused).is_empty());
            }
        }

        #[test]
        fn nobody_is_silent_to_whom_nothing_was_sent(standings in class()) {
            let quiet: Vec<_> =
                standings.into_iter().map(|standing| Standing { told_at: None, ..standing }).collect();
            prop_assert!(!not_reached(&quiet, hours(0)).iter().any(|(_, why)| *why == NotReached::Silent));
        }

        #[test]
        fn a_letter_that_was_used_or_not_matters_only_while_nobody_signed_up(
            standing in standing(), until in moment(),
        ) {
            let other = Standing { letter_until: until, ..standing };
            if standing.adult.is_some() {
                prop_assert_eq!(reason(&[standing], 0), reason(&[other], 0));
            }
        }
    }

    #[test]
    fn a_page_without_a_knock_reaches_for_seven_days_and_telegram_for_four_weeks() {
        let told = Some(hours(1));
        let page = Standing { knocks: Some(false), told_at: told, ..there() };
        assert_eq!(reason(&[page], 7 * 24 - 1), None);
        assert_eq!(reason(&[page], 7 * 24), Some(NotReached::NoKnock));
        let chat = Standing { told_at: told, ..there() };
        assert_eq!(reason(&[chat], 28 * 24 - 1), None);
        assert_eq!(reason(&[chat], 28 * 24), Some(NotReached::Silent));
        // In the summer nothing is sent, and the first message of the year has to be found first.
        let after_the_summer = Standing { told_at: Some(hours(42 * 24)), ..there() };
        assert_eq!(reason(&[after_the_summer], 42 * 24 + 1), None);
        assert_eq!(reason(&[after_the_summer], 49 * 24), Some(NotReached::Silent));
    }

    #[test]
    fn a_family_is_silent_together() {
        let mother = Standing { told_at: Some(hours(1)), ..there() };
        // He has left the chat, but the week before he was there.
        let father = Standing {
            adult: Some(PersonId(Uuid::from_u128(3))),
            knocks: None,
            last_sign: Some(hours(21 * 24)),
            ..there()
        };
        assert_eq!(reason(&[mother], 28 * 24), Some(NotReached::Silent));
        assert_eq!(reason(&[mother, father], 28 * 24), None);
        assert_eq!(reason(&[mother, father], 49 * 24), Some(NotReached::Silent));
    }

    #[test]
    fn a_letter_waits_for_its_eight_weeks() {
        let nobody = Standing { adult: None, knocks: None, last_sign: None, ..there() };
        assert_eq!(reason(&[nobody], 0), Some(NotReached::NobodySignedUp));
        let letter = Standing { letter_until: Some(hours(5)), ..nobody };
        assert_eq!(reason(&[letter], 4), Some(NotReached::LetterWaits));
        assert_eq!(reason(&[letter], 5), Some(NotReached::LetterOver));
        assert_eq!(reason(&[Standing { paper: true, ..letter }], 5), Some(NotReached::Paper));
    }

    #[test]
    fn after_a_talk_the_child_comes_back_to_the_list_in_four_weeks() {
        let gone = Standing { knocks: None, spoken_at: Some(hours(0)), ..there() };
        let before = to_do(&[gone], hours(28 * 24 - 1));
        assert_eq!((before.len(), before.spoken.len()), (0, 1));
        let after = to_do(&[gone], hours(28 * 24));
        assert_eq!((after.len(), after.spoken.len()), (1, 0));
    }

    #[test]
    fn two_children_of_the_same_adults_are_one_family() {
        let second = ChildId(Uuid::from_u128(7));
        let gone = Standing { knocks: None, ..there() };
        let sibling = Standing { child: second, ..gone };
        assert_eq!(families(&[gone, sibling], [gone.child, second].into_iter()), 1);
        let nobody = |child| Standing { child, adult: None, ..gone };
        let unknown = [nobody(gone.child), nobody(second)];
        assert_eq!(families(&unknown, [gone.child, second].into_iter()), 2);
    }
}
