//! The command line of leaflint: parse, run, exit.

use std::process::ExitCode;

fn main() -> ExitCode {
    leaflint::cli::main()
}
