//! A person at a window, whose gestures, fields and typed letters are counted (interface 2.1).

use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::Value;

use crate::screen::Screen;

/// Gestures, fields, typed letters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Taps, scans, ticks.
    pub gestures: u32,
    /// Fields filled in.
    pub fields: u32,
    /// Letters typed.
    pub typed: usize,
}

/// Someone who uses the page in front.
pub struct Visitor<'a> {
    client: &'a Client,
    count: Count,
}

impl Count {
    /// What was done after `before`.
    pub fn since(self, before: Self) -> Self {
        Self {
            gestures: self.gestures - before.gestures,
            fields: self.fields - before.fields,
            typed: self.typed - before.typed,
        }
    }
}

const CODE_LETTERS: usize = 12;

/// How long a page may take to answer before the test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

impl<'a> Visitor<'a> {
    /// A person who has done nothing yet.
    pub fn new(client: &'a Client) -> Self {
        Self { client, count: Count::default() }
    }

    /// What this person has done so far.
    pub fn count(&self) -> Count {
        self.count
    }

    /// Waits until the screen `name` is shown.
    pub async fn sees(&self, name: &str) {
        let found = self.wait(&format!("[data-screen='{name}']")).await;
        let shown = if found { String::new() } else { self.text("body").await };
        assert!(found, "the screen {name} did not come; shown:\n{shown}");
    }

    /// Waits for an element.
    async fn wait(&self, css: &str) -> bool {
        let begun = Instant::now();
        // A page that is being opened again answers with an error: that is no reason to give up.
        while self.client.find(Locator::Css(css)).await.is_err() {
            if begun.elapsed() > PATIENCE {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        true
    }

    /// The text shown by the first element that matches, once there is one.
    pub async fn text(&self, css: &str) -> String {
        self.with(css, async |element| element.text().await).await
    }

    /// Asks an element something, or does something to it. One that is drawn anew meanwhile is looked for again.
    async fn with<T>(&self, css: &str, act: impl AsyncFn(Element) -> Result<T, CmdError>) -> T {
        let begun = Instant::now();
        loop {
            let tried = match self.client.find(Locator::Css(css)).await {
                Ok(element) => act(element).await,
                Err(problem) => Err(problem),
            };
            match tried {
                Ok(answer) => return answer,
                Err(problem) => assert!(begun.elapsed() < PATIENCE, "{css}: {problem}"),
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    async fn try_texts(&self, css: &str) -> Result<Vec<String>, CmdError> {
        let mut said = vec![];
        for found in self.client.find_all(Locator::Css(css)).await? {
            said.push(found.text().await?);
        }
        Ok(said)
    }

    /// The texts of all elements that match, in the page's order.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let begun = Instant::now();
        loop {
            match self.try_texts(css).await {
                Ok(said) => return said,
                Err(problem) => assert!(begun.elapsed() < PATIENCE, "{css}: {problem}"),
            }
        }
    }

    /// Taps the button of that action.
    pub async fn taps(&mut self, action: &str) {
        self.count.gestures += 1;
        self.touch(&format!("[data-action='{action}']")).await;
    }

    /// Ends the visit by that action: the kiosk shows its home in a document that remembers nothing.
    pub async fn ends_with(&mut self, action: &str) {
        self.client.execute("window.__visited = true", vec![]).await.unwrap();
        self.taps(action).await;
        self.is_fresh().await;
    }

    /// Waits for the home screen of a fresh document.
    pub async fn is_fresh(&self) {
        let begun = Instant::now();
        let forgotten =
            "return window.__visited === undefined && document.querySelector('[data-screen=home]') !== null";
        while !matches!(self.client.execute(forgotten, vec![]).await, Ok(Value::Bool(true))) {
            assert!(begun.elapsed() < PATIENCE, "the visit did not end; shown:\n{}", self.text("body").await);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Touches something that is not counted as a gesture: a key of the on-screen keyboard or pad.
    pub async fn touch(&self, css: &str) {
        assert!(self.wait(css).await, "there is no {css}; shown:\n{}", self.text("body").await);
        // A page that slides in covers its own buttons for a moment; a thing that stays covered is a fault.
        let begun = Instant::now();
        while let Err(problem) = self.clicks(css).await {
            let is_early = begun.elapsed() < PATIENCE / 10;
            assert!(is_early, "{css} cannot be touched: {problem}: {}", self.cover(css).await);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    async fn clicks(&self, css: &str) -> Result<(), CmdError> {
        self.client.find(Locator::Css(css)).await?.click().await
    }

    /// Picks an option of a list by its value; nothing is counted.
    pub async fn picks(&self, css: &str, value: &str) {
        self.with(css, async |list| list.select_by_value(value).await).await;
    }

    /// Where the middle of an element is, and what lies there.
    async fn cover(&self, css: &str) -> Value {
        let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            return `${box.width} by ${box.height} at ${x}, ${y}: ${document.elementFromPoint(x, y)?.outerHTML.slice(0, 200)}`;";
        self.client.execute(script, vec![css.into()]).await.unwrap_or_default()
    }

    /// Presses keys where an element has the focus; nothing is counted.
    pub async fn presses(&self, css: &str, keys: &str) {
        assert!(self.wait(css).await, "there is no {css}; shown:\n{}", self.text("body").await);
        self.with(css, async |element| element.send_keys(keys).await).await;
    }

    /// Empties a field and fills it anew.
    pub async fn rewrites(&mut self, css: &str, text: &str) {
        assert!(self.wait(css).await, "there is no field {css}");
        self.with(css, async |field| field.clear().await).await;
        self.fills(css, text).await;
    }

    /// Fills a field with the keys of the keyboard.
    pub async fn fills(&mut self, css: &str, text: &str) {
        self.count.fields += 1;
        self.count.typed += text.chars().count();
        assert!(self.wait(css).await, "there is no field {css}; shown:\n{}", self.text("body").await);
        self.with(css, async |field| field.click().await).await;
        self.with(css, async |field| field.send_keys(text).await).await;
        // The driver answers before the last key has arrived in the page.
        let begun = Instant::now();
        while self.value(css).await != text {
            let stands = self.value(css).await;
            assert!(begun.elapsed() < PATIENCE, "{css} holds {stands:?} after {text:?} was typed");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Holds a code before the reader: one gesture, real keys.
    pub fn scans(&mut self, screen: &Screen, payload: &str) {
        self.count.gestures += 1;
        screen.focus_kiosk();
        screen.scan(payload);
    }

    /// Enters a code on the pad, from the home screen.
    pub async fn types_code(&mut self, payload: &str) {
        self.taps("type-code").await;
        self.letters(payload).await;
    }

    /// Touches the letters of a code on the pad. A payload's mark is for readers: a hand types the twelve
    /// letters that are printed beside it.
    pub async fn letters(&mut self, payload: &str) {
        self.count.fields += 1;
        for letter in payload.chars().skip(payload.len() - CODE_LETTERS) {
            self.count.typed += 1;
            self.touch(&format!("[data-action='letter-{letter}']")).await;
        }
    }

    /// Fills a field with the keys on the glass, one touch each; `text` is what must stand there then.
    pub async fn touches_keys(&mut self, css: &str, keys: &[&str], text: &str) {
        self.count.fields += 1;
        self.touch(css).await;
        for key in keys {
            self.count.typed += 1;
            self.touch(&format!("[data-skbtn='{key}']")).await;
        }
        assert_eq!(self.value(css).await, text, "{css} after {keys:?}");
    }

    /// What stands in a field.
    pub async fn value(&self, css: &str) -> String {
        assert!(self.wait(css).await, "there is no field {css}");
        self.with(css, async |field| field.prop("value").await).await.unwrap_or_default()
    }

    /// Opens a letter somewhere else: a gesture of the journey, not of the window.
    pub fn opens_a_letter(&mut self) {
        self.count.gestures += 1;
    }

    /// Waits until an element says a text.
    pub async fn says(&self, css: &str, text: &str) {
        let begun = Instant::now();
        while !self.texts(css).await.iter().any(|said| said.contains(text)) {
            assert!(begun.elapsed() < PATIENCE, "{css} does not say {text:?}; shown:\n{}", self.text("body").await);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until something is there to read.
    pub async fn reads(&self, css: &str) {
        assert!(self.wait(css).await, "there is no {css}; shown:\n{}", self.text("body").await);
    }
}
