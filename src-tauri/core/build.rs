//! Tells Cargo what the core embeds, so that a changed word or migration rebuilds it.

fn main() {
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=../../migrations");
}
