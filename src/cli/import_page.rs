//! `leaflint import-page`: a page pasted from a web site to a page of Markdown that an editor goes on with.

use super::terminal::{print, today};
use super::{CLEAN, Failure, Global, Outcome};
use crate::document::{BlockKind, Document, Format, written_as_markdown};
use crate::lint::{Options, lint};
use crate::project::{Input, Project, Request, load, read_bytes, write_file};
use crate::source::{Source, Span};
use clap::Args;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Make a page of Markdown from a page of a web site: HTML, or text as pasted from it.
#[derive(Args)]
pub(super) struct Arguments {
    /// A file of HTML or of plain text; `-` reads standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The page to write; standard output if left out. A file that is there already is left alone.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Longer words of the site are cut in the list of what was left out.
const MOST_SHOWN: usize = 70;
/// Front matter that every page needs, in the order in which it is written.
const FIELDS: [&str; 9] = ["type", "language", "audience", "author", "publisher", "reviewer", "reviewed", "next-review", "sources"];

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    if let Some(out) = arguments.out.as_ref().filter(|out| out.exists()) {
        return Err(Failure(format!("“{}” is there already: name another file, or move it away", out.display())));
    }
    let project = read(&arguments.file, global)?;
    let Some(page) = project.pages.iter().find(|page| page.is_selected) else {
        return Err(Failure(project.faults.first().map_or("there is no page to read".into(), |fault| fault.message.to_string())));
    };
    let source = project.sources.file(page.document.source);
    let chrome = chrome(&project);
    let dropped = dropped(&page.document, &chrome);
    let text = format!("{}{}", front_matter(&page.document), body(&page.document, &dropped));
    match &arguments.out {
        Some(out) => write_file(out, text.as_bytes()).map(drop)?,
        None => print(|out| out.write_all(text.as_bytes()))?,
    }
    eprint!("{}", left_out(&page.document, source, &dropped));
    Ok(CLEAN)
}

/// A project of that one page.
fn read(path: &Path, global: &Global) -> Result<Project, Failure> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Failure(format!("cannot read standard input: {error}")))?;
        bytes
    } else {
        read_bytes(path)?
    };
    let named = Format::of_path(&path.to_string_lossy());
    let format = match named {
        Some(Format::Markdown) => return Err(Failure(format!("“{}” is Markdown already", path.display()))),
        Some(format) => format,
        None => Format::of_text(&String::from_utf8_lossy(&bytes)),
    };
    let name = if format == Format::Html { "page.html" } else { "page.txt" };
    let input = Input { path: if named.is_some() { path.to_string_lossy().into_owned() } else { name.into() }, bytes };
    Ok(load(&Request { config: global.config.clone(), input: Some(input), ..Request::default() })?)
}

/// Lines that belonged to the web site, as the rule of that name sees them.
fn chrome(project: &Project) -> Vec<Span> {
    let options = Options { select: vec!["site-chrome".into()], ignore: Vec::new(), today: today() };
    lint(project, &options).into_iter().filter(|finding| finding.code == "site-chrome").map(|finding| finding.primary.span).collect()
}

/// The blocks that belonged to the site: those, and what stands outside of the part that is marked up as the page's own.
fn dropped(document: &Document, chrome: &[Span]) -> BTreeSet<usize> {
    let has_words = |block: &crate::document::Block| !block.passage.text().trim().is_empty();
    let main = document.main.filter(|main| document.blocks.iter().any(|block| main.contains(block.span) && has_words(block)));
    let main_has_title = main
        .is_some_and(|main| document.blocks.iter().any(|block| block.kind == BlockKind::Heading { level: 1 } && main.contains(block.span)));
    let is_outside = |block: &crate::document::Block| {
        let is_title = block.kind == BlockKind::Heading { level: 1 } && !main_has_title;
        main.is_some_and(|main| !main.contains(block.span)) && !is_title
    };
    let blocks = document.blocks.iter().enumerate();
    blocks.filter(|(_, block)| chrome.contains(&block.content) || is_outside(block)).map(|(at, _)| at).collect()
}

/// What the page says of itself, and the names of what it does not say.
fn front_matter(document: &Document) -> String {
    let mut text = String::from("---\n");
    let title = document.title_block().map(|block| block.passage.text().trim()).filter(|title| !title.is_empty());
    let title = title.or(document.title()).unwrap_or_default();
    let mut line = |name: &str, value: &str| {
        let space = if value.is_empty() { "" } else { " " };
        writeln!(text, "{name}:{space}{}", quoted(value)).expect("a string takes all");
    };
    line("title", &title.split_whitespace().collect::<Vec<_>>().join(" "));
    for name in FIELDS {
        let value = match name {
            "language" => document.language.tag(),
            _ => document.front_matter.text(name).unwrap_or_default(),
        };
        line(name, value);
    }
    text.push_str("---\n\n");
    text
}

/// A value of YAML: as it is where nothing in it could mean something else.
fn quoted(value: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '(' | ')' | '’');
    if value.chars().all(is_plain) && value.starts_with(char::is_alphabetic) && !value.ends_with(' ') {
        return value.to_owned();
    }
    if value.is_empty() { String::new() } else { serde_json::to_string(value).expect("a text is JSON, and JSON is YAML") }
}

/// The page below its front matter; its title stands above all.
fn body(document: &Document, dropped: &BTreeSet<usize>) -> String {
    let text = written_as_markdown(document, dropped);
    match document.title().filter(|_| document.title_block().is_none()) {
        Some(title) => format!("# {}\n\n{text}", title.split_whitespace().collect::<Vec<_>>().join(" ")),
        None => text,
    }
}

/// What was left out, a line each, and what to do next.
fn left_out(document: &Document, source: &Source, dropped: &BTreeSet<usize>) -> String {
    let mut parts: Vec<(Span, String)> =
        dropped.iter().map(|at| &document.blocks[*at]).map(|block| (block.span, block.passage.text().to_owned())).collect();
    parts.extend(document.left_out.iter().map(|span| (*span, crate::document::words_of_html(source.slice(*span)))));
    parts.sort();
    let mut said = String::new();
    if !parts.is_empty() {
        said.push_str("left out, because it belongs to the web site:\n");
    }
    for (span, text) in parts {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let short: String = words.chars().take(MOST_SHOWN).collect();
        let more = if short.len() < words.len() { "…" } else { "" };
        writeln!(said, "  line {}: {short}{more}", source.position(span.start as usize).line).expect("a string takes all");
    }
    said.push_str("next: fill in the front matter, compare the page with the original, and run `leaflint check` on it\n");
    said
}
