//! Secrets come in on standard input, or are asked for without being shown (decision 27).

use std::io::{self, BufRead, IsTerminal, Read};

use guichet_core::domain::password::Password;
use guichet_core::error::Result;
use guichet_core::words::Words;
use zeroize::Zeroizing;

/// One password: a line of standard input, or asked for where a person sits; empty when there is no
/// line.
///
/// # Errors
/// A fault when standard input cannot be read.
pub fn password(words: &Words, prompt: &str) -> Result<Password> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        return Ok(Password::new(&Zeroizing::new(rpassword::prompt_password(format!("{} ", words.say(prompt)))?)));
    }
    let mut line = Zeroizing::new(String::with_capacity(256));
    stdin.lock().read_line(&mut line)?;
    Ok(Password::new(&line))
}

/// What is left of standard input.
///
/// # Errors
/// A fault when it cannot be read.
pub fn rest() -> Result<String> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text)?;
    Ok(text)
}

/// Several lines that nobody else may see: standard input to its end, or asked for one by one where a
/// person sits, an empty line ends them.
///
/// # Errors
/// A fault when standard input cannot be read.
pub fn lines(words: &Words, prompt: &str) -> Result<String> {
    if !io::stdin().is_terminal() {
        return rest();
    }
    let mut text = String::new();
    loop {
        let line = Zeroizing::new(rpassword::prompt_password(format!("{} ", words.say(prompt)))?);
        if line.trim().is_empty() {
            return Ok(text);
        }
        text.push_str(&line);
        text.push('\n');
    }
}
