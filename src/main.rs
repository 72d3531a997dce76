//! The command line of leaflint: parse, run, exit.

use std::process::ExitCode;

/// A build takes and frees memory on all threads for as long as it lasts, and the system's allocator spends a fifth of its time on that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    leaflint::cli::main()
}
