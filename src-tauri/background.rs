//! What goes on while nobody asks: the courier takes letters to the post, the hourly round is made, the clock watched.

use std::sync::Arc;
use std::time::Duration;

use guichet_core::actor::Actor;
use guichet_core::desk::Desk;
use guichet_core::outbox::courier;
use guichet_core::rounds;
use tauri::async_runtime::{self, JoinHandle};
use tokio::sync::watch;

/// Longest wait for the courier to put down the letter in hand when the application ends. A letter cut
/// short is no loss: its lease runs out and it is taken up again.
const PATIENCE: Duration = Duration::from_secs(5);
const MINUTE: Duration = Duration::from_mins(1);
/// Looks at the clock from one round to the next.
const MINUTES: u32 = 60;

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

/// Makes the round at once and every hour: what has run out lapses, what is to be said is posted. In
/// between it looks at the clock each minute, so that one that was set is noticed (decision 11).
async fn make_rounds(desk: Arc<Desk>, mut stopped: watch::Receiver<bool>) {
    for minute in (0..MINUTES).cycle() {
        let desk = Arc::clone(&desk);
        let made = async_runtime::spawn_blocking(move || match minute {
            0 => rounds::round(&desk).map(|_| ()),
            _ => desk.keep_time(&Actor::Round),
        });
        if let Ok(Err(error)) = made.await {
            tracing::error!(%error, minute, "the round was not finished");
        }
        tokio::select! {
            () = tokio::time::sleep(MINUTE) => {}
            _ = stopped.changed() => return,
        }
    }
}
