// SPDX-License-Identifier: EUPL-1.2
//! Somebody in front of a browser, who does only what a person can: look, tap, type.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::extensions::cdp::ChromeDevTools;
use thirtyfour::prelude::*;

/// Longer than anything takes; what is there is found at the next look.
const PATIENCE: Duration = Duration::from_secs(20);
const LOOK: Duration = Duration::from_millis(50);

/// Keeps what a developer would read in the console, from before the page's first line.
const WATCH: &str = "window.faults = [];
    addEventListener('error', event => faults.push(event.message ?? `not loaded: ${event.target.src}`), true);
    addEventListener('unhandledrejection', event => faults.push(`rejected: ${event.reason}`));
    addEventListener('securitypolicyviolation', event => faults.push(`forbidden: ${event.violatedDirective} ${event.blockedURI}`));
    for (const level of ['error', 'warn']) console[level] = (...words) => faults.push(words.join(' '));";

/// Somebody in front of a browser.
#[derive(Clone)]
pub struct Person {
    driver: WebDriver,
}

impl Person {
    /// Starts a browser of their own.
    pub async fn comes(
        driver_url: &str,
        chromium: &Path,
        profile: &Path,
        language: &str,
        (width, height): (u32, u32),
    ) -> Self {
        let mut wishes = DesiredCapabilities::chrome();
        wishes.set_binary(&chromium.display().to_string()).expect("a browser");
        let own = [
            format!("--user-data-dir={}", profile.display()),
            format!("--window-size={width},{height}"),
            format!("--accept-lang={language}"),
        ];
        let common = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // The driver reads no text from what is still fading in.
            "--force-prefers-reduced-motion",
        ];
        for argument in common.into_iter().chain(own.iter().map(String::as_str)) {
            wishes.add_arg(argument).expect("an argument");
        }
        let driver = WebDriver::new(driver_url, wishes).await.expect("a browser");
        let tools = ChromeDevTools::new(driver.handle.clone());
        // The window has a frame even where nobody sees it: the page itself gets the size.
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        tools.execute_cdp_with_params("Emulation.setDeviceMetricsOverride", size).await.expect("a size");
        let watch = json!({ "source": WATCH });
        tools.execute_cdp_with_params("Page.addScriptToEvaluateOnNewDocument", watch).await.expect("a watch");
        Self { driver }
    }

    /// Opens an address.
    pub async fn opens(&self, url: &str) {
        self.driver.goto(url).await.expect("a page");
    }

    /// Reloads the page.
    pub async fn reloads(&self) {
        self.driver.refresh().await.expect("a page");
    }

    /// The first element that fits `css`, as soon as it is there.
    pub async fn finds(&self, css: &str) -> WebElement {
        let query = self.driver.query(By::Css(css)).wait(PATIENCE, LOOK);
        query.first().await.unwrap_or_else(|_| panic!("nothing on the screen fits {css}"))
    }

    /// How many elements fit `css` now.
    pub async fn counts(&self, css: &str) -> usize {
        self.driver.find_all(By::Css(css)).await.expect("a look").len()
    }

    /// The newest message that contains `words`, as soon as it is there.
    pub async fn reads(&self, words: &str) -> WebElement {
        let path = format!("(//*[@id='log']//*[contains(@class,'bubble')][contains(.,'{words}')])[last()]");
        let found = self.driver.query(By::XPath(path)).wait(PATIENCE, LOOK).first().await;
        let Ok(message) = found else {
            panic!("{words:?} is not on the screen, only {}", self.screen().await)
        };
        message
    }

    /// Everything in the chat.
    pub async fn screen(&self) -> String {
        let log = self.driver.find(By::Id("log")).await.expect("a chat");
        log.prop("innerText").await.expect("text").unwrap_or_default()
    }

    /// Taps the newest button whose label contains `label`, as soon as it is there.
    pub async fn taps(&self, label: &str) {
        let path = format!("(//button[contains(@class,'tap') and contains(.,'{label}')])[last()]");
        let found = self.driver.query(By::XPath(path)).wait(PATIENCE, LOOK).and_clickable().first().await;
        let Ok(button) = found else { panic!("no button {label:?}, only {}", self.screen().await) };
        button.scroll_into_view().await.expect("in sight");
        button.click().await.expect("a tap");
    }

    /// Writes something and sends it.
    pub async fn writes(&self, words: &str) {
        self.finds("#write").await.send_keys(words).await.expect("typed");
        self.finds("#send").await.click().await.expect("sent");
    }

    /// Chooses a file and sends it.
    pub async fn sends(&self, file: &Path) {
        let input = self.driver.find(By::Id("file")).await.expect("a place for files");
        input.send_keys(file.display().to_string()).await.expect("chosen");
        self.finds("#attachment img").await;
        self.finds("#send").await.click().await.expect("sent");
    }

    /// Presses a key.
    pub async fn presses(&self, key: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(key).perform().await.expect("a key");
    }

    /// Presses Shift and Tab: one step back.
    pub async fn steps_back(&self) {
        let chain = self.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift);
        chain.perform().await.expect("keys");
    }

    /// What `script` returns on this page.
    pub async fn asks(&self, script: &str) -> Value {
        self.driver.execute(script, Vec::new()).await.expect("an answer").json().clone()
    }

    /// Looks into the frame of the chat titled `name`, does something, and looks up again.
    pub async fn in_frame(&self, name: &str, act: impl AsyncFnOnce(&Self)) {
        let frame = self.finds(&format!("iframe[title='{name}']")).await;
        frame.enter_frame().await.expect("a frame");
        act(self).await;
        self.driver.enter_default_frame().await.expect("the page");
    }

    /// What the browser complained about since the page was opened.
    pub async fn faults(&self) -> Vec<String> {
        let found = self.driver.execute("return window.faults ?? []", Vec::new()).await;
        let found = found.ok().and_then(|found| found.json().as_array().cloned()).unwrap_or_default();
        found.iter().map(Value::to_string).collect()
    }

    /// Ends the browser.
    pub async fn leaves(self) {
        self.driver.quit().await.ok();
    }
}
