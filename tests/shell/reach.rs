//! Whether a finger can reach what is drawn: no button under another thing, none outside the glass.

use fantoccini::Client;
use serde_json::Value;

/// The buttons and fields of the page in front whose middle is covered, or that the edge of the glass cuts, one line each.
pub async fn out_of_reach(client: &Client) -> Vec<String> {
    let told = client
        .execute(
            // An open dialog is meant to cover the rest.
            "const front = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
             return [...front.querySelectorAll('button, input, a[href]')]
               .filter((thing) => thing.checkVisibility() && !thing.classList.contains('unseen'))
               .flatMap((thing) => {
                 const box = thing.getBoundingClientRect();
                 const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                 const there = document.elementFromPoint(x, y);
                 const name = thing.dataset.action ?? thing.dataset.skbtn ?? thing.name;
                 if (box.left < -1 || box.right > innerWidth + 1)
                   return [`${name} runs from ${box.left} to ${box.right}: cut by the edge of the glass`];
                 if (there && (thing === there || thing.contains(there))) return [];
                 return [`${name} at ${x}, ${y} is under ${there?.outerHTML.slice(0, 120) ?? 'nothing: off the screen'}`];
               });",
            vec![],
        )
        .await
        .unwrap();
    told.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
