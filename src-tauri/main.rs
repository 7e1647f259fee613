//! The desktop application's program: everything is in the library beside it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[global_allocator]
static ALLOCATOR: guichet::wiping::Wiping = guichet::wiping::Wiping;

fn main() -> std::process::ExitCode {
    guichet::run()
}
