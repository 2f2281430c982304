// SPDX-License-Identifier: EUPL-1.2
//! How fast the disk is while the bot uses it: an answer waits for two writes that must last.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Writes a page now and then and waits until it lasts.
pub struct Probe {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<std::io::Result<Vec<f64>>>,
}

impl Probe {
    /// A probe beside the database in `folder`.
    pub fn begin(folder: &Path) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (path, stopped) = (folder.join("probe"), Arc::clone(&stop));
        let thread = thread::spawn(move || probe(&path, &stopped));
        Self { stop, thread }
    }

    /// How long `fdatasync` took each time, in milliseconds, sorted.
    pub fn end(self) -> anyhow::Result<Vec<f64>> {
        self.stop.store(true, Ordering::Relaxed);
        let mut times = self.thread.join().map_err(|_| anyhow::anyhow!("the probe panicked"))??;
        times.sort_unstable_by(f64::total_cmp);
        Ok(times)
    }
}

#[expect(clippy::disallowed_methods, reason = "the disk is measured on the wall's clock")]
fn probe(path: &Path, stop: &AtomicBool) -> std::io::Result<Vec<f64>> {
    const PAGE: [u8; 4096] = [7; 4096];
    /// Like a write-ahead log that was grown once and is used again.
    const PAGES: u64 = 1_000;
    let mut file = File::create(path)?;
    for _ in 0..PAGES {
        file.write_all(&PAGE)?;
    }
    file.sync_all()?;
    let mut times = Vec::new();
    let mut place = 0;
    while !stop.load(Ordering::Relaxed) {
        file.seek(SeekFrom::Start(place % PAGES * 4096))?;
        file.write_all(&PAGE)?;
        let before = Instant::now();
        file.sync_data()?;
        times.push(before.elapsed().as_secs_f64() * 1_000.0);
        place += 1;
        // Seldom enough that the probe itself is no load.
        thread::sleep(Duration::from_millis(20));
    }
    Ok(times)
}
