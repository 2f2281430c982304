// SPDX-License-Identifier: EUPL-1.2
//! What parents and teachers do in most stories: sign up, become class parent, write to a class.

use ouderlijn::clock::Chance;
use ouderlijn::domain::id::RoleId;
use ouderlijn::domain::role::RoleKind;
use ouderlijn::message::Command;
use ouderlijn::store::roles::{self, NewRole};

use super::{Someone, TestBot};

impl TestBot {
    /// Signs up with a child's code: language, privacy, child, relation, name, all in that person's language.
    pub async fn signs_up(&mut self, who: &Someone, child: &str, language: &str, relation: usize) {
        let code = self.school.codes[child].clone();
        self.opens(who, &code).await;
        self.taps(who, language).await;
        self.taps(who, "👍").await;
        self.taps(who, "✅").await;
        let label = self.screen(who).last().expect("a question").buttons[relation].0.clone();
        self.taps(who, &label).await;
        self.taps(who, &who.name.clone()).await;
    }

    /// Signs up as staff in English with the code handed out for `code`.
    pub async fn signs_up_as_staff(&mut self, who: &Someone, code: &str) {
        let code = self.school.codes[code].clone();
        self.opens(who, &code).await;
        self.taps(who, "English").await;
        self.taps(who, "👍").await;
        let question = self.last(who);
        let yes = question.buttons.iter().any(|(label, _)| label.contains("✅"));
        let answer = if yes { "✅".to_owned() } else { who.name.clone() };
        self.taps(who, &answer).await;
    }

    /// Staff who have signed up teach `class` too, from now on.
    pub async fn teaches_too(&self, who: &Someone, class: &str) {
        let now = self.engine.clock().now();
        let role = NewRole {
            id: RoleId(Chance::from_number(11).id(now)),
            person: self.id_of(who).await,
            school: self.school.id,
            kind: RoleKind::Teacher,
            class: Some(self.school.classes[class]),
            deputy_for: None,
            from: now,
            until: None,
        };
        let mut tx = self.engine.db().write().await.expect("a transaction");
        roles::insert(&mut tx, &role).await.expect("a role");
        tx.commit().await.expect("a second teacher");
    }

    /// The teacher makes `parent` class parent of `class`; both read English.
    pub async fn appoints(&mut self, teacher: &Someone, class: &str, parent: &Someone) {
        self.commands(teacher, Command::Menu).await;
        self.taps(teacher, &format!("👥 Class {class}")).await;
        self.taps(teacher, "🤝 Class parents").await;
        self.taps(teacher, "➕ New class parent").await;
        self.taps(teacher, &parent.name).await;
    }

    /// Writes to a class in English and taps "send"; it is held then.
    pub async fn writes_to(&mut self, who: &Someone, class: &str, text: &str) {
        self.commands(who, Command::Menu).await;
        self.taps(who, &format!("✉️ Message to {class}")).await;
        self.says(who, text).await;
        self.taps(who, "✅ Send").await;
    }
}
