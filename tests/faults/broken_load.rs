//! The same load over a core that obeys `GUICHET_BROKEN`: the negative controls of the fault tests.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a load that cannot go on has failed")]

mod acts;
mod chance;
mod post;
mod program;
mod witness;

fn main() -> std::process::ExitCode {
    program::run()
}
