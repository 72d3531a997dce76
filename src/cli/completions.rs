//! `leaflint completions`: what a shell needs to complete commands and options.

use super::terminal::print;
use super::{CLEAN, Outcome};
use clap::{Args, Command};
use clap_complete::{Shell, generate};

/// Write what a shell needs to complete commands and options.
#[derive(Args)]
pub(super) struct Arguments {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(arguments: &Arguments, mut command: Command) -> Outcome {
    let mut script = Vec::new();
    generate(arguments.shell, &mut command, "leaflint", &mut script);
    print(|out| out.write_all(&script))?;
    Ok(CLEAN)
}
