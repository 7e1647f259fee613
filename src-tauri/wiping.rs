//! An allocator that leaves nothing behind: what is given back is filled with zeros first (trust T3).
//!
//! Requests, answers and everything a door makes of them pass through the heap as ordinary strings; a type that
//! wipes itself covers only what somebody remembered. What C libraries allocate is theirs: `docs/memory.md`.

use std::alloc::{GlobalAlloc, Layout, System};

/// The system's allocator, wiping what is freed.
pub struct Wiping;

#[expect(unsafe_code, reason = "an allocator is unsafe by its trait")]
// SAFETY: memory comes from and goes back to the system's allocator with the same layout; it is written to
// before it goes back, while it is still ours. `realloc` is the trait's own: allocate, copy, free, so that the
// old place is wiped too.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe {
            place.write_bytes(0, layout.size());
            // Without a reader the compiler would leave the zeros out.
            std::hint::black_box(place);
            System.dealloc(place, layout);
        }
    }
}
