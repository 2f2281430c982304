// SPDX-License-Identifier: EUPL-1.2
//! Codes on letters, posters and screens: ten characters of Crockford's base 32 (50 random bits) and his check
//! character (Crockford 2002, "Base 32 Encoding"), written `ABCDE-FGHJK-M`.
//!
//! The alphabet has no I, L, O and U, so a parent who reads O for 0 or I for 1 is understood. The check
//! character tells a typing error from a guess: a typing error does not count as a wrong code.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Check symbols of the values 32 to 36, which no digit has.
const CHECK_ONLY: &[u8; 5] = b"*~$=U";
const DIGITS: u32 = 10;
const BITS: u64 = (1 << (5 * DIGITS)) - 1;

/// A code without hyphens, in capitals, with its check character: eleven characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(String);

/// Why a typed text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCode {
    /// It does not look like a code at all: other length, other characters.
    OtherText,
    /// It looks like one, but the check character differs: a typing error.
    Typo,
}

impl Code {
    /// Makes a code of the lowest 50 bits of `chance`. The five check symbols that are awkward in a link or on
    /// a phone's keyboard do not occur: `next` is drawn from again until the check is a digit or letter.
    pub fn draw(mut next: impl FnMut() -> u64) -> Self {
        loop {
            let value = next() & BITS;
            if value % 37 < 32 {
                let digits = (0..DIGITS).rev().map(|place| ALPHABET[((value >> (5 * place)) & 31) as usize]);
                return Self(digits.chain([check(value)]).map(char::from).collect());
            }
        }
    }

    /// Reads what a person typed: case, spaces, hyphens, O for 0, I and L for 1 do not matter, nor do
    /// invisible characters of a pasted text.
    pub fn read(typed: &str) -> Result<Self, NoCode> {
        let mut text: Vec<u8> = Vec::new();
        for c in typed.chars() {
            match c.to_ascii_uppercase() {
                'O' => text.push(b'0'),
                'I' | 'L' => text.push(b'1'),
                c if c.is_ascii_alphanumeric() => text.push(c as u8),
                '-' | '.' | '_' => {}
                c if c.is_whitespace() || super::name::is_hidden(c) => {}
                _ => return Err(NoCode::OtherText),
            }
        }
        if text.len() != DIGITS as usize + 1 {
            return Err(NoCode::OtherText);
        }
        let value = text[..DIGITS as usize].iter().try_fold(0u64, |value, digit| {
            let place = ALPHABET.iter().position(|known| known == digit)?;
            Some(value << 5 | place as u64)
        });
        match value {
            Some(value) if text.last() == Some(&check(value)) => {
                Ok(Self(text.into_iter().map(char::from).collect()))
            }
            _ => Err(NoCode::Typo),
        }
    }

    /// As it is stored and put into a link.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is printed: `ABCDE-FGHJK-M`.
    pub fn printed(&self) -> String {
        format!("{}-{}-{}", &self.0[..5], &self.0[5..10], &self.0[10..])
    }
}

fn check(value: u64) -> u8 {
    let place = (value % 37) as usize;
    ALPHABET.get(place).copied().unwrap_or_else(|| CHECK_ONLY[place - 32])
}

/// What a code opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeKind {
    /// On the letter of one child: admits adults as parents.
    Child,
    /// On the poster of a class: the teacher approves every use.
    Class,
    /// For one member of staff.
    Staff,
    /// Joins a second channel of the same person.
    Link,
    /// On a teacher's screen at the gate: signs up a parent of one child, or brings back one who lost a phone.
    Gate,
    /// Forwarded by a guardian: admits an other involved adult of one child.
    Share,
}

impl CodeKind {
    /// How long a new code is valid.
    pub fn lifetime(self) -> TimeDelta {
        match self {
            Self::Child | Self::Staff => TimeDelta::weeks(8),
            Self::Class => TimeDelta::weeks(52),
            Self::Share => TimeDelta::weeks(2),
            Self::Link | Self::Gate => TimeDelta::minutes(10),
        }
    }

    /// How many persons one code admits.
    pub fn uses(self) -> i32 {
        match self {
            Self::Child => 4,
            Self::Class => 200,
            Self::Staff | Self::Link | Self::Gate | Self::Share => 1,
        }
    }
}

/// How many wrong codes one address may send in an hour. A wrong check character counts as none.
pub const WRONG_PER_ADDRESS: i32 = 5;
/// How many wrong codes may come from one IP address in an hour.
pub const WRONG_PER_IP: i32 = 60;
/// How many wrong codes per bot and hour raise an alarm; nobody is stopped by it.
pub const WRONG_PER_BOT: i32 = 300;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_printed_code_is_read_back_however_it_is_typed(value: u64, lower: bool, letters: bool) {
            let mut values = value..;
            let code = Code::draw(|| values.next().unwrap_or_default());
            let mut typed = code.printed();
            if letters { typed = typed.replace('0', "O").replace('1', "l"); }
            if lower { typed = typed.to_lowercase(); }
            prop_assert_eq!(Code::read(&format!(" \u{2066}{typed}\u{2069} ")), Ok(code));
        }

        #[test]
        fn one_wrong_or_two_swapped_characters_are_a_typo(value: u64, place in 0usize..10, other in 0usize..32) {
            let mut values = value..;
            let code = Code::draw(|| values.next().unwrap_or_default());
            let mut wrong = code.as_str().as_bytes().to_vec();
            if wrong[place] != ALPHABET[other] {
                wrong[place] = ALPHABET[other];
                let wrong = String::from_utf8_lossy(&wrong).into_owned();
                prop_assert_eq!(Code::read(&wrong), Err(NoCode::Typo));
            }
            let mut swapped = code.as_str().as_bytes().to_vec();
            swapped.swap(place, (place + 1) % 10);
            if swapped != code.as_str().as_bytes() {
                let swapped = String::from_utf8_lossy(&swapped).into_owned();
                prop_assert_eq!(Code::read(&swapped), Err(NoCode::Typo));
            }
        }

        #[test]
        fn reading_never_panics(typed in any::<String>()) {
            let _ = Code::read(&typed);
        }
    }

    #[test]
    fn a_sentence_is_no_code() {
        assert_eq!(Code::read("hello"), Err(NoCode::OtherText));
        assert_eq!(Code::read("مرحبا"), Err(NoCode::OtherText));
    }
}
