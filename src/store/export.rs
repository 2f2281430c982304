// SPDX-License-Identifier: EUPL-1.2
//! Everything that is stored about a person or a school, as JSON, for data-subject rights and hand-over.

use serde_json::{Map, Value};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::persons::{HOLDS_ADDRESSES, HOLDS_PERSONS};
use super::{StoreError, Tx, fetch_all};
use crate::domain::id::{PersonId, SchoolId};

/// Columns that are keys to the house, not data about anybody, and the bytes of files.
const LEFT_OUT: &[&str] = &["token_hash", "secret", "bytes", "thumbnail", "settings"];

/// The tables that belong to a school, with how their rows are found. What families prepared for conversations is
/// between them and their teachers: it is in the export of a person, and handed over with no school.
const OF_SCHOOL: &[(&str, &str)] = &[
    ("schools", "id = $1"),
    ("members", "school_id = $1"),
    ("classes", "school_id = $1"),
    ("children", "school_id = $1"),
    ("enrolments", "class_id IN (SELECT id FROM classes WHERE school_id = $1)"),
    ("guardianships", "child_id IN (SELECT id FROM children WHERE school_id = $1)"),
    ("photo_permissions", "child_id IN (SELECT id FROM children WHERE school_id = $1)"),
    ("persons", "id IN (SELECT person_id FROM members WHERE school_id = $1)"),
    ("roles", "school_id = $1"),
    ("joins", "class_id IN (SELECT id FROM classes WHERE school_id = $1)"),
    ("notices", "school_id = $1"),
    ("posts", "school_id = $1"),
    ("approvals", "post_id IN (SELECT id FROM posts WHERE school_id = $1)"),
    ("spoken", "child_id IN (SELECT id FROM children WHERE school_id = $1)"),
    ("post_versions", "post_id IN (SELECT id FROM posts WHERE school_id = $1)"),
    ("own_words", "school_id = $1"),
    ("rounds", "school_id = $1"),
    ("round_classes", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
    ("round_children", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
    ("blocks", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
    ("talks", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
    (
        "proposals",
        "talk_id IN (SELECT t.id FROM talks t JOIN rounds r ON r.id = t.round_id WHERE r.school_id = $1)",
    ),
    ("talk_invites", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
    ("agreements", "school_id = $1"),
    ("follows", "school_id = $1"),
    (
        "goodbyes",
        "talk_id IN (SELECT t.id FROM talks t JOIN rounds r ON r.id = t.round_id WHERE r.school_id = $1)",
    ),
    (
        "talk_calls",
        "talk_id IN (SELECT t.id FROM talks t JOIN rounds r ON r.id = t.round_id WHERE r.school_id = $1)",
    ),
    ("households", "school_id = $1"),
    ("round_tongues", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
    ("requests", "child_id IN (SELECT id FROM children WHERE school_id = $1)"),
    ("interpreters", "school_id = $1"),
    ("interpreter_hours", "interpreter_id IN (SELECT id FROM interpreters WHERE school_id = $1)"),
    ("talk_interpreters", "interpreter_id IN (SELECT id FROM interpreters WHERE school_id = $1)"),
];

/// What a person shares with those of their household.
const OF_HOUSEHOLD: &[(&str, &str)] = &[
    ("households", "id IN (SELECT household_id FROM members WHERE person_id = $1)"),
    ("round_tongues", "household_id IN (SELECT household_id FROM members WHERE person_id = $1)"),
    (
        "agreements",
        "household_id IN (SELECT household_id FROM members WHERE person_id = $1)
         AND child_id IN (SELECT child_id FROM guardianships WHERE person_id = $1 AND kind = 'parent')",
    ),
    (
        "follows",
        "household_id IN (SELECT household_id FROM members WHERE person_id = $1)
         AND child_id IN (SELECT child_id FROM guardianships WHERE person_id = $1 AND kind = 'parent')",
    ),
    ("waits", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
    ("wishes", "round_id IN (SELECT id FROM rounds WHERE school_id = $1)"),
];

/// Everything about a person: a list of rows per table.
pub async fn person(tx: &mut Tx, person: PersonId) -> Result<Value, StoreError> {
    let mut all = Map::new();
    for (table, column) in HOLDS_PERSONS {
        add(&mut all, table, rows(tx, table, &format!("{column} = $1"), person.0).await?);
    }
    for (table, condition) in OF_HOUSEHOLD {
        add(&mut all, table, rows(tx, table, condition, person.0).await?);
    }
    for (table, column) in HOLDS_ADDRESSES {
        let of_person = format!("{column} IN (SELECT id FROM addresses WHERE person_id = $1)");
        add(&mut all, table, rows(tx, table, &of_person, person.0).await?);
    }
    Ok(Value::Object(all))
}

/// Everything about a school: a list of rows per table.
pub async fn school(tx: &mut Tx, school: SchoolId) -> Result<Value, StoreError> {
    let mut all = Map::new();
    for (table, condition) in OF_SCHOOL {
        add(&mut all, table, rows(tx, table, condition, school.0).await?);
    }
    Ok(Value::Object(all))
}

fn add(all: &mut Map<String, Value>, table: &str, rows: Vec<Value>) {
    let known = all.entry(table.to_owned()).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(known) = known {
        for row in rows {
            if !known.contains(&row) {
                known.push(row);
            }
        }
    }
}

/// The rows of a table as JSON, each database by its own means: this is the one text they do not share.
async fn rows(tx: &mut Tx, table: &str, condition: &str, id: Uuid) -> Result<Vec<Value>, StoreError> {
    let columns: Vec<(String,)> = if tx.has_row_locks() {
        fetch_all!(
            tx,
            (String,),
            "SELECT column_name::text FROM information_schema.columns
             WHERE table_name = $1 AND table_schema = current_schema() ORDER BY ordinal_position",
            table
        )?
    } else {
        fetch_all!(tx, (String,), "SELECT name FROM pragma_table_info($1)", table)?
    };
    let columns = columns.iter().map(|(name,)| name.as_str()).filter(|name| !LEFT_OUT.contains(name));
    let sql = if tx.has_row_locks() {
        let list = columns.collect::<Vec<_>>().join(", ");
        format!("SELECT row_to_json(t)::text FROM (SELECT {list} FROM {table} WHERE {condition}) AS t")
    } else {
        let pairs = columns.map(|name| {
            format!("'{name}', CASE WHEN typeof({name}) = 'blob' THEN lower(hex({name})) ELSE {name} END")
        });
        format!("SELECT json_object({}) FROM {table} WHERE {condition}", pairs.collect::<Vec<_>>().join(", "))
    };
    let rows: Vec<(String,)> = fetch_all!(tx, (String,), AssertSqlSafe(sql.as_str()), id)?;
    rows.iter().map(|(row,)| serde_json::from_str(row).map_err(StoreError::from)).collect()
}
