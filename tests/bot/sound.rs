// SPDX-License-Identifier: EUPL-1.2
//! Messages that can be heard, and what becomes of a program that does not speak.

use std::fs;
use std::time::Duration;

use chrono::TimeDelta;
use futures::future::join_all;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::clock::{Chance, Clock, SharedChance};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::domain::sound::SoundKind;
use ouderlijn::message::{Attachment, Command, Incoming, Input};
use ouderlijn::speech::{Limits, Program, SpeakError, Speech};
use ouderlijn::store::{Db, sounds};
use ouderlijn::text::{Form, Phrase, spoken};
use tokio::sync::watch;

use crate::support::bot::{Someone, TestBot, story_begins, words};
use crate::support::db::{is_required, outside};
use crate::support::speaker::{GOOD, LIMITS, Speaker};
use crate::{db_test, digest};

const FAILED: &str = "Reading aloud did not work";

/// Ruud, teacher of 5a, who writes in English to Amal (Adam) and Olha (Zofia, in Polish).
async fn cast(bot: &mut TestBot) -> [Someone; 3] {
    let [ruud, amal, olha] = digest::cast(bot).await;
    bot.writes_to(&ruud, "5a", "Swimming on Friday 🏊!").await;
    bot.passes(TimeDelta::minutes(1)).await;
    [ruud, amal, olha]
}

fn files(bot: &TestBot, who: &Someone) -> usize {
    bot.screen(who).iter().filter(|shown| shown.has_file).count()
}

fn speech(db: &Db, program: Program, limits: Limits) -> Speech {
    let chance = SharedChance::new(Chance::from_number(3));
    Speech::new(program, limits, db.clone(), Clock::still(story_begins()), chance)
}

db_test! {
    async fn a_message_is_heard_each_part_in_its_own_language(db: Db) {
        let speaker = Speaker::new(GOOD);
        let mut bot = TestBot::that_speaks(db, speaker.program(&["en", "pl"]), LIMITS).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        let _ = bot.transcript();
        bot.taps(&amal, "🔊 Listen").await;
        bot.taps(&olha, "🔊 Posłuchaj").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [🔊 Listen]
              → Amal: 🔊 One moment, the sound is coming.
              → Amal: [file] 
            Olha taps [🔊 Posłuchaj]
              → Olha: 🔊 Chwileczkę, nagranie już się robi.
              → Olha: [file] 
              → Olha: [file] 🌍 napisane w języku: English
            ");
        }
        allow_duplicates! {
            assert_snapshot!(speaker.heard(), @"
            en
            Ruud, teacher of 5a.
            Swimming on Friday!
            pl
            Ruud, uczy w grupie 5a.
            napisane w języku: English.
            en
            Swimming on Friday!
            ");
        }
        assert!(!bot.offers(&ruud, "🔊"), "who wrote it knows it");
        // Heard a second time, it is not spoken a second time; neither after "seen" and a restart.
        let before = speaker.heard();
        bot.taps(&amal, "👍 Seen").await;
        bot.restarts().await;
        bot.taps(&amal, "🔊 Listen").await;
        assert_eq!((files(&bot, &amal), speaker.heard() == before), (2, true));
        bot.ends().await;
    }
}

db_test! {
    async fn where_the_program_lacks_a_language_there_is_no_button_and_the_rest_is_said(db: Db) {
        let speaker = Speaker::new(GOOD);
        let mut bot = TestBot::that_speaks(db, speaker.program(&["pl"]), LIMITS).await;
        let [_, amal, olha] = cast(&mut bot).await;
        assert!(!bot.offers(&amal, "🔊"));
        bot.taps(&olha, "🔊").await;
        assert_eq!(files(&bot, &olha), 1);
        bot.says_to(&olha, "Sam tekst jest w języku: English.");
        // She reads English from now on: the old button says that there is no voice.
        let (_, listen, _) = bot.button(&olha, "🔊");
        bot.commands(&olha, Command::Language).await;
        bot.taps(&olha, "English").await;
        bot.forges(&olha, &listen).await;
        bot.says_to(&olha, "I cannot read aloud in your language");
        bot.ends().await;
    }
}

db_test! {
    async fn a_school_without_a_speech_program_has_no_button(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [_, amal, olha] = cast(&mut bot).await;
        assert!(!bot.offers(&amal, "🔊") && !bot.offers(&olha, "🔊"));
        bot.ends().await;
    }
}

db_test! {
    async fn nobody_hears_what_was_not_written_to_them(db: Db, url: Url) {
        let speaker = Speaker::new(GOOD);
        let mut bot = TestBot::that_speaks(db, speaker.program(&["en", "pl"]), LIMITS).await;
        let [_, amal, _] = cast(&mut bot).await;
        let (_, listen, _) = bot.button(&amal, "🔊");
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        bot.forges(&bea, &listen).await;
        bot.says_to(&bea, "I cannot open that here");
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM sounds").await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_double_tap_is_answered_twice_and_heard_once(db: Db) {
        let speaker = Speaker::new(GOOD);
        let mut bot = TestBot::that_speaks(db, speaker.program(&["en", "pl"]), LIMITS).await;
        let [_, amal, _] = cast(&mut bot).await;
        let (message, data, _) = bot.button(&amal, "🔊");
        for _ in 0..2 {
            let press = Input::Press { data: data.clone() };
            bot.arrives(&amal, Incoming { message: Some(message.clone()), ..amal.does(press) }).await;
        }
        bot.passes(TimeDelta::seconds(2)).await;
        assert_eq!((bot.count(&amal, "One moment"), files(&bot, &amal)), (2, 1));
        bot.ends().await;
    }
}

/// Waits for the end of a process; one that nobody has buried yet has ended.
async fn ends(process: &str) {
    let clock = Clock::system();
    let until = clock.now() + TimeDelta::seconds(10);
    loop {
        let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        if status.is_empty() || status.contains(") Z ") {
            return;
        }
        assert!(clock.now() < until, "it goes on: {status}");
        clock.sleep_until(clock.now() + TimeDelta::milliseconds(10)).await;
    }
}

/// What a program may do instead of speaking, and how that is counted.
const FAULTS: &[(&str, &str)] = &[
    ("sleep 600 & echo $! > $folder/child; wait", "hung"),
    ("echo 'no such voice: Swimming' >&2; exit 3", "crashed"),
    ("kill -SEGV $$", "crashed"),
    ("printf RIFF; while :; do echo nonsense; done", "flooded"),
    ("while :; do echo nonsense >&2; done", "hung"),
    ("exit 0", "empty"),
    ("echo '<html>'", "unreadable"),
];

db_test! {
    async fn a_program_that_fails_costs_a_kind_sentence_and_no_message(db: Db) {
        for (script, word) in FAULTS {
            let speaker = Speaker::new(script);
            // A busy machine needs a while to start a shell; what hangs, hangs for longer.
            let limits = Limits { time: Duration::from_secs(2), ..LIMITS };
            let speech = speech(&db, speaker.program(&["en"]), limits);
            let failed = speech.sound(Language::ENGLISH, "Swimming").await;
            let Err(SpeakError::Failed(failure)) = failed else { panic!("{script}: {failed:?}") };
            assert_eq!(failure.word(), *word, "{script}: {failure}");
            assert!(!failure.to_string().contains("Swimming"), "logs name no words: {failure}");
            let child = speaker.note("child");
            if !child.is_empty() {
                ends(child.trim()).await;
            }
        }
        let figures = String::from_utf8(ouderlijn::metrics::text(&db).await.expect("figures")).expect("text");
        for (_, word) in FAULTS {
            let figure = format!("ouderlijn_speech_total{{fate=\"{word}\"}}");
            assert!(figures.contains(&figure), "{figures}");
        }
        let missing = Program::new("/nowhere/speaks {language}", vec![Language::ENGLISH]).expect("a command");
        let mut bot = TestBot::that_speaks(db, missing, LIMITS).await;
        let [_, amal, olha] = cast(&mut bot).await;
        bot.taps(&amal, "🔊").await;
        bot.says_to(&amal, FAILED);
        assert_eq!(bot.count(&amal, FAILED), 1);
        assert_eq!((bot.count(&amal, "Swimming"), bot.count(&olha, "Swimming")), (1, 1));
        // Once it is there again, the same button works.
        let speaker = Speaker::new(GOOD);
        bot.speaks_by(speaker.program(&["en"])).await;
        bot.taps(&amal, "🔊").await;
        assert_eq!(files(&bot, &amal), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn the_same_words_asked_for_by_twenty_at_once_are_spoken_once(db: Db) {
        let speaker = Speaker::new(GOOD);
        let speech_of_good = speech(&db, speaker.program(&["en", "nl"]), LIMITS);
        let all = join_all((0..20).map(|_| speech_of_good.sound(Language::ENGLISH, "Hello"))).await;
        let all: Vec<_> = all.into_iter().map(|sound| sound.expect("a sound")).collect();
        assert!(all.iter().all(|sound| *sound == all[0]));
        assert_eq!(speaker.heard(), "en\nHello\n");
        // Another language or another text is another sound.
        let dutch = speech_of_good.sound(Language::DUTCH, "Hello").await.expect("a sound");
        let longer = speech_of_good.sound(Language::ENGLISH, "Hello you").await.expect("a sound");
        assert!(dutch != all[0] && longer != all[0] && longer != dutch);
        // A failure is shared too, by those who waited for it; who comes later tries anew.
        let broken = Speaker::new("sleep 0.3; exit 1");
        let speech_of_broken = speech(&db, broken.program(&["en"]), LIMITS);
        for runs in 1..3 {
            let all = join_all((0..20).map(|_| speech_of_broken.sound(Language::ENGLISH, "Hello"))).await;
            assert!(all.iter().all(Result::is_err));
            assert_eq!(broken.heard().matches("Hello").count(), runs);
        }
    }
}

db_test! {
    async fn at_most_two_programs_run_at_once_and_who_waits_too_long_is_told(db: Db) {
        // Each notes how many others it meets.
        let script = format!("mkdir -p $folder/in/$$; ls $folder/in | wc -l >> $folder/met; sleep 0.2; rmdir $folder/in/$$; {GOOD}");
        let speaker = Speaker::new(&script);
        let speech_of_slow = speech(&db, speaker.program(&["en"]), LIMITS);
        let texts: Vec<String> = (0..6).map(|number| format!("Hello {number}")).collect();
        let all = join_all(texts.iter().map(|text| speech_of_slow.sound(Language::ENGLISH, text))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let met: Vec<usize> = speaker.note("met").lines().map(|line| line.trim().parse().expect("a number")).collect();
        assert_eq!((met.len(), met.iter().max()), (6, Some(&2)), "{met:?}");
        let stuck = Speaker::new("sleep 600");
        let limits = Limits { time: Duration::from_millis(500), at_once: 1, ..LIMITS };
        let speech_of_stuck = speech(&db, stuck.program(&["en"]), limits);
        let (first, second) = tokio::join!(
            speech_of_stuck.sound(Language::ENGLISH, "one"),
            speech_of_stuck.sound(Language::ENGLISH, "two"),
        );
        let words = [first, second].map(|sound| match sound {
            Err(SpeakError::Failed(failure)) => failure.word(),
            other => panic!("{other:?}"),
        });
        assert!(words.contains(&"hung"), "{words:?}");
    }
}

db_test! {
    async fn messages_do_not_wait_for_a_program_that_hangs(db: Db) {
        let speaker = Speaker::new(&format!("until [ -e $folder/go ]; do sleep 0.05; done; {GOOD}"));
        let clock = Clock::running_from(story_begins());
        let limits = Limits { time: Duration::from_mins(1), ..LIMITS };
        let mut bot = TestBot::that_speaks_at(db, clock, speaker.program(&["en", "pl"]), limits).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        let (_, listen, _) = bot.button(&amal, "🔊");
        bot.writes_to(&ruud, "5a", "Gym on Monday").await;
        let (_, now, _) = bot.button(&ruud, "⏩");
        let (stop, stopping) = watch::channel(false);
        let engine = bot.engine.clone();
        let running = tokio::spawn(async move { engine.run(stopping).await });
        bot.arrives(&amal, amal.does(Input::Press { data: listen })).await;
        bot.waits_for(|bot| bot.count(&amal, "One moment") == 1).await;
        bot.waits_for(|_| speaker.heard().contains("Swimming")).await;
        bot.arrives(&ruud, ruud.does(Input::Press { data: now })).await;
        bot.waits_for(|bot| bot.count(&amal, "Gym") == 1 && bot.count(&olha, "Gym") == 1).await;
        assert_eq!(files(&bot, &amal), 0);
        speaker.makes("go");
        bot.waits_for(|bot| files(bot, &amal) == 1).await;
        // The end of the process does not wait either; what was not spoken is spoken by the next one.
        speaker.removes("go");
        let (_, listen, _) = bot.button(&olha, "🔊");
        bot.arrives(&olha, olha.does(Input::Press { data: listen })).await;
        bot.waits_for(|_| speaker.heard().contains("pl\n")).await;
        stop.send_replace(true);
        running.await.expect("an end");
        assert_eq!(files(&bot, &olha), 0);
        speaker.makes("go");
        bot.restarts().await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(files(&bot, &olha), 2);
        bot.ends().await;
    }
}

db_test! {
    async fn a_sound_goes_with_its_only_hearer_and_the_oldest_when_there_is_no_room(db: Db, url: Url) {
        let speaker = Speaker::new(GOOD);
        let mut bot = TestBot::that_speaks(db.clone(), speaker.program(&["en", "pl"]), LIMITS).await;
        let [_, amal, olha] = cast(&mut bot).await;
        bot.taps(&amal, "🔊").await;
        bot.taps(&olha, "🔊").await;
        let count = "SELECT COUNT(*) AS it FROM sounds";
        assert_eq!(outside::numbers(url, count).await, [3]);
        bot.commands(&amal, Command::Stop).await;
        bot.taps(&amal, "🗑️").await;
        assert_eq!(outside::numbers(url, count).await, [2], "what Olha heard stays");
        // Room for one of the two, if they are not of this hour.
        let now = bot.engine.clock().now();
        for (since, gone) in [(now - TimeDelta::hours(1), 0), (now + TimeDelta::hours(1), 1)] {
            let size = outside::numbers(url, "SELECT MAX(size) AS it FROM sounds").await[0];
            let mut tx = db.write().await.expect("a transaction");
            assert_eq!(sounds::make_room(&mut tx, size, since).await.expect("room"), gone);
            tx.commit().await.expect("committed");
        }
        let media = "SELECT COUNT(*) AS it FROM media";
        assert_eq!((outside::numbers(url, count).await, outside::numbers(url, media).await), (vec![1], vec![1]));
        bot.ends().await;
    }
}

db_test! {
    async fn a_class_parent_speaks_instead_of_typing(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        bot.appoints(&ruud, "5a", &amal).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        let _ = bot.transcript();
        let voice = Attachment {
            kind: MediaKind::Voice,
            mime: "audio/ogg".to_owned(),
            size: Some(9_000),
            name: None,
            file: "AwACAgQ".to_owned(),
        };
        bot.sends_file(&amal, voice, None).await;
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal sends a Voice: (no words)
              → Amal: 👀 Your message to 5a:
                
                📎 1 file
                
                It goes to 3 people.
                Together they read 2 languages.
                  [✅ Send] [🕐 Later] / [✏️ Write again] [❌ Do not send]
            Amal taps [✅ Send]
              ✎ Amal: ⏳ Your message to 5a goes out in 30 seconds.
                  [↩️ Undo] [⏩ Now]
              → Olha: [file] ✉️ Amal, rodzic klasowy, grupa 5a
                  [👍 Przeczytane]
              → Amal: [file] ✉️ Amal, class parent of 5a
              → Ruud: [file] ✉️ Amal, class parent of 5a
                  [👍 Seen]
              → Amal: ✅ Your message to 5a went to 3 people.
                  [📊 How far is it?]
            ");
        }
        assert_eq!((files(&bot, &olha), files(&bot, &ruud)), (1, 1));
        bot.ends().await;
    }
}

fn espeak_ng() -> bool {
    let there = std::process::Command::new("espeak-ng").arg("--version").output().is_ok();
    assert!(there || !is_required("espeak-ng"), "espeak-ng is required and not here");
    if !there {
        eprintln!("skipped: no espeak-ng");
    }
    there
}

#[tokio::test]
async fn espeak_ng_speaks_every_language() {
    if !espeak_ng() {
        return;
    }
    let program = Program::new("espeak-ng -v {language} --stdin --stdout", Language::all().collect());
    let program = program.expect("a command");
    let words = words();
    for language in Language::all() {
        let sentence = Phrase::new("sound-failed", None, Vec::new());
        let (_, spoken) = spoken(&words.say(language, &sentence, Form::Html), language, language).remove(0);
        let sound = program.speak(language, &spoken, Limits::default()).await;
        let sound = sound.unwrap_or_else(|failure| panic!("{language}: {failure:?}"));
        assert_eq!(sound.kind, SoundKind::Wav);
        // Two seconds of 22,050 samples, and the length in the head is the true one.
        assert!(sound.bytes.len() > 88_200, "{language}: {} bytes", sound.bytes.len());
        let whole = u32::from_le_bytes(sound.bytes[4..8].try_into().expect("four bytes"));
        assert_eq!(usize::try_from(whole).expect("a length"), sound.bytes.len() - 8);
    }
}

#[tokio::test]
async fn a_program_learns_no_secret_of_ours_and_is_no_shell() {
    let speaker = Speaker::new(&format!("env > $folder/env; {GOOD}"));
    let words = "$(touch /tmp/x) `id` ; 'Hello' \"you\" --version";
    speaker.program(&["en"]).speak(Language::ENGLISH, words, LIMITS).await.expect("a sound");
    assert_eq!(speaker.heard(), format!("en\n{words}\n"));
    let known = ["PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "PWD", "OLDPWD", "SHLVL", "_"];
    for line in speaker.note("env").lines() {
        let (name, _) = line.split_once('=').expect("a variable");
        assert!(known.contains(&name), "{line}");
    }
}

#[tokio::test]
async fn check_tries_each_language_and_says_what_is_wrong() {
    let check = async |command: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let database = format!("sqlite://{}", folder.path().join("x.db").display());
        let run = tokio::process::Command::new(env!("CARGO_BIN_EXE_ouderlijn"))
            .arg("check")
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("OUDERLIJN_DATABASE_URL", database)
            .env("OUDERLIJN_SPEECH", command)
            .env("OUDERLIJN_SPEECH_LANGUAGES", "nl,pl")
            .current_dir(folder.path())
            .output();
        String::from_utf8(run.await.expect("a run").stdout).expect("text")
    };
    let good = Speaker::new(GOOD);
    let said = check(&good.command()).await;
    assert!(said.contains("ok    speech: nl: Opus\nok    speech: pl: Opus\n"), "{said}");
    assert_eq!(good.heard(), "nl\nNederlands\npl\nPolski\n");
    let broken = Speaker::new("echo 'no voice' >&2; exit 3");
    let said = check(&broken.command()).await;
    assert!(said.contains("WRONG speech: pl: it ended with exit status: 3: no voice\n"), "{said}");
    let said = check("/nowhere/speaks").await;
    assert!(said.contains("WRONG speech: nl: it cannot be started: No such file or directory"), "{said}");
    let said = check("").await;
    assert!(said.contains("ok    speech: off"), "{said}");
}
