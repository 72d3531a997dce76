//! Findings for people: the lines of the page with marks under the words, then why it matters and what to do.
//!
//! A paragraph of Markdown is often one line of thousands of characters. codespan prints whole lines, so it is handed the
//! lines of [`wrap`] in their place; line and column numbers stay those of the file.

use super::{HumanStyle, Report, rows, wrap};
use crate::diagnostic::{Diagnostic, Edit, Fix, Label, Safety, Severity};
use crate::source::{SourceId, Sources};
use anstyle::{AnsiColor, Style};
use codespan_reporting::diagnostic as shown;
use codespan_reporting::files::{Error, Files};
use codespan_reporting::term::{Chars, Config, WriteStyle, emit_to_write_style};
use std::cell::OnceCell;
use std::fmt::{self, Write as _};
use std::io;
use std::ops::Range;
use wrap::ShownLine;

/// Columns at which text is cut even on a wider terminal: longer lines are hard to follow back.
const WIDEST: usize = 100;
/// Columns at which text is cut even on a narrower terminal.
const NARROWEST: usize = 40;
/// Further places that are drawn; the rest is counted.
const MOST_PLACES: usize = 8;
/// A mark over more shown lines than this is drawn on its first line only.
const MOST_LINES: usize = 200;
/// Characters of an edit that is worth showing.
const LONGEST_EDIT: usize = 120;

pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let pages = Pages::new(report.sources, report.style);
    let chars = if report.style.unicode { Chars::box_drawing() } else { Chars::ascii() };
    let config = Config { chars, tab_width: wrap::TAB, ..Config::default() };
    let mut paint = Paint { text: String::new(), color: report.style.color, styled: false, in_header: false };
    for diagnostic in report.diagnostics {
        let drawn = pages.drawn(diagnostic);
        emit_to_write_style(&mut paint, &config, &pages, &drawn).expect("every place is clipped to its file, and memory takes every byte");
        out.write_all(paint.text.as_bytes())?;
        paint.text.clear();
    }
    Ok(())
}

/// The files as they are shown.
struct Pages<'a> {
    sources: &'a Sources,
    width: usize,
    lines: Vec<OnceCell<Vec<ShownLine>>>,
}

impl<'a> Pages<'a> {
    fn new(sources: &'a Sources, style: HumanStyle) -> Self {
        Self { sources, width: style.width.clamp(NARROWEST, WIDEST), lines: vec![OnceCell::new(); sources.len()] }
    }

    fn lines(&self, id: SourceId) -> &[ShownLine] {
        self.lines[id.0 as usize].get_or_init(|| {
            let source = self.sources.file(id);
            // The number of the line, a space, the frame, a space, and the caret after the last character.
            wrap::shown_lines(source, self.width - digits(source.line_starts().len()) - 4)
        })
    }

    fn line_of(&self, id: SourceId, byte: usize) -> usize {
        self.lines(id).partition_point(|line| line.byte as usize <= byte).saturating_sub(1)
    }

    fn start(&self, id: SourceId, line: usize) -> usize {
        self.lines(id).get(line).map_or(self.sources.file(id).text.len(), |line| line.byte as usize)
    }

    /// The bytes of a label that are marked: clipped to the file, without the white space around the words.
    fn marked(&self, label: &Label) -> Range<usize> {
        let source = self.sources.file(label.source);
        let text = source.slice(label.span);
        let start = source.text.floor_char_boundary(label.span.start as usize);
        let words = text.trim();
        let (start, end) = if words.is_empty() {
            (start, start + text.len())
        } else {
            let start = start + (text.len() - text.trim_start().len());
            (start, start + words.len())
        };
        let start = start.max(self.start(label.source, 0));
        let mut end = end.max(start);
        let (first, last) = (self.line_of(label.source, start), self.line_of(label.source, end));
        if last - first > MOST_LINES {
            end = self.start(label.source, first + 1);
        }
        // codespan would open the next line for a mark that ends where that line starts; the last byte is enough to mark its character.
        if end > start && end == self.start(label.source, self.line_of(label.source, end)) {
            end -= 1;
        }
        start..end
    }

    fn drawn(&self, diagnostic: &Diagnostic) -> shown::Diagnostic<SourceId> {
        let label =
            |style, label: &Label| shown::Label::new(style, label.source, self.marked(label)).with_message(rows::one_line(&label.message));
        let mut labels = vec![label(shown::LabelStyle::Primary, &diagnostic.primary)];
        labels.extend(diagnostic.secondary.iter().take(MOST_PLACES).map(|place| label(shown::LabelStyle::Secondary, place)));
        let number = labels.iter().map(|label| self.lines(label.file_id)[self.line_of(label.file_id, label.range.end)].line).max();
        // The number of the line, a space, `=`, a space.
        let width = self.width - digits(number.unwrap_or(1) as usize) - 3;

        let mut notes = Vec::new();
        if let more @ 1.. = diagnostic.secondary.len().saturating_sub(MOST_PLACES) {
            notes.push(format!("and {more} more {}", if more == 1 { "place" } else { "places" }));
        }
        for (name, text) in [("why", &diagnostic.why), ("help", &diagnostic.help)] {
            if !text.is_empty() {
                notes.push(wrap::wrapped(&format!("{name}: {text}"), width));
            }
        }
        notes.extend(diagnostic.fix.as_ref().and_then(|fix| self.preview(fix)).map(|text| wrap::wrapped(&text, width)));
        shown::Diagnostic::new(match diagnostic.severity {
            Severity::Error => shown::Severity::Error,
            Severity::Warning => shown::Severity::Warning,
            Severity::Advice => shown::Severity::Note,
        })
        .with_code(diagnostic.code)
        .with_message(rows::one_line(&diagnostic.message))
        .with_labels(labels)
        .with_notes(notes)
    }

    /// What a small fix would write.
    fn preview(&self, fix: &Fix) -> Option<String> {
        let [Edit { source, span, replacement }] = fix.edits.as_slice() else { return None };
        let old = self.sources.file(*source).slice(*span);
        if old.chars().chain(replacement.chars()).take(LONGEST_EDIT + 1).count() > LONGEST_EDIT
            || (old.to_owned() + replacement).contains(['\n', '\r'])
        {
            return None;
        }
        let text = match (old.is_empty(), replacement.is_empty()) {
            (true, true) => return None,
            (true, false) => format!("write: add “{replacement}”"),
            (false, true) => format!("write: leave out “{old}”"),
            (false, false) => format!("write: “{replacement}” instead of “{old}”"),
        };
        Some(text + if fix.safety == Safety::Safe { " (`--fix` does it)" } else { "" })
    }
}

fn digits(number: usize) -> usize {
    number.max(1).ilog10() as usize + 1
}

impl<'a> Files<'a> for Pages<'_> {
    type FileId = SourceId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: SourceId) -> Result<&'a str, Error> {
        Ok(&self.sources.file(id).path)
    }

    fn source(&'a self, id: SourceId) -> Result<&'a str, Error> {
        Ok(&self.sources.file(id).text)
    }

    fn line_index(&'a self, id: SourceId, byte: usize) -> Result<usize, Error> {
        Ok(self.line_of(id, byte))
    }

    fn line_number(&'a self, id: SourceId, line: usize) -> Result<usize, Error> {
        let lines = self.lines(id);
        lines.get(line).map(|line| line.line as usize).ok_or(Error::LineTooLarge { given: line, max: lines.len() - 1 })
    }

    fn column_number(&'a self, id: SourceId, line: usize, byte: usize) -> Result<usize, Error> {
        let line = self.lines(id)[line];
        Ok(line.column as usize + self.sources.file(id).text[line.byte as usize..byte].chars().count())
    }

    fn line_range(&'a self, id: SourceId, line: usize) -> Result<Range<usize>, Error> {
        Ok(self.start(id, line)..self.start(id, line + 1))
    }
}

/// Takes what codespan writes, sign by sign.
struct Paint {
    text: String,
    color: bool,
    styled: bool,
    /// Whether the name of the severity comes next.
    in_header: bool,
}

impl Paint {
    fn style(&mut self, style: Style) -> fmt::Result {
        if self.color {
            write!(self.text, "{}", style.render())?;
            self.styled = true;
        }
        Ok(())
    }
}

impl fmt::Write for Paint {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // codespan has no severity of the name “advice”.
        if std::mem::take(&mut self.in_header) && text == "note" {
            self.text.push_str(Severity::Advice.name());
            return Ok(());
        }
        // What needs no second look is copied as it is: control characters begin so.
        if text.bytes().all(|byte| byte >= b' ' && byte != 0x7f && byte != 0xc2) {
            self.text.push_str(text);
            return Ok(());
        }
        text.chars().try_for_each(|sign| self.write_char(sign))
    }

    fn write_char(&mut self, sign: char) -> fmt::Result {
        match sign {
            '\n' => {
                // Cut lines end in the space they were cut at.
                self.text.truncate(self.text.trim_end_matches(' ').len());
                self.text.push('\n');
            }
            // A page must not steer the terminal; control characters take no column, so nothing moves.
            _ if sign.is_control() => {}
            _ => self.text.push(sign),
        }
        Ok(())
    }
}

fn severity_color(severity: shown::Severity) -> Style {
    let color = match severity {
        shown::Severity::Bug | shown::Severity::Error => AnsiColor::BrightRed,
        shown::Severity::Warning => AnsiColor::BrightYellow,
        shown::Severity::Note | shown::Severity::Help => AnsiColor::BrightCyan,
    };
    color.on_default()
}

impl WriteStyle for Paint {
    fn set_header(&mut self, severity: shown::Severity) -> fmt::Result {
        self.in_header = true;
        self.style(severity_color(severity).bold())
    }

    fn set_header_message(&mut self) -> fmt::Result {
        self.reset()?;
        self.style(Style::new().bold())
    }

    fn set_line_number(&mut self) -> fmt::Result {
        self.style(AnsiColor::Blue.on_default())
    }

    fn set_note_bullet(&mut self) -> fmt::Result {
        self.style(AnsiColor::Blue.on_default())
    }

    fn set_source_border(&mut self) -> fmt::Result {
        self.style(AnsiColor::Blue.on_default())
    }

    fn set_label(&mut self, severity: shown::Severity, style: shown::LabelStyle) -> fmt::Result {
        self.style(match style {
            shown::LabelStyle::Primary => severity_color(severity),
            shown::LabelStyle::Secondary => AnsiColor::Blue.on_default(),
        })
    }

    fn reset(&mut self) -> fmt::Result {
        if std::mem::take(&mut self.styled) {
            self.text.push_str("\x1b[0m");
        }
        Ok(())
    }
}
