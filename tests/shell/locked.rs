//! The exits are closed: in the real kiosk window, each with a control that shows the check can fail.

use crate::desktop::{Desktop, Opening};
use serde_json::json;

#[tokio::test]
async fn the_kiosk_s_window_cannot_open_the_staff_s_door() {
    let desk = Desktop::open(Opening::default()).await;

    desk.at_kiosk().await;
    let refused = desk.ask("counter", "state", json!({})).await.unwrap_err();
    assert!(refused.contains("not allowed"), "Tauri itself refuses: {refused}");

    // The control: the same question through the same page's own door is answered.
    assert!(desk.ask("kiosk", "home", json!({})).await.is_ok());
    desk.at_counter().await;
    assert!(desk.ask("counter", "state", json!({})).await.is_ok());
    let refused = desk.ask("kiosk", "home", json!({})).await.unwrap_err();
    assert!(refused.contains("not allowed"), "nor the counter the kiosk's: {refused}");
}
