// SPDX-License-Identifier: EUPL-1.2
//! Imports point downwards. The list below is the architecture; every `crate::` path in `src` is held against it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which part may name which. `cli` puts everything together and may name all.
const MAY: &[(&str, &[&str])] = &[
    ("app", &["clock", "domain", "flow", "message", "metrics", "store", "text"]),
    ("channel", &["clock", "document", "domain", "message", "metrics", "speech", "stop", "store", "text"]),
    ("clock", &[]),
    ("config", &["delivery", "domain", "speech"]),
    ("delivery", &["channel", "clock", "domain", "message", "metrics", "store"]),
    ("document", &["clock", "domain", "flow", "text"]),
    ("domain", &[]),
    ("engine", &["app", "clock", "delivery", "domain", "flow", "jobs", "speech", "stop", "store", "text"]),
    ("flow", &["clock", "domain", "jobs", "message", "say", "store", "text"]),
    ("import", &["clock", "domain", "store"]),
    ("jobs", &["clock", "document", "domain", "flow", "message", "say", "speech", "store", "text"]),
    ("message", &["domain"]),
    ("metrics", &["domain", "store"]),
    ("say", &["clock", "domain", "message", "store", "text"]),
    ("speech", &["clock", "domain", "metrics", "store"]),
    ("stop", &[]),
    ("store", &["clock", "domain", "message"]),
    ("text", &["domain"]),
];

/// Which library only one part may name.
const ONLY: &[(&str, &str)] = &[
    ("teloxide", "channel/telegram"),
    ("axum", "channel/web"),
    ("lettre", "channel/web/mail"),
    ("sqlx", "store"),
    ("fluent", "text"),
    ("csv::", "import"),
    ("quick_xml", "import"),
];

fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of src") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    let relative = |path: &PathBuf| path.strip_prefix(&root).expect("below src").to_owned();
    paths.iter().map(|path| (relative(path), fs::read_to_string(path).expect("a source"))).collect()
}

/// The part a file belongs to: its folder, or its own name at the top.
fn part(path: &Path) -> String {
    let first = path.iter().next().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    first.trim_end_matches(".rs").to_owned()
}

/// Code without comments and without the tests at the end of a file.
fn code(text: &str) -> String {
    let body = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = body.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The parts a text names: after `crate::`, alone or first in braces.
fn named(text: &str) -> BTreeSet<String> {
    let word = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    text.match_indices("crate::")
        .map(|(at, _)| word(&text[at + "crate::".len()..]))
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn every_part_names_only_what_lies_below_it() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let from = part(&path);
        if matches!(from.as_str(), "cli" | "main" | "lib" | "build") {
            continue;
        }
        let allowed = MAY.iter().find(|(name, _)| *name == from).map(|(_, allowed)| *allowed);
        let allowed =
            allowed.unwrap_or_else(|| panic!("{}: a part without a place in the house", path.display()));
        for to in named(&code(&text)) {
            let macro_of_own = from == "store" && !MAY.iter().any(|(name, _)| *name == to);
            if to != from && !allowed.contains(&to.as_str()) && !macro_of_own {
                wrong.push(format!("{}: names crate::{to}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "imports point upwards:\n{}", wrong.join("\n"));
}

#[test]
fn a_flow_and_a_job_know_no_channel_and_no_wire() {
    for (path, text) in sources() {
        if matches!(part(&path).as_str(), "flow" | "jobs") {
            assert!(!code(&text).contains("crate::channel"), "{}", path.display());
        }
    }
}

#[test]
fn each_library_of_a_part_is_named_by_that_part_alone() {
    for (path, text) in sources() {
        let shown = path.display().to_string();
        // The command line writes a spreadsheet of its own.
        if shown == "build.rs" || shown == "cli/export.rs" {
            continue;
        }
        for (library, home) in ONLY {
            let names = code(&text).lines().any(|line| {
                line.match_indices(library).any(|(at, _)| {
                    let before = line[..at].chars().next_back();
                    let after = line[at + library.len()..].chars().next();
                    let starts = before
                        .is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':' && c != '"' && c != '/');
                    starts && (library.ends_with(':') || after == Some(':'))
                })
            });
            assert!(!names || shown.starts_with(home), "{shown} names {library}, which belongs to {home}");
        }
    }
}

#[test]
fn files_hold_one_noun_and_stay_readable() {
    let long: Vec<String> = sources()
        .into_iter()
        .filter(|(path, _)| !path.ends_with("tests.rs"))
        .map(|(path, text)| (path, code(&text).lines().count()))
        .filter(|(_, lines)| *lines > 450)
        .map(|(path, lines)| format!("{}: {lines}", path.display()))
        .collect();
    assert!(long.is_empty(), "too long for one noun:\n{}", long.join("\n"));
}

#[test]
fn every_source_names_its_licence() {
    for (path, text) in sources() {
        assert!(text.starts_with("// SPDX-License-Identifier: EUPL-1.2"), "{}", path.display());
    }
}
