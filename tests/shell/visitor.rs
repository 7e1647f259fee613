//! A person at a window, whose gestures, fields and typed letters are counted (interface 2.1).

use std::time::Duration;

use fantoccini::{Client, Locator};

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
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await.is_ok()
    }

    /// The text shown by the first element that matches.
    pub async fn text(&self, css: &str) -> String {
        self.client.find(Locator::Css(css)).await.unwrap().text().await.unwrap()
    }

    /// Taps the button of that action.
    pub async fn taps(&mut self, action: &str) {
        self.count.gestures += 1;
        self.touch(&format!("[data-action='{action}']")).await;
    }

    /// Touches something that is not counted as a gesture: a key of the on-screen keyboard or pad.
    pub async fn touch(&self, css: &str) {
        assert!(self.wait(css).await, "there is no {css}; shown:\n{}", self.text("body").await);
        self.client.find(Locator::Css(css)).await.unwrap().click().await.unwrap();
    }

    /// Fills a field with the keys of the keyboard.
    pub async fn fills(&mut self, css: &str, text: &str) {
        self.count.fields += 1;
        self.count.typed += text.chars().count();
        assert!(self.wait(css).await, "there is no field {css}; shown:\n{}", self.text("body").await);
        let field = self.client.find(Locator::Css(css)).await.unwrap();
        field.click().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// A scan is one gesture; the keys are the screen's to send.
    pub fn scanned(&mut self) {
        self.count.gestures += 1;
    }
}
