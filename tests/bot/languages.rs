// SPDX-License-Identifier: EUPL-1.2
//! Sign-up in every language that is shipped: at most six taps, no typing, a restart in the middle, and every
//! message in the language that was chosen.

use ouderlijn::domain::language::Language;
use ouderlijn::store::Db;
use ouderlijn::text::{Arg, Form, Phrase};

use crate::db_test;
use crate::support::bot::{TestBot, words};

async fn signs_up_in(db: Db, code: &str) {
    let Ok(language) = code.parse::<Language>() else {
        eprintln!("skipped: locales/{code} is not there");
        return;
    };
    let words = words();
    let name =
        |language| words.say(language, &Phrase::new("common-language-name", None, vec![]), Form::Plain);
    let mut bot = TestBot::new(db).await;
    // The app speaks English: the first question comes in it, with every language by its own name.
    let amal = bot.person("Amal", "en");
    let letter = bot.school.codes["Adam"].clone();
    bot.opens(&amal, &letter).await;
    assert_eq!(bot.last(&amal).language, Language::ENGLISH);
    bot.taps(&amal, &name(language)).await;
    let mut taps = 1;
    bot.restarts().await;
    let mut seen = Vec::new();
    // The first button of each question leads on: seen, yes, mother, the name of the profile.
    while taps < 5 {
        seen.push(bot.last(&amal));
        let label = bot.last(&amal).buttons[0].0.clone();
        bot.taps(&amal, &label).await;
        taps += 1;
        if taps == 3 {
            bot.restarts().await;
        }
    }
    assert!(taps <= 6);
    assert!(bot.address_of(&amal).await.person_id.is_some(), "signed up after {taps} taps");
    seen.push(bot.last(&amal));
    for shown in &seen {
        assert_eq!(shown.language, language);
    }
    // What the screens say is what the language's own file says, and not a neighbour's words.
    let at = |hour, minute| Arg::Time(chrono::NaiveTime::from_hms_opt(hour, minute, 0).expect("a time"));
    let child = || vec![("child", Arg::from("Adam"))];
    let expected = [
        (0, Phrase::new("signup-welcome", None, vec![("school", Arg::from("De Regenboog"))])),
        (0, Phrase::new("privacy-telegram", None, vec![])),
        (1, Phrase::new("signup-child", None, vec![("child", "Adam".into()), ("class", "5a".into())])),
        (2, Phrase::new("signup-relation", None, child())),
        (3, Phrase::new("signup-name", None, vec![])),
        (4, Phrase::new("signup-done", None, child())),
        (4, Phrase::new("signup-done", Some("what"), vec![("from", at(20, 0)), ("until", at(7, 30))])),
        (4, Phrase::new("signup-done", Some("who"), vec![])),
    ];
    for (place, phrase) in expected {
        let own = words.say_in(language, &phrase, Form::Html).expect("the language has it");
        assert!(seen[place].html.contains(&own), "{own:?} is not in {:?}", seen[place].html);
        for other in Language::all().filter(|other| *other != language) {
            assert_ne!(words.say_in(other, &phrase, Form::Html), Some(own.clone()), "{other} and {language}");
        }
    }
    bot.ends().await;
}

macro_rules! languages {
    ($($name:ident = $code:literal),*) => {$(
        db_test! {
            async fn $name(db: Db) {
                signs_up_in(db, $code).await;
            }
        }
    )*};
}

languages! {
    a_parent_signs_up_in_dutch = "nl",
    a_parent_signs_up_in_arabic = "ar",
    a_parent_signs_up_in_turkish = "tr",
    a_parent_signs_up_in_polish = "pl",
    a_parent_signs_up_in_ukrainian = "uk"
}
