// SPDX-License-Identifier: EUPL-1.2
//! Configuration: environment over `ouderlijn.toml` over defaults. Secrets never appear in `Debug`.

use std::net::IpAddr;
use std::path::Path;
use std::{env, fmt, fs, io};

use serde::Deserialize;

use crate::delivery::Rates;
use crate::domain::language::Language;
use crate::speech::Program;

/// The file beside the program's working directory.
pub const FILE: &str = "ouderlijn.toml";

/// A text that is never printed.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The text itself, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// How this installation runs.
#[derive(Clone, Debug)]
pub struct Config {
    /// `sqlite://file.db` or `postgres://…`; may hold a password.
    pub database_url: Secret,
    /// The Telegram bot's token; without it there is no Telegram.
    pub telegram_token: Option<Secret>,
    /// Another Bot API server.
    pub telegram_api_url: Option<String>,
    /// How fast messages may leave on Telegram.
    pub rates: Rates,
    /// The public address of the school page.
    pub public_url: Option<String>,
    /// Where the web channel listens; empty: no web channel.
    pub web_listen: String,
    /// The proxy whose `X-Forwarded-For` is believed.
    pub trusted_proxy: Option<IpAddr>,
    /// The mail server that knocks; may hold a password. Without it no knock by e-mail.
    pub smtp_url: Option<Secret>,
    /// As whom knocks by e-mail are sent.
    pub smtp_from: Option<String>,
    /// The gateway for text messages; may hold a key. Without it no knock by text message.
    pub sms_url: Option<Secret>,
    /// By what the gateway knows us.
    pub sms_token: Option<Secret>,
    /// Where figures for Prometheus are served; empty: nowhere.
    pub metrics_listen: String,
    /// The program that reads aloud; without it only devices do.
    pub speech: Option<Program>,
    /// What is logged, in the words of `tracing`.
    pub log: String,
}

/// What may stand in the file. The same names as in the environment, in small letters.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct InFile {
    database_url: Option<Secret>,
    telegram_token: Option<Secret>,
    telegram_api_url: Option<String>,
    telegram_rate: Option<f64>,
    telegram_chat_rate: Option<f64>,
    public_url: Option<String>,
    web_listen: Option<String>,
    trusted_proxy: Option<IpAddr>,
    smtp_url: Option<Secret>,
    smtp_from: Option<String>,
    sms_url: Option<Secret>,
    sms_token: Option<Secret>,
    metrics_listen: Option<String>,
    speech: Option<String>,
    speech_languages: Option<String>,
    log: Option<String>,
}

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is there but cannot be read.
    #[error("{FILE}: {0}")]
    File(#[from] io::Error),
    /// The file does not say what it must.
    #[error("{FILE}: {0}")]
    Shape(#[from] toml::de::Error),
    /// A variable of the environment does not say what it must.
    #[error("{name}: {problem}")]
    Variable {
        /// Its name.
        name: &'static str,
        /// What is wrong and what to do.
        problem: String,
    },
}

impl Config {
    /// Reads the environment and the file in the working directory.
    pub fn load() -> Result<Self, ConfigError> {
        let text = match fs::read_to_string(Path::new(FILE)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error.into()),
        };
        Self::read(&text, |name| env::var(name).ok())
    }

    /// Reads `file` and the variables that `variable` knows.
    pub fn read(file: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let file: InFile = toml::from_str(file)?;
        let text = |name: &'static str| variable(name).filter(|text| !text.is_empty());
        let config = Self {
            database_url: text("OUDERLIJN_DATABASE_URL")
                .map(Secret)
                .or(file.database_url)
                .unwrap_or_else(|| Secret("sqlite://ouderlijn.db".to_owned())),
            telegram_token: text("OUDERLIJN_TELEGRAM_TOKEN").map(Secret).or(file.telegram_token),
            telegram_api_url: text("OUDERLIJN_TELEGRAM_API_URL").or(file.telegram_api_url),
            rates: Rates {
                bot: number("OUDERLIJN_TELEGRAM_RATE", &variable, file.telegram_rate, Rates::default().bot)?,
                chat: number(
                    "OUDERLIJN_TELEGRAM_CHAT_RATE",
                    &variable,
                    file.telegram_chat_rate,
                    Rates::default().chat,
                )?,
                ..Rates::default()
            },
            public_url: text("OUDERLIJN_PUBLIC_URL").or(file.public_url).map(with_slash),
            web_listen: variable("OUDERLIJN_WEB_LISTEN")
                .or(file.web_listen)
                .unwrap_or_else(|| "127.0.0.1:8080".to_owned()),
            trusted_proxy: match text("OUDERLIJN_TRUSTED_PROXY") {
                None => file.trusted_proxy,
                Some(text) => Some(text.parse().map_err(|_| ConfigError::Variable {
                    name: "OUDERLIJN_TRUSTED_PROXY",
                    problem: format!("{text:?} is no IP address"),
                })?),
            },
            smtp_url: text("OUDERLIJN_SMTP_URL").map(Secret).or(file.smtp_url),
            smtp_from: text("OUDERLIJN_SMTP_FROM").or(file.smtp_from),
            sms_url: text("OUDERLIJN_SMS_URL").map(Secret).or(file.sms_url),
            sms_token: text("OUDERLIJN_SMS_TOKEN").map(Secret).or(file.sms_token),
            metrics_listen: variable("OUDERLIJN_METRICS_LISTEN")
                .or(file.metrics_listen)
                .unwrap_or_else(|| "127.0.0.1:9464".to_owned()),
            speech: {
                let languages = text("OUDERLIJN_SPEECH_LANGUAGES").or(file.speech_languages);
                let languages = spoken_languages(languages.as_deref())?;
                let command = text("OUDERLIJN_SPEECH").or(file.speech).unwrap_or_default();
                Program::new(&command, languages)
            },
            log: text("OUDERLIJN_LOG").or(file.log).unwrap_or_else(|| "info".to_owned()),
        };
        Ok(Self {
            rates: Rates { burst: config.rates.burst.max(config.rates.chat), ..config.rates },
            ..config
        })
    }

    /// The public address, or the one the web channel listens on.
    pub fn page(&self) -> Option<String> {
        let listening = (!self.web_listen.is_empty()).then(|| format!("http://{}/", self.web_listen));
        self.public_url.clone().or(listening)
    }
}

fn with_slash(url: String) -> String {
    if url.ends_with('/') { url } else { url + "/" }
}

/// The languages of a list like `nl,ar`; all there are without one.
fn spoken_languages(list: Option<&str>) -> Result<Vec<Language>, ConfigError> {
    let Some(list) = list else { return Ok(Language::all().collect()) };
    let codes = list.split(',').map(str::trim).filter(|code| !code.is_empty());
    let read = |code: &str| {
        let problem = |error: crate::domain::language::UnknownLanguage| error.to_string();
        code.parse().map_err(problem)
    };
    let languages: Result<Vec<Language>, String> = codes.map(read).collect();
    languages.map_err(|problem| ConfigError::Variable { name: "OUDERLIJN_SPEECH_LANGUAGES", problem })
}

fn number(
    name: &'static str,
    variable: impl Fn(&str) -> Option<String>,
    in_file: Option<f64>,
    default: f64,
) -> Result<f64, ConfigError> {
    let text = variable(name).filter(|text| !text.is_empty());
    let value = match text {
        None => in_file.unwrap_or(default),
        Some(text) => text
            .trim()
            .parse()
            .map_err(|_| ConfigError::Variable { name, problem: format!("{text:?} is no number") })?,
    };
    if value.is_finite() && value > 0.0 {
        Ok(value)
    } else {
        Err(ConfigError::Variable { name, problem: format!("{value} must be more than 0") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_wins_over_the_file_and_the_file_over_the_defaults() -> Result<(), ConfigError> {
        let file =
            "telegram_rate = 10.0\npublic_url = \"https://school.example\"\nweb_listen = \"0.0.0.0:80\"";
        let config = Config::read(file, |name| (name == "OUDERLIJN_TELEGRAM_RATE").then(|| "20".to_owned()))?;
        assert_eq!(config.rates.bot.to_bits(), 20.0_f64.to_bits());
        assert_eq!(config.public_url.as_deref(), Some("https://school.example/"));
        assert_eq!(config.web_listen, "0.0.0.0:80");
        assert_eq!(config.metrics_listen, "127.0.0.1:9464");
        Ok(())
    }

    #[test]
    fn a_secret_is_not_printed() -> Result<(), ConfigError> {
        let file = "telegram_token = \"123:abc\"\nsmtp_url = \"smtp://u:abc@x\"\nsms_token = \"abc\"";
        let config =
            Config::read(file, |name| (name == "OUDERLIJN_SMS_URL").then(|| "https://x/abc".to_owned()))?;
        assert!(!format!("{config:?}").contains("abc"));
        Ok(())
    }

    #[test]
    fn a_speech_program_has_all_languages_or_those_that_are_named() -> Result<(), ConfigError> {
        assert_eq!(Config::read("", |_| None)?.speech, None);
        let all = Config::read("speech = \"say {language}\"", |_| None)?.speech;
        assert_eq!(all.map(|speech| speech.languages().len()), Some(Language::all().count()));
        let two = Config::read("speech = \"say\"\nspeech_languages = \"nl, ar\"", |_| None)?.speech;
        let codes = |program: Program| program.languages().iter().map(|language| language.code()).collect();
        assert_eq!(two.map(codes), Some(vec!["nl", "ar"]));
        let error =
            Config::read("", |name| (name == "OUDERLIJN_SPEECH_LANGUAGES").then(|| "nl,xx".to_owned()));
        assert_eq!(
            error.err().map(|error| error.to_string()).as_deref(),
            Some("OUDERLIJN_SPEECH_LANGUAGES: \"xx\" is not a language of this program")
        );
        Ok(())
    }

    #[test]
    fn a_wrong_value_is_named() {
        let error = Config::read("", |name| (name == "OUDERLIJN_TELEGRAM_RATE").then(|| "fast".to_owned()));
        assert_eq!(
            error.err().map(|e| e.to_string()).as_deref(),
            Some("OUDERLIJN_TELEGRAM_RATE: \"fast\" is no number")
        );
        assert!(Config::read("telegram_tokn = \"1\"", |_| None).is_err());
        assert!(Config::read("telegram_rate = 0.0", |_| None).is_err());
    }
}
