//! Pictures of the windows as they are, left in `target/pictures` for people to look at.

use std::path::PathBuf;

use fantoccini::Client;

/// The folder of the pictures; `GUICHET_PICTURES` names another, as the demonstration does.
pub fn folder() -> PathBuf {
    let usual = || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("pictures");
    std::env::var_os("GUICHET_PICTURES").map_or_else(usual, PathBuf::from)
}

/// Waits until nothing moves any more and what was asked has been drawn.
const REST: &str = "const done = arguments[arguments.length - 1];
    const busy = () => document.querySelector('[aria-busy=true]') !== null;
    const rest = () => Promise.allSettled(document.getAnimations().map((moving) => moving.finished))
      .then(() => requestAnimationFrame(() => requestAnimationFrame(() => (busy() ? rest() : done()))));
    document.fonts.ready.then(rest);";

/// Takes a picture of the page in front.
pub async fn take(client: &Client, name: &str) {
    client.execute_async(REST, vec![]).await.unwrap();
    let picture = client.screenshot().await.unwrap();
    let file = folder().join(format!("{name}.png"));
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, picture).unwrap();
}
