//! What the process is connected to: colours, width, progress, the end of a pipe.

use super::{Color, Failure, Global};
use crate::emit::HumanStyle;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal, Write};

const WIDTH_WITHOUT_TERMINAL: usize = 100;

/// How findings look on this process's standard output.
pub(super) fn style(global: &Global) -> HumanStyle {
    let color = match global.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
    };
    let width = terminal_size::terminal_size().map_or(WIDTH_WITHOUT_TERMINAL, |(width, _)| usize::from(width.0));
    HumanStyle { color, width, unicode: true }
}

/// Writes to standard output. A reader that has gone away (`| head`) has what it wants.
pub(super) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure(format!("cannot write the output: {error}"))),
        _ => Ok(()),
    }
}

/// Today's date where this process runs.
pub(super) fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// A bar on a terminal's standard error; nothing anywhere else.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar that counts things of this name.
    pub(super) fn new(global: &Global, what: &str) -> Self {
        if global.no_progress || !io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::new(0);
        let style = ProgressStyle::with_template(&format!("{{bar:40}} {{pos}} of {{len}} {what}"));
        bar.set_style(style.expect("the template is right"));
        Self(Some(bar))
    }

    /// How far the work has come; any thread may say.
    pub(super) fn set(&self, done: usize, all: usize) {
        if let Some(bar) = &self.0 {
            bar.set_length(all as u64);
            // Threads may come out of order: the bar never goes back.
            if done as u64 > bar.position() {
                bar.set_position(done as u64);
            }
        }
    }

    /// Takes the bar away.
    pub(super) fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
