// SPDX-License-Identifier: EUPL-1.2
use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use super::super::knowledge::{Key, KnownTeacher, Seat};
use super::super::{ListedClass, ListedTeacher, Place};
use super::*;
use crate::domain::id::{ChildId, ClassId, PersonId, RoleId, SchoolId};
use crate::store::classes::Class;

fn id(number: usize) -> Uuid {
    Uuid::from_u128(number as u128)
}

fn listed(key: &str, name: &str, class: &str, year_level: u8) -> ListedChild {
    ListedChild {
        key: key.to_owned(),
        first_name: name.to_owned(),
        class: class.to_owned(),
        year_level,
        home_language: None,
        place: Place { line: 1, column: 1 },
    }
}

fn known(number: usize, key: (&str, &str), name: &str, class: &str, year_level: u8) -> KnownChild {
    KnownChild {
        id: ChildId(id(number)),
        first_name: name.to_owned(),
        seat: Some(Seat { class: class.to_owned(), year_level }),
        keys: vec![Key { source: key.0.to_owned(), key: key.1.to_owned() }],
        missing: false,
    }
}

fn list(source: Source, children: Vec<ListedChild>, teachers: Vec<ListedTeacher>) -> ClassList {
    let mut levels = BTreeMap::<String, Vec<u8>>::new();
    for child in &children {
        levels.entry(child.class.clone()).or_default().push(child.year_level);
    }
    let classes = levels.into_iter().map(|(name, levels)| ListedClass { name, levels }).collect();
    ClassList { source, school_year: None, classes, children, teachers }
}

fn school(children: Vec<KnownChild>) -> Knowledge {
    Knowledge { classes: classes(&["5a", "5b"]), children, teachers: Vec::new() }
}

fn classes(names: &[&str]) -> Vec<Class> {
    let class = |(place, name): (usize, &&str)| Class {
        id: ClassId(id(900 + place)),
        school_id: SchoolId(id(999)),
        year: 2026,
        name: (*name).to_owned(),
    };
    names.iter().enumerate().map(class).collect()
}

fn planned(list: &ClassList, known: &Knowledge) -> Plan {
    plan(list, known, &Pairs::default(), Term::Running)
}

/// What the store knows after a plan was written: `apply`, without a database.
fn applied(known: &Knowledge, plan: &Plan) -> Knowledge {
    let mut after = known.clone();
    let new: Vec<_> = plan.new_classes.iter().map(String::as_str).collect();
    after.classes.extend(classes(&new));
    let key = |key: &str| Key { source: plan.source.as_str().to_owned(), key: key.to_owned() };
    for child in &mut after.children {
        if plan.missing.iter().any(|gone| gone.id == child.id) {
            match plan.term {
                Term::Running => child.missing = true,
                Term::Next => child.seat = None,
            }
        }
        let Some(found) = plan.matched.iter().find(|it| it.known.id == child.id) else { continue };
        child.first_name.clone_from(&found.listed.first_name);
        child.missing = false;
        let class = found.listed.class.clone();
        child.seat = Some(Seat { class, year_level: found.listed.year_level });
        if !found.is_keyed(plan.source) {
            child.keys.retain(|it| it.source != plan.source.as_str());
            child.keys.push(key(&found.listed.key));
        }
    }
    let begin = known.children.len() + 1000;
    for (place, child) in plan.new_children.iter().enumerate() {
        let seat = Some(Seat { class: child.class.clone(), year_level: child.year_level });
        let first_name = child.first_name.clone();
        let id = ChildId(id(begin + place));
        after.children.push(KnownChild { id, first_name, seat, keys: vec![key(&child.key)], missing: false });
    }
    applied_staff(&mut after, plan);
    after
}

fn applied_staff(after: &mut Knowledge, plan: &Plan) {
    for teacher in &mut after.teachers {
        teacher.classes.retain(|(role, _)| !plan.staff.ended.iter().any(|ended| ended.role == *role));
    }
    for (place, it) in plan.staff.placements.iter().enumerate() {
        let number = 5000 + after.teachers.len() * 100 + place;
        let person = match it.who {
            Who::Known(person) => person,
            Who::New => {
                let id = PersonId(id(number));
                let name = it.name.clone();
                after.teachers.push(KnownTeacher {
                    id,
                    name,
                    keys: Vec::new(),
                    can_enter: false,
                    classes: Vec::new(),
                });
                id
            }
        };
        let Some(teacher) = after.teachers.iter_mut().find(|known| known.id == person) else { continue };
        teacher.can_enter = true;
        let source = plan.source.as_str().to_owned();
        teacher.keys.extend(it.new_key.iter().map(|key| Key { source: source.clone(), key: key.clone() }));
        teacher
            .classes
            .extend(it.begins.iter().map(|class| (RoleId(id(number * 10 + class.len())), class.clone())));
    }
}

fn names() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["Adam", "adam", "Zoë", "Zoe\u{308}", "Amina", "Bram"]).prop_map(str::to_owned)
}

fn rooms() -> impl Strategy<Value = (String, u8)> {
    (prop::sample::select(vec!["5a", "5A", "5b", "6"]).prop_map(str::to_owned), 5..=6u8)
}

fn lists() -> impl Strategy<Value = ClassList> {
    let children = vec((0..12usize, names(), rooms()), 1..12);
    let teachers = vec((0..4usize, prop::sample::select(vec!["Anna", "Bas", "anna"]), rooms()), 0..4);
    (prop::bool::ANY, children, teachers).prop_map(|(csv, children, teachers)| {
        let source = if csv { Source::Csv } else { Source::Edexml };
        let mut by_key = BTreeMap::new();
        for (key, name, (class, level)) in children {
            let class = class.to_lowercase();
            by_key.insert(key, listed(&format!("{}{key}", source.as_str()), &name, &class, level));
        }
        let children: Vec<_> = by_key.into_values().collect();
        let mut staff = BTreeMap::new();
        for (key, name, (class, _)) in teachers {
            let class = class.to_lowercase();
            if children.iter().any(|child| child.class == class) {
                let key = (!csv).then(|| format!("T{key}"));
                let named = if csv { name.to_lowercase() } else { String::new() };
                let classes = vec![class];
                let teacher = ListedTeacher { key: key.clone(), first_name: name.to_owned(), classes };
                staff.insert((key, named), teacher);
            }
        }
        list(source, children, staff.into_values().collect())
    })
}

/// A school that several lists made, whatever had to be settled declared new.
fn schools() -> impl Strategy<Value = Knowledge> {
    vec(lists(), 0..4).prop_map(|lists| {
        lists.iter().fold(Knowledge::default(), |known, list| {
            let pairs = all_new(&planned(list, &known));
            applied(&known, &plan(list, &known, &pairs, Term::Running))
        })
    })
}

fn all_new(plan: &Plan) -> Pairs {
    use super::super::pairs::Settled;
    Pairs {
        children: plan.open.iter().map(|open| (open.listed.key.clone(), Settled::New)).collect(),
        teachers: plan.staff.open.iter().map(|open| (open.key.clone(), Settled::New)).collect(),
    }
}

proptest! {
    #[test]
    fn every_listed_child_ends_up_once_and_nobody_here_is_two(list in lists(), known in schools()) {
        let plan = planned(&list, &known);
        let matched = plan.matched.iter().map(|it| &it.listed.key);
        let open = plan.open.iter().map(|it| &it.listed.key);
        let mut keys: Vec<_> = plan.new_children.iter().map(|it| &it.key).chain(matched).chain(open).collect();
        keys.sort();
        let mut listed: Vec<_> = list.children.iter().map(|it| &it.key).collect();
        listed.sort();
        prop_assert_eq!(keys, listed);
        let here: HashSet<_> = plan.matched.iter().map(|it| it.known.id).collect();
        prop_assert_eq!(here.len(), plan.matched.len());
        prop_assert!(plan.missing.iter().all(|gone| !here.contains(&gone.id)));
    }

    #[test]
    fn a_list_that_was_written_changes_nothing_the_second_time(
        list in lists(), known in schools(), next in prop::bool::ANY
    ) {
        let term = if next { Term::Next } else { Term::Running };
        let pairs = all_new(&plan(&list, &known, &Pairs::default(), term));
        let first = plan(&list, &known, &pairs, term);
        prop_assert!(first.is_settled());
        let after = applied(&known, &first);
        let second = plan(&list, &after, &Pairs::default(), term);
        prop_assert!(second.is_settled() && second.is_idle(), "{:#?}\n{:#?}", first, second);
        let again = plan(&list, &after, &pairs, term);
        prop_assert!(again.is_idle(), "the same file of pairs once more: {:#?}", again);
    }

    #[test]
    fn a_child_is_matched_without_a_key_only_where_nobody_else_is_like_it(list in lists(), known in schools()) {
        let plan = planned(&list, &known);
        for it in plan.matched.iter().filter(|it| it.how == How::Name) {
            let like = |child: &&ListedChild| {
                folded(&child.first_name) == folded(&it.listed.first_name)
                    && (&child.class, child.year_level) == (&it.listed.class, it.listed.year_level)
                    && !known.children.iter().flat_map(|it| &it.keys).any(|key| key.key == child.key)
            };
            prop_assert_eq!(list.children.iter().filter(like).count(), 1);
        }
    }
}

#[test]
fn in_an_empty_school_all_are_new() {
    let list =
        list(Source::Csv, vec![listed("1", "Adam", "5a", 5), listed("2", "Adam", "5a", 5)], Vec::new());
    let plan = planned(&list, &Knowledge::default());
    assert_eq!((plan.new_children.len(), plan.new_classes.as_slice()), (2, &["5a".to_owned()][..]));
    assert!(plan.is_settled());
}

#[test]
fn another_kind_of_list_recognises_who_is_alone_with_class_level_and_name() {
    let here = school(vec![known(1, ("csv", "1"), "Zoë", "5a", 5), known(2, ("csv", "2"), "Adam", "5a", 5)]);
    let list = list(
        Source::Edexml,
        vec![listed("L1", "ZOE\u{308}", "5A", 5), listed("L2", "Adam", "5A", 5)],
        Vec::new(),
    );
    let plan = planned(&list, &here);
    assert!(plan.matched.iter().all(|it| it.how == How::Name));
    assert_eq!((plan.matched.len(), plan.new_classes.len(), plan.missing.len()), (2, 0, 0));
}

#[test]
fn two_of_one_name_stay_open_until_both_are_settled() {
    use super::super::pairs::Settled;
    let here = school(vec![known(1, ("csv", "1"), "Adam", "5a", 5), known(2, ("csv", "2"), "Adam", "5a", 5)]);
    let list =
        list(Source::Edexml, vec![listed("L1", "Adam", "5a", 5), listed("L2", "Adam", "5a", 5)], Vec::new());
    assert_eq!(planned(&list, &here).open.len(), 2);
    let one = Pairs { children: [("L1".to_owned(), Settled::Is(ChildId(id(2))))].into(), ..Pairs::default() };
    let half = plan(&list, &here, &one, Term::Running);
    let candidates: Vec<_> = half.open[0].candidates.iter().map(|child| child.id).collect();
    assert_eq!(candidates, [ChildId(id(1))]);
}

#[test]
fn who_may_be_somebody_under_another_spelling_stays_open() {
    let here = school(vec![known(1, ("csv", "1"), "Zoë", "5a", 5)]);
    let list = list(Source::Edexml, vec![listed("L1", "Zoe", "5a", 5)], Vec::new());
    assert_eq!(planned(&list, &here).open[0].candidates.len(), 1);
}

#[test]
fn a_list_of_one_class_leaves_the_others_alone() {
    let here = school(vec![known(1, ("csv", "1"), "Adam", "5a", 5), known(2, ("csv", "2"), "Bram", "5b", 5)]);
    let list = list(Source::Csv, vec![listed("3", "Zoë", "5a", 5)], Vec::new());
    let plan = planned(&list, &here);
    let missing: Vec<_> = plan.missing.iter().map(|child| child.first_name.as_str()).collect();
    assert_eq!((missing, plan.covered), (vec!["Adam"], 1));
}

#[test]
fn a_tenth_may_go_missing_and_more_needs_a_yes() {
    let here: Vec<_> =
        (0..20).map(|n| known(n, ("csv", &n.to_string()), &format!("Kind{n}"), "5a", 5)).collect();
    let list_of = |count: usize| {
        let child = |n: usize| listed(&n.to_string(), &format!("Kind{n}"), "5a", 5);
        list(Source::Csv, (0..count).map(child).collect(), Vec::new())
    };
    let known = school(here);
    assert_eq!(planned(&list_of(18), &known).cautions(), []);
    assert_eq!(planned(&list_of(17), &known).cautions(), [Caution::Missing(3)]);
}

#[test]
fn keys_that_changed_hands_need_a_yes() {
    let here = school(vec![known(1, ("csv", "1"), "Adam", "5a", 5), known(2, ("csv", "2"), "Bram", "5a", 5)]);
    let list =
        list(Source::Csv, vec![listed("1", "Bram", "5a", 5), listed("2", "Adam", "5a", 5)], Vec::new());
    assert_eq!(planned(&list, &here).cautions(), [Caution::Renamed(2)]);
}

fn teacher(number: usize, key: (&str, &str), name: &str, class: &str) -> KnownTeacher {
    KnownTeacher {
        id: PersonId(id(number)),
        name: name.to_owned(),
        keys: vec![Key { source: key.0.to_owned(), key: key.1.to_owned() }],
        can_enter: true,
        classes: vec![(RoleId(id(number)), class.to_owned())],
    }
}

fn on_list(key: Option<&str>, name: &str, class: &str) -> ListedTeacher {
    ListedTeacher {
        key: key.map(str::to_owned),
        first_name: name.to_owned(),
        classes: vec![class.to_owned()],
    }
}

#[test]
fn a_teacher_who_changed_their_name_here_is_still_known_by_the_lists_name() {
    let mut here = school(Vec::new());
    here.teachers = vec![teacher(1, ("csv", "marijke"), "Juf Marijke", "5a")];
    let list =
        list(Source::Edexml, vec![listed("L1", "Adam", "5a", 5)], vec![on_list(Some("T1"), "Marijke", "5a")]);
    let plan = planned(&list, &here);
    assert_eq!(plan.staff.placements[0].who, Who::Known(PersonId(id(1))));
    assert_eq!(plan.staff.placements[0].new_key.as_deref(), Some("T1"));
}

#[test]
fn a_teacher_of_another_class_with_the_same_name_stays_open() {
    let mut here = school(Vec::new());
    here.teachers = vec![teacher(1, ("csv", "anna"), "Anna", "5a")];
    let list =
        list(Source::Edexml, vec![listed("L1", "Adam", "5b", 5)], vec![on_list(Some("T1"), "Anna", "5b")]);
    assert_eq!(planned(&list, &here).staff.open.len(), 1);
}

#[test]
fn a_class_without_a_teacher_on_the_list_keeps_its_own() {
    let mut here = school(Vec::new());
    here.teachers = vec![teacher(1, ("csv", "anna"), "Anna", "5a"), teacher(2, ("csv", "bas"), "Bas", "5b")];
    let children = vec![listed("1", "Adam", "5a", 5), listed("2", "Bram", "5b", 5)];
    let list = list(Source::Csv, children, vec![on_list(None, "Chris", "5a")]);
    let ended: Vec<_> = planned(&list, &here).staff.ended.into_iter().map(|it| it.name).collect();
    assert_eq!(ended, ["Anna"]);
}
