// SPDX-License-Identifier: EUPL-1.2
//! A made-up school of two classes.

use std::collections::BTreeMap;

use ouderlijn::cli::school::{self as cli, Command, Import};
use ouderlijn::clock::{Chance, Moment};
use ouderlijn::domain::code::{Code, CodeKind};
use ouderlijn::domain::id::{ChildId, ClassId, CodeId, HouseholdId, PersonId, RoleId, SchoolId};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::role::RoleKind;
use ouderlijn::domain::school::{Region, SchoolSettings, SchoolYear};
use ouderlijn::engine::Engine;
use ouderlijn::store::classes::Class;
use ouderlijn::store::codes::Opens;
use ouderlijn::store::persons::Person;
use ouderlijn::store::roles::NewRole;
use ouderlijn::store::schools::School;
use ouderlijn::store::{Db, Tx, children, classes, codes, persons, roles, schools};

/// The school and every code it handed out.
#[derive(Clone, Debug)]
pub struct TestSchool {
    /// The school.
    pub id: SchoolId,
    /// Its classes by name.
    pub classes: BTreeMap<String, ClassId>,
    /// Its children by first name.
    pub children: BTreeMap<String, ChildId>,
    /// The printed codes: of a child by first name, of a teacher by name, of the director by `director`.
    pub codes: BTreeMap<String, String>,
}

/// Class 5a of Ruud with Adam, Lina, Zofia and Emma; class 6a of Bart with Noor, Lina's sister.
pub async fn found(db: &Db, name: &str, now: Moment, seed: u64) -> TestSchool {
    let mut chance = Chance::from_number(seed);
    let mut tx = db.write().await.expect("a transaction");
    let school = School {
        id: SchoolId(chance.id(now)),
        name: name.to_owned(),
        region: Region::Midden,
        zone: chrono_tz::Europe::Amsterdam,
        settings: SchoolSettings { phone: Some("038-000 00 00".to_owned()), ..SchoolSettings::default() },
    };
    schools::insert(&mut tx, &school, now).await.expect("a school");
    let mut made = TestSchool {
        id: school.id,
        classes: BTreeMap::new(),
        children: BTreeMap::new(),
        codes: BTreeMap::new(),
    };
    let year = SchoolYear::at(now, school.zone);
    for (class, teacher, names) in
        [("5a", "Ruud", vec!["Adam", "Lina", "Zofia", "Emma"]), ("6a", "Bart", vec!["Noor"])]
    {
        let row =
            Class { id: ClassId(chance.id(now)), school_id: school.id, year: year.0, name: class.to_owned() };
        classes::insert(&mut tx, &row).await.expect("a class");
        made.classes.insert(class.to_owned(), row.id);
        for child in names {
            let id = ChildId(chance.id(now));
            children::insert_many(&mut tx, school.id, &[(id, child.to_owned(), None)], now)
                .await
                .expect("a child");
            children::enrol(&mut tx, year.0, &[(id, row.id, if class == "5a" { 5 } else { 6 })])
                .await
                .expect("a place");
            made.children.insert(child.to_owned(), id);
            let opens = Opens { child: Some(id), ..Opens::default() };
            let code = code(&mut tx, &mut chance, school.id, CodeKind::Child, opens, now).await;
            made.codes.insert(child.to_owned(), code);
        }
        let person = Person::new(PersonId(chance.id(now)), teacher.to_owned(), Language::DUTCH);
        persons::insert(&mut tx, &person, now).await.expect("a teacher");
        let household = HouseholdId(chance.id(now));
        persons::join_school(&mut tx, person.id, school.id, household, now).await.expect("a member");
        let role = NewRole {
            id: RoleId(chance.id(now)),
            person: person.id,
            school: school.id,
            kind: RoleKind::Teacher,
            class: Some(row.id),
            deputy_for: None,
            from: now,
            until: Some(year.ends(school.zone)),
        };
        roles::insert(&mut tx, &role).await.expect("a role");
        let opens = Opens { person: Some(person.id), ..Opens::default() };
        let code = code(&mut tx, &mut chance, school.id, CodeKind::Staff, opens, now).await;
        made.codes.insert(teacher.to_owned(), code);
    }
    for (word, kind) in [("director", RoleKind::Director), ("coordinator", RoleKind::Coordinator)] {
        let opens = Opens { role: Some(kind), ..Opens::default() };
        let code = code(&mut tx, &mut chance, school.id, CodeKind::Staff, opens, now).await;
        made.codes.insert(word.to_owned(), code);
    }
    tx.commit().await.expect("a founded school");
    made
}

async fn code(
    tx: &mut Tx,
    chance: &mut Chance,
    school: SchoolId,
    kind: CodeKind,
    opens: Opens,
    now: Moment,
) -> String {
    let code = Code::draw(|| u64::from_le_bytes(chance.bytes()));
    let id = CodeId(chance.id(now));
    codes::insert(tx, id, school, kind, &code, opens, now).await.expect("a code");
    code.printed()
}

/// The school's office imports a list of the running year: a line of headings and one for each child.
pub async fn imports(engine: &Engine, list: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.csv");
    std::fs::write(&file, list).expect("a list");
    let import = Import { file, year: None, dry_run: false, confirm: true, pairs: None, school: None };
    let clock = engine.clock();
    let mut chance = Chance::from_number(clock.now().timestamp_millis().unsigned_abs());
    let out = &mut Vec::new();
    cli::run(&Command::Import(import), engine.db(), clock, &mut chance, out).await.expect("an import");
}
