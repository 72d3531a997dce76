//! `leaflint audit`: what the rules can say on the items of an instrument, page by page.

use super::check::language;
use super::terminal::{print, today};
use super::{CLEAN, FINDINGS, Failure, Global, Outcome};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::emit::Places;
use crate::language::Language;
use crate::lint::audit::{Answer, Instrument, Status, answers, findings_for, pages};
use crate::project::{Project, load};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use serde_json::{Value, json};
use std::io::{self, Write};

/// What the rules can say on the items of an instrument: pass, fail with places, or that it needs a person. Never a score.
#[derive(Args)]
pub(super) struct Arguments {
    /// Files, folders or globs; without any: the project's content.
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// The instrument.
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(Instrument::names()))]
    instrument: String,
    /// The language of pages that do not name theirs.
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// How the answers are written.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    output_format: Format,
    /// The day that counts as today.
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Lines for people.
    Text,
    /// One JSON document.
    Json,
}

const NO_SCORE: &str = "This is no score: an instrument is rated by people. “pass” and “fail” say what the rules named find.";

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let instrument = Instrument::named(&arguments.instrument).expect("clap knows the instruments");
    let project = load(&global.pages(&arguments.paths, arguments.language.as_ref()))?;
    if pages(&project).next().is_none() {
        return Err(Failure("there is no page here: an instrument rates pages".into()));
    }
    let found = findings_for(&project, instrument, arguments.as_of.unwrap_or_else(today));
    let rated: Vec<(&Document, Vec<Answer<'_>>)> =
        pages(&project).map(|(_, page)| (page, answers(&project, page, instrument, &found))).collect();
    print(|out| match arguments.output_format {
        Format::Text => text(instrument, &project, &rated, out),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &json(instrument, &project, &rated))?;
            out.write_all(b"\n")
        }
    })?;
    let fails = rated.iter().flat_map(|(_, answers)| answers).any(|answer| answer.status == Status::Fail);
    Ok(if fails { FINDINGS } else { CLEAN })
}

fn text(instrument: &Instrument, project: &Project, rated: &[(&Document, Vec<Answer<'_>>)], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}\n{NO_SCORE}", instrument.title)?;
    let mut places = Places::new(&project.sources);
    for (page, answers) in rated {
        writeln!(out, "\n{}", project.sources.file(page.source).path)?;
        for answer in answers {
            let note = answer.note.as_ref().map_or(String::new(), |note| format!(" ({note})"));
            writeln!(out, "  {:>2}  {:14}  {}{note}", answer.item.number, answer.status.name(), answer.item.asks)?;
            for finding in &answer.places {
                let (start, _) = places.of(finding.primary.source, finding.primary.span);
                writeln!(out, "        {}:{} {}: {}", start.line, start.column, finding.code, finding.message)?;
            }
        }
    }
    Ok(())
}

fn json(instrument: &Instrument, project: &Project, rated: &[(&Document, Vec<Answer<'_>>)]) -> Value {
    let mut places = Places::new(&project.sources);
    let mut place = |finding: &Diagnostic| {
        let (start, end) = places.of(finding.primary.source, finding.primary.span);
        let position = |at: crate::source::Position| json!({ "byte": at.byte, "line": at.line, "column": at.column });
        json!({ "code": finding.code, "message": finding.message, "start": position(start), "end": position(end) })
    };
    let mut item = |answer: &Answer<'_>| {
        json!({
            "item": answer.item.number,
            "part": answer.item.part,
            "asks": answer.item.asks,
            "status": answer.status.name(),
            "note": answer.note,
            "rules": answer.item.rules().map(|rule| rule.code).collect::<Vec<_>>(),
            "places": answer.places.iter().map(|finding| place(finding)).collect::<Vec<_>>(),
        })
    };
    let mut page = |(page, answers): &(&Document, Vec<Answer<'_>>)| {
        json!({
            "file": project.sources.file(page.source).path,
            "language": page.language.tag(),
            "items": answers.iter().map(&mut item).collect::<Vec<_>>(),
        })
    };
    json!({
        "instrument": instrument.name,
        "title": instrument.title,
        "note": NO_SCORE,
        "pages": rated.iter().map(&mut page).collect::<Vec<_>>(),
    })
}
