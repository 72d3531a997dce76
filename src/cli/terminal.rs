//! What the process is connected to: colours, width, progress, the end of a pipe.

use super::{Color, Failure, Global};
use crate::emit::HumanStyle;
use std::io::{self, Write};

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
