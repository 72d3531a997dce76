//! `leaflint man`: the manual, on standard output or as one page a command for packagers.

use super::terminal::print;
use super::{CLEAN, Failure, Outcome};
use crate::project::write_file;
use clap::{Args, Command};
use clap_mangen::Man;
use std::path::PathBuf;

/// Write the manual pages.
#[derive(Args)]
pub(super) struct Arguments {
    /// A folder for one page a command; without one, the first page goes to standard output.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, mut command: Command) -> Outcome {
    command.build();
    let Some(folder) = &arguments.out else {
        let page = rendered(command)?;
        print(|out| out.write_all(&page))?;
        return Ok(CLEAN);
    };
    let parts: Vec<Command> = command.get_subcommands().filter(|part| part.get_name() != "help").cloned().collect();
    write_file(&folder.join("leaflint.1"), &rendered(command)?)?;
    for part in parts {
        let name = format!("leaflint-{}", part.get_name());
        // `Command` keeps its name for as long as the program runs.
        let page = rendered(part.name(String::leak(name.clone()) as &'static str))?;
        write_file(&folder.join(format!("{name}.1")), &page)?;
    }
    Ok(CLEAN)
}

fn rendered(command: Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    Ok(page)
}
