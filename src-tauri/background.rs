//! What goes on while nobody asks: the courier takes letters to the post, and the hourly round is made.

use std::sync::Arc;
use std::time::Duration;

use guichet_core::desk::Desk;
use guichet_core::outbox::courier;
use guichet_core::rounds;
use tauri::async_runtime::{self, JoinHandle};
use tokio::sync::watch;

/// Longest wait for the courier to put down the letter in hand when the application ends. A letter cut
/// short is no loss: its lease runs out and it is taken up again.
const PATIENCE: Duration = Duration::from_secs(5);
const HOUR: Duration = Duration::from_hours(1);

/// The loops of one process.
pub struct Background {
    stop: watch::Sender<bool>,
    loops: Vec<JoinHandle<()>>,
}

impl Background {
    /// Starts them.
    pub fn start(desk: &Arc<Desk>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let loops = vec![
            async_runtime::spawn(courier::run(Arc::clone(desk), stopped.clone())),
            async_runtime::spawn(make_rounds(Arc::clone(desk), stopped)),
        ];
        Self { stop, loops }
    }

    /// Asks them to stop and waits for it, a little.
    pub fn stop(self) {
        // Nobody listens any more when the loops have ended by themselves.
        let _ = self.stop.send(true);
        async_runtime::block_on(async {
            for running in self.loops {
                if tokio::time::timeout(PATIENCE, running).await.is_err() {
                    tracing::warn!("a loop did not stop in time");
                }
            }
        });
    }
}

/// Makes the round at once and every hour: what has run out lapses, what is to be said is posted.
async fn make_rounds(desk: Arc<Desk>, mut stopped: watch::Receiver<bool>) {
    loop {
        let desk = Arc::clone(&desk);
        let made = async_runtime::spawn_blocking(move || rounds::round(&desk)).await;
        if let Ok(Err(error)) = made {
            tracing::error!(%error, "the round was not finished");
        }
        tokio::select! {
            () = tokio::time::sleep(HOUR) => {}
            _ = stopped.changed() => return,
        }
    }
}
