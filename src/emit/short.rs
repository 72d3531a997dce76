//! One line a finding: `path:line:column: severity[code]: message`.

use super::Report;
use super::places::Places;
use super::rows::one_line;
use std::io;

pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut places = Places::new(report.sources);
    for diagnostic in report.diagnostics {
        let (start, _) = places.of(diagnostic.primary.source, diagnostic.primary.span);
        let path = &report.sources.file(diagnostic.primary.source).path;
        let (severity, message) = (diagnostic.severity.name(), one_line(&diagnostic.message));
        writeln!(out, "{path}:{}:{}: {severity}[{}]: {message}", start.line, start.column, diagnostic.code)?;
    }
    Ok(())
}
