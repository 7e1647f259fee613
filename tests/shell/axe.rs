//! Accessibility of what is on the screen, judged by axe-core in the real window.

use std::path::Path;

use fantoccini::Client;
use serde_json::Value;

/// Fails when the page in front has an accessibility violation; `place` names it in the message.
pub async fn check(client: &Client, place: &str) {
    let violations = violations(client).await;
    assert!(violations.is_empty(), "{place} has accessibility violations:\n{}", violations.join("\n"));
}

/// The violations of the page in front, one line each.
pub async fn violations(client: &Client) -> Vec<String> {
    let source =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js"))
            .expect("axe-core is installed: npm ci --prefix ui");
    // Run as the driver's own script, which the page's content policy does not concern.
    client.execute(&source, vec![]).await.unwrap();
    let told = client
        .execute_async(
            "const done = arguments[arguments.length - 1];
             // What is still fading in has not its colours yet; what never ends is not waited for.
             const moves = document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity);
             Promise.allSettled(moves.map((a) => a.finished)).then(() =>
               axe.run(document, { resultTypes: ['violations'] })).then(
               (result) => done(result.violations.flatMap((v) => v.nodes.map((n) =>
                 `${v.id}: ${v.help}: ${n.target.join(' ')}: ${n.failureSummary ?? ''}`))),
               (problem) => done([`axe failed: ${problem}`]));",
            vec![],
        )
        .await
        .unwrap();
    let lines = told.as_array().expect("axe answers a list");
    lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
