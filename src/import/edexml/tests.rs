// SPDX-License-Identifier: EUPL-1.2
use super::super::{ListedClass, Place, read};
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
    let bo = "<leerling key='2'><roepnaam>Bo</roepnaam><jaargroep>6</jaargroep><groep key='G2'/></leerling>";
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
    let expected = "the XML is damaged here: export it anew from the pupil administration and import again.";
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
