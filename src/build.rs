// SPDX-License-Identifier: EUPL-1.2
//! Turns `locales/en/*.ftl` into one struct per message, with a named field per variable, so that a wrong key or
//! a forgotten variable does not compile and an unused message warns. Also lists the languages and their files.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Content that is chosen at run time, by its key: it has no structs, and other names of a word are no message.
const CONTENT: [&str; 3] = ["ready", "tongues", "words"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=migrations");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("locales");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let codes = sorted(&root)?;
    fs::write(out.join("languages.rs"), format!("const CODES: &[&str] = &{:?};\n", names(&codes)))?;
    let mut files = String::from("const FILES: &[(&str, &str, &str)] = &[\n");
    for (folder, code) in codes.iter().zip(names(&codes)) {
        for file in sorted(folder)? {
            let _ = writeln!(files, "({code:?}, {:?}, include_str!({:?})),", stem(&file), file.display());
        }
    }
    fs::write(out.join("files.rs"), files + "];\n")?;
    let (mut code, mut catalogue) = (
        String::new(),
        String::from(
            "/// Everything the code says, from `locales/en`.\npub const CATALOGUE: &[Entry] = &[\n",
        ),
    );
    for file in sorted(&root.join("en"))? {
        let resource = fluent_syntax::parser::parse(fs::read_to_string(&file)?)
            .map_err(|(_, errors)| io::Error::other(format!("{}: {errors:?}", file.display())))?;
        let content = CONTENT.contains(&stem(&file));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let said = if content { &mut String::new() } else { &mut code };
            let key = message.id.name.as_str();
            let doc = message
                .comment
                .iter()
                .flat_map(|comment| comment.content.iter())
                .cloned()
                .collect::<Vec<_>>();
            if let Some(pattern) = &message.value {
                emit(said, &mut catalogue, key, None, &doc, pattern);
            }
            let also = |name: &str| content && name == "also";
            for attribute in message.attributes.iter().filter(|attribute| !also(&attribute.id.name)) {
                emit(said, &mut catalogue, key, Some(&attribute.id.name), &doc, &attribute.value);
            }
        }
    }
    fs::write(out.join("messages.rs"), code)?;
    fs::write(out.join("catalogue.rs"), catalogue + "];\n")
}

/// Writes the struct of one message or attribute, its way into a `Phrase`, and its line of the catalogue.
fn emit(
    code: &mut String,
    catalogue: &mut String,
    key: &str,
    attribute: Option<&str>,
    doc: &[String],
    pattern: &Pattern<String>,
) {
    let mut variables = BTreeSet::new();
    in_pattern(pattern, &mut variables);
    let name: String =
        key.split('-').chain(attribute.into_iter().flat_map(|name| name.split('-'))).map(capital).collect();
    let shown = attribute.map_or_else(|| key.to_owned(), |attribute| format!("{key}.{attribute}"));
    let _ = writeln!(code, "/// `{shown}`: {}", doc.join(" "));
    let args: String = variables.iter().fold(String::new(), |mut args, variable| {
        let _ = write!(args, "({variable:?}, it.{}),", field(variable));
        args
    });
    if variables.is_empty() {
        let _ = writeln!(code, "pub(crate) struct {name};");
    } else {
        let _ = writeln!(code, "pub(crate) struct {name} {{");
        for variable in &variables {
            let _ = writeln!(code, "    /// `${variable}`, explained in `locales/en`.");
            let _ = writeln!(code, "    pub(crate) {}: Arg,", field(variable));
        }
        code.push_str("}\n");
    }
    let it = if variables.is_empty() { "_" } else { "it" };
    let _ = writeln!(
        code,
        "impl From<{name}> for Phrase {{ fn from({it}: {name}) -> Self {{ Phrase::new({key:?}, {attribute:?}, vec![{args}]) }} }}"
    );
    let list = variables.iter().collect::<Vec<_>>();
    let _ = writeln!(catalogue, "Entry {{ key: {key:?}, attribute: {attribute:?}, variables: &{list:?} }},");
}

fn in_pattern(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, found),
        }
    }
}

fn in_expression(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|name| name.to_str()).unwrap_or_default()
}

fn names(paths: &[PathBuf]) -> Vec<&str> {
    paths.iter().map(|path| stem(path)).collect()
}

fn capital(part: &str) -> String {
    let mut letters = part.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn field(variable: &str) -> String {
    variable.replace('-', "_")
}
