// SPDX-License-Identifier: EUPL-1.2
//! The bot that is measured: a process of its own.

use std::process::{Child, Command, ExitStatus, Stdio};

use anyhow::{Context, ensure};

use crate::Args;
use crate::bot_api::BotApi;
use crate::database::Place;

const CORES_OF_BOT: &str = "0,1";
const CORES_OF_SERVER: &str = "2,3";

/// Gives this process two cores of its own. `false` where that cannot be.
pub fn pin_server() -> bool {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    cores >= 4 && ran("taskset", &["-cp", CORES_OF_SERVER, &std::process::id().to_string()])
}

fn ran(program: &str, args: &[&str]) -> bool {
    let ended = Command::new(program).args(args).stdout(Stdio::null()).stderr(Stdio::null()).status();
    ended.is_ok_and(|status| status.success())
}

/// A running bot.
pub struct Bot {
    process: Child,
    is_ours: bool,
}

impl Bot {
    /// Starts the release build, or the command it is compared with.
    pub fn start(args: &Args, place: &Place, api: &BotApi, pinned: bool) -> anyhow::Result<Self> {
        let words: Vec<&str> = match &args.command {
            Some(command) => command.split_whitespace().collect(),
            None => vec![env!("CARGO_BIN_EXE_ouderlijn"), "run"],
        };
        let words = if pinned { [&["taskset", "-c", CORES_OF_BOT], &words[..]].concat() } else { words };
        let (program, rest) = words.split_first().context("an empty command")?;
        let process = Command::new(program)
            .args(rest)
            // No ouderlijn.toml of somebody else.
            .current_dir(place.folder())
            .env("OUDERLIJN_DATABASE_URL", &place.url)
            .env("OUDERLIJN_TELEGRAM_TOKEN", BotApi::TOKEN)
            .env("OUDERLIJN_TELEGRAM_API_URL", api.url().as_str())
            .env("OUDERLIJN_TELEGRAM_RATE", "1000000")
            .env("OUDERLIJN_TELEGRAM_CHAT_RATE", "1000000")
            .env("OUDERLIJN_WEB_LISTEN", "")
            .env("OUDERLIJN_METRICS_LISTEN", "")
            .env("OUDERLIJN_LOG", "warn")
            .env("BOT_TOKEN", BotApi::TOKEN)
            .env("API_URL", api.url().as_str())
            .spawn()
            .with_context(|| (*program).to_owned())?;
        Ok(Self { process, is_ours: args.command.is_none() })
    }

    /// The most memory it held at once, in MB.
    pub fn peak_memory(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")).context("no VmHWM")?;
        Ok(kilobytes.trim().parse::<f64>()? / 1024.0)
    }

    /// Whether it has ended by itself, which it must not.
    pub fn ended(&mut self) -> anyhow::Result<Option<ExitStatus>> {
        Ok(self.process.try_wait()?)
    }

    /// Asks it to end, and waits until it has.
    pub fn stop(mut self) -> anyhow::Result<()> {
        ran("kill", &["-TERM", &self.process.id().to_string()]);
        let status = self.process.wait()?;
        ensure!(status.success() || !self.is_ours, "the bot ended with {status}");
        Ok(())
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // After a failure: nothing is left behind. An ended process cannot be killed, which is no harm.
        self.process.kill().ok();
    }
}
