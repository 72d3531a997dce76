//! What each stage of a run costs, on the leaflets of the repository: `cargo bench --bench stages`.

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use leaflint::catalog::Catalog;
use leaflint::diagnostic::{Diagnostic, Label, Severity};
use leaflint::document::{Block, Document, Format, Origin};
use leaflint::emit::{HumanStyle, OutputFormat, Report, emit};
use leaflint::language::Language;
use leaflint::lint::{Options, lint};
use leaflint::project::{Page, Project, Request, load};
use leaflint::publish::{self, Lot, Print, Values, publish};
use leaflint::translate::plan;
use std::collections::BTreeMap;
use std::path::Path;

fn main() {
    divan::main();
}

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The leaflets with their translations.
fn whole() -> Project {
    load(&Request { config: Some(Path::new(ROOT).join("leaflint.toml")), ..Request::default() }).expect("the content")
}

/// The leaflets alone.
fn pages() -> Project {
    let paths = vec![Path::new(ROOT).join("content").display().to_string()];
    load(&Request { paths, language: Some(Language::english()), ..Request::default() }).expect("the content")
}

fn bytes_of_pages(project: &Project) -> BytesCount {
    BytesCount::new(project.pages.iter().map(|page| project.sources.file(page.document.source).text.len()).sum::<usize>())
}

fn bytes_of_catalogs(project: &Project) -> BytesCount {
    let files = project.locales.iter().flat_map(|locale| locale.catalogs.values());
    BytesCount::new(files.map(|catalog| project.sources.file(catalog.source).text.len()).sum::<usize>())
}

fn options(select: &[&str]) -> Options {
    let select = select.iter().map(|name| (*name).to_owned()).collect();
    Options { select, ignore: Vec::new(), today: "2026-11-21".parse().expect("a day") }
}

/// From the disk to parsed pages and translations.
#[divan::bench]
fn loading(bencher: Bencher) {
    bencher.counter(bytes_of_pages(&whole())).bench(whole);
}

/// Markdown to blocks, links and front matter.
#[divan::bench]
fn parsing(bencher: Bencher) {
    let project = pages();
    let parse = |project: &Project| {
        let page = |page: &Page| {
            let source = page.document.source;
            let origin = Origin { source, format: Format::Markdown, language: &page.document.language };
            Document::parse(&project.sources.file(source).text, origin).blocks.len()
        };
        project.pages.iter().map(page).sum::<usize>()
    };
    bencher.counter(bytes_of_pages(&project)).bench(|| parse(&project));
}

/// The rules of a group at pages that are parsed; the first run of a language reads its tables.
#[divan::bench(args = ["structure", "language", "safety", "trust", "accessibility", "inclusion", "all"])]
fn rules(bencher: Bencher, group: &str) {
    let project = pages();
    let options = options(if group == "all" { &[] } else { std::slice::from_ref(&group) });
    bencher.counter(bytes_of_pages(&project)).bench(|| lint(&project, &options).len());
}

/// Fluent files to messages.
#[divan::bench]
fn fluent(bencher: Bencher) {
    let project = whole();
    let parse = |project: &Project| {
        let locales = project.locales.iter();
        let files = locales.flat_map(|locale| locale.catalogs.values().map(move |catalog| (catalog.source, &locale.language)));
        files.map(|(source, language)| Catalog::parse(source, &project.sources.file(source).text, language).source.0).sum::<u32>()
    };
    bencher.counter(bytes_of_catalogs(&project)).bench(|| parse(&project));
}

/// The rules of translations.
#[divan::bench]
fn translations(bencher: Bencher) {
    let project = whole();
    let options = options(&["translation"]);
    bencher.counter(bytes_of_catalogs(&project)).bench(|| lint(&project, &options).len());
}

/// Findings to words, in each format: fifty for each paragraph.
#[divan::bench(args = ["human", "short", "json-lines", "sarif"])]
fn emitting(bencher: Bencher, format: &str) {
    let project = pages();
    let finding = |page: &Page, block: &Block| {
        let label = Label::new(page.document.source, block.content);
        let finding = Diagnostic::new("hard-sentence", Severity::Warning, "this sentence is hard to read", label);
        finding.why("long sentences are lost halfway").help("split it in two")
    };
    let once: Vec<Diagnostic> =
        project.pages.iter().flat_map(|page| page.document.blocks.iter().map(|block| finding(page, block))).collect();
    let diagnostics: Vec<Diagnostic> = once.into_iter().flat_map(|finding| std::iter::repeat_n(finding, 50)).collect();
    let report = Report {
        sources: &project.sources,
        diagnostics: &diagnostics,
        languages: &BTreeMap::new(),
        rules: &[],
        style: HumanStyle::default(),
    };
    let format = OutputFormat::named(format).expect("a format");
    bencher.counter(ItemsCount::new(diagnostics.len())).bench(|| emit(format, &report).len());
}

/// Bundles of HTML in all languages, into nothing.
#[divan::bench]
fn publishing(bencher: Bencher) {
    let project = whole();
    let options = publish::Options {
        formats: [publish::Format::named("html").expect("a format")].into(),
        languages: project.locales.iter().map(|locale| locale.language.clone()).filter(|language| !language.is_pseudo()).collect(),
        values: Values::samples(&project.config).expect("samples"),
        today: "2026-11-21".parse().expect("a day"),
        templates: BTreeMap::new(),
        print: Print::default(),
    };
    let plan = plan(&project, &BTreeMap::new());
    let pages: Vec<_> = (0..project.pages.len()).map(|page| (page, [0; 32])).collect();
    let lot = Lot { project: &project, plan: &plan, findings: &[], pages: &pages, files: &BTreeMap::new() };
    let write = |_: &str, _: &[u8]| Ok(());
    bencher.counter(ItemsCount::new(pages.len() * options.languages.len())).bench(|| publish(&lot, &options, &write).expect("bundles"));
}
