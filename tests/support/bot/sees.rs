// SPDX-License-Identifier: EUPL-1.2
//! What persons see on their screens.

use super::{Shown, Someone, TestBot};

impl TestBot {
    /// What happened since the last look, as it reads.
    pub fn transcript(&self) -> String {
        std::mem::take(&mut self.channel.0.lock().expect("screens").log)
    }

    /// How many messages were handed to the channel.
    pub fn sends(&self) -> usize {
        self.channel.0.lock().expect("screens").sends
    }

    /// The newest message on a person's screen.
    pub fn last(&self, who: &Someone) -> Shown {
        self.screen(who).pop().unwrap_or_else(|| panic!("{} has an empty screen", who.name))
    }

    /// Everything on a person's screen, buttons too.
    pub fn reads(&self, who: &Someone) -> String {
        let lines = self.screen(who).into_iter().map(|shown| {
            let labels: Vec<_> = shown.buttons.into_iter().map(|(label, _)| format!("[{label}]")).collect();
            format!("{} {}", shown.text, labels.join(" "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The newest message must say `words`.
    #[track_caller]
    pub fn says_to(&self, who: &Someone, words: &str) {
        let last = self.last(who).text;
        assert!(last.contains(words), "{} does not read {words:?} but {last:?}", who.name);
    }

    /// Whether a message on the screen has a button with `label`.
    pub fn offers(&self, who: &Someone, label: &str) -> bool {
        self.screen(who).iter().any(|shown| shown.buttons.iter().any(|(text, _)| text.contains(label)))
    }

    /// How many messages with `words` are on the screen.
    pub fn count(&self, who: &Someone, words: &str) -> usize {
        self.screen(who).iter().filter(|shown| shown.text.contains(words)).count()
    }

    /// How many messages reached a chat so far, changes of earlier ones too.
    pub fn sent_to(&self, who: &Someone) -> usize {
        self.channel.0.lock().expect("screens").sent.get(&who.chat).copied().unwrap_or_default()
    }

    /// What is on a person's screen.
    pub fn screen(&self, who: &Someone) -> Vec<Shown> {
        self.channel.0.lock().expect("screens").chats.get(&who.chat).cloned().unwrap_or_default()
    }

    /// Message id, data and label of the newest button on the screen whose label contains `label`.
    pub fn button(&self, who: &Someone, label: &str) -> (String, String, String) {
        let screen = self.screen(who);
        let found = screen.iter().rev().find_map(|shown| {
            let button = shown.buttons.iter().find(|(text, _)| text.contains(label))?;
            Some((shown.id.clone(), button.1.clone(), button.0.clone()))
        });
        found.unwrap_or_else(|| {
            let labels: Vec<_> =
                screen.iter().flat_map(|shown| &shown.buttons).map(|(text, _)| text).collect();
            panic!("{} has no button {label:?} on the screen, only {labels:?}", who.name)
        })
    }
}
