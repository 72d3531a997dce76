//! `leaflint import-page`: a page pasted from a web site to a page of Markdown that an editor goes on with.

use super::terminal::{print, today};
use super::{CLEAN, Failure, Global, Outcome};
use crate::document::{BlockKind, Document, Format, Link, written_as_markdown};
use crate::language::Language;
use crate::lint::{Options, lint};
use crate::project::{Input, Project, Request, guessed_text, load, read_bytes, write_file};
use crate::source::{Source, Span};
use clap::Args;
use jiff::civil::Date;
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
    #[command(flatten)]
    given: Given,
}

/// What the front matter is to say, where the page itself does not or says something else.
#[derive(Args)]
struct Given {
    /// Its title; without, the page's own.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The kind of page, such as condition, medicine or procedure.
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<String>,
    /// Its language; without, the one that the page names.
    #[arg(long, value_name = "TAG", value_parser = super::check::language)]
    language: Option<Language>,
    /// Whom it is for.
    #[arg(long, value_name = "TEXT")]
    audience: Option<String>,
    /// Who wrote it.
    #[arg(long, value_name = "TEXT")]
    author: Option<String>,
    /// Who stands for it.
    #[arg(long, value_name = "TEXT")]
    publisher: Option<String>,
    /// The clinician who reviewed it.
    #[arg(long, value_name = "TEXT")]
    reviewer: Option<String>,
    /// When it was last reviewed.
    #[arg(long, value_name = "DATE")]
    reviewed: Option<Date>,
    /// When it is to be reviewed next.
    #[arg(long, value_name = "DATE")]
    next_review: Option<Date>,
    /// A source, with its address; can be given several times.
    #[arg(long = "source", value_name = "TEXT")]
    sources: Vec<String>,
}

impl Given {
    /// The value given for a field of the front matter.
    fn field(&self, name: &str) -> Option<String> {
        match name {
            "title" => self.title.clone(),
            "type" => self.kind.clone(),
            "language" => self.language.as_ref().map(|language| language.tag().to_owned()),
            "audience" => self.audience.clone(),
            "author" => self.author.clone(),
            "publisher" => self.publisher.clone(),
            "reviewer" => self.reviewer.clone(),
            "reviewed" => self.reviewed.map(|date| date.to_string()),
            "next-review" => self.next_review.map(|date| date.to_string()),
            _ => None,
        }
    }
}

/// Longer words of the site are cut in the list of what was left out.
const MOST_SHOWN: usize = 70;
/// Front matter that every page needs, in the order in which it is written.
const FIELDS: [&str; 10] =
    ["title", "type", "language", "audience", "author", "publisher", "reviewer", "reviewed", "next-review", "sources"];

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    if let Some(out) = arguments.out.as_ref().filter(|out| out.exists()) {
        return Err(Failure(format!("“{}” is there already: name another file, or move it away", out.display())));
    }
    let taken = Taken::of(&arguments.file)?;
    let project = taken.read(arguments, global, &[])?;
    let page = page_of(&project)?;
    let chrome = chrome(&project);
    let mut said = left_out(page, project.sources.file(page.source), &dropped(page, &chrome));
    // Pasted text has no marks of its own: what stands first once the site's lines are gone is its title.
    let own = (page.format == Format::Plain && !chrome.is_empty()).then(|| taken.read(arguments, global, &chrome)).transpose()?;
    let (page, chrome) = match &own {
        Some(own) => (page_of(own)?, Vec::new()),
        None => (page, chrome),
    };
    let text = format!("{}{}", front_matter(page, &arguments.given), body(page, &dropped(page, &chrome), &arguments.given));
    match &arguments.out {
        Some(out) => write_file(out, text.as_bytes()).map(drop)?,
        None => print(|out| out.write_all(text.as_bytes()))?,
    }
    if let Some(encoding) = taken.encoding {
        said.insert_str(0, &format!("read as {encoding}, written as UTF-8\n"));
    }
    eprintln!("{said}next: fill in the front matter, compare the page with the original, and run `leaflint check` on it");
    Ok(CLEAN)
}

/// The page as it was handed in.
struct Taken {
    path: String,
    text: String,
    /// Unless it is UTF-8.
    encoding: Option<&'static str>,
}

impl Taken {
    fn of(path: &Path) -> Result<Self, Failure> {
        let is_piped = path == Path::new("-");
        let bytes = if is_piped {
            let mut bytes = Vec::new();
            std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Failure(format!("cannot read standard input: {error}")))?;
            bytes
        } else {
            read_bytes(path)?
        };
        let shown = if is_piped { "standard input".into() } else { format!("“{}”", path.display()) };
        let Some((text, encoding)) = guessed_text(&bytes) else {
            return Err(Failure(format!("{shown} is no text: save the page as HTML or as plain text first")));
        };
        if text.trim_start_matches('\u{feff}').trim().is_empty() {
            return Err(Failure(format!("{shown} is empty: there is no page to read")));
        }
        let named = Format::of_path(&path.to_string_lossy());
        let path = match named {
            Some(Format::Markdown) => return Err(Failure(format!("“{}” is Markdown already", path.display()))),
            Some(_) => path.to_string_lossy().into_owned(),
            None if Format::of_text(&text) == Format::Html => "page.html".into(),
            None => "page.txt".into(),
        };
        Ok(Self { path, text, encoding })
    }

    /// A project of that one page, without these parts of it.
    fn read(&self, arguments: &Arguments, global: &Global, without: &[Span]) -> Result<Project, Failure> {
        let mut text = self.text.clone();
        for span in without.iter().rev() {
            text.replace_range(span.range(), "");
        }
        let input = Input { path: self.path.clone(), bytes: text.into_bytes() };
        let language = arguments.given.language.clone();
        Ok(load(&Request { config: global.config.clone(), input: Some(input), language, ..Request::default() })?)
    }
}

fn page_of(project: &Project) -> Result<&Document, Failure> {
    let page = project.pages.iter().find(|page| page.is_selected).map(|page| &page.document);
    page.ok_or_else(|| Failure(project.faults.first().map_or("there is no page to read".into(), |fault| fault.message.to_string())))
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
    blocks
        .filter(|(at, block)| chrome.contains(&block.content) || is_outside(block) || is_to_itself(document, *at))
        .map(|(at, _)| at)
        .collect()
}

/// An item that is a link to a part of its own page: a table of contents, which publishing makes anew.
fn is_to_itself(document: &Document, at: usize) -> bool {
    let block = &document.blocks[at];
    let text = block.passage.text().trim();
    let leads = |link: &Link| link.address.starts_with('#') && link.text.trim() == text;
    matches!(block.kind, BlockKind::Item { .. }) && !text.is_empty() && document.links_of(at).iter().any(leads)
}

/// What the page says of itself, and the names of what it does not say.
fn front_matter(document: &Document, given: &Given) -> String {
    let mut text = String::from("---\n");
    let title = document.title_block().map(|block| block.passage.text().trim()).filter(|title| !title.is_empty());
    let title = on_one_line(title.or(document.title()).unwrap_or_default());
    for name in FIELDS {
        let own = || match name {
            "title" => title.clone(),
            "language" => document.language.tag().to_owned(),
            _ => document.front_matter.text(name).unwrap_or_default().to_owned(),
        };
        let value = given.field(name).unwrap_or_else(own);
        let space = if value.is_empty() { "" } else { " " };
        writeln!(text, "{name}:{space}{}", quoted(&value)).expect("a string takes all");
    }
    for source in &given.sources {
        writeln!(text, "  - {}", serde_json::to_string(source).expect("a text is JSON, and JSON is YAML")).expect("a string takes all");
    }
    text.push_str("---\n\n");
    text
}

/// A value of YAML: as it is where nothing in it could mean something else.
fn quoted(value: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '(' | ')' | '’');
    let is_word = value.chars().all(is_plain) && value.starts_with(char::is_alphabetic) && !value.ends_with(' ');
    if is_word || value.parse::<Date>().is_ok() {
        return value.to_owned();
    }
    if value.is_empty() { String::new() } else { serde_json::to_string(value).expect("a text is JSON, and JSON is YAML") }
}

/// The page below its front matter; its title stands above all.
fn body(document: &Document, dropped: &BTreeSet<usize>, given: &Given) -> String {
    let mut text = written_as_markdown(document, dropped);
    let heading = |title: &str| format!("# {}\n", on_one_line(title));
    match (given.title.as_deref(), document.title_block()) {
        (None, Some(_)) => {}
        // The page's own title is the first line of its kind.
        (Some(title), Some(_)) => {
            let start = if text.starts_with("# ") { Some(0) } else { text.find("\n# ").map(|at| at + 1) };
            if let Some(start) = start {
                let end = text[start..].find('\n').map_or(text.len(), |end| start + end + 1);
                text.replace_range(start..end, &heading(title));
            }
        }
        (title, None) => {
            if let Some(title) = title.or(document.title()) {
                text.insert_str(0, &format!("{}\n", heading(title)));
            }
        }
    }
    text
}

/// What was left out, a line each: first what belongs to the site, then what Markdown cannot hold.
fn left_out(document: &Document, source: &Source, dropped: &BTreeSet<usize>) -> String {
    let words_of = |span: &Span| crate::document::words_of_html(source.slice(*span));
    let (words, shown): (Vec<Span>, Vec<Span>) = document.left_out.iter().partition(|span| !words_of(span).trim().is_empty());
    let blocks = dropped.iter().map(|at| &document.blocks[*at]).map(|block| (block.span, block.passage.text().to_owned()));
    let of_site = blocks.chain(words.iter().map(|span| (*span, words_of(span)))).collect();
    let tag = |span: &Span| (*span, source.slice(*span).split_inclusive('>').next().unwrap_or_default().to_owned());
    let films = shown.iter().chain(&document.media).map(tag).collect();
    listed("left out, because it belongs to the web site:\n", of_site, source)
        + &listed("left out, because a page of Markdown cannot hold it:\n", films, source)
}

fn listed(why: &str, mut parts: Vec<(Span, String)>, source: &Source) -> String {
    parts.sort();
    let mut said = String::new();
    for (span, text) in parts {
        let words = on_one_line(&text);
        let short: String = words.chars().take(MOST_SHOWN).collect();
        let more = if short.len() < words.len() { "…" } else { "" };
        writeln!(said, "  line {}: {short}{more}", source.position(span.start as usize).line).expect("a string takes all");
    }
    if said.is_empty() { said } else { format!("{why}{said}") }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
