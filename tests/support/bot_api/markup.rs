// SPDX-License-Identifier: EUPL-1.2
//! The buttons under a message.

use serde_json::{Value, json};
use url::Url;

use super::{answer::Refusal, html};

const LONGEST_DATA: usize = 64;

/// The inline keyboard of a call, checked as Telegram checks it; null if there is none.
pub fn keyboard(body: &Value) -> Result<Value, Refusal> {
    let rows: Vec<_> = rows(&body["reply_markup"]).filter(|row| !row.is_empty()).collect();
    rows.iter().copied().flatten().try_for_each(check)?;
    Ok(if rows.is_empty() { Value::Null } else { json!({"inline_keyboard": rows}) })
}

/// Rows of buttons, each a label and what it carries: callback data, or an address.
pub fn buttons(keyboard: &Value) -> Vec<Vec<(&str, &str)>> {
    rows(keyboard).map(|row| row.iter().map(|button| (label(button), load(button))).collect()).collect()
}

fn rows(keyboard: &Value) -> impl Iterator<Item = &Vec<Value>> {
    let rows = keyboard["inline_keyboard"].as_array();
    rows.into_iter().flatten().filter_map(Value::as_array)
}

fn check(button: &Value) -> Result<(), Refusal> {
    if let Some(data) = button["callback_data"].as_str() {
        if data.is_empty() || data.len() > LONGEST_DATA {
            return Err(Refusal::bad_request("BUTTON_DATA_INVALID"));
        }
    } else if let Some(url) = button["url"].as_str() {
        if !can_be_opened(url) {
            let why = format!("inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
            return Err(Refusal::bad_request(&why));
        }
    } else {
        return Err(Refusal::bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ));
    }
    if html::length_of(label(button).trim()) == 0 {
        return Err(Refusal::bad_request("BUTTON_TEXT_INVALID"));
    }
    Ok(())
}

/// A host without a dot, `localhost` above all, is no address to Telegram.
fn can_be_opened(url: &str) -> bool {
    match Url::parse(url) {
        Ok(url) if url.scheme() == "tg" => true,
        Ok(url) => url.scheme().starts_with("http") && url.host_str().is_some_and(|host| host.contains('.')),
        Err(_) => false,
    }
}

fn label(button: &Value) -> &str {
    button["text"].as_str().unwrap_or_default()
}

fn load(button: &Value) -> &str {
    let load = button["callback_data"].as_str();
    load.or_else(|| button["url"].as_str()).unwrap_or_default()
}
