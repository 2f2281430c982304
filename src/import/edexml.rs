// SPDX-License-Identifier: EUPL-1.2
//! Class lists as EDEXML 2.1, the export format of Dutch pupil administrations.
//!
//! Exports differ in order, namespace and wrapping, so elements are known by local name. The few
//! that are wanted become a small tree; of the others, names of adults and birth dates among them,
//! not even the text is kept. A DTD and any entity beyond XML's own five are refused, which leaves
//! nothing that could expand.

use std::collections::{BTreeSet, HashMap, HashSet};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::errors::SyntaxError;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{
    ClassList, Cursor, Fault, ListedChild, ListedTeacher, Listing, MAX_CLASS_NAME, MAX_KEY, MAX_NAME, Place,
    Problem, Source, clean, cleaned, shortened, year_level,
};

/// EDEXML needs six, in a message envelope some more.
const MAX_DEPTH: usize = 32;
/// A school of a thousand children has twenty thousand; bounds memory and time.
const MAX_ELEMENTS: usize = 500_000;

const KEY: &str = "key";

/// Reads an XML file that is known to be text.
pub(super) fn read(text: &str) -> Result<ClassList, Fault> {
    let root = Scan::of(text).tree()?;
    let groups = Groups::of(&root)?;
    let mut listing = Listing::default();
    let mut classes = Classes::new();
    for pupil in root.all(Element::Leerlingen, Element::Leerling) {
        let group = groups.of_pupil(pupil)?;
        let class = listing.add(child(pupil, group)?).map_err(|problem| pupil.fault(problem))?;
        classes.insert((group.element, group.key.as_deref()), class);
    }
    let teachers = teachers(&root, &classes)?;
    listing.finish(Source::Edexml, school_year(&root)?, teachers)
}

/// What the groups that have pupils are called, by the kind of group and its key.
type Classes<'n> = HashMap<(Element, Option<&'n str>), String>;

/// The groups of the file by key; the two kinds number theirs apart.
struct Groups<'n> {
    single: HashMap<&'n str, &'n Node>,
    combined: HashMap<&'n str, &'n Node>,
}

impl<'n> Groups<'n> {
    fn of(root: &'n Node) -> Result<Self, Fault> {
        Ok(Self {
            single: by_key(&root.all(Element::Groepen, Element::Groep))?,
            combined: by_key(&root.all(Element::Groepen, Element::SamengesteldeGroep))?,
        })
    }

    /// A child belongs to its `groep`; a combined group, often one for an hour a week, counts only
    /// where there is no `groep` and no choice.
    fn of_pupil(&self, pupil: &Node) -> Result<&'n Node, Fault> {
        let single = pupil.groups(Element::Groep);
        let combined = pupil.groups(Element::SamengesteldeGroep);
        let (group, key) = match (single.as_slice(), combined.as_slice()) {
            ([key], _) => (self.single.get(key), key),
            ([], [key]) => (self.combined.get(key), key),
            ([], _) => return Err(pupil.fault(Problem::NoGroup)),
            _ => return Err(pupil.fault(Problem::SeveralGroups)),
        };
        let missing = || pupil.fault(Problem::GroupMissing { key: shortened(key) });
        group.copied().ok_or_else(missing)
    }
}

fn by_key<'n>(nodes: &[&'n Node]) -> Result<HashMap<&'n str, &'n Node>, Fault> {
    let mut known: HashMap<&str, &Node> = HashMap::new();
    for &node in nodes {
        let Some(key) = node.key.as_deref() else {
            continue;
        };
        if let Some(first) = known.insert(key, node) {
            let first_line = first.place.line;
            return Err(node.fault(Problem::KeyTwice { key: shortened(key), first_line }));
        }
    }
    Ok(known)
}

fn child(pupil: &Node, group: &Node) -> Result<ListedChild, Fault> {
    let Some(key) = pupil.key.clone() else {
        return Err(Problem::Blank.at(pupil.place, KEY));
    };
    let Some(first_name) = pupil.first_name()? else {
        return Err(Problem::Blank.at(pupil.place, Element::Roepnaam.name()));
    };
    let Some(name) = group.child(Element::Naam) else {
        return Err(Problem::Blank.at(group.place, Element::Naam.name()));
    };
    Ok(ListedChild {
        key,
        first_name,
        class: name.cleaned(MAX_CLASS_NAME)?,
        year_level: pupil_year_level(pupil, group)?,
        home_language: None,
        place: pupil.place,
    })
}

/// The pupil's own `jaargroep`. Where that is a code, as in special education, or missing, the
/// group's; a number out of range is a mistake that the group does not mend.
fn pupil_year_level(pupil: &Node, group: &Node) -> Result<u8, Fault> {
    let own = pupil.child(Element::Jaargroep);
    let value = own.map(|node| shortened(&node.text)).unwrap_or_default();
    let of_group = || {
        let node = group.child(Element::Jaargroep)?;
        year_level(&clean(&node.text))
    };
    let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let level = year_level(&value).or_else(|| if is_number { None } else { of_group() });
    level.ok_or_else(|| {
        let place = own.map_or(pupil.place, |node| node.place);
        let problem = if value.is_empty() { Problem::Blank } else { Problem::Jaargroep { value } };
        problem.at(place, Element::Jaargroep.name())
    })
}

/// Teachers without a first name are left out: their surname is not ours to keep. So are their
/// groups that have no pupils in this file.
fn teachers(root: &Node, classes: &Classes<'_>) -> Result<Vec<ListedTeacher>, Fault> {
    let nodes = root.all(Element::Leerkrachten, Element::Leerkracht);
    by_key(&nodes)?;
    let mut teachers = Vec::new();
    for node in nodes {
        if let Some(first_name) = node.first_name()? {
            let classes = taught(node, classes);
            teachers.push(ListedTeacher { key: node.key.clone(), first_name, classes });
        }
    }
    Ok(teachers)
}

fn taught(teacher: &Node, classes: &Classes<'_>) -> Vec<String> {
    let mut seen = HashSet::new();
    [Element::Groep, Element::SamengesteldeGroep]
        .into_iter()
        .flat_map(|kind| teacher.groups(kind).into_iter().map(move |key| (kind, Some(key))))
        .filter_map(|group| classes.get(&group))
        .filter(|class| seen.insert(class.as_str()))
        .cloned()
        .collect()
}

fn school_year(root: &Node) -> Result<Option<i32>, Fault> {
    let nodes = root.all(Element::School, Element::Schooljaar);
    let Some(node) = nodes.first() else {
        return Ok(None);
    };
    let value = shortened(&node.text);
    match first_year(&value) {
        None if !value.is_empty() => Err(node.fault(Problem::SchoolYear { value })),
        year => Ok(year),
    }
}

fn first_year(school_year: &str) -> Option<i32> {
    let (first, second) = school_year.split_once('-')?;
    let year = |text: &str| text.parse().ok().filter(|year: &i32| (1000..=9999).contains(year));
    year(first).filter(|&first| year(second) == Some(first + 1))
}

/// The elements that are wanted. All others are one to this reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Element {
    School,
    Schooljaar,
    Groepen,
    Groep,
    SamengesteldeGroep,
    Leerlingen,
    Leerling,
    Leerkrachten,
    Leerkracht,
    Naam,
    Jaargroep,
    Roepnaam,
    Voornamen,
    Other,
}

/// Both lists of groups are one kind: what is in them tells them apart.
const ELEMENTS: [(&str, Element); 14] = [
    ("school", Element::School),
    ("schooljaar", Element::Schooljaar),
    ("groepen", Element::Groepen),
    ("samengestelde_groepen", Element::Groepen),
    ("groep", Element::Groep),
    ("samengestelde_groep", Element::SamengesteldeGroep),
    ("leerlingen", Element::Leerlingen),
    ("leerling", Element::Leerling),
    ("leerkrachten", Element::Leerkrachten),
    ("leerkracht", Element::Leerkracht),
    ("naam", Element::Naam),
    ("jaargroep", Element::Jaargroep),
    ("roepnaam", Element::Roepnaam),
    ("voornamen", Element::Voornamen),
];

impl Element {
    fn of(name: &str) -> Self {
        ELEMENTS.iter().find(|(known, _)| *known == name).map_or(Self::Other, |(_, element)| *element)
    }

    fn name(self) -> &'static str {
        ELEMENTS.iter().find(|(_, known)| *known == self).map_or("element", |(name, _)| name)
    }

    const fn has_key(self) -> bool {
        matches!(self, Self::Groep | Self::SamengesteldeGroep | Self::Leerling | Self::Leerkracht)
    }

    const fn has_text(self) -> bool {
        matches!(self, Self::Schooljaar | Self::Naam | Self::Jaargroep | Self::Roepnaam | Self::Voornamen)
    }
}

/// A wanted element, or another one around wanted ones.
struct Node {
    element: Element,
    place: Place,
    /// The attribute `key`, 1 to 64 characters.
    key: Option<String>,
    /// As it stands in the file, not yet cleaned.
    text: String,
    children: Vec<Node>,
}

impl Node {
    const fn new(element: Element, place: Place, key: Option<String>) -> Self {
        Self { element, place, key, text: String::new(), children: Vec::new() }
    }

    fn fault(&self, problem: Problem) -> Fault {
        problem.at(self.place, self.element.name())
    }

    fn cleaned(&self, limit: usize) -> Result<String, Fault> {
        cleaned(&self.text, limit).map_err(|problem| self.fault(problem))
    }

    fn child(&self, element: Element) -> Option<&Self> {
        self.children.iter().find(|child| child.element == element)
    }

    /// The elements directly within each such section, wherever the file has the sections.
    fn all(&self, section: Element, element: Element) -> Vec<&Self> {
        let mut found = Vec::new();
        self.collect(section, element, &mut found);
        found
    }

    /// Does not look into pupils and teachers, whose groups are references and not groups.
    fn collect<'n>(&'n self, section: Element, element: Element, found: &mut Vec<&'n Self>) {
        if self.element == section {
            found.extend(self.children.iter().filter(|child| child.element == element));
        } else if !matches!(self.element, Element::Leerling | Element::Leerkracht) {
            for child in &self.children {
                child.collect(section, element, found);
            }
        }
    }

    /// The keys of the groups that this pupil or teacher is in, sorted, each once.
    fn groups(&self, kind: Element) -> Vec<&str> {
        let lists = self.children.iter().filter(|child| child.element == Element::Groepen);
        let listed = lists.flat_map(|list| &list.children);
        let groups = self.children.iter().chain(listed).filter(|child| child.element == kind);
        let keys: BTreeSet<_> = groups.filter_map(|group| group.key.as_deref()).collect();
        keys.into_iter().collect()
    }

    /// What a child or teacher is called: `roepnaam`, else the first of the `voornamen`.
    fn first_name(&self) -> Result<Option<String>, Fault> {
        for (element, words) in [(Element::Roepnaam, usize::MAX), (Element::Voornamen, 1)] {
            let Some(node) = self.child(element) else {
                continue;
            };
            let name: Vec<_> =
                node.text.split_whitespace().filter(|word| !clean(word).is_empty()).take(words).collect();
            if !name.is_empty() {
                return cleaned(&name.join(" "), MAX_NAME).map(Some).map_err(|problem| node.fault(problem));
            }
        }
        Ok(None)
    }
}

/// From text to tree.
struct Scan<'a> {
    reader: Reader<&'a [u8]>,
    cursor: Cursor<'a>,
    /// From the file as a whole down to the element that is being read.
    open: Vec<Node>,
    elements: usize,
}

impl<'a> Scan<'a> {
    fn of(text: &'a str) -> Self {
        let mut cursor = Cursor::new(text);
        let file = Node::new(Element::Other, cursor.place_of(0), None);
        Self { reader: Reader::from_str(text), cursor, open: vec![file], elements: 0 }
    }

    /// The file's wanted elements under one node that stands for the file.
    ///
    /// The encoding an XML declaration names is not asked: text that is valid UTF-8 is that,
    /// whatever it says after somebody saved it anew.
    fn tree(mut self) -> Result<Node, Fault> {
        loop {
            let offset = self.reader.buffer_position();
            let event = self.reader.read_event().map_err(|error| self.fault(&error))?;
            let place = self.place_of(offset);
            match event {
                Event::Start(tag) => self.start(&tag, place)?,
                Event::Empty(tag) => {
                    self.start(&tag, place)?;
                    self.end(place)?;
                }
                Event::End(_) => self.end(place)?,
                Event::Text(text) => self.text(&text, place)?,
                Event::CData(text) => self.text(&text, place)?,
                Event::GeneralRef(reference) => self.text(&resolved(&reference, place)?, place)?,
                Event::DocType(_) => return Err(Problem::Entity.at_character(place)),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => return self.finish(),
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, place: Place) -> Result<(), Fault> {
        if self.elements > 0 && self.open.len() == 1 {
            return Err(Problem::Damaged.at_character(place));
        }
        self.elements += 1;
        if self.open.len() > MAX_DEPTH || self.elements > MAX_ELEMENTS {
            return Err(Problem::NotEdexml.at_character(place));
        }
        let element = Element::of(tag.local_name().as_ref());
        let key = if element.has_key() { key(tag, place)? } else { None };
        self.open.push(Node::new(element, place, key));
        Ok(())
    }

    fn end(&mut self, place: Place) -> Result<(), Fault> {
        let node = self.open.pop();
        let (Some(node), Some(parent)) = (node, self.open.last_mut()) else {
            return Err(Problem::Damaged.at_character(place));
        };
        if node.element != Element::Other || !node.children.is_empty() {
            parent.children.push(node);
        }
        Ok(())
    }

    fn text(&mut self, text: &str, place: Place) -> Result<(), Fault> {
        if self.open.len() == 1 && !text.trim().is_empty() {
            return Err(Problem::Damaged.at_character(place));
        }
        if let Some(node) = self.open.last_mut().filter(|node| node.element.has_text()) {
            node.text.push_str(text);
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Node, Fault> {
        match (self.open.pop(), self.open.is_empty()) {
            (Some(file), true) => Ok(file),
            (Some(cut), false) => Err(Problem::Truncated.at_character(cut.place)),
            (None, _) => Err(Problem::Damaged.in_file()),
        }
    }

    /// Keeps none of the parser's words: they quote the file, a surname or an address perhaps.
    fn fault(&mut self, error: &quick_xml::Error) -> Fault {
        let place = self.place_of(self.reader.error_position());
        let problem = match error {
            quick_xml::Error::Syntax(SyntaxError::InvalidBangMarkup) => Problem::Damaged,
            quick_xml::Error::Syntax(_) => Problem::Truncated,
            _ => Problem::Damaged,
        };
        problem.at_character(place)
    }

    fn place_of(&mut self, offset: u64) -> Place {
        self.cursor.place_of(usize::try_from(offset).unwrap_or(usize::MAX))
    }
}

fn key(tag: &BytesStart<'_>, place: Place) -> Result<Option<String>, Fault> {
    let mut attributes = tag.attributes();
    // Comparing each attribute with all before it takes long in a tag made to take long.
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| Problem::Damaged.at_character(place))?;
        if attribute.key.local_name().as_ref() != KEY {
            continue;
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_| Problem::Entity.at(place, KEY))?;
        return match cleaned(&value, MAX_KEY) {
            Err(Problem::Blank) => Ok(None),
            other => other.map(Some).map_err(|problem| problem.at(place, KEY)),
        };
    }
    Ok(None)
}

fn resolved(reference: &BytesRef<'_>, place: Place) -> Result<String, Fault> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Some(character.to_string()),
        Ok(None) => resolve_predefined_entity(reference).map(str::to_owned),
        Err(_) => None,
    }
    .ok_or_else(|| Problem::Entity.at_character(place))
}

#[cfg(test)]
mod tests {
    use super::super::{ListedClass, read};
    use super::*;

    const GROUPS: &str = "\
        <groepen>\
          <groep key='G1'><naam>5a</naam><jaargroep>5</jaargroep></groep>\
          <groep key='G2'><naam>5/6</naam><jaargroep>C</jaargroep></groep>\
          <samengestelde_groep key='G1'><naam>Plusgroep</naam></samengestelde_groep>\
          <samengestelde_groep key='S2'><naam>Muziek</naam></samengestelde_groep>\
        </groepen>";

    fn list(text: &str) -> ClassList {
        read("school.edexml", text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
    }

    fn refusal(text: &str) -> String {
        read("school.edexml", text.as_bytes()).expect_err("a refusal").to_string()
    }

    /// A file with these groups on line 1 and each pupil on a line from 2 on.
    fn school(pupils: &[&str]) -> String {
        format!("<EDEX>{GROUPS}<leerlingen>\n{}\n</leerlingen></EDEX>", pupils.join("\n"))
    }

    fn pupil(inner: &str) -> String {
        school(&[&format!("<leerling key='L1'>{inner}</leerling>")])
    }

    fn with_teachers(teachers: &str) -> Vec<ListedTeacher> {
        let ann = "<leerling key='L1'><roepnaam>Ann</roepnaam><groep key='G1'/></leerling>";
        let teachers = format!("</leerlingen><leerkrachten>{teachers}</leerkrachten>");
        list(&school(&[ann]).replace("</leerlingen>", &teachers)).teachers
    }

    #[test]
    fn a_pupil_is_a_child_in_the_class_of_their_groep() {
        let list = list(&pupil(
            "<achternaam>Geheim</achternaam><roepnaam> Zoë &amp; <![CDATA[<Bo>]]>&#x41;</roepnaam>
             <jaargroep>6</jaargroep><groep key='G2'/>",
        ));
        assert_eq!(
            list.children,
            [ListedChild {
                key: "L1".to_owned(),
                first_name: "Zoë & <Bo>A".to_owned(),
                class: "5/6".to_owned(),
                year_level: 6,
                home_language: None,
                place: Place { line: 2, column: 1 },
            }]
        );
        assert_eq!(list.classes, [ListedClass { name: "5/6".to_owned(), levels: vec![6] }]);
        assert_eq!((list.school_year, list.teachers.len()), (None, 0));
    }

    #[test]
    fn namespace_order_and_wrapping_do_not_matter() {
        let text = "<?xml version='1.0' encoding='ISO-8859-1'?><!-- export -->
            <s:Envelope xmlns:s='urn:s'><s:Body><le:antwoord xmlns:le='urn:le'>
            <le:leerkrachten><le:leerkracht key='T1'><le:groepen><le:groep key='G'/></le:groepen>
              <le:roepnaam>Renée</le:roepnaam></le:leerkracht></le:leerkrachten>
            <le:leerlingen><le:leerling eckid='https://ketenid.nl/1' key='L1'><le:groep key='G'/>
              <le:toevoeging><le:naam>x</le:naam></le:toevoeging>
              <le:jaargroep>3</le:jaargroep><le:roepnaam>Ann</le:roepnaam></le:leerling></le:leerlingen>
            <le:groepen><le:groep key='G'><le:jaargroep>C</le:jaargroep><le:naam>3/4</le:naam></le:groep></le:groepen>
            <le:school><le:schooljaar>2026-2027</le:schooljaar></le:school>
            </le:antwoord></s:Body></s:Envelope>";
        let list = list(text);
        assert_eq!(list.school_year, Some(2026));
        assert_eq!(list.classes, [ListedClass { name: "3/4".to_owned(), levels: vec![3] }]);
        assert_eq!(list.teachers[0].first_name, "Renée");
        assert_eq!(list.teachers[0].classes, ["3/4"]);
    }

    #[test]
    fn without_a_roepnaam_the_first_of_the_voornamen_is_the_name() {
        for called in ["", "<roepnaam/>", "<roepnaam> &#x202E; </roepnaam>"] {
            let voornamen = "<voornamen> Anne-Fleur Maria</voornamen><groep key='G1'/>";
            assert_eq!(list(&pupil(&format!("{called}{voornamen}"))).children[0].first_name, "Anne-Fleur");
        }
        assert_eq!(
            refusal(&pupil("<achternaam>Geheim</achternaam><groep key='G1'/>")),
            "school.edexml, line 2, column 1 (roepnaam): a value is missing here: \
             fill it in and import again."
        );
    }

    #[test]
    fn a_combined_group_is_the_class_only_of_those_without_a_groep() {
        let combined = "<samengestelde_groepen><samengestelde_groep key='G1'/></samengestelde_groepen>";
        let both = list(&pupil(&format!("<roepnaam>Ann</roepnaam><groep key='G1'/>{combined}")));
        assert_eq!(both.children[0].class, "5a");
        let ann = format!("<roepnaam>Ann</roepnaam><jaargroep>4</jaargroep>{combined}");
        let only = list(&pupil(&ann));
        assert_eq!(only.classes, [ListedClass { name: "Plusgroep".to_owned(), levels: vec![4] }]);
        assert_eq!(
            refusal(&pupil(&format!("{ann}{}", combined.replace("G1", "S2")))),
            "school.edexml, line 2, column 1 (leerling): the pupil is in no groep: place the \
             pupil in one in the pupil administration, export and import again."
        );
    }

    #[test]
    fn a_pupil_in_two_groups_is_refused() {
        let text = pupil("<roepnaam>Ann</roepnaam><groep key='G1'/><groep key='G2'/>");
        assert!(refusal(&text).contains("(leerling): the pupil is in more than one groep"));
    }

    #[test]
    fn a_pupil_without_a_year_level_of_their_own_has_that_of_their_groep() {
        for own in ["", "<jaargroep/>", "<jaargroep>S</jaargroep>"] {
            let text = pupil(&format!("<roepnaam>Ann</roepnaam>{own}<groep key='G1'/>"));
            assert_eq!(list(&text).children[0].year_level, 5);
        }
    }

    #[test]
    fn a_jaargroep_that_is_no_year_level_is_named_with_its_place() {
        assert_eq!(
            refusal(&pupil("\n <roepnaam>Ann</roepnaam><jaargroep>S</jaargroep><groep key='G2'/>")),
            "school.edexml, line 3, column 26 (jaargroep): \"S\" is not a year level, and the \
             pupil's groep does not settle it. Year levels run from 1 to 8: correct the jaargroep \
             in the pupil administration, export and import again."
        );
        let nine = pupil("<roepnaam>Ann</roepnaam><jaargroep>9</jaargroep><groep key='G1'/>");
        assert!(refusal(&nine).contains("\"9\" is not a year level"));
        let without = pupil("<roepnaam>Ann</roepnaam><groep key='G2'/>");
        assert!(refusal(&without).contains("line 2, column 1 (jaargroep): a value is missing"));
    }

    #[test]
    fn pupils_alone_lack_their_groups() {
        let text = pupil("<roepnaam>Ann</roepnaam><groep key='G1'/>").replace(GROUPS, "");
        assert_eq!(
            refusal(&text),
            "school.edexml, line 2, column 1 (leerling): the groups are missing: no groep in the \
             file has the key \"G1\". Export the groups along with the pupils and import again."
        );
    }

    #[test]
    fn a_groep_without_a_name_is_refused_once_a_pupil_is_in_it() {
        let text = pupil("<roepnaam>Ann</roepnaam><groep key='G1'/>");
        assert!(refusal(&text.replace("<naam>5a</naam>", "")).contains("line 1, column 16 (naam): a value"));
        assert!(refusal(&text.replace("5a", " ")).contains("(naam): a value is missing"));
        assert_eq!(list(&text.replace("5/6", "")).classes.len(), 1);
    }

    #[test]
    fn groups_of_one_name_are_one_class() {
        let ann = "<leerling key='1'><roepnaam>Ann</roepnaam><groep key='G1'/></leerling>";
        let bo =
            "<leerling key='2'><roepnaam>Bo</roepnaam><jaargroep>6</jaargroep><groep key='G2'/></leerling>";
        let list = list(&school(&[ann, bo]).replace("5/6", "5A"));
        assert_eq!(list.classes, [ListedClass { name: "5a".to_owned(), levels: vec![5, 6] }]);
    }

    #[test]
    fn a_key_for_two_is_named_with_both_lines() {
        let ann = "<leerling key='L1'><roepnaam>Ann</roepnaam><groep key='G1'/></leerling>";
        assert_eq!(
            refusal(&school(&[ann, "", ann])),
            "school.edexml, line 4, column 1 (leerling): the key \"L1\" is already on line 2: \
             give each its own key and import again."
        );
        let groups = school(&[ann]).replace("<groep key='G2'>", "<groep key='G1'>");
        assert!(refusal(&groups).contains("(groep): the key \"G1\" is already on line 1"));
    }

    #[test]
    fn a_pupil_without_a_key_is_refused() {
        let text = school(&["<leerling key=' '><roepnaam>Ann</roepnaam><groep key='G1'/></leerling>"]);
        assert!(refusal(&text).contains("line 2, column 1 (key): a value is missing"));
        let long = text.replace("' '", &format!("'{}'", "k".repeat(65)));
        assert!(refusal(&long).contains("(key): \"kkk"));
    }

    #[test]
    fn a_teacher_without_a_first_name_is_left_out() {
        let teachers = with_teachers(
            "<leerkracht key='T1'><achternaam>Geheim</achternaam><voorletters-1>G</voorletters-1>
               <groepen><groep key='G1'/></groepen></leerkracht>
             <leerkracht><roepnaam>Ruud</roepnaam>
               <groepen><groep key='G1'/><groep key='G2'/><groep key='X'/></groepen></leerkracht>
             <leerkracht key='T3'><roepnaam>Ina</roepnaam></leerkracht>",
        );
        let known: Vec<_> =
            teachers.iter().map(|t| (t.key.as_deref(), t.first_name.as_str(), t.classes.join(" "))).collect();
        assert_eq!(known, [(None, "Ruud", "5a".to_owned()), (Some("T3"), "Ina", String::new())]);
    }

    #[test]
    fn a_school_year_is_two_years_in_a_row() {
        let text = pupil("<roepnaam>Ann</roepnaam><groep key='G1'/>");
        let of = |year: &str| {
            text.replace("<groepen>", &format!("<school><schooljaar>{year}</schooljaar></school><groepen>"))
        };
        assert_eq!(list(&of(" 2026-2027 ")).school_year, Some(2026));
        assert_eq!(list(&of(" ")).school_year, None);
        assert_eq!(
            refusal(&of("2026-2028")),
            "school.edexml, line 1, column 15 (schooljaar): \"2026-2028\" is not a school year \
             such as 2026-2027: correct it and import again."
        );
        for year in ["2026", "26-27", "2026/2027", "2026-", "99999999999-1"] {
            assert!(refusal(&of(year)).contains("is not a school year"));
        }
    }

    #[test]
    fn entities_are_refused_before_anything_expands() {
        let bomb = "<!DOCTYPE EDEX [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        let text = pupil("<roepnaam>Ann</roepnaam><groep key='G1'/>");
        assert_eq!(
            refusal(&format!("<?xml version='1.0'?>\n{bomb}{text}")),
            "school.edexml, line 2, character 1: the file declares or uses entities (DOCTYPE), \
             which EDEXML does not: export it anew from the pupil administration and import again."
        );
        assert!(refusal(&text.replace("Ann", "&b;")).contains("entities"));
        assert!(refusal(&text.replace("Ann", "&#xD800;")).contains("entities"));
        assert!(refusal(&text.replace("key='G1'/", "key='&b;'/")).contains("(key): the file declares"));
    }

    #[test]
    fn a_file_that_was_cut_anywhere_is_refused() {
        let text = pupil("<roepnaam>Ann</roepnaam><groep key='G1'/>");
        for (end, _) in text.char_indices().skip(1) {
            let message = refusal(text.get(..end).unwrap_or_default());
            assert!(message.contains("ends before"), "{end}: {message}");
        }
        let (cut, _) = text.split_once("Ann").expect("her name");
        assert_eq!(
            refusal(cut),
            "school.edexml, line 2, character 20: the file ends before what begins here is \
             complete: export it anew from the pupil administration and import again."
        );
    }

    #[test]
    fn damaged_xml_is_refused_without_quoting_it() {
        let text = pupil("<roepnaam>Ann</roepnaam><emailadres>x</emailadres><groep key='G1'/>");
        let expected =
            "the XML is damaged here: export it anew from the pupil administration and import again.";
        for damage in ["<ann@geheim.nl>", "</geheim>", "A & B", "<!geheim>"] {
            let message = refusal(&text.replace('x', damage));
            assert!(message.ends_with(expected), "{message}");
            assert!(!message.contains("geheim"));
        }
        assert!(refusal(&format!("{text}<EDEX/>")).ends_with(expected));
        assert!(refusal(&format!("{text} geheim")).ends_with(expected));
    }

    #[test]
    fn other_xml_has_no_children() {
        for other in ["<html><body>5a</body></html>", "<EDEX/>", "<?xml version='1.0'?>"] {
            assert!(refusal(other).contains("there are no children in the file"));
        }
        assert!(refusal(&"<a>".repeat(40)).contains("larger or deeper than EDEXML"));
    }

    #[test]
    fn what_is_not_needed_is_not_kept() {
        let text = pupil(
            "<achternaam>Geheim</achternaam><voorvoegsel>Geheim</voorvoegsel>
             <voorletters-1>Geheim</voorletters-1><geboortedatum>Geheim</geboortedatum>
             <gebruikersnaam>Geheim</gebruikersnaam><emailadres>Geheim</emailadres>
             <fotourl>Geheim</fotourl><bsn_ondwnr-4>Geheim</bsn_ondwnr-4>
             <roepnaam>Ann</roepnaam><voornamen>Ann Geheim</voornamen><groep key='G1'/>",
        )
        .replace("key='L1'", "key='L1' eckid='Geheim'");
        assert!(!format!("{:?}", list(&text)).contains("Geheim"));
    }
}
