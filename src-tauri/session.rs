//! Who sits at the counter of this process: one seat for its one window, held in Rust, never in the page.

use guichet_core::doors::Seat;

/// The seats of this process. A page knows neither of them; it only asks through its door.
#[derive(Default)]
pub struct Seats {
    /// The staff's seat, signed in or not.
    pub counter: Seat,
    /// The kiosk's: nobody ever signs in to staff from it.
    pub kiosk: Seat,
}
