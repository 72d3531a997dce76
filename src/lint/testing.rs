//! Rule tests draw the marks in the text: `You may have «hypertension».` is stripped, checked, drawn again and compared.
//! The same harness runs every example in every rule's page.

use super::around::{Around, Sight};
use super::catalogs::translation_findings;
use super::engine::{Run, run};
use super::page::PageCheck;
use super::rule::{Check, Rule, page_of};
use super::rules::RULES;
use super::settings::Settings;
use crate::catalog::Catalog;
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Document, Format, Origin};
use crate::language::Language;
use crate::project::{Locale, Page, Project};
use crate::source::{Source, Sources};
use crate::translate::{Record, State, States, fingerprint};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The day that counts as today in tests and examples.
pub(crate) const TODAY: Date = date(2026, 11, 21);

/// How an example is read.
#[derive(Debug, Clone)]
pub(crate) struct Example {
    pub(crate) format: Format,
    pub(crate) language: String,
    pub(crate) config: String,
}

impl Default for Example {
    fn default() -> Self {
        Self { format: Format::Markdown, language: "en".into(), config: String::new() }
    }
}

/// Checks a marked text with one rule; panics with both drawings where they differ. Gives the findings.
pub(crate) fn check_as(rule: &'static Rule, marked: &str, example: &Example) -> Vec<Diagnostic> {
    let (drawn, found) = drawn_by(rule, marked, example);
    assert_eq!(drawn, marked, "\n{} drew\n{drawn}\ninstead of\n{marked}\nfindings: {found:#?}", rule.code);
    found
}

/// Which of some rules find anything in a text.
pub(crate) fn codes_in<'a>(codes: &[&'a str], text: &str, example: &Example) -> BTreeSet<&'a str> {
    let finds = |code: &str| !drawn_by(super::rule::rule(code).expect("a rule"), text, example).1.is_empty();
    codes.iter().copied().filter(|code| finds(code)).collect()
}

/// The text as one rule marks it, and its findings.
fn drawn_by(rule: &'static Rule, marked: &str, example: &Example) -> (String, Vec<Diagnostic>) {
    let plain = marked.replace(['«', '»'], "");
    let (project, found) = findings_of(rule, &plain, example);
    let id = project.pages[0].document.source;
    let own: Vec<&Diagnostic> = found.iter().filter(|finding| finding.primary.source == id).collect();
    let spans: BTreeSet<_> = own.iter().map(|finding| (finding.primary.span.start as usize, finding.primary.span.end as usize)).collect();
    (draw(&plain, &spans), found)
}

/// A project of one page, and what one rule finds there.
pub(crate) fn findings_of(rule: &'static Rule, text: &str, example: &Example) -> (Project, Vec<Diagnostic>) {
    let (project, _) = project_of(text, example);
    let page = &project.pages[0];
    let settings = Settings::of(&project.config, &[rule.code.to_owned()], &[]);
    let glossaries = super::terms::Glossaries::of(&project);
    let around = Around::of(&project, TODAY);
    let check = PageCheck {
        sight: Sight::new(&around),
        document: &page.document,
        text,
        id: "page",
        is_translation: false,
        glossary: glossaries.of_language(&page.document.language),
        facts: Default::default(),
    };
    let mut found = run(&check, &settings);
    super::allow::apply_allows(&page.document, &settings, &mut found);
    crate::diagnostic::sort(&mut found);
    (project, found)
}

/// A project of one page, and the page's file.
pub(crate) fn project_of(text: &str, example: &Example) -> (Project, crate::source::SourceId) {
    let mut sources = Sources::default();
    let config_source = sources.add(Source::new("leaflint.toml", example.config.clone()));
    let (config, faults) = config::read(&example.config, config_source);
    assert!(faults.is_empty(), "{faults:?}");
    let source = sources.add(Source::new("page.md", text));
    let language = Language::parse(&example.language).expect("a language tag");
    let document = Document::parse(text, Origin { source, format: example.format, language: &language });
    let pages = vec![Page { id: "page".into(), document, is_selected: true }];
    let config = Config { source_language: language, ..config };
    let project = Project {
        root: PathBuf::from("."),
        config,
        config_path: None,
        sources,
        spellers: Vec::new(),
        asked: BTreeSet::new(),
        words: BTreeSet::new(),
        pages,
        waiting: Vec::new(),
        locales: Vec::new(),
        faults: Vec::new(),
    };
    (project, source)
}

/// Checks a translation with marks beside its source, both Fluent. In the source, `# was: …` above a message says what the
/// translation was made from. Panics with both drawings where they differ.
pub(crate) fn check_translation(rule: &'static Rule, source: &str, marked: &str, example: &Example) -> Vec<Diagnostic> {
    let plain = marked.replace(['«', '»'], "");
    let (project, id) = locales_of(source, &plain, example);
    let settings = Settings::of(&project.config, &[rule.code.to_owned()], &[]);
    let (around, glossaries) = (Around::of(&project, TODAY), super::terms::Glossaries::of(&project));
    let run = Run { project: &project, settings: &settings, glossaries: &glossaries, around: &around };
    let mut found = translation_findings(&run, None, &super::Memory::none());
    crate::diagnostic::sort(&mut found);
    let own: Vec<&Diagnostic> = found.iter().filter(|finding| finding.primary.source == id).collect();
    let spans: BTreeSet<_> = own.iter().map(|finding| (finding.primary.span.start as usize, finding.primary.span.end as usize)).collect();
    let drawn = draw(&plain, &spans);
    assert_eq!(drawn, marked, "\n{} drew\n{drawn}\ninstead of\n{marked}\nfindings: {found:#?}", rule.code);
    found
}

/// The findings of every translation rule, advice left out, in an English file and its translation.
pub(crate) fn translations(source: &str, target: &str, language: &str) -> Vec<Diagnostic> {
    let example = Example { language: language.to_owned(), ..Example::default() };
    let (project, _) = locales_of(source, target, &example);
    let settings = Settings::of(&project.config, &["translation".to_owned()], &[]);
    let (around, glossaries) = (Around::of(&project, TODAY), super::terms::Glossaries::of(&project));
    let run = Run { project: &project, settings: &settings, glossaries: &glossaries, around: &around };
    let mut found = translation_findings(&run, None, &super::Memory::none());
    found.retain(|finding| finding.severity > Severity::Advice);
    found
}

/// A plain Fluent project of an English file and its translation, with a sidecar.
fn locales_of(source: &str, target: &str, example: &Example) -> (Project, crate::source::SourceId) {
    let mut sources = Sources::default();
    let config_source = sources.add(Source::new("leaflint.toml", example.config.clone()));
    let (config, faults) = config::read(&example.config, config_source);
    assert!(faults.is_empty(), "{faults:?}");
    let mut locale = |language: &Language, text: &str| {
        let id = sources.add(Source::new(format!("locales/{language}/page.ftl"), text));
        let catalogs = [("page".to_owned(), Catalog::parse(id, text, language))].into();
        (Locale { catalogs, ..Locale::new(language.clone(), language.tag().to_owned()) }, id)
    };
    let language = Language::parse(&example.language).expect("a language tag");
    let (english, _) = locale(&Language::english(), source);
    let (mut other, id) = locale(&language, target);
    let mut states = States::default();
    for message in english.catalogs["page"].messages() {
        let was = message.comment.as_ref().and_then(|comment| comment.text.strip_prefix("was: "));
        let (Some(was), Some(made)) = (was, other.catalogs["page"].message(&message.key)) else { continue };
        let record = Record {
            source: fingerprint(was),
            target: fingerprint(&target[made.key_span.range().start..made.span.range().end]),
            state: State::Translated,
            who: "a linguist".into(),
            when: TODAY.to_string(),
            was: Some(was.to_owned()),
            waivers: Vec::new(),
        };
        states.records.insert(message.key.clone(), record);
    }
    if !states.records.is_empty() {
        other.states.insert("page".into(), sources.add(Source::new("locales/page.state", states.write())));
    }
    let locales = vec![english, other];
    let project = Project {
        root: PathBuf::from("."),
        config,
        config_path: None,
        sources,
        spellers: Vec::new(),
        asked: BTreeSet::new(),
        words: BTreeSet::new(),
        pages: Vec::new(),
        waiting: Vec::new(),
        locales,
        faults: Vec::new(),
    };
    (project, id)
}

fn draw(text: &str, spans: &BTreeSet<(usize, usize)>) -> String {
    // At one place an end comes before an empty span, and that before a start.
    let rank = |start: usize, end: usize| if start == end { [1, 2] } else { [3, 0] };
    let marks_of = |&(start, end): &(usize, usize)| [(start, rank(start, end)[0], '«'), (end, rank(start, end)[1], '»')];
    let mut marks: Vec<(usize, u8, char)> = spans.iter().flat_map(marks_of).collect();
    marks.sort_unstable();
    let mut drawn = text.to_owned();
    for &(at, _, mark) in marks.iter().rev() {
        drawn.insert(at, mark);
    }
    drawn
}

/// The fenced examples of a rule's page: (info words, text).
fn examples(rule: &Rule) -> Vec<(Vec<&str>, String)> {
    let mut found = Vec::new();
    let mut lines = page_of(rule, "Examples").lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("````").or_else(|| line.strip_prefix("```")) else { continue };
        let fence = &line[..line.len() - info.len()];
        let body: String = lines.by_ref().take_while(|line| *line != fence).map(|line| format!("{line}\n")).collect();
        found.push((info.split_whitespace().collect(), body));
    }
    found
}

/// How an example is read, by the words behind its fence.
fn read_example(rule: &Rule, info: &[&str]) -> Example {
    let value = |key: &str| info.iter().find_map(|word| word.strip_prefix(key)).map(str::to_owned);
    let format = match info.first() {
        Some(&"text") => Format::Plain,
        Some(&"markdown") => Format::Markdown,
        Some(&"html") => Format::Html,
        other => panic!("{}: an example is “markdown”, “text” or “html”, not {other:?}", rule.code),
    };
    let settings = value("settings=").map_or(String::new(), |line| format!("[rules.{}]\n{}\n", rule.code, line.replace(';', "\n")));
    let style = value("style=").map_or(String::new(), |style| format!("style = \"{style}\"\n"));
    Example { format, language: value("language=").unwrap_or("en".into()), config: style + &settings }
}

/// The examples in the page of a page rule, without marks.
pub(crate) fn all_examples(rule: &Rule) -> Vec<(String, Example)> {
    examples(rule).into_iter().map(|(info, text)| (text.replace(['«', '»'], ""), read_example(rule, &info))).collect()
}

#[test]
fn every_example_in_every_rule_page_holds() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| {
        matches!(rule.check, Check::Page(..) | Check::Terms(_) | Check::Phrases(_) | Check::PhrasesIf(..) | Check::PhrasesOnce(..))
    }) {
        let (mut faulty, mut fine) = (0, 0);
        for (info, text) in examples(rule) {
            let example = read_example(rule, &info);
            let (drawn, _) = drawn_by(rule, &text, &example);
            if drawn != text {
                wrong.push(format!("{} drew\n{drawn}\ninstead of\n{text}", rule.code));
            }
            *(if text.contains('«') { &mut faulty } else { &mut fine }) += 1;
        }
        assert!(faulty > 0, "{} has no example of what it finds", rule.code);
        assert!(fine > 0, "{} has no example of what it leaves alone", rule.code);
    }
    assert!(wrong.is_empty(), "{} examples do not hold:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_example_in_every_translation_rule_page_holds() {
    for rule in RULES.iter().filter(|rule| matches!(rule.check, Check::Message(_) | Check::Catalog(_))) {
        // This one learns from hundreds of messages; `lint::rules::translation` tests it.
        if rule.code == "unrelated-translation" {
            continue;
        }
        let (mut faulty, mut fine) = (0, 0);
        // Examples come in pairs: the source, then its translation.
        for pair in examples(rule).chunks(2) {
            let [(_, source), (info, target)] = pair else { panic!("{}: an example has a source and a translation", rule.code) };
            let value = |key: &str| info.iter().find_map(|word| word.strip_prefix(key)).map(str::to_owned);
            let settings = value("settings=").map_or(String::new(), |line| format!("[rules.{}]\n{}\n", rule.code, line.replace(';', "\n")));
            let language = value("language=").expect("a translation names its language");
            let example = Example { format: Format::Plain, language, config: settings };
            check_translation(rule, source, target, &example);
            *(if target.contains('«') { &mut faulty } else { &mut fine }) += 1;
        }
        assert!(faulty > 0, "{} has no example of what it finds", rule.code);
        assert!(fine > 0, "{} has no example of what it leaves alone", rule.code);
    }
}

#[test]
fn every_rule_has_its_page() {
    for rule in RULES {
        let title = rule.docs.lines().next().unwrap_or_default();
        assert_eq!(title, format!("# {}", rule.code));
        assert!(!rule.summary().is_empty() && !rule.summary().starts_with('#'), "{} says in its first paragraph what it finds", rule.code);
        for heading in ["What it finds", "Why it matters", "What to do", "Sources"] {
            assert!(!page_of(rule, heading).is_empty(), "{} has no “{heading}”", rule.code);
        }
        let settings = page_of(rule, "Settings");
        for setting in rule.settings {
            assert!(settings.contains(&format!("`{}`", setting.name)), "the page of {} does not explain `{}`", rule.code, setting.name);
        }
        assert!(
            rule.code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') && !rule.code.starts_with("no-"),
            "{}",
            rule.code
        );
    }
}

#[test]
fn rules_are_listed_once_by_group_and_name() {
    let order: Vec<_> = RULES.iter().map(|rule| (rule.group, rule.code)).collect();
    let mut sorted = order.clone();
    sorted.sort_unstable();
    assert_eq!(order, sorted);
    let codes: BTreeSet<_> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), RULES.len());
}
