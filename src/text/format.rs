// SPDX-License-Identifier: EUPL-1.2
//! Dates, times, numbers and lists as the reader writes them, by ICU4X: always the Gregorian calendar, 24 hours
//! and Latin digits (plain `ar` and `en` would say 2:05 PM, plain `fa` would write a Persian date).

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent::FluentValue;
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{MDE, T};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{Locale, LocaleDirectionality};
use icu::time::Time;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::domain::language::Language;

/// English as in Europe: "Friday 4 September", never "September 4".
fn locale(code: &str) -> Locale {
    let code = if code == "en" { "en-GB" } else { code };
    format!("{code}-u-hc-h23-nu-latn").parse().unwrap_or(Locale::UNKNOWN)
}

/// Whether `language` is written from right to left.
pub fn is_right_to_left(language: Language) -> bool {
    LocaleDirectionality::new_common().is_right_to_left(&locale(language.code()).id)
}

/// "Friday, 4 September" in the reader's order.
pub(super) fn date(language: Language, day: NaiveDate) -> String {
    let month = u8::try_from(day.month()).unwrap_or(1);
    let number = u8::try_from(day.day()).unwrap_or(1);
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(language.code()).into(), MDE::long());
    match (formatter, Date::try_new_gregorian(day.year(), month, number)) {
        (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// "14:05".
pub(super) fn time(language: Language, time: NaiveTime) -> String {
    let (hour, minute) = (time.hour().try_into().unwrap_or(0), time.minute().try_into().unwrap_or(0));
    match (
        NoCalendarFormatter::try_new(locale(language.code()).into(), T::hm()),
        Time::try_new(hour, minute, 0, 0),
    ) {
        (Ok(formatter), Ok(time)) => formatter.format(&time).to_string(),
        _ => time.format("%H:%M").to_string(),
    }
}

/// "1,234" with the reader's separators.
pub(super) fn number(language: Language, number: i64) -> String {
    number_in(language.code(), &Decimal::from(number)).unwrap_or_else(|| number.to_string())
}

/// "A, B and C".
pub(super) fn list(language: Language, items: &[String]) -> String {
    match ListFormatter::try_new_and(locale(language.code()).into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

fn number_in(code: &str, number: &Decimal) -> Option<String> {
    let formatter =
        DecimalFormatter::try_new(locale(code).into(), DecimalFormatterOptions::default()).ok()?;
    Some(formatter.format(number).to_string())
}

/// A number formatter that Fluent keeps per language.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = locale(language.language.as_str());
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map(Self).map_err(drop)
    }
}

/// Writes a number inside a Fluent message.
pub(super) fn number_in_fluent(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = number.as_string().parse::<Decimal>().ok()?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string()).ok()
}
