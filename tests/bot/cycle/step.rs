// SPDX-License-Identifier: EUPL-1.2
//! What somebody does next in a round.

use ouderlijn::message::{Action, Press};
use proptest::prelude::*;

/// What somebody does next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Taps the n-th button about conversations.
    Tap(usize),
    /// Taps it together with who else taps at that moment.
    Together(Vec<(usize, usize)>),
    /// Taps a button of somebody else's screen.
    Steal(usize, usize),
    /// A parent taps an old button: the n-th time of a block for a child.
    Take(usize, usize, u16),
    /// A parent taps an old button that moves a talk there.
    MoveTo(usize, usize, u16),
    /// The teacher asks the family of a talk to change its time with that of another, and both families say yes.
    Swap(usize, usize),
    /// The teacher plans a time for a family that has none.
    Plan(usize, usize),
    /// The teacher calls off a talk.
    CallOff(usize),
    /// The office imports a list: Lina or Noor is in another class than before, and 5a may have another teacher.
    Office(Seats),
    Write(&'static str),
    Menu,
    Pass(i64),
    Restart,
}

/// Who is where, by the newest list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// The class of Lina.
    pub lina: &'static str,
    /// The class of Noor.
    pub noor: &'static str,
    /// Who teaches 5a.
    pub teachers: &'static str,
}

impl Seats {
    /// As the year began.
    pub const FIRST: Self = Self { lina: "5a", noor: "6a", teachers: "Ruud+Bart" };

    /// The list of the office.
    pub fn list(self) -> String {
        let Self { lina, noor, teachers } = self;
        let class =
            |of| if of == "5a" { format!("5a,5,{{}},,{teachers}") } else { "6a,6,{},,Bart".to_owned() };
        let rows =
            [("Adam", "5a", 1), ("Lina", lina, 2), ("Zofia", "5a", 3), ("Emma", "5a", 4), ("Noor", noor, 5)]
                .map(|(name, of, key)| class(of).replace("{}", &format!("{name},{key}")));
        format!("class,year_level,child_first_name,child_id,home_language,teacher\n{}\n", rows.join("\n"))
    }

    /// In which class a child is.
    pub fn class(self, child: &str) -> &'static str {
        match child {
            "Lina" => self.lina,
            "Noor" => self.noor,
            _ => "5a",
        }
    }
}

/// Who acts: the director, two teachers and five parents.
pub const PERSONS: usize = 8;
/// Who is parent of whom, the mother of two first.
pub const FAMILIES: [(&str, &str); 6] = [
    ("Emine", "Lina"),
    ("Emine", "Noor"),
    ("Amal", "Adam"),
    ("Karim", "Adam"),
    ("Olha", "Zofia"),
    ("Tom", "Emma"),
];

pub fn step() -> impl Strategy<Value = Step> {
    let tap = (0..PERSONS, 0_usize..60);
    let class = || proptest::sample::select(vec!["5a", "6a"]);
    let teachers = proptest::sample::select(vec!["Ruud+Bart", "Ruud", "Bart"]);
    let seats =
        (class(), class(), teachers).prop_map(|(lina, noor, teachers)| Seats { lina, noor, teachers });
    prop_oneof![
        30 => (0_usize..60).prop_map(Step::Tap),
        6 => proptest::collection::vec(tap.clone(), 2..6).prop_map(Step::Together),
        3 => tap.prop_map(|(who, place)| Step::Steal(who, place)),
        16 => (0..FAMILIES.len(), 0_usize..4, 0_u16..5).prop_map(|(of, block, at)| Step::Take(of, block, at)),
        10 => (0_usize..5, 0_usize..4, 0_u16..5).prop_map(|(talk, block, at)| Step::MoveTo(talk, block, at)),
        3 => (0_usize..5, 0_usize..5).prop_map(|(one, other)| Step::Swap(one, other)),
        3 => (0..FAMILIES.len(), 0_usize..6).prop_map(|(of, at)| Step::Plan(of, at)),
        2 => (0_usize..5).prop_map(Step::CallOff),
        2 => seats.prop_map(Step::Office),
        3 => proptest::sample::select(vec!["18:00", "19:30", "20:00", "Music room", "https://meet.example/5a"])
            .prop_map(Step::Write),
        6 => Just(Step::Menu),
        2 => (60_i64..60_000).prop_map(Step::Pass),
        1 => Just(Step::Restart),
    ]
}

/// Whether a button is about conversations, or answers a question about them. The director does not take back the
/// round: nothing would be left to look at. Nobody meets where somebody else does: who is warned of it chooses anew.
pub fn is_of_the_round(label: &str, data: &str) -> bool {
    let ends =
        matches!(Press::decode(data), Some(Press::Act(Action::RoundTakeBack(_) | Action::RoundCallOff(_))));
    let warned = label == "✅ Yes, go on";
    !ends
        && !warned
        && (data.starts_with('q') || ["ag", "az", "al"].iter().any(|begin| data.starts_with(begin)))
}
